"""Chooses ranks and orders for one unit: on small maps several of both are tried, and the fewest crossings win."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from debatemap.layout.layered.crossings import Order
from debatemap.layout.layered.layers import Layers, layered
from debatemap.layout.layered.nesting import Nesting
from debatemap.layout.layered.numbered import Numbered
from debatemap.layout.layered.ordering import Ordering
from debatemap.layout.layered.ranking import Ranks, ranked
from debatemap.layout.layered.units import Unit

_FIRST_STARTS = 2
_MOST_STARTS = 40
_SHUFFLED_RANKINGS = 12


@dataclass(slots=True)
class Chosen:
    """A layered graph with the order of its nodes; `known` if all of it is as in the drawing that is kept."""

    layers: Layers
    nesting: Nesting
    order: Order
    known: bool = False


def chosen(graph: Numbered, unit: Unit, effort: int, check: Callable[[], None]) -> Chosen:
    """Return the best ranks and order found by sweeping about `effort` nodes; at least one try is made."""
    if effort <= 0:
        only = _ordering(graph, unit, ranked(unit.boxes, graph.junction, unit.links), only=True)
        check()
        only.tried_next()
        return Chosen(only.layers, only.nesting, only.taken())
    tried: list[tuple[int, Ordering]] = []
    for ranks in _rankings(graph, unit):
        check()
        ordering = _ordering(graph, unit, ranks, only=False)
        for _ in range(_FIRST_STARTS):
            effort -= ordering.size
            if not ordering.tried_next():
                break
        tried.append((len(tried), ordering))
        if not ordering.crossings or effort <= 0:
            break
    best = min(tried, key=lambda entry: (entry[1].crossings, entry[0]))[1]
    starts = min(_MOST_STARTS, effort // best.size)
    for _ in range(starts):
        check()
        if not best.crossings or not best.tried_next():
            break
    return Chosen(best.layers, best.nesting, best.taken())


def _ordering(graph: Numbered, unit: Unit, ranks: Ranks, *, only: bool) -> Ordering:
    layers = layered(graph, unit, ranks)
    return Ordering(layers, Nesting(layers, graph), only=only)


def _rankings(graph: Numbered, unit: Unit) -> Iterator[Ranks]:
    """Yield different ranks; where there are circles, some that open them elsewhere."""
    first = ranked(unit.boxes, graph.junction, unit.links)
    yield first
    seen = [first]
    boxes = unit.boxes
    for number in range(_SHUFFLED_RANKINGS + 2 if first.reversed_links else 1):
        if number > 1:
            boxes = list(unit.boxes)
            random.Random(number).shuffle(boxes)  # noqa: S311 - the same for the same map
        ranks = ranked(boxes, graph.junction, unit.links, tight=not number, in_order=number > 0)
        if ranks not in seen:
            seen.append(ranks)
            yield ranks
