"""How many altered quotes are found, and how many reshaped ones are not: `python -m tests.benchmarks.altered`.

Takes every quote of the bundled and the real maps, makes of it all that the tests take a part of, and prints a table
in Markdown. Ends with 1 if any altered wording is found or any typographic variant refused. Takes about a minute.
"""

import sys
from collections import Counter
from collections.abc import Iterable

from tests.sources.altering import ALTERED, OF_TEXTS, VARIANTS, with_an_omission
from tests.sources.real_quotes import Outcome, altered, in_reshaped_texts, leaving_out, real_quotes, reshaped


def table(title: str, wrong: str, rows: Iterable[tuple[str, Outcome]]) -> int:
    """Print a table as its rows are counted, and return how many went wrong."""
    print(f"\n| {title} | quotes | {wrong} | ambiguous |\n|---|---|---|---|", flush=True)
    sums: Counter[str] = Counter()
    for name, outcome in rows:
        ambiguous = outcome.statuses["ambiguous"]
        print(f"| {name} | {outcome.made:,} | {len(outcome.wrong)} | {ambiguous} |", flush=True)
        sums.update(made=outcome.made, wrong=len(outcome.wrong), ambiguous=ambiguous)
        for quote in outcome.wrong[:5]:
            print(f"    {quote}", file=sys.stderr)
    print(f"| **together** | {sums['made']:,} | {sums['wrong']} | {sums['ambiguous']} |", flush=True)
    return sums["wrong"]


def main() -> int:
    quotes = Counter(anchor.status.value for quoted in real_quotes() for anchor in quoted.anchors.values())
    print(f"{quotes.total()} quotes in {len(real_quotes())} texts as they are: {dict(quotes)}")
    wrong = table("altered", "found", ((name, altered(alter)) for name, alter in ALTERED.items()))
    wrong += table("in other typography", "refused", ((name, reshaped(form)) for name, form in VARIANTS.items()))
    wrong += table("in a text of other typography", "refused", ((n, in_reshaped_texts(VARIANTS[n])) for n in OF_TEXTS))
    wrong += table("leaving something out", "refused", [("in order", leaving_out(with_an_omission))])
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
