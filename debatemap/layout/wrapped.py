"""The wrapped drawing: reasons in columns under their conclusion, like an outline set in newspaper columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from debatemap.layout.drawing import Drawing, Plan
from debatemap.layout.forest import CARD, JUNCTION, Forest, plant
from debatemap.layout.reordering import as_kept, reordered
from debatemap.layout.request import EdgeKind, LayoutRequest, LayoutResult, Rect
from debatemap.layout.untangling import Move, crossings, hang, home_of, undo

_FEW_BOXES = 200
_FEW_LINKS = 150
_ROUNDS = 3
_TRIALS = 5
_PRICE = 0.15
"""How much bigger a drawing may get, as a share of its size, for all of its crossings."""


def _never() -> bool:
    return False


class WrappedLayout:
    """Places each reason in one of its conclusions' blocks and leads all lines along the corridors between blocks."""

    def lay_out(self, request: LayoutRequest, cancelled: Callable[[], bool] = _never) -> LayoutResult:
        """Place every box and route every edge; raise Cancelled soon after `cancelled()` is true."""
        if not request.boxes:
            return LayoutResult({}, {}, {}, Rect(0.0, 0.0, 0.0, 0.0))
        forest = plant(request)
        kept = request.keep if isinstance(request.keep, Plan) else None
        if kept:
            _hang_as_kept(forest, request, kept.hung)
            as_kept(forest, kept.orders)
        few = not kept and len(request.boxes) < _FEW_BOXES
        drawing = Drawing(forest, request, kept, cancelled, again=few)
        try:
            return _drawn(drawing, forest, request, kept, few=few)
        finally:
            drawing.fell()


def _drawn(drawing: Drawing, forest: Forest, request: LayoutRequest, kept: Plan | None, *, few: bool) -> LayoutResult:
    """Draw a forest; of few boxes, look for a way of hanging and ordering them that lets fewer lines cross."""
    drawing.choose()
    drawing.sketch()
    hung = dict(kept.hung) if kept else {}
    few = few and len(drawing.links) <= _FEW_LINKS
    if few and len(drawing.links) > 1:
        for _ in range(_ROUNDS):
            moves, every = _untangled(drawing)
            hung |= {move.block.id: move.under.id for move in moves}
            if not every:
                break
    drawing.finish()
    drawing.check()
    result = drawing.result(hung, kept.orders if kept else {})
    return reordered(drawing, result, hung, forest, request.edges) if few else result


def _hang_as_kept(forest: Forest, request: LayoutRequest, hung: Mapping[str, str]) -> None:
    """Hang boxes where an earlier drawing had them, as far as that is still possible."""
    for edge in request.edges:
        if hung.get(edge.source) == edge.target:
            block, under = forest.boxes[edge.source], forest.boxes[edge.target]
            hangs = block.above.kind in (CARD, JUNCTION)
            if hangs and block.parent is not under and home_of(block) is home_of(under):
                hang(block, under, against=edge.kind is not EdgeKind.SUPPORT and not edge.premise)


def _untangled(drawing: Drawing) -> tuple[list[Move], bool]:
    """Hang blocks under other conclusions where that saves crossings without making the drawing much bigger.

    All that was found is tried at once, then piece by piece; return what was done, and whether that is all at once.
    """
    before, size = crossings(drawing.ends()), drawing.size
    if not before:
        return [], False
    found = drawing.untangler().moves()
    if not found:
        return [], False
    if _pays(drawing, before, size):
        return found, True
    for move in reversed(found):
        undo(move)
    step = -(-len(found) // _TRIALS)
    done: list[Move] = []
    pays = False
    for at in range(0, len(found), step):
        trial = [hang(move.block, move.under, against=move.against) for move in found[at : at + step]]
        moves = [move for move in trial if move]
        pays = _pays(drawing, before, size)
        if pays:
            done += moves
            before, size = crossings(drawing.ends()), drawing.size
        else:
            for move in reversed(moves):
                undo(move)
    if not pays:
        drawing.choose()
        drawing.sketch()
    return done, False


def _pays(drawing: Drawing, before: int, size: float) -> bool:
    """Draw anew if crossings are saved; tell whether they are worth what the drawing has grown."""
    drawing.choose()
    saved = before - crossings(drawing.ends())
    if saved <= 0:
        return False
    drawing.sketch()
    return drawing.size <= size * (1 + _PRICE * saved / before)
