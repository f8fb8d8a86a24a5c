"""Says in words which scripts of a map no font on this machine can write."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from debatemap.drawing.missing_letters import missing_letters
from debatemap.model import DebateMap, Passage
from debatemap.model.problem import QT_TRANSLATE_NOOP

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


def missing_in(debate: DebateMap) -> dict[str, str]:
    """Return the letters of a map that no font has, by script; may be called in any thread."""
    return missing_letters(_texts(debate))


def missing_note(missing: Mapping[str, str]) -> str:
    """Return a sentence that names the scripts of letters that no font has."""
    names = list(dict.fromkeys(_name(script) for script in missing))
    more = "…" if len(names) > _MOST_SCRIPTS else ""
    wording = QCoreApplication.translate(
        "Scripts", "No font on this computer has the letters of: {scripts}. They appear as boxes."
    )
    return wording.format(scripts=", ".join(names[:_MOST_SCRIPTS]) + more)


def _name(script: str) -> str:
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
