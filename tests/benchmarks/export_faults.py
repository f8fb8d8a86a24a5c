"""How many exports went wrong, and how many files that cost: `python -m tests.benchmarks.export_faults`.

Every fault of `tests.export.faults` befalls every format, over an old file, once for each bundled map.
"""

import os
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from debatemap.document import open_document
from debatemap.export import ExportOptions, Format, sheet_for
from debatemap.export.exporting import write_sheet
from debatemap.resources import bundled_maps
from tests.export.faults import Fate, faults, suffer


def main() -> None:
    application = QGuiApplication(["export_faults"])
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        fates = [fate for number, path in enumerate(bundled_maps()) for fate in _of_map(path, folder / str(number))]
    tell(fates)
    del application


def _of_map(path: Path, folder: Path) -> list[Fate]:
    document = open_document(path)
    sheet = sheet_for(document, ExportOptions())
    found: list[Fate] = []
    for chosen in Format:
        whole = BytesIO()
        write_sheet(sheet, document, whole, chosen, ExportOptions(format=chosen))
        size = len(whole.getvalue())
        for number, name in enumerate(faults()):
            found.append(suffer(name, chosen, sheet, document, folder / f"{chosen.value}-{number}", size))
    return found


def tell(fates: list[Fate]) -> None:
    lost = [fate for fate in fates if fate.lost]
    left = [fate for fate in fates if fate.left]
    untold = [fate for fate in fates if not fate.clear]
    print(f"export faults injected: {len(fates)} ({len(faults())} kinds, {len(Format)} formats)")
    print(f"files lost: {len(lost)} · temporary files left: {len(left)} · without a clear error: {len(untold)}")
    for fate in (*lost, *left, *untold):
        print(f"  {fate.fault}, {fate.chosen.value}: {fate.said} {fate.left}")


if __name__ == "__main__":
    main()
