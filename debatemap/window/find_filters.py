"""The menu that says among which claims to look: by speaker, tag, role and quotation."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from debatemap.model import DebateMap
from debatemap.search import EVERYTHING, Facets, Filters
from debatemap.window.wordings import quote_status_in_short, role_in_debate, shortened

_MOST = 60
"""So many values of one kind are offered, the most frequent; nobody reads a longer menu."""


class FilterMenu(QMenu):
    """Offers what there is in a map, with how often; `changed` tells that the reader chose."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._offered: tuple[Facets, DebateMap] | None = None
        self._filters = EVERYTHING
        self._actions: dict[str, list[QAction]] = {}

    @property
    def filters(self) -> Filters:
        """What is chosen."""
        return self._filters

    @property
    def chosen_names(self) -> tuple[str, ...]:
        """What is chosen, in words."""
        return tuple(
            name for kind, values in self._values().items() for value, name, _ in values if value in self._of(kind)
        )

    def offer(self, facets: Facets, debate: DebateMap) -> None:
        """Offer the values of a map."""
        self._offered = (facets, debate)
        self._fill()

    def choose(self, filters: Filters) -> None:
        """Take what was chosen elsewhere."""
        if filters != self._filters:
            self._filters = filters
            self._check()

    def clear_all(self) -> None:
        """Choose nothing any more."""
        if self._filters:
            self._filters = EVERYTHING
            self._check()
            self.changed.emit()

    def retranslate(self) -> None:
        """Word everything in the language that is on."""
        self._fill()

    def _fill(self) -> None:
        self.clear()
        # Cleared menus keep those inside them: with every reading of the map there would be more.
        for menu in self.findChildren(QMenu):
            menu.deleteLater()
        self._actions = {}
        titles = {
            "speakers": self.tr("Who says it"),
            "tags": self.tr("Tags"),
            "roles": self.tr("What it does"),
            "statuses": self.tr("How it is quoted"),
        }
        for kind, values in self._values().items():
            if not values:
                continue
            menu = self.addMenu(titles[kind])
            self._actions[kind] = [self._action(menu, kind, *value) for value in values]
        if not self.isEmpty():
            self.addSeparator()
            self.addAction(self.tr("Among all claims")).triggered.connect(self.clear_all)
        self._check()

    def _values(self) -> dict[str, list[tuple[Any, str, int]]]:
        """Return the values to choose from, with their names and numbers, by kind of filter."""
        if self._offered is None:
            return {}
        facets, debate = self._offered
        return {
            "speakers": _frequent((one, debate.speakers[one].name, count) for one, count in facets.speakers.items()),
            "tags": _frequent((one, one, count) for one, count in facets.tags.items()),
            "roles": [(one, role_in_debate(one), count) for one, count in facets.roles.items()],
            "statuses": [(one, quote_status_in_short(one), count) for one, count in facets.statuses.items()],
        }

    def _action(self, menu: QMenu, kind: str, value: Any, name: str, count: int) -> QAction:
        action = menu.addAction(f"{name.replace('&', '&&')}\t{count}")
        action.setCheckable(True)
        action.setData(value)

        def choose(on: bool) -> None:
            self._choose(kind, value, on=on)

        action.triggered.connect(choose)
        return action

    def _choose(self, kind: str, value: Any, *, on: bool) -> None:
        chosen = self._of(kind) | {value} if on else self._of(kind) - {value}
        kinds = ("speakers", "tags", "roles", "statuses")
        self._filters = Filters(**{one: chosen if one == kind else self._of(one) for one in kinds})
        self.changed.emit()

    def _of(self, kind: str) -> frozenset[Any]:
        return getattr(self._filters, kind)

    def _check(self) -> None:
        for kind, actions in self._actions.items():
            for action in actions:
                action.setChecked(action.data() in self._of(kind))


def _frequent(values: Iterable[tuple[Any, str, int]]) -> list[tuple[Any, str, int]]:
    """Return the values that are met most often, in their own order."""
    listed = list(values)
    often = sorted(range(len(listed)), key=lambda number: -listed[number][2])[:_MOST]
    return [(value, shortened(name), count) for value, name, count in (listed[number] for number in sorted(often))]
