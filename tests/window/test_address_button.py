"""The button of a web page says where it leads before it is pressed."""

import pytest
from pytestqt.qtbot import QtBot

from debatemap.window.address_button import address_button


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://example.org/", "↗ example.org"),
        ("HTTPS://Example.org:8080/a&b", "↗ example.org:8080/a&&b"),
        ("https://example.org/" + "x" * 100, "↗ example.org/" + "x" * 29 + "…"),
        ("https://example.org?" + "x" * 100, "↗ example.org?" + "x" * 29 + "…"),
        ("https://\u0430pple.com/login", "↗ xn--pple-43d.com/login"),
        ("https://Acade\u0301mie-française.fr/", "↗ académie-française.fr"),
        ("https://straße.de/x", "↗ straße.de/x"),
        ("https://g\u0131thub.com/", "↗ xn--gthub-n4a.com"),
        ("https://[::1]:80/", "↗ [::1]:80"),
        (f"https://www.bank.example.{'login.' * 9}example.com/", "↗ …login.login.login.login.login.example.com"),
    ],
)
def test_the_host_is_seen_whole_or_by_its_end(qtbot: QtBot, address: str, shown: str) -> None:
    pressed: list[str] = []
    button = address_button(address, pressed.append)
    qtbot.addWidget(button)
    assert button.text() == shown
    button.click()
    assert pressed == [address]


def test_the_tooltip_tells_all_of_a_long_address_as_text(qtbot: QtBot) -> None:
    address = "https://example.org/?a=<b>&" + "x" * 200
    button = address_button(address, lambda _address: None)
    qtbot.addWidget(button)
    assert button.accessibleName() == f"Open {address} in the browser"
    assert "a=&lt;b&gt;&amp;xxx" in button.toolTip()


def test_an_address_without_end_has_a_tooltip_that_fits_the_screen(qtbot: QtBot) -> None:
    button = address_button("https://example.org/" + "x" * 1_900, lambda _address: None)
    qtbot.addWidget(button)
    assert "example.org/xxx" in button.toolTip()
    assert len(button.toolTip()) < 300
