"""What the reader has to say about the content of a map: one entry for each kind of problem."""

from debatemap.format.findings import Fault
from debatemap.model.problem import QT_TRANSLATE_NOOP, Severity


def _error(code: str, wording: str, remedy: str = "") -> Fault:
    return Fault(code, Severity.ERROR, wording, remedy)


def _warning(code: str, wording: str, remedy: str = "") -> Fault:
    return Fault(code, Severity.WARNING, wording, remedy)


# What must be there
MISSING_TITLE = _error(
    "missing-title",
    QT_TRANSLATE_NOOP("Problem", "This map has no title."),
    QT_TRANSLATE_NOOP("Problem", "Begin the file with a line such as: title: What is debated"),
)
MISSING_CLAIMS = _error(
    "missing-claims",
    QT_TRANSLATE_NOOP("Problem", "This map has no claims."),
    QT_TRANSLATE_NOOP(
        "Problem", "Write claims: on a line of its own and below it, indented, a line such as: close: A claim."
    ),
)
MISSING_TEXT = _error(
    "missing-text",
    QT_TRANSLATE_NOOP("Problem", 'The claim "{id}" has no text.'),
    QT_TRANSLATE_NOOP("Problem", "Write its sentence after text:"),
)
MISSING_QUOTE = _error(
    "missing-quote",
    QT_TRANSLATE_NOOP("Problem", "This passage has no quote."),
    QT_TRANSLATE_NOOP("Problem", "Write the quoted words after quote:"),
)
MISSING_STOP = _error(
    "missing-claim",
    QT_TRANSLATE_NOOP("Problem", "This stop of the tour names no claim."),
    QT_TRANSLATE_NOOP("Problem", "Write the id of a claim after claim:"),
)
MISSING_TARGET_CLAIM = _error(
    "missing-target",
    QT_TRANSLATE_NOOP("Problem", "This relation does not say which claim it is about."),
    QT_TRANSLATE_NOOP("Problem", "Write the id of that claim after claim:"),
)
MISSING_TARGET_RELATION = _error(
    "missing-target",
    QT_TRANSLATE_NOOP("Problem", "This undercut does not say which relation it denies."),
    QT_TRANSLATE_NOOP("Problem", "Write after relation: the id of that relation, or its ends, such as: air -> close"),
)
MISSING_FROM = _error(
    "missing-from",
    QT_TRANSLATE_NOOP("Problem", "This relation does not say which claim it starts from."),
    QT_TRANSLATE_NOOP("Problem", "Write the id of that claim after from:"),
)
MISSING_TARGET = _error(
    "missing-target",
    QT_TRANSLATE_NOOP("Problem", "This relation does not say what it supports, attacks or undercuts."),
    QT_TRANSLATE_NOOP("Problem", "Add one of the keys supports:, attacks: and undercuts:"),
)
SEVERAL_TARGETS = _error(
    "several-targets",
    QT_TRANSLATE_NOOP("Problem", "This relation has more than one of supports:, attacks: and undercuts:"),
    QT_TRANSLATE_NOOP("Problem", "Make it one relation for each."),
)

