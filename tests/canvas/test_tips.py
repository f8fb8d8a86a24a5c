"""What tooltips make of a map's text."""

from debatemap.canvas.tips import as_tooltip


def test_text_from_a_map_is_never_markup() -> None:
    assert as_tooltip('<img src="/dev/zero"> & more\nnext') == (
        "<qt>&lt;img src=&quot;/dev/zero&quot;&gt; &amp; more<br>next</qt>"
    )


def test_nothing_to_say_shows_nothing() -> None:
    assert as_tooltip("") == ""
