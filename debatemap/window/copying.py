"""Copying a claim as text, with the words that bear it out and where they stand, for notes and letters."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from debatemap.document import Document
from debatemap.drawing.attribution import attribution
from debatemap.drawing.quotation_marks import quoted
from debatemap.model import Passage
from debatemap.model.turning import disarmed
from debatemap.window.desk import Desk


class Copying(QObject):
    """Puts the selected claim into the clipboard; `done(text)` says so."""

    done = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the action does, by its id."""
        return {"copy-claim": self._copy}

    def _copy(self) -> None:
        document, claim = self._desk.document, self._desk.claim
        if document and claim:
            QGuiApplication.clipboard().setText(claim_as_text(document, claim))
            self.done.emit(self.tr("The claim is in the clipboard, with its passages."))


def claim_as_text(document: Document, claim: str) -> str:
    """Return a claim and, each in a paragraph of its own, its passages as quotations with their sources."""
    found = document.map.claims[claim]
    whose = attribution(found, document.map)
    said = f"{found.text} ({whose})" if whose else found.text
    # A terminal or an editor that it is pasted into may obey what a quotation holds.
    return disarmed("\n\n".join([said, *(_quotation(document, passage) for passage in found.passages)]))


def _quotation(document: Document, passage: Passage) -> str:
    """Return the words, who says them if that is named, their source, its date, the place in it, and its address."""
    speaker = document.map.speakers.get(passage.speaker or "")
    source = document.map.sources.get(passage.source or "")
    named = [speaker.name] if speaker else []
    if source:
        named += [one for one in (source.author, source.title, source.date) if one]
    named += [one for one in (passage.locator, source.url if source else None) if one]
    words = quoted(passage.quote, document.map.language)
    return f"{words}\n— {', '.join(named)}" if named else words
