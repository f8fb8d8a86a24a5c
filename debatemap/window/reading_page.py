"""The page of one claim: its text, its passages, what stands for and against it, and what it bears on."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from debatemap.document import Document, PassageKey
from debatemap.drawing.speakers import speaker_colours
from debatemap.drawing.theme import Ink, Theme
from debatemap.model import Claim, Passage, Relation, RelationKind
from debatemap.window.claim_link import ClaimLink
from debatemap.window.labels import SpeakerLabel, wrapped_label
from debatemap.window.passage_view import PassageView
from debatemap.window.plain_text import PlainText
from debatemap.window.wordings import SIGNS, end_claim, label, relation_in_words, role, taken_for_granted

_INKS = {RelationKind.SUPPORT: Ink.SUPPORT, RelationKind.ATTACK: Ink.ATTACK, RelationKind.UNDERCUT: Ink.UNDERCUT}
_INDENT = 20
_SIGN_MARGIN = 29
_DEEPEST_INDENT = 4
_DEEPEST = 12
_Item = TypeVar("_Item")
_FIRST, _MORE = 12, 24
"""So many relations, or premises of one, are written at first, and so many more at the press of a button.

Hundreds take too long.
"""


class ReadingPage(QWidget):
    """Written once for a claim; signals ask to go to another claim, to a passage in its source, or to a web page.

    `menu_asked` wants the menu of another claim at a point of the screen.
    """

    claim_asked = Signal(str)
    menu_asked = Signal(str, QPoint)
    address_asked = Signal(str)
    passage_asked = Signal(object)

    def __init__(self, document: Document, claim: Claim, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._theme = theme
        self.setObjectName("page")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 24)
        self._column.setSpacing(8)
        self._write_claim(claim)
        self.passages = tuple(
            self._passage(passage, PassageKey(claim.id, index)) for index, passage in enumerate(claim.passages)
        )
        self._write_passages()
        incoming = document.graph.incoming(claim.id)
        for title, kind in ((self.tr("For it"), RelationKind.SUPPORT), (self.tr("Against it"), RelationKind.ATTACK)):
            self._write_reasons(title, [relation for relation in incoming if relation.kind is kind])
        self._write_conclusions(document.graph.outgoing(claim.id))
        self._column.addStretch(1)

    def _write_claim(self, claim: Claim) -> None:
        column, debate = self._column, self._document.map
        speaker = debate.speakers.get(claim.speaker or "")
        colour = speaker_colours(debate, self._theme)[speaker.id] if speaker else ""
        if speaker and not claim.implicit:
            column.addWidget(SpeakerLabel(speaker.name, speaker.role, colour))
        if claim.title:
            column.addWidget(wrapped_label(claim.title, "quiet"))
        column.addWidget(PlainText(claim.text, size=1.25))
        if speaker and claim.implicit:
            name = f"{speaker.name} ({speaker.role})" if speaker.role else speaker.name
            column.addWidget(SpeakerLabel(taken_for_granted(name), None, colour))
        for remark in self._remarks(claim):
            column.addWidget(wrapped_label(remark, "quiet"))
        if claim.note:
            column.addWidget(PlainText(claim.note, quiet=True))

    def _remarks(self, claim: Claim) -> list[str]:
        remarks: list[str] = []
        if claim.implicit and claim.speaker not in self._document.map.speakers:
            remarks.append(taken_for_granted(""))
        if claim.strength is not None:
            remarks.append(self._strength(claim.strength))
        if claim.tags:
            remarks.append(self.tr("Tags: {tags}").format(tags=" · ".join(claim.tags)))
        return remarks

    def _strength(self, strength: float) -> str:
        return self.tr("Strength that the author gives it: {strength}").format(
            strength=self.locale().toString(strength, "g", 3)
        )

    def _passage(self, passage: Passage, key: PassageKey) -> PassageView:
        view = PassageView(self._document, passage, key)
        view.address_asked.connect(self.address_asked)
        view.place_asked.connect(self.passage_asked)
        return view

    def _write_passages(self) -> None:
        if self.passages:
            self._write_heading(self.tr("%n passage(s)", "", len(self.passages)))
        for view in self.passages:
            self._column.addWidget(view)

    def _write_reasons(self, title: str, relations: Sequence[Relation]) -> None:
        if not relations:
            return
        self._write_heading(f"{title} · {len(relations)}")
        self._write_some(self._links(), relations, self._write_reason)

    def _write_some(
        self,
        links: QVBoxLayout,
        items: Sequence[_Item],
        write: Callable[[QVBoxLayout, _Item], None],
        most: int = _FIRST,
    ) -> None:
        """Write the first of these, and below them a button that writes more."""
        for item in items[:most]:
            write(links, item)
        if rest := items[most:]:
            self._offer_more(links, rest, write)

    def _offer_more(
        self, links: QVBoxLayout, rest: Sequence[_Item], write: Callable[[QVBoxLayout, _Item], None]
    ) -> None:
        more = QPushButton(self.tr("Show %n more", "", min(len(rest), _MORE)))
        more.setObjectName("plain")

        def show() -> None:
            place = links.count()
            self._write_some(links, rest, write, _MORE)
            items = (links.itemAt(number) for number in range(place, links.count()))
            new = [widget for item in items if item and (widget := item.widget())]
            for before, after in pairwise((more, *new)):
                QWidget.setTabOrder(before, after)
            for first in new[:1]:
                first.show()
                first.setFocus(Qt.FocusReason.OtherFocusReason)
            more.hide()
            row.removeWidget(more)
            more.deleteLater()

        more.clicked.connect(show)
        row = QHBoxLayout()
        row.setContentsMargins(_SIGN_MARGIN, 2, 0, 0)
        row.addWidget(more)
        row.addStretch(1)
        links.addLayout(row)

    def _write_reason(self, links: QVBoxLayout, relation: Relation) -> None:
        self._write_premises(links, relation, "&")
        self._write_grounds(links, relation)
        self._write_undercuts(links, relation)

    def _write_premises(self, links: QVBoxLayout, relation: Relation, sign: str, indent: int = 0) -> None:
        """Write the premises of a relation, those after the first with a sign of their own."""
        first, *others = relation.premises

        def write(below: QVBoxLayout, premise: str) -> None:
            below.addWidget(self._link(relation.kind, premise, sign, indent=indent))

        links.addWidget(self._link(relation.kind, first, SIGNS[relation.kind], indent=indent))
        self._write_some(_inside(links, others), others, write)

    def _write_conclusions(self, relations: Sequence[Relation]) -> None:
        if relations:
            self._write_heading(self.tr("What it bears on"))
            self._write_some(self._links(), relations, self._write_conclusion)

    def _write_conclusion(self, links: QVBoxLayout, relation: Relation) -> None:
        debate = self._document.map
        target = end_claim(debate, relation)
        if target is None:
            return
        denied = relation.kind is RelationKind.UNDERCUT
        text = relation_in_words(debate, debate.relations[relation.target]) if denied else ""
        links.addWidget(self._link(relation.kind, target, SIGNS[relation.kind], text=text))
        self._write_grounds(links, relation)
        self._write_undercuts(links, relation)

    def _write_grounds(self, links: QVBoxLayout, relation: Relation, indent: int = 0) -> None:
        """Say what the map says of a relation itself: its note, and the passages in which it is drawn."""
        grounds = QVBoxLayout()
        grounds.setContentsMargins(indent + _SIGN_MARGIN, 0, 7, 4)
        if relation.note:
            grounds.addWidget(PlainText(relation.note, quiet=True))
        for index, passage in enumerate(relation.passages):
            grounds.addWidget(self._passage(passage, PassageKey(relation.id, index, of_relation=True)))
        if grounds.count():
            links.addLayout(grounds)

    def _write_undercuts(self, links: QVBoxLayout, relation: Relation, depth: int = 1) -> None:
        """Say, indented below a relation, what denies it; and what denies that in turn."""
        indent = _INDENT * min(depth, _DEEPEST_INDENT)

        def write(below: QVBoxLayout, undercut: Relation) -> None:
            self._write_premises(below, undercut, SIGNS[undercut.kind], indent)
            self._write_grounds(below, undercut, indent)
            if depth < _DEEPEST:
                self._write_undercuts(below, undercut, depth + 1)

        undercuts = tuple(self._document.graph.undercuts(relation.id))
        self._write_some(_inside(links, undercuts), undercuts, write)

    def _link(self, kind: RelationKind, claim: str, sign: str, *, text: str = "", indent: int = 0) -> ClaimLink:
        shown = text or label(self._document.map.claims[claim])
        link = ClaimLink(sign, self._theme.colour(_INKS[kind]), shown, f"{role(kind)}: {shown}", indent=indent)
        link.clicked.connect(lambda: self.claim_asked.emit(claim))
        link.menu_asked.connect(self._menu_asker(claim))
        return link

    def _menu_asker(self, claim: str) -> Callable[[QPoint], None]:
        return lambda place: self.menu_asked.emit(claim, place)

    def _write_heading(self, text: str) -> None:
        self._column.addSpacing(10)
        self._column.addWidget(wrapped_label(text, "heading"))

    def _links(self) -> QVBoxLayout:
        links = QVBoxLayout()
        links.setSpacing(0)
        links.setContentsMargins(-7, -4, -7, 0)
        self._column.addLayout(links)
        return links


def _inside(links: QVBoxLayout, items: Sequence[object]) -> QVBoxLayout:
    """Return where items are written in the middle of others: among them, or apart where more may follow these."""
    if len(items) <= _FIRST:
        return links
    apart = QVBoxLayout()
    apart.setSpacing(0)
    links.addLayout(apart)
    return apart
