"""Every ring is found once, and begins with its first node."""

from itertools import islice, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatemap.graph.rings import rings


def every_ring(following: dict[str, list[str]]) -> set[tuple[str, ...]]:
    """Return all rings by trying every way to line up some nodes, each from its first in the graph."""
    order = list(following)
    found: set[tuple[str, ...]] = set()
    for length in range(1, len(order) + 1):
        for way in permutations(order, length):
            first = way[0]
            if order.index(first) == min(map(order.index, way)) and all(
                after in following[before] for before, after in zip(way, (*way[1:], first), strict=True)
            ):
                found.add(way)
    return found


@pytest.mark.parametrize(
    ("following", "expected"),
    [
        ({"a": ["b"], "b": []}, []),
        ({"a": ["a"]}, [("a",)]),
        ({"b": ["a"], "a": ["b"]}, [("b", "a")]),
        ({"a": ["b", "c"], "b": ["a"], "c": ["a"]}, [("a", "b"), ("a", "c")]),
        ({"a": ["b"], "b": ["c"], "c": ["b", "d"], "d": ["d"]}, [("b", "c"), ("d",)]),
        ({"a": ["b", "b", "x"], "b": ["a"]}, [("a", "b")]),
    ],
    ids=["none", "of one", "of two", "two that share a node", "two one after the other", "by two ways at once"],
)
def test_rings(following: dict[str, list[str]], expected: list[tuple[str, ...]]) -> None:
    assert sorted(rings(following)) == expected


@given(st.dictionaries(st.sampled_from("abcde"), st.lists(st.sampled_from("abcde"), max_size=5), max_size=5))
def test_all_rings_are_found_and_each_once(following: dict[str, list[str]]) -> None:
    found = list(rings(following))
    assert len(found) == len(set(found))
    assert set(found) == every_ring(
        {node: [one for one in ones if one in following] for node, ones in following.items()}
    )


@pytest.mark.timeout(20)
@pytest.mark.parametrize("nodes", [60, 2000])
def test_the_first_of_very_many_come_soon(nodes: int) -> None:
    names = [str(number) for number in range(nodes)]
    close = {name: names if nodes < 100 else [names[i - 1], names[i + 1 - nodes]] for i, name in enumerate(names)}
    assert len(list(islice(rings(close), 500))) == 500


def test_a_long_ring_is_no_deep_recursion() -> None:
    names = [str(number) for number in range(20_000)]
    (ring,) = rings({name: [names[number - 1]] for number, name in enumerate(names)})
    assert len(ring) == 20_000


@pytest.mark.timeout(20)
def test_very_many_small_rings_are_found_soon() -> None:
    pairs = [(f"a{number}", f"b{number}") for number in range(20_000)]
    following = {one: [other] for pair in pairs for one, other in (pair, pair[::-1])}
    assert len(list(islice(rings(following), 1000))) == 1000


@pytest.mark.timeout(20)
def test_no_more_are_looked_for_when_the_steps_are_taken() -> None:
    names = [str(number) for number in range(5_000)]
    following = {name: [names[i - 1], names[i - 2]] for i, name in enumerate(names)}
    assert 0 < len(list(rings(following, steps=100_000))) < 100
    neighbours = {name: [names[i - 1], names[i + 1 - len(names)]] for i, name in enumerate(names)}
    assert 0 < len(list(rings(neighbours, steps=100_000))) < 100
