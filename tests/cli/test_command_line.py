"""The command line says what it can do, does it, and never ends in a traceback."""

import json
import os
import re
import subprocess
import sys
from argparse import Action
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debatemap import __version__
from debatemap.cli import arguments, main, usage
from debatemap.cli.arguments import Arguments
from debatemap.cli.exporting import _options
from debatemap.cli.language import terminal_language
from debatemap.export import ExportFailed
from tests.cli.running import BROKEN, ROOT, SMALL, debatemap, environment


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--help"], usage.program_usage),
        (["-h"], usage.program_usage),
        (["export", "--help"], usage.export_usage),
        (["export", "map.yaml", "-h"], usage.export_usage),
        (["check", "--help"], usage.check_usage),
    ],
)
def test_help_tells_all(words: list[str], told: Callable[[], str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    assert capsys.readouterr().out == told() + "\n"


@pytest.mark.parametrize(
    ("taken", "told"),
    [
        (arguments.window_arguments, usage.program_usage),
        (arguments.export_arguments, usage.export_usage),
        (arguments.check_arguments, usage.check_usage),
    ],
)
def test_help_names_every_option_and_no_other(taken: Callable[[], Arguments], told: Callable[[], str]) -> None:
    actions: list[Action] = taken()._actions
    known = {option for action in actions for option in action.option_strings}
    named = set(re.findall(r"--[a-z-]+", told().partition("\nExamples\n")[0]))
    assert named - {"--help"} <= known
    assert {option for option in known if option != "--legend"} <= named


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"debatemap {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ["export"],
        ["export", "map.yaml"],
        ["export", "a", "b", "--nonsense"],
        ["check"],
        ["--foo"],
    ],
)
def test_a_command_that_makes_no_sense_points_to_the_help(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    told = capsys.readouterr().err
    assert told.startswith("debatemap: ")
    assert "--help" in told


def test_check_tells_problems_and_their_number(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fine, broken = tmp_path / "fine.yaml", tmp_path / "broken.yaml"
    fine.write_text(SMALL)
    broken.write_text(BROKEN)
    assert main(["check", str(fine)]) == 0
    capsys.readouterr()
    assert main(["check", str(fine), str(broken), "--json"]) == 1
    files = json.loads(capsys.readouterr().out)["files"]
    assert [problem["line"] for file in files for problem in file["problems"]] == [5]
    assert main(["check", str(tmp_path / "none.yaml")]) == 2


def test_a_map_that_is_called_like_a_command_is_opened_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "check").write_text(SMALL)
    answer = debatemap("./check", cwd=tmp_path)
    assert answer.returncode == 2
    assert "there is no display" in answer.stderr


def test_a_map_that_is_not_there_is_told_before_any_window(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nowhere.yaml"]) == 2
    assert "there is no file nowhere.yaml" in capsys.readouterr().err


def test_the_name_of_a_map_reaches_the_terminal_as_text(tmp_path: Path) -> None:
    name = "e\x1b]0;t\x07\n\x9b2J\u202e.yaml"
    answer = debatemap(name, cwd=tmp_path)
    assert answer.stderr == "debatemap: there is no file e\\x1b]0;t\\x07\\n\\x9b2J\\u202e.yaml\n"


def test_checking_in_english_loads_no_qt(tmp_path: Path) -> None:
    (tmp_path / "map.yaml").write_text(SMALL)
    script = "import sys; from debatemap.cli import main; main(sys.argv[1:]); print('PySide6' in sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", script, "check", "map.yaml"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.splitlines()[-1] == "False"


def test_a_reader_who_goes_away_leaves_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "map.yaml").write_text(SMALL)
    process = subprocess.Popen(
        [sys.executable, "-m", "debatemap", "check", "--json", *["map.yaml"] * 400],
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout and process.stderr
    process.stdout.close()
    told = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 141
    assert told == ""


def test_a_terminal_that_knows_only_ascii_gets_what_it_can_show(tmp_path: Path) -> None:
    (tmp_path / "é.yaml").write_text(BROKEN)
    answer = debatemap("check", "é.yaml", cwd=tmp_path, changes={"PYTHONIOENCODING": "ascii"})
    assert answer.returncode == 1
    assert "\\xe9.yaml:5:" in answer.stdout


def test_closed_standard_output_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["--version"]) == 0


@pytest.mark.skipif(os.name == "nt", reason="closes the streams as a shell of Unix does")
@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        ("check map.yaml >&-", 0, ""),
        ("check map.yaml <&- >&- 2>&-", 0, ""),
        ("check none.yaml 2>&-", 2, "1 file: 1 error; 0 claims, 0 relations, 0 passages\n"),
        ("export map.yaml out.svg <&- >&- 2>&-", 0, ""),
        ("export map.yaml - --format svg >&-", 2, "debatemap: the standard output is closed: name a file instead\n"),
    ],
)
def test_closed_streams_are_no_fault(tmp_path: Path, words: str, code: int, told: str) -> None:
    (tmp_path / "map.yaml").write_text(SMALL)
    answer = subprocess.run(
        ["sh", "-c", f'exec "{sys.executable}" -m debatemap {words}'],
        cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert answer.returncode == code
    assert answer.stdout + answer.stderr == told
    if "svg" in words and not code:
        assert (tmp_path / "out.svg").read_text().startswith("<?xml")


@pytest.mark.skipif(os.name == "nt", reason="no file can have such a name there")
def test_no_name_of_a_file_reaches_the_terminal_as_a_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--", "\x1b[31m.yaml"]) == 2
    assert main(["check", "--\x1b[31m", "map.yaml"]) == 2
    told = capsys.readouterr().err
    assert "\\x1b[31m.yaml" in told
    assert "\x1b" not in told


@pytest.mark.parametrize("words", [["--", "-x.yaml"], ["--json", "--", "-x.yaml"], ["./-x.yaml"]])
def test_a_map_whose_name_begins_with_a_hyphen_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-x.yaml").write_text(SMALL)
    assert main(["check", *words]) == 0


def test_a_name_that_looks_like_an_option_is_told_how_to_write(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "-x.yaml"]) == 2
    assert "no option -x.yaml; a file of that name is written ./-x.yaml" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="the folder that one is in can't be deleted there")
