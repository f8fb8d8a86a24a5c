"""The wrapped drawing: reasons in columns under their conclusion, like an outline set in newspaper columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from debatemap.layout.drawing import Drawing
from debatemap.layout.forest import plant
from debatemap.layout.request import Cancelled, LayoutRequest, LayoutResult, Rect


def _never() -> bool:
    return False


class WrappedLayout:
    """Places each reason in its first conclusion's block and leads all lines along the corridors between blocks."""

    def lay_out(self, request: LayoutRequest, cancelled: Callable[[], bool] = _never) -> LayoutResult:
        """Place every box and route every edge; raise Cancelled soon after `cancelled()` is true."""
        if not request.boxes:
            return LayoutResult({}, {}, {}, Rect(0.0, 0.0, 0.0, 0.0))
        forest = plant(request)
        kept = cast("Mapping[str, object]", request.keep or {})
        drawing = Drawing(forest, request, kept, cancelled)
        drawing.draw()
        if cancelled():
            raise Cancelled
        result = drawing.result()
        forest.fell()
        return result
