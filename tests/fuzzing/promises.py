"""What the reader of maps promises of any bytes."""

import re

from debatemap.format import Reading, read_map, write_map
from debatemap.format.decoding import decode
from debatemap.graph import DebateGraph

_LINE_END = re.compile(r"\r\n|\r|\n")


def in_order(reading: Reading) -> bool:
    """Tell whether the problems are in the order of the file."""
    lines = [problem.place.line for problem in reading.problems]
    return lines == sorted(lines)


def consistent(reading: Reading) -> bool:
    """Tell whether every reference of the map leads to something that is there, as the model promises."""
    debate = reading.map
    relations = debate.relations
    return all(
        set(relation.premises) <= set(debate.claims)
        and relation.target in (relations if relation.kind == "undercut" else debate.claims)
        and reading.relation_path(relation.id)
        for relation in relations.values()
    ) and all(stop.claim in debate.claims for stop in debate.tour)


def clear(reading: Reading, data: bytes) -> bool:
    """Tell whether every problem says what is wrong, how to mend it, and stands at a place that the file has."""
    lines = _LINE_END.split(decode(data).text)
    return all(
        problem.message.strip()
        and problem.hint.strip()
        and 1 <= problem.place.line <= len(lines)
        and 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1
        for problem in reading.problems
    )


def written_equal(reading: Reading) -> bool:
    """Tell whether the map, written and read again, is the same."""
    again = read_map(write_map(reading.map).encode(), reading.file)
    return again.map.claims == reading.map.claims and [
        (one.kind, one.premises, one.target) for one in again.map.relations.values()
    ] == [(one.kind, one.premises, one.target) for one in reading.map.relations.values()]


def keep(data: bytes) -> None:
    """Read `data` as a map and raise AssertionError where a promise is not kept."""
    reading = read_map(data, "map.yaml")
    assert in_order(reading), "problems out of order"
    assert consistent(reading), "a reference leads nowhere"
    assert clear(reading, data), "a problem is not clear"
    DebateGraph(reading.map).outline()
    if not reading.problems:
        assert written_equal(reading), "written, it is another map"
