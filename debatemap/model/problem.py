"""Problems: what is wrong in a map file, where, and how to mend it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """An error keeps a part of the map from being read as meant; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file; `line` and `column` (in code points) count from 1, `path` is the key path that leads there."""

    file: str
    line: int
    column: int
    path: tuple[str | int, ...] = ()


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark `text` for translation and return it unchanged, so that floors without Qt can word their messages."""
    return text


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at a place.

    `wording` and `remedy` are English templates with {names}, marked with QT_TRANSLATE_NOOP("Problem", …), filled from
    `values`; the interface translates the template first, so that a French reader gets French.
    """

    severity: Severity
    code: str
    place: Place
    wording: str
    remedy: str = ""
    values: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return filled(self.wording, self.values)

    @property
    def hint(self) -> str:
        """How to mend it, in English; empty where nothing can be advised."""
        return filled(self.remedy, self.values)


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return `template` with each {name} replaced by its value; a value is never itself searched for names."""
    return template.format_map(values) if values else template
