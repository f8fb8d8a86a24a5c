"""Finds the rings of a directed graph: the ways that come round to where they began and pass nothing twice."""

from collections.abc import Iterator, Mapping, Sequence


def rings(following: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Yield every ring once, beginning with that of its nodes which comes first in `following`.

    There may be very many, so take no more than are wanted; between two of them every edge is looked at a few times
    at most (D. B. Johnson, Finding all the elementary circuits of a directed graph, 1975).
    """
    left = _core(following)
    while left:
        start = next(iter(left))
        yield from _rings_through(start, left)
        del left[start]
        left = _core(left)


def _core(following: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Return the graph without what can't lie in a ring: nodes, again and again, without a way in or out."""
    ahead = {node: tuple(dict.fromkeys(one for one in ones if one in following)) for node, ones in following.items()}
    for _ in range(2):
        ahead = _reversed(_without_sources(ahead))
    return ahead


def _without_sources(ahead: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
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


def _reversed(ahead: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    back: dict[str, list[str]] = {node: [] for node in ahead}
    for node, ones in ahead.items():
        for one in ones:
            back[one].append(node)
    return {node: tuple(ones) for node, ones in back.items()}


def _rings_through(start: str, ahead: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    way = [start]
    branches = [iter(ahead[start])]
    blocked = {start}
    blocks: dict[str, set[str]] = {}
    closing: set[str] = set()
    while branches:
        for node in branches[-1]:
            if node == start:
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
