"""How far cards move when one is expanded, beside Graphviz: `python -m tests.benchmarks.stability [MAP or CLAIMS …]`.

Some cards of each map are opened, one at a time; one that has nothing to show grows by 160 px instead. Told is the mean
way in px that the others move, seen from the upper left corner of the one that grew, which stays in its place on the
screen. Columns and rows ↓ are set against dot's top-down drawing, rows → against the one from left to right.
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


class Growing:
    """A map of which one card at a time is opened."""

    def __init__(self, document: Drawable) -> None:
        self._document = document
        self.request = layout_request(document, measure(document, frozenset(), LIGHT), WIDTH / HEIGHT)
        self.cards = [box.id for box in self.request.boxes if not box.junction]
        self.held = self.cards[len(self.cards) // (2 * _CARDS) :: max(1, len(self.cards) // _CARDS)][:_CARDS]
        self._grown = {ident: self._opened(ident) for ident in self.held}

    def grown(self, ident: str) -> LayoutRequest:
        """Return the request in which a box is as large as its opened card."""
        return self._grown[ident]

    def _opened(self, ident: str) -> LayoutRequest:
        opened = frozenset({ident.removeprefix("c:")})
        found = layout_request(self._document, measure(self._document, opened, LIGHT), WIDTH / HEIGHT)
        if found != self.request:
            return found
        boxes = (replace(box, height=box.height + _GROWTH) if box.id == ident else box for box in found.boxes)
        return replace(found, boxes=tuple(boxes))


def movement(before: Corners, after: Corners, held: str) -> float:
    """Return the mean way in px that boxes moved, seen from the one that is held."""
    dx, dy = after[held][0] - before[held][0], after[held][1] - before[held][1]
    return mean(
        math.hypot(after[ident][0] - dx - x, after[ident][1] - dy - y)
        for ident, (x, y) in before.items()
        if ident != held
    )


def moved(growing: Growing, arrangement: Arrangement) -> float:
    """Return how far boxes move when debatemap draws again, for each of the held ones growing."""
    first = engine(arrangement).lay_out(growing.request)
    before = {ident: rect[:2] for ident, rect in first.boxes.items()}
    found: list[float] = []
    for ident in growing.held:
        again = engine(arrangement).lay_out(replace(growing.grown(ident), keep=first.plan))
        found.append(movement(before, {box: rect[:2] for box, rect in again.boxes.items()}, ident))
    return mean(found)


def moved_by_dot(growing: Growing, rankdir: str) -> float:
    """Return how far boxes move when dot draws again."""
    before = graphviz.draw(growing.request, rankdir).corners
    after = {ident: graphviz.draw(growing.grown(ident), rankdir).corners for ident in growing.held}
    return mean(movement(before, corners, ident) for ident, corners in after.items())


def measured(name: str, document: Drawable) -> str:
    """Return a row of the table."""
    growing = Growing(document)
    ours = [moved(growing, arrangement) for arrangement in _ENGINES]
    row = [name, str(len(growing.cards)), *(f"{way:.0f}" for way in ours)]
    if graphviz.installed():
        down, right = (moved_by_dot(growing, rankdir) for rankdir in ("TB", "LR"))
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
