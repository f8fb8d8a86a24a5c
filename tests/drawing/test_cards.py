"""Cards show what they should, and nothing leaves them or overlaps in them."""

from itertools import combinations

from debatemap.drawing.card_face import MOST_LINES
from debatemap.drawing.colours import contrast
from debatemap.drawing.drawable import theses
from debatemap.drawing.fonts import metrics
from debatemap.drawing.measuring import measure
from debatemap.drawing.picture import CardFace, Face, MarkKind, TextLine
from debatemap.drawing.spatial_index import meet
from debatemap.drawing.theme import Ink
from debatemap.drawing.themes import theme
from debatemap.layout.request import Rect
from debatemap.model import Claim, Passage, Place, Problem, Severity, Speaker
from tests.drawing.debates import LONG, Document, debate, park, relation

LIGHT = theme("light")
ARABIC = "الحديقة تبرّد الهواء وتخفف الضجيج وتعطي الأطفال مكانا للعب"


def faces(document: Document, *expanded: str) -> dict[str, CardFace]:
    return dict(measure(document, frozenset(expanded), LIGHT).cards)


def every_face() -> list[CardFace]:
    document = park()
    return [*faces(document).values(), *faces(document, *document.map.claims).values()]


def shown(face: CardFace, *kinds: Face) -> str:
    return " ".join(line.text for line in face.lines if not kinds or line.face in kinds)


def box(line: TextLine) -> Rect:
    letters = metrics(line.face)
    return Rect(line.x, line.baseline - letters.capHeight(), line.width, letters.capHeight() + letters.descent() / 2)


def kinds(face: CardFace) -> list[MarkKind]:
    return [mark.kind for mark in face.marks]


def test_no_line_and_no_mark_leaves_its_card() -> None:
    for face in every_face():
        card = Rect(0.0, 0.0, face.width, face.height)
        inner = Rect(4.0, 4.0, card.width - 8.0, card.height - 8.0)
        for line in face.lines:
            rect = box(line)
            assert rect.x >= inner.x, line
            assert rect.right <= inner.right, line
            assert rect.y >= inner.y - 1.0, line
            assert rect.bottom <= inner.bottom + 1.0, line
        for mark in face.marks:
            assert mark.rect.x >= 0
            assert mark.rect.y >= 0
            assert mark.rect.right <= card.right
            assert mark.rect.bottom <= card.bottom


def test_no_two_lines_overlap_and_no_chip_bar_or_rule_lies_on_words() -> None:
    for face in every_face():
        for one, other in combinations(face.lines, 2):
            assert not meet(box(one), box(other)), (one, other)
        for mark in face.marks:
            if mark.kind not in {MarkKind.PASSAGES, MarkKind.MORE}:
                assert not [line for line in face.lines if meet(box(line), mark.rect)], mark


def test_a_badge_lies_under_its_own_words_only() -> None:
    for face in every_face():
        for mark in face.marks:
            if mark.kind in {MarkKind.PASSAGES, MarkKind.MORE}:
                words = [line.text for line in face.lines if meet(box(line), mark.rect)]
                assert len(words) == 1
                assert words[0] == "…" or words[0].startswith("❝")


def test_a_card_names_the_speaker_and_counts_the_passages() -> None:
    face = faces(park())["park"]
    assert "The council" in shown(face, Face.SMALL)
    assert "❝ 2" in shown(face, Face.SMALL)
    assert kinds(face).count(MarkKind.SPEAKER) == kinds(face).count(MarkKind.PASSAGES) == 1
    assert face.accent is not None


def test_a_badge_takes_no_row_of_its_own_where_nobody_is_named_and_the_last_line_has_room() -> None:
    bare = debate([Claim("a", "Trees cool.")], [])
    quoting = debate([Claim("a", "Trees cool.", passages=(Passage("They do."),))], [])
    assert faces(bare)["a"].height == faces(quoting)["a"].height


def test_an_expanded_card_shows_every_passage_with_its_source_and_locator() -> None:
    face = faces(park(), "park")["park"]
    assert face.expanded
    assert "“In July the yard is eight degrees hotter than the wood.”" in shown(face, Face.QUOTE)
    assert "“We need homes, not benches.”" in shown(face, Face.QUOTE)
    credit = shown(face, Face.SMALL)
    assert "A survey of the heat" in credit
    assert "· p. 4" in credit
    assert "Tenants’ union · Letter to the council" in credit
    assert "At noon." in shown(face, Face.NOTE)


def test_lines_and_bars_of_a_passage_say_which_it_is() -> None:
    face = faces(park(), "park")["park"]
    bars = {mark.passage: mark.rect for mark in face.marks if mark.kind is MarkKind.QUOTE_BAR}
    assert set(bars) == {0, 1}
    for line in face.lines:
        if line.passage is not None:
            bar = bars[line.passage]
            assert bar.y - 4.0 <= line.baseline <= bar.bottom + 4.0


def test_quotations_take_the_marks_of_the_maps_language() -> None:
    assert "«\u202fWe need homes, not benches.\u202f»" in shown(faces(park("fr"), "park")["park"], Face.QUOTE)
    assert "„We need homes, not benches.“" in shown(faces(park("de-AT"), "park")["park"], Face.QUOTE)


