<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a debate map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the map’s file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in e&amp;ditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the map’s file in your text editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the map and show the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing as a picture, PDF or data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole drawing as an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole map into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map at its actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand or &amp;collapse the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the passages in the selected claim’s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passages in every card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passages in every card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the reading pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide every panel, or show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the whole screen, or leave it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be light or dark as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;system’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak the language of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;reading pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the selected claim in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move through the claims as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the next passage of the selected claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next problem in the map’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every key and what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About debatemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what this program is, and which version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>Open {address} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with omissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a text to check them in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>see: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add --force to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the map itself: name another file to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {file} ({size} KB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings: {count}; to see them: debatemap check {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no claim “{claim}” to expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no claim “{claim}” to expand; did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debatemap: there is no file {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PySide6 is missing; install it with:
  pip install PySide6-Essentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt can’t be loaded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt needs libraries that this system lacks; install what brings:
  {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt needs libraries that this system lacks; install them with:
  {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display to open a window on; draw into a file instead:
  {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the display {name} does not answer; draw into a file instead:
  {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM is “{name}”, which Qt has no platform for; unset it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
debatemap opens a debate map, draws it, lets you read the very words, and exports it.

  debatemap [MAP]              open a window, with this map in it
  debatemap export MAP OUT…    draw a map into files: .png, .svg, .pdf or .json; needs no display
  debatemap check MAP…         say what is wrong in maps, and where
  debatemap --version          say which version this is
  debatemap COMMAND --help     say what else export and check can do

A map that is called like a command is opened by its path: debatemap ./check

Examples
  debatemap maps/deepseek-amodei.yaml
  debatemap export maps/deepseek-amodei.yaml map.png --scale 2
  debatemap check maps/deepseek-amodei.yaml

Exit codes
  0  all is well
  1  the map was read, and there are problems in it
  2  the map can’t be read, a file can’t be written, or the command makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
debatemap export MAP OUT… [options]

Draws the map MAP into one file or several. The end of each name says what is written:
.png an image, .svg a drawing with text, .pdf a document, .json the places of everything.
No window is opened and no display is needed. “-” is the standard output.

What is drawn
  --expand all         show the passages of every claim
  --expand ID          show the passages of this claim; may be given several times
  --expand none        show no passages (the default)
  --no-legend          leave out title, question, date, lines, speakers and sources
  --theme NAME         light, dark or print; else light, but print on paper
  --aspect NUMBER      the wanted width ÷ height of the drawing; else 1.6
  --transparent        no background

How large it is
  --scale NUMBER       0.1 to 8 times its size; 2 for a sharp image
  --dpi NUMBER         the same in dots per inch: 96 is scale 1
  --width PX           as many pixels wide
  --page PAGE          a PDF’s page: drawing (as large as that is), a4 or a3
  --margin MM          what a4 and a3 keep free at each side; else 10

How it is written
  --editable           an SVG’s text as text alone, to be edited; install Source Sans 3 for it
  --format FORMAT      png, svg, pdf or json, whatever the name ends with
  --force              replace files that are already there
  --quiet              say nothing unless something is wrong

Examples
  debatemap export map.yaml map.png map.svg
  debatemap export map.yaml poster.pdf --expand all --page a3
  debatemap export map.yaml slide.png --theme dark --width 1920 --no-legend --aspect 1.78

Exit codes
  0  all files are written
  1  all files are written, but there are errors in the map, and what they touch is left out
  2  the map can’t be read, a file can’t be written, or the command makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
debatemap check MAP… [--json]

Says what is wrong in each map, where (file:line:column) and how to mend it, and counts its
claims, relations and passages and the passages that stand word for word in their sources.

  --json               say it as one JSON object, for programs

Exit codes
  0  nothing is wrong
  1  there are problems
  2  a map can’t be read, or the command makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About debatemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws debates as maps, and shows the very words they turn on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Typeface: Source Sans 3 (OFL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. What happened: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A scale of {scale} is out of reach: choose {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image must be at least 1 px wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shape of {aspect} is out of reach: choose 0.02 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A margin must be between 0 and 80 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: end the name with {formats} to say what to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of {width} × {height} px is too large: export SVG or PDF, or at most {px} px of width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of {width} × {height} px is too large: choose a scale of {scale} or a width of {px} px at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is already there and was not replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can’t be written: there is no folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can’t be written: it is a folder; add a file’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can’t be written: you may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written: there is no room left on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can’t be written: its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can’t be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions and routes, no image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG – an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG – for web pages and drawing programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF – for print and reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON – the drawing as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The map is in the clipboard as an image of {width} × {height} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} files (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileMenus</name>
    <message>
        <source>{map} (no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the claim’s conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its first reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the claims beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a claim and read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the passages in a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the far end of a relation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercut: denies a relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked premises: only together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implicit: nobody said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{file} holds no claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} The map on the screen is the last good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: {premises} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack: {premises} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercut: {premises} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapSession</name>
    <message>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open e&amp;xample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Filter the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implicit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands further up with its reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Hide this panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This file is written in {encoding}; a map is written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in your editor as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not written in UTF-8: the first odd character, here, seems to be &quot;{character}&quot; in {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file in your editor as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged character stands here ({bytes}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it anew and save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a character stands here (a lone surrogate, {bytes}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the character anew and save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map: a text file in UTF-8, named .yaml or .yml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible control character stands here ({character}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of this file end as on old Macs (CR); other programs may see them as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file in your editor with line ends LF or CR LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of this file were merged and the choice between them was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two versions and delete the lines that begin with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has a colon and a space in it, which would make its beginning a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text in quotes (&quot;…&quot;), or write &gt;- after the key and the text, indented, on the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut short here: a space and # begin a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If # belongs to the text, put the whole text in quotes: &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends here: a space and # begin a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If # belongs to the text, put the whole text in quotes (&quot;…&quot;); if it is a comment, put two spaces before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text without quotes may not begin with &quot;{character}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text in quotes: &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After &quot;{character}&quot; the text must begin on the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the text to the next line, indented; or, if &quot;{character}&quot; belongs to it, put the whole text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket &quot;{character}&quot; begins a list or keys that are not closed, or that more text follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the bracket; or, if it begins a text, put the whole text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text goes on after its closing quote ({quote}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text in quotes of the other kind (&apos;…&apos; or &quot;…&quot;), or write &gt;- and begin it on the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An apostrophe ends a text in &apos;…&apos;: write it twice (&apos;&apos;), or put the text in &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote ({quote}) that begins here is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {quote} at the end of the text as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within &quot;…&quot; a backslash has a special meaning, which this one has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in &apos;…&apos; instead, or write the backslash twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab stands in the indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no-break space or another invisible character stands in the indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and indent with ordinary spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no-break space stands after the colon of &quot;{key}&quot;, so that it is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and type an ordinary space after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is missing after the colon of &quot;{key}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;{key}: &quot; with a space after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not indented like the lines that it belongs with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let keys of one level begin in the same column, and a text that goes on begin further right than its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has no key and belongs to no text above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on with the text above, indent it further than that key; otherwise give it a key and a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries above begin with a hyphen; this line does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with a hyphen and a space, or indent it as far as the keys that it belongs with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list begins here where a key is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the key of the list and a colon on a line above it, or remove the hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and keys are nested too deeply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map needs no more than ten levels; look for stray brackets or hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be read as YAML: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a missing quote, bracket or colon here or in the line above; text is safest in quotes: &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;{suggestion}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the file with a line such as: title: What is debated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map has no claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write claims: on a line of its own and below it, indented, a line such as: close: A claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim &quot;{id}&quot; has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its sentence after text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage has no quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the quoted words after quote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stop of the tour names no claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of a claim after claim:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This relation does not say which claim it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of that claim after claim:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This undercut does not say which relation it denies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write after relation: the id of that relation, or its ends, such as: air -&gt; close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This relation does not say which claim it starts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of that claim after from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This relation does not say what it supports, attacks or undercuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one of the keys supports:, attacks: and undercuts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This relation has more than one of supports:, attacks: and undercuts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it one relation for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text belongs under &quot;{key}&quot;, not a list or further keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text begins with a bracket or has a colon in it, put it in quotes: &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One id belongs under &quot;{key}&quot;, not a list or further keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a single id here; make further entries for further ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 0 to 1 belongs under &quot;{key}&quot;, not &quot;{value}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number with a point and without quotes, such as 0.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either true or false belongs under &quot;{key}&quot;, not &quot;{value}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list belongs under &quot;{key}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each entry on a line of its own, indented, beginning with a hyphen and a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys with values belong under &quot;{key}&quot;, such as: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each key on a line of its own, indented, with a colon and a space after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under &quot;{key}&quot; each entry begins with its id and a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each entry on a line of its own, indented, such as: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no debate map: it has no keys such as title: and claims:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debate map begins with a line such as: title: What is debated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or further keys stand where a key or an id belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is a text or an id, put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry under &quot;{key}&quot; has no id before its colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a short word of your choice before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number with a point: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the quotes away: {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength lies between 0 and 1; {value} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number such as 0.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write # and six digits or letters from a to f, in quotes, such as &quot;#b5651d&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour is lost: without quotes, # begins a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;{suggestion}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no address of a web page, so nobody can follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;{value}&quot; lies outside the folder of the map, so it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file beside or below the map and write its name from there, such as texts/letter.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address under url: instead; nothing is fetched from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is written in format &quot;{value}&quot;; this program reads format 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write debatemap: 1, leave the line out, or install a newer debatemap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; is unknown here and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known keys here: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is a text with a colon in it, put the whole text in quotes: &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no-break space or another invisible character stands at the key &quot;{key}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and type &quot;{suggestion}:&quot; anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; stands here for the second time; it stood already in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two; only the first is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; is taken already, in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the two another id; only the first is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim &quot;{id}&quot; supports &quot;{target}&quot;, which is no claim of this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of a claim as it stands before its colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim &quot;{id}&quot; attacks &quot;{target}&quot;, which is no claim of this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The premise &quot;{target}&quot; is no claim of this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour stops at &quot;{target}&quot;, which is no claim of this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is a relation; to deny it, write undercuts: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is no relation of this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of a relation, or its ends, such as: air -&gt; close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is a claim; against a claim, write attacks: {target}, or name one of its relations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{target}&quot; may be any of these relations (line: id): {candidates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the relation that you mean an id of its own (id: …) and write that id here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is no speaker of this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of a speaker, or add the speaker under speakers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is no group of this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of a group, or add the group under groups:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{target}&quot; is no source of this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of a source, or add the source under sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group &quot;{id}&quot; lies within itself: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take parent: away from one of these groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The premise &quot;{target}&quot; is named twice in one relation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each premise once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation &quot;{id}&quot; says the same as one in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage is taken from the source &quot;{id}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it in a passage (source: {id}) or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker &quot;{id}&quot; says nothing in this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the speaker in a claim or a passage (speaker: {id}) or remove the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is in the group &quot;{id}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a claim into it (group: {id}) or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size} MB; a map may have {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put long source texts into files beside the map (file: …), or divide the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map has {count} claims; only the first {most} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text under &quot;{key}&quot; has {count} characters; only the first {most} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it; whole texts belong under sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id of {count} characters is too long; {most} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a short word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has {count} more problems than are told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend some of the others first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without quotes, &quot;{value}&quot; refers to another place of the file; a map has no such references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the asterisk belongs to a text, put the whole text in quotes; otherwise write it out in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without quotes, &quot;{value}&quot; names a place of the file; a map has no such names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If &amp; belongs to a text, put the whole text in quotes; otherwise remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; gives the value a type; in a map the key does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text without quotes may not begin with an exclamation mark (&quot;{value}&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;&lt;&lt;&quot; would copy keys from elsewhere; a map does not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the keys out in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of three hyphens begins a second document; only what stands before it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line, or put the second map into a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spelling of its name and of the folders before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a map in it, a file that ends in .yaml or .yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a map, so it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as an ordinary file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to read it and to enter its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {most} MB, the most that a map may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the disk is there and the file opens elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; lies outside the folder of the map, so it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads from &quot;{file}&quot; out of the folder of the map, so it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file itself beside or below the map instead of a link to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;{file}&quot; beside the map, so its quotes can&apos;t be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file there, correct its name, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a folder, not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a text file in it, such as {file}/letter.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a device, a pipe or a socket, not a text, so it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text as an ordinary file beside the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read the file &quot;{file}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is larger than {most} MB, so it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the part that is quoted, or divide the text into several sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source texts are too large together, so &quot;{file}&quot; is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the parts that are quoted, or divide the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{file}&quot; can&apos;t be the name of a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is not UTF-8 text: its line {reason} can&apos;t be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as plain text, encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not in the text of &quot;{source}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them letter for letter from the source, and mark what you leave out by […]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest words stand in its line {line}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand at {count} places in the text of &quot;{source}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell which is meant by the words before (prefix: …) or after it (suffix: …)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Error in line {line}, column {column}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning in line {line}, column {column}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Verbatim in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words in the source, written a little differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source, with omissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At several places of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: the text of the source is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>For it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says this: it is taken for granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength that the author gives it: {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What it bears on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Arranging the map…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Read a debate as a map: who says what, for and against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a file into this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{map} (no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verbatim</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
