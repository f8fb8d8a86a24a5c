"""The session: what is asked last wins, whatever comes late."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from debatemap.document import Document
from debatemap.drawing.picture import Picture
from debatemap.drawing.themes import theme
from debatemap.layout.engines import Arrangement
from debatemap.layout.request import LayoutRequest, LayoutResult
from debatemap.layout.wrapped import WrappedLayout
from debatemap.shown import WHOLE, Part
from debatemap.window import session
from debatemap.window.jobs import Jobs
from debatemap.window.session import MapSession, Turn
from tests.window.by_hand import ByHand
from tests.window.conftest import Opener
from tests.window.maps import written


class Driven:
    """A session whose work is done by hand, and what it answered."""

    def __init__(self) -> None:
        self.hand = ByHand()
        self.jobs = Jobs(self.hand)
        self.session = MapSession(self.jobs, theme("light"), lambda: 1.6)
        self.pictures: list[tuple[Picture, Turn]] = []
        self.documents: list[tuple[Document, bool]] = []
        self.broken: list[Document] = []
        self.session.picture_changed.connect(lambda *answer: self.pictures.append(answer))
        self.session.document_changed.connect(lambda *answer: self.documents.append(answer))
        self.opened: list[str] = []
        self.session.card_opened.connect(self.opened.append)
        self.session.broke.connect(self.broken.append)

    def expanded(self) -> set[str]:
        return {card.face.claim for card in self.pictures[-1][0].cards if card.face.expanded}


@pytest.fixture
def driven(qtbot: QtBot) -> Iterator[Driven]:
    driven = Driven()
    yield driven
    driven.jobs.finish()


def test_of_two_maps_asked_for_the_later_is_shown(driven: Driven, tmp_path: Path) -> None:
    driven.session.open(written(tmp_path, "title: Early\nclaims: {a: A.}", "early.yaml"))
    driven.session.open(written(tmp_path, "title: Late\nclaims: {a: A.}", "late.yaml"))
    driven.hand.work()
    assert [document.map.title for document, _ in driven.documents] == ["Late"]
    assert [picture.title for picture, _ in driven.pictures] == ["Late"]


def test_a_map_asked_for_while_another_is_arranged_takes_its_place(driven: Driven, tmp_path: Path) -> None:
    driven.session.open(written(tmp_path, "title: Early\nclaims: {a: A.}", "early.yaml"))
    driven.hand.step()
    driven.session.open(written(tmp_path, "title: Late\nclaims: {a: A.}", "late.yaml"))
    driven.hand.work()
    assert [picture.title for picture, _ in driven.pictures] == ["Late"]


def test_toggling_twice_before_the_first_is_drawn_shows_both_in_one_picture(driven: Driven, tmp_path: Path) -> None:
    driven.session.open(written(tmp_path))
    driven.hand.work()
    driven.session.toggle("air")
    driven.session.toggle("shops")
    driven.hand.work()
    assert len(driven.pictures) == 2
    assert driven.expanded() == {"air", "shops"}
    assert driven.pictures[-1][1] == Turn("shops", animate=True)


def test_a_claim_without_anything_to_show_is_not_expanded(driven: Driven, tmp_path: Path) -> None:
    driven.session.open(written(tmp_path))
    driven.hand.work()
    driven.session.toggle("close")
    assert driven.session.expanded == frozenset()
    assert len(driven.hand) == 0


def test_reloading_forgets_expanded_claims_that_are_gone(driven: Driven, tmp_path: Path) -> None:
    path = written(tmp_path)
    driven.session.open(path)
    driven.hand.work()
    driven.session.expand_all(None)
    driven.hand.work()
    assert driven.session.expanded == {"air", "shops", "buses"}
    path.write_text("title: T\nclaims: {air: {text: A., passages: [B.]}}", "utf-8")
    driven.session.reload()
    driven.hand.work()
    assert driven.session.expanded == {"air"}
    assert driven.documents[-1][1] is False


def test_a_file_that_breaks_leaves_the_document(driven: Driven, tmp_path: Path) -> None:
    path = written(tmp_path)
    driven.session.open(path)
    driven.hand.work()
    path.write_text("title: [", "utf-8")
    driven.session.reload()
    driven.hand.work()
    path.unlink()
    driven.session.reload()
    driven.hand.work()
    assert [document.readable for document in driven.broken] == [True, False]
    assert driven.session.document is driven.documents[0][0]


def test_another_theme_is_painted_without_laying_out_anew(driven: Driven, tmp_path: Path) -> None:
    driven.session.open(written(tmp_path))
    driven.hand.work()
    driven.session.set_theme(theme("dark"))
    assert len(driven.hand) == 0
    before, after = driven.pictures[0][0], driven.pictures[1][0]
    assert after.theme.dark
    assert [card.rect for card in after.cards] == [card.rect for card in before.cards]


def test_a_large_map_takes_another_theme_beside_the_window(
    driven: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debatemap.window.session.AT_ONCE", 1)
    driven.session.open(written(tmp_path))
    driven.hand.work()
    driven.session.set_theme(theme("dark"))
    assert len(driven.pictures) == 1
    driven.hand.work()
    before, after = driven.pictures[0][0], driven.pictures[1][0]
    assert after.theme.dark
    assert [card.rect for card in after.cards] == [card.rect for card in before.cards]


def test_a_map_that_is_being_arranged_is_arranged_when_another_cannot_be_read(
    driven: Driven, tmp_path: Path, qtbot: QtBot
) -> None:
    driven.session.open(written(tmp_path))
    driven.hand.step()
    driven.session.open(tmp_path / "nothing.yaml")
    driven.session.open(tmp_path / "nothing-either.yaml")
    driven.hand.work()
    assert len(driven.broken) == 1
    qtbot.waitUntil(lambda: bool(driven.hand.work() or driven.pictures))
    assert [picture.title for picture, _ in driven.pictures] == ["Close the centre?"]
    driven.session.open(tmp_path / "nothing.yaml")
    driven.hand.work()
    assert len(driven.pictures) == 1


def test_a_map_that_is_being_arranged_is_arranged_when_the_opening_of_another_is_cancelled(
    driven: Driven, tmp_path: Path, qtbot: QtBot
) -> None:
    driven.session.open(written(tmp_path))
    driven.hand.step()
    driven.session.open(written(tmp_path, name="other.yaml"))
    driven.jobs.cancel_told()
    qtbot.waitUntil(lambda: bool(driven.hand.work() or driven.pictures))
    assert len(driven.pictures) == 1


def test_nothing_is_being_read_when_that_was_cancelled_or_failed(
    driven: Driven, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path)
    driven.session.open(path)
    assert driven.session.reading == path
    driven.jobs.cancel_told()
    assert driven.session.reading is None
    driven.hand.work()
    monkeypatch.setattr(session, "open_document", _no_memory)
    driven.session.open(path)
    with qtbot.captureExceptions() as failures:
        driven.hand.work()
    assert failures
    assert driven.session.reading is None


def _no_memory(*_: object) -> None:
    raise MemoryError


def test_what_was_cancelled_never_comes(driven: Driven, tmp_path: Path) -> None:
    driven.session.open(written(tmp_path))
    assert driven.jobs.labels == ("Opening map.yaml…",)
    driven.jobs.cancel_all()
    driven.hand.work()
    assert driven.documents == []
    assert driven.session.document is None


def test_only_a_card_that_is_opened_by_itself_is_to_be_read(driven: Driven, tmp_path: Path) -> None:
    driven.session.open(written(tmp_path))
    driven.hand.work()
    driven.session.toggle("air")
    driven.hand.work()
    assert driven.opened == ["air"]
    driven.session.toggle("air")
    driven.hand.work()
    driven.session.expand_all("air")
    driven.hand.work()
    assert driven.opened == ["air"]


def _large(folder: Path, claims: int = 1000) -> Path:
    lines = "\n".join(
        f"  c{number}: {{text: Claim {number}., supports: c{number // 3}}}" if number else "  c0: Claim 0."
        for number in range(claims)
    )
    return written(folder, f"title: Large\nclaims:\n{lines}", "large.yaml")


def test_a_large_map_is_kept_from_the_garbage_collector_while_it_is_open(driven: Driven, tmp_path: Path) -> None:
    driven.session.open(_large(tmp_path))
    driven.hand.work()
    assert gc.get_freeze_count() > 0
    driven.session.close()
    assert gc.get_freeze_count() == 0


def test_a_window_that_is_closed_leaves_its_large_map_to_the_garbage_collector(opener: Opener, tmp_path: Path) -> None:
    window = opener(_large(tmp_path))
    assert gc.get_freeze_count() > 0
    window.close()
    assert gc.get_freeze_count() == 0


def test_an_ordinary_map_is_left_to_the_garbage_collector(driven: Driven, tmp_path: Path) -> None:
    gc.freeze()
    driven.session.open(written(tmp_path))
    driven.hand.work()
    assert gc.get_freeze_count() == 0


def test_an_ordinary_map_beside_a_large_one_leaves_that_alone(driven: Driven, tmp_path: Path) -> None:
    driven.session.open(_large(tmp_path))
    driven.hand.work()
    other = Driven()
    other.session.open(written(tmp_path))
    other.hand.work()
    other.jobs.finish()
    assert gc.get_freeze_count() > 0
    driven.session.close()
    assert gc.get_freeze_count() == 0


def _asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Arrangement, bool]]:
    """Note which engine is asked for, and whether it is told what the last drawing was like."""
    asked: list[tuple[Arrangement, bool]] = []

    class Noting(WrappedLayout):
        def __init__(self, arrangement: Arrangement) -> None:
            self._arrangement = arrangement

        def lay_out(self, request: LayoutRequest, cancelled: Callable[[], bool] = lambda: False) -> LayoutResult:
            asked.append((self._arrangement, request.keep is not None))
            return super().lay_out(request, cancelled)

    monkeypatch.setattr("debatemap.window.arranging.engine", Noting)
    return asked


def test_another_arrangement_begins_anew_and_the_next_change_keeps_it(
    driven: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _asked(monkeypatch)
    driven.session.open(written(tmp_path))
    driven.hand.work()
    driven.session.set_arrangement(Arrangement.LEFT_RIGHT, "air")
    driven.hand.work()
    assert driven.pictures[-1][1] == Turn("air", animate=True, anew=True)
    driven.session.set_arrangement(Arrangement.LEFT_RIGHT, "air")
    assert len(driven.hand) == 0
    driven.session.toggle("shops")
    driven.hand.work()
    assert asked == [
        (Arrangement.AUTOMATIC, False),
        (Arrangement.LEFT_RIGHT, False),
        (Arrangement.LEFT_RIGHT, True),
    ]


def test_expanding_while_another_arrangement_is_on_its_way_loses_neither(driven: Driven, tmp_path: Path) -> None:
    driven.session.open(written(tmp_path))
    driven.hand.work()
    driven.session.set_arrangement(Arrangement.TOP_DOWN, None)
    driven.session.toggle("air")
    driven.hand.work()
    assert [turn for _, turn in driven.pictures[1:]] == [Turn("air", animate=True, anew=True)]
    assert driven.expanded() == {"air"}
    assert driven.session.arrangement is Arrangement.TOP_DOWN


def test_the_whole_map_looks_as_before_after_a_neighbourhood_and_a_fold(driven: Driven, tmp_path: Path) -> None:
    rows = "\n".join(f"  c{n}: {{text: Claim {n} of many words and more., supports: c{n // 3}}}" for n in range(1, 40))
    driven.session.open(written(tmp_path, f"title: T\nclaims:\n  c0: Thesis.\n{rows}"))
    driven.hand.work()
    before = [card.rect for card in driven.pictures[-1][0].cards]
    for part in (Part("c7", 2), WHOLE, Part(folded=frozenset({"c1", "c2"})), Part("c2"), WHOLE):
        driven.session.show_part(part, None)
        driven.hand.work()
    assert [card.rect for card in driven.pictures[-1][0].cards] == before


def test_a_claim_whose_text_is_cut_is_expanded_to_be_read(driven: Driven, tmp_path: Path) -> None:
    text = "A claim that goes on and on, as spoken ones do. " * 30
    driven.session.open(written(tmp_path, f"title: T\nclaims:\n  a: {text}\n  b: {{text: Short., supports: a}}\n"))
    driven.hand.work()
    assert driven.session.opens("a")
    assert not driven.session.opens("b")
    driven.session.toggle("a")
    driven.hand.work()
    assert driven.expanded() == {"a"}
    driven.session.toggle("a")
    driven.session.expand_all("a")
    driven.hand.work()
    assert driven.expanded() == {"a"}


def test_a_turn_that_is_done_is_not_done_again_with_the_next(driven: Driven, tmp_path: Path) -> None:
    driven.session.open(_large(tmp_path))
    driven.hand.work()
    driven.session.show_part(Part(folded=frozenset({"c1"})), None, fit=True)
    driven.hand.work()
    driven.session.set_theme(theme("dark"))
    driven.session.collapse_all(None)
    driven.session.show_part(WHOLE, "c2", refit=False)
    driven.hand.work()
    turn = driven.pictures[-1][1]
    assert not turn.fit
    assert not turn.afresh
