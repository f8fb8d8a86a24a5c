"""The health of a map in words, in whatever language: for the terminal, and to be copied from the window."""

from collections.abc import Callable, Iterator

from debatemap.document import Document
from debatemap.health.coverage import Coverage
from debatemap.health.finding import TITLES, Finding, FindingKind
from debatemap.health.health import Health, SourceHealth
from debatemap.model import DebateMap
from debatemap.model.problem import QT_TRANSLATE_NOOP, filled

Word = Callable[[str, str], str]
"""Gives a text, from a context and the English, in the language that is wanted."""

_HEALTH = QT_TRANSLATE_NOOP("Health", "Health of {file}")
_NOTHING = QT_TRANSLATE_NOOP("Health", "Nothing to advise.")
_HOW_MUCH = QT_TRANSLATE_NOOP("Health", "How much of each source is mapped")
_WHO = QT_TRANSLATE_NOOP("Health", "How much each speaker is quoted")
_MAPPED = QT_TRANSLATE_NOOP(
    "Health",
    "“{source}”: {mapped}% of the text is mapped ({once}% once, {more}% twice or more), {unmapped}% is not; "
    "passages: {passages}, found: {found}",
)
_WITHOUT_TEXT = QT_TRANSLATE_NOOP("Health", "“{source}”: there is no text to measure; passages: {passages}")
_QUOTED = QT_TRANSLATE_NOOP(
    "Health", "{speaker}: claims: {claims}, passages: {passages}, found: {found}, characters quoted: {quoted}"
)


def in_words(document: Document, health: Health, word: Word) -> Iterator[str]:
    """Yield the lines that tell the health of a map; what was found begins with file:line:column."""
    yield ""
    yield word("Health", _HEALTH).format(file=document.path)
    if health.sources:
        yield from ("", word("Health", _HOW_MUCH))
        yield from (f"  {_source(source, word)}" for source in health.sources)
    if health.speakers:
        yield from ("", word("Health", _WHO))
        yield from (f"  {line}" for line in _speakers(document.map, health, word))
    for kind in FindingKind:
        findings = health.of_kind(kind)
        if findings:
            yield from ("", f"{word('Health', TITLES[kind])} ({len(findings)})")
            yield from (_found(finding, word) for finding in findings)
    if not health.findings:
        yield from ("", word("Health", _NOTHING))


def _found(finding: Finding, word: Word) -> str:
    place = finding.place
    message = filled(word("Health", finding.wording), finding.values)
    return f"{place.file}:{place.line}:{place.column}: {message}"


def _source(source: SourceHealth, word: Word) -> str:
    values = {"source": source.source, "passages": str(source.passages), "found": str(source.found)}
    if source.coverage is None:
        return filled(word("Health", _WITHOUT_TEXT), values)
    return filled(word("Health", _MAPPED), {**values, **_shares(source.coverage)})


def _shares(coverage: Coverage) -> dict[str, str]:
    """Return the shares of a text in whole percent, which add up to 100."""
    length = coverage.length or 1
    mapped, more = round(100 * coverage.mapped / length), round(100 * coverage.more / length)
    unmapped = 100 - mapped
    return {"mapped": str(mapped), "once": str(mapped - more), "more": str(more), "unmapped": str(unmapped)}


def _speakers(debate: DebateMap, health: Health, word: Word) -> Iterator[str]:
    for one in health.speakers:
        counts = {"claims": one.claims, "passages": one.passages, "found": one.found, "quoted": one.quoted}
        values = {name: str(count) for name, count in counts.items()}
        yield filled(word("Health", _QUOTED), {**values, "speaker": debate.speakers[one.speaker].name})
