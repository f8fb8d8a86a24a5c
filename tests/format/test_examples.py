"""Every example file under valid/ and invalid/ gives exactly the problems that it expects."""

from pathlib import Path

import pytest

from debatemap.format import read_map
from debatemap.model import Problem

HERE = Path(__file__).parent
VALID = sorted((HERE / "valid").glob("*.yaml"))
INVALID = sorted((HERE / "invalid").glob("*.yaml"))
REAL = sorted((HERE.parents[2] / "shared" / "cases" / "maps").glob("*/map.yaml"))


def expected(path: Path) -> str:
    """Return what a file expects: beside it where a first line would spoil what it shows, else in its first line."""
    beside = path.with_suffix(".expect")
    if beside.exists():
        return beside.read_text(encoding="utf-8").strip()
    mark, _, rest = path.read_bytes().splitlines()[0].decode().partition("# expect: ")
    assert mark == "", f"{path.name} must begin with what it expects"
    return rest


def told(problems: tuple[Problem, ...]) -> str:
    return "; ".join(
        f"{problem.place.line}:{problem.place.column} {problem.severity} {problem.code}" for problem in problems
    )


def test_there_are_many_examples() -> None:
    assert len(VALID) >= 15
    assert len(INVALID) >= 45


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_valid_map_has_no_problems(path: Path) -> None:
    reading = read_map(path.read_bytes(), path.name)
    assert told(reading.problems) == ""
    assert reading.map.title
    assert reading.map.claims


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_an_invalid_map_has_its_problems(path: Path) -> None:
    reading = read_map(path.read_bytes(), path.name)
    assert expected(path)
    assert told(reading.problems) == expected(path)


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_every_problem_says_what_is_wrong_and_how_to_mend_it(path: Path) -> None:
    for problem in read_map(path.read_bytes(), path.name).problems:
        assert problem.place.file == path.name
        assert problem.message.strip()
        assert problem.hint.strip()
        assert "{" not in problem.wording.format_map(dict.fromkeys(problem.values, ""))
        assert "{" not in problem.remedy.format_map(dict.fromkeys(problem.values, ""))


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.parent.name)
def test_maps_of_others_making_have_no_errors(path: Path) -> None:
    reading = read_map(path.read_bytes(), path.name)
    assert [problem for problem in reading.problems if problem.severity == "error"] == []
    assert reading.map.claims


@pytest.mark.skipif(not REAL, reason="the maps of others' making are not here")
def test_maps_of_others_making_are_many() -> None:
    assert len(REAL) >= 20
