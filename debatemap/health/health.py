"""The health of a map: how much of its sources it quotes, who is quoted, and what could be advised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from debatemap.document import Document, never
from debatemap.health.arguing import arguing_findings
from debatemap.health.coverage import Coverage, coverage_by
from debatemap.health.finding import Finding, FindingKind
from debatemap.health.quoting import Quotation, quotations, quoting_findings
from debatemap.health.sayings import SpeakerHealth, speakers_of
from debatemap.sources import QuoteStatus, Span


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """How much of one source is quoted; `coverage` is None where its text is not at hand."""

    source: str
    passages: int
    found: int
    coverage: Coverage | None


@dataclass(frozen=True, slots=True)
class Health:
    """What is to be told of a map.

    `findings` are ordered by kind, those of one kind by their places. `sources` and `speakers` hold all of the map's,
    in its order. `statuses` counts the passages by what was found of them; statuses of none are left out.
    """

    findings: tuple[Finding, ...] = ()
    sources: tuple[SourceHealth, ...] = ()
    speakers: tuple[SpeakerHealth, ...] = ()
    statuses: Mapping[QuoteStatus, int] = field(default_factory=dict[QuoteStatus, int])

    def of_kind(self, kind: FindingKind) -> tuple[Finding, ...]:
        """Return the findings of one kind, in the order of their places."""
        return tuple(finding for finding in self.findings if finding.kind is kind)


def health_of(document: Document, cancelled: Callable[[], bool] = never) -> Health:
    """Return the health of a map; when `cancelled` becomes true it comes soon, and incomplete.

    Of a map with 10,000 claims it takes some tenths of a second: in the window it belongs into a worker.
    """
    said = quotations(document)
    sources = tuple(_sources(document, said, cancelled))
    speakers = speakers_of(document.map, said)
    findings = chain(
        quoting_findings(document, said, {one.source: one.coverage for one in sources}),
        arguing_findings(document, cancelled),
    )
    order = {kind: number for number, kind in enumerate(FindingKind)}
    ordered = sorted(findings, key=lambda one: (order[one.kind], one.place.line, one.place.column))
    statuses = Counter(quotation.anchor.status for quotation in said)
    counted = {status: statuses[status] for status in QuoteStatus if statuses[status]}
    return Health(tuple(ordered), sources, speakers, counted)


def _sources(document: Document, said: tuple[Quotation, ...], cancelled: Callable[[], bool]) -> Iterator[SourceHealth]:
    passages = Counter(one.passage.source for one in said)
    found = Counter(one.passage.source for one in said if one.anchor.status.found)
    parts: dict[str, list[Span]] = {}
    for one in said:
        if one.passage.source is not None and one.anchor.status.found:
            parts.setdefault(one.passage.source, []).extend(one.anchor.parts)
    for source in document.map.sources:
        text = None if cancelled() else document.texts.get(source)
        coverage = None if text is None else coverage_by(parts.get(source, ()), text)
        yield SourceHealth(source, passages[source], found[source], coverage)
