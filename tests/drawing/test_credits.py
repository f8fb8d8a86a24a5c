"""A credit takes up to three lines; only what would take more is cut, and that in the source's title."""

from debatemap.drawing.breaking import break_lines
from debatemap.drawing.credits import CREDIT_LINES, Credit, credit_text
from debatemap.drawing.measuring import measure
from debatemap.drawing.picture import Face
from debatemap.drawing.themes import LIGHT
from debatemap.model import Claim, Passage, Source
from tests.drawing.debates import debate

ROOM = 197.0
MINUTES = "Minutes of the open meeting of governors"
LONG = "A survey of the heat in the streets and yards of the town and its suburbs, with all that was measured, by whom"


def _lines(credit: Credit) -> int:
    return len(break_lines(credit_text(credit, ROOM), Face.SMALL, ROOM).lines)


def test_a_credit_that_fits_in_three_lines_is_told_in_full(qapp: object) -> None:
    for credit in (Credit("", MINUTES, "§4"), Credit("Mr Pell", f"{MINUTES} in the hall", "eighth paragraph")):
        assert credit_text(credit, ROOM) == " · ".join(part for part in credit[:3] if part)
        assert 1 < _lines(credit) <= 3


def test_of_a_longer_one_the_title_is_cut_and_the_locator_stays(qapp: object) -> None:
    credit = Credit("The working group", LONG, "p. 4")
    words = credit_text(credit, ROOM)
    assert words.startswith("The working group · A survey of the heat")
    assert words.endswith("… · p. 4")
    assert _lines(credit) == 3


def test_what_no_cut_title_makes_short_enough_ends_after_three_lines(qapp: object) -> None:
    passage = Passage("So it was.", "survey", "in the middle of " * 30)
    claim = Claim("a", "So.", passages=(passage,))
    document = debate([claim], [], sources={"survey": Source("survey", LONG)})
    lines = measure(document, frozenset({"a"}), LIGHT).cards["a"].lines
    told = [line.text for line in lines if line.face is Face.SMALL and line.passage == 0]
    assert len(told) == CREDIT_LINES
    assert told[-1].endswith("…")