# Values of the wrong type
NOT_TEXT = _error(
    "wrong-type",
    QT_TRANSLATE_NOOP("Problem", 'A text belongs under "{key}", not a list or further keys.'),
    QT_TRANSLATE_NOOP("Problem", 'If the text begins with a bracket or has a colon in it, put it in quotes: "…"'),
)
NOT_ID = _error(
    "wrong-type",
    QT_TRANSLATE_NOOP("Problem", 'One id belongs under "{key}", not a list or further keys.'),
    QT_TRANSLATE_NOOP("Problem", "Write a single id here; make further entries for further ones."),
)
NOT_NUMBER = _error(
    "wrong-type",
    QT_TRANSLATE_NOOP("Problem", 'A number from 0 to 1 belongs under "{key}", not "{value}".'),
    QT_TRANSLATE_NOOP("Problem", "Write a number with a point and without quotes, such as 0.4"),
)
NOT_FLAG = _error(
    "wrong-type",
    QT_TRANSLATE_NOOP("Problem", 'Either true or false belongs under "{key}", not "{value}".'),
    QT_TRANSLATE_NOOP("Problem", "Write true or false, without quotes."),
)
NOT_LIST = _error(
    "wrong-type",
    QT_TRANSLATE_NOOP("Problem", 'A list belongs under "{key}".'),
    QT_TRANSLATE_NOOP(
        "Problem", "Write each entry on a line of its own, indented, beginning with a hyphen and a space."
    ),
)
NOT_RECORD = _error(
    "wrong-type",
    QT_TRANSLATE_NOOP("Problem", 'Keys with values belong under "{key}", such as: {example}'),
    QT_TRANSLATE_NOOP("Problem", "Write each key on a line of its own, indented, with a colon and a space after it."),
)
NOT_BY_ID = _error(
    "wrong-type",
    QT_TRANSLATE_NOOP("Problem", 'Under "{key}" each entry begins with its id and a colon.'),
    QT_TRANSLATE_NOOP("Problem", "Write each entry on a line of its own, indented, such as: {example}"),
)
NOT_A_MAP = _error(
    "wrong-type",
    QT_TRANSLATE_NOOP("Problem", "This file is no debate map: it has no keys such as title: and claims:"),
    QT_TRANSLATE_NOOP("Problem", "A debate map begins with a line such as: title: What is debated"),
)
NOT_A_KEY = _error(
    "wrong-type",
    QT_TRANSLATE_NOOP("Problem", "A list or further keys stand where a key or an id belongs."),
    QT_TRANSLATE_NOOP("Problem", "If this is a text or an id, put it in quotes."),
)
EMPTY_ID = _error(
    "empty-id",
    QT_TRANSLATE_NOOP("Problem", 'An entry under "{key}" has no id before its colon.'),
    QT_TRANSLATE_NOOP("Problem", "Write a short word of your choice before the colon."),
)
IN_HUNDREDTHS = QT_TRANSLATE_NOOP("Problem", "Write hundredths as a number from 0 to 1: {suggestion}")
DECIMAL_COMMA = QT_TRANSLATE_NOOP("Problem", "Write the number with a point: {suggestion}")
NUMBER_IN_QUOTES = QT_TRANSLATE_NOOP("Problem", "Take the quotes away: {suggestion}")
STRENGTH_RANGE = _error(
    "strength-range",
    QT_TRANSLATE_NOOP("Problem", "A strength lies between 0 and 1; {value} does not."),
    QT_TRANSLATE_NOOP("Problem", "Write a number such as 0.4"),
)
COLOUR = _error(
    "colour",
    QT_TRANSLATE_NOOP("Problem", '"{value}" is no colour.'),
    QT_TRANSLATE_NOOP("Problem", 'Write # and six digits or letters from a to f, in quotes, such as "#b5651d"'),
)
COLOUR_CUT = _error(
    "colour",
    QT_TRANSLATE_NOOP("Problem", "The colour is lost: without quotes, # begins a comment."),
    QT_TRANSLATE_NOOP("Problem", 'Put it in quotes: "{suggestion}"'),
)
URL = _warning(
    "url",
    QT_TRANSLATE_NOOP("Problem", '"{value}" is no address of a web page, so nobody can follow it.'),
    QT_TRANSLATE_NOOP("Problem", "Write the whole address, beginning with https:// or http://"),
)
SOURCE_OUTSIDE = _error(
    "source-outside",
    QT_TRANSLATE_NOOP("Problem", 'The file "{value}" lies outside the folder of the map, so it is not read.'),
    QT_TRANSLATE_NOOP(
        "Problem", "Put the file beside or below the map and write its name from there, such as texts/letter.txt"
    ),
)
FILE_IS_URL = QT_TRANSLATE_NOOP("Problem", "Write an address under url: instead; nothing is fetched from the network.")
VERSION = _error(
    "version",
    QT_TRANSLATE_NOOP("Problem", 'This map is written in format "{value}"; this program reads format 1.'),
    QT_TRANSLATE_NOOP("Problem", "Write debatemap: 1, leave the line out, or install a newer debatemap."),
)

