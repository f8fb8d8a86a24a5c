"""What `debatemap check` prints, and the exit code with which it ends."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from debatemap.cli import check

CLEAN = "title: Cars\nclaims:\n  close: Close it.\n  air: {text: Clean air., supports: close}\n"
FAULTY = "title: Cars\nclaims:\n  close: {text: Close it., supports: clos}\n  air: {text: Air., tgs: [x]}\n"
QUOTING = """\
title: Cars
sources: {letter: {title: A letter, text: I say no. You say yes. They say yes.}}
claims:
  close:
    text: Close it.
    passages:
      - {quote: I say no., source: letter}
      - {quote: say yes, source: letter}
  air:
    text: Air.
    supports: {claim: close, id: r1, passages: [{quote: I say maybe., source: letter}, Hearsay.]}
"""


def english(_context: str, text: str) -> str:
    return text


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("clean", CLEAN), ("faulty", FAULTY), ("quoting", QUOTING)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def told(*names: str) -> tuple[int, list[str], str]:
    """Return the exit code, the lines of the output, and what was told as an error."""
    out, err = StringIO(), StringIO()
    code = check.run([Path(name) for name in names], False, out, err, english)
    return code, out.getvalue().splitlines(), err.getvalue()


def as_json(*names: str) -> tuple[int, dict]:
    out = StringIO()
    code = check.run([Path(name) for name in names], True, out, StringIO(), english)
    return code, json.loads(out.getvalue())


@pytest.mark.usefixtures("folder")
class TestAsText:
    def test_a_clean_map_is_counted_and_exits_with_0(self) -> None:
        assert told("clean.yaml") == (0, ["1 file: no problems; 2 claims, 1 relation, 0 passages"], "")

    def test_every_problem_is_one_line_with_its_remedy_indented_below(self) -> None:
        code, lines, _ = told("faulty.yaml")
        assert code == 1
        assert lines[0].startswith("faulty.yaml:3:28: error: ")
        assert lines[1].startswith("    ")
        assert any(line.startswith("faulty.yaml:4:21: warning: ") for line in lines)
        assert lines[-1].startswith("1 file: 1 error, 1 warning; 2 claims, 0 relations")

    def test_a_warning_alone_exits_with_1(self) -> None:
        code, lines, _ = told("quoting.yaml")
        assert code == 1
        assert lines[-1] == (
            "1 file: 2 warnings; 2 claims, 1 relation, "
            "4 passages (1 verbatim, 1 ambiguous, 1 not found, 1 without a text to check them in)"
        )

    def test_what_can_not_be_read_is_told_as_an_error_and_exits_with_2(self) -> None:
        code, lines, err = told("clean.yaml", "none.yaml", "faulty.yaml")
        assert code == 2
        assert err.startswith("none.yaml:1:1: error: ")
        assert lines[0].startswith("faulty.yaml:3:")
        assert lines[-1].startswith("3 files: 2 errors, 1 warning; 4 claims, 1 relation")

    def test_files_come_in_the_order_in_which_they_were_named(self) -> None:
        _, lines, _ = told("quoting.yaml", "faulty.yaml")
        files = [line.split(":")[0] for line in lines[:-1] if not line.startswith(" ")]
        assert files == ["quoting.yaml"] * 2 + ["faulty.yaml"] * 2

    def test_no_character_of_a_map_reaches_the_terminal_as_a_command(self, folder: Path) -> None:
        name = "e\x1b[31m\n\u202e.yaml"
        (folder / name).write_text('title: x\nclaims:\n  a: {text: y, "k\\e[2J\\u202E\\u0085": z}\n', encoding="utf-8")
        _, lines, _ = told(name)
        assert not set("\x1b\u202e\x85\u2028") & set("".join(lines))
        assert lines[0].startswith("e\\x1b[31m\\n\\u202e.yaml:3:")

    def test_problems_are_worded_in_the_language_of_the_reader(self) -> None:
        out = StringIO()
        check.run([Path("faulty.yaml")], False, out, StringIO(), lambda context, text: f"<{context}>{text}")
        assert "faulty.yaml:3:28: error: <Problem>" in out.getvalue()
        assert "\n    <Problem>" in out.getvalue()
        assert "<Check>1 file: <Check>1 error, " in out.getvalue()


@pytest.mark.usefixtures("folder")
class TestAsJson:
    def test_a_clean_map(self) -> None:
        counts = {"file": "clean.yaml", "claims": 2, "relations": 1, "passages": 0}
        assert as_json("clean.yaml") == (0, {"files": [{**counts, "problems": [], "quotes": []}]})

    def test_a_problem_has_all_that_a_program_needs(self) -> None:
        code, found = as_json("faulty.yaml")
        problem = found["files"][0]["problems"][0]
        assert code == 1
        assert set(problem) == {"file", "line", "column", "severity", "code", "path", "message", "hint"}
        assert (problem["file"], problem["line"], problem["column"]) == ("faulty.yaml", 3, 28)
        assert (problem["severity"], problem["code"]) == ("error", "unknown-claim")
        assert problem["path"] == ["claims", "close", "supports"]

    def test_every_passage_has_its_status_and_place(self) -> None:
        _, found = as_json("quoting.yaml")
        assert found["files"][0]["passages"] == 4
        assert found["files"][0]["quotes"] == [
            {"claim": "close", "passage": 0, "source": "letter", "status": "verbatim", "start": 0, "end": 9},
            {"claim": "close", "passage": 1, "source": "letter", "status": "ambiguous", "start": 14, "end": 21},
            {
                "claim": None,
                "relation": "r1",
                "passage": 0,
                "source": "letter",
                "status": "not-found",
                "start": None,
                "end": None,
            },
            {
                "claim": None,
                "relation": "r1",
                "passage": 1,
                "source": None,
                "status": "unverifiable",
                "start": None,
                "end": None,
            },
        ]

    def test_what_can_not_be_read_stands_among_the_files(self) -> None:
        code, found = as_json("none.yaml", "clean.yaml")
        assert code == 2
        assert [len(file["problems"]) for file in found["files"]] == [1, 0]
        assert found["files"][0]["claims"] == 0

    def test_the_output_is_plain_ascii_that_no_terminal_obeys(self, folder: Path) -> None:
        (folder / "odd.yaml").write_text('title: x\nclaims:\n  a: {text: é, "k\\e[2J\\u202E": z}\n', encoding="utf-8")
        out = StringIO()
        check.run([Path("odd.yaml")], True, out, StringIO(), english)
        assert all(sign == "\n" or " " <= sign <= "~" for sign in out.getvalue())


def test_checking_needs_neither_qt_nor_networkx(folder: Path) -> None:
    script = (
        "import sys; from debatemap.cli import main; main(['check', 'clean.yaml']);"
        "print([name for name in ('PySide6', 'networkx') if name in sys.modules])"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", script],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert outcome.stdout.splitlines()[-1] == "[]"
