"""How far down a drawing is filled at each place along its rows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

_DEEP = float("-inf")


class Skyline:
    """A step function along the rows, at first minus infinity."""

    def __init__(self) -> None:
        self._starts = [_DEEP]
        self._levels = [_DEEP]

    def level(self, left: float, right: float) -> float:
        """Return the lowest filled level anywhere between left and right."""
        first = bisect_right(self._starts, left) - 1
        last = max(first + 1, bisect_left(self._starts, right))
        return max(self._levels[first:last])

    def fill(self, left: float, right: float, level: float) -> None:
        """Fill down to a level, which is below all that was filled between left and right."""
        first = bisect_right(self._starts, left) - 1
        last = max(first + 1, bisect_left(self._starts, right))
        after = self._levels[last - 1]
        starts, levels = [left], [level]
        if self._starts[first] < left:
            starts.insert(0, self._starts[first])
            levels.insert(0, self._levels[first])
        if last == len(self._starts) or self._starts[last] > right:
            starts.append(right)
            levels.append(after)
        self._starts[first:last] = starts
        self._levels[first:last] = levels
