"""The map that is open: which cards are expanded, in which theme, and the picture that follows from it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from time import time

from PySide6.QtCore import QObject, Qt, Signal

from debatemap.document import Document, open_document
from debatemap.drawing.theme import Theme
from debatemap.layout.engines import Arrangement
from debatemap.shown import WHOLE, Part, count_shown
from debatemap.window.arranging import Arranged, arrange, recolour
from debatemap.window.jobs import Job, Jobs
from debatemap.window.letting_go import LettingGo
from debatemap.window.outline_lines import planted
from debatemap.window.reloading import is_broken
from debatemap.window.sparing import Sparing
from debatemap.window.turns import Turns

AT_ONCE = 1000
"""So many cards take another theme within a moment; more of them beside the window."""


@dataclass(frozen=True, slots=True)
class Turn:
    """How one picture follows another: the card of the claim `hold`, if any, is to keep its place on the screen.

    `anew`: everything stands elsewhere, so that whoever saw the whole map wants to see the whole of it again; `fit`:
    everybody wants to. `afresh`: so much is new that the drawing need not be like the one before.
    """

    hold: str | None = None
    animate: bool = False
    anew: bool = False
    fit: bool = False
    afresh: bool = False


_PLAINLY = Turn()
_FEW = 0.25
"""Of all claims: if more cards are opened or closed at once, another arrangement shows all of them larger."""
_MORE = 1.5


def _automatic(_path: Path) -> Arrangement:
    return Arrangement.AUTOMATIC


class MapSession(QObject):
    """Opens, reloads and expands; answers by signals, and drops every answer that comes too late.

    `document_changed(Document, fresh)`: another map is open (fresh), or its file was read again.
    `broke(Document)`: a file can't be read, or holds no claim any more: its problems say why; the last map stays.
    `picture_changed(Picture, Turn)`: there is another picture to be shown.
    `part_changed()`: another part of the map is to be seen, and will be in the next picture.
    `card_opened(claim)`: the picture that was just shown has the passages of one card, which the reader wants to read.
    """

    document_changed = Signal(object, bool)
    broke = Signal(object)
    picture_changed = Signal(object, object)
    card_opened = Signal(str)
    part_changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        theme: Theme,
        aspect: Callable[[], float],
        parent: QObject | None = None,
        *,
        remembered: Callable[[Path], Arrangement] = _automatic,
    ) -> None:
        """Lay maps out for the `aspect` (width ÷ height), each as is `remembered` of it."""
        super().__init__(parent)
        self._jobs = jobs
        self._theme = theme
        self._aspect = aspect
        self._remembered = remembered
        self._read_since = 0.0
        self._arrangement = Arrangement.AUTOMATIC
        self._part = WHOLE
        self._document: Document | None = None
        self._expanded: frozenset[str] = frozenset()
        self._cut: frozenset[str] = frozenset()
        self._arranged: Arranged | None = None
        self._last_unfocused: Arranged | None = None
        self._last_whole: Arranged | None = None
        self._sparing = Sparing()
        self._letting_go = LettingGo(self)
        self._turns = Turns(self)
        self._opening: Job | None = None
        self._path: Path | None = None
        self._halted = False
        self._arranging: Job | None = None
        self._turn: Turn = _PLAINLY
        jobs.changed.connect(self._resume, Qt.ConnectionType.QueuedConnection)

    @property
    def document(self) -> Document | None:
        """The map on the screen."""
        return self._document

    @property
    def expanded(self) -> frozenset[str]:
        """The claims whose passages are shown in their cards."""
        return self._expanded

    @property
    def reading(self) -> Path | None:
        """The file that is being read."""
        return self._path if self._opening and not self._opening.over else None

    @property
    def read_since(self) -> float:
        """When it was last begun to read a file, in seconds of the system's clock."""
        return self._read_since

    @property
    def part(self) -> Part:
        """Which part of the map is to be seen."""
        return self._part

    @property
    def arrangement(self) -> Arrangement:
        """How the map is laid out."""
        return self._arrangement

    def open(self, path: Path) -> None:
        """Open another map."""
        self._read(path, fresh=True)

    def reload(self) -> None:
        """Read the map's file again."""
        if self._document:
            self._read(self._document.path, fresh=False)

    def end(self) -> None:
        """Do nothing more, for the end of the window."""
        self._call_off()
        self._halted = False
        self._sparing.end()

    def close(self) -> None:
        """Let go of the map."""
        self.end()
        self._document = None
        self._forget_drawings()
        self._expanded = frozenset()
        self._part = WHOLE

    def toggle(self, claim: str) -> None:
        """Expand a claim's card where it stands, or collapse it; one that has nothing more to show stays as it is."""
        if self.opens(claim):
            self._expand(self._expanded ^ {claim}, hold=claim, read=claim not in self._expanded)

    def expand_all(self, hold: str | None) -> None:
        """Expand every card that has something to show."""
        if self._document:
            self._expand(frozenset(filter(self.opens, self._document.map.claims)), hold)

    def opens(self, claim: str | None) -> bool:
        """Tell whether a card can be expanded or collapsed: it has passages, a note, or more text than it shows."""
        found = self._document.map.claims.get(claim) if self._document and claim else None
        return found is not None and bool(found.passages or found.note or claim in self._cut or claim in self._expanded)

    def collapse_all(self, hold: str | None) -> None:
        """Collapse every card."""
        self._expand(frozenset(), hold)

    def show_part(self, part: Part, hold: str | None, *, fit: bool = False, refit: bool = True) -> None:
        """Show another part of the map; `fit` brings all of it into view, `refit` does if all was in view before."""
        if self._document and part != self._part:
            self._part = part
            self._arrange(self._document, Turn(hold, animate=True, anew=refit, fit=fit, afresh=fit and part != WHOLE))
            self.part_changed.emit()

    def show_as(self, part: Part, expanded: frozenset[str], hold: str | None) -> bool:
        """Show a part of the map and which cards are expanded in it; tell whether that takes another picture."""
        if self._document is None or (part == self._part and expanded == self._expanded):
            return False
        other_part = part != self._part
        self._part, self._expanded = part, expanded
        self._arrange(self._document, Turn(hold, animate=True))
        if other_part:
            self.part_changed.emit()
        return True

    def set_arrangement(self, arrangement: Arrangement, hold: str | None) -> None:
        """Lay the map out in another way."""
        if self._document and arrangement is not self._arrangement:
            self._arrangement = arrangement
            self._arrange(self._document, Turn(hold, animate=True, anew=True))

    def set_theme(self, theme: Theme) -> None:
        """Draw the same map in other colours."""
        self._theme = theme
        if self._arranging and self._document:
            self._arrange(self._document, _PLAINLY)
        elif self._arranged and len(self._arranged.picture.cards) <= AT_ONCE:
            self._show(self._arranged.in_theme(theme), _PLAINLY)
        elif self._arranged:
            self._arranging = recolour(
                self._jobs, self._arranged, theme, lambda arranged: self._show(arranged, _PLAINLY)
            )

    def text_of(self, claim: str) -> str:
        """Return the whole text of a claim, empty for one that is not there."""
        found = self._document.map.claims.get(claim) if self._document else None
        return found.text if found else ""

    def note_of(self, relation: str) -> str:
        """Return the note of a relation, empty where there is none."""
        found = self._document.map.relations.get(relation) if self._document else None
        return (found.note or "") if found else ""

    def _expand(self, expanded: frozenset[str], hold: str | None, *, read: bool = False) -> None:
        if self._document and expanded != self._expanded:
            many = len(expanded ^ self._expanded) > _FEW * len(self._document.map.claims)
            self._expanded = expanded
            self._arrange(self._document, Turn(hold, animate=True, anew=many, afresh=many), read=read)

    def _read(self, path: Path, *, fresh: bool) -> None:
        self._halted |= fresh and self._arranging is not None and not self._arranging.over
        self._call_off(arranging=fresh)
        self._path, self._read_since = path, time()
        label = self.tr("Opening {name}…").format(name=path.name)
        earlier = None if fresh else self._document
        self._opening = self._jobs.run(
            label,
            lambda cancelled: _opened(path, cancelled, earlier),
            lambda document: self._arrived(document, fresh),
        )

    def _arrived(self, document: Document, fresh: bool) -> None:
        earlier = None if fresh else self._document
        if not document.readable or (earlier and is_broken(document, earlier)):
            self.broke.emit(document)
            return
        if fresh:
            self._expanded = frozenset()
            self._forget_drawings()
            self._arrangement = self._remembered(document.path)
            self._part = WHOLE
        self._halted = False
        self._sparing.begin(len(document.map.claims))
        self._document, self._cut = document, self._cut & document.map.claims.keys()
        self._expanded = frozenset(self._expanded & document.map.claims.keys())
        self._part = self._part.among(document.map.claims.keys())
        self.document_changed.emit(document, fresh)
        if document.map.claims:
            self._arrange(document, Turn(animate=not fresh), after=self._panels_painted(document))

    def _resume(self) -> None:
        """Arrange the map on the screen after all where another was to be read, which failed or was cancelled."""
        if self._halted and self._document and self.reading is None:
            self._arrange(self._document, self._turn)

    def _panels_painted(self, document: Document) -> Event | None:
        """Return what tells that the panels have been painted; beside hard work that would take them twice as long."""
        if len(document.map.claims) < AT_ONCE:
            return None
        painted = Event()
        self._turns.do(_nothing, painted.set)
        return painted

    def _arrange(self, document: Document, turn: Turn, *, read: bool = False, after: Event | None = None) -> None:
        if self._arranging:
            self._arranging.cancel()
            last = self._turn
            afresh = turn.afresh or last.afresh
            turn = replace(turn, anew=turn.anew or last.anew, fit=turn.fit or last.fit, afresh=afresh)
        self._turn, self._halted = turn, False
        self._arranging = arrange(
            self._jobs,
            document,
            self._expanded,
            self._theme,
            self._aspect(),
            lambda arranged: self._show(arranged, turn, read=read),
            part=self._part,
            arrangement=self._arrangement,
            keep=None if turn.afresh else self._like(self._part),
            after=after,
        )

    def _like(self, part: Part) -> Arranged | None:
        """Return the drawing that the next is to be like: a neighbourhood none, the whole map the last whole one.

        Where most of what will be seen was hidden, none either: there is little that could keep its place.
        """
        if part.focus:
            return None
        like = self._last_whole if part == WHOLE and self._last_whole else self._last_unfocused
        known = like and len(like.picture.cards) * _MORE >= count_shown(like.document, part)
        return like if known else None

    def _show(self, arranged: Arranged, turn: Turn, *, read: bool = False) -> None:
        self._arranging, self._turn = None, _PLAINLY
        before = self._drawings()
        self._arranged = arranged
        self._cut |= {card.face.claim for card in arranged.picture.cards if card.face.cut}
        if not self._part.focus:
            self._last_unfocused = arranged
        if self._part == WHOLE:
            self._last_whole = arranged
        self._let_go(before)
        self._sparing.begin(len(arranged.document.map.claims))
        self.picture_changed.emit(arranged.picture, turn)
        if not arranged.document.places.gathered:
            self._jobs.run("", lambda _cancelled: arranged.document.places.gather(), _nothing)
        if read and turn.hold:
            self.card_opened.emit(turn.hold)

    def _forget_drawings(self) -> None:
        before = self._drawings()
        self._arranged = self._last_unfocused = self._last_whole = None
        self._let_go(before)

    def _drawings(self) -> list[Arranged]:
        return [one for one in (self._arranged, self._last_unfocused, self._last_whole) if one]

    def _let_go(self, before: list[Arranged]) -> None:
        """Free those drawings of before that are kept no longer, bit by bit."""
        kept = self._drawings()
        gone = {id(one): one for one in before if all(one is not other for other in kept)}
        for one in gone.values():
            self._letting_go.take(*one.parts())

    def _call_off(self, *, arranging: bool = True) -> None:
        if self._opening:
            self._opening.cancel()
            self._opening = None
        if self._arranging and arranging:
            self._arranging.cancel()
            self._arranging = None


def _nothing(*_answer: object) -> None:
    """Let a turn of the window pass, or take note that something was done."""


def _opened(path: Path, cancelled: Callable[[], bool], earlier: Document | None) -> Document:
    """Read a map, and put its outline in order for the panel that will list it."""
    document = open_document(path, cancelled, earlier)
    planted(document.graph)
    return document
