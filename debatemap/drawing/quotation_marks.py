"""The quotation marks of a language, by its BCP 47 tag; after Unicode's CLDR."""

from debatemap.drawing.reading_direction import is_right_to_left, reads_right_to_left

_NARROW = "\u202f"
_MARKS: dict[str, tuple[str, str]] = {
    "fr": ("«" + _NARROW, _NARROW + "»"),
    "fr-ch": ("«" + _NARROW, _NARROW + "»"),
    "de-ch": ("«", "»"),
    "pt-pt": ("«", "»"),
    "zh-hant": ("「", "」"),
    "zh-tw": ("「", "」"),
    "zh-hk": ("「", "」"),
    **dict.fromkeys(("bg", "cs", "de", "is", "ka", "lt", "mk", "sk", "sl", "sq", "et", "lb"), ("„", "“")),
    **dict.fromkeys(("pl", "hu", "ro", "hr", "bs", "sr"), ("„", "”")),
    **dict.fromkeys(("fi", "sv"), ("”", "”")),
    **dict.fromkeys(
        ("ca", "be", "el", "es", "fa", "gl", "eu", "hy", "it", "kk", "nb", "nn", "no", "ru", "uk", "lv"), ("«", "»")
    ),
    "ja": ("「", "」"),
    "he": ("”", "”"),
    "ar": ("”", "“"),
    "nl": ("‘", "’"),
}
_OTHERS = ("“", "”")


def quotation_marks(language: str | None) -> tuple[str, str]:
    """Return the opening and the closing mark, with the spaces that belong to them; English ones where in doubt."""
    tag = (language or "").replace("_", "-").lower()
    while tag:
        if tag in _MARKS:
            return _MARKS[tag]
        tag = tag.rpartition("-")[0]
    return _OTHERS


def quoted(words: str, language: str | None) -> str:
    """Return words between the marks of a language; words that have marks of their own around them keep those.

    Words read from left to right in a language that is read from right to left are in another language: they take the
    marks that do for most.
    """
    words = words.strip()
    foreign = reads_right_to_left(language, words) and not is_right_to_left(words)
    opening, closing = _OTHERS if foreign else quotation_marks(language)
    bare = words.removeprefix(opening.strip()).removesuffix(closing.strip())
    if len(bare) == len(words) - len(opening.strip()) - len(closing.strip()) and opening.strip() not in bare:
        words = bare.strip()
    return f"{opening}{words}{closing}"
