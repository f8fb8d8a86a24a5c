"""A window over settings files that are spoilt, locked, or written by another instance at the same time."""

import multiprocessing
import os
import tempfile
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from debatemap.layout.engines import Arrangement
from debatemap.settings import Appearance, Movement, Settings, Start
from tests.nobody import as_nobody
from tests.window.conftest import Opener
from tests.window.maps import written
from tests.window.telling_window import telling

_WRONG_TYPES = """[look]
appearance=@Size(1 2)
language=@ByteArray(fr)
text-size=99999999999999999999
movement=1, 2, 3
[files]
start=@Size(3 4)
recent=@Invalid()
arrangements=@Rect(1 2 3 4)
[window]
geometry=@ByteArray(\\0\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff)
docks=@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\0\\xfd\\xff\\xff\\xff\\xff)
minimap=maybe
"""


_CRASHING = bytes.fromhex(
    "000000ff00000000fd00000003000000000000011800000210fc0200000002fb0000000e006f00750074006c0069006e0065"
    "010000005a000002100000009600fffffffb000000100073007000650061006b0065007200730000000000ffffffff000000"
    "2500ffffff000000010000015e00000210fc0200000002fb0000000e00720065006100640069006e0067010000005a000002"
    "100000006d00fffffffb0000000c0073006f00750072006300650000000000ffffffff0000002500ffffff000000ffffffff"
    "b000000096fc0100000002fb0000000c006800650061006c007400680000000000ffffffff0000005e00fffffffb00000010"
    "00700072006f0062006c0065006d00730100000000000004b00000006f00ffffff0000023800000210000000040000000400"
    "00000800000008fc0000000100000002000000010000000e0074006f006f006c0062006100720100000000ffffffff000000"
    "0000000000"
)
"""The state of docks with four bytes that are others, over which Qt crashes."""


def _file(own_folders: Path) -> Path:
    file = own_folders / "config" / "debatemap" / "debatemap.ini"
    file.parent.mkdir(exist_ok=True)
    return file


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 64,
        b"\xff\xfe[\x00l\x00o\x00o\x00k\x00]\x00",
        b"[look\nappearance=dark\n====\n[[[]]]\n%%%\n",
        _WRONG_TYPES.encode(),
        b"[files]\nrecent=" + b"/x" * 200_000 + b"\n",
        b"[files]\nrecent=/" + b"n" * 300 + b".yaml\nstart=last-map\n",
        b"[look]\nappearance=dar",
        b"[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0",
        b'[look]\nappearance=dark\nlanguage="' + b"fr\\" * 500_000,
        b"[look]\n" + b"".join(b"key%d=value\n" % number for number in range(50_000)),
    ],
)
def test_a_window_opens_over_a_spoilt_file_and_can_be_used_and_closed(
    opener: Opener, own_folders: Path, tmp_path: Path, content: bytes
) -> None:
    _file(own_folders).write_bytes(content)
    opener(None)
    window = opener(written(tmp_path))
    window.actions_by_id["appearance-dark"].trigger()
    window.actions_by_id["preferences"].trigger()
    window.close()
    again = Settings()
    assert again.appearance is Appearance.DARK
    assert again.recent[0] == tmp_path / "map.yaml"
    assert not again.geometry.isEmpty()
    again.appearance = Appearance.LIGHT
    window.look.choose(Appearance.LIGHT)


def test_a_state_of_docks_over_which_qt_would_crash_counts_as_never_set(
    opener: Opener, own_folders: Path, tmp_path: Path
) -> None:
    spoilt = QSettings(str(_file(own_folders)), QSettings.Format.IniFormat)
    spoilt.setValue("window/docks", QByteArray(_CRASHING))
    spoilt.sync()
    window = opener(written(tmp_path))
    assert window.outline.isVisible()
    window.close()
    assert not Settings().docks.isEmpty()


def test_one_other_bit_in_what_a_window_remembers_makes_it_count_as_never_set(own_folders: Path, qtbot: QtBot) -> None:
    settings = Settings()
    settings.docks = settings.geometry = QByteArray(bytes(range(40)))
    assert settings.docks == settings.geometry == QByteArray(bytes(range(40)))
    raw = QSettings(str(_file(own_folders)), QSettings.Format.IniFormat)
    kept = bytearray(raw.value("window/docks").data())
    kept[20] ^= 1
    raw.setValue("window/docks", QByteArray(bytes(kept)))
    raw.sync()
    assert Settings().docks.isEmpty()
    assert not Settings().geometry.isEmpty()


