"""Finds the rings of a directed graph: the ways that come round to where they began and pass nothing twice."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf

_Nodes = dict[str, tuple[str, ...]]


class _Effort:
    """The steps that may still be taken."""

    def __init__(self, steps: float) -> None:
        self.left = steps


def rings(following: Mapping[str, Sequence[str]], steps: float = inf) -> Iterator[tuple[str, ...]]:
    """Yield every ring once, beginning with that of its nodes which comes first in `following`.

    There may be very many, so take no more than are wanted; between two of them every edge is looked at a few times
    at most (D. B. Johnson, Finding all the elementary circuits of a directed graph, 1975). They may be long, too:
    when about so many `steps` from node to node have been taken, no more are looked for.
    """
    effort = _Effort(steps)
    for knot in _knots(_core(following)):
        ahead = {node: dict.fromkeys(ones) for node, ones in knot.items()}
        back = {node: dict.fromkeys(ones) for node, ones in _reversed(knot).items()}
        while ahead and effort.left > 0:
            start = next(iter(ahead))
            yield from _rings_through(start, ahead, effort)
            _take_out(start, ahead, back)


def _knots(ahead: _Nodes) -> list[_Nodes]:
    """Part a graph into nodes that can reach each other, and leave out those that no ring passes through."""
    if not ahead:
        return []
    from networkx import DiGraph, strongly_connected_components

    digraph: DiGraph[str] = DiGraph((node, one) for node, ones in ahead.items() for one in ones)
    number = {node: count for count, nodes in enumerate(strongly_connected_components(digraph)) for node in nodes}
    knots: dict[int, _Nodes] = {}
    for node, ones in ahead.items():
        inside = tuple(one for one in ones if number[one] == number[node])
        knots.setdefault(number[node], {})[node] = inside
    return [knot for knot in knots.values() if any(knot.values())]


def _take_out(start: str, ahead: dict[str, dict[str, None]], back: dict[str, dict[str, None]]) -> None:
    """Take out a node, and all that then have no way in or no way out."""
    loose = [start]
    while loose:
        node = loose.pop()
        if node in ahead:
            for ways, others in ((ahead, back), (back, ahead)):
                for one in ways.pop(node):
                    if one != node:
                        del others[one][node]
                        if not others[one]:
                            loose.append(one)


def _core(following: Mapping[str, Sequence[str]]) -> _Nodes:
    """Return the graph without what can't lie in a ring: nodes, again and again, without a way in or out."""
    ahead = {node: tuple(dict.fromkeys(one for one in ones if one in following)) for node, ones in following.items()}
    for _ in range(2):
        ahead = _reversed(_without_sources(ahead))
    return ahead


def _without_sources(ahead: Mapping[str, Sequence[str]]) -> _Nodes:
    """Return the graph without the nodes to which nothing leads, and those to which then nothing leads."""
    incoming = dict.fromkeys(ahead, 0)
    for ones in ahead.values():
        for one in ones:
            incoming[one] += 1
    loose = [node for node, count in incoming.items() if not count]
    for node in loose:
        for one in ahead[node]:
            incoming[one] -= 1
            if not incoming[one]:
                loose.append(one)
    gone = set(loose)
    return {node: tuple(ones) for node, ones in ahead.items() if node not in gone}


def _reversed(ahead: Mapping[str, Sequence[str]]) -> _Nodes:
    back: dict[str, list[str]] = {node: [] for node in ahead}
    for node, ones in ahead.items():
        for one in ones:
            back[one].append(node)
    return {node: tuple(ones) for node, ones in back.items()}


def _rings_through(start: str, ahead: Mapping[str, Iterable[str]], effort: _Effort) -> Iterator[tuple[str, ...]]:
    way = [start]
    branches = [iter(ahead[start])]
    blocked = {start}
    blocks: dict[str, set[str]] = {}
    closing: set[str] = set()
    while branches and effort.left > 0:
        for node in branches[-1]:
            effort.left -= 1
            if node == start:
                effort.left -= len(way)
                yield tuple(way)
                closing.update(way)
            elif node not in blocked:
                way.append(node)
                branches.append(iter(ahead[node]))
                blocked.add(node)
                closing.discard(node)
                break
        else:
            branches.pop()
            node = way.pop()
            if node in closing:
                _unblock(node, blocked, blocks)
            else:
                for one in ahead[node]:
                    blocks.setdefault(one, set()).add(node)


def _unblock(node: str, blocked: set[str], blocks: dict[str, set[str]]) -> None:
    """Let `node` be passed again, and all that was blocked only because it was."""
    free = [node]
    while free:
        one = free.pop()
        if one in blocked:
            blocked.discard(one)
            free.extend(blocks.pop(one, ()))
