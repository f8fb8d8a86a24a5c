"""The drawing speaks the language of its map."""

from debatemap.drawing.map_words import MapWords


def test_a_french_map_has_french_words_whatever_the_interface_speaks() -> None:
    assert MapWords("fr").translate("Legend", "Sources") == "Sources"
    assert MapWords("fr-CA").translate("Legend", "Support") == "Appui"


def test_an_english_map_has_english_words() -> None:
    assert MapWords("en-GB").translate("Legend", "Support") == "Support"


def test_a_map_in_a_language_that_the_program_lacks_has_the_words_of_the_interface() -> None:
    assert MapWords("is").translate("Legend", "Support") == "Support"
    assert MapWords(None).translate("Legend", "Support") == "Support"
