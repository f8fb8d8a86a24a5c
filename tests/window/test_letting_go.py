"""Large things go bit by bit, and go even if there are always more of them."""

from pytestqt.qtbot import QtBot

from debatemap.window import letting_go
from debatemap.window.letting_go import LettingGo
from debatemap.window.main_window import MainWindow


def test_what_is_taken_goes_while_more_comes(window: MainWindow, qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setattr(letting_go, "_DELAY_MS", 60)
    going = LettingGo(window)
    most = 0
    for _ in range(40):
        going.take([object() for _ in range(100)])
        qtbot.wait(10)
        most = max(most, going.held)
    assert most < 2000
    qtbot.waitUntil(lambda: going.held == 0)
