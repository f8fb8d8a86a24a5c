"""Makes the panel of a map's health and ties it to the desk: every finding leads to its place."""

from debatemap.health import Finding
from debatemap.search import Filters
from debatemap.window.desk import Desk
from debatemap.window.health_panel import HealthPanel


def health_panel(desk: Desk) -> HealthPanel:
    """Return the health of the desk's map."""
    panel = HealthPanel(desk.jobs, desk.theme)

    def show_document() -> None:
        panel.show_document(desk.document)

    def go(finding: Finding) -> None:
        go_to_finding(desk, finding)

    show_document()
    desk.document_changed.connect(show_document)
    desk.theme_changed.connect(lambda: panel.set_theme(desk.theme))
    panel.finding_asked.connect(go)
    panel.span_asked.connect(desk.span_asked)
    return panel


def go_to_finding(desk: Desk, finding: Finding) -> None:
    """Ask to go where a finding is seen: to the passage, the claim, the place in the source, or what a speaker says."""
    if finding.passage is not None:
        desk.passage_asked.emit(finding.passage)
    elif finding.claims:
        desk.claim_asked.emit(finding.claims[0])
    elif finding.source is not None:
        desk.span_asked.emit(finding.source, finding.span)
    elif finding.speaker is not None:
        desk.filters_asked.emit(Filters(speakers=frozenset({finding.speaker})))
