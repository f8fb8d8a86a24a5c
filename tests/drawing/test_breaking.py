"""Text is broken into lines as Qt would, quickly, whatever it is."""

from time import perf_counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout, QTextOption

from debatemap.drawing.breaking import break_lines, elided, width_of
from debatemap.drawing.fonts import font
from debatemap.drawing.picture import Face
from debatemap.model.piling import unpiled
from debatemap.model.turning import TURNING_SIGNS, seen

FRENCH = (
    "Les États-Unis — et c’est peut-être l’essentiel – n’ont pas «\u202fperdu\u202f» leur avance\u00a0: "
    "6\u202f000\u202f000 de dollars, est-ce beaucoup\u00a0? Le sous-marin d’Anne-Marie l’ignore, va-t-il."
)
ARABIC = "مرحبا بالعالم هذا نص طويل لاختبار كسر الأسطر في البطاقة"

lenient = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def broken_by_qt(text: str, face: Face, width: float) -> list[str]:
    layout = QTextLayout(text, font(face))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip(" "))
    layout.endLayout()
    return lines


@pytest.mark.parametrize("width", [150.0, 211.0, 263.0, 330.0, 420.0])
def test_lines_break_where_qt_breaks_them_unless_that_leaves_a_lone_word(width: float) -> None:
    ours = [line.text for line in break_lines(FRENCH, Face.BODY, width).lines]
    theirs = broken_by_qt(FRENCH, Face.BODY, width)
    assert len(ours) == len(theirs)
    assert ours == theirs or width_of(theirs[-1], Face.BODY) < width / 4


# A letter with any number of marks can’t be broken, however wide it is; signs that turn the direction are made seen.
unmarked = st.text(
    st.characters(exclude_categories=("Mn", "Mc", "Me", "Cs"), exclude_characters=TURNING_SIGNS), max_size=300
)


@given(unmarked, st.sampled_from((60.0, 210.0)))
@lenient
def test_no_word_is_lost_and_no_line_too_wide(text: str, width: float) -> None:
    lines = break_lines(text, Face.BODY, width).lines
    kept = "".join(line.text for line in lines)
    assert "".join(kept.split()) == "".join(text.encode("utf-16", "replace").decode("utf-16").split())
    assert all(line.width <= width + 0.5 for line in lines if len(line.text) > 4), "only one letter with its marks may"


@given(st.text(alphabet="abc déf-ghi—jk’l 12.,«»\u202f", max_size=200))
@lenient
def test_widths_are_those_of_the_lines_as_they_are_drawn(text: str) -> None:
    for line in break_lines(text, Face.BODY, 180.0).lines:
        assert line.width == pytest.approx(width_of(line.text, Face.BODY), abs=1.5)


def test_a_lone_last_word_gets_company_where_that_costs_no_line() -> None:
    text = "The air in the streets around the yard would be cleaner and quieter too."
    lines = break_lines(text, Face.BODY, 210.0).lines
    assert len(lines) == len(broken_by_qt(text, Face.BODY, 210.0))
    assert lines[-1].width > 210.0 / 4


@pytest.mark.parametrize("space", ["\u00a0", "\u202f"])
def test_a_space_that_is_not_to_be_broken_is_not(space: str) -> None:
    text = f"Mais pourquoi donc{space}? Personne ne le sait{space}!"
    lines = [line.text for line in break_lines(text, Face.BODY, width_of("Mais pourquoi donc", Face.BODY)).lines]
    assert lines[0] == "Mais pourquoi"
    assert all(word in " ".join(lines).split(" ") for word in (f"donc{space}?", f"sait{space}!"))


def test_doubled_spaces_are_set_as_one() -> None:
    assert [line.text for line in break_lines("One  or   two.", Face.BODY, 300.0).lines] == ["One or two."]


