"""What the badge of a card says of its quotes, in a sign as well as in colour."""

from collections.abc import Mapping
from enum import StrEnum

from debatemap.document import PassageKey
from debatemap.model import Claim
from debatemap.sources import Anchor, QuoteStatus


class QuoteState(StrEnum):
    """How the passages of a claim stand, all together.

    VERIFIED   every one is in its source
    DOUBTFUL   at least one was looked for and is not there, or at several places
    UNCHECKED  none is doubtful, but not all could be looked for
    """

    VERIFIED = "verified"
    DOUBTFUL = "doubtful"
    UNCHECKED = "unchecked"


SIGNS = {QuoteState.VERIFIED: "✓", QuoteState.DOUBTFUL: "!", QuoteState.UNCHECKED: ""}
"""What stands after the number of passages."""


def quote_state(claim: Claim, anchors: Mapping[PassageKey, Anchor]) -> QuoteState:
    """Return how the passages of a claim stand; those of which nothing is known count as unchecked."""
    if not claim.passages:
        return QuoteState.UNCHECKED
    found = [anchors.get(PassageKey(claim.id, index)) for index in range(len(claim.passages))]
    known = [anchor.status for anchor in found if anchor]
    if QuoteStatus.NOT_FOUND in known or QuoteStatus.AMBIGUOUS in known:
        return QuoteState.DOUBTFUL
    verified = len(known) == len(found) and all(status.found for status in known)
    return QuoteState.VERIFIED if verified else QuoteState.UNCHECKED
