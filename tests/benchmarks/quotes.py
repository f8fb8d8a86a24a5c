"""How long it takes to find 4,000 quotes in 10 million code points: `python -m tests.benchmarks.quotes`.

The text is made of invented words, so that hardly anything stands in it twice. At last a map of all these quotes is
opened, then read again with one claim changed, then called off half a second after it was begun.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

from debatemap.document import open_document
from debatemap.format import write_map
from debatemap.model import Claim, DebateMap, Passage, Source
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
    look_for(text, quotes)
    with TemporaryDirectory() as folder:
        open_and_read_again(Path(folder), text, quotes)


def look_for(text: str, quotes: list[str]) -> None:
    changes = list(VARIANTS.values())
    for name, change in [*VARIANTS.items(), ("a quarter of each", None)]:
        changed = [(change or changes[number % len(changes)])(quote) for number, quote in enumerate(quotes)]
        source = SourceText(text)
        begin = perf_counter()
        anchors = anchor_passages([Passage(quote, "s") for quote in changed], source, lambda: False)
        seconds = perf_counter() - begin
        print(f"{seconds:5.2f} s  {name}: {dict(Counter(anchor.status.value for anchor in anchors.values()))}")


def open_and_read_again(folder: Path, text: str, quotes: list[str]) -> None:
    (folder / "text.txt").write_text(text, encoding="utf-8")
    changes = [change for name, change in VARIANTS.items() if name != "with a word too many"]
    path = folder / "map.yaml"
    source = {"text": Source("text", "A long text", file="text.txt")}
    claims = {
        f"c{number}": Claim(f"c{number}", "A claim.", passages=(Passage(changes[number % 3](quote), "text"),))
        for number, quote in enumerate(quotes)
    }
    path.write_text(write_map(DebateMap("Many quotes", sources=source, claims=claims)), encoding="utf-8")
    begin = perf_counter()
    opened = open_document(path)
    print(f"{perf_counter() - begin:5.2f} s  to open a map of them, a third of each kind")
    claims["c7"] = Claim("c7", "Another claim.", passages=(Passage(quotes[7][:80].rsplit(" ", 1)[0], "text"),))
    path.write_text(write_map(DebateMap("Many quotes", sources=source, claims=claims)), encoding="utf-8")
    begin = perf_counter()
    again = open_document(path, earlier=opened)
    seconds = perf_counter() - begin
    anew = sum(anchor is not opened.anchors[key] for key, anchor in again.anchors.items())
    print(f"{seconds:5.2f} s  to read it again with one claim changed; looked for anew: {anew}")
    begin = perf_counter()
    open_document(path, lambda: perf_counter() - begin > 0.5)
    print(f"{perf_counter() - begin - 0.5:5.2f} s  from calling it off to its end")


if __name__ == "__main__":
    main()
