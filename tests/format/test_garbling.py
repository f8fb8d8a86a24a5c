"""A text in UTF-8 that was once opened in another encoding and saved so is told as such; an ordinary one is not."""

import pytest

from debatemap.format import read_map

MAP = "title: {}\nclaims:\n  a: A\n"


def garbled(text: str) -> str:
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize(
    ("title", "column", "character"),
    [
        ("L’été", 9, "’é"),
        ("Un été", 11, "é"),
        ("Voilà", 12, "à"),
        ("Là", 9, "à"),
        ("«\u00a0Non\u00a0»", 8, "«\u00a0"),
        ("Many – or few…", 13, "–"),
        ("5 °C", 10, "°"),
        ("Zurückgestoßen", 11, "ü"),
        ("5 €", 10, "€"),
    ],
)
def test_it_is_told_with_its_place_and_what_it_was(title: str, column: int, character: str) -> None:
    problems = read_map(MAP.format(garbled(title)).encode(), "map.yaml").problems
    assert [(one.code, one.severity) for one in problems] == [("encoding", "warning")]
    assert problems[0].place.column == column
    assert problems[0].values["character"] == " ".join(character.split())


@pytest.mark.parametrize(
    "title",
    [
        *(
            "L’été à Évian",
            "ÇA, C’EST «\u202fDÉCIDÉ\u202f»",
            "IRMÃ”",
            "“AMANHÔ",
            "«AMANHû",
            "«\u00a0IRMÃ\u00a0»",
            "MAÇÃ\u00a0: THÂ\u00a0!",
            "Â, Ã, â",
            "São João, MAÇÃ…",
        ),
        *("â€", "pâté en croûte", "CHÂTEAU", "Việt Nam: ÂM NHẠC", "Āryabhaṭa", "PÂ, 5€", "Ã–B", "Ångström", "Łódź"),
    ],
)
def test_an_ordinary_text_is_not(title: str) -> None:
    assert read_map(MAP.format(f'"{title}"' if title[0] != "“" else title).encode(), "map.yaml").problems == ()


def test_it_is_told_once() -> None:
    problems = read_map(MAP.format(garbled("été, été, été")).encode(), "map.yaml").problems
    assert len(problems) == 1
