"""Following relations: a menu on the line, a menu of the claim by key, and the way to what is folded away."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from debatemap.window.main_window import MainWindow
from tests.window.conftest import Opener
from tests.window.maps import written


def _asked(qtbot: QtBot) -> QMenu:
    menus: list[QMenu] = []

    def there() -> bool:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            menus.append(popup)
        return bool(menus)

    qtbot.waitUntil(there)
    return menus[-1]


def _texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def _by_text(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def _press_right_on(window: MainWindow, relation: str) -> None:
    canvas, picture = window.canvas, window.canvas.picture
    assert picture is not None
    found = next(one for one in picture.relations if one.id == relation)
    start, end = max(
        zip(found.routes[0], found.routes[0][1:], strict=False),
        key=lambda piece: abs(piece[0].x - piece[1].x) + abs(piece[0].y - piece[1].y),
    )
    spot = canvas.mapFromScene((start.x + end.x) / 2, (start.y + end.y) / 2)
    where = canvas.viewport().mapToGlobal(spot)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, where)
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_menu_of_a_relation_goes_to_either_end(window: MainWindow, qtbot: QtBot) -> None:
    _press_right_on(window, "shops -> close")
    menu = _asked(qtbot)
    reason, conclusion = _texts(menu)
    assert reason == "Reason: Shops would lose customers <b>every</b> day."
    assert conclusion == "Conclusion: The town should close its centre to cars."
    _by_text(menu, reason).trigger()
    assert window.canvas.selected == "shops"
    assert window.canvas.selection_lights.bands
    menu.close()
    _press_right_on(window, "shops -> close")
    again = _asked(qtbot)
    _by_text(again, conclusion).trigger()
    assert window.canvas.selected == "close"
    again.close()


def test_the_menu_of_an_undercut_names_both_ends_of_the_step(window: MainWindow, qtbot: QtBot) -> None:
    undercut = next(one.id for one in window.canvas.picture.relations if one.premises == ("buses",))  # type: ignore[union-attr]
    _press_right_on(window, undercut)
    menu = _asked(qtbot)
    assert _texts(menu) == [
        "Reason: People would come by bus.",
        "Undercut step, from: Shops would lose customers <b>every</b> day.",
        "Undercut step, to: The town should close its centre to cars.",
    ]
    menu.close()


def test_by_keys_alone_along_any_relation_of_the_claim(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.setFocus()
    window.canvas.select("shops")
    qtbot.keyClick(window.canvas, Qt.Key.Key_J)
    menu = _asked(qtbot)
    assert _texts(menu) == [
        "−  Attacks: The town should close its centre to cars.",
        "×  This step is undercut by: People would come by bus.",
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert window.canvas.selected == "buses"
    assert window.canvas.hasFocus()


def test_it_leads_to_what_is_folded_away(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select("close")
    window.actions_by_id["fold"].trigger()
    qtbot.waitUntil(lambda: len(window.canvas.picture.cards) == 1)  # type: ignore[union-attr]
    window.actions_by_id["follow"].trigger()
    menu = _asked(qtbot)
    _by_text(menu, "−  Attacked by: Shops would lose customers <b>every</b> day.").trigger()
    qtbot.waitUntil(lambda: window.canvas.selected == "shops")
    menu.close()


def test_of_very_many_relations_the_rest_is_left_to_the_reading_pane(
    opener: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    reasons = "".join(f"  r{number}: {{text: 'R & {number}', supports: top}}\n" for number in range(30))
    window = opener(written(tmp_path, f"title: Many\nclaims:\n  top: Top.\n{reasons}"))
    window.canvas.select("top")
    window.actions_by_id["follow"].trigger()
    menu = _asked(qtbot)
    assert _texts(menu)[0] == "+  Supported by: R && 0"
    assert _texts(menu)[-1] == "6 more in the reading pane"
    menu.actions()[-1].trigger()

    def reading() -> bool:
        focused = QApplication.focusWidget()
        return focused is window.reading or (focused is not None and window.reading.isAncestorOf(focused))

    qtbot.waitUntil(reading)
    menu.close()


def test_the_menu_of_a_claim_without_relations_says_so(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    window = opener(written(tmp_path, "title: One\nclaims:\n  top: Top.\n"))
    window.canvas.select("top")
    window.actions_by_id["follow"].trigger()
    menu = _asked(qtbot)
    assert [action.isEnabled() for action in menu.actions()] == [False]
    menu.close()


def test_the_menus_of_claim_and_map_are_parted_by_lines(window: MainWindow, qtbot: QtBot) -> None:
    for claim in ("shops", ""):
        window.canvas.context_menu_asked.emit(claim, window.mapToGlobal(QPoint(300, 300)))
        menu = _asked(qtbot)
        ids = [action.objectName() for action in menu.actions()]
        assert ("follow" in ids, "minimap" in ids) == (bool(claim), not claim)
        assert any(action.isSeparator() for action in menu.actions())
        menu.close()
