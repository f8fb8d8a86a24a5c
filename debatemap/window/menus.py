"""Menus and tool bar, built from the table of actions."""

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from debatemap.window.action_set import ActionSet, in_menu
from debatemap.window.action_spec import ActionSpec, Menu
from debatemap.window.actions import ACTIONS
from debatemap.window.menu_button import MenuButton

_TOP = (Menu.FILE, Menu.VIEW, Menu.GO, Menu.MAP, Menu.TOUR, Menu.HELP)
_FIRST_TOOLS = ("open", "reload", "back", "forward")
_INSIDE = {Menu.VIEW: (Menu.ZOOM, Menu.PART, Menu.ARRANGEMENT, Menu.APPEARANCE, Menu.LANGUAGE)}

_SAME = {Menu.ZOOM: Menu.VIEW}
"""Menus whose actions stand together with those of another in a context menu."""

_OVERFLOW = ("qt_menubar_ext_button", "qt_toolbar_ext_button")


class Menus:
    """The menu bar; `recent` and `examples` are filled by the window."""

    def __init__(self, bar: QMenuBar, actions: ActionSet) -> None:
        self._menus: dict[Menu, QMenu] = {}
        self.recent = QMenu(bar)
        self.examples = QMenu(bar)
        for menu in _TOP:
            made = self._menus[menu] = bar.addMenu("")
            fill(made, actions, in_menu(menu))
            for inner in _INSIDE.get(menu, ()):
                self._menus[inner] = made.addMenu("")
                fill(self._menus[inner], actions, in_menu(inner))
        before = actions["reload"]
        file = self._menus[Menu.FILE]
        separator = file.insertSeparator(before)
        file.insertMenu(separator, self.recent)
        file.insertMenu(separator, self.examples)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the titles in the language that is on."""
        for menu, widget in self._menus.items():
            widget.setTitle(QCoreApplication.translate("Menu", menu.value))
        self.recent.setTitle(QCoreApplication.translate("Menu", "Open rece&nt"))
        self.examples.setTitle(QCoreApplication.translate("Menu", "Open e&xample"))


def fill(menu: QWidget, actions: ActionSet, specs: tuple[ActionSpec, ...]) -> None:
    """Add actions to a menu or tool bar, with a line between sections."""
    for number, section in enumerate(_sections(specs)):
        if number:
            line = QAction(menu)
            line.setSeparator(True)
            menu.addAction(line)
        menu.addActions([actions[spec.id] for spec in section])


def tool_bar(window: QMainWindow, actions: ActionSet) -> QToolBar:
    """Return the tool bar, with what shows and hides panels at its end."""
    bar = QToolBar(window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.setIconSize(QSize(20, 20))
    specs = [spec for spec in ACTIONS if spec.in_toolbar and not spec.checkable]
    fill(bar, actions, tuple(sorted(specs, key=lambda spec: spec.id not in _FIRST_TOOLS)))
    bar.insertWidget(actions["expand"], MenuButton(Menu.ARRANGEMENT, actions))
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    fill(bar, actions, tuple(spec for spec in ACTIONS if spec.in_toolbar and spec.checkable))
    return bar


def context_menu(parent: QWidget, actions: ActionSet, *, on_claim: bool) -> QMenu:
    """Return the menu of the selected claim, or of the map."""
    menu = QMenu(parent)
    shown = (spec for spec in ACTIONS if (spec.in_context if on_claim else spec.in_map_menu))
    for number, (_, section) in enumerate(groupby(shown, key=lambda spec: _SAME.get(spec.menu, spec.menu))):
        if number:
            menu.addSeparator()
        menu.addActions([actions[spec.id] for spec in section])
    return menu


def name_overflow(window: QMainWindow) -> None:
    """Say what the buttons are for that Qt shows in a window too narrow for its menu bar or its tool bar."""
    said = QCoreApplication.translate("Menu", "What there is no room for")
    for button in window.findChildren(QToolButton):
        if button.objectName() in _OVERFLOW:
            button.setToolTip(said)
            button.setAccessibleName(said)


def _sections(specs: tuple[ActionSpec, ...]) -> Iterator[tuple[ActionSpec, ...]]:
    for _, section in groupby(specs, key=lambda spec: (spec.menu, spec.section)):
        yield tuple(section)
