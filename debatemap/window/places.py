"""Places of a map as values, and the way the reader took through them, as in a browser."""

from dataclasses import dataclass, field, replace

from debatemap.canvas.camera import Camera
from debatemap.layout.request import Point, Rect
from debatemap.shown import Part

_MOST = 300


@dataclass(frozen=True, slots=True)
class Place:
    """A claim that is selected, or none, which part of the map is seen, and where the view looks.

    With a claim, the camera's centre is told from the upper left corner of its card, so that it is found again when the
    card has moved. Where the view is `fitted`, all of the part is seen, however large the window is by then.
    """

    claim: str | None
    part: Part
    camera: Camera
    fitted: bool = False

    def camera_for(self, card: Rect | None) -> Camera:
        """Return the camera with which the place is seen, now that its card is here."""
        corner = card if card and self.claim else Point(0, 0)
        return self.camera.shifted(corner.x, corner.y)


def place_at(claim: str | None, part: Part, camera: Camera, card: Rect | None, *, fitted: bool = False) -> Place:
    """Return the place that is seen, the selected claim's card being at `card`."""
    corner = card if card and claim else Point(0, 0)
    return Place(claim if card else None, part, camera.shifted(-corner.x, -corner.y), fitted)


@dataclass
class Way:
    """The places that were gone to, one after the other, and at which of them the reader is."""

    _places: list[Place] = field(default_factory=list[Place])
    _here: int = -1

    @property
    def here(self) -> Place | None:
        """The place that the reader is at."""
        return self._places[self._here] if self._places else None

    @property
    def can_go_back(self) -> bool:
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        return self._here < len(self._places) - 1

    def go(self, place: Place) -> None:
        """Go on to a place; what lay ahead is forgotten."""
        self._places = [*self._places[: self._here + 1], place][-_MOST:]
        self._here = len(self._places) - 1

    def look(self, place: Place) -> None:
        """Note how the place that the reader is at is seen now."""
        if self._places:
            self._places[self._here] = place

    def step(self, number: int) -> Place | None:
        """Go so many places forward, or back where it is negative; return the place, None where there is none."""
        if not 0 <= self._here + number < len(self._places):
            return None
        self._here += number
        return self.here

    def forget(self, claims: frozenset[str]) -> None:
        """Leave out the places of claims that are not among these any more."""
        kept = [place.claim is None or place.claim in claims for place in self._places]
        self._here = sum(kept[: self._here + 1]) - 1
        left = (place for place, stays in zip(self._places, kept, strict=True) if stays)
        self._places = [replace(place, part=place.part.among(claims)) for place in left]
        if self._places:
            self._here = max(0, self._here)
