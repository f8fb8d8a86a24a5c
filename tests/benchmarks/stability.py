"""How far cards move when one is expanded, beside Graphviz: `python -m tests.benchmarks.stability [MAP or CLAIMS …]`.

Some cards of each map grow by 160 px, one at a time. Told is the mean way in px that the others move, seen from the
upper left corner of the one that grew, which stays in its place on the screen. Columns and rows ↓ are set against dot's
top-down drawing, rows → against the one from left to right.
"""

import math
import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from statistics import mean

from PySide6.QtGui import QGuiApplication

from debatemap.drawing.arrangement import layout_request
from debatemap.drawing.drawable import Drawable
from debatemap.drawing.fonts import load_fonts
from debatemap.drawing.measuring import measure
from debatemap.drawing.themes import LIGHT
from debatemap.layout.engines import Arrangement, engine
from debatemap.layout.request import LayoutRequest
from tests.benchmarks import graphviz
from tests.benchmarks.layouts import HEIGHT, WIDTH, debates

_GROWTH = 160.0
_CARDS = 5
_ENGINES = (Arrangement.WRAPPED, Arrangement.TOP_DOWN, Arrangement.LEFT_RIGHT)

Corners = Mapping[str, tuple[float, float]]


def grown(request: LayoutRequest, ident: str) -> LayoutRequest:
    """Return a request in which one box is higher."""
    boxes = (replace(box, height=box.height + _GROWTH) if box.id == ident else box for box in request.boxes)
    return replace(request, boxes=tuple(boxes))


def movement(before: Corners, after: Corners, held: str) -> float:
    """Return the mean way in px that boxes moved, seen from the one that is held."""
    dx, dy = after[held][0] - before[held][0], after[held][1] - before[held][1]
    return mean(
        math.hypot(after[ident][0] - dx - x, after[ident][1] - dy - y)
        for ident, (x, y) in before.items()
        if ident != held
    )


def moved(request: LayoutRequest, held: list[str], arrangement: Arrangement) -> float:
    """Return how far boxes move when debatemap draws again, for each of the held ones growing."""
    first = engine(arrangement).lay_out(request)
    before = {ident: rect[:2] for ident, rect in first.boxes.items()}
    found: list[float] = []
    for ident in held:
        again = engine(arrangement).lay_out(replace(grown(request, ident), keep=first.plan))
        found.append(movement(before, {box: rect[:2] for box, rect in again.boxes.items()}, ident))
    return mean(found)


def moved_by_dot(request: LayoutRequest, held: list[str], rankdir: str) -> float:
    """Return how far boxes move when dot draws again."""
    before = graphviz.draw(request, rankdir).corners
    return mean(movement(before, graphviz.draw(grown(request, ident), rankdir).corners, ident) for ident in held)


def measured(name: str, document: Drawable) -> str:
    """Return a row of the table."""
    request = layout_request(document, measure(document, frozenset(), LIGHT), WIDTH / HEIGHT)
    cards = [box.id for box in request.boxes if not box.junction]
    held = cards[len(cards) // (2 * _CARDS) :: max(1, len(cards) // _CARDS)][:_CARDS]
    ours = [moved(request, held, arrangement) for arrangement in _ENGINES]
    row = [name, str(len(cards)), *(f"{way:.0f}" for way in ours)]
    if graphviz.installed():
        down, right = (moved_by_dot(request, held, rankdir) for rankdir in ("TB", "LR"))
        row += [f"{down:.0f}", f"{right:.0f}"]
        row += [f"{way / other:.2f}" if other else "–" for way, other in zip(ours, (down, down, right), strict=True)]
    return "| " + " | ".join(row) + " |"


def main(names: list[str]) -> None:
    """Print the table as Markdown."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    load_fonts()
    titles = ["map", "claims", "px moved", "rows ↓", "rows →", "dot ↓", "dot →"]
    titles += ["against dot", "rows ↓", "rows →"]
    print("| " + " | ".join(titles) + " |\n|" + " --- |" * len(titles))
    for name, document in debates(names):
        print(measured(name, document), flush=True)
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
