"""Letters that no font has are found, and their scripts named."""

import pytest
from PySide6.QtGui import QFontMetricsF

from debatemap import i18n
from debatemap.drawing.missing_letters import missing_letters
from debatemap.drawing.missing_scripts import missing_note

_LINEAR_A = "\U00010600\U00010601"
"""No common font has them."""


@pytest.fixture
def only_latin(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose fonts have Latin letters, and no others."""

    def has(_metrics: QFontMetricsF, letter: int) -> bool:
        return letter < 0x0250

    monkeypatch.setattr(QFontMetricsF, "inFontUcs4", has)


def test_letters_are_sorted_by_script_and_what_has_no_shape_is_not_missed(only_latin: None) -> None:
    assert missing_letters(["Été א", "ב한 \u202e\u200b\u0301☂", "אa"]) == {"HEBREW": "אב", "HANGUL": "한", "": "☂"}


def test_what_a_font_has_is_not_missed() -> None:
    assert missing_letters(["Œuvre – « naïve » … ok Ψ Ж"]) == {}
    assert missing_letters([_LINEAR_A]) == {"LINEAR": _LINEAR_A}


def test_the_note_names_few_scripts_each_once() -> None:
    i18n.install("en")
    assert "of: Chinese, Japanese, signs. They" in missing_note(dict.fromkeys(("CJK", "HIRAGANA", "KATAKANA", ""), "x"))
    assert "of: Thai, Cuneiform, Tamil, Greek…. They" in missing_note(
        dict.fromkeys(("THAI", "CUNEIFORM", "TAMIL", "GREEK", "HEBREW"), "x")
    )
