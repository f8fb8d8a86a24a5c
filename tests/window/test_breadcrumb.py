"""The way from the thesis to the selected claim, above the map: seen, pressed, shortened, and never in the way."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from debatemap.window.breadcrumb import Breadcrumb
from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import written

DEEP = "title: Deep\nclaims:\n  c0: The thesis of a long debate.\n" + "".join(
    f"  c{n}: {{text: 'Reason number {n} with quite some words in it', supports: c{n - 1}}}\n" for n in range(1, 12)
)


def _bar(window: MainWindow) -> Breadcrumb:
    return window.findChild(Breadcrumb)


def test_it_leads_from_the_thesis_to_the_selected_claim(window: MainWindow) -> None:
    window.canvas.select("buses")
    assert _bar(window).claims == ("close", "shops", "buses")
    assert [button.accessibleName() for button in _bar(window).buttons] == [
        "The town should close its centre to cars.",
        "attacks Shops would lose customers <b>every</b> day.",
        "undercuts People would come by bus.",
    ]


def test_of_a_very_long_way_the_menu_lists_the_last_part(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    text = "title: Deep\nclaims:\n  c0: The thesis.\n" + "".join(
        f"  c{n}: {{text: Reason {n}, supports: c{n - 1}}}\n" for n in range(1, 3000)
    )
    window = opener(written(tmp_path, text))
    window.canvas.select("c2999")
    bar = _bar(window)
    qtbot.waitUntil(bar.buttons[-1].isVisible)
    assert len(bar.claims) == 3000
    more = next(one for one in bar.findChildren(QToolButton) if one.isVisible())
    first, *others = bar.buttons
    assert more.toolTip() == f"{3000 - len(bar.buttons)} claims between"
    listed = [action.text() for action in more.menu().actions()]
    assert listed[-1] == f"+  Reason {2999 - len(others)}"
    assert len(listed) + len(bar.buttons) == 60
    assert first.text() == "The thesis."


def test_a_press_goes_there(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("buses")
    qtbot.mouseClick(_bar(window).buttons[1], Qt.MouseButton.LeftButton)
    assert window.canvas.selected == "shops"
    qtbot.waitUntil(_bar(window).buttons[0].isVisible)
    _bar(window).buttons[0].setFocus()
    qtbot.keyClick(_bar(window).buttons[0], Qt.Key.Key_Space)
    assert window.canvas.selected == "close"
    assert _bar(window).claims == ("close",)
    qtbot.waitUntil(_bar(window).buttons[0].hasFocus)


def test_a_claim_that_went_out_of_the_file_leaves_the_name_of_the_map(window: MainWindow) -> None:
    bar = _bar(window)
    bar.show_claim(window.session.document, "buses")
    bar.show_claim(window.session.document, "gone")
    assert bar.claims == ()
    assert window.session.document.map.title in [label.text() for label in bar.findChildren(QLabel)]


def test_selecting_never_moves_the_map(window: MainWindow) -> None:
    before = window.canvas.geometry()
    window.canvas.select("buses", reveal=False)
    assert window.canvas.geometry() == before
    window.canvas.select(None)
    assert window.canvas.geometry() == before


def test_what_does_not_fit_stands_behind_dots(opener: Opener, tmp_path: Path) -> None:
    window = opener(written(tmp_path, DEEP))
    window.canvas.select("c11")
    bar = _bar(window)
    assert len(bar.claims) == 12
    assert bar.buttons[0].text().startswith("The thesis")
    assert sum(button.width() for button in bar.buttons) <= bar.width()
    more = bar.findChildren(QToolButton)[-1]
    names = [action.text() for action in more.menu().actions()]
    assert len(names) + len(bar.buttons) == 12
    more.menu().actions()[0].trigger()
    assert window.canvas.selected == "c1"


def test_it_is_not_there_without_a_map(opener: Opener) -> None:
    assert _bar(opener(None)).isHidden()
