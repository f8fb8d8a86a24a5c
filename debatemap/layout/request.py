"""What a layout engine is asked and what it answers: plain frozen values that may cross threads."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple, Protocol


class Point(NamedTuple):
    """A point in px, y downwards."""

    x: float
    y: float

    def mirrored(self, width: float) -> "Point":
        """Return the point in a plane so many px wide that is turned from left to right."""
        return Point(width - self.x, self.y)


def as_points(pairs: Iterable[tuple[float, float]]) -> tuple[Point, ...]:
    """Make points of pairs, of which there are so many that they are made without asking how long each is."""
    return tuple([tuple.__new__(Point, pair) for pair in pairs])


class Rect(NamedTuple):
    """A rectangle in px, y downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def centre(self) -> Point:
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def mirrored(self, width: float) -> "Rect":
        """Return the rectangle in a plane so many px wide that is turned from left to right."""
        return Rect(width - self.right, self.y, self.width, self.height)


class EdgeKind(StrEnum):
    """How an edge is drawn; a premise edge runs from a premise to the junction where its linked premises meet."""

    SUPPORT = "support"
    ATTACK = "attack"
    UNDERCUT = "undercut"


@dataclass(frozen=True, slots=True)
class Box:
    """Something with a size that takes a place: a card, or a junction on a relation (about 12 px wide)."""

    id: str
    width: float
    height: float
    group: str | None = None
    junction: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """A line from the box `source` to the box `target`.

    A *premise* edge runs into a junction, has the kind of the junction's relation and no arrowhead; an edge of kind
    undercut into a junction denies the relation that the junction stands on. `premise` tells the two apart.
    """

    id: str
    source: str
    target: str
    kind: EdgeKind
    premise: bool = False


@dataclass(frozen=True, slots=True)
class GroupBox:
    """A group to be drawn as an area around its boxes; `title_height` px are kept free at its top."""

    id: str
    parent: str | None = None
    title_width: float = 0.0
    title_height: float = 0.0


@dataclass(frozen=True, slots=True)
class LayoutRequest:
    """Boxes in reading order, the edges between them, the groups around them.

    `aspect` is the wanted width ÷ height of the whole. `keep` is the `plan` of an earlier result: an engine then keeps
    as much of the earlier arrangement as it can, so that a card that grows moves its neighbours as little as possible.
    """

    boxes: tuple[Box, ...]
    edges: tuple[Edge, ...]
    groups: tuple[GroupBox, ...] = ()
    aspect: float = 1.6
    keep: object = None


@dataclass(frozen=True, slots=True)
class LayoutResult:
    """Where everything stands.

    `boxes` and `groups` map ids to rectangles; `routes` maps edge ids to polylines from the source box's border to the
    target box's border, at least two points, horizontal and vertical pieces only. `plan` can be given back in the next
    request.
    """

    boxes: Mapping[str, Rect]
    routes: Mapping[str, tuple[Point, ...]]
    groups: Mapping[str, Rect]
    bounds: Rect
    plan: object = field(default=None, compare=False)

    def mirrored(self) -> "LayoutResult":
        """Return the same turned from left to right within its bounds; the plan stays that of the engine."""
        width = self.bounds.x + self.bounds.right
        return replace(
            self,
            boxes={ident: rect.mirrored(width) for ident, rect in self.boxes.items()},
            routes={ident: tuple(point.mirrored(width) for point in route) for ident, route in self.routes.items()},
            groups={ident: rect.mirrored(width) for ident, rect in self.groups.items()},
        )


class Cancelled(Exception):
    """Raised by an engine when it was told to stop."""


class LayoutEngine(Protocol):
    """Something that places boxes."""

    def lay_out(self, request: LayoutRequest, cancelled: Callable[[], bool] = ...) -> LayoutResult:
        """Place every box of the request and route every edge; raise Cancelled soon after `cancelled()` is true."""
        ...
