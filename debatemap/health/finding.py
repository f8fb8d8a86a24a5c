"""What a map could be advised about: one finding, its kind, and its words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from debatemap.document import PassageKey
from debatemap.model import Place
from debatemap.model.problem import QT_TRANSLATE_NOOP, filled
from debatemap.sources import Span


class FindingKind(StrEnum):
    """What can be found, in the order in which it is told: first the quotes, then the argument, then what is unused.

    PASSAGE_NOT_FOUND          the words of a passage are not in its source
    AMBIGUOUS_PASSAGE          they stand there at several places, and nothing tells which is meant
    ASSERTION_WITHOUT_PASSAGE  a claim that somebody makes (it is not marked implicit) and that no passage backs
    UNANSWERED_ATTACK          an attack that is not undercut and none of whose premises is attacked by another relation
    UNSUPPORTED_CLAIM          a claim that no relation supports
    UNREACHABLE_CLAIM          a claim from which no relations lead to a thesis: they go round, or there are none; of a
                               map without any thesis one finding tells of all
    CIRCULAR_SUPPORT           claims that support each other in a ring; each ring is one finding
    EQUAL_TEXTS                claims that say the same but for case, white space and typography
    SPEAKER_NEVER_QUOTED       a speaker whose words no passage holds
    UNUSED_SOURCE              a source that no passage is from
    UNMAPPED_PARAGRAPH         the first paragraph of a source in which nothing is mapped
    """

    PASSAGE_NOT_FOUND = "passage-not-found"
    AMBIGUOUS_PASSAGE = "ambiguous-passage"
    ASSERTION_WITHOUT_PASSAGE = "assertion-without-passage"
    UNANSWERED_ATTACK = "unanswered-attack"
    UNSUPPORTED_CLAIM = "unsupported-claim"
    UNREACHABLE_CLAIM = "unreachable-claim"
    CIRCULAR_SUPPORT = "circular-support"
    EQUAL_TEXTS = "equal-texts"
    SPEAKER_NEVER_QUOTED = "speaker-never-quoted"
    UNUSED_SOURCE = "unused-source"
    UNMAPPED_PARAGRAPH = "unmapped-paragraph"


TITLES: Mapping[FindingKind, str] = {
    FindingKind.PASSAGE_NOT_FOUND: QT_TRANSLATE_NOOP("Health", "Passages that are not in their source"),
    FindingKind.AMBIGUOUS_PASSAGE: QT_TRANSLATE_NOOP("Health", "Passages that stand at several places"),
    FindingKind.ASSERTION_WITHOUT_PASSAGE: QT_TRANSLATE_NOOP("Health", "Assertions without a passage"),
    FindingKind.UNANSWERED_ATTACK: QT_TRANSLATE_NOOP("Health", "Attacks without a reply"),
    FindingKind.UNSUPPORTED_CLAIM: QT_TRANSLATE_NOOP("Health", "Claims without support"),
    FindingKind.UNREACHABLE_CLAIM: QT_TRANSLATE_NOOP("Health", "Claims that lead to no thesis"),
    FindingKind.CIRCULAR_SUPPORT: QT_TRANSLATE_NOOP("Health", "Circular support"),
    FindingKind.EQUAL_TEXTS: QT_TRANSLATE_NOOP("Health", "Claims with equal texts"),
    FindingKind.SPEAKER_NEVER_QUOTED: QT_TRANSLATE_NOOP("Health", "Speakers never quoted"),
    FindingKind.UNUSED_SOURCE: QT_TRANSLATE_NOOP("Health", "Unused sources"),
    FindingKind.UNMAPPED_PARAGRAPH: QT_TRANSLATE_NOOP("Health", "Next unmapped paragraphs"),
}
"""The heading of each kind, to be translated in the context "Health"."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: advice, never an error.

    `place` is where it is written in the map file. `claims` are the claims that it is about, the one to go to first;
    `relation`, `passage`, `source` and `speaker` name what else it is about. `span` is where in the text of `source`
    it lies. `wording` is an English template with {names}, marked with QT_TRANSLATE_NOOP("Health", …), filled from
    `values`; the interface translates the template first.
    """

    kind: FindingKind
    place: Place
    wording: str
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    claims: tuple[str, ...] = ()
    relation: str | None = None
    passage: PassageKey | None = None
    source: str | None = None
    speaker: str | None = None
    span: Span | None = None

    @property
    def message(self) -> str:
        """What was found, in English."""
        return filled(self.wording, self.values)
