"""What a screen reader says of the cards of the map: the same as of the outline's lines."""

from debatemap.canvas.accessible_map import expose
from debatemap.canvas.map_canvas import MapCanvas
from debatemap.document import Document
from debatemap.window.outline_lines import planted
from debatemap.window.session import MapSession
from debatemap.window.wordings import spoken_line


def let_speak(canvas: MapCanvas, session: MapSession) -> None:
    """Let screen readers walk the cards on the canvas and read each as the outline does."""
    expose(canvas, lambda claim: _spoken(session.document, claim))


def _spoken(document: Document | None, claim: str) -> str:
    found = document.map.claims.get(claim) if document else None
    if document is None or found is None:
        return ""
    line = planted(document.graph).first.get(claim)
    return spoken_line(document, found, line.relation if line else None, again=False)
