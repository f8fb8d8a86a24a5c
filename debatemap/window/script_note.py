"""Says which script of a map no font on this machine can write, instead of boxes without a word."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from debatemap.drawing.missing_letters import missing_letters
from debatemap.model import DebateMap, Passage
from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.desk import Desk
from debatemap.window.strip import Strip

_SCRIPTS: Mapping[str, str] = {
    "ARABIC": QT_TRANSLATE_NOOP("Scripts", "Arabic"),
    "ARMENIAN": QT_TRANSLATE_NOOP("Scripts", "Armenian"),
    "BENGALI": QT_TRANSLATE_NOOP("Scripts", "Bengali"),
    "CJK": QT_TRANSLATE_NOOP("Scripts", "Chinese"),
    "CYRILLIC": QT_TRANSLATE_NOOP("Scripts", "Cyrillic"),
    "DEVANAGARI": QT_TRANSLATE_NOOP("Scripts", "Devanagari"),
    "ETHIOPIC": QT_TRANSLATE_NOOP("Scripts", "Ethiopic"),
    "GEORGIAN": QT_TRANSLATE_NOOP("Scripts", "Georgian"),
    "GREEK": QT_TRANSLATE_NOOP("Scripts", "Greek"),
    "HANGUL": QT_TRANSLATE_NOOP("Scripts", "Korean"),
    "HEBREW": QT_TRANSLATE_NOOP("Scripts", "Hebrew"),
    "HIRAGANA": QT_TRANSLATE_NOOP("Scripts", "Japanese"),
    "KATAKANA": QT_TRANSLATE_NOOP("Scripts", "Japanese"),
    "TAMIL": QT_TRANSLATE_NOOP("Scripts", "Tamil"),
    "THAI": QT_TRANSLATE_NOOP("Scripts", "Thai"),
    "": QT_TRANSLATE_NOOP("Scripts", "signs"),
}
_MOST_SCRIPTS = 4


class ScriptNote(QObject):
    """Looks through each map beside the window, and tells in the strip if nothing worse is told there."""

    def __init__(self, desk: Desk, strip: Strip) -> None:
        super().__init__(desk)
        self._desk = desk
        self._strip = strip
        self._path: Path | None = None
        self._told: frozenset[str] = frozenset()
        desk.document_changed.connect(self._look)

    def _look(self) -> None:
        document = self._desk.document
        if document is None or document.path != self._path:
            self._path, self._told = document and document.path, frozenset()
        if document is None:
            return
        debate = document.map

        def told(missing: dict[str, str]) -> None:
            if self._desk.document is document:
                self._tell(missing)

        self._desk.jobs.run("", lambda _cancelled: missing_letters(_texts(debate)), told)

    def _tell(self, missing: Mapping[str, str]) -> None:
        """Tell once of every letter of a map, not again each time its file is read."""
        letters = frozenset("".join(missing.values()))
        if letters <= self._told:
            self._told = letters
            return
        if self._strip.text:
            return
        self._told = letters
        names = list(dict.fromkeys(self._name(script) for script in missing))
        more = "…" if len(names) > _MOST_SCRIPTS else ""
        wording = self.tr("No font on this computer has the letters of: {scripts}. They appear as boxes.")
        self._strip.tell(wording.format(scripts=", ".join(names[:_MOST_SCRIPTS]) + more))

    def _name(self, script: str) -> str:
        known = _SCRIPTS.get(script)
        return QCoreApplication.translate("Scripts", known) if known else script.title()


def _texts(debate: DebateMap) -> Iterator[str]:
    """Yield all that a map shows."""
    found = (debate.title, debate.question, debate.description, *debate.authors)
    yield from (text for text in found if text)
    for group in debate.groups.values():
        yield group.title
    for speaker in debate.speakers.values():
        yield speaker.name
        yield speaker.role or ""
    for source in debate.sources.values():
        yield source.title
        yield source.author or ""
    for claim in debate.claims.values():
        yield from (claim.text, claim.title or "", claim.note or "", *claim.tags)
        yield from _words(claim.passages)
    for relation in debate.relations.values():
        yield from _words(relation.passages)


def _words(passages: tuple[Passage, ...]) -> Iterator[str]:
    for passage in passages:
        yield passage.quote
        yield passage.note or ""
