"""The table of actions come to life: one QAction for each row."""

from collections.abc import Callable, Mapping, Set

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPalette
from PySide6.QtWidgets import QWidget

from debatemap.window.action_spec import ActionSpec, Menu, Needs
from debatemap.window.actions import ACTIONS
from debatemap.window.icons import line_icon
from debatemap.window.key_names import named, with_key

_EXCLUSIVE = (Menu.ARRANGEMENT, Menu.APPEARANCE, Menu.LANGUAGE)


class ActionSet(QObject):
    """Makes an action of every row, calls the handler of its id, and keeps texts, icons and readiness up to date."""

    def __init__(self, handlers: Mapping[str, Callable[[], None]], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = {spec.id: self._made(spec, handlers[spec.id]) for spec in ACTIONS}
        parent.addActions([self._actions[spec.id] for spec in ACTIONS if not spec.where_claims_are])
        for menu in _EXCLUSIVE:
            group = QActionGroup(self)
            for spec in in_menu(menu):
                group.addAction(self._actions[spec.id])
        self.retranslate()
        self.retint(parent.palette())

    def __getitem__(self, ident: str) -> QAction:
        return self._actions[ident]

    def listen_on(self, widget: QWidget) -> None:
        """Make the keys of actions on claims work while `widget` has the focus."""
        widget.addActions([self._actions[spec.id] for spec in ACTIONS if spec.where_claims_are])

    def update_ready(self, present: Set[Needs]) -> None:
        """Enable the actions whose needs are met."""
        for spec in ACTIONS:
            self._actions[spec.id].setEnabled(spec.needs is Needs.NOTHING or spec.needs in present)

    def retranslate(self) -> None:
        """Word everything in the language that is on."""
        for spec in ACTIONS:
            action = self._actions[spec.id]
            action.setText(translated(spec.text))
            action.setToolTip(tooltip(spec))
            action.setStatusTip(translated(spec.help))

    def retint(self, palette: QPalette) -> None:
        """Draw the icons in the colours of the palette."""
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.id].setIcon(line_icon(spec.icon, palette))

    def _made(self, spec: ActionSpec, handler: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.setCheckable(spec.checkable)
        action.setIconVisibleInMenu(spec.menu is Menu.ARRANGEMENT)
        if spec.where_claims_are:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(_without_state(handler))
        return action


def _without_state(handler: Callable[[], None]) -> Callable[[bool], None]:
    def handle(_checked: bool) -> None:
        handler()

    return handle


def in_menu(menu: Menu) -> tuple[ActionSpec, ...]:
    """Return the rows of one menu."""
    return tuple(spec for spec in ACTIONS if spec.menu is menu)


def translated(text: str) -> str:
    """Return an action's text or help in the language that is on."""
    return QCoreApplication.translate("Actions", text)


def tooltip(spec: ActionSpec) -> str:
    """Return what an action does and the key that does it, as plain text."""
    return with_key(translated(spec.help), keys_of(spec))


def keys_of(spec: ActionSpec) -> tuple[str, ...]:
    """Return an action's keys as the desktop writes them, without doubles."""
    return named(*spec.shortcuts)
