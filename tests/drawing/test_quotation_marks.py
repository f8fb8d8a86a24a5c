"""Quotations stand between the marks of the map's language."""

import pytest

from debatemap.drawing.quotation_marks import quotation_marks, quoted


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (None, "“So.”"),
        ("en", "“So.”"),
        ("en-GB", "“So.”"),
        ("fr", "«\u202fSo.\u202f»"),
        ("fr_CA", "«\u202fSo.\u202f»"),
        ("de", "„So.“"),
        ("de-CH", "«So.»"),
        ("de-CH-1996", "«So.»"),
        ("pl-PL", "„So.”"),
        ("zh-Hant-TW", "「So.」"),
        ("tlh", "“So.”"),
    ],
)
def test_marks_follow_the_language_tag(language: str | None, expected: str) -> None:
    assert quoted("So.", language) == expected


def test_marks_that_the_words_bring_along_are_not_doubled() -> None:
    assert quoted("« Non »", "fr") == "«\u202fNon\u202f»"
    assert quoted("“No”", "en") == "“No”"


def test_marks_inside_the_words_stay() -> None:
    assert quoted("« Oui » et « non »", "fr") == "«\u202f« Oui » et « non »\u202f»"
    assert quoted("n’a pas « explosé »", "fr") == "«\u202fn’a pas « explosé »\u202f»"


def test_every_language_has_two_marks() -> None:
    assert all(len(quotation_marks(tag)) == 2 for tag in ("fr", "de", "ja", "x", ""))
