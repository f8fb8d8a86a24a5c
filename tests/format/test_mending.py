"""What a slip's writer meant is read all the same: the claims and relations around it are there."""

from pathlib import Path

import pytest

from debatemap.format import read_map

INVALID = Path(__file__).parent / "invalid"


@pytest.mark.parametrize(
    ("name", "claims", "relations"),
    [
        ("claim-keys-not-indented", ["close", "air", "last"], ["air -> close"]),
        ("claims-not-indented", ["a", "b"], []),
        ("claims-with-hyphens", ["close", "air"], ["air -> close"]),
        ("relations-under-ids", ["close", "air"], ["r1", "r2"]),
        ("french-keys", ["close", "air"], ["air -> close"]),
        ("json-without-comma", ["close", "air"], ["air -> close"]),
        ("json-unclosed", ["close", "air"], ["air -> close"]),
        ("lone-conflict-marker", ["close", "air", "last"], ["air -> close"]),
        ("missing-colon-before-keys", ["close", "air"], ["air -> close"]),
        ("no-break-space-in-ids", ["close", "air", "noise"], ["air -> close", "noise -> air"]),
        ("text-at-the-margin", ["close", "air", "last"], []),
        ("three-dots", ["close", "last"], []),
    ],
)
def test_the_rest_of_the_map_is_read(name: str, claims: list[str], relations: list[str]) -> None:
    path = INVALID / f"{name}.yaml"
    reading = read_map(path.read_bytes(), path.name)
    assert list(reading.map.claims) == claims
    assert list(reading.map.relations) == relations


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("ids-with-commas", "To name several, write them in brackets: [close, last]"),
        ("composed-otherwise", "made of other characters"),
        ("typographic-quotes", 'put straight ones ("…")'),
        ("dashes-for-hyphens", 'not with "–"'),
        ("percent", "0.4"),
        ("attack-on-relation", "write undercuts: air -> close"),
        ("next-passage-without-hyphen", "put a hyphen and a space before it"),
        ("comma-within-braces", "in braces a comma ends a text"),
        ("claim-keys-not-indented", 'from "text:" on, further than "air:"'),
    ],
)
def test_a_hint_is_about_the_slip(name: str, hint: str) -> None:
    path = INVALID / f"{name}.yaml"
    problems = read_map(path.read_bytes(), path.name).problems
    assert any(hint in problem.hint for problem in problems)
