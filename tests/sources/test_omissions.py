import pytest

from debatemap.sources import Span
from debatemap.sources.omissions import REACH
from tests.sources.quoting import anchor, status

TEXT = "The council met in May. After a long debate, and against advice, it voted to close the square to cars."


@pytest.mark.parametrize("mark", ["[…]", "…", "(...)", "[...]", "(…)", "[ … ]", "...", ". . .", "[. . .]"])
def test_the_parts_of_a_quote_are_found_in_order(mark: str) -> None:
    place = anchor(TEXT, f"The council {mark} voted to close the square")
    assert place.status == "with-omissions"
    assert [TEXT[start:end] for start, end in place.parts] == ["The council", "voted to close the square"]
    assert (place.start, place.end) == (place.parts[0].start, place.parts[-1].end)


def test_several_parts_may_be_left_out() -> None:
    place = anchor(TEXT, "The council […] a long debate […] voted to close")
    assert len(place.parts) == 3


def test_parts_may_differ_in_typography() -> None:
    assert status("l’homme est  libre, dit-on, et\négal", "l'homme est libre […] et égal") == "with-omissions"


def test_a_mark_at_an_end_leaves_out_what_comes_before_or_after() -> None:
    assert status(TEXT, "… a long debate …") == "with-omissions"


def test_an_ellipsis_that_the_source_has_itself_is_no_omission() -> None:
    assert status("Well… I never", "Well… I never") == "verbatim"
    assert status("Well… I never", "Well... I never") == "same-words"
    assert status("Well… I really never", "Well… I […] never") == "with-omissions"


@pytest.mark.parametrize(
    "quote",
    [
        "voted to close […] The council",
        "The council […] voted not to close",
        "The council […] it did vote",
        "The council […] Voted to close",
        "The council […] oted to close",
        "After a long debate […] debate, and against",
        "[…]",
        "… […] …",
    ],
)
def test_parts_out_of_order_altered_or_overlapping_are_not_found(quote: str) -> None:
    assert status(TEXT, quote) == "not-found"


def test_parts_must_be_near_each_other() -> None:
    far = "It all began slowly. " + "x " * (REACH // 2 + 50) + "It ended all at once then."
    near = "It all began slowly. " + "x " * (REACH // 2 - 50) + "It ended all at once then."
    assert status(far, "It all began slowly. […] It ended all at once then.") == "not-found"
    assert status(near, "It all began slowly. […] It ended all at once then.") == "with-omissions"


def test_short_parts_must_be_nearer() -> None:
    text = "He " + "x " * 100 + "left early."
    assert status(text, "He […] left early.") == "not-found"
    assert status(text, "He […] x left early.") == "not-found"
    assert status("He " + "x " * 30 + "left early.", "He […] left early.") == "with-omissions"


def test_parts_are_found_as_near_each_other_as_can_be() -> None:
    text = "We said yes. We said no. We said nothing at all then."
    assert anchor(text, "We […] nothing at all").parts == (Span(25, 27), Span(33, 47))


def test_a_quote_with_omissions_may_be_ambiguous_and_told_apart() -> None:
    text = "A: he came and saw it. B: he came and took it."
    assert anchor(text, "he came […] it").status == "ambiguous"
    assert anchor(text, "he came […] it", prefix="B: ").start == 26
    assert anchor(text, "he came […] it", prefix="B: ").status == "with-omissions"


def test_a_quote_of_very_many_parts_is_not_looked_for() -> None:
    assert status("a " * 500, " … ".join("a" * 200)) == "not-found"


def test_words_put_in_another_order_are_not_found_by_a_word_that_stands_elsewhere() -> None:
    text = "The council met. It then voted to close the square. All of it is done. So the town was pleased."
    assert status(text, "voted to close the square […] It") == "not-found"
    assert status(text, "voted to close the square […] All") == "not-found"
    assert status(text, "It […] voted to close") == "with-omissions"


def test_parts_that_stand_near_each_other_in_both_orders_are_ambiguous() -> None:
    text = "Video games cause youth violence, they say; youth violence and not video games is what we fear."
    place = anchor(text, "youth violence […] not video games")
    assert place.status == "with-omissions"
    text = "Some say that video games cause youth violence. We say youth violence has no need of video games at all."
    place = anchor(text, "youth violence […] video games")
    assert place.status == "ambiguous"
    assert text[place.start : place.end] == "youth violence has no need of video games"
    assert [text[start:end] for start, end in place.rivals] == ["video games cause youth violence"]


def test_a_prefix_tells_in_which_order_parts_are_meant() -> None:
    text = "Some say that video games cause youth violence. We say youth violence has no need of video games at all."
    assert anchor(text, "youth violence […] video games", prefix="We say ").status == "with-omissions"
    assert anchor(text, "youth violence […] video games", prefix="say that ").status == "not-found"


def test_three_parts_in_another_order_are_not_found() -> None:
    assert status(TEXT, "against advice […] The council […] voted to close") == "not-found"
    assert status(TEXT, "The council […] it voted […] After a long debate") == "not-found"
    assert status(TEXT, "The council […] After a long debate […] it voted") == "with-omissions"


def test_between_a_single_word_and_the_part_beside_it_no_sentence_may_end() -> None:
    text = "Nobody came. We waited for an hour.\n\nThey, said Mr. Smith, never came"
    assert status(text, "Nobody […] waited for an hour") == "not-found"
    assert status(text, "an hour […] They") == "not-found"
    assert status(text, "They […] never came") == "with-omissions"
    assert status("No, never! he said, we waited for an hour.", "No […] waited for an hour") == "with-omissions"


def test_equal_parts_have_no_other_order() -> None:
    assert status("and so on and so on", "so on […] so on") == "with-omissions"
