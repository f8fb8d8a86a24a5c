"""The help texts of the command line, in plain words and with examples."""

from debatemap.cli.language import translate


def program_usage() -> str:
    """Return the help of `debatemap`."""
    return translate(
        "CommandLine",
        """debatemap opens a debate map, draws it, lets you read the very words, and exports it.

  debatemap [MAP…]             open a window for each map
  debatemap export MAP OUT…    draw a map into files: .png, .svg, .pdf or .json; needs no display
  debatemap check MAP…         say what is wrong in maps, and where; or how healthy they are
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
  2  the map can’t be read, a file can’t be written, or the command makes no sense""",
    )


def export_usage() -> str:
    """Return the help of `debatemap export`."""
    return translate(
        "CommandLine",
        """debatemap export MAP OUT… [options]

Draws the map MAP into one file or several. The end of each name says what is written:
.png an image, .svg a drawing with text, .pdf a document, .json the places of everything.
No window is opened and no display is needed. “-” is the standard output.

What is drawn
  --expand all         show the passages of every claim
  --expand ID          show the passages of this claim; may be given several times
  --expand none        show no passages (the default)
  --only ID            draw this claim with its neighbours, and nothing else
  --steps NUMBER       so many relations away, 1 to 3, reach its neighbours; else 1
  --fold ID            fold the branch of this claim to a stub; may be given several times
  --levels NUMBER      fold what is deeper than so many levels of reasons, 1 to 3
  --no-legend          leave out title, question, date, lines, speakers and sources
  --theme NAME         light, dark or print; else light, but print on paper
  --arrangement NAME   automatic (the default), wrapped, top-down or left-right
  --aspect NUMBER      the wanted width ÷ height of the drawing; else 1.6
  --transparent        no background

How large it is
  --scale NUMBER       0.1 to 8 times its size; 2 for a sharp image
  --dpi NUMBER         the same in dots per inch: 96 is scale 1
  --width PX           as many pixels wide
  --page PAGE          a PDF’s page: drawing (as large as that is), a4, a3 or letter
  --orientation NAME   how such a page is turned: automatic (the default), portrait or landscape
  --margin MM          what a4, a3 and letter keep free at each side; else 10

How it is written
  --editable           an SVG’s text as text alone, to be edited; install Source Sans 3 for it
  --format FORMAT      png, svg, pdf or json, whatever the name ends with
  --force              replace files that are already there
  --quiet              say nothing unless something is wrong

Examples
  debatemap export map.yaml map.png map.svg
  debatemap export map.yaml poster.pdf --expand all --page a3
  debatemap export map.yaml one.png --only cheaper-chips --steps 2
  debatemap export map.yaml slide.png --theme dark --width 1920 --no-legend --aspect 1.78

Exit codes
  0  all files are written
  1  all files are written, but there are errors in the map, and what they touch is left out
  2  the map can’t be read, a file can’t be written, or the command makes no sense""",
    )


def check_usage() -> str:
    """Return the help of `debatemap check`."""
    return translate(
        "CommandLine",
        """debatemap check MAP… [--health] [--json]

Says what is wrong in each map, where (file:line:column) and how to mend it, and counts its
claims, relations and passages and the passages that stand word for word in their sources.

  --health             say as well what could be better in a map that is read without problems:
                       attacks without a reply, claims without support or that lead to no thesis,
                       circular support, equal texts, assertions without a passage, passages that
                       are not in their source, speakers never quoted, unused sources; how much
                       of each source is mapped, and the first paragraph that is not; how much
                       each speaker is quoted. This is advice and changes no exit code.
  --json               say it as one JSON object, for programs; with --health each file has the
                       key "health" with "quotes", "sources" (passages, found, coverage: length,
                       once, more, unmapped, share, spans as [start, end, count], next_unmapped),
                       "speakers" (claims, passages, found, quoted) and "findings" (kind, file,
                       line, column, path, message, claims, relation, passage, source, speaker,
                       start, end); lengths and places count code points of the source text

Examples
  debatemap check map.yaml
  debatemap check --health map.yaml
  debatemap check --health --json map.yaml > health.json

Exit codes
  0  nothing is wrong
  1  there are problems
  2  a map can’t be read, or the command makes no sense""",
    )
