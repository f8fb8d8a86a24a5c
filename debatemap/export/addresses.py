"""Which addresses of a map may become links: those of the web, and nothing that could run or open anything else."""

from re import fullmatch
from unicodedata import category
from urllib.parse import SplitResult, urlsplit

_MOST_CHARACTERS = 2_000
_SPELLING = {"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd"}
_HOST_DOTS = "·・׳״"
"""No letters, but a part of names in Catalan, Japanese or Hebrew (RFC 5892, appendix A)."""
_JOINERS = "\u200c\u200d"
"""Unseen, but a part of the spelling of words in Persian or Hindi."""


def web_address(url: str | None) -> str | None:
    """Return the address if it is a well-formed one of http or https that leads where it seems to, else None."""
    if not url or len(url) > _MOST_CHARACTERS or not fullmatch(r"[^\s\x00-\x20\x7f-\x9f<>\"\\^`{|}]+", url):
        return None
    if not all(sign.isprintable() or sign in _JOINERS for sign in url):
        return None
    try:
        parts = urlsplit(url)
        sound = parts.scheme in {"http", "https"} and (parts.port or 0) >= 0 and _is_host_plain(parts)
    except ValueError:
        return None
    return url if sound else None


def _is_host_plain(parts: SplitResult) -> bool:
    """Tell whether the name of the host is all that stands before the path, in letters that stand for themselves.

    A name of a user before it is mostly there to be taken for the host, as in https://example.org@example.com.
    """
    host = parts.hostname or ""
    if "@" in parts.netloc or not host:
        return False
    if parts.netloc.startswith("["):
        return fullmatch(r"[0-9a-f:.]+", host) is not None
    return (
        all(sign.isascii() or sign in _HOST_DOTS or category(sign) in _SPELLING for sign in host)
        and fullmatch(r"[^%,;&=+$!~*'()]+", host) is not None
    )
