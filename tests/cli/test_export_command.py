"""`debatemap export` draws maps into files where there is no display, and says what it could not do."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from tests.cli.running import BROKEN, ROOT, SMALL, debatemap, environment


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "map.yaml").write_text(SMALL)
    (tmp_path / "broken.yaml").write_text(BROKEN)
    return tmp_path


def test_one_call_writes_all_formats_without_a_display(folder: Path) -> None:
    names = ["a.png", "a.svg", "a.pdf", "a.json"]
    answer = debatemap("export", "map.yaml", *names, "--expand", "all", cwd=folder)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert [line.split()[1] for line in answer.stdout.splitlines()] == names
    starts = {name: (folder / name).read_bytes()[:5] for name in names}
    assert starts == {"a.png": b"\x89PNG\r", "a.svg": b"<?xml", "a.pdf": b"%PDF-", "a.json": b'{"tit'}
    cards = json.loads((folder / "a.json").read_text())["cards"]
    assert [card["expanded"] for card in cards] == [False, True]


def test_options_reach_the_drawing(folder: Path) -> None:
    answer = debatemap(
        "export", "map.yaml", "a.bin", "--format", "png", "--width", "640", "--transparent", "--no-legend",
        "--theme", "dark", "--expand", "air", "--expand", "close", "--aspect", "0.7", "--quiet", cwd=folder,
    )  # fmt: skip
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")
    read = QImage(str(folder / "a.bin"), "PNG")
    assert read.width() == 640
    assert read.hasAlphaChannel()


def test_letters_that_no_font_has_are_told_of_unless_nothing_is_to_be_said(folder: Path) -> None:
    (folder / "map.yaml").write_text(SMALL.replace("stinks", "\U00010600"), encoding="utf-8")
    answer = debatemap("export", "map.yaml", "a.svg", cwd=folder)
    assert answer.returncode == 0
    assert "No font on this computer has the letters of: Linear." in answer.stderr
    assert debatemap("export", "map.yaml", "b.svg", "--quiet", cwd=folder).stderr == ""
    assert debatemap("export", "map.yaml", "c.json", cwd=folder).stderr == ""


def test_what_is_folded_says_what_it_hides(folder: Path) -> None:
    answer = debatemap("export", "map.yaml", "a.svg", "--fold", "close", "--no-legend", cwd=folder)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "+1 for" in (folder / "a.svg").read_text()


def test_a_neighbourhood_has_no_other_thesis_than_the_whole(folder: Path) -> None:
    more = SMALL + "  plane: {text: Planes clean it., supports: air}\n  tree: {text: Trees do., supports: plane}\n"
    (folder / "map.yaml").write_text(more)
    debatemap("export", "map.yaml", "a.json", "b.json", "--only", "tree", "--no-legend", cwd=folder)
    cards = {card["id"]: card for card in json.loads((folder / "a.json").read_text())["cards"]}
    assert cards["plane"]["width"] == cards["tree"]["width"]


def test_expanding_a_claim_leaves_the_others_where_they_are(tmp_path: Path) -> None:
    main = ROOT / "maps" / "school-phones.yaml"
    debatemap("export", main, tmp_path / "a.json", "--no-legend")
    debatemap("export", main, tmp_path / "b.json", "--no-legend", "--expand", "novelty")
    before, after = (json.loads((tmp_path / name).read_text())["cards"] for name in ("a.json", "b.json"))
    moved = [abs(one["x"] - other["x"]) + abs(one["y"] - other["y"]) for one, other in zip(before, after, strict=True)]
    assert sum(moved) / len(moved) < 60
    assert sum(not way for way in moved) > len(moved) / 2


def test_a_file_is_not_replaced_unasked_and_the_flag_is_named(folder: Path) -> None:
    (folder / "a.svg").write_text("old")
    refused = debatemap("export", "map.yaml", "new.svg", "a.svg", cwd=folder)
    assert refused.returncode == 2
    assert "a.svg is already there" in refused.stderr
    assert "--force" in refused.stderr
    assert (folder / "a.svg").read_text() == "old"
    assert not (folder / "new.svg").exists()
    forced = debatemap("export", "map.yaml", "a.svg", "--force", cwd=folder)
    assert forced.returncode == 0
    assert (folder / "a.svg").read_text().startswith("<?xml")


def test_no_name_reaches_the_terminal_as_a_command(folder: Path) -> None:
    name, out = "e\x1b[31m\n\u202e;date.yaml", "o\x1b[2J\u2066.svg"
    (folder / name).write_text(BROKEN + '  "b\\u061C\\u2028": {text: Buses., supports: clos}\n' + "foo: x\n")
    wrong = debatemap("export", name, out, "--only", "b\x9b\u2028", "--levels", "1", cwd=folder)
    answers = [wrong, *(debatemap("export", name, out, *more, cwd=folder) for more in ([], [], ["--\x1b[0m"]))]
    told = "".join(answer.stdout + answer.stderr for answer in answers)
    assert "wrote o\\x1b[2J\\u2066.svg (" in told
    assert "o\\x1b[2J\\u2066.svg is already there" in told
    assert "there is no claim “b\\x9b\\u2028”; did you mean “b\\u061c\\u2028”?" in told
    assert "debatemap check 'e\\x1b[31m\\n\\u202e;date.yaml'\n" in told
    assert not set("\x1b\x9b\u061c\u2028\u202e\u2066") & set(told)


def test_a_map_with_an_error_exports_the_rest_and_tells_it(folder: Path) -> None:
    answer = debatemap("export", "broken.yaml", "a.json", cwd=folder)
    assert answer.returncode == 1
    assert answer.stderr.startswith("broken.yaml:5:")
    assert ": error: " in answer.stderr
    assert len(json.loads((folder / "a.json").read_text())["cards"]) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs without telling them")
@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_an_export_that_is_ended_leaves_the_old_file_and_no_other(folder: Path, name: str, code: int) -> None:
    script = (
        "import os, signal, sys\n"
        "from debatemap.cli import exporting, main\n"
        "from debatemap.export import exporting as writing\n"
        "def half(_sheet, _document, out, *_, **__):\n"
        "    out.write(b'half')\n"
        f"    os.kill(os.getpid(), signal.{name})\n"
        "    out.write(b'whole')\n"
        "writing.write_sheet = half\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    (folder / "a.svg").write_text("old")
    before = set(folder.iterdir())
    words = [sys.executable, "-c", script, "export", "map.yaml", "a.svg", "--force"]
    answer = subprocess.run(words, cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout, answer.stderr) == (code, "", "")
    assert (folder / "a.svg").read_text() == "old"
    assert set(folder.iterdir()) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no files")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("chosen", ["png", "svg", "pdf", "json"])
def test_a_standard_output_that_does_not_take_it_all_is_told_of(folder: Path, chosen: str, unbuffered: str) -> None:
    script = (
        "import resource, sys\n"
        "from debatemap.cli import main\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    words = [sys.executable, "-c", script, "export", "map.yaml", "-", "--format", chosen]
    changes = {"PYTHONUNBUFFERED": unbuffered, "PYTHONDONTWRITEBYTECODE": "1"}
    with (folder / "out").open("wb") as out:
        answer = subprocess.run(
            words, cwd=folder, env=environment(changes), stdout=out, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (answer.returncode, answer.stderr) == (2, "debatemap: File too large\n")


def test_a_file_that_is_taken_away_at_once_keeps_no_other_from_being_written(folder: Path) -> None:
    script = (
        "import sys\n"
        "from debatemap.cli import exporting, main\n"
        "whole = exporting.export_sheet\n"
        "def taken(sheet, document, path, options, **more):\n"
        "    whole(sheet, document, path, options, **more)\n"
        "    if path.name == 'a.svg':\n"
        "        path.rename('inbox')\n"
        "exporting.export_sheet = taken\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    words = [sys.executable, "-c", script, "export", "map.yaml", "a.svg", "a.json"]
    answer = subprocess.run(words, cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "wrote a.json (1 KB)\n", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs without telling them")
@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
@pytest.mark.parametrize(("out", "module"), [("a.png", "image"), ("a.pdf", "pdf")])
def test_an_export_that_is_ended_while_it_paints_does_not_crash(
    folder: Path, name: str, code: int, out: str, module: str
) -> None:
    script = (
        "import os, signal, sys\n"
        "from debatemap.cli import main\n"
        f"from debatemap.export import {module} as painting\n"
        "whole = painting.paint_sheet\n"
        "def half(painter, *given, **more):\n"
        "    whole(painter, *given, **more)\n"
        f"    os.kill(os.getpid(), signal.{name})\n"
        "    whole(painter, *given, **more)\n"
        "painting.paint_sheet = half\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    before = set(folder.iterdir())
    words = [sys.executable, "-c", script, "export", "map.yaml", "a.json", out]
    answer = subprocess.run(words, cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout, answer.stderr) == (code, "wrote a.json (1 KB)\n", "")
    assert set(folder.iterdir()) == before | {folder / "a.json"}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["nowhere.yaml", "a.png"], "nowhere.yaml"),
        (["map.yaml", "a.gif"], ".png, .svg, .pdf, .json"),
        (["map.yaml", "nowhere/a.png"], "there is no folder nowhere"),
        (["map.yaml", "."], "it is a folder"),
        (["map.yaml", "a.png", "./a.png"], "named twice"),
        (["map.yaml", "-", "-", "--format", "svg"], "named twice"),
        (["map.yaml", "map.yaml", "--format", "json", "--force"], "is the map itself"),
        (["link.yaml", "map.yaml", "--format", "json", "--force"], "is the map itself"),
        (["map.yaml", "hard.svg", "--force"], "is the map itself"),
        (["map.yaml", "letter.txt", "--format", "svg", "--force"], "is a source of the map"),
        (["link.yaml", "to-letter.svg", "--force"], "is a source of the map"),
        (["map.yaml", "a.png", "--expand", "airs"], "did you mean “air”?"),
        (["map.yaml", "a.png", "--only", "airs"], "there is no claim “airs”; did you mean “air”?"),
        (["map.yaml", "a.png", "--only", "ferry"], "there is no claim “ferry”"),
        (["map.yaml", "a.png", "--only", ""], "there is no claim “”"),
        (["map.yaml", "a.png", "--fold", "airs"], "did you mean “air”?"),
        (["map.yaml", "a.png", "--only", "air", "--steps", "4"], "--steps"),
        (["map.yaml", "a.png", "--steps", "2"], "--only"),
        (["map.yaml", "a.png", "--scale", "9"], "choose 0.1 to 8"),
        (["map.yaml", "a.png", "--width", "70000"], "too large"),
    ],
)
def test_what_can_not_be_done_is_told_and_nothing_is_written(folder: Path, words: list[str], told: str) -> None:
    (folder / "map.yaml").write_text(SMALL + "sources: {letter: {title: A letter, file: letter.txt}}\n")
    (folder / "letter.txt").write_text("Dear Sir")
    (folder / "link.yaml").symlink_to("map.yaml")
    (folder / "hard.svg").hardlink_to(folder / "map.yaml")
    (folder / "to-letter.svg").symlink_to("letter.txt")
    before = {path: path.read_bytes() for path in folder.iterdir()}
    answer = debatemap("export", *words, cwd=folder)
    assert answer.returncode == 2
    assert told in answer.stderr
    assert "Traceback" not in answer.stderr
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


_CHAIN = """\
title: Cars
claims:
  close: The town should close its centre to cars.
  air: {text: The air would be cleaner., supports: close}
  shops: {text: Shops would lose customers., attacks: close}
  lungs: {text: Fewer people would fall ill., supports: air}
  study: {text: A study says so., supports: lungs}
