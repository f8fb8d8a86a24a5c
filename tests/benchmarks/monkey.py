"""A monkey at the real window: `python -m tests.benchmarks.monkey [EVENTS] [SEED]` (20,000 events if nothing is said).

It presses random keys, clicks, drags, turns the wheel, resizes the window and edits the file that is open. An exception
in a slot, a warning of Qt's, or a window that stands still for over two seconds is a failure, told with the event
before it; the seed brings the same events again. Nothing outside the window is ever opened.
"""

import os
import random
import sys
import tempfile
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QMessageLogContext, QPoint, QPointF, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from debatemap import i18n
from debatemap.settings import Appearance, Settings
from debatemap.window import exporting, files, printing
from debatemap.window.appearance import Look
from debatemap.window.main_window import MainWindow

LONGEST_STILL = 2.0
"""How many seconds the window may stand still."""
_MAPS = Path(__file__).parents[2] / "maps"
_REMEMBERED = 12
_KEYS = [
    *(Qt.Key(code) for code in range(Qt.Key.Key_A.value, Qt.Key.Key_Z.value + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_0.value, Qt.Key.Key_9.value + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_F1.value, Qt.Key.Key_F12.value + 1)),
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab,
    Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Comma, Qt.Key.Key_Slash,
]  # fmt: skip
_MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
]
_BUTTONS = [Qt.MouseButton.LeftButton] * 6 + [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton]
_HARMLESS = ("This plugin does not support", "Detected locale", "propagateSizeHints")


