"""Makes of a quote what must not be found (an altered wording) and what must be (the same words in other typography).

What is made is never what the source says as well: `stands_in` looks for it there without any of the tested code.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

_WORD = re.compile(r"[^\W_]+")
_NEGATIONS = re.compile(
    r"(?i)(?<![\w’'-])(?:not|no|never|nor|neither|without|none|nothing|ne|pas|jamais|aucune?|sans|rien|ni|non)(?![\w’'-])\s*"
    r"|(?<=\w)n[’']t(?!\w)|(?<=\wn)not(?!\w)|(?<![\w’'])n[’'](?=\w)"
)
_DASHES = "‐‑‒–—―−"


def without_a_word(quote: str) -> Iterator[str]:
    words = quote.split()
    for index in range(1, len(words) - 1):
        yield " ".join(words[:index] + words[index + 1 :])


def with_a_word_more(quote: str) -> Iterator[str]:
    words = quote.split()
    for index in range(1, len(words)):
        yield " ".join([*words[:index], "perhaps", *words[index:]])


def with_two_words_exchanged(quote: str) -> Iterator[str]:
    words = quote.split()
    for index in range(len(words) - 1):
        yield " ".join([*words[:index], words[index + 1], words[index], *words[index + 2 :]])


def with_a_negation_more(quote: str) -> Iterator[str]:
    words = quote.split()
    for index in range(1, len(words)):
        for negation in ("not", "ne", "pas", "never", "no"):
            yield " ".join([*words[:index], negation, *words[index:]])
    for match in _WORD.finditer(quote):
        for negation in ("un", "in", "non-", "dis", "im", "n’"):
            yield quote[: match.start()] + negation + quote[match.start() :]
        yield quote[: match.end()] + "n’t" + quote[match.end() :]


def without_a_negation(quote: str) -> Iterator[str]:
    for match in _NEGATIONS.finditer(quote):
        if match.start() and match.end() < len(quote):
            yield quote[: match.start()] + quote[match.end() :]
    for match in re.finditer(r"(?i)(?<!\w)(?:un|in|im|dis|non-)(?=[a-zé]{4})", quote):
        yield quote[: match.start()] + quote[match.end() :]


def with_another_number(quote: str) -> Iterator[str]:
    for match in re.finditer(r"\d", quote):
        for digit in (str((int(match.group()) + 1) % 10), match.group() + "0", ""):
            yield quote[: match.start()] + digit + quote[match.end() :]
    for match in re.finditer(r"(?<=\d)[.,](?=\d)", quote):
        for sign in (",", ".", "", " "):
            if sign != match.group():
                yield quote[: match.start()] + sign + quote[match.end() :]
    for match in re.finditer(rf"(?<![\w{_DASHES}-])\d", quote):
        yield quote[: match.start()] + "−" + quote[match.start() :]
    for match in re.finditer(rf"(?<=\d)\s?[{_DASHES}-]\s?(?=\d)", quote):
        yield quote[: match.start()] + quote[match.end() :]


def with_letters_exchanged(quote: str) -> Iterator[str]:
    for index in range(len(quote) - 1):
        if quote[index : index + 2].isalpha():
            yield quote[:index] + quote[index + 1] + quote[index] + quote[index + 2 :]


def without_a_letter(quote: str) -> Iterator[str]:
    for match in _WORD.finditer(quote):
        for index in range(match.start() + 1, match.end() - 1):
            yield quote[:index] + quote[index + 1 :]


def with_another_letter(quote: str) -> Iterator[str]:
    for index, sign in enumerate(quote):
        for other in {"ß": ["ss", "b"], "i": ["ı"], "a": ["а", "ä", "o"], "e": ["é", "е"], "s": ["ſ"], "o": ["0"]}.get(
            sign, []
        ):
            yield quote[:index] + other + quote[index + 1 :]


def in_another_case(quote: str) -> Iterator[str]:
    for index, sign in enumerate(quote):
        if sign.swapcase() != sign:
            yield quote[:index] + sign.swapcase() + quote[index + 1 :]
    yield quote.upper()
    yield quote.lower()


def without_accents(quote: str) -> Iterator[str]:
    for index, sign in enumerate(quote):
        bare = unicodedata.normalize("NFD", sign)[0]
        if bare != sign:
            yield quote[:index] + bare + quote[index + 1 :]
    yield "".join(sign for sign in unicodedata.normalize("NFD", quote) if not unicodedata.combining(sign))


def with_other_joints(quote: str) -> Iterator[str]:
    """Leave out hyphens and apostrophes inside words, put spaces for hyphens and hyphens for spaces."""
    for match in re.finditer(rf"(?<=[^\W_])(?:[’']|[{_DASHES}-])(?=[^\W_])", quote):
        yield quote[: match.start()] + quote[match.end() :]
        if match.group() not in "’'":
            yield quote[: match.start()] + " " + quote[match.end() :]
    for match in re.finditer(r"(?<=[^\W\d_]) (?=[^\W\d_])", quote):
        yield quote[: match.start()] + "-" + quote[match.end() :]
        yield quote[: match.start()] + quote[match.end() :]


def with_other_punctuation(quote: str) -> Iterator[str]:
    for match in re.finditer(r"(?<=\w)[.,;:?!](?=\s\w)", quote):
        yield quote[: match.start()] + quote[match.end() :]
        yield quote[: match.start()] + ("?" if match.group() != "?" else ".") + quote[match.end() :]
    for match in re.finditer(r"(?<=[\s(\[])[“”«»\"]\s?(?=\w)|(?<=\w)\s?[“”«»\"](?=\s)", quote):
        yield quote[: match.start()] + quote[match.end() :]


def with_look_alikes(quote: str) -> Iterator[str]:
    """Put full-width and raised digits, and zero-width joiners, which are no typography of the same words."""
    for match in re.finditer(r"\d", quote):
        yield quote[: match.start()] + chr(0xFF10 + int(match.group())) + quote[match.end() :]
        yield quote[: match.start()] + "⁰¹²³⁴⁵⁶⁷⁸⁹"[int(match.group())] + quote[match.end() :]
    for match in re.finditer(r"(?<=[^\W\d_])(?=[^\W\d_])", quote):
        yield quote[: match.start()] + "\u200d" + quote[match.start() :]


def in_another_order(quote: str) -> Iterator[str]:
    """Put parts of three words at least in another order, with marks of omission between them."""
    words = quote.split()
    third = len(words) // 3
    if third >= 3:
        parts = [" ".join(words[i : i + third]) for i in (0, third, 2 * third)]
        for order in ((1, 0), (2, 0), (2, 1), (2, 1, 0), (1, 2, 0), (2, 0, 1), (0, 2, 1), (1, 0, 2)):
            yield " […] ".join(parts[index] for index in order)


def altered_beside_an_omission(quote: str) -> Iterator[str]:
    words = quote.split()
    half = len(words) // 2
    if half >= 4:
        first, last = words[: half - 1], words[half:]
        yield " ".join([*first[:1], *first[2:], "[…]", *last])
        yield " ".join([*first, "[…]", *last[:1], "not", *last[1:]])
        yield " ".join([*first, "[…]", *last[:-2], last[-1], last[-2]])
        yield " ".join([*first, "[…]", *last]).swapcase()


ALTERED: dict[str, Callable[[str], Iterator[str]]] = {
    "a word dropped": without_a_word,
    "a word added": with_a_word_more,
    "two words exchanged": with_two_words_exchanged,
    "a negation added": with_a_negation_more,
    "a negation removed": without_a_negation,
    "a number changed": with_another_number,
    "two letters exchanged": with_letters_exchanged,
    "a letter dropped": without_a_letter,
    "another letter": with_another_letter,
    "case changed": in_another_case,
    "accents removed": without_accents,
    "words joined or parted": with_other_joints,
    "punctuation changed": with_other_punctuation,
    "look-alike signs": with_look_alikes,
    "parts in another order": in_another_order,
    "altered beside an omission": altered_beside_an_omission,
}


def _broken(quote: str) -> str:
    """Break every long word as at the end of a line."""
    return re.sub(r"(?<![^\W_])([^\W\d_]{3})([^\W\d_]{3,})", "\\1-\n\\2", quote)


VARIANTS: dict[str, Callable[[str], str]] = {
    "straight marks": lambda text: text.translate(str.maketrans("“”„«»‘’‚‹›", "\"\"\"\"\"'''''")),
    "curly marks": lambda text: text.replace("'", "’").replace('"', "”"),
    "guillemets": lambda text: re.sub('[“”„"]', lambda match: "«\u00a0" if match.group() in "“„" else "\u00a0»", text),
    "guillemets without spaces": lambda text: re.sub(r"(?<=«)\s+|\s+(?=»)", "", text),
    "German marks": lambda text: text.replace("“", "„").replace("”", "“").replace("«\u00a0", "»"),
    "other apostrophes": lambda text: re.sub(r"(?<=\w)[’'](?=\w)", "ʼ", text),
    "short dashes": lambda text: re.sub(f"[{_DASHES}]", "-", text),
    "long dashes": lambda text: re.sub(f"[{_DASHES}-]", "—", text),
    "two hyphens for a dash": lambda text: re.sub("[–—]", "--", text),
    "no-break hyphens": lambda text: text.replace("-", "‑"),
    "dashes without spaces": lambda text: re.sub(r"\s+([–—])\s+", r"\1", text),
    "double spaces": lambda text: text.replace(" ", "  "),
    "line ends": lambda text: text.replace(" ", "\n"),
    "Windows line ends": lambda text: re.sub(r"(?<!\r)\n", "\r\n", text.replace(" ", "\n", 2)),
    "tabs": lambda text: text.replace(" ", "\t"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow no-break spaces": lambda text: text.replace(" ", "\u202f"),
    "plain spaces": lambda text: re.sub("[\u00a0\u2009\u202f]", " ", text),
    "no space before a mark": lambda text: re.sub(r"(?<=[^\W_])[\s\u202f]+(?=[;:!?%])", "", text),
    "a space before a mark": lambda text: re.sub(r"(?<=[^\W_])(?=[;:!?%](?:\s|$))", "\u202f", text),
    "soft hyphens": lambda text: re.sub(r"([^\W\d_]{3})(?=[^\W\d_]{2})", "\\1\u00ad", text),
    "zero-width spaces": lambda text: re.sub(r"([^\W\d_]{3})(?=[^\W\d_]{2})", "\\1\u200b", text),
    "hyphens at line ends": _broken,
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "composed letters": lambda text: unicodedata.normalize("NFC", text),
    "ligatures": lambda text: text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ"),
    "letters for ligatures": lambda text: text.replace("œ", "oe").replace("æ", "ae").replace("ﬁ", "fi"),
    "three dots": lambda text: text.replace("…", "..."),
    "an ellipsis": lambda text: text.replace("...", "…"),
}

OF_TEXTS = tuple(kind for kind in VARIANTS if kind != "short dashes")
"""The variants that a whole text may have; a short dash for the long one of «so—thus» would make one word of two."""


def with_an_omission(quote: str) -> Iterator[str]:
    """Leave something out between parts of three words at least."""
    words = quote.split()
    third = len(words) // 3
    if third >= 3:
        for mark in ("[…]", "…", "(...)", "[...]", "(…)"):
            yield f"{' '.join(words[:third])} {mark} {' '.join(words[-third:])}"
        ends = [" ".join(words[:third]), " ".join(words[third + 1 : 2 * third]), " ".join(words[2 * third + 1 :])]
        yield " […] ".join(ends)
        yield f"[…] {' '.join(words[third:])}"
        yield f"{' '.join(words[:third])} …"


def plain(text: str) -> str:
    """Return a text with one sign for all that typography changes; written anew, to judge what is tested."""
    text = unicodedata.normalize("NFC", re.sub("[\u00ad\u200b\u2060\ufeff]", "", text))
    for sign, letters in (("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("ﬃ", "ffi"), ("œ", "oe"), ("æ", "ae"), ("…", "...")):
        text = text.replace(sign, letters)
    text = re.sub(r"(?<=[^\W\d_])-\s*\n\s*(?=[^\W\d_])", "-", text)
    text = re.sub(f"[{_DASHES}]", "-", re.sub('[“”„«»‘’‚‹›"`ʼ]', "'", text))
    return re.sub(r"\s*(['-])[\s'-]*", r"\1", " ".join(text.split()))


def stands_in(quote: str, text: str) -> bool:
    """Tell whether the source says this too; `text` is plain."""
    return plain(quote) in text
