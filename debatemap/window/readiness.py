"""What there is to act on, so that actions without sense are greyed."""

from debatemap.document import Document
from debatemap.window.action_spec import Needs


def present(document: Document | None, selected: str | None, problems: int) -> set[Needs]:
    """Return the needs that are met with a document open, a claim selected, and so many problems listed."""
    if document is None:
        return {Needs.PROBLEMS} if problems else set()
    claim = document.map.claims.get(selected or "")
    met = {
        Needs.FILE: True,
        Needs.MAP: bool(document.map.claims),
        Needs.CLAIM: claim is not None,
        Needs.PASSAGES: claim is not None and bool(claim.passages),
        Needs.PROBLEMS: problems > 0,
        Needs.SOURCES: bool(document.map.sources),
        Needs.SPEAKERS: bool(document.map.speakers),
    }
    return {need for need, is_met in met.items() if is_met}
