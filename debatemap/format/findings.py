"""Collects the problems of a file while it is read."""

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass

from debatemap.format.tree import Path
from debatemap.model.problem import Place, Problem, Severity

_LINE_END = re.compile(r"\r\n|\r|\n")
_LONGEST_VALUE = 140
_FEW = 8
"""So many places are looked up by counting."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of problem: its stable code, what is wrong and how to mend it, as templates with {names}."""

    code: str
    severity: Severity
    wording: str
    remedy: str = ""


class Lines:
    """Turns an index of a text into line and column; only CR, LF and CR LF end a line, as in editors."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: array[int] | None = None
        self._asked = 0

    def at(self, index: int) -> tuple[int, int]:
        """Return line and column, both from 1, of the code point at `index`."""
        if self._starts is None:
            self._asked += 1
            if self._asked <= _FEW:
                return self._counted(index)
            self._starts = array("I", [0])
            self._starts.extend(match.end() for match in _LINE_END.finditer(self._text))
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def _counted(self, index: int) -> tuple[int, int]:
        """Count the ends of lines before an index: to note where all lines of a huge file start takes much longer."""
        text = self._text
        # Between CR and LF the line has not ended yet.
        end = index - 1 if text[index - 1 : index + 1] == "\r\n" else index
        breaks = text.count("\n", 0, end) + text.count("\r", 0, end) - text.count("\r\n", 0, end)
        start = max(text.rfind("\n", 0, end), text.rfind("\r", 0, end)) + 1
        return breaks + 1, index - start + 1


class Findings:
    """The problems found so far in one file."""

    def __init__(self, file: str, text: str, most: int) -> None:
        self.file = file
        self.lines = Lines(text)
        self._most = most
        self._problems: list[Problem] = []
        self._told: set[tuple[str, int]] = set()
        self.left_out = 0

    def add(self, fault: Fault, index: int, path: Path = (), remedy: str | None = None, **values: str) -> None:
        """Note that `fault` stands at `index`; `remedy` replaces the usual one, `values` fill both templates.

        The same fault at the same index is told once.
        """
        if (fault.code, index) in self._told:
            return
        if len(self._problems) >= self._most:
            self.left_out += 1
            return
        self._told.add((fault.code, index))
        line, column = self.lines.at(index)
        self._problems.append(
            Problem(
                fault.severity,
                fault.code,
                Place(self.file, line, column, path),
                fault.wording,
                fault.remedy if remedy is None else remedy,
                {name: shortened(value) for name, value in values.items()},
            )
        )

    def tell_left_out(self, fault: Fault) -> None:
        """Add that more problems were found than are told."""
        place = Place(self.file, 1, 1)
        self._problems.append(
            Problem(fault.severity, fault.code, place, fault.wording, fault.remedy, {"count": str(self.left_out)})
        )

    def ordered(self) -> tuple[Problem, ...]:
        """Return the problems in the order of their places."""
        return tuple(sorted(self._problems, key=lambda problem: (problem.place.line, problem.place.column)))


def shortened(value: str) -> str:
    """Return `value` on one line and short enough for a message."""
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST_VALUE else line[: _LONGEST_VALUE - 1] + "…"