def test_a_long_source_title_is_told_in_full_with_the_locator() -> None:
    assert shown(faces(park(), "trees")["trees"], Face.SMALL).endswith(
        "A survey of the heat in the streets and yards of the town and its suburbs · p. 4"
    )


def test_a_long_text_is_cut_and_can_be_read_whole_when_expanded() -> None:
    closed, opened = faces(park())["long"], faces(park(), "long")["long"]
    assert closed.cut
    assert MarkKind.MORE in kinds(closed)
    assert len([line for line in closed.lines if line.face is Face.BODY]) == MOST_LINES
    assert not opened.cut
    assert shown(opened, Face.BODY) == LONG.strip()
    assert MarkKind.MORE in kinds(opened)
    assert MarkKind.RULE not in kinds(opened)


def test_a_claim_with_a_note_only_can_be_expanded_to_it() -> None:
    closed, opened = faces(park())["noise"], faces(park(), "noise")["noise"]
    assert MarkKind.MORE in kinds(closed)
    assert "Measured at night." not in shown(closed)
    assert "Measured at night." in shown(opened, Face.NOTE)


def test_a_card_with_nothing_more_to_say_does_not_expand() -> None:
    assert faces(park())["grow"] == faces(park(), "grow")["grow"]


def test_an_implicit_premise_is_set_apart_by_its_type() -> None:
    face = faces(park())["grow"]
    assert face.implicit
    assert {line.face for line in face.lines} == {Face.IMPLICIT}


def test_an_implicit_premise_bears_the_name_of_who_assumes_it_but_not_as_its_speaker() -> None:
    ann = {"ann": Speaker("ann", "Ann")}
    said, implied = (Claim("a", "So.", speaker="ann", implicit=implicit) for implicit in (False, True))
    assert "Ann" in shown(faces(debate([said], [], speakers=ann))["a"])
    words = shown(faces(debate([implied], [], speakers=ann))["a"])
    assert "assumed by Ann" in words
    assert "présupposé par Ann" in shown(faces(debate([implied], [], speakers=ann, language="fr"))["a"])


def test_scripts_that_have_no_italics_are_set_upright() -> None:
    claims = [Claim("a", "So."), Claim("b", ARABIC, implicit=True, note=ARABIC), Claim("c", "x ≥ 2", implicit=True)]
    seen = faces(debate(claims, [relation("support", "b", "c", to="a")]), "b")
    assert {line.face for line in seen["b"].lines if line.right_to_left} == {Face.BODY, Face.SMALL}
    assert {line.face for line in seen["c"].lines} == {Face.IMPLICIT}


def test_the_thesis_is_larger_and_its_colours_are_its_own() -> None:
    face = faces(park())["park"]
    assert face.thesis
    assert face.width > faces(park())["heat"].width
    assert {line.ink for line in face.lines if line.face is Face.THESIS} == {Ink.THESIS_TEXT}
    assert face.accent is not None
    assert contrast(face.accent, LIGHT.colour(Ink.THESIS_CARD)) >= 3


def test_where_many_claims_head_debates_of_their_own_none_is_emphasised() -> None:
    claims = [Claim(f"c{i}", "So.") for i in range(20)]
    pairs = [relation("support", f"c{i}", to=f"c{i + 1}") for i in range(0, 20, 2)]
    assert theses(debate(claims, pairs).map) == frozenset()
    assert theses(debate(claims, pairs[:1]).map) == {"c1"}


def test_text_that_reads_from_right_to_left_is_aligned_right() -> None:
    face = faces(debate([Claim("a", ARABIC + " " + ARABIC)], []))["a"]
    body = [line for line in face.lines if line.face in {Face.BODY, Face.THESIS}]
    ends = {round(line.x + line.width) for line in body}
    assert all(line.right_to_left for line in body)
    assert len(ends) == 1
    assert len({round(line.x) for line in body}) > 1


def test_from_afar_a_card_shows_its_title_or_else_its_text() -> None:
    seen = faces(park())
    assert (seen["heat"].label, seen["heat"].titled) == ("Cooler", True)
    assert (seen["homes"].label, seen["homes"].titled) == (park().map.claims["homes"].text, False)


def test_a_problem_in_a_claim_is_marked_on_its_card() -> None:
    place = Place("park.yaml", 3, 1, ("claims", "heat", "supports"))
    wrong = Document(park().map, (Problem(Severity.ERROR, "unknown-claim", place, "no such claim"),))
    assert MarkKind.PROBLEM in kinds(faces(wrong)["heat"])
    assert MarkKind.PROBLEM not in kinds(faces(wrong)["trees"])


def test_measuring_again_answers_from_memory() -> None:
    first, second = faces(park()), faces(park(), "homes", "trees")
    assert all(first[claim] is second[claim] for claim in first if claim != "trees")


def test_the_same_card_in_another_theme_differs_in_colour_only() -> None:
    light, dark = faces(park()), measure(park(), frozenset(), theme("dark")).cards
    for claim, face in light.items():
        assert (face.width, face.height, face.lines) == (dark[claim].width, dark[claim].height, dark[claim].lines)
