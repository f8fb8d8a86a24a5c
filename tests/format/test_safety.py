"""No bytes, however odd, make the reader raise, crash or hang."""

import threading
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatemap.format import Limits, Reading, read_map
from tests.fuzzing.promises import clear, consistent, in_order

HERE = Path(__file__).parent
SEEDS = [path.read_bytes() for path in sorted((HERE / "valid").glob("*.yaml"))]
PIECES = [
    *(
        b'"',
        b"'",
        b"\n",
        b"\t",
        b": ",
        b" #",
        b"- ",
        b"[",
        b"]",
        b"{",
        b"}",
        b"*x",
        b"&x ",
        b"!y ",
        b"|",
        b">",
        b"%",
        b"? ",
    ),
    *(b"\xc2\xa0", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"\x00", b"\xff", b"\xed\xa0\x80", b"<<<<<<< a\n", b"=======\n"),
    *(
        b">>>>>>> b\n",
        b"---\n",
        b"...\n",
        b"\r",
        b"  ",
        b"claims:",
        b"text:",
        b"supports: a\n",
        b"<<: ",
        b"undercuts: a -> b\n",
    ),
]


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=400))
def test_arbitrary_bytes(data: bytes) -> None:
    reading = read_map(data, "map.yaml")
    assert reading.problems
    assert in_order(reading)


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=300))
def test_arbitrary_text(text: str) -> None:
    assert in_order(read_map(text.encode("utf-8", "surrogatepass"), "map.yaml"))


@settings(deadline=None, max_examples=500)
@given(
    st.sampled_from(SEEDS),
    st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 8), st.sampled_from(PIECES) | st.binary(max_size=3)), max_size=6
    ),
)
def test_mutated_maps(data: bytes, changes: list[tuple[float, int, bytes]]) -> None:
    for where, dropped, put in changes:
        at = int(where * len(data))
        data = data[:at] + put + data[at + dropped :]
    reading = read_map(data, "map.yaml")
    assert in_order(reading)
    assert consistent(reading)
    assert clear(reading, data)


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(SEEDS), st.randoms(use_true_random=False))
def test_shuffled_lines(data: bytes, random: object) -> None:
    lines = data.splitlines(keepends=True)
    random.shuffle(lines)  # type: ignore[attr-defined]
    assert consistent(read_map(b"".join(lines), "map.yaml"))


HEAD = "title: T\nclaims:\n  a: A\n  b: "
DEEP = 200_000


@pytest.mark.parametrize(
    "text",
    [
        "[" * DEEP,
        "{a: " * DEEP,
        "- " * DEEP,
        "? " * DEEP,
        HEAD + "[" * DEEP,
        HEAD + "[" * DEEP + "]" * DEEP,
        HEAD + "\n" + "\n".join(" " * depth + "a:" for depth in range(3, 1500)),
        HEAD + '"' * DEEP,
        HEAD + "*a " * DEEP,
        HEAD + "!" * DEEP,
        HEAD + "a: " * DEEP,
        HEAD + "'" * (DEEP + 1),
        HEAD + "a" + " " * DEEP + "b\n  : c",
        HEAD + '"a" b' + " " * DEEP + "\n  c: d : e",
        "---\n" * DEEP,
        "<<<<<<< a\n" * DEEP,
        "\t\n" * DEEP,
        "\ta: b\n" * DEEP,
        "a: b : c\n" * 10_000,
        HEAD + "\n" + "\n".join(f"  c{number}: A : B" for number in range(10_000)),
        HEAD + "B\n" + "\n".join(f"  c{number}: {{text: C, supports: x{number}}}" for number in range(10_000)),
        HEAD + "B\nrelations:\n" + "\n".join(f"  - {{id: r{n}, from: a, undercuts: r{n + 1}}}" for n in range(10_000)),
        HEAD + "B\ngroups:\n" + "\n".join(f"  g{n}: {{parent: g{n + 1}}}" for n in range(5_000)) + "\n",
        HEAD + "B\n" + "".join(f'  c{n}: "C\n  no entry\n' for n in range(5_000)),
        "foo bar\n  b: c\n" * 60_000,
        HEAD + "\n" + "".join(f"    k{n}: v\n" for n in range(20_000)) + "    text: T\n" * 20_000,
        "\xa0" * DEEP,
        "a" * DEEP + ":",
        HEAD + "a" * DEEP,
    ],
    ids=range(29),
)
def test_attacks_end_soon_with_a_problem(text: str) -> None:
    began = time.process_time()
    reading = read_map(text.encode(), "map.yaml")
    assert reading.problems
    assert consistent(reading)
    assert time.process_time() - began < 12