# What was meant to stand elsewhere
CLAIMS_NOT_INDENTED = QT_TRANSLATE_NOOP(
    "Problem", "Indent the lines below that are claims, so that they begin further right than claims:"
)
RECORD_NOT_INDENTED = QT_TRANSLATE_NOOP(
    "Problem", 'Indent the keys below that belong to it, from "{first}:" on, further than "{key}:".'
)
IDS_FOR_HYPHENS = QT_TRANSLATE_NOOP(
    "Problem", "Begin each entry with an id of your choice and a colon instead of a hyphen, such as: {example}"
)
HYPHENS_FOR_IDS = QT_TRANSLATE_NOOP(
    "Problem", "Begin each entry with a hyphen and a space; an id of its own stands after id:"
)
ORDINARY_HYPHENS = QT_TRANSLATE_NOOP(
    "Problem", 'Begin each entry with an ordinary hyphen and a space, on a line of its own, not with "{sign}".'
)
HYPHEN_IN_TEXT = QT_TRANSLATE_NOOP(
    "Problem", 'If the second hyphen belongs to the text, put the whole text in quotes: "…"'
)
DESCRIBE_APART = QT_TRANSLATE_NOOP("Problem", "Write only an id here, and describe what it names under {section}:")
ONE_TEXT = _warning(
    "one-tag",
    QT_TRANSLATE_NOOP("Problem", 'This is read as a single entry: "{value}".'),
    QT_TRANSLATE_NOOP("Problem", "Begin each entry with an ordinary hyphen and a space, on a line of its own."),
)
ONE_TAG = _warning(
    "one-tag",
    QT_TRANSLATE_NOOP("Problem", 'This is read as a single tag: "{value}".'),
    QT_TRANSLATE_NOOP("Problem", "Write several tags in brackets: [money, shops]"),
)

# Keys and ids
UNKNOWN_INSTEAD = QT_TRANSLATE_NOOP("Problem", '"{key}" is no key that is known here; known are: {known}')
COMMA_IN_BRACES = QT_TRANSLATE_NOOP(
    "Problem", 'If this is a part of a text: in braces a comma ends a text, so put the whole text in quotes: "…"'
)
MISSPELT_KEY = _warning(
    "unknown-key",
    QT_TRANSLATE_NOOP("Problem", 'The key "{key}" is unknown here; it is read as "{suggestion}".'),
    QT_TRANSLATE_NOOP("Problem", 'Write "{suggestion}:" instead of "{key}:".'),
)
ODD_ID = _error(
    "odd-space",
    QT_TRANSLATE_NOOP("Problem", 'A no-break space or another invisible character stands at the id "{id}".'),
    QT_TRANSLATE_NOOP("Problem", "Delete it."),
)
NEW_ENTRY = QT_TRANSLATE_NOOP(
    "Problem", "If the next entry of the list begins here, put a hyphen and a space before it."
)
UNKNOWN_KEY = _warning(
    "unknown-key",
    QT_TRANSLATE_NOOP("Problem", 'The key "{key}" is unknown here and is not read.'),
    QT_TRANSLATE_NOOP("Problem", "Known keys here: {known}"),
)
UNQUOTED_COLON_KEY = QT_TRANSLATE_NOOP(
    "Problem", 'If this is a text with a colon in it, put the whole text in quotes: "…"'
)
ODD_KEY = _error(
    "odd-space",
    QT_TRANSLATE_NOOP("Problem", 'A no-break space or another invisible character stands at the key "{key}".'),
    QT_TRANSLATE_NOOP("Problem", 'Delete it and type "{suggestion}:" anew.'),
)
DUPLICATE_KEY = _error(
    "duplicate-key",
    QT_TRANSLATE_NOOP("Problem", 'The key "{key}" stands here for the second time; it stood already in line {line}.'),
    QT_TRANSLATE_NOOP("Problem", "Keep one of the two; only the first is read."),
)
DUPLICATE_ID = _error(
    "duplicate-id",
    QT_TRANSLATE_NOOP("Problem", 'The id "{id}" is taken already, in line {line}.'),
    QT_TRANSLATE_NOOP("Problem", "Give one of the two another id; only the first is read."),
)

