"""Which addresses of a map may become links: those of the web, and nothing that could run or open anything else."""

from re import fullmatch
from urllib.parse import urlsplit

_MOST_CHARACTERS = 2_000


def web_address(url: str | None) -> str | None:
    """Return the address if it is a well-formed one of http or https, else None."""
    if not url or len(url) > _MOST_CHARACTERS or not fullmatch(r"[^\s\x00-\x20\x7f-\x9f<>\"\\^`{|}]+", url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.hostname else None
