"""Who and what is named in a drawing: the sources that open cards cite, by their numbers, and the speakers."""

from collections.abc import Set

from debatemap.model import DebateMap


def cited_sources(debate: DebateMap, expanded: Set[str]) -> dict[str, int]:
    """Return the sources of the passages that expanded cards show, numbered from 1 in the map's order.

    Cards and legend both ask here, so that their numbers agree.
    """
    opened = (claim for claim in debate.claims.values() if claim.id in expanded)
    cited = {passage.source for claim in opened for passage in claim.passages}
    return {source: number for number, source in enumerate((one for one in debate.sources if one in cited), 1)}


def named_speakers(debate: DebateMap, expanded: Set[str]) -> frozenset[str]:
    """Return who is named: the speakers of all claims, and those to whom expanded cards credit a passage."""
    claims = debate.claims.values()
    credited = (passage.speaker for claim in claims if claim.id in expanded for passage in claim.passages)
    return frozenset(name for name in (*(claim.speaker for claim in claims), *credited) if name)
