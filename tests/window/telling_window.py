"""A window in a process of its own that tells on standard output what it shows: `telling_window MAP`.

Each line is a JSON list: the texts on the cards, and what the strip says.
"""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from debatemap import i18n
from debatemap.settings import Settings
from debatemap.window.main_window import MainWindow

_LOOK_MS = 20
_ROOT = Path(__file__).parents[2]


class Telling:
    """A window in another process, and all that it has shown so far."""

    def __init__(self, process: subprocess.Popen[bytes], told: Path) -> None:
        self._process = process
        self._told = told
        self.shown: list[tuple[str, str]] = []

    def send(self, number: int) -> None:
        self._process.send_signal(number)

    def look(self) -> None:
        assert self._process.poll() is None
        lines = self._told.read_text(encoding="utf-8").split("\n")[:-1]
        self.shown = [(" ".join(texts), strip) for texts, strip in map(json.loads, lines)]

    def wait_for(self, words: str) -> None:
        until = monotonic() + 60
        while not any(words in text for text, _ in self.shown[-1:]):
            assert monotonic() < until, f"{words} is not shown but {self.shown[-1:]}"
            sleep(0.02)
            self.look()


@contextmanager
def telling(path: Path) -> Iterator[Telling]:
    told, said = path.with_suffix(".told"), path.with_suffix(".said")
    with (
        told.open("w") as out,
        said.open("w") as err,
        subprocess.Popen(
            [sys.executable, "-m", "tests.window.telling_window", str(path)],
            cwd=_ROOT,
            stdout=out,
            stderr=err,
        ) as process,
    ):
        try:
            yield Telling(process, told)
        finally:
            process.send_signal(signal.SIGCONT)
            process.kill()
    assert "Traceback" not in said.read_text(encoding="utf-8")


def main(path: Path) -> int:
    """Show the window until the process is ended."""
    application = QApplication(["debatemap"])
    i18n.install("en")
    window = MainWindow(path, settings=Settings())
    window.canvas.reduced_motion = True
    window.show()
    told: list[str] = [""]

    def tell() -> None:
        cards = window.canvas.picture.cards if window.canvas.picture else ()
        texts = [" ".join(line.text for line in card.face.lines) for card in cards]
        line = json.dumps([texts, window.strip.text])
        if line != told[-1]:
            told.append(line)
            print(line, flush=True)

    timer = QTimer()
    timer.timeout.connect(tell)
    timer.start(_LOOK_MS)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
