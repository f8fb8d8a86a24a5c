"""Turns a graph into a forest of blocks: a box stands in its first conclusion's block, a group in one of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from debatemap.layout.conclusions import first_conclusions
from debatemap.layout.corridors import Band, Corridor, Port
from debatemap.layout.measures import GUTTER_LEFT, LANE
from debatemap.layout.request import Edge, EdgeKind, GroupBox, LayoutRequest

_SUPPORT = EdgeKind.SUPPORT


class BlockKind(StrEnum):
    """What stands at the head of a block."""

    PAGE = "page"
    COMPONENT = "component"
    GROUP = "group"
    CARD = "card"
    JUNCTION = "junction"


PAGE, COMPONENT, GROUP, CARD, JUNCTION = BlockKind
"""The kinds by names of their own: to look a member up in its enumeration takes much longer."""


class Block:
    """A box or a group with all that stands under it; `against` tells attacks and undercuts from the rest.

    `number` counts the blocks of the forest, each parent before its children; `rank` is a block's place in the file,
    `turn` its place on the way around the drawn forest; `band` and `column` are its place under its parent. `x`, `y`,
    `full_width` and `full_height` are the place and size in px of the whole block, `head_x`, `head_y`, `width` and
    `height` those of its head; `head_width` is what the head needs: a junction stands on the line of the first gutter
    under it.
    """

    __slots__ = (
        "against",
        "band",
        "bands",
        "children",
        "column",
        "depth",
        "full_height",
        "full_width",
        "head_width",
        "head_x",
        "head_y",
        "height",
        "id",
        "inner_ports",
        "kind",
        "landing",
        "margin",
        "number",
        "outer_ports",
        "parent",
        "rank",
        "right",
        "title_width",
        "turn",
        "width",
        "x",
        "y",
    )

    def __init__(self, kind: BlockKind, ident: str, width: float, height: float) -> None:
        self.kind = kind
        self.id = ident
        self.width = width
        self.height = height
        self.head_width = GUTTER_LEFT + width / 2 + LANE if kind is JUNCTION else width
        self.title_width = 0.0
        self.children: list[Block] = []
        self.parent: Block | None = None
        self.against = False
        self.number = self.depth = self.rank = self.turn = self.band = self.column = 0
        self.x = self.y = self.head_x = self.head_y = 0.0
        self.full_width, self.full_height = self.head_width, height
        self.bands: Sequence[Band] = ()
        self.margin: Corridor | None = None
        self.landing: Corridor | None = None
        self.right: Corridor | None = None
        self.outer_ports: Sequence[Port] = ()
        self.inner_ports: Sequence[Port] = ()

    @property
    def above(self) -> Block:
        """The block that this one stands in; only the page has none."""
        if self.parent is None:
            raise LookupError("nothing stands above the page")
        return self.parent

    def open_margin(self) -> Corridor:
        """Return the corridor left of all bands, for trunks from bands under the first."""
        if self.margin is None:
            self.margin = Corridor()
        return self.margin

    def open_landing(self) -> Corridor:
        """Return the corridor right under a card, for links from inside its block; right over a junction, for all."""
        if self.landing is None:
            self.landing = Corridor()
        return self.landing

    def open_right(self) -> Corridor:
        """Return the corridor right of all bands."""
        if self.right is None:
            self.right = Corridor()
        return self.right


class Forest:
    """The page block, every other block by id; once numbered, all blocks with each parent before its children.

    `inner` are those of them that have children.
    """

    __slots__ = ("boxes", "groups", "inner", "ordered", "page")

    def __init__(self, page: Block, boxes: Mapping[str, Block], groups: Mapping[str, Block]) -> None:
        self.page = page
        self.boxes = boxes
        self.groups = groups
        self.ordered: list[Block] = []
        self.inner: list[Block] = []

    def number(self) -> None:
        """Number the blocks, at first and after some were hung elsewhere."""
        ordered: list[Block] = []
        waiting = [self.page]
        while waiting:
            block = waiting.pop()
            block.number = len(ordered)
            ordered.append(block)
            if block.children:
                waiting.extend(reversed(block.children))
                depth = block.depth + 1
                for child in block.children:
                    child.depth = depth
        self.ordered = ordered
        self.inner = [block for block in ordered if block.children]

    def fell(self) -> None:
        """Untie the blocks from each other, so that they are freed at once and not by the garbage collector."""
        for block in self.ordered:
            block.landing = None
        for block in self.inner:
            block.margin = block.right = None
            block.children = []
            block.bands = ()


def plant(request: LayoutRequest) -> Forest:
    """Return the forest of a request; siblings keep the order of the boxes."""
    boxes = {box.id: Block(JUNCTION if box.junction else CARD, box.id, box.width, box.height) for box in request.boxes}
    groups = {group.id: _group_block(group) for group in request.groups}
    home: dict[str, str | None] = dict.fromkeys(boxes)
    if groups:
        home = {box.id: box.group if box.group in groups else None for box in request.boxes}
    conclusion = first_conclusions(list(boxes), request.edges)
    page = Block(PAGE, "", 0.0, 0.0)
    _hang_boxes(boxes, home, conclusion)
    _hang_groups(request, boxes, groups, home, conclusion)
    _gather_components(request, page, boxes, groups)
    _fill_children(page, boxes.values())
    return Forest(page, boxes, {ident: block for ident, block in groups.items() if block.children})


def _group_block(group: GroupBox) -> Block:
    block = Block(GROUP, group.id, 0.0, group.title_height)
    block.title_width = group.title_width
    return block


def _hang_boxes(boxes: Mapping[str, Block], home: Mapping[str, str | None], conclusion: Mapping[str, Edge]) -> None:
    """Hang each box under its conclusion where both are of one group."""
    for ident, edge in conclusion.items():
        block = boxes[ident]
        block.against = edge.kind is not _SUPPORT and not edge.premise
        if home[edge.target] == home[ident]:
            block.parent = boxes[edge.target]


def _hang_groups(
    request: LayoutRequest,
    boxes: Mapping[str, Block],
    groups: Mapping[str, Block],
    home: Mapping[str, str | None],
    conclusion: Mapping[str, Edge],
) -> None:
    """Put boxes with no conclusion in their group into the group, and each group under its first conclusion outside."""
    if not groups:
        return
    outer = {group.id: group.parent if group.parent in groups else None for group in request.groups}
    for ident in outer:
        _open_circle(ident, outer)
    for box in request.boxes:
        group = home[box.id]
        block = boxes[box.id]
        if group is None or block.parent is not None:
            continue
        block.parent = groups[group]
        edge = conclusion.get(box.id)
        if edge is not None:
            _lead_group_out(group, edge, block.against, boxes, groups, home, outer)
    for ident, parent in outer.items():
        if groups[ident].parent is None and parent is not None:
            groups[ident].parent = groups[parent]


def _open_circle(ident: str, outer: dict[str, str | None]) -> None:
    seen = {ident}
    at = outer[ident]
    while at is not None:
        if at in seen:
            outer[ident] = None
            return
        seen.add(at)
        at = outer[at]


def _lead_group_out(
    group: str,
    edge: Edge,
    against: bool,
    boxes: Mapping[str, Block],
    groups: Mapping[str, Block],
    home: Mapping[str, str | None],
    outer: Mapping[str, str | None],
) -> None:
    """Hang the outermost group that `edge` leaves under the edge's target, where both are of one group.

    No circle can close: cards stand under cards of their own group only, so none outside stands under this group.
    """
    around_target = _enclosing(home[edge.target], outer)
    at: str | None = group
    while at is not None and at not in around_target:
        block = groups[at]
        if outer[at] == home[edge.target]:
            if block.parent is None:
                block.parent = boxes[edge.target]
                block.against = against
            return
        at = outer[at]


def _enclosing(group: str | None, outer: Mapping[str, str | None]) -> set[str]:
    found: set[str] = set()
    while group is not None:
        found.add(group)
        group = outer[group]
    return found


def _gather_components(
    request: LayoutRequest, page: Block, boxes: Mapping[str, Block], groups: Mapping[str, Block]
) -> None:
    """Put what heads no conclusion on the page; heads that any edge or group ties together stand in one component."""
    alone = [block for block in (*boxes.values(), *groups.values()) if block.parent is None]
    if len(alone) == 1:
        alone[0].parent = page
        return
    heads: dict[Block, Block] = {}
    for block in (*boxes.values(), *groups.values()):
        passed: list[Block] = []
        head = block
        while head.parent is not None and head not in heads:
            passed.append(head)
            head = head.parent
        head = heads.setdefault(head, head)
        for each in passed:
            heads[each] = head
    leader = {head: head for head in heads.values()}
    if len(leader) > 1:
        for edge in request.edges:
            one, other = heads[boxes[edge.source]], heads[boxes[edge.target]]
            if one is not other:
                leader[_leader(one, leader)] = _leader(other, leader)
    components: dict[Block, list[Block]] = {}
    for head in dict.fromkeys(heads[block] for block in (*boxes.values(), *groups.values())):
        components.setdefault(_leader(head, leader), []).append(head)
    for number, members in enumerate(components.values()):
        parent = page
        if len(members) > 1:
            parent = Block(COMPONENT, str(number), 0.0, 0.0)
            parent.parent = page
        for member in members:
            member.parent = parent


def _leader(head: Block, leader: dict[Block, Block]) -> Block:
    """Return which head stands for all that are tied together, and shorten the way to it."""
    while leader[head] is not head:
        leader[head] = leader[leader[head]]
        head = leader[head]
    return head


def _fill_children(page: Block, blocks: Iterable[Block]) -> None:
    """List each block under its parent; a group stands where its first box stands in the file."""
    listed: set[Block] = {page}
    for rank, block in enumerate(blocks):
        block.rank = rank
        above = block.parent or page
        above.children.append(block)
        while above.kind is not CARD and above.kind is not JUNCTION and above not in listed:
            above.rank = rank
            listed.add(above)
            around = above.parent or page
            around.children.append(above)
            above = around
