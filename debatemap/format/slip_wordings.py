"""What the reader has to say about the spelling of a file: its encoding and the slips that writers of prose make."""

from debatemap.format.findings import Fault
from debatemap.model.problem import QT_TRANSLATE_NOOP, Severity


def _error(code: str, wording: str, remedy: str = "") -> Fault:
    return Fault(code, Severity.ERROR, wording, remedy)


# Encoding
UTF_16 = _error(
    "encoding",
    QT_TRANSLATE_NOOP("Problem", "This file is written in {encoding}; a map is written in UTF-8."),
    QT_TRANSLATE_NOOP("Problem", "Save it in your editor as UTF-8."),
)
NOT_UTF_8 = _error(
    "encoding",
    QT_TRANSLATE_NOOP(
        "Problem",
        'This file is not written in UTF-8: the first odd character, here, seems to be "{character}" in {encoding}.',
    ),
    QT_TRANSLATE_NOOP("Problem", "Save the file in your editor as UTF-8."),
)
UTF_7 = Fault(
    "encoding",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "Problem", 'This file seems to be written in UTF-7: "{written}", here, would then stand for "{character}".'
    ),
    QT_TRANSLATE_NOOP("Problem", "Save the file in your editor as UTF-8."),
)
GARBLED = Fault(
    "encoding",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "Problem",
        'This text seems to have been opened in a wrong encoding: "{character}" has become "{written}", here.',
    ),
    QT_TRANSLATE_NOOP("Problem", "Copy the text anew from where it stands rightly, or type the signs anew."),
)
DAMAGED = _error(
    "encoding",
    QT_TRANSLATE_NOOP("Problem", "A damaged character stands here ({bytes})."),
    QT_TRANSLATE_NOOP("Problem", "Type it anew and save the file as UTF-8."),
)
HALF_CHARACTER = _error(
    "encoding",
    QT_TRANSLATE_NOOP("Problem", "Half a character stands here (a lone surrogate, {bytes})."),
    QT_TRANSLATE_NOOP("Problem", "Type the character anew and save the file as UTF-8."),
)
NO_TEXT_FILE = _error(
    "not-text",
    QT_TRANSLATE_NOOP("Problem", "This is no text file."),
    QT_TRANSLATE_NOOP("Problem", "Open a map: a text file in UTF-8, named .yaml or .yml"),
)
OTHER_FORMAT = _error(
    "not-text",
    QT_TRANSLATE_NOOP("Problem", "This is a file in the format {format}, no debate map."),
    QT_TRANSLATE_NOOP("Problem", "Open a map: a text file in UTF-8, named .yaml or .yml"),
)
DIRECTIVE = _error(
    "special-character",
    QT_TRANSLATE_NOOP("Problem", "A line that begins with % is an instruction to programs; a map has no such lines."),
    QT_TRANSLATE_NOOP("Problem", "Delete the line."),
)
CONTROL_CHARACTER = _error(
    "control-character",
    QT_TRANSLATE_NOOP("Problem", "An invisible control character stands here ({character})."),
    QT_TRANSLATE_NOOP("Problem", "Delete it."),
)
TURNING_CHARACTER = Fault(
    "direction-character",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("Problem", "An unseen sign that turns the direction of the text stands here ({character})."),
    QT_TRANSLATE_NOOP("Problem", "Delete it: the direction follows from the letters."),
)
UNSEEN_CHARACTER = Fault(
    "unseen-character",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "Problem",
        "Letters that nobody sees, or more marks than there is room for on a letter, stand here ({character}).",
    ),
    QT_TRANSLATE_NOOP("Problem", "Delete them."),
)
OLD_LINE_ENDS = Fault(
    "line-ends",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "Problem", "The lines of this file end as on old Macs (CR); other programs may see them as one line."
    ),
    QT_TRANSLATE_NOOP("Problem", "Save the file in your editor with line ends LF or CR LF."),
)
MERGE_CONFLICT = _error(
    "merge-conflict",
    QT_TRANSLATE_NOOP("Problem", "Two versions of this file were merged and the choice between them was not made."),
    QT_TRANSLATE_NOOP(
        "Problem", "Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"
    ),
)

