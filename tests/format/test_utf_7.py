"""A file in UTF-7 is told as such; an ordinary text with plus signs and hyphens is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatemap.format import read_map
from debatemap.resources import bundled_maps

MAP = "title: {}\nclaims:\n  a: A\n"


@pytest.mark.parametrize(
    ("title", "column", "written", "character"),
    [
        ("L'été", 10, "+AOk-", "é"),
        ("Cinq €, déjà", 13, "+IKw", "€"),
        ("«\u00a0Non\u00a0»", 8, "+AKsAoA-", "«\u00a0"),
        ("Город, улица, дом", 8, "+BBMEPgRABD4ENA", "Город"),
        ("1 + 1, à peu près", 16, "+AOA", "à"),
    ],
)
def test_it_is_told_with_its_place_and_a_remedy(title: str, column: int, written: str, character: str) -> None:
    encoded = MAP.format(title).encode("utf-7")
    problems = read_map(encoded, "map.yaml").problems
    assert [(one.code, one.severity, one.place.line) for one in problems] == [("encoding", "warning", 1)]
    found = problems[0]
    line = encoded.decode("ascii").splitlines()[0]
    assert line[found.place.column - 1 :].startswith(written)
    assert found.values == {"written": written, "character": " ".join(character.split())}
    assert "UTF-8" in found.hint


@pytest.mark.parametrize(
    "title",
    [
        *("C++-", "C++", "+7-", "a+b-c", "LGBTQIA+-people", "+33-6-12-34", "A+-rated", "+abc-", "x+y", "1+1-1"),
        *("Human+APE-", "Google+-account", "+AND-", "2+3- and 4+5-", "+-", "+/-", "++--", "n+1-st", "5+kids-"),
        *("B+tree-", "+AOk", "a+", "+AOk- and C++", "mail+tag-x@example.org", "https://example.org/?q=a+b-c+d"),
        *("ISO+ABCd-", "+--+--+", "+" * 50),
    ],
)  # fmt: skip
def test_ordinary_plus_signs_are_no_utf_7(title: str) -> None:
    assert read_map(MAP.format(f"'{title}'").encode(), "map.yaml").problems == ()


@given(st.text("+-/ abcAOk0123456789\n", max_size=40).filter(lambda text: "+AOk-" not in text))
def test_chance_makes_no_utf_7(text: str) -> None:
    told = read_map(MAP.format(f'"{text}"').encode(), "map.yaml").problems
    assert [one for one in told if "UTF-7" in one.wording] == []


def test_the_bundled_maps_in_utf_7_are_told() -> None:
    for path in bundled_maps():
        encoded = path.read_text(encoding="utf-8").encode("utf-7")
        assert any("UTF-7" in one.wording for one in read_map(encoded, "map.yaml").problems)
