"""Takes the quotes of real maps, alters or only reshapes them, and counts which are found."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice
from pathlib import Path

from debatemap.document import open_document
from debatemap.model import Passage
from debatemap.sources import Anchor, SourceText, anchor_passages
from tests.sources.altering import plain, stands_in
from tests.sources.quoting import never

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"


@dataclass
class Quoted:
    """A text, the passages that stand in it, and where."""

    text: SourceText
    anchors: dict[Passage, Anchor] = field(default_factory=dict)

    def whole(self) -> Iterator[Passage]:
        """Yield the passages that leave nothing out."""
        return (passage for passage, anchor in self.anchors.items() if len(anchor.parts) == 1)


@cache
def real_quotes() -> tuple[Quoted, ...]:
    """Return the texts of the bundled and, where they are here, of the real maps and of the article."""
    found: list[Quoted] = []
    article = SHARED / "seed" / "article.txt"
    for path in (*sorted((ROOT / "maps").glob("*.yaml")), *sorted(SHARED.glob("cases/maps/*/map.yaml"))):
        document = open_document(path)
        texts = dict(document.texts)
        if path.stem == "deepseek-amodei" and article.exists():
            texts["article"] = SourceText(article.read_text(encoding="utf-8"))
        for source, text in texts.items():
            passages = [passage for _, passage in document.passages if passage.source == source]
            if passages:
                found.append(Quoted(text, anchor_passages(passages, text, never)))
    return tuple(found)


@dataclass
class Outcome:
    """How many quotes were made, what became of them, and those with which it went wrong."""

    made: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.made:7}  {len(self.wrong):5}  {dict(self.statuses.most_common())}"


def altered(alter: Callable[[str], Iterable[str]], every: int = 1) -> Outcome:
    """Look for altered quotes, every so many of them; it is wrong to find one that the source doesn't say as well."""
    outcome = Outcome()
    for quoted in real_quotes():
        words = plain(quoted.text.text)
        made = (
            (passage, quote)
            for passage in quoted.whole()
            for quote in alter(passage.quote)
            if quote.split() != passage.quote.split()
        )
        chosen = [replace(passage, quote=quote) for passage, quote in islice(made, 0, None, every)]
        for passage, anchor in anchor_passages(chosen, quoted.text, never).items():
            if anchor.status != "not-found" and stands_in(passage.quote, words):
                continue
            outcome.made += 1
            outcome.statuses[anchor.status.value] += 1
            if anchor.status.found:
                outcome.wrong.append(passage.quote)
    return outcome


def reshaped(reshape: Callable[[str], str]) -> Outcome:
    """Look for quotes in other typography; it is wrong not to find one at the place of the quote as it was."""
    outcome = Outcome()
    for quoted in real_quotes():
        made = {passage: replace(passage, quote=reshape(passage.quote)) for passage in quoted.anchors}
        made = {passage: other for passage, other in made.items() if other.quote != passage.quote}
        anchors = anchor_passages(made.values(), quoted.text, never)
        for passage, other in made.items():
            meant, anchor = quoted.anchors[passage], anchors[other]
            outcome.made += 1
            outcome.statuses[anchor.status.value] += 1
            if not anchor.status.found or anchor.parts != meant.parts:
                outcome.wrong.append(other.quote)
    return outcome


def in_reshaped_texts(reshape: Callable[[str], str]) -> Outcome:
    """Look for the quotes as they are in texts of other typography; it is wrong not to find one."""
    outcome = Outcome()
    for quoted in real_quotes():
        text = SourceText(reshape(quoted.text.text))
        if text.text == quoted.text.text:
            continue
        for passage, anchor in anchor_passages(quoted.anchors, text, never).items():
            outcome.made += 1
            outcome.statuses[anchor.status.value] += 1
            if not anchor.status.found:
                outcome.wrong.append(passage.quote)
    return outcome


def leaving_out(leave_out: Callable[[str], Iterable[str]], every: int = 1) -> Outcome:
    """Look for quotes that leave something out in order; it is wrong to find none of their places."""
    outcome = Outcome()
    for quoted in real_quotes():
        made = [
            (replace(passage, quote=quote), quoted.anchors[passage])
            for passage in quoted.whole()
            for quote in leave_out(passage.quote)
        ][::every]
        anchors = anchor_passages([passage for passage, _ in made], quoted.text, never)
        for passage, meant in made:
            anchor = anchors[passage]
            outcome.made += 1
            outcome.statuses[anchor.status.value] += 1
            there = any(start <= (meant.end or 0) and end >= (meant.start or 0) for start, end in anchor.places)
            if not there:
                outcome.wrong.append(passage.quote)
    return outcome
