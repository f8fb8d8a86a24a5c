"""From a document to its picture: measured, laid out and composed beside the window."""

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QCoreApplication

from debatemap.collecting import collection_paused
from debatemap.document import Document
from debatemap.drawing.arrangement import layout_request
from debatemap.drawing.compose import compose
from debatemap.drawing.measuring import Faces, measure
from debatemap.drawing.picture import Picture
from debatemap.drawing.preparing import prepare
from debatemap.drawing.recolouring import faces_in_theme, picture_in_theme
from debatemap.drawing.theme import Theme
from debatemap.layout.engines import Arrangement, engine
from debatemap.layout.request import LayoutResult
from debatemap.shown import WHOLE, Part, shown
from debatemap.window.jobs import Job, Jobs

_PATIENCE_SECONDS = 0.25


@dataclass(frozen=True)
class Arranged:
    """A picture, and what is needed to paint it in another theme or to keep its arrangement."""

    document: Document
    faces: Faces
    result: LayoutResult
    picture: Picture
    arrangement: Arrangement

    def in_theme(self, theme: Theme) -> "Arranged":
        """Return the same arrangement in another theme."""
        if theme == self.picture.theme:
            return self
        faces = faces_in_theme(self.faces, self.document.map, theme)
        picture = picture_in_theme(self.picture, faces.cards, theme)
        return Arranged(self.document, faces, self.result, picture, self.arrangement)

    def parts(self) -> tuple[Iterable[object], ...]:
        """Return the many things that it is made of, for whoever wants to free them bit by bit."""
        picture, result = self.picture, self.result
        return (
            picture.cards,
            picture.relations,
            self.faces.cards.values(),
            result.boxes.values(),
            result.routes.values(),
        )


def arrange(
    jobs: Jobs,
    document: Document,
    expanded: Set[str],
    theme: Theme,
    aspect: float,
    then: Callable[[Arranged], None],
    *,
    part: Part = WHOLE,
    arrangement: Arrangement = Arrangement.AUTOMATIC,
    keep: Arranged | None = None,
    quiet: bool = False,
    after: Event | None = None,
) -> Job:
    """Draw a part of a document for an `aspect` (width ÷ height), with as much as can be of what `keep` was like.

    Quiet work is not told of in the status bar. `after` is waited for, but not for long.
    """

    plan = keep.result.plan if keep and keep.arrangement is arrangement else None

    def work(cancelled: Callable[[], bool]) -> Arranged:
        if after:
            after.wait(_PATIENCE_SECONDS)
        with collection_paused():
            seen = shown(document, part)
            faces = measure(seen, expanded, theme, cancelled)
            request = layout_request(seen, faces, aspect, keep=plan)
            result = engine(arrangement).lay_out(request, cancelled)
            picture = compose(seen, faces, result, theme, cancelled)
            prepare(picture)
            return Arranged(document, faces, result, picture, arrangement)

    return jobs.run(_label(quiet=quiet), work, then)


def recolour(jobs: Jobs, arranged: Arranged, theme: Theme, then: Callable[[Arranged], None]) -> Job:
    """Draw the same arrangement in another theme."""

    def work(_cancelled: Callable[[], bool]) -> Arranged:
        with collection_paused():
            found = arranged.in_theme(theme)
            prepare(found.picture)
            return found

    return jobs.run("", work, then)


def _label(*, quiet: bool) -> str:
    return "" if quiet else QCoreApplication.translate("Session", "Arranging the map…")
