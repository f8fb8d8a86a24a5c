"""Does in the real window whatever the reader can, one after another, and watches for how long it stands still.

`python -m tests.benchmarks.stalling stalls MAP` tells JSON; `stalls-where` also at which lines the window stood.
"""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from debatemap import i18n
from debatemap.settings import Appearance, Settings
from debatemap.window.actions import ACTIONS
from debatemap.window.appearance import Look
from debatemap.window.main_window import MainWindow
from tests.benchmarks.watching import Watch

_LONGEST = 60.0
_AFTER = 0.6
"""So many seconds nothing must be going on before the next is done."""
_LATE = ("close", "quit")
_BY_OTHERS = ("quit",)
"""Quitting is no step in a map."""
_WORDS = "shops lose"

Step = tuple[str, Callable[[], object]]


class Stalling:
    """A window with a map to be opened, and what is done in it."""

    def __init__(self, path: Path, *, tell_where: bool) -> None:
        self._path = path
        settings = Settings()
        settings.appearance = Appearance.LIGHT
        i18n.install("en")
        self.window = MainWindow(settings=settings, look=Look(Appearance.LIGHT))
        self.window.resize(1440, 900)
        self.window.show()
        self._watch = Watch(tell_where=tell_where)
        self._settle()

    def told(self) -> dict[str, tuple[float, float, str]]:
        """Return the longest stall of every step."""
        told: dict[str, tuple[float, float, str]] = {}
        for name, act in self._steps():
            self._watch.begin()
            act()
            self._settle()
            told[name] = self._watch.longest
            self._close_dialogs()
        self._watch.end()
        self.window.close()
        return told

    def _steps(self) -> Iterator[Step]:
        yield "open the map", lambda: self.window.open(self._path)
        claims = list(self.window.session.document.map.claims)
        yield "select a far claim", lambda: self.window.desk.claim_asked.emit(claims[-1])
        yield "select the thesis", lambda: self.window.desk.claim_asked.emit(claims[0])
        for spec in ACTIONS:
            if spec.id in _BY_OTHERS + _LATE:
                continue
            if spec.id == "find-next":
                yield from self._typing()
            if spec.id == "expand":
                quoted = next(one.id for one in self.window.session.document.map.claims.values() if one.passages)
                yield "select a quoted claim", lambda claim=quoted: self.window.desk.claim_asked.emit(claim)
            yield from self._action(spec.id)
            if spec.id in ("fold", "focus"):
                yield f"{spec.id} again", self.window.actions_by_id[spec.id].trigger
            if spec.checkable and spec.id.startswith(("show-", "only", "full")):
                yield f"{spec.id} again", self.window.actions_by_id[spec.id].trigger
        yield "read again after an edit", self._edit
        yield "filter the outline", lambda: self.window.outline.filter.setText("air")
        yield "unfilter the outline", lambda: self.window.outline.filter.setText("")
        yield "expand the outline", self.window.outline.tree.expandAll
        yield "resize the window", lambda: self.window.resize(1200, 760)
        yield "close", self.window.actions_by_id["close"].trigger

    def _action(self, ident: str) -> Iterator[Step]:
        action = self.window.actions_by_id[ident]
        if action.isEnabled():
            yield ident, action.trigger

    def _typing(self) -> Iterator[Step]:
        bar = self.window._middle.find_bar
        yield "type in the find bar", lambda: QTest.keyClicks(bar.field, _WORDS, delay=60)

    def _edit(self) -> None:
        text = self._path.read_text(encoding="utf-8")
        self._path.write_text(text.replace("while shops", "while all shops", 5), encoding="utf-8")
        self._live(lambda: self.window.session.reading is not None, 3.0)

    def _close_dialogs(self) -> None:
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self.window and dialog.isVisible():
                dialog.close()
        QApplication.processEvents()

    def _settle(self) -> None:
        """Let the window live until nothing has been going on for a while."""
        quiet = perf_counter()
        end = quiet + _LONGEST
        while perf_counter() < end and perf_counter() - quiet < _AFTER:
            QApplication.processEvents()
            if self.window.jobs._running or not self.window.canvas.overview_ready:
                quiet = perf_counter()
            sleep(0.0003)

    def _live(self, met: Callable[[], bool], most: float) -> None:
        end = perf_counter() + most
        while not met() and perf_counter() < end:
            QApplication.processEvents()
            sleep(0.0003)


def _opened_elsewhere(_url: object) -> bool:
    return True


if __name__ == "__main__":
    application = QApplication(["debatemap"])
    application.setQuitOnLastWindowClosed(False)
    QDesktopServices.openUrl = _opened_elsewhere
    print(json.dumps(Stalling(Path(sys.argv[2]), tell_where=sys.argv[1] == "stalls-where").told()))
