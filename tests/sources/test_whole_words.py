"""A quote that halves a word may say the opposite."""

import pytest

from tests.sources.quoting import status

HALVED = [
    ("That is illegal here.", "legal here"),
    ("It was unimportant to all.", "important to all"),
    ("We can't go there.", "We can"),
    ("We can’t go there.", "We can"),
    ("We cannot go there.", "We can"),
    ("A non-violent march took place.", "violent march"),
    ("It seems harmless to us.", "It seems harm"),
    ("The drug-free town.", "The drug"),
    ("Ce n’est possible pour personne.", "est possible pour personne"),
    ("About 12.5 million people.", "5 million people"),
    ("About 12.5 million people.", "About 12"),
    ("Some 10,000 people came.", "000 people came"),
    ("Some 10\u202f000 people came.", "000 people came"),
    ("Some 10\u202f000 people came.", "Some 10"),
    ("A change of −5 per cent.", "5 per cent"),
    ("They voted in 2016 for it.", "They voted in 201"),
    ("Le cafe\u0301 ferme.", "Le cafe"),
    ("a won\u00adder of the world", "der of the world"),
    ("an exam-\nple of it", "ple of it"),
    ("She told me so.", "he told me so"),
    ("It is a trap.", "It is a tra"),
    ("They are now sure.", "They are no"),
]


@pytest.mark.parametrize(("text", "quote"), HALVED)
def test_a_quote_that_halves_a_word_is_not_found(text: str, quote: str) -> None:
    assert status(text, quote) == "not-found"


WHOLE = [
    ("L’homme est libre.", "homme est libre"),
    ("then-President Bush spoke", "President Bush spoke"),
    ("(He said so.)", "He said so."),
    ("one thing—another thing", "another thing"),
    ("in 1990–1995", "1995"),
    ("le prix est de 5 €", "5 €"),
    ("le 14\u00a014 votes", "le 14"),
    ("le 14\u00a015 votes", "15 votes"),
    ("“Quoted” words", "Quoted"),
    ("私は学生です。", "学生"),
    ("ภาษาไทยง่าย", "ไทย"),
]


@pytest.mark.parametrize(("text", "quote"), WHOLE)
def test_a_quote_of_whole_words_is_verbatim(text: str, quote: str) -> None:
    assert status(text, quote) == "verbatim"


def test_a_long_last_word_may_lack_its_last_letter() -> None:
    assert status("a violation of the Convention.", "a violation of the Conventio") == "verbatim"
    assert status("a violation of the Conventions.", "a violation of the Conventio") == "not-found"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("We can‘t go there.", "We can"),
        ("We can`t go there.", "We can"),
        ("We canʼt go there.", "We can"),
        ("Ce n‘est possible pour personne.", "est possible pour personne"),
        ("It is il\u200blegal here.", "legal here"),
        ("It is il\u200dlegal here.", "legal here"),
        ("It is il\u00adlegal here.", "legal here"),
        ("It is de\u0301favorable here.", "favorable here"),
        ("A non–violent march took place.", "violent march"),
        ("A change of –5 per cent.", "5 per cent"),
        ("About 12’500 people.", "500 people"),
        ("We canno\u00adt go there.", "We can"),
    ],
)
def test_no_odd_sign_makes_half_a_word_a_whole_one(text: str, quote: str) -> None:
    assert status(text, quote) == "not-found"


def test_an_elision_ends_a_word_whatever_its_apostrophe() -> None:
    for apostrophe in "'’ʼ‘`´":
        assert status(f"Je dis qu{apostrophe}il vient.", "il vient") == "verbatim"


def test_a_last_letter_may_lack_behind_a_soft_hyphen() -> None:
    assert status("a violation of the Con\u00adven\u00adtion.", "a violation of the Conventio") == "same-words"