@pytest.mark.parametrize("command", ["check ../map.yaml", "export ../map.yaml out.svg"])
def test_a_folder_that_is_gone_is_told(tmp_path: Path, command: str) -> None:
    (tmp_path / "map.yaml").write_text(SMALL)
    script = f'mkdir gone; cd gone; rmdir ../gone; exec "{sys.executable}" -m debatemap {command}'
    answer = subprocess.run(
        ["sh", "-c", script], cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
    )
    assert answer.returncode == 2
    assert "the folder that it was started in is gone" in answer.stderr


def test_too_little_memory_is_no_fault_of_the_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_text: str) -> None:
        raise MemoryError

    monkeypatch.setattr("debatemap.cli.terminal.say", fail)
    assert main(["--version"]) == 2
    assert capsys.readouterr().err == "debatemap: there is too little memory for this\n"


def test_an_interruption_ends_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_lines: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("debatemap.cli.terminal.say", interrupt)
    assert main(["--version"]) == 130


def test_a_fault_of_the_program_is_told_with_its_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_lines: str) -> None:
        raise KeyError("nothing")

    monkeypatch.setattr("debatemap.cli.terminal.say", fail)
    assert main(["--version"]) == 2
    told = capsys.readouterr().err
    assert "please report it: KeyError: 'nothing' (test_command_line.py:" in told
    assert "Traceback" not in told


def test_output_that_can_not_be_written_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Full(StringIO):
        def write(self, s: str) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys, "stdout", Full())
    assert main(["--version"]) == 2
    assert "No space left on device" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "fr_FR.UTF-8"}, "en"),
        ({"LC_MESSAGES": "de_DE", "LANG": "fr_FR.UTF-8"}, "de"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "fr"}, "en"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "fr:en"}, "fr"),
        ({"LC_ALL": "POSIX"}, "en"),
        ({"LC_ALL": "", "LANG": "fr"}, "fr"),
    ],
)
def test_the_terminal_says_its_language(variables: dict[str, str], language: str) -> None:
    assert terminal_language(variables) == language


def test_the_package_can_be_run(tmp_path: Path) -> None:
    answer = debatemap("--version", cwd=tmp_path)
    assert (answer.returncode, answer.stdout) == (0, f"debatemap {__version__}\n")
    assert (ROOT / "debatemap" / "__main__.py").exists()


def test_a_french_terminal_gets_french_help(tmp_path: Path) -> None:
    answer = debatemap("export", "--help", cwd=tmp_path, changes={"LC_ALL": "fr_FR.UTF-8"})
    assert answer.returncode == 0
    assert answer.stdout.startswith("debatemap export ")
    assert "Draws the map" not in answer.stdout
    assert "--transparent" in answer.stdout


NUMBERS = st.floats().map(str) | st.integers().map(str) | st.text(max_size=5)
WORDS = st.sampled_from(
    [
        *("map.yaml", "out.png", "out", "-", "--", "", "-x", "--scal", "--json", "--health", "--version", "--force"),
        *("--quiet", "--scale", "--dpi", "--width", "--aspect", "--margin", "--page", "a4", "--orientation", "--theme"),
        *("dark", "--format", "svg", "--expand", "all", "--arrangement", "wrapped", "--no-legend", "--transparent"),
    ]
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS | NUMBERS | st.text(max_size=8), max_size=7))
def test_any_command_line_makes_sense_or_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check", *words]) in {0, 2}
    for taken in (arguments.window_arguments().parse_args, arguments.export_arguments().parse_intermixed_args):
        try:
            chosen = taken(words)
            if taken.__name__ == "parse_intermixed_args":
                _options(chosen)
        except SystemExit as end:
            assert end.code == 2
            assert "debatemap: " in capsys.readouterr().err
        except ExportFailed as failure:
            assert str(failure)
