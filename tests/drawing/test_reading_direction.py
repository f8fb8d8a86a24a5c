"""A map in Arabic or Hebrew is drawn from right to left: cards, their marks, its lines, its legend."""

from pathlib import Path

import pytest

from debatemap.document import Document, open_document
from debatemap.drawing.card_painting import accent_path
from debatemap.drawing.depict import depict
from debatemap.drawing.legend import legend
from debatemap.drawing.outlines import ACCENT_WIDTH
from debatemap.drawing.picture import CardFace, Face, MarkKind, Picture
from debatemap.drawing.quotation_marks import quoted
from debatemap.drawing.reading_direction import is_right_to_left, reads_right_to_left
from debatemap.drawing.themes import LIGHT
from debatemap.export.sheet import sheet_of
from debatemap.layout.engines import Arrangement
from tests.right_to_left import ARABIC_MAP, HEBREW_MAP


@pytest.fixture(params=[ARABIC_MAP, HEBREW_MAP], ids=["arabic", "hebrew"])
def document(request: pytest.FixtureRequest, tmp_path: Path) -> Document:
    """A map that is read from right to left."""
    path = tmp_path / "map.yaml"
    path.write_text(request.param, "utf-8")
    found = open_document(path)
    assert found.problems == ()
    return found


def _picture(
    document: Document, arrangement: Arrangement = Arrangement.LEFT_RIGHT, expanded: frozenset[str] | None = None
) -> Picture:
    opened = frozenset(document.map.claims) if expanded is None else expanded
    return depict(document, expanded=opened, theme=LIGHT, arrangement=arrangement)


def _face(document: Document, claim: str) -> CardFace:
    return _picture(document).card_of[claim].face


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("", False), ("2024", False), ("Phones", False), ("هواتف", True), ("טלפונים", True),
        ("OECD تقول إن العلامات ترتفع", True), ("The word جهاد means struggle", False), ("(هواتف)", True),
        ("OpenAI و Anthropic تتنافسان", True), ("«…» 3–4", False),
    ],
)  # fmt: skip
def test_a_text_is_read_as_most_of_its_words_are(text: str, answer: bool) -> None:
    assert is_right_to_left(text) is answer


@pytest.mark.parametrize(
    ("language", "answer"),
    [
        ("ar", True), ("he-IL", True), ("fa", True), ("ur_PK", True), ("en", False), ("fr-CA", False),
        ("az-Arab", True), ("ks-Deva", False), ("uz-Latn-UZ", False), ("ar-Latn", False),
    ],
)  # fmt: skip
def test_a_language_says_which_way_it_is_read(language: str, answer: bool) -> None:
    assert reads_right_to_left(language, "Phones" if answer else "هواتف") is answer
    assert reads_right_to_left(None, "هواتف")
    assert not reads_right_to_left(None, "Phones")


def test_in_a_card_the_speaker_stands_at_the_right_and_the_badge_at_the_left(document: Document) -> None:
    face = _picture(document, expanded=frozenset()).card_of["calm"].face
    marks = {mark.kind: mark.rect for mark in face.marks}
    assert face.mirrored
    assert marks[MarkKind.SPEAKER].x > face.width / 2 > marks[MarkKind.PASSAGES].right
    small = [line for line in face.lines if line.face is Face.SMALL and line.passage is None]
    assert marks[MarkKind.SPEAKER].x - max(line.x + line.width for line in small) == pytest.approx(6.0, abs=0.1)


def test_the_bar_of_a_quotation_stands_at_its_right_with_the_credit_beside_it(document: Document) -> None:
    face = _face(document, "calm")
    bars = [mark for mark in face.marks if mark.kind is MarkKind.QUOTE_BAR]
    assert len(bars) == len(document.map.claims["calm"].passages)
    for bar in bars:
        lines = [line for line in face.lines if line.passage == bar.passage]
        assert all(line.x + line.width <= bar.rect.x for line in lines)
        credits_ = [line for line in lines if line.face is Face.SMALL]
        assert all(bar.rect.x - (line.x + line.width) == pytest.approx(10.0, abs=0.5) for line in credits_)