def test_line_ends_in_the_text_are_kept_and_blank_lines_are_not() -> None:
    lines = break_lines("one\n\n\ttwo\r\nthree\n", Face.BODY, 200.0).lines
    assert [line.text for line in lines] == ["one", "two", "three"]


def test_what_has_no_room_is_cut_at_a_word_with_an_ellipsis() -> None:
    broken = break_lines("Trees cool the air. " * 30, Face.BODY, 200.0, most=3)
    assert broken.cut
    assert len(broken.lines) == 3
    assert broken.lines[-1].text.endswith("…")
    assert broken.lines[-1].text.removesuffix("…").split()[-1] in "Trees cool the air."
    assert broken.lines[-1].width <= 200.0


def test_text_that_reads_from_right_to_left_says_so() -> None:
    lines = break_lines(ARABIC, Face.BODY, 160.0).lines
    assert len(lines) > 1
    assert all(line.right_to_left for line in lines)
    assert not any(line.right_to_left for line in break_lines(FRENCH, Face.BODY, 160.0).lines)


def test_characters_outside_the_basic_plane_are_not_torn() -> None:
    lines = break_lines("😀🎉 one two " * 12, Face.BODY, 120.0).lines
    assert "".join(line.text.replace(" ", "") for line in lines) == "😀🎉onetwo" * 12


@pytest.mark.parametrize("text", ["x" * 200_000, "字" * 200_000, "x " * 100_000, "\n" * 200_000])
def test_enormous_texts_are_cut_instead_of_freezing(text: str) -> None:
    start = perf_counter()
    broken = break_lines(text, Face.BODY, 210.0, most=14)
    assert perf_counter() - start < 0.5
    assert len(broken.lines) <= 14
    assert broken.cut


def test_one_line_is_cut_to_its_room() -> None:
    whole, cut = elided("Tenants’  union", Face.SMALL, 200.0), elided("Tenants’ union " * 9, Face.SMALL, 120.0)
    assert whole.text == "Tenants’ union"
    assert cut.text.endswith("…")
    assert cut.width <= 120.0


@pytest.mark.parametrize("words", ["\u1100" * 300, "\U0001f469\u200d" * 200, "क्" * 300, "\u0e1b" + "\u0e47" * 300])
def test_what_counts_as_one_letter_without_end_stays_within_its_width(words: str) -> None:
    broken = break_lines(f"One {words} end", Face.BODY, 200.0)
    assert not broken.cut
    assert max(line.width for line in broken.lines) <= 201.0
    letters = "".join(line.text for line in broken.lines).replace(" ", "")
    assert letters == unpiled(f"One{words}end")


def test_marks_beyond_all_reason_are_seen_beside_their_letter() -> None:
    broken = break_lines("Z" + "\u0301" * 100, Face.BODY, 200.0)
    assert broken.lines[0].text.startswith("Z" + "\u0301" * 5 + "\ufffd")
    assert len("".join(line.text for line in broken.lines)) == 101


def test_marks_are_too_many_also_with_joiners_between_them() -> None:
    assert unpiled("a" + ("\u0301" * 5 + "\u200d") * 9).count("\u0301") == 5


@pytest.mark.parametrize(
    "words",
    [
        "می\u200cخواهم",
        "Tiê\u0301ng Vie\u0323\u0302t",
        "בְּרֵאשִׁ֖ית בָּרָ֣א",
        "بِسْمِ ٱللَّٰهِ",
        "ཧྐྵྨླྺྼྻྂ",
        "ที่นี่ ผู้ใหญ่",
        "क्ष्म्य स्त्र्यु",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f44d\U0001f3fd \u2764\ufe0f",
    ],
)
def test_words_of_languages_keep_all_their_marks(words: str) -> None:
    assert seen(words) == words


def test_letters_of_labels_that_nobody_sees_are_seen() -> None:
    hidden = "Agree\U000e0041\U000e0042\U000e007f or not"
    assert elided(hidden, Face.BODY, 400.0).text == "Agree\ufffd\ufffd\ufffd or not"