def test_values_of_a_wrong_type_count_as_never_set(own_folders: Path, qtbot: QtBot) -> None:
    _file(own_folders).write_text(_WRONG_TYPES)
    settings = Settings()
    assert settings.appearance is Appearance.AUTO
    assert settings.text_size == 100
    assert settings.movement is Movement.AUTO
    assert settings.start is Start.PAGE
    assert settings.recent == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
@pytest.mark.parametrize("by_link", [False, True])
def test_a_pipe_in_place_of_the_file_is_neither_waited_for_nor_written_over(
    opener: Opener, own_folders: Path, tmp_path: Path, by_link: bool
) -> None:
    pipe = tmp_path / "pipe" if by_link else _file(own_folders)
    os.mkfifo(pipe)
    if by_link:
        _file(own_folders).symlink_to(pipe)
    window = opener(written(tmp_path))
    window.actions_by_id["appearance-dark"].trigger()
    window.close()
    assert pipe.is_fifo()
    assert Settings().appearance is Appearance.DARK, "forgotten while the program runs"
    window.look.choose(Appearance.LIGHT)


@pytest.mark.parametrize(
    "obstacle", ["folder in its place", "file in place of the folder", "locked folder", "locked file"]
)
def test_a_window_does_without_a_file_that_cannot_be_read_or_written(
    opener: Opener, own_folders: Path, tmp_path: Path, obstacle: str
) -> None:
    folder = own_folders / "config" / "debatemap"
    match obstacle:
        case "folder in its place":
            (folder / "debatemap.ini").mkdir(parents=True)
        case "file in place of the folder":
            folder.write_text("")
        case "locked folder":
            folder.mkdir()
            folder.chmod(0o500)
        case _:
            folder.mkdir()
            (folder / "debatemap.ini").write_text("[look]\nappearance=dark\n")
            (folder / "debatemap.ini").chmod(0)
    path = written(tmp_path)
    _let_everybody_in(tmp_path, own_folders)
    with as_nobody():
        window = opener(path)
        window.actions_by_id["appearance-dark"].trigger()
        assert window.desk.theme.dark
        window.look.choose(Appearance.LIGHT)
        window.close()
    folder.chmod(0o700)


def _let_everybody_in(*folders: Path) -> None:
    for folder in folders:
        for one in (folder, *folder.parents):
            if str(one).startswith(tempfile.gettempdir()) and one.owner() == Path.home().owner():
                one.chmod(one.stat().st_mode | 0o055)


def _open_many(name: str) -> None:
    settings = Settings()
    for number in range(15):
        settings.add_recent(Path("/m") / f"{name}{number % 5}")
        settings.set_arrangement(Path("/m") / f"{name}{number}", Arrangement.LEFT_RIGHT)
        settings.set_choices("export", {name: str(number)})
        sleep(0.005)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="instances are processes of the same environment")
def test_of_what_instances_write_at_the_same_time_nothing_is_lost(own_folders: Path, qtbot: QtBot) -> None:
    context = multiprocessing.get_context("spawn")
    instances = [context.Process(target=_open_many, args=(name,)) for name in "ab"]
    for instance in instances:
        instance.start()
    for instance in instances:
        instance.join(60)
        assert instance.exitcode == 0
    settings = Settings()
    assert settings.choices("export") == {"a": "14", "b": "14"}
    assert {path.name for path in settings.recent} == {f"{name}{number}" for name in "ab" for number in range(5)}
    for name in (f"{instance}{number}" for instance in "ab" for number in range(15)):
        assert settings.arrangement(Path("/m") / name) is Arrangement.LEFT_RIGHT
    assert QSettings(str(_file(own_folders)), QSettings.Format.IniFormat).status() is QSettings.Status.NoError


def test_a_map_opened_in_another_instance_stays_among_the_recent_ones(own_folders: Path, qtbot: QtBot) -> None:
    mine, theirs = Settings(), Settings()
    mine.add_recent(Path("/m/mine"))
    theirs.add_recent(Path("/m/theirs"))
    mine.add_recent(Path("/m/another"))
    assert [path.name for path in Settings().recent] == ["another", "theirs", "mine"]


def test_two_windows_in_two_processes_remember_what_both_opened(
    own_folders: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [written(tmp_path, name=f"{name}.yaml") for name in "ab"]
    with telling(paths[0]) as one, telling(paths[1]) as other:
        for window in (one, other):
            window.wait_for("Dust makes ill.")
            assert window.shown[-1][1] == ""
    assert set(Settings().recent) == set(paths)
