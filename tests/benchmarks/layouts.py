"""How well and how fast maps are laid out, beside Graphviz: `python -m tests.benchmarks.layouts [MAP or CLAIMS …]`.

Without arguments: the bundled maps, the real debates beside the checkout, where they are, and made-up ones of 200,
1,000 and 2,000 claims. `fit` is the scale at which a drawing fits 1600 × 1000 px, `limit` the one at which cards would
cover all of it. dot draws the same boxes and edges, top-down and from left to right; its time holds start and parsing.
"""

import gc
import math
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtGui import QGuiApplication

from debatemap.document import open_document
from debatemap.drawing.arrangement import layout_request
from debatemap.drawing.drawable import Drawable
from debatemap.drawing.fonts import load_fonts
from debatemap.drawing.measuring import measure
from debatemap.drawing.themes import LIGHT
from debatemap.layout.engines import Arrangement, engine
from debatemap.layout.request import LayoutRequest, LayoutResult, Rect
from tests.benchmarks import graphviz
from tests.benchmarks.crossings import crossings
from tests.benchmarks.made_up import MadeUp, made_up_map

WIDTH, HEIGHT = 1600.0, 1000.0
ROOT = Path(__file__).parents[2]
REAL = ROOT.parent / "shared" / "cases" / "maps"
_FEW, _MOST_FOR_DOT, _MOST_TO_CROSS = 20, 12_000, 1_500
_MADE_UP = ("200", "1000", "2000")
_ENGINES = (Arrangement.WRAPPED, Arrangement.TOP_DOWN, Arrangement.LEFT_RIGHT)


@dataclass(frozen=True)
class Drawn:
    """What a drawing is like: its size in px, how often lines cross (None: not counted), the seconds it took."""

    width: float
    height: float
    crossings: int | None
    seconds: float

    @property
    def fit(self) -> float:
        """The scale at which the drawing fits the window."""
        return min(WIDTH / self.width, HEIGHT / self.height)


def debates(names: list[str]) -> Iterator[tuple[str, Drawable]]:
    """Yield each map to be measured, by name."""
    files = [*sorted((ROOT / "maps").glob("*.yaml")), *sorted(REAL.glob("*/map.yaml"))]
    for name in names or [*map(str, files), *_MADE_UP]:
        if name.isdigit():
            yield f"made up, {int(name):,} claims", MadeUp(made_up_map(int(name)))
        else:
            path = Path(name)
            document = open_document(path)
            if names or len(document.map.claims) >= _FEW:
                yield path.parent.name if path.stem == "map" else path.stem, document


def overlaps(rects: list[Rect]) -> int:
    """Count the pairs of cards that overlap, sweeping from left to right."""
    found = 0
    active: list[Rect] = []
    for rect in sorted(rects):
        active = [other for other in active if other.right > rect.x]
        found += sum(other.y < rect.bottom and rect.y < other.bottom for other in active)
        active.append(rect)
    return found


def through_cards(request: LayoutRequest, result: LayoutResult) -> int:
    """Count the pieces of routes that run through a card."""
    cards = sorted(result.boxes[box.id] for box in request.boxes if not box.junction)
    pieces = sorted(
        (min(a.x, b.x), max(a.x, b.x), min(a.y, b.y), max(a.y, b.y))
        for route in result.routes.values()
        for a, b in pairwise(route)
    )
    found, first = 0, 0
    active: list[Rect] = []
    for left, right, top, bottom in pieces:
        active = [card for card in active if card.right > left + 0.01]
        while first < len(cards) and cards[first].x < left:
            active.append(cards[first])
            first += 1
        later = (card for card in cards[first : first + 200] if card.x < right - 0.01)
        for card in [*active, *later]:
            found += card.right > left + 0.01 and card.y < bottom - 0.01 and card.bottom > top + 0.01
    return found


def drawn(request: LayoutRequest, arrangement: Arrangement) -> tuple[Drawn, LayoutResult]:
    """Lay a request out; the time is the better of two, with the garbage collector at rest, as in the window."""
    _, first = _timed(request, arrangement)
    result, second = _timed(request, arrangement)
    seconds = min(first, second)
    lines = [result.routes[edge.id] for edge in request.edges]
    crossed = crossings(lines) if len(request.boxes) <= _MOST_TO_CROSS else None
    return Drawn(result.bounds.width, result.bounds.height, crossed, seconds), result


def _timed(request: LayoutRequest, arrangement: Arrangement) -> tuple[LayoutResult, float]:
    gc.collect()
    gc.disable()
    began = perf_counter()
    result = engine(arrangement).lay_out(request)
    seconds = perf_counter() - began
    gc.enable()
    return result, seconds


def drawn_by_dot(request: LayoutRequest, rankdir: str) -> Drawn:
    """Let dot lay a request out; the time is the better of two on small maps."""
    drawings = [graphviz.draw(request, rankdir) for _ in range(2 if len(request.boxes) < _MOST_TO_CROSS else 1)]
    crossed = crossings(drawings[0].lines) if len(request.boxes) <= _MOST_TO_CROSS else None
    seconds = min(drawing.seconds for drawing in drawings)
    return Drawn(drawings[0].width, drawings[0].height, crossed, seconds)


def measured(name: str, document: Drawable) -> str:
    """Lay a map out with debatemap and with dot, and tell the figures as a row of a table."""
    request = layout_request(document, measure(document, frozenset(), LIGHT), WIDTH / HEIGHT)
    cards = [box for box in request.boxes if not box.junction]
    limit = math.sqrt(WIDTH * HEIGHT / sum(box.width * box.height for box in cards))
    ours: list[Drawn] = []
    broken = 0
    for arrangement in _ENGINES:
        figures, result = drawn(request, arrangement)
        ours.append(figures)
        broken += overlaps([result.boxes[box.id] for box in cards]) + through_cards(request, result)
    told = graphviz.installed() and len(cards) <= _MOST_FOR_DOT
    theirs = [drawn_by_dot(request, rankdir) for rankdir in ("TB", "LR")] if told else []
    row = [name, len(cards), f"{len(document.map.relations) / len(cards):.2f}"]
    row += [f"{each.fit / limit:.2f}" for each in (ours[0], *theirs)] + ["–"] * (2 - len(theirs))
    row += ["–" if each.crossings is None else each.crossings for each in (*ours, *theirs)] + ["–"] * (2 - len(theirs))
    row += [broken, *(f"{each.seconds * 1000:.0f}" for each in (*ours, *theirs[:1]))]
    row += [f"{theirs[0].seconds / ours[0].seconds:.1f}" if told else "–"]
    return "| " + " | ".join(map(str, row)) + " |"


def main(names: list[str]) -> None:
    """Print the table as Markdown."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    load_fonts()
    titles = ["map", "claims", "relations a claim", "fit ÷ limit", "dot ↓", "dot →"]
    titles += ["crossings", "rows ↓", "rows →", "dot ↓", "dot →", "overlaps"]
    titles += ["ms", "rows ↓", "rows →", "dot ↓", "times faster"]
    print("| " + " | ".join(titles) + " |\n|" + " --- |" * len(titles))
    for name, document in debates(names):
        print(measured(name, document), flush=True)
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
