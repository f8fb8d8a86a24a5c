"""Reads one map again and again in the real window: `python -m tests.benchmarks.reloads [RELOADS [CLAIMS]]`.

It is the main map, 10,000 times, or a made-up one of so many claims. The file changes each time; what the process takes
is told after a warm-up and at the end: resident memory, open files and threads. Linux only.
"""

import gc
import os
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from debatemap import i18n
from debatemap.settings import Appearance, Settings
from debatemap.window.appearance import Look
from debatemap.window.main_window import MainWindow
from tests.benchmarks.driven import made_up_file

_WARM_UP = 0.3
"""The share of the reloads after which memory is compared: by then Qt's and Python's own stores are filled."""
_LONGEST_MS = 20_000
_MAP = Path(__file__).parents[2] / "maps" / "school-phones.yaml"


def _taken() -> tuple[float, int, int]:
    """Return resident MB, open files and threads."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    files = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - the shortest way
    threads = len(os.listdir("/proc/self/task"))  # noqa: PTH208
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20, files, threads


class _Waiting:
    """Asks for the file to be read again and waits until its picture is shown.

    With one loop and one timer for all: Python keeps some 160 bytes of each that is connected, which would be counted.
    """

    def __init__(self, window: MainWindow) -> None:
        self._session = window.session
        self._loop = QEventLoop()
        self._patience = QTimer(interval=_LONGEST_MS, singleShot=True)
        self._patience.timeout.connect(self._loop.quit)
        self._session.picture_changed.connect(self._loop.quit)

    def reload(self) -> None:
        """Read the file once more."""
        self._patience.start()
        self._session.reload()
        self._loop.exec()


def _read(claims: int) -> tuple[str, str]:
    """Return the text of a map, and a word in it that often occurs."""
    if not claims:
        return _MAP.read_text(encoding="utf-8"), "phones"
    with made_up_file(claims) as path:
        return path.read_text(encoding="utf-8"), "because"


def main(reloads: int = 10_000, claims: int = 0) -> int:
    """Print what the process takes now and then, and a line of a table; return 1 where it has grown."""
    _application = QApplication.instance() or QApplication(["debatemap"])
    text, word = _read(claims)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "map.yaml"
        (Path(folder) / "sources").symlink_to(_MAP.parent / "sources")
        path.write_text(text, encoding="utf-8")
        i18n.install("en")
        window = MainWindow(path, settings=Settings(), look=Look(Appearance.LIGHT))
        window.resize(1200, 800)
        window.show()
        waiting = _Waiting(window)
        waiting.reload()
        began, before = perf_counter(), _taken()
        for number in range(reloads):
            path.write_text(text.replace(word, f"{word} {number % 97}", 1 + number % 9), encoding="utf-8")
            waiting.reload()
            if number == int(reloads * _WARM_UP):
                before = _taken()
            if number % max(1, reloads // 20) == 0:
                print(f"{number:,}: {_taken()}", file=sys.stderr, flush=True)
        after = _taken()
        window.close()
    growth = after[0] / before[0] - 1
    print(
        f"| reloads / memory growth | {reloads:,} / {growth:+.2%} ({before[0]:.0f} → {after[0]:.0f} MB) | "
        f"files {before[1]} → {after[1]}, threads {before[2]} → {after[2]} | {perf_counter() - began:.0f} s |"
    )
    return 1 if growth > 0.01 or after[1] > before[1] or after[2] > before[2] else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as settings:
        os.environ["XDG_CONFIG_HOME"] = settings
        sys.exit(main(*map(int, sys.argv[1:])))
