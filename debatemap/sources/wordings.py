"""What is told of sources and quotes, and how to mend it."""

from collections.abc import Mapping
from dataclasses import dataclass

from debatemap.model import Place, Problem, Severity
from debatemap.model.problem import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Wording:
    """A kind of problem: its stable code, what is wrong and how to mend it, as templates with {names}."""

    code: str
    severity: Severity
    wording: str
    remedy: str

    def problem(self, place: Place, values: Mapping[str, str]) -> Problem:
        """Return the problem at `place`."""
        return Problem(self.severity, self.code, place, self.wording, self.remedy, dict(values))


_BESIDE = QT_TRANSLATE_NOOP(
    "Problem", "Put the file beside or below the map and write its name from there, such as texts/letter.txt"
)

OUTSIDE = Wording(
    "source-outside",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("Problem", 'The file "{file}" lies outside the folder of the map, so it is not read.'),
    _BESIDE,
)
LINK_OUTSIDE = Wording(
    "source-outside",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("Problem", 'A link leads from "{file}" out of the folder of the map, so it is not read.'),
    QT_TRANSLATE_NOOP("Problem", "Put the file itself beside or below the map instead of a link to it."),
)
MISSING = Wording(
    "missing-source-file",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("Problem", 'There is no file "{file}" beside the map, so its quotes can\'t be checked.'),
    QT_TRANSLATE_NOOP("Problem", "Put the file there, correct its name, or remove the line."),
)
FOLDER = Wording(
    "source-not-a-file",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("Problem", '"{file}" is a folder, not a text.'),
    QT_TRANSLATE_NOOP("Problem", "Name a text file in it, such as {file}/letter.txt"),
)
NOT_REGULAR = Wording(
    "source-not-a-file",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("Problem", '"{file}" is a device, a pipe or a socket, not a text, so it is not read.'),
    QT_TRANSLATE_NOOP("Problem", "Save the text as an ordinary file beside the map."),
)
NO_PERMISSION = Wording(
    "source-unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("Problem", 'You have no permission to read the file "{file}".'),
    QT_TRANSLATE_NOOP("Problem", "Give yourself the right to read it and to enter its folder."),
)
TOO_LARGE = Wording(
    "source-too-large",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("Problem", 'The file "{file}" is larger than {most} MB, so it is not read.'),
    QT_TRANSLATE_NOOP("Problem", "Keep only the part that is quoted, or divide the text into several sources."),
)
TOO_LARGE_TOGETHER = Wording(
    "source-too-large",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("Problem", 'The source texts are too large together, so "{file}" is not read.'),
    QT_TRANSLATE_NOOP("Problem", "Keep only the parts that are quoted, or divide the map."),
)
BAD_NAME = Wording(
    "source-unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("Problem", '"{file}" can\'t be the name of a file here.'),
    _BESIDE,
)
BROKEN = Wording(
    "source-unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("Problem", 'The file "{file}" can\'t be read: {reason}.'),
    QT_TRANSLATE_NOOP("Problem", "Look whether the disk is there and the file opens elsewhere."),
)
NOT_UTF_8 = Wording(
    "source-not-utf-8",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("Problem", 'The file "{file}" is not UTF-8 text: its line {reason} can\'t be decoded.'),
    QT_TRANSLATE_NOOP("Problem", "Save it as plain text, encoding UTF-8."),
)
NOT_TEXT = Wording(
    "source-not-text",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "Problem", 'The file "{file}" is no plain text: a sign that no text has stands in its line {reason}.'
    ),
    QT_TRANSLATE_NOOP("Problem", "Save it as plain text, encoding UTF-8."),
)
OTHER_FORMAT = Wording(
    "source-not-text",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("Problem", 'The file "{file}" is no plain text but has the format {reason}.'),
    QT_TRANSLATE_NOOP("Problem", "Save it as plain text, encoding UTF-8."),
)
QUOTE_NOT_FOUND = Wording(
    "quote-not-found",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("Problem", 'These words are not in the text of "{source}".'),
    QT_TRANSLATE_NOOP("Problem", "Copy them letter for letter from the source, and mark what you leave out by […]"),
)
QUOTE_NEARLY_FOUND = Wording(
    "quote-not-found",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("Problem", 'These words are not in the text of "{source}".'),
    QT_TRANSLATE_NOOP("Problem", "The nearest words stand in its line {line}: {words} – to quote them: {changes}"),
)
AMBIGUOUS_QUOTE = Wording(
    "ambiguous-quote",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("Problem", 'These words stand at {count} places in the text of "{source}".'),
    QT_TRANSLATE_NOOP("Problem", "Tell which is meant by the words before (prefix: …) or after it (suffix: …)"),
)
QUOTE_IN_TWO_ORDERS = Wording(
    "ambiguous-quote",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "Problem", 'The parts of this quote stand in this order in the text of "{source}", and near it in another.'
    ),
    QT_TRANSLATE_NOOP("Problem", "Quote more words on either side of […], or the words before (prefix: …)"),
)
