import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatemap.model import Passage
from debatemap.sources import SourceText, Span, anchor_passages
from debatemap.sources.nearest import nearest_place
from debatemap.sources.places import find_places
from tests.sources.quoting import anchor, never, status

STORY = "The cat sat. The dog ran. The cat slept. A mouse came."


def test_a_verbatim_quote_is_found_at_its_place() -> None:
    place = anchor(STORY, "The dog ran.")
    assert (place.status, place.start, place.end) == ("verbatim", 13, 25)
    assert place.places == place.parts == (Span(13, 25),)


def test_white_space_around_a_quote_does_not_count() -> None:
    assert status(STORY, "\n The dog ran. \n") == "verbatim"


def test_case_counts() -> None:
    assert status(STORY, "the dog ran") == "not-found"


def test_a_quote_that_is_not_there_has_no_place() -> None:
    place = anchor(STORY, "The dog did not run.")
    assert (place.status, place.start, place.end, place.parts) == ("not-found", None, None, ())


def test_a_quote_at_several_places_is_ambiguous_and_gives_the_first() -> None:
    place = anchor(STORY, "The cat")
    assert (place.status, place.start, place.end) == ("ambiguous", 0, 7)
    assert place.places == (Span(0, 7), Span(26, 33))


def test_a_prefix_tells_equal_places_apart() -> None:
    place = anchor(STORY, "The cat", prefix="dog ran. ")
    assert (place.status, place.start) == ("verbatim", 26)


def test_a_suffix_tells_equal_places_apart() -> None:
    place = anchor(STORY, "The cat", suffix=" sat")
    assert (place.status, place.start) == ("verbatim", 0)


def test_prefix_and_suffix_must_both_stand_around_the_place() -> None:
    assert status_of("The cat", prefix="dog ran. ", suffix=" sat") == "ambiguous"
    assert status_of("The cat", prefix="dog ran. ", suffix=" slept") == "verbatim"


def status_of(quote: str, prefix: str, suffix: str) -> str:
    return anchor(STORY, quote, prefix, suffix).status.value


def test_prefix_and_suffix_may_differ_in_typography() -> None:
    text = "Il dit :\n«\u00a0Oui\u00a0» hier. Elle dit : «\u00a0Oui\u00a0» enfin."
    assert anchor(text, "Oui", prefix='Elle dit: "').start == text.rindex("Oui")
    assert anchor(text, "Oui", suffix='" hier').start == text.index("Oui")


def test_a_prefix_that_does_not_fit_takes_away_no_only_place() -> None:
    assert anchor(STORY, "The dog", prefix="nowhere ").status == "verbatim"


def test_the_same_words_are_ambiguous_too() -> None:
    assert status("the  cat, the\ncat", "the cat") == "ambiguous"


def test_one_verbatim_place_is_preferred_to_others_with_the_same_words() -> None:
    place = anchor("the  cat, the cat", "the cat")
    assert (place.status, place.start) == ("verbatim", 10)


def test_equal_passages_have_one_answer_and_different_ones_their_own() -> None:
    passages = [Passage("The dog", "a"), Passage("The dog", "a"), Passage("The mouse", "a")]
    anchors = anchor_passages(passages, SourceText(STORY), never)
    assert {passage.quote: found.status.value for passage, found in anchors.items()} == {
        "The dog": "verbatim",
        "The mouse": "not-found",
    }


def test_a_quote_without_any_word_is_not_found_unless_it_is_there() -> None:
    assert status(STORY, "…") == "not-found"
    assert status(STORY, "—") == "not-found"
    assert status("Well… no", "…") == "verbatim"


def test_an_empty_text_holds_no_quote() -> None:
    assert status("", "The dog") == "not-found"


def test_looking_stops_when_it_is_called_off() -> None:
    passages = [Passage(f"quote number {number}", "a") for number in range(100)]
    assert anchor_passages(passages, SourceText(STORY), lambda: True) == {}


def test_a_repetitive_text_does_not_swell_the_answer() -> None:
    place = anchor("ha " * 50_000, "ha ha ha ha ha ha ha ha ha ha ha ha")
    assert place.status == "ambiguous"
    assert len(place.places) == 1000


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("a" + " " * 300_000 + "b", "a b"),
        ("-" * 300_000 + " x", "- " * 200 + "x"),
        ("x-\n" * 100_000, "x-\n" * 500 + "y"),
        ("\n \n" * 100_000 + "end here", "the end"),
        ("e\u0301" * 100_000, "e" + "\u0301" * 10_000),
        ("“" * 200_000, "« “" * 1000),
        ("a" * 1_000_000, "a" * 5_000),
        ("the … " * 50_000, "the … " * 40 + "end"),
    ],
    ids=["spaces", "dashes", "hyphens", "blank lines", "accents", "quotation marks", "one letter", "ellipses"],
)
def test_no_text_makes_looking_endless(text: str, quote: str) -> None:
    source = SourceText(text)
    passage = Passage(quote, "a")
    assert passage in anchor_passages([passage], source, never)
    assert len(source.paragraphs) <= len(text)
    nearest_place(source, quote)


@given(
    st.text("ab", max_size=300),
    st.lists(st.text("ab", min_size=1, max_size=80), min_size=1, max_size=60),
    st.lists(st.integers(0, 290), max_size=40),
)
def test_places_are_those_that_looking_one_by_one_finds(text: str, needles: list[str], starts: list[int]) -> None:
    sought = {*needles, *(text[start : start + 40] for start in starts)} - {""}
    found = find_places(sought, text, 1000, never)
    assert found == {
        needle: [place for place in range(len(text)) if text.startswith(needle, place)] for needle in sought
    }


@pytest.mark.timeout(20)
def test_many_quotes_that_begin_alike_are_looked_for_soon() -> None:
    text = "the same words again and again and " * 100_000
    alike = [f"the same words again and again and {number}" for number in range(2_000)]
    again = "and the same words again and again and the same"
    found = find_places([*alike, again], text, 1000, never)
    assert not any(found[needle] for needle in alike)
    assert found[again][:2] == [31, 66]
