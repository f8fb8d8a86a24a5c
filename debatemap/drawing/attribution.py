"""Whose a claim is, in the language of the map: who says it, or who takes it for granted without saying it."""

from debatemap.drawing.map_words import MapWords
from debatemap.model import Claim, DebateMap


def attribution(claim: Claim, debate: DebateMap) -> str:
    """Return whose a claim is, in a few words; empty where nobody is named.

    An implicit premise is nobody's saying: a bare name beside it would put words into somebody's mouth.
    """
    speaker = debate.speakers.get(claim.speaker or "")
    if speaker is None or not claim.implicit:
        return speaker.name if speaker else ""
    words = MapWords(debate.language)
    return words.translate("Attribution", "assumed by {speaker}").format(speaker=speaker.name)
