"""A button of the tool bar that drops a menu of choices and shows the one that is on."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from debatemap.window.action_set import ActionSet, in_menu, keys_of
from debatemap.window.action_spec import Menu
from debatemap.window.key_names import with_key


class MenuButton(QToolButton):
    """Takes icon, words and readiness from the actions of a menu."""

    def __init__(self, menu: Menu, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = menu
        self._choices = {actions[spec.id]: spec for spec in in_menu(menu)}
        dropped = QMenu(self)
        dropped.addActions(list(self._choices))
        self.setMenu(dropped)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for action in self._choices:
            action.changed.connect(self._follow)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._follow()

    def _follow(self) -> None:
        chosen = next((action for action in self._choices if action.isChecked()), next(iter(self._choices)))
        self.setIcon(chosen.icon())
        self.setEnabled(chosen.isEnabled())
        title = QCoreApplication.translate("Menu", self._menu.value).replace("&", "")
        said = self.tr("{title}: {choice}").format(title=title, choice=chosen.iconText())
        self.setToolTip(with_key(said, keys_of(self._choices[chosen])))
        self.setAccessibleName(said)
