"""From a document to its picture: measured and composed in the window’s thread, laid out beside it."""

from collections.abc import Callable, Set
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from debatemap.document import Document
from debatemap.drawing.arrangement import layout_request
from debatemap.drawing.compose import compose
from debatemap.drawing.measuring import Faces, measure
from debatemap.drawing.picture import Picture
from debatemap.drawing.theme import Theme
from debatemap.layout.engines import engine
from debatemap.layout.request import LayoutResult
from debatemap.window.jobs import Job, Jobs


@dataclass(frozen=True)
class Arranged:
    """A picture, and what is needed to paint it in another theme or to keep its arrangement."""

    document: Document
    faces: Faces
    result: LayoutResult
    picture: Picture

    def in_theme(self, expanded: Set[str], theme: Theme) -> "Arranged":
        """Return the same arrangement in another theme."""
        faces = measure(self.document, expanded, theme)
        return Arranged(self.document, faces, self.result, compose(self.document, faces, self.result, theme))


def arrange(
    jobs: Jobs,
    document: Document,
    expanded: Set[str],
    theme: Theme,
    aspect: float,
    then: Callable[[Arranged], None],
    *,
    keep: object = None,
    quiet: bool = False,
) -> Job:
    """Draw a document, `aspect` being the wanted width ÷ height; `keep` is the plan of an earlier result.

    Quiet work is not told of in the status bar.
    """
    faces = measure(document, expanded, theme)
    request = layout_request(document, faces, aspect, keep=keep)
    label = "" if quiet else QCoreApplication.translate("Session", "Arranging the map…")

    def finish(result: LayoutResult) -> None:
        then(Arranged(document, faces, result, compose(document, faces, result, theme)))

    return jobs.run(label, lambda cancelled: engine().lay_out(request, cancelled), finish)
