"""A file is written whole or not at all, and never over another one unasked."""

import errno
import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from debatemap.export import whole_file
from debatemap.export.failure import AlreadyThere, ExportFailed
from debatemap.export.whole_file import write_whole


def hello(out: BinaryIO) -> None:
    out.write(b"hello")


def full_disk(out: BinaryIO) -> None:
    out.write(b"half")
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_new_file_has_what_was_written_and_usual_permissions(tmp_path: Path) -> None:
    ordinary = tmp_path / "ordinary"
    ordinary.touch()
    write_whole(tmp_path / "a.svg", hello)
    assert (tmp_path / "a.svg").read_bytes() == b"hello"
    assert (tmp_path / "a.svg").stat().st_mode == ordinary.stat().st_mode


def test_a_file_that_is_there_is_kept_unless_forced(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text("old")
    path.chmod(0o640)
    with pytest.raises(AlreadyThere) as failure:
        write_whole(path, hello)
    assert failure.value.path == path
    assert path.read_text() == "old"
    write_whole(path, hello, force=True)
    assert path.read_text() == "hello"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_what_replaces_a_secret_file_is_as_secret_while_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text("secret")
    path.chmod(0o600)
    modes: list[int] = []

    def write(out: BinaryIO) -> None:
        modes.extend(stat.S_IMODE(part.stat().st_mode) for part in tmp_path.iterdir())
        hello(out)

    write_whole(path, write, force=True)
    assert modes == [0o600, 0o600]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_runs_as_its_owner_does_so_no_more_with_other_contents(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text("old")
    path.chmod(0o4755)
    write_whole(path, hello, force=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o755


@pytest.mark.skipif(os.geteuid() != 0, reason="only an administrator writes over files of others")
def test_a_file_stays_its_owners(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text("old")
    os.chown(path, 1234, 2345)
    write_whole(path, hello, force=True)
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 2345)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no groups")
@pytest.mark.parametrize(("may_give_group", "mode"), [(True, 0o664), (False, 0o644)])
def test_a_file_of_another_owner_stays_its_groups_or_is_for_no_other_group(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, may_give_group: bool, mode: int
) -> None:
    path = tmp_path / "a.svg"
    path.write_text("old")
    path.chmod(0o664)
    mine, given = path.stat(), list[int]()

    def foreign(one: Path) -> os.stat_result:
        found = one.stat()
        return os.stat_result((*found[:4], mine.st_uid + 1, mine.st_gid + 1, *found[6:10]))

    def chown(_part: Path, owner: int, group: int) -> None:
        if owner != -1 or not may_give_group:
            raise PermissionError
        given.append(group)

    monkeypatch.setattr(whole_file, "_status", foreign)
    monkeypatch.setattr(os, "chown", chown)
    write_whole(path, hello, force=True)
    assert given == ([mine.st_gid + 1] if may_give_group else [])
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_disk_that_can_not_be_asked_to_keep_a_file_keeps_it_as_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unable(_handle: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", unable)
    write_whole(tmp_path / "a.svg", hello)
    assert (tmp_path / "a.svg").read_bytes() == b"hello"


def test_a_full_disk_harms_nothing_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text("old")
    with pytest.raises(ExportFailed, match="no room left on the disk"):
        write_whole(path, full_disk, force=True)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_writer_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    def fail(out: BinaryIO) -> None:
        out.write(b"half")
        raise ValueError

    with pytest.raises(ValueError):
        write_whole(tmp_path / "a.svg", fail)
    assert not list(tmp_path.iterdir())


def test_a_file_made_meanwhile_by_somebody_else_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"

    def write(out: BinaryIO) -> None:
        path.write_text("theirs")
        hello(out)

    with pytest.raises(AlreadyThere):
        write_whole(path, write)
    assert path.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "told"), [("none/a.svg", "there is no folder"), ("", "it is a folder"), ("x" * 300, "name is too long")]
)
def test_what_can_not_be_a_file_is_told(tmp_path: Path, name: str, told: str) -> None:
    with pytest.raises(ExportFailed, match=told):
        write_whole(tmp_path / name, hello, force=True)


def test_a_folder_that_vanishes_while_writing_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    def write(out: BinaryIO) -> None:
        for part in folder.iterdir():
            part.unlink()
        folder.rmdir()
        hello(out)

    with pytest.raises(ExportFailed, match="there is no folder"):
        write_whole(folder / "a.svg", write)


def test_a_symbolic_link_is_written_through(tmp_path: Path) -> None:
    real = tmp_path / "real.svg"
    real.write_text("old")
    link = tmp_path / "link.svg"
    link.symlink_to(real)
    write_whole(link, hello, force=True)
    assert link.is_symlink()
    assert real.read_text() == "hello"


def test_a_link_to_where_there_is_no_folder_is_told_with_that_folder(tmp_path: Path) -> None:
    link = tmp_path / "link.svg"
    link.symlink_to(tmp_path / "nowhere" / "a.svg")
    with pytest.raises(ExportFailed, match=r"there is no folder .*nowhere$"):
        write_whole(link, hello)
    assert link.is_symlink()


def test_a_device_is_written_to_and_stays_a_device() -> None:
    write_whole(Path(os.devnull), hello)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.skipif(os.geteuid() == 0, reason="an administrator may write everywhere")
def test_a_folder_without_permission_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ExportFailed, match="you may not write there"):
        write_whole(tmp_path / "a.svg", hello)
