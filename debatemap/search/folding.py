"""What words become for searching: without accents and case, and with one shape for quotation marks and dashes."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from debatemap.sources import Span


def words_of(query: str) -> list[str]:
    """Return the words and phrases of a query, folded, each once; a phrase stands between double quotation marks."""
    found = re.findall(r'"([^"]+)"?|([^\s"]+)', folded(query))
    return list(dict.fromkeys(words for phrase, word in found if (words := " ".join((phrase or word).split()))))


class _Folds(dict[int, str]):
    """What each character becomes for searching, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = sign = _fold(chr(code))
        return sign


_ALIKE = {
    **dict.fromkeys("‘’‚‛‹›`´ʼ′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **{"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "…": "...", "\u00ad": "", "\u200b": ""},
}


def _fold(sign: str) -> str:
    if sign in _ALIKE:
        return _ALIKE[sign]
    if sign.isspace():
        return " "
    plain = "".join(part for part in unicodedata.normalize("NFD", sign) if not unicodedata.combining(part))
    return plain.casefold()


_FOLDS = _Folds()


def folded(text: str) -> str:
    """Return a text as it is compared in searching: without case, accents, and shapes of quotation marks and dashes."""
    return text.translate(_FOLDS)


def unfolded(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield where in `text` that stands which stands at `spans` when it is folded, with the accents that follow it."""
    places = [place for place, sign in enumerate(text) for _ in _FOLDS[ord(sign)]]
    for span in spans:
        end = places[span.end - 1] + 1
        while end < len(text) and not _FOLDS[ord(text[end])]:
            end += 1
        yield Span(places[span.start], end)
