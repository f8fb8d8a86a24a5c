"""What cards say from afar, and how large."""

import pytest

from debatemap.drawing.depict import depict
from debatemap.drawing.detail import LABELS_FROM
from debatemap.drawing.labels import Label, labels_of, size_of, step_at
from debatemap.drawing.picture import Picture
from debatemap.drawing.themes import LIGHT
from debatemap.model import Claim
from tests.drawing.debates import LONG, debate, park

SCALES = (LABELS_FROM, 0.2, 0.25, 0.3, 0.4, 0.54)
WORDY = "The municipal electrification commissioners of Llanfairpwllgwyngyllgogerychwyrndrobwll are not convinced."


def words(label: Label) -> str:
    return " ".join(line.text for line in label.lines)


def labels(picture: Picture, scale: float) -> dict[str, Label]:
    return {card.face.claim: labels_of(picture).of_card(card.face, step_at(scale)) for card in picture.cards}


@pytest.fixture(scope="module")
def picture() -> Picture:
    claims = [*park().map.claims.values(), Claim("wordy", WORDY), Claim("chinese", "市中心应该禁止汽车通行。" * 9)]
    return depict(debate(claims, [*park().map.relations.values()], language="en"), theme=LIGHT)


@pytest.mark.parametrize("scale", SCALES)
def test_letters_are_large_enough_to_be_read_and_no_label_leaves_its_card(picture: Picture, scale: float) -> None:
    for claim, label in labels(picture, scale).items():
        face = picture.card_of[claim].face
        assert label.lines
        assert label.factor * 32 * scale >= 7.5
        assert label.width <= face.width
        assert label.height <= max(face.height, 1.1 * size_of(step_at(scale)))
        assert 1 <= len(label.lines) <= 3


@pytest.mark.parametrize("scale", SCALES)
def test_cards_without_a_title_have_letters_of_one_size(picture: Picture, scale: float) -> None:
    sizes = {label.factor for claim, label in labels(picture, scale).items() if not picture.card_of[claim].face.titled}
    assert len(sizes) == 1
    assert sizes.pop() * 32 * scale >= 9.0


@pytest.mark.parametrize("scale", SCALES)
def test_no_word_is_cut_without_an_ellipsis(picture: Picture, scale: float) -> None:
    for claim, label in labels(picture, scale).items():
        if claim == "chinese":
            continue
        whole = set(picture.card_of[claim].face.label.replace("-", "- ").split())
        plain = {word.strip(".,") for word in whole}
        for word in words(label).replace("-", "- ").split():
            assert word.endswith("…") or word.strip(".,") in plain, word


def test_a_title_is_told_whole_where_it_fits(picture: Picture) -> None:
    assert words(labels(picture, 0.3)["heat"]) == "Cooler"


def test_a_text_without_a_title_gives_its_telling_words_in_order(picture: Picture) -> None:
    told = words(labels(picture, 0.3)["homes"]).split()
    text = park().map.claims["homes"].text
    assert [text.index(word) for word in told] == sorted(text.index(word) for word in told)
    assert "The" not in told


def test_a_language_without_spaces_is_cut_with_an_ellipsis(picture: Picture) -> None:
    assert words(labels(picture, 0.3)["chinese"]).endswith("…")


def test_lines_break_elsewhere_only_from_step_to_step(picture: Picture) -> None:
    face = picture.card_of["long"].face
    assert face.label == " ".join(LONG[:400].split())
    assert labels_of(picture).of_card(face, step_at(0.3)) is labels_of(picture).of_card(face, step_at(0.301))
