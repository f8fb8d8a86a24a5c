"""Tells a text that was read in another encoding than UTF-8 and saved so: é has become Ã©, and ’ â€™."""

import re

# What é, à, ô … and the usual signs of print become. Left out are signs that may follow a capital of a word in earnest,
# such as a closing quotation mark after Ã, and a space that holds what is around it together after two capitals.
_GARBLED = re.compile(
    "(?:(?<![A-ZÀ-ÖØ-Þ]{2})[ÃÂ]\u00a0|Ã[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf€ƒ†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]"
    "|â(?:€[\u00a0¢¦¹º˜™œ“”‘’\u009d]|‚¬|†[’‘])"
    "|Â[«»°§·©®²³½])+"
)


def garbled_run(text: str) -> re.Match[str] | None:
    """Return the first stretch that seems to have been other signs, None where there is none."""
    if text.isascii() or not any(sign in text for sign in "ÃâÂ"):
        return None
    return _GARBLED.search(text)


def ungarbled(run: re.Match[str]) -> str:
    """Return the signs that a stretch seems to have been."""
    as_bytes = b"".join(_byte(sign) for sign in run.group())
    return as_bytes.decode("utf-8", "replace")


def _byte(sign: str) -> bytes:
    """Return the byte that Windows' Western encoding reads as a sign."""
    try:
        return sign.encode("cp1252")
    except UnicodeEncodeError:
        return sign.encode("latin-1", "replace")
