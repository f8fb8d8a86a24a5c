"""Lines and columns are counted as editors count them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from debatemap.format.findings import Lines

texts = st.text(st.sampled_from("ab\r\n\u2028\x85"), max_size=40)


def _expected(text: str, index: int) -> tuple[int, int]:
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
    line = sum(start <= index for start in starts)
    return line, index - starts[line - 1] + 1


@given(texts, st.data())
def test_only_cr_and_lf_end_lines_and_both_together_one(text: str, data: st.DataObject) -> None:
    lines = Lines(text)
    for _ in range(12):
        index = data.draw(st.integers(0, len(text)))
        assert lines.at(index) == _expected(text, index)


def test_a_line_feed_of_a_pair_stands_in_the_line_that_it_ends() -> None:
    lines = Lines("a\r\nb\rc\nd")
    assert [lines.at(index) for index in range(8)] == [
        (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (3, 1), (3, 2), (4, 1)
    ]  # fmt: skip
