"""Looks for source texts and quotes that anchoring can't bear: `python -m tests.fuzzing.quotes [OPTION…]`.

An input is a source text, a quote, a prefix, a suffix and a locator, parted by zero bytes. What is said to be found
must stand there. libFuzzer's options may follow (-max_total_time=600 …). Needs `pip install --editable '.[fuzz]'`.
"""

from collections.abc import Iterator

import atheris

from tests.fuzzing.running import ROOT, fuzz

with atheris.instrument_imports(include=["debatemap"]):
    from debatemap.format import read_map
    from debatemap.model import Passage
    from debatemap.sources import QuoteStatus, SourceText, anchor_passages
    from debatemap.sources.nearest import nearest_place
    from debatemap.sources.normal_form import normal_form

_WORDS = [
    *(
        "\0",
        " […] ",
        "…",
        "(...)",
        "[...]",
        "« ",
        " »",
        "“",
        "”",
        "’",
        "'",
        "–",
        "—",
        "-\n",
        "\u00ad",
        "\u00a0",
        "\u202f",
    ),
    *("e\u0301", "ﬁ", "œ", "\f", "\n\n", "§ 12", "p. 3", "line 4", "12:30", "\r\n", "12.", "\u200b", "0", "5 million"),
]


def keep(data: bytes) -> None:
    """Look for a quote in a text and raise AssertionError where what is said to be found is not there."""
    text, quote, prefix, suffix, locator, *_ = [*data.decode("utf-8", "replace").split("\0"), "", "", "", "", ""]
    source = SourceText(text)
    passage = Passage(quote, "s", locator or None, prefix or None, suffix or None)
    found = anchor_passages([passage], source, lambda: False)[passage]
    for span in (*found.places, *found.parts):
        assert 0 <= span.start < span.end <= len(text), "a place outside the text"
    if found.start is not None and found.status in {QuoteStatus.VERBATIM, QuoteStatus.SAME_WORDS}:
        there = text[found.start : found.end]
        assert found.status is not QuoteStatus.VERBATIM or there == quote.strip(), "not these letters"
        assert normal_form(there.strip()).text == normal_form(quote.strip()).text, "not these words"
    if found.status is QuoteStatus.NOT_FOUND:
        nearest_place(source, quote)


def seeds() -> Iterator[bytes]:
    """Yield the passages of the bundled maps, each with the words around it."""
    for path in sorted(ROOT.glob("maps/*.yaml")):
        debate = read_map(path.read_bytes(), path.name).map
        texts = {
            one.id: (path.parent / one.file).read_text(encoding="utf-8") for one in debate.sources.values() if one.file
        }
        for passage in (passage for claim in debate.claims.values() for passage in claim.passages):
            text = texts.get(passage.source or "", "")
            at = max(0, text.find(passage.quote[:20]))
            parts = (text[max(0, at - 200) : at + 600], passage.quote, passage.prefix, passage.suffix, passage.locator)
            yield "\0".join(part or "" for part in parts).encode()


if __name__ == "__main__":
    fuzz("quotes", keep, seeds(), _WORDS)
