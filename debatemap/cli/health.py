"""The health of a map in words, for readers, and as data, for programs."""

from collections.abc import Callable, Iterator

from debatemap.document import Document
from debatemap.health import TITLES, Coverage, Finding, FindingKind, Health, SourceHealth
from debatemap.model import DebateMap
from debatemap.model.problem import QT_TRANSLATE_NOOP, filled

Word = Callable[[str, str], str]

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


def as_data(health: Health, document: Document) -> dict[str, object]:
    """Return the health of a map as JSON holds it; the keys are told in `debatemap check --help` and stay."""
    return {
        "quotes": {str(status): count for status, count in health.statuses.items()},
        "sources": [_source_data(source, document) for source in health.sources],
        "speakers": [
            {
                "speaker": one.speaker,
                "claims": one.claims,
                "passages": one.passages,
                "found": one.found,
                "quoted": one.quoted,
            }
            for one in health.speakers
        ],
        "findings": [_finding_data(finding) for finding in health.findings],
    }


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


def _source_data(source: SourceHealth, document: Document) -> dict[str, object]:
    data: dict[str, object] = {"source": source.source, "passages": source.passages, "found": source.found}
    coverage = source.coverage
    if coverage is None:
        return {**data, "coverage": None}
    following = coverage.next_unmapped()
    text = document.texts[source.source]
    counts: dict[str, object] = {
        "length": coverage.length,
        "once": coverage.once,
        "more": coverage.more,
        "unmapped": coverage.unmapped,
        "share": round(coverage.share, 6),
        "spans": [[span.start, span.end, span.count] for span in coverage.spans],
        "next_unmapped": following
        and {
            "start": following.start,
            "end": following.end,
            "line": text.line(following.start),
            "paragraph": text.paragraph(following.start),
        },
    }
    return {**data, "coverage": counts}


def _finding_data(finding: Finding) -> dict[str, object]:
    return {
        "kind": str(finding.kind),
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "path": list(finding.place.path),
        "message": finding.message,
        "claims": list(finding.claims),
        "relation": finding.relation,
        "passage": finding.passage.index if finding.passage else None,
        "source": finding.source,
        "speaker": finding.speaker,
        "start": finding.span.start if finding.span else None,
        "end": finding.span.end if finding.span else None,
    }