def test_words_read_the_other_way_begin_at_the_left_of_the_card(tmp_path: Path) -> None:
    path = tmp_path / "map.yaml"
    path.write_text(ARABIC_MAP, "utf-8")
    face = _face(open_document(path), "latin")
    assert face.mirrored
    assert {line.x for line in face.lines} == {14.0}


def test_nothing_leaves_its_card(document: Document) -> None:
    for card in _picture(document).cards:
        for line in card.face.lines:
            assert line.x >= 4.0 and line.x + line.width <= card.face.width - 4.0, line
        for mark in card.face.marks:
            assert mark.rect.x >= 0 and mark.rect.right <= card.face.width, mark


def test_the_thesis_stands_at_the_right_of_its_reasons_and_lines_end_there(document: Document) -> None:
    picture = _picture(document)
    thesis, reply = picture.card_of["ban"].rect, picture.card_of["reach"].rect
    assert reply.right < thesis.x
    line = next(relation for relation in picture.relations if relation.premises == ("reach",)).routes[0]
    assert (line[0].x, line[-1].x) == (reply.right, thesis.x)


def test_the_first_reason_stands_at_the_right(document: Document) -> None:
    cards = _picture(document, Arrangement.TOP_DOWN).card_of
    assert cards["calm"].x > cards["reach"].x


def test_the_speakers_colour_runs_along_the_right_edge() -> None:
    box = accent_path(80.0, ACCENT_WIDTH, 240.0).boundingRect()
    assert (box.left(), box.right()) == (240.0 - ACCENT_WIDTH, 240.0)


def test_the_legend_begins_at_the_right_above_the_right_end_of_the_map(document: Document) -> None:
    picture = _picture(document)
    block = legend(document, 900.0, LIGHT)
    assert block.mirrored
    assert max(line.x + line.width for line in block.lines) == pytest.approx(block.width)
    for relation in block.relations:
        start, end = relation.strokes[0].points[0], relation.strokes[-1].points[-1]
        assert start.x > end.x, "arrows of the samples point to the left"
    sheet = sheet_of(picture, document)
    assert sheet.legend is not None
    assert sheet.corner.x + sheet.legend.width * sheet.enlarged == pytest.approx(picture.bounds.right)
    assert sheet.bounds.x <= sheet.corner.x


def test_a_date_keeps_its_order_among_arabic_letters(tmp_path: Path) -> None:
    path = tmp_path / "map.yaml"
    path.write_text(ARABIC_MAP, "utf-8")
    dated = [line.text for line in legend(open_document(path), 900.0, LIGHT).lines if "2024-05-02" in line.text]
    assert dated
    assert all("\u200e2024-05-02" in text for text in dated)


def test_a_quotation_in_another_language_takes_marks_of_its_own() -> None:
    assert quoted("الصفوف أهدأ", "ar") == "”الصفوف أهدأ“"
    assert quoted("They are calm.", "ar") == "“They are calm.”"
    assert quoted("They are calm.", "fr") == "«\u202fThey are calm.\u202f»"


def test_a_map_read_from_left_to_right_is_as_it_was(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "other.yaml"
    path.write_text(document.path.read_text("utf-8").replace("language: ar", "language: en").replace(": he", ": en"))
    picture = depict(open_document(path), theme=LIGHT, arrangement=Arrangement.LEFT_RIGHT)
    assert not any(card.face.mirrored for card in picture.cards)
    assert picture.card_of["reach"].x > picture.card_of["ban"].x


@pytest.mark.parametrize(
    ("language", "leftward"),
    [
        ("ar", True),
        ("ar-u-nu-latn", True),
        ("ar-Latn", False),
        ("az-Arab-IR", True),
        ("prs", True),
        ("en-t-ar-arab", False),
    ],
)
def test_a_script_counts_where_the_tag_names_one_and_no_extension_does(language: str, leftward: bool) -> None:
    assert reads_right_to_left(language, "") is leftward


@pytest.mark.parametrize("language", ["und", "mul", "", None])
def test_where_no_language_is_named_the_words_tell(language: str | None) -> None:
    assert reads_right_to_left(language, "منع الهواتف")
    assert not reads_right_to_left(language, "No phones")
