"""Equal places are told apart by what a locator says, as far as the text lets one tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatemap.model import Passage
from debatemap.sources import SourceText, anchor_passages
from tests.sources.quoting import never

PARAGRAPHS = (
    "Title\n\nThe first: so it is, they say.\n\nThe second: so it is, they say.\nAnd on.\n\nThe third: so it is."
)
NUMBERED = (
    "1. In 2016 the court held that so it is.\n\n12. The applicant said that so it is.\n\n"
    "“Quoted.”\n\n13. The court agreed that so it is."
)
PAGES = "One: so it is.\fTwo: so it is.\fThree: so it is."
SPEECH = "[00:12:05] A: so it is.\n[00:13:00] B: so it is.\n[01:02:00] A: so it is."
CHAPTERS = "Introduction\n\nWe think that so it is.\n\nLes « coûts »\n\nThey think that so it is.\n\nMore: so it is."


def place(text: str, locator: str, **around: str) -> str:
    """Return the words before the place of «so it is», or its status where it is at no one place."""
    passage = Passage("so it is", "s", locator=locator, **around)
    found = anchor_passages([passage], SourceText(text), never)[passage]
    return text[: found.start].splitlines()[-1].split("\f")[-1] if found.status.found else found.status.value


@pytest.mark.parametrize(
    ("text", "locator", "expected"),
    [
        (PARAGRAPHS, "§ 3", "The second: "),
        (PARAGRAPHS, "§3", "The second: "),
        (PARAGRAPHS, "para. 2", "The first: "),
        (PARAGRAPHS, "paragraphe 4", "The third: "),
        (PARAGRAPHS, "line 5", "The second: "),
        (PARAGRAPHS, "ligne 8", "The third: "),
        (PARAGRAPHS, "l. 3", "The first: "),
        (PARAGRAPHS, "lines 2–4", "The first: "),
        (PARAGRAPHS, "p. 1, § 2", "The first: "),
        (NUMBERED, "§ 12", "12. The applicant said that "),
        (NUMBERED, "§ 13", "13. The court agreed that "),
        (NUMBERED, "paragraphs 13-14", "13. The court agreed that "),
        (NUMBERED.replace("12.", "§ 12"), "§ 12", "§ 12 The applicant said that "),
        ("2 cats and\n3 dogs say so it is.\n\n4 mice say so it is.", "§ 2", "4 mice say "),
        (PAGES, "p. 2", "Two: "),
        (PAGES, "page 3", "Three: "),
        (PAGES, "pp. 3–4", "Three: "),
        (SPEECH, "13:20", "[00:13:00] B: "),
        (SPEECH, "at 1:02:30", "[01:02:00] A: "),
        (SPEECH, "12:05", "[00:12:05] A: "),
        (CHAPTERS, "Introduction", "We think that "),
        (CHAPTERS, "introduction:", "We think that "),
    ],
)
def test_a_locator_tells_equal_places_apart(text: str, locator: str, expected: str) -> None:
    assert place(text, locator) == expected


@pytest.mark.parametrize(
    ("text", "locator"),
    [
        (PARAGRAPHS, "p. 2"),
        (PARAGRAPHS, "§ 99"),
        (PARAGRAPHS, "12:30"),
        (PARAGRAPHS, "Conclusion"),
        (PARAGRAPHS, "somewhere"),
        (PARAGRAPHS, "lines 3–5"),
        (CHAPTERS, 'Les "coûts"'),
        (PAGES, "2016"),
        (PAGES, ""),
    ],
)
def test_where_the_text_does_not_let_one_tell_the_places_stay_equal(text: str, locator: str) -> None:
    assert place(text, locator) == "ambiguous"


def test_a_locator_helps_where_prefix_and_suffix_leave_several_places() -> None:
    assert place(PARAGRAPHS, "§ 3", suffix=", they") == "The second: "
    assert place(PARAGRAPHS, "§ 99", prefix="third: ") == "The third: "


def test_a_locator_takes_away_no_only_place() -> None:
    assert place("Once, so it is.", "line 40") == "Once, "


LOCATORS = st.text("§¶plLneartg.:-–0123456789² ٣\u00a0", max_size=25) | st.text(max_size=25)


@given(
    LOCATORS, st.sampled_from([PARAGRAPHS, NUMBERED, PAGES, SPEECH, CHAPTERS, "", "so it is"]) | st.text(max_size=80)
)
def test_any_locator_tells_places_that_are_there_and_never_hides_the_only_one(locator: str, text: str) -> None:
    source = SourceText(text)
    plain = anchor_passages([Passage("so it is", "s")], source, never)
    told = anchor_passages([Passage("so it is", "s", locator=locator)], source, never)
    (before,), (after,) = plain.values(), told.values()
    assert set(after.places) <= set(before.places)
    assert after.status == before.status or before.status.value == "ambiguous"
