"""A claim to go to shows all its words, however narrow the pane."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from debatemap.window.claim_link import ClaimLink

WORDS = "The labour court found that she had broken her employer’s trust by committing the offence. " * 3


@pytest.mark.parametrize("width", [200, 318, 640])
def test_a_link_is_as_high_as_its_words_at_any_width(qtbot: QtBot, width: int) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    links = [ClaimLink("+", "#107c80", text, text) for text in (WORDS, "Short.")]
    for link in links:
        column.addWidget(link)
    column.addStretch()
    pane.resize(480, 700)
    pane.show()
    pane.resize(width, 700)
    qtbot.waitUntil(lambda: all(link.height() == link.heightForWidth(link.width()) for link in links))
    assert links[0].height() > links[1].height()
