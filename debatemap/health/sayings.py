"""How much each speaker says, and how much of it is quoted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from debatemap.health.coverage import merged
from debatemap.health.quoting import Quotation
from debatemap.model import DebateMap
from debatemap.sources import Span


@dataclass(frozen=True, slots=True)
class SpeakerHealth:
    """What a map holds of one speaker: their claims, the passages of their words, and how many of these were found.

    `quoted` counts the code points of source texts that are quoted as theirs; what two passages share counts once.
    """

    speaker: str
    claims: int
    passages: int
    found: int
    quoted: int


def speakers_of(debate: DebateMap, said: Sequence[Quotation]) -> tuple[SpeakerHealth, ...]:
    """Return how much is quoted of every speaker of the map, in its order."""
    claims = Counter(claim.speaker for claim in debate.claims.values())
    passages = Counter(one.speaker for one in said)
    found = Counter(one.speaker for one in said if one.anchor.status.found)
    parts: dict[str, dict[str, list[Span]]] = {}
    for one in said:
        if one.speaker is not None and one.passage.source is not None and one.anchor.status.found:
            parts.setdefault(one.speaker, {}).setdefault(one.passage.source, []).extend(one.anchor.parts)
    return tuple(
        SpeakerHealth(
            speaker,
            claims[speaker],
            passages[speaker],
            found[speaker],
            sum(span.end - span.start for texts in parts.get(speaker, {}).values() for span in merged(texts)),
        )
        for speaker in debate.speakers
    )
