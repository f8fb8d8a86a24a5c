"""What `debatemap check --health` adds, as text and as JSON."""

import json
from io import StringIO
from pathlib import Path

import pytest

from debatemap.cli import check
from debatemap.cli.command_line import main

MAP = """\
title: Cars
sources:
  letter: {title: A letter, text: I say no. You say yes.}
  talk: {title: A talk}
speakers: {duval: {name: M. Duval}}
claims:
  close:
    text: Close it.
    speaker: duval
    passages:
      - {quote: I say no., source: letter}
      - {quote: Heard., source: talk}
  shops: {text: Shops would lose., attacks: close}
"""


def english(_context: str, text: str) -> str:
    return text


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "map.yaml").write_text(MAP, encoding="utf-8")
    return tmp_path


def told(*names: str, as_json: bool = False) -> tuple[int, str]:
    out = StringIO()
    code = check.run([Path(name) for name in names], as_json, out, StringIO(), english, health=True)
    return code, out.getvalue()


def test_findings_stand_under_their_kind_at_their_place_and_change_no_exit_code() -> None:
    code, text = told("map.yaml")
    lines = text.splitlines()
    assert code == 0
    assert lines[lines.index("Attacks without a reply (1)") + 1].startswith("map.yaml:13:")
    assert "Assertions without a passage (1)" in lines
    assert "Claims without support (2)" in lines


def test_sources_and_speakers_are_measured() -> None:
    _, text = told("map.yaml")
    assert "“letter”: 41% of the text is mapped (41% once, 0% twice or more), 59% is not" in text
    assert "“talk”: there is no text to measure; passages: 1" in text
    assert "claims: 1, passages: 2, found: 1, characters quoted: 9" in text


def test_no_character_of_a_map_or_its_name_reaches_the_terminal_as_a_command(folder: Path) -> None:
    (folder / "e\x1b[31m.yaml").write_text(MAP.replace("Shops would", '"\\e[2J would"'), encoding="utf-8")
    assert "\x1b" not in told("e\x1b[31m.yaml")[1]


def test_a_map_with_nothing_to_advise_is_told_so(folder: Path) -> None:
    (folder / "map.yaml").write_text("title: x\nclaims: {}\n", encoding="utf-8")
    assert "Nothing to advise." in told("map.yaml")[1]


def test_what_can_not_be_read_has_no_health() -> None:
    code, text = told("none.yaml")
    assert code == check.UNREADABLE
    assert "Health" not in text


def test_all_is_worded_in_the_language_of_the_reader() -> None:
    out = StringIO()
    check.run([Path("map.yaml")], False, out, StringIO(), lambda context, text: f"<{context}>{text}", health=True)
    assert "<Health>Attacks without a reply (1)" in out.getvalue()
    assert "map.yaml:13:36: <Health>Nothing replies to the attack by “shops”: Shops would lose." in out.getvalue()


def test_as_json_every_file_has_its_health() -> None:
    code, text = told("map.yaml", as_json=True)
    health = json.loads(text)["files"][0]["health"]
    assert code == 0
    assert set(health) == {"quotes", "sources", "speakers", "findings"}
    assert health["quotes"] == {"verbatim": 1, "unverifiable": 1}
    assert health["speakers"] == [{"speaker": "duval", "claims": 1, "passages": 2, "found": 1, "quoted": 9}]
    letter, talk = health["sources"]
    assert (letter["source"], letter["passages"], letter["found"]) == ("letter", 1, 1)
    assert letter["coverage"] == {
        "length": 22,
        "once": 9,
        "more": 0,
        "unmapped": 13,
        "share": 0.409091,
        "spans": [[0, 9, 1]],
        "next_unmapped": None,
    }
    assert talk["coverage"] is None


def test_as_json_a_finding_has_all_that_a_program_needs() -> None:
    findings = json.loads(told("map.yaml", as_json=True)[1])["files"][0]["health"]["findings"]
    (attack,) = (finding for finding in findings if finding["kind"] == "unanswered-attack")
    assert (attack["file"], attack["line"], attack["path"]) == ("map.yaml", 13, ["claims", "shops", "attacks"])
    assert (attack["claims"], attack["relation"]) == (["shops"], "shops -> close")
    keys = "kind file line column path message claims relation passage source speaker start end"
    assert set(attack) == set(keys.split())


def test_without_asking_there_is_no_health(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "map.yaml"]) == 0
    assert "Shops would lose" not in capsys.readouterr().out
    assert main(["check", "--health", "map.yaml"]) == 0
    assert "Shops would lose" in capsys.readouterr().out
    assert main(["check", "--json", "map.yaml"]) == 0
    assert "health" not in json.loads(capsys.readouterr().out)["files"][0]


def test_the_help_tells_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--help"])
    assert "--health" in capsys.readouterr().out
