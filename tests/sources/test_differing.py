"""What a quote has otherwise than its source is told word by word."""

from hypothesis import given
from hypothesis import strategies as st

from debatemap.sources.differing import differences, told


def tell(quote: str, said: str) -> str:
    return told(differences(quote, said))


def test_a_dropped_word_is_shown_with_the_word_before_it_and_an_exchanged_one_alone() -> None:
    assert tell("It did vote on 6 May.", "It did not vote on 5 May.") == "did → did not; 6 → 5"


def test_what_is_put_in_at_the_beginning_is_shown_with_the_word_after_it() -> None:
    assert tell("Perhaps it rained", "it rained") == "Perhaps it → it"


def test_typography_is_no_difference_but_capitals_are() -> None:
    assert tell("L'entreprise n'a rien dit - «hier»", "L’entre\u00adprise n’a rien\ndit – “hier”") == ""
    assert tell("so fast", "So fast") == "so → So"


def test_of_many_differences_only_some_are_told() -> None:
    line = tell("a b c d e f g h i j k l", "a 1 c 2 e 3 g 4 i 5 k 6")
    assert line == "b → 1; d → 2; f → 3; h → 4; …"


def test_long_words_are_cut_and_no_words_are_dots() -> None:
    assert tell("all gone", "") == "all gone → …"
    assert len(tell("a", "word " * 400)) < 110


words = st.lists(st.sampled_from(["not", "5", "May", ",", "(", "l'or"]), max_size=8).map(" ".join)


@given(words, words)
def test_equal_words_have_no_difference_and_others_have_one(one: str, other: str) -> None:
    assert differences(one, one) == ()
    assert differences(one, other) != () or bare(one) == bare(other)


def bare(text: str) -> list[str]:
    return text.strip(" ,(").split()
