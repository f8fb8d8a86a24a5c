"""Sources, the speakers in them, and the passages quoted from them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A text in which passages stand; `file` is relative to the map, `text` is the full text given inline."""

    id: str
    title: str
    author: str | None = None
    date: str | None = None
    url: str | None = None
    file: str | None = None
    text: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person or a body that says things; `colour` is "#rrggbb" where the author chose one."""

    id: str
    name: str
    role: str | None = None
    colour: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """Words quoted from a source; `prefix` and `suffix` tell equal places apart (W3C TextQuoteSelector).

    `speaker` is set only where the words are not the speaker's of the claim or relation that they back.
    """

    quote: str
    source: str | None = None
    locator: str | None = None
    prefix: str | None = None
    suffix: str | None = None
    speaker: str | None = None
    note: str | None = None
