"""Whatever goes wrong while a file is written: the old file stays, nothing else is left, and a sentence says why."""

from pathlib import Path

import pytest

from debatemap.export import ExportFailed, ExportOptions, Format, export_sheet
from debatemap.export.sheet import Sheet
from debatemap.export.whole_file import write_whole
from tests.export.debates import Given
from tests.export.faults import faults, suffer


@pytest.mark.parametrize("chosen", list(Format))
@pytest.mark.parametrize("fault", list(faults()))
def test_no_fault_costs_the_old_file(sheet: Sheet, given: Given, open_folder: Path, fault: str, chosen: Format) -> None:
    fate = suffer(fault, chosen, sheet, given, open_folder / "here", 1_000)
    assert not fate.lost
    assert fate.left == ()
    assert fate.clear


@pytest.mark.parametrize("chosen", list(Format))
def test_a_full_device_is_told(sheet: Sheet, given: Given, chosen: Format) -> None:
    with pytest.raises(ExportFailed, match="no room left on the disk"):
        export_sheet(sheet, given, Path("/dev/full"), ExportOptions(format=chosen), force=True)


def test_links_that_lead_to_themselves_and_impossible_names_are_told(tmp_path: Path) -> None:
    loop = tmp_path / "loop.svg"
    loop.symlink_to(loop)
    with pytest.raises(ExportFailed, match="leads to itself"):
        write_whole(loop, lambda out: None, force=True)
    with pytest.raises(ExportFailed, match="no file can have this name"):
        write_whole(tmp_path / "a\0b.svg", lambda out: None, force=True)
    assert list(tmp_path.iterdir()) == [loop]