class Monkey:
    """Plays with a window on a copy of a bundled map, in a folder of its own."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._chance = random.Random(seed)
        self._folder = folder
        self._text = (_MAPS / "school-phones.yaml").read_text(encoding="utf-8")
        (folder / "sources").mkdir()
        for source in (_MAPS / "sources").iterdir():
            (folder / "sources" / source.name).write_bytes(source.read_bytes())
        self.path = folder / "map.yaml"
        self.path.write_text(self._text, encoding="utf-8")
        self.failures: list[str] = []
        self.longest = 0.0
        self._answered = False
        self._done: deque[str] = deque(maxlen=_REMEMBERED)
        self._keep_inside()
        self._before = qInstallMessageHandler(self._heard)
        sys.excepthook = self._raised
        i18n.install("en")
        self.window = MainWindow(self.path, settings=Settings(), look=Look(Appearance.LIGHT))
        self._number = self._seen_number = 0
        self._answering = QTimer()
        self._answering.setInterval(400)
        self._answering.timeout.connect(self._answer)
        self._answering.start()
        self.window.resize(1200, 800)
        self.window.show()
        QTest.qWait(800)

    def play(self, events: int, told: Callable[[int], None] = lambda _: None) -> None:
        """Do so many things to the window, one after the other."""
        deeds: list[tuple[int, Callable[[], None]]] = [
            (45, self._press), (20, self._click), (8, self._drag), (12, self._wheel),
            (6, self._trigger), (3, self._resize), (3, self._edit), (3, self._rest),
        ]  # fmt: skip
        weights = [weight for weight, _ in deeds]
        for number in range(events):
            began, self._number = perf_counter(), number
            self._answered = False
            with suppress(RuntimeError):  # what was clicked went away under the hand
                self._chance.choices([deed for _, deed in deeds], weights)[0]()
            QApplication.processEvents()
            self._leave_dialogs()
            still = perf_counter() - began
            if not self._answered:
                self.longest = max(self.longest, still)
            if still > LONGEST_STILL and not self._answered:
                self._fail(f"the window stood still for {still:.1f} s")
            if not self.window.isVisible():
                self.window.show()
            told(number)

    def end(self) -> None:
        """Close the window."""
        self._answering.stop()
        self._close_menus()
        self.window.close()
        QApplication.processEvents()
        qInstallMessageHandler(self._before)
        sys.excepthook = sys.__excepthook__

    # What it does

    def _press(self) -> None:
        key, modifiers = self._chance.choice(_KEYS), self._chance.choice(_MODIFIERS)
        if key is Qt.Key.Key_Q and modifiers & Qt.KeyboardModifier.ControlModifier:
            return
        self._note(f"key {key.name} {modifiers.name}")
        QTest.keyClick(self._target(), key, modifiers)

    def _click(self) -> None:
        widget, place = self._somewhere()
        button, modifiers = self._chance.choice(_BUTTONS), self._chance.choice(_MODIFIERS)
        self._note(f"{button.name} on {type(widget).__name__} at {place.x()}, {place.y()}")
        if self._chance.random() < 0.2:
            QTest.mouseDClick(widget, button, modifiers, place)
        else:
            QTest.mouseClick(widget, button, modifiers, place)

    def _drag(self) -> None:
        widget, place = self._somewhere()
        self._note(f"drag on {type(widget).__name__}")
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        for _ in range(self._chance.randint(1, 6)):
            place += QPoint(self._chance.randint(-90, 90), self._chance.randint(-90, 90))
            QTest.mouseMove(widget, place)
            QApplication.processEvents()
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def _wheel(self) -> None:
        widget, place = self._somewhere()
        self._note(f"wheel on {type(widget).__name__}")
        turn = QWheelEvent(
            QPointF(place), QPointF(widget.mapToGlobal(place)), QPoint(),
            QPoint(0, self._chance.choice((-240, -120, 120, 240))), Qt.MouseButton.NoButton,
            self._chance.choice(_MODIFIERS), Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, turn)

    def _trigger(self) -> None:
        actions = [one for one in self.window.actions() if one.isEnabled() and one.objectName() not in {"quit"}]
        action = self._chance.choice(actions)
        self._note(f"action {action.objectName()}")
        action.trigger()

    def _resize(self) -> None:
        size = self._chance.randint(320, 1700), self._chance.randint(240, 1100)
        self._note(f"resize to {size}")
        self.window.resize(*size)

    def _edit(self) -> None:
        """Save the map in one of the ways that editors save, whole, cut short, or not at all."""
        text = self._text.replace("phones", self._chance.choice(("phones", "telephones", "mobiles")))
        if self._chance.random() < 0.25:
            text = text[: self._chance.randrange(len(text))]
        self._note("edit the file")
        match self._chance.randrange(4):
            case 0:
                self.path.write_text(text, encoding="utf-8")
            case 1:
                other = self.path.with_suffix(".new")
                other.write_text(text, encoding="utf-8")
                other.replace(self.path)
            case 2:
                self.path.unlink(missing_ok=True)
                self.path.write_text(text, encoding="utf-8")
            case _:
                self.path.unlink(missing_ok=True)
                QTest.qWait(20)
                self.path.write_text(text, encoding="utf-8")
        if self.window.desk.document is None:
            self.window.open(self.path)

    def _rest(self) -> None:
        began = perf_counter()
        QTest.qWait(120)
        self.longest = max(self.longest, perf_counter() - began - 0.12)

    # Where it does it

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._top()

    def _top(self) -> QWidget:
        return QApplication.activeModalWidget() or self.window

    def _somewhere(self) -> tuple[QWidget, QPoint]:
        top = QApplication.activePopupWidget() or self._top()
        place = QPoint(self._chance.randrange(max(1, top.width())), self._chance.randrange(max(1, top.height())))
        widget = top.childAt(place) or top
        return widget, widget.mapFrom(top, place) if widget is not top else place

    def _leave_dialogs(self) -> None:
        """Now and then close what has opened, so that the map is met again."""
        if self._chance.random() < 0.1:
            self._close_menus()
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                self._note(f"close {type(dialog).__name__}")
                dialog.reject()

    def _answer(self) -> None:
        """Close a question that waits for an answer before anything else can be done."""
        if self._number == self._seen_number:
            self._answered = True
            self._close_menus()
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                dialog.reject()
        self._seen_number = self._number

    def _close_menus(self) -> None:
        for _ in range(5):
            popup = QApplication.activePopupWidget()
            if isinstance(popup, QMenu) or popup is not None:
                popup.close()

    def _keep_inside(self) -> None:
        """Let nothing be opened outside, and no dialog that waits for an answer of its own."""
        QDesktopServices.openUrl = lambda *_: True  # type: ignore[method-assign]
        files.ask_for_map = lambda *_: None
        for asking in (exporting, printing):
            asking.ask_where_to_save = self._save_somewhere

    def _save_somewhere(self, *asked: Any) -> None:
        asked[-1](self._folder / f"export-{self._chance.randrange(4)}.png")

    # What goes wrong

    def _note(self, deed: str) -> None:
        self._done.append(deed)

    def _fail(self, what: str) -> None:
        self.failures.append(f"{what}\n  after: {'; '.join(self._done)}")

    def _heard(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(one in text for one in _HARMLESS):
            self._fail(f"Qt says: {text}")

    def _raised(self, kind: type[BaseException], error: BaseException, trace: object) -> None:
        self._fail("".join(traceback.format_exception(kind, error, error.__traceback__)))


def main(events: int, seed: int) -> int:
    """Let the monkey play; print what went wrong, and a line of a table."""
    _application = QApplication.instance() or QApplication(["debatemap"])

    def told(number: int) -> None:
        if number % 1000 == 999:
            print(f"{number + 1:,} events, {len(monkey.failures)} failures", file=sys.stderr, flush=True)

    with tempfile.TemporaryDirectory() as folder:
        monkey = Monkey(Path(folder), seed)
        try:
            monkey.play(events, told)
        except Exception:
            monkey.failures.append(traceback.format_exc())
        monkey.end()
    for failure in monkey.failures[:20]:
        print(failure)
    print(f"| monkey events / failures | {events:,} / {len(monkey.failures)} | longest still {monkey.longest:.2f} s |")
    return 1 if monkey.failures else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as settings:
        os.environ["XDG_CONFIG_HOME"] = settings
        numbers = [int(word) for word in sys.argv[1:3]]
        sys.exit(main(*(numbers + [20_000, 1][len(numbers) :])))