"""


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        (["--only", "lungs"], {"air", "lungs", "study"}),
        (["--only", "lungs", "--steps", "2"], {"close", "air", "lungs", "study"}),
        (["--only", "lungs", "--steps", "3"], {"close", "air", "shops", "lungs", "study"}),
        (["--fold", "air"], {"close", "air", "shops"}),
        (["--fold", "lungs", "--only", "air"], {"close", "air", "lungs"}),
        (["--fold", "close", "--only", "air"], {"close", "air", "lungs"}),
        (["--levels", "1"], {"close", "air", "shops"}),
        (["--levels", "2", "--fold", "air"], {"close", "air", "shops"}),
    ],
)
def test_a_part_of_a_map_is_drawn_alone(folder: Path, words: list[str], drawn: set[str]) -> None:
    (folder / "chain.yaml").write_text(_CHAIN)
    answer = debatemap("export", "chain.yaml", "a.json", *words, cwd=folder)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert {card["id"] for card in json.loads((folder / "a.json").read_text())["cards"]} == drawn


def test_a_drawing_can_go_down_a_pipe(folder: Path) -> None:
    answer = debatemap("export", "map.yaml", "-", "--format", "svg", cwd=folder)
    assert answer.returncode == 0
    assert answer.stdout.startswith("<?xml")
    assert answer.stdout.endswith("</svg>\n")


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="there is no such device")
def test_the_standard_output_can_be_named_as_a_device(folder: Path) -> None:
    answer = debatemap("export", "map.yaml", "/dev/stdout", "--format", "svg", cwd=folder)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.startswith("<?xml")
    assert answer.stdout.endswith("</svg>\n")


def test_a_display_that_is_asked_for_but_not_there_does_not_matter(folder: Path) -> None:
    changes = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4242"}
    assert debatemap("export", "map.yaml", "a.png", cwd=folder, changes=changes).returncode == 0


def test_the_bundled_maps_are_drawn(tmp_path: Path) -> None:
    for path in sorted((ROOT / "maps").glob("*.yaml")):
        answer = debatemap("export", path, tmp_path / f"{path.stem}.json")
        assert (answer.returncode, answer.stderr) == (0, "")


def test_paper_is_turned_as_asked(folder: Path) -> None:
    answer = debatemap("export", "map.yaml", "a.pdf", "--page", "letter", "--orientation", "portrait", cwd=folder)
    assert answer.returncode == 0
    page = PdfReader(folder / "a.pdf").pages[0].mediabox
    assert (round(page.width), round(page.height)) == (612, 792)


def test_a_link_to_itself_is_told_of_in_plain_words(folder: Path) -> None:
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    answer = debatemap("export", "loop.yaml", "a.svg", cwd=folder)
    assert answer.returncode == 2
    assert "loop.yaml:1:1: error: This is a link that leads nowhere" in answer.stderr
    answer = debatemap("export", "map.yaml", "loop.yaml/a.svg", cwd=folder)
    assert answer.returncode == 2
    assert "fault of debatemap" not in answer.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["--only", "study", "--expand", "shops"],
        ["--only", "study", "--fold", "shops"],
        ["--fold", "air", "--expand", "study"],
    ],
)
def test_a_claim_that_is_asked_for_but_not_drawn_is_told_of(folder: Path, words: list[str]) -> None:
    (folder / "chain.yaml").write_text(_CHAIN)
    answer = debatemap("export", "chain.yaml", "a.json", *words, cwd=folder)
    assert answer.returncode == 2
    assert f"the claim “{words[-1]}” is left out of the drawing" in answer.stderr
    assert not (folder / "a.json").exists()
