"""Which words of a claim are told from afar."""

import pytest

from debatemap.drawing.telling import Telling

COMMON = ["The town should build more homes."] * 6


def told(text: str, *others: str, language: str | None = "en") -> list[str]:
    return [unit.words for unit in Telling([text, *others], language).units(text)]


def best(text: str, *others: str) -> str:
    return max(Telling([text, *others], "en").units(text), key=lambda unit: unit.worth).words


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The use of nuclear weapons should be banned by a treaty.", ["nuclear", "weapons", "banned", "treaty"]),
        ("fr", "L’énergie de l'atome coûte trop cher à l’État.", ["énergie", "atome", "coûte", "trop", "cher", "État"]),
        ("de-CH", "Die Stadt soll das Zentrum für Autos sperren.", ["Stadt", "Zentrum", "Autos", "sperren"]),
    ],
)
def test_words_that_tell_nothing_are_left_out(language: str, text: str, words: list[str]) -> None:
    assert told(text, language=language) == words


def test_a_word_that_is_denied_is_told_with_its_denial() -> None:
    assert "not cheap" in told("Nuclear power is not a cheap source.")
    assert "don't lose" in told("Shops don't lose customers.")
    assert "pas sûr" in told("Ce n'est pas sûr.", language="fr")


def test_in_a_short_claim_what_is_denied_comes_first() -> None:
    assert best("Homes are not cheap in extraordinary conurbations.") == "not cheap"


def test_rare_words_of_the_map_are_worth_more_than_common_ones() -> None:
    assert best("Homes need insulation.", *COMMON, "Insulation saves heat.") == "insulation"


def test_a_word_is_told_once() -> None:
    assert told("Cars, cars and more CARS.") == ["Cars"]


def test_signs_around_and_between_words_are_left_out() -> None:
    assert told("“Effects”[REF] of well-being (sic)!") == ["Effects", "REF", "well-being", "sic"]


def test_without_a_known_language_common_and_short_words_are_left_out() -> None:
    texts = [f"Y dref o {word}" for word in ("geir", "dai", "siopau", "strydoedd", "coed")]
    assert told(*texts, language="cy") == ["geir"]
