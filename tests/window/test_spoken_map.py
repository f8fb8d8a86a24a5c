"""Screen readers walk the cards of the map and hear of each what the outline says of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from pytestqt.qtbot import QtBot

from debatemap.window.main_window import MainWindow
from tests.window.maps import SHOPS, written

_WALKS = 4000
"""Each asks five times: an interface that is freed too early or twice ends the program within far fewer."""


def _map(window: MainWindow) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(window.canvas)


def _cards(window: MainWindow) -> list[QAccessibleInterface]:
    whole = _map(window)
    return [whole.child(index) for index in range(whole.childCount())]


def _names(window: MainWindow) -> list[str]:
    return [card.text(QAccessible.Text.Name) for card in _cards(window)]


def _outline(window: MainWindow) -> dict[str, str]:
    model = window.outline.tree.model()
    lines = {claim: window.outline._model.index_of(claim) for claim in window.desk.document.map.claims}
    return {claim: model.data(line, Qt.ItemDataRole.AccessibleTextRole) for claim, line in lines.items()}


def test_every_card_in_view_is_named_as_its_line_in_the_outline(window: MainWindow) -> None:
    assert _map(window).role() is QAccessible.Role.List
    assert sorted(_names(window)) == sorted(_outline(window).values())
    assert {card.role() for card in _cards(window)} == {QAccessible.Role.ListItem}


def test_a_card_is_found_where_it_is_on_the_screen(window: MainWindow) -> None:
    whole = _map(window)
    for card in _cards(window):
        centre = card.rect().center()
        assert whole.rect().contains(centre)
        assert whole.childAt(centre.x(), centre.y()).text(QAccessible.Text.Name) == card.text(QAccessible.Text.Name)
    outside = whole.rect().bottomRight() + QPoint(5, 5)
    assert whole.childAt(outside.x(), outside.y()) is None


def test_the_selected_card_has_the_focus(window: MainWindow) -> None:
    window.canvas.setFocus()
    window.canvas.select("shops")
    focused = _map(window).focusChild()
    assert focused.text(QAccessible.Text.Name) == _outline(window)["shops"]
    states = [card.state() for card in _cards(window)]
    assert [state.selected for state in states].count(True) == 1
    assert [state.focused for state in states].count(True) == 1
    assert focused.state().selected
    window.canvas.select(None)
    assert _map(window).focusChild() is None


def test_the_selected_card_is_told_of_even_out_of_view(window: MainWindow) -> None:
    window.canvas.select("dust")
    window.canvas.zoom_by(4)
    window.canvas.make_legible("close")
    window.canvas.reveal(window.canvas.picture.card_of["close"].rect)
    assert len(_cards(window)) < len(_outline(window))
    assert _outline(window)["dust"] in _names(window)


def test_only_what_is_on_the_map_is_told_of(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    before = _cards(window)
    gone = next(card for card in before if "Dust" in card.text(QAccessible.Text.Name))
    assert gone.isValid()
    written(tmp_path, SHOPS[: SHOPS.index("  dust:")])
    qtbot.waitUntil(lambda: "dust" not in window.canvas.picture.card_of)
    assert len(_cards(window)) == len(before) - 1
    assert not any("Dust" in name for name in _names(window))


def test_many_walks_and_many_pictures_do_no_harm(window: MainWindow, qtbot: QtBot) -> None:
    claims = list(window.desk.document.map.claims)
    for number in range(_WALKS):
        if number % 100 == 0:
            window.canvas.select(claims[number // 100 % len(claims)], reveal=False)
        whole = _map(window)
        card = whole.child(number % whole.childCount())
        assert card.parent().role() is QAccessible.Role.List
        assert whole.indexOfChild(card) == number % whole.childCount()
        assert card.rect().isValid()
        assert card.text(QAccessible.Text.Name)
        if number % 1000 == 0:
            before = window.canvas.picture
            window.session.toggle("shops")
            qtbot.waitUntil(lambda before=before: window.canvas.picture is not before)


def test_cards_that_were_read_may_go_while_a_screen_reader_listens(window: MainWindow, qtbot: QtBot) -> None:
    QAccessible.setActive(True)
    try:
        for _ in range(3):
            whole = QAccessible.queryAccessibleInterface(window.canvas)
            assert [whole.child(index).text(QAccessible.Text.Name) for index in range(whole.childCount())]
            window.canvas.select("shops")
            picture = window.canvas.picture
            window.canvas.clear()
            window.canvas.show_picture(picture)
    finally:
        QAccessible.setActive(False)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Which child of the map each focus event is about; -1: the map itself."""
    children: list[int] = []

    def heard(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Focus:
            children.append(event.child())

    monkeypatch.setattr(QAccessible, "updateAccessibility", heard)
    QAccessible.setActive(True)
    yield children
    QAccessible.setActive(False)


def test_the_focus_is_told_of_only_while_it_is_on_the_map(window: MainWindow, qtbot: QtBot, told: list[int]) -> None:
    window.outline.tree.setFocus()
    window.canvas.select("shops")
    window.canvas.select("air")
    assert told == []
    window.canvas.setFocus()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "Cleaner air" in _names(window)[told[0]]
    window.canvas.select("shops")
    assert "Shops" in _names(window)[told[1]]
    window.canvas.select(None)
    assert told[2:] == [-1]


def test_a_linked_premise_names_the_others(window: MainWindow) -> None:
    dust, air = _outline(window)["dust"], _outline(window)["air"]
    assert "linked with “Cleaner air”" in dust
    assert "linked" not in air, "it stands first by a support of its own"
