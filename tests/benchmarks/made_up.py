"""Debates of any size, shaped like real ones: broad, shallow, with some claims used twice."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from debatemap.document import PassageKey
from debatemap.model import Claim, DebateMap, Passage, Problem, Relation, RelationKind, Speaker
from debatemap.sources import Anchor

_WORDS = (
    "the", "town", "should", "close", "its", "centre", "to", "cars", "because", "air", "would", "be", "cleaner",
    "while", "shops", "might", "lose", "customers", "who", "come", "from", "afar", "others", "say", "that", "streets",
)  # fmt: skip


@dataclass(frozen=True)
class MadeUp:
    """A document as the drawing needs it."""

    map: DebateMap
    problems: tuple[Problem, ...] = ()
    anchors: Mapping[PassageKey, Anchor] = field(default_factory=dict[PassageKey, Anchor])


def made_up_map(claims: int, seed: int = 1) -> DebateMap:
    """Return a debate of so many claims shaped like real ones: broad, shallow, every twelfth claim used twice."""
    chance = random.Random(seed)
    made: dict[str, Claim] = {}
    relations: dict[str, Relation] = {}
    for number in range(claims):
        words = " ".join(chance.choices(_WORDS, k=chance.randint(6, 28)))
        passages = (Passage(" ".join(chance.choices(_WORDS, k=20))),) * (number % 3 == 0)
        made[f"c{number}"] = Claim(f"c{number}", words.capitalize() + ".", speaker=f"s{number % 7}", passages=passages)
        for _ in range((number > 0) + (number % 12 == 11)):
            target = f"c{int(number * chance.random() ** 2 / 2)}"
            kind = RelationKind.ATTACK if chance.random() < 0.4 else RelationKind.SUPPORT
            name = f"c{number} -> {target}"
            relations.setdefault(name, Relation(name, kind, (f"c{number}",), target))
    speakers = {f"s{number}": Speaker(f"s{number}", f"Speaker {number}") for number in range(7)}
    return DebateMap("A made-up debate", language="en", speakers=speakers, claims=made, relations=relations)
