"""An icon button says what it does and follows the colours that are on."""

from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from debatemap.window.icon_button import IconButton


def test_it_says_what_it_does_to_the_eye_and_to_the_ear(qtbot: QtBot) -> None:
    button = IconButton("close")
    qtbot.addWidget(button)
    button.say("Close it")
    assert (button.toolTip(), button.accessibleName()) == ("Close it", "Close it")


def test_its_icon_takes_the_colour_of_the_text(qtbot: QtBot) -> None:
    button = IconButton("close")
    qtbot.addWidget(button)
    button.show()
    before = button.icon().pixmap(16, 16).toImage()
    palette = QPalette(button.palette())
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#ff0000"))
    button.setPalette(palette)
    assert button.icon().pixmap(16, 16).toImage() != before


def test_its_icon_is_not_drawn_anew_where_only_other_colours_change(qtbot: QtBot) -> None:
    button = IconButton("close")
    qtbot.addWidget(button)
    button.show()
    before = button.icon().cacheKey()
    palette = QPalette(button.palette())
    palette.setColor(QPalette.ColorRole.Link, QColor("#ff0000"))
    button.setPalette(palette)
    assert button.icon().cacheKey() == before


def test_an_icon_is_put_together_once_for_all_its_buttons(qtbot: QtBot) -> None:
    buttons = [IconButton("close") for _ in range(3)]
    for button in buttons:
        qtbot.addWidget(button)
    assert len({button.icon().cacheKey() for button in buttons}) == 1
