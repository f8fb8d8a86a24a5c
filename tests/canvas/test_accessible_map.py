"""What screen readers were given of a map is gone with it."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from shiboken6 import isValid

from debatemap.canvas.accessible_map import expose
from debatemap.canvas.map_canvas import MapCanvas
from debatemap.drawing.picture import Picture


def test_the_cards_of_a_canvas_go_with_it(qapp: QCoreApplication, small_tree: Picture) -> None:
    canvas = MapCanvas()
    expose(canvas, str.upper)
    canvas.resize(900, 700)
    canvas.show_picture(small_tree)
    whole = QAccessible.queryAccessibleInterface(canvas)
    cards = [whole.child(index) for index in range(whole.childCount())]
    assert [card.text(QAccessible.Text.Name) for card in cards][:2] == ["THESIS", "LEFT"]
    canvas.deleteLater()
    del canvas
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(isValid(card) for card in (whole, *cards))