STRAY_FENCE = _error(
    "fence",
    QT_TRANSLATE_NOOP("Problem", "Three backquotes mark a piece of a page or a chat; they are no part of a map."),
    QT_TRANSLATE_NOOP("Problem", "Delete the lines that begin with ```"),
)
DOCUMENT_END = _error(
    "several-documents",
    QT_TRANSLATE_NOOP("Problem", "A line of three dots ends the map, but more follows."),
    QT_TRANSLATE_NOOP("Problem", "Delete the line."),
)

# Slips
TYPOGRAPHIC_QUOTES = QT_TRANSLATE_NOOP(
    "Problem", 'The quotes “…” are letters like others to YAML: put straight ones ("…") around the whole text.'
)
MISSING_COLON = _error(
    "missing-colon",
    QT_TRANSLATE_NOOP("Problem", 'A colon is missing after "{key}".'),
    QT_TRANSLATE_NOOP("Problem", 'Write "{key}:"'),
)
ODD_COLON = _error(
    "odd-colon",
    QT_TRANSLATE_NOOP("Problem", 'After the key "{key}" stands "{character}" instead of an ordinary colon.'),
    QT_TRANSLATE_NOOP("Problem", 'Write "{key}: " with a colon and a space.'),
)
NO_KEY = _error(
    "empty-key",
    QT_TRANSLATE_NOOP("Problem", "No key stands before this colon."),
    QT_TRANSLATE_NOOP("Problem", "Write a key or an id before it, or remove it."),
)
MISSING_COMMA = _error(
    "missing-comma",
    QT_TRANSLATE_NOOP("Problem", "A comma is missing here: within brackets one stands between any two entries."),
    QT_TRANSLATE_NOOP("Problem", "Write a comma between this entry and the next."),
)
UNQUOTED_COLON = _error(
    "unquoted-colon",
    QT_TRANSLATE_NOOP("Problem", "This text has a colon and a space in it, which would make its beginning a key."),
    QT_TRANSLATE_NOOP(
        "Problem",
        'Put the whole text in quotes ("…"), or write >- after the key and the text, indented, on the next line.',
    ),
)
CUT_BY_COMMENT = _error(
    "cut-by-comment",
    QT_TRANSLATE_NOOP("Problem", "The text is cut short here: a space and # begin a comment."),
    QT_TRANSLATE_NOOP("Problem", 'If # belongs to the text, put the whole text in quotes: "…"'),
)
CUT_BY_COMMENT_WARNING = Fault(
    "cut-by-comment",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("Problem", "The text ends here: a space and # begin a comment."),
    QT_TRANSLATE_NOOP(
        "Problem",
        'If # belongs to the text, put the whole text in quotes ("…"); if it is a comment, put two spaces before it.',
    ),
)
SPECIAL_CHARACTER = _error(
    "special-character",
    QT_TRANSLATE_NOOP("Problem", 'A text without quotes may not begin with "{character}".'),
    QT_TRANSLATE_NOOP("Problem", 'Put the whole text in quotes: "…"'),
)
BLOCK_SIGN = _error(
    "special-character",
    QT_TRANSLATE_NOOP("Problem", 'After "{character}" the text must begin on the next line.'),
    QT_TRANSLATE_NOOP(
        "Problem",
        'Move the text to the next line, indented; or, if "{character}" belongs to it, put the whole text in quotes.',
    ),
)
BRACKET = _error(
    "bracket",
    QT_TRANSLATE_NOOP(
        "Problem", 'The bracket "{character}" begins a list or keys that are not closed, or that more text follows.'
    ),
    QT_TRANSLATE_NOOP("Problem", "Close the bracket; or, if it begins a text, put the whole text in quotes."),
)
TEXT_AFTER_QUOTE = _error(
    "text-after-quote",
    QT_TRANSLATE_NOOP("Problem", "The text goes on after its closing quote ({quote})."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Put the whole text in quotes of the other kind ('…' or \"…\"), or write >- and begin it on the next line.",
    ),
)
TEXT_AFTER_APOSTROPHE = QT_TRANSLATE_NOOP(
    "Problem", "An apostrophe ends a text in '…': write it twice (''), or put the text in \"…\""
)
UNCLOSED_QUOTE = _error(
    "unclosed-quote",
    QT_TRANSLATE_NOOP("Problem", "The quote ({quote}) that begins here is not closed."),
    QT_TRANSLATE_NOOP("Problem", "Write {quote} at the end of the text as well."),
)
ESCAPE = _error(
    "escape",
    QT_TRANSLATE_NOOP("Problem", 'Within "…" a backslash has a special meaning, which this one has not.'),
    QT_TRANSLATE_NOOP("Problem", "Put the text in '…' instead, or write the backslash twice."),
)
NUMBERED_CHARACTER = QT_TRANSLATE_NOOP("Problem", "Type the character itself instead of its number.")
TAB = _error(
    "tab",
    QT_TRANSLATE_NOOP("Problem", "A tab stands in the indentation."),
    QT_TRANSLATE_NOOP("Problem", "Indent with spaces."),
)
ODD_INDENTATION = _error(
    "odd-space",
    QT_TRANSLATE_NOOP("Problem", "A no-break space or another invisible character stands in the indentation."),
    QT_TRANSLATE_NOOP("Problem", "Delete it and indent with ordinary spaces."),
)
ODD_AFTER_COLON = _error(
    "odd-space",
    QT_TRANSLATE_NOOP("Problem", 'A no-break space stands after the colon of "{key}", so that it is no key.'),
    QT_TRANSLATE_NOOP("Problem", "Delete it and type an ordinary space after the colon."),
)
MISSING_SPACE = _error(
    "missing-space",
    QT_TRANSLATE_NOOP("Problem", 'A space is missing after the colon of "{key}".'),
    QT_TRANSLATE_NOOP("Problem", 'Write "{key}: " with a space after the colon.'),
)
INDENTATION = _error(
    "indentation",
    QT_TRANSLATE_NOOP("Problem", "This line is not indented like the lines that it belongs with."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Let keys of one level begin in the same column, and a text that goes on begin further right than its key.",
    ),
)
BLANK_LINE_TOO_LONG = QT_TRANSLATE_NOOP(
    "Problem", "Delete the spaces in this blank line: there are more of them than before the text that follows it."
)
STRAY_LINE = _error(
    "stray-line",
    QT_TRANSLATE_NOOP("Problem", "This line has no key and belongs to no text above it."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "If it goes on with the text above, indent it further than that key; otherwise give it a key and a colon.",
    ),
)
MISSING_HYPHEN = _error(
    "missing-hyphen",
    QT_TRANSLATE_NOOP("Problem", "The entries above begin with a hyphen; this line does not."),
    QT_TRANSLATE_NOOP(
        "Problem", "Begin it with a hyphen and a space, or indent it as far as the keys that it belongs with."
    ),
)
STRAY_HYPHEN = _error(
    "stray-hyphen",
    QT_TRANSLATE_NOOP("Problem", "A list begins here where a key is expected."),
    QT_TRANSLATE_NOOP("Problem", "Write the key of the list and a colon on a line above it, or remove the hyphen."),
)
TOO_DEEP = _error(
    "too-deep",
    QT_TRANSLATE_NOOP("Problem", "Lists and keys are nested too deeply here."),
    QT_TRANSLATE_NOOP("Problem", "A map needs no more than ten levels; look for stray brackets or hyphens."),
)
SYNTAX = _error(
    "syntax",
    QT_TRANSLATE_NOOP("Problem", "This can't be read as YAML: {problem}."),
    QT_TRANSLATE_NOOP(
        "Problem",
        'Look for a missing quote, bracket or colon here or in the line above; text is safest in quotes: "…"',
    ),
)

SLIPS = frozenset(
    fault.code for fault in tuple(vars().values()) if isinstance(fault, Fault) and fault.severity is Severity.ERROR
)
"""The codes of all slips by which some of a file may go unread."""