# Limits
TOO_LARGE = _error(
    "too-large",
    QT_TRANSLATE_NOOP("Problem", "The file has {size} MB; a map may have {most}."),
    QT_TRANSLATE_NOOP("Problem", "Put long source texts into files beside the map (file: …), or divide the map."),
)
TOO_MANY_NODES = _error(
    "too-large",
    QT_TRANSLATE_NOOP(
        "Problem", "This map has more than {value} keys and values; what stands from here on is not read."
    ),
    QT_TRANSLATE_NOOP("Problem", "Divide the map."),
)
TOO_MANY_CLAIMS = _error(
    "too-many-claims",
    QT_TRANSLATE_NOOP("Problem", "This map has {count} claims; only the first {most} are read."),
    QT_TRANSLATE_NOOP("Problem", "Divide the map."),
)
TOO_MANY_ENTRIES = _error(
    "too-large",
    QT_TRANSLATE_NOOP("Problem", '{count} entries stand under "{key}"; only the first {most} are read.'),
    QT_TRANSLATE_NOOP("Problem", "Divide the map."),
)
TOO_MANY_LISTED = _error(
    "too-large",
    QT_TRANSLATE_NOOP(
        "Problem", "The lists of this map have more than {most} entries together; from here on they are not read."
    ),
    QT_TRANSLATE_NOOP("Problem", "Divide the map."),
)
TOO_LONG = _error(
    "too-long",
    QT_TRANSLATE_NOOP("Problem", 'The text under "{key}" has {count} characters; only the first {most} are read.'),
    QT_TRANSLATE_NOOP("Problem", "Shorten it; whole texts belong under sources:"),
)
ID_TOO_LONG = _error(
    "too-long",
    QT_TRANSLATE_NOOP("Problem", "An id of {count} characters is too long; {most} are the most."),
    QT_TRANSLATE_NOOP("Problem", "Choose a short word."),
)
TOO_MANY_PROBLEMS = _error(
    "too-many-problems",
    QT_TRANSLATE_NOOP("Problem", "This file has {count} more problems than are told here."),
    QT_TRANSLATE_NOOP("Problem", "Mend some of the others first."),
)

# What YAML allows and a map has no use for
ALIAS = _error(
    "alias",
    QT_TRANSLATE_NOOP(
        "Problem", 'Without quotes, "{value}" refers to another place of the file; a map has no such references.'
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "If the asterisk belongs to a text, put the whole text in quotes; otherwise write it out in full."
    ),
)
ANCHOR = _error(
    "alias",
    QT_TRANSLATE_NOOP("Problem", 'Without quotes, "{value}" names a place of the file; a map has no such names.'),
    QT_TRANSLATE_NOOP("Problem", "If & belongs to a text, put the whole text in quotes; otherwise remove it."),
)
TAG = _error(
    "tag",
    QT_TRANSLATE_NOOP("Problem", '"{value}" gives the value a type; in a map the key does that.'),
    QT_TRANSLATE_NOOP("Problem", "Remove it."),
)
TAGGED_TEXT = _error(
    "tag",
    QT_TRANSLATE_NOOP("Problem", 'A text without quotes may not begin with an exclamation mark ("{value}").'),
    QT_TRANSLATE_NOOP("Problem", 'Put the whole text in quotes: "…"'),
)
MERGE_KEY = _error(
    "merge-key",
    QT_TRANSLATE_NOOP("Problem", 'The key "<<" would copy keys from elsewhere; a map does not do that.'),
    QT_TRANSLATE_NOOP("Problem", "Write the keys out in full."),
)
SEVERAL_DOCUMENTS = _error(
    "several-documents",
    QT_TRANSLATE_NOOP(
        "Problem", "A line of three hyphens begins a second document; only what stands before it is read."
    ),
    QT_TRANSLATE_NOOP("Problem", "Remove the line, or put the second map into a file of its own."),
)
