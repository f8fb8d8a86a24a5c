"""What can be advised about quotes, speakers and sources."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from debatemap.document import Document, PassageKey
from debatemap.health.coverage import Coverage
from debatemap.health.finding import Finding, FindingKind
from debatemap.model import DebateMap, Passage
from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.sources import UNVERIFIABLE, Anchor, QuoteStatus

_NOT_FOUND = QT_TRANSLATE_NOOP("Health", "The words “{quote}” are not in the text of “{source}”.")
_AMBIGUOUS = QT_TRANSLATE_NOOP("Health", "The words “{quote}” stand at {count} places in the text of “{source}”.")
_IN_TWO_ORDERS = QT_TRANSLATE_NOOP(
    "Health", "The words “{quote}” stand in this order in the text of “{source}”, and near it in another."
)
_NO_PASSAGE = QT_TRANSLATE_NOOP("Health", "“{claim}” is said without a passage: {text}")
_NEVER_QUOTED = QT_TRANSLATE_NOOP("Health", "No passage holds words of {speaker}.")
_UNUSED = QT_TRANSLATE_NOOP("Health", "No passage is from “{source}”.")
_UNMAPPED = QT_TRANSLATE_NOOP(
    "Health", "In “{source}”, paragraph {paragraph} (line {line}) is the first that is not mapped: {words}"
)
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage of the map, its name, what was found of it, and who says its words: nobody is known where None."""

    key: PassageKey
    passage: Passage
    anchor: Anchor
    speaker: str | None


def quotations(document: Document) -> tuple[Quotation, ...]:
    """Return every passage with who says it: whom it names, else the speaker of its claim or of all its premises."""
    return tuple(
        Quotation(key, passage, document.anchors.get(key, UNVERIFIABLE), passage.speaker or _speaker(document.map, key))
        for key, passage in document.passages
    )


def _speaker(debate: DebateMap, key: PassageKey) -> str | None:
    if not key.of_relation:
        return debate.claims[key.owner].speaker
    speakers = {debate.claims[premise].speaker for premise in debate.relations[key.owner].premises}
    return speakers.pop() if len(speakers) == 1 else None


def quoting_findings(
    document: Document, said: Sequence[Quotation], coverages: Mapping[str, Coverage | None]
) -> Iterator[Finding]:
    """Yield what is found about the passages, the speakers and the sources of a map."""
    yield from _passages(document, said)
    yield from _assertions(document)
    yield from _speakers(document, said)
    yield from _sources(document, said, coverages)


def _passages(document: Document, said: Sequence[Quotation]) -> Iterator[Finding]:
    told = {
        QuoteStatus.NOT_FOUND: (FindingKind.PASSAGE_NOT_FOUND, _NOT_FOUND),
        QuoteStatus.AMBIGUOUS: (FindingKind.AMBIGUOUS_PASSAGE, _AMBIGUOUS),
    }
    for one in said:
        if one.anchor.status in told:
            kind, wording = told[one.anchor.status]
            if one.anchor.rivals:
                wording = _IN_TWO_ORDERS
            values = {
                "quote": shortened(one.passage.quote),
                "source": one.passage.source or "",
                "count": str(len(one.anchor.places)),
            }
            relation = document.map.relations[one.key.owner] if one.key.of_relation else None
            yield Finding(
                kind,
                document.places.passage(one.key),
                wording,
                values,
                claims=relation.premises if relation else (one.key.owner,),
                relation=relation.id if relation else None,
                passage=one.key,
                source=one.passage.source,
                speaker=one.speaker,
            )


def _assertions(document: Document) -> Iterator[Finding]:
    for claim in document.map.claims.values():
        if not claim.implicit and not claim.passages:
            yield Finding(
                FindingKind.ASSERTION_WITHOUT_PASSAGE,
                document.places.of("claims", claim.id),
                _NO_PASSAGE,
                {"claim": claim.id, "text": shortened(claim.text)},
                claims=(claim.id,),
                speaker=claim.speaker,
            )


def _speakers(document: Document, said: Sequence[Quotation]) -> Iterator[Finding]:
    quoted = {one.speaker for one in said}
    for speaker in document.map.speakers.values():
        if speaker.id not in quoted:
            place = document.places.of("speakers", speaker.id)
            yield Finding(
                FindingKind.SPEAKER_NEVER_QUOTED, place, _NEVER_QUOTED, {"speaker": speaker.name}, speaker=speaker.id
            )


def _sources(
    document: Document, said: Sequence[Quotation], coverages: Mapping[str, Coverage | None]
) -> Iterator[Finding]:
    used = {one.passage.source for one in said}
    for source in document.map.sources:
        place = document.places.of("sources", source)
        if source not in used:
            yield Finding(FindingKind.UNUSED_SOURCE, place, _UNUSED, {"source": source}, source=source)
        coverage, text = coverages.get(source), document.texts.get(source)
        following = coverage.next_unmapped() if coverage else None
        if following is not None and text is not None:
            values = {
                "source": source,
                "paragraph": str(text.paragraph(following.start)),
                "line": str(text.line(following.start)),
                "words": shortened(text.text[following.start : following.end]),
            }
            yield Finding(FindingKind.UNMAPPED_PARAGRAPH, place, _UNMAPPED, values, source=source, span=following)


def shortened(words: str) -> str:
    """Return the words on one line, and no more of them than a message holds."""
    line = " ".join(words[: 4 * _LONGEST].split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
