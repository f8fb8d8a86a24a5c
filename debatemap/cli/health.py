"""The health of a map as data, for programs."""

from debatemap.document import Document
from debatemap.health import Finding, Health, SourceHealth


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
