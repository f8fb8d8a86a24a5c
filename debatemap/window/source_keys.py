"""What the keys do while the text of a source has the focus, some of which do something else elsewhere."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from debatemap.window.source_selection import Step


class Deed(NamedTuple):
    """What a key does: its name, how much of it, and how far it moves the end of the selection, if it does."""

    name: str
    amount: int = 0
    select: Step | None = None


_PLAIN = {
    Qt.Key.Key_Up: Deed("lines", -2),
    Qt.Key.Key_Down: Deed("lines", 2),
    Qt.Key.Key_PageUp: Deed("page", -1),
    Qt.Key.Key_PageDown: Deed("page", 1),
    Qt.Key.Key_Space: Deed("page", 1),
    Qt.Key.Key_Home: Deed("start"),
    Qt.Key.Key_End: Deed("end"),
    Qt.Key.Key_Return: Deed("activate"),
    Qt.Key.Key_Enter: Deed("activate"),
    Qt.Key.Key_Escape: Deed("leave"),
    Qt.Key.Key_P: Deed("mark", 1),
}
_SHIFTED = {
    Qt.Key.Key_Left: Deed("select", -1, Step.LETTER),
    Qt.Key.Key_Right: Deed("select", 1, Step.LETTER),
    Qt.Key.Key_Up: Deed("select", -1, Step.LINE),
    Qt.Key.Key_Down: Deed("select", 1, Step.LINE),
    Qt.Key.Key_Home: Deed("select", -1, Step.EDGE),
    Qt.Key.Key_End: Deed("select", 1, Step.EDGE),
    Qt.Key.Key_Space: Deed("page", -1),
    Qt.Key.Key_P: Deed("mark", -1),
}
_WITH_CTRL = {
    Qt.Key.Key_Home: Deed("start"),
    Qt.Key.Key_End: Deed("end"),
}
_WITH_CTRL_SHIFT = {
    Qt.Key.Key_Left: Deed("select", -1, Step.WORD),
    Qt.Key.Key_Right: Deed("select", 1, Step.WORD),
    Qt.Key.Key_Home: Deed("select", -1, Step.ALL),
    Qt.Key.Key_End: Deed("select", 1, Step.ALL),
}
_SIZES = {"+": Deed("zoom", 1), "=": Deed("zoom", 1), "-": Deed("zoom", -1), "0": Deed("normal-size")}
_STANDARD = (
    (QKeySequence.StandardKey.Copy, Deed("copy")),
    (QKeySequence.StandardKey.SelectAll, Deed("select-all")),
    (QKeySequence.StandardKey.Find, Deed("find")),
    (QKeySequence.StandardKey.ZoomIn, Deed("zoom", 1)),
    (QKeySequence.StandardKey.ZoomOut, Deed("zoom", -1)),
)
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def deed_of(event: QKeyEvent) -> Deed | None:
    """Return what a key does in the text, None where it means what it means everywhere."""
    for standard, deed in _STANDARD:
        if event.matches(standard):
            return deed
    key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == _CTRL | _SHIFT:
        return _WITH_CTRL_SHIFT.get(key)
    if modifiers == _CTRL:
        return _WITH_CTRL.get(key) or _SIZES.get(QKeySequence(key).toString())
    if modifiers == _SHIFT:
        return _SHIFTED.get(key) or _SIZES.get(event.text())
    if modifiers == Qt.KeyboardModifier.NoModifier:
        return _PLAIN.get(key) or _SIZES.get(event.text())
    return None
