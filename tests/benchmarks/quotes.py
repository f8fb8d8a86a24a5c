"""How long it takes to find 4,000 quotes in 10 million code points: `python -m tests.benchmarks.quotes`.

The text is made of invented words, so that hardly anything stands in it twice.
"""

from collections import Counter
from collections.abc import Callable
from random import Random
from time import perf_counter

from debatemap.model import Passage
from debatemap.sources import SourceText, anchor_passages

LENGTH = 10_000_000
QUOTES = 4_000
SYLLABLES = ["ba", "ré", "mon", "ti", "el", "su", "co", "ver", "na", "li", "ou", "des", "pra", "fin"]
JOINTS = [" "] * 24 + ["\n", "\n\n", ", ", ". ", " – ", "’", " “", "” ", "-", "\u00a0: "]
VARIANTS: dict[str, Callable[[str], str]] = {
    "as they stand": lambda quote: quote,
    "in other typography": lambda quote: quote.replace("’", "'").replace("“", "«\u00a0").replace(" ", "  "),
    "with an omission": lambda quote: quote[:70].rsplit(" ", 1)[0] + " […] " + quote[-60:].split(" ", 1)[-1],
    "with a word too many": lambda quote: quote.replace(" ", " not ", 1),
}


def text_of(random: Random) -> str:
    words = ["".join(random.choices(SYLLABLES, k=random.randrange(1, 5))) for _ in range(60_000)]
    pieces: list[str] = []
    length = 0
    while length < LENGTH:
        pieces += [word + random.choice(JOINTS) for word in random.choices(words, k=1000)]
        length += sum(map(len, pieces[-1000:]))
    return "".join(pieces)[:LENGTH]


def quotes_of(text: str, random: Random) -> list[str]:
    """Return stretches of 130 to 300 code points that begin and end at a space."""
    starts = (text.index(" ", random.randrange(LENGTH - 1000)) + 1 for _ in range(QUOTES))
    return [text[start : text.index(" ", start + random.randrange(130, 300))] for start in starts]


def main() -> None:
    random = Random(4)
    text = text_of(random)
    quotes = quotes_of(text, random)
    changes = list(VARIANTS.values())
    for name, change in [*VARIANTS.items(), ("a quarter of each", None)]:
        changed = [(change or changes[number % len(changes)])(quote) for number, quote in enumerate(quotes)]
        source = SourceText(text)
        begin = perf_counter()
        anchors = anchor_passages([Passage(quote, "s") for quote in changed], source, lambda: False)
        seconds = perf_counter() - begin
        print(f"{seconds:5.2f} s  {name}: {dict(Counter(anchor.status.value for anchor in anchors.values()))}")


if __name__ == "__main__":
    main()
