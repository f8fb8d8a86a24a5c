"""A layout request in numbers: boxes, edges and groups become integers, sideways drawings are turned upright."""

from __future__ import annotations

from dataclasses import dataclass

from debatemap.layout.layered.measures import GROUP_PADDING
from debatemap.layout.request import EdgeKind, LayoutRequest

EMPTY = -1
"""Stands for no group."""
SUPPORTS, BACKWARDS, ATTACKS, UNDERCUTS = range(4)
"""The kinds of lines in the order in which they reach a box from the left; BACKWARDS run those against the ranks."""
_PLACES = {EdgeKind.SUPPORT: SUPPORTS, EdgeKind.ATTACK: ATTACKS, EdgeKind.UNDERCUT: UNDERCUTS}


@dataclass(frozen=True, slots=True)
class Area:
    """A group: its parent's number or EMPTY, what it keeps free at each side, and how long it must be at least."""

    parent: int
    left: float
    top: float
    least_width: float
    least_height: float


Link = tuple[int, int, int, int, bool]
"""An edge: its number in the request, its source and target, its kind by the place where it ends, whether of a premise.

It is a bare tuple, which is taken apart much sooner than one with names, because all steps go through all of them.
"""


@dataclass(frozen=True, slots=True)
class Numbered:
    """The request as lists; `width` runs along the rows whichever way the drawing runs.

    After the boxes of the request come placeholders, one for each group that has nothing in it.
    """

    width: list[float]
    height: list[float]
    junction: list[bool]
    group: list[int]
    links: list[Link]
    areas: list[Area]


def numbered(request: LayoutRequest, *, sideways: bool) -> Numbered:
    """Return the request in numbers; edges whose ends are not boxes of the request are left out."""
    boxes = request.boxes
    areas = _areas(request, sideways=sideways)
    number = {box.id: i for i, box in enumerate(boxes)}
    group_number = {group.id: i for i, group in enumerate(request.groups)}
    group = [EMPTY if box.group is None else group_number.get(box.group, EMPTY) for box in boxes]
    result = Numbered(
        [box.height if sideways else box.width for box in boxes],
        [box.width if sideways else box.height for box in boxes],
        [box.junction for box in boxes],
        group,
        [
            (i, number[edge.source], number[edge.target], _PLACES[edge.kind], edge.premise)
            for i, edge in enumerate(request.edges)
        ],
        areas,
    )
    filled = set(group) | {area.parent for area in areas}
    for i in range(len(areas)):
        if i not in filled:
            result.width.append(1.0)
            result.height.append(1.0)
            result.junction.append(False)
            result.group.append(i)
    return result


def chain(areas: list[Area], group: int) -> tuple[int, ...]:
    """Return a group and the groups around it, outermost first."""
    found: list[int] = []
    while group != EMPTY:
        found.append(group)
        group = areas[group].parent
    return tuple(reversed(found))


def _areas(request: LayoutRequest, *, sideways: bool) -> list[Area]:
    """Return the groups; one that lies in itself through others is taken out of the last of them."""
    number = {group.id: i for i, group in enumerate(request.groups)}
    parents = [EMPTY] * len(request.groups)
    for i, group in enumerate(request.groups):
        parent = EMPTY if group.parent is None else number.get(group.parent, EMPTY)
        above = parent
        while above not in (EMPTY, i):
            above = parents[above]
        parents[i] = EMPTY if above == i else parent
    areas: list[Area] = []
    for i, group in enumerate(request.groups):
        title = max(group.title_height, GROUP_PADDING)
        least = group.title_width + 2 * GROUP_PADDING
        sides = (title, GROUP_PADDING, 0.0, least) if sideways else (GROUP_PADDING, title, least, 0.0)
        areas.append(Area(parents[i], *sides))
    return areas
