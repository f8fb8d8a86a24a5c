"""Options: what can't be is told when they are put together, and what is left open is chosen with sense."""

from pathlib import Path

import pytest

from debatemap.export import ExportFailed, ExportOptions, Format, Page
from debatemap.export.addresses import web_address
from debatemap.export.options import format_of


@pytest.mark.parametrize(
    "wrong",
    [
        {"scale": 0.09},
        {"scale": 8.1},
        {"scale": float("nan")},
        {"width": 0},
        {"aspect": 0.0},
        {"aspect": 51.0},
        {"aspect": float("nan")},
        {"margin": -1.0},
        {"theme": "pink"},
    ],
)
def test_what_can_not_be_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ExportFailed):
        ExportOptions(**wrong)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(("name", "chosen"), [("a.png", Format.PNG), ("a.b.SVG", Format.SVG), ("a.json", Format.JSON)])
def test_the_end_of_a_name_says_the_format(name: str, chosen: Format) -> None:
    assert format_of(Path(name), ExportOptions()) is chosen


def test_a_given_format_outdoes_the_name() -> None:
    assert format_of(Path("a.png"), ExportOptions(format=Format.PDF)) is Format.PDF


@pytest.mark.parametrize("name", ["a", "a.gif", ".png"])
def test_a_name_that_says_no_format_is_told_which_there_are(name: str) -> None:
    with pytest.raises(ExportFailed, match=r"\.png, \.svg, \.pdf, \.json"):
        format_of(Path(name), ExportOptions())


def test_paper_is_printed_on_in_print_colours_unless_told_otherwise() -> None:
    assert ExportOptions().chosen_theme.name == "light"
    assert ExportOptions(page=Page.A4).chosen_theme.name == "print"
    assert ExportOptions(page=Page.A4, theme="dark").chosen_theme.name == "dark"


@pytest.mark.parametrize(
    "url",
    ["https://example.org/a?b=1&c=2#d", "http://example.org:80/é", "https://[::1]/", "https://président.fr",
     "HTTPS://example.org/@you?a=b@c", "https://fa.example.org/می\u200cخواهم", "https://उदाहरण.भारत/", "https://a_b.example.org",
     "https://col·legi.cat/", "https://ドラゴン・ボール.jp/", "https://उदाहरण१.भारत/"],
)  # fmt: skip
def test_addresses_of_the_web_may_be_links(url: str) -> None:
    assert web_address(url) == url


@pytest.mark.parametrize(
    "url",
    [None, "", "javascript:alert(1)", "file:///etc/passwd", "https:", "https://", "data:text/html,x", "//example.org",
     "https://example.org/\" onclick=\"x", "https://exa mple.org", "https://[", "HTTPS\n://example.org",
     "https://example.org@example.com/", "https://example.org:80@example.com", "https://%65xample.com/",
     "https://example.com%2eexample.org/", "https://example.com\u3002example.org/", "https://ex\xadample.org",
     "https://example.org\u2044example.com/", "https://example.org/\u202egnp.exe", "https://example.org/\u061c",
     "https://example.org:99999/", "https://example.org:8a/", "https://[fe80::1%25eth0]/", "https://example.org;x.com/"],
)  # fmt: skip
def test_no_other_address_becomes_a_link(url: str | None) -> None:
    assert web_address(url) is None
