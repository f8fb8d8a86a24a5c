"""Looks up one quote in one text."""

from debatemap.model import Passage
from debatemap.sources import Anchor, SourceText, anchor_passages


def never() -> bool:
    return False


def anchor(text: str, quote: str, prefix: str | None = None, suffix: str | None = None) -> Anchor:
    """Return the anchor of `quote` in `text`."""
    passage = Passage(quote, "a", prefix=prefix, suffix=suffix)
    return anchor_passages([passage], SourceText(text), never)[passage]


def status(text: str, quote: str) -> str:
    """Return the status of `quote` in `text`."""
    return anchor(text, quote).status.value


def found(text: str, quote: str) -> str:
    """Return the words of `text` at which `quote` is anchored."""
    place = anchor(text, quote)
    assert place.start is not None, f"{quote!r} is {place.status}"
    return text[place.start : place.end]