def test_deep_nesting_on_a_small_stack() -> None:
    found: list[Reading] = []
    before = threading.stack_size(256 * 1024)
    try:
        thread = threading.Thread(target=lambda: found.append(read_map(("[" * DEEP).encode(), "map.yaml")))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert [problem.code for problem in found[0].problems] == ["too-deep"]


SMALL = Limits(file_bytes=2000, depth=6, claims=3, id_length=10, text_length=20, source_length=30, problems=4)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("#" * 2001, "too-large"),
        (HEAD + "[[[[[[[x]]]]]]]", "too-deep"),
        (HEAD + "B\n  c: C\n  d: D\n", "too-many-claims"),
        (HEAD + "B\nspeakers: {p: {}, q: {}, r: {}, s: {}}\n", "too-large"),
        (HEAD + "{text: B, tags: [t, t, t, t]}\n", "too-large"),
        (HEAD + "x" * 21, "too-long"),
        (HEAD + "B\n  " + "c" * 11 + ": C\n", "too-long"),
        (HEAD + "B\nsources:\n  s: {text: " + "x" * 31 + "}\n", "too-long"),
        (HEAD + "B\nx1: 1\nx2: 2\nx3: 3\nx4: 4\nx5: 5\n", "too-many-problems"),
    ],
)
def test_limits(text: str, code: str) -> None:
    assert code in {problem.code for problem in read_map(text.encode(), "map.yaml", SMALL).problems}


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "B\n  c: C\n  d: D\n",
        HEAD + "{text: B, supports: [{claim: a, with: [a, b, c]}]}\n",
        "title: T\nclaims: {? {a: [b, c, d, e, f]} : g}",
    ],
)
@pytest.mark.parametrize("nodes", range(1, 24))
def test_of_too_many_keys_and_values_the_first_are_read(text: str, nodes: int) -> None:
    whole = read_map(text.encode(), "map.yaml")
    reading = read_map(text.encode(), "map.yaml", Limits(nodes=nodes))
    assert consistent(reading)
    assert list(whole.map.claims)[: len(reading.map.claims)] == list(reading.map.claims)
    assert reading == whole or "too-large" in {one.code for one in reading.problems}


def test_of_very_many_entries_in_lists_the_first_are_read_and_the_rest_is_told_once() -> None:
    lists = "".join(f"  c{number}: {{text: C, tags: [s, t], supports: [a, b]}}\n" for number in range(5))
    reading = read_map((HEAD + "B\n" + lists).encode(), "map.yaml", Limits(listed=7))
    assert [(problem.code, problem.place.line) for problem in reading.problems] == [("too-large", 6)]
    assert len(reading.map.claims) == 7
    assert list(reading.map.relations) == ["c0 -> a", "c0 -> b", "c1 -> a"]


def test_linked_premises_of_a_long_target_take_little_memory() -> None:
    targets = [f"{'t' * 900}{number}" for number in range(200)]
    premises = [f"p{number}" for number in range(500)]
    text = "title: T\nclaims:\n" + "".join(f"  {claim}: C\n" for claim in (*targets, *premises)) + "relations:\n"
    text += "".join(f"  - {{from: [{', '.join(premises)}], supports: {target}}}\n" for target in targets)
    tracemalloc.start()
    reading = read_map(text.encode(), "map.yaml")
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(reading.map.relations) == 200
    assert most < 60_000_000


def test_a_broken_map_is_read_in_so_many_pieces() -> None:
    text = HEAD + "B: C\n" + "".join(f"  c{number}: C\n" for number in range(50))
    reading = read_map(text.encode(), "map.yaml", Limits(pieces=20))
    assert 10 < len(reading.map.claims) < 20
    assert [problem.code for problem in reading.problems] == ["too-many-problems", "unquoted-colon"]


def test_what_comes_after_the_rows_that_are_told_apart_is_read_too(monkeypatch: pytest.MonkeyPatch) -> None:
    text = HEAD + "B: C\n" + "".join(f"  c{number}: C\n" for number in range(50)) + "  d: D: D\n"
    monkeypatch.setattr("debatemap.format.recovery.rows_of.__defaults__", (7,))
    reading = read_map(text.encode(), "map.yaml")
    assert len(reading.map.claims) == 53
    assert [problem.place.line for problem in reading.problems] == [4, 55]


def test_a_cut_text_keeps_its_beginning() -> None:
    reading = read_map((HEAD + "x" * 21).encode(), "map.yaml", SMALL)
    assert reading.map.claims["b"].text == "x" * 20


def test_a_hundred_thousand_claims_pass_the_default_limits() -> None:
    count = 100_000
    text = "title: T\nclaims:\n" + "".join(f"  c{number}: Claim {number}.\n" for number in range(count))
    reading = read_map(text.encode(), "map.yaml")
    assert reading.problems == ()
    assert len(reading.map.claims) == count
