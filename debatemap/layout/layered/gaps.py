"""Collects what runs between two rows, keeps upright pieces of different nets off each other, and assigns lanes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from debatemap.layout.layered.lanes import STRAIGHT, Bus, assign
from debatemap.layout.layered.layers import Layers
from debatemap.layout.layered.measures import rounded
from debatemap.layout.layered.numbered import Numbered
from debatemap.layout.layered.ports import Starts, lower_box

_CLEAR = 8.0
"""How near an upright piece from above may come to one from below that belongs to another net."""
_TOUCH = 2.0
_NUDGES = (5.0, -5.0, 3.0, -3.0, 4.0, -4.0, 2.5, -2.5, 1.0, -1.0, 1.5, -1.5)
_MOST_TRIES = 6

Tops = list[tuple[float, int]]


class Gaps:
    """The buses below each row; `lanes` counts the lanes there. Moves trunks in `places` and ends in `starts`."""

    def __init__(self, layers: Layers, graph: Numbered, places: list[float], starts: Starts) -> None:
        self._layers = layers
        self._graph = graph
        self._places = places
        self._starts = starts
        self.buses: list[list[Bus]] = [[] for _ in range(layers.depth)]
        self.bus_of_port: dict[int, Bus] = {}
        for number in range(len(layers.nets)):
            self._add(number)
        self.lanes = [self._settle(row) for row in self.buses]

    def _add(self, number: int) -> None:
        layers = self._layers
        net = layers.nets[number]
        first = layers.rank[net.upper]
        row = [Bus(number, port, layers.owner[port]) for port in net.ports]
        for i, bus in enumerate(row):
            if i:
                row[i - 1].dummy = bus.node
            self.bus_of_port[bus.port] = bus
            self.buses[first + i].append(bus)
        place = self._starts.place
        if len(row) == 1:
            row[0].links = [(place[link[0]], link[0]) for link in net.links]
            return
        for link in net.links:
            rank = layers.rank[layers.node_of[lower_box(link, backwards=net.backwards)]]
            row[rank - first - 1].links.append((place[link[0]], link[0]))

    def _settle(self, buses: list[Bus]) -> int:
        """Assign lanes, moving lower ends that would lie on an upright piece from above."""
        for bus in buses:
            self._refresh(bus)
        tops = sorted((bus.top, bus.net) for bus in buses)
        for bus in buses:
            self._move_starts(bus, tops)
        lanes = assign(buses)
        for _ in range(_MOST_TRIES):
            clashes = [bus for bus in buses if bus.dummy >= 0 and self._clashes(bus, buses, tops)]
            if not clashes:
                break
            for bus in clashes:
                self._nudge(bus, tops)
            lanes = assign(buses)
        return lanes

    def _refresh(self, bus: Bus) -> None:
        """Take over where the ends of a bus have been moved to; those nearly straight below are made so."""
        top = bus.top = self._places[bus.node] + self._layers.offset[bus.port]
        place = self._starts.place
        for _, link in bus.links:
            if abs(place[link] - top) < STRAIGHT:
                place[link] = top
        if bus.dummy >= 0 and abs(self._places[bus.dummy] - top) < STRAIGHT:
            self._places[bus.dummy] = top
        bus.links = [(place[link], link) for _, link in bus.links]
        ends = [end for end, _ in bus.links]
        if bus.dummy >= 0:
            ends.append(self._places[bus.dummy])
        bus.low, bus.high = min(ends), max(ends)
        bus.left = bus.right = -1

    def _move_starts(self, bus: Bus, tops: Tops) -> None:
        """Move ends on cards that come too near to an upright piece of another net."""
        moved = False
        for end, link in bus.links:
            if end != bus.top and _crowded(tops, end, bus.net, _CLEAR):
                moved = True
                for clear in (_CLEAR, _CLEAR / 2, _TOUCH / 2, 0.1):
                    place = next((at for at in self._around(link) if not _crowded(tops, at, bus.net, clear)), None)
                    if place is not None:
                        self._starts.place[link] = place
                        break
        if moved:
            self._refresh(bus)

    def _around(self, link: int) -> Iterator[float]:
        """Yield places for an end on its card, the nearest first, that keep the order of the card's ends."""
        low, high = self._starts.room(link)
        end = self._starts.place[link]
        step = rounded(min(3.0, max(0.1, (high - low) / 24)))
        i = 1
        while end + i * step <= high or end - i * step >= low:
            if end + i * step <= high:
                yield end + i * step
            if end - i * step >= low:
                yield end - i * step
            i += 1

    def _clashes(self, bus: Bus, buses: list[Bus], tops: Tops) -> bool:
        """Tell whether the upright piece down to a trunk's next dummy touches one of another net."""
        end = self._places[bus.dummy]
        if not _crowded(tops, end, bus.net, _TOUCH):
            return False
        lane = bus.lane_at(end)
        return any(
            abs(other.top - end) < _TOUCH
            and other.net != bus.net
            and (max(other.left, other.right) >= lane or _runs_straight(other))
            for other in buses
        )

    def _nudge(self, bus: Bus, tops: Tops) -> None:
        """Move a trunk's next dummy a little; ends straight under it follow."""
        end = self._places[bus.dummy]
        for aside in _NUDGES:
            if not _crowded(tops, end + aside, bus.net, _TOUCH / 2 if abs(aside) < _TOUCH else _TOUCH):
                self._places[bus.dummy] = end + aside
                self._starts.follow(bus.net, end, end + aside)
                break
        self._refresh(bus)


def _runs_straight(bus: Bus) -> bool:
    return any(bus.lane_at(end) < 0 for end, _ in bus.links) or (bus.low <= bus.top <= bus.high and not bus.links)


def _crowded(tops: Tops, at: float, net: int, clear: float) -> bool:
    """Tell whether an upright piece of another net starts within `clear` px."""
    i = bisect_left(tops, (at - clear, -1))
    while i < len(tops) and tops[i][0] < at + clear:
        if tops[i][1] != net:
            return True
        i += 1
    return False
