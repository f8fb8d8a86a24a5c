"""How well and how fast maps are laid out, beside Graphviz: `python -m tests.benchmarks.layouts [MAP or CLAIMS …]`.

Without arguments: the bundled maps, the real debates beside the checkout, where they are, and 1,000 made-up claims.
`fit` is the scale at which the drawing fits 1600 × 1000 px, `limit` the one at which cards would cover all of it.
"""

import gc
import math
import os
import sys
from collections.abc import Iterator
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
from debatemap.layout.request import LayoutRequest, LayoutResult, Rect
from debatemap.layout.wrapped import WrappedLayout
from tests.benchmarks import graphviz
from tests.benchmarks.crossings import crossings
from tests.benchmarks.made_up import MadeUp, made_up_map

WIDTH, HEIGHT = 1600.0, 1000.0
ROOT = Path(__file__).parents[2]
REAL = ROOT.parent / "shared" / "cases" / "maps"
_FEW, _MOST_FOR_DOT = 30, 12_000


def debates(names: list[str]) -> Iterator[tuple[str, Drawable]]:
    """Yield each map to be measured, by name."""
    files = [*sorted((ROOT / "maps").glob("*.yaml")), *sorted(REAL.glob("*/map.yaml"))]
    for name in names or [*map(str, files), "1000"]:
        if name.isdigit():
            yield f"made up, {int(name):,} claims", MadeUp(made_up_map(int(name)))
        else:
            path = Path(name)
            document = open_document(path)
            if names or len(document.map.claims) >= _FEW:
                yield path.parent.name if path.stem == "map" else path.stem, document


def fit(width: float, height: float) -> float:
    """Return the scale at which a drawing fits the window."""
    return min(WIDTH / width, HEIGHT / height)


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


def measured(name: str, document: Drawable) -> str:
    """Lay a map out with debatemap and with dot, and tell the figures as a row of a table."""
    request = layout_request(document, measure(document, frozenset(), LIGHT), WIDTH / HEIGHT)
    gc.collect()
    began = perf_counter()
    result = WrappedLayout().lay_out(request)
    seconds = perf_counter() - began
    area = sum(box.width * box.height for box in request.boxes if not box.junction)
    limit = math.sqrt(WIDTH * HEIGHT / area)
    ours = fit(result.bounds.width, result.bounds.height)
    cards = [result.boxes[box.id] for box in request.boxes if not box.junction]
    crossed = crossings([result.routes[edge.id] for edge in request.edges])
    row = [name, len(cards), f"{len(document.map.relations) / len(cards):.2f}", f"{ours / limit:.2f}"]
    if graphviz.installed() and len(cards) <= _MOST_FOR_DOT:
        peers = [graphviz.draw(request, rankdir) for rankdir in ("TB", "LR")]
        theirs = max(fit(peer.width, peer.height) for peer in peers)
        row += [f"{theirs / limit:.2f}", crossed, min(crossings(peer.lines) for peer in peers)]
        row += [overlaps(cards), through_cards(request, result), f"{seconds * 1000:.0f}"]
        row += [f"{peers[0].seconds * 1000:.0f}", f"{peers[0].seconds / seconds:.1f}"]
    else:
        row += ["–", crossed, "–", overlaps(cards), through_cards(request, result), f"{seconds * 1000:.0f}", "–", "–"]
    return "| " + " | ".join(map(str, row)) + " |"


def main(names: list[str]) -> None:
    """Print the table as Markdown."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    load_fonts()
    titles = ["map", "claims", "relations a claim", "fit ÷ limit", "of dot", "crossings", "of dot"]
    titles += ["overlaps", "lines through cards", "ms", "of dot", "times faster"]
    print("| " + " | ".join(titles) + " |\n|" + " --- |" * len(titles))
    for name, document in debates(names):
        print(measured(name, document), flush=True)
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
