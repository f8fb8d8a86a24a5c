"""How the window says in words what a map says in values: relations, quote states, counts."""

from PySide6.QtCore import QCoreApplication

from debatemap.document import Document, PassageKey
from debatemap.drawing.reading_direction import is_right_to_left, isolated
from debatemap.model import Claim, DebateMap, Relation, RelationKind
from debatemap.model.turning import legible, seen
from debatemap.search import Field, Hit, Role
from debatemap.sources import QuoteStatus, Span

SIGNS = {RelationKind.SUPPORT: "+", RelationKind.ATTACK: "−", RelationKind.UNDERCUT: "×"}
"""The sign of each kind of relation in lists."""
_LONGEST_LABEL = 400
"""A list lays out all of a line, also what there is no room for."""
_BEFORE, _AFTER = 24, 60
_LONGEST_NAME = 60
_ENDS = (".", "?", "!", "…", "؟", "۔")


def window_title(document: Document) -> str:
    """Return what a window with a map is called: by the map's title, or else by its file's name."""
    named = legible(" ".join(document.map.title.split()) or document.path.name)
    # Qt would take [*] for the place of its mark of unsaved changes; twice it stands for itself.
    return f"{named.replace('[*]', '[*][*]')} — debatemap"


def quote_status(status: QuoteStatus) -> str:
    """Return a sentence on whether a quote stands in its source."""
    match status:
        case QuoteStatus.VERBATIM:
            return QCoreApplication.translate("Quotes", "✓ Verbatim in the source")
        case QuoteStatus.SAME_WORDS:
            return QCoreApplication.translate("Quotes", "The same words in the source, written a little differently")
        case QuoteStatus.WITH_OMISSIONS:
            return QCoreApplication.translate("Quotes", "In the source, with omissions")
        case QuoteStatus.AMBIGUOUS:
            return QCoreApplication.translate("Quotes", "At several places of the source")
        case QuoteStatus.NOT_FOUND:
            return QCoreApplication.translate("Quotes", "Not found in the source")
        case QuoteStatus.UNVERIFIABLE:
            return QCoreApplication.translate("Quotes", "Not checked: the text of the source is not there")


def quote_status_in_short(status: QuoteStatus) -> str:
    """Return a few words on whether quotes stand in their source, to choose claims by."""
    match status:
        case QuoteStatus.VERBATIM:
            return QCoreApplication.translate("Quotes", "Verbatim")
        case QuoteStatus.SAME_WORDS:
            return QCoreApplication.translate("Quotes", "The same words")
        case QuoteStatus.WITH_OMISSIONS:
            return QCoreApplication.translate("Quotes", "With omissions")
        case QuoteStatus.AMBIGUOUS:
            return QCoreApplication.translate("Quotes", "At several places")
        case QuoteStatus.NOT_FOUND:
            return QCoreApplication.translate("Quotes", "Not found")
        case QuoteStatus.UNVERIFIABLE:
            return QCoreApplication.translate("Quotes", "Not checked")


def role_in_debate(role: Role) -> str:
    """Return what a claim does in the debate, to choose claims by."""
    match role:
        case Role.THESIS:
            return QCoreApplication.translate("Relations", "Thesis")
        case Role.SUPPORT:
            return QCoreApplication.translate("Relations", "Supports")
        case Role.ATTACK:
            return QCoreApplication.translate("Relations", "Attacks")
        case Role.UNDERCUT:
            return QCoreApplication.translate("Relations", "Undercuts")
        case Role.IMPLICIT:
            return QCoreApplication.translate("Relations", "Implicit")


def found_where(hit: Hit) -> str:
    """Return in what the words of a find stand, with some words around them; empty where the card itself says it."""
    if hit.field in {Field.TITLE, Field.TEXT} or not hit.spans:
        return ""
    template = {
        Field.TAG: QCoreApplication.translate("Find", "In a tag: {words}"),
        Field.SPEAKER: QCoreApplication.translate("Find", "In a speaker’s name: {words}"),
        Field.QUOTE: QCoreApplication.translate("Find", "In a passage: {words}"),
        Field.PASSAGE_NOTE: QCoreApplication.translate("Find", "In the note on a passage: {words}"),
        Field.SOURCE: QCoreApplication.translate("Find", "In a source’s title: {words}"),
        Field.NOTE: QCoreApplication.translate("Find", "In the note: {words}"),
        Field.ID: QCoreApplication.translate("Find", "In the claim’s name in the file: {words}"),
    }[hit.field]
    return template.format(words=_around(hit.text, hit.spans[0]))


def _around(text: str, span: Span) -> str:
    """Return the words at a span with some before and after, on one line."""
    start, end = max(0, span.start - _BEFORE), span.end + _AFTER
    words = seen(" ".join(text[start:end].split()))
    return isolated(f"{'…' if start else ''}{words}{'…' if end < len(text) else ''}")


def role(kind: RelationKind) -> str:
    """Return what a claim does through a relation."""
    match kind:
        case RelationKind.SUPPORT:
            return QCoreApplication.translate("Relations", "supports")
        case RelationKind.ATTACK:
            return QCoreApplication.translate("Relations", "attacks")
        case RelationKind.UNDERCUT:
            return QCoreApplication.translate("Relations", "undercuts")


def label(claim: Claim) -> str:
    """Return a claim's title, or its text on one line, of a very long one only the beginning.

    Arabic or Hebrew keep their own order wherever they stand.
    """
    whole = claim.title or claim.text
    words = _on_one_line(whole[:_LONGEST_LABEL])
    return isolated(words if len(whole) <= _LONGEST_LABEL else f"{words}…")


def words_of(claim: Claim) -> str:
    """Return a claim's title, or its text, on one line."""
    return _on_one_line(claim.title or claim.text)


def _on_one_line(text: str) -> str:
    return seen(" ".join(text.split()))


def shortened(name: str) -> str:
    """Return a name on one line, and only its beginning where a menu or a button would have no room for it."""
    words = seen(" ".join(name.split()))
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1].rstrip() + "…"


def spoken_line(document: Document, claim: Claim, relation: Relation | None, *, again: bool) -> str:
    """Return what a screen reader says of a line of the outline: role, parent, words, speaker, quote states."""
    debate = document.map
    parts = [words_of(claim)]
    if relation is None:
        ring = bool(document.graph.outgoing(claim.id))
        translate = QCoreApplication.translate
        parts.insert(0, translate("Outline", "In a ring") if ring else translate("Outline", "Thesis"))
    elif target := end_claim(debate, relation):
        parts.insert(0, _bearing(debate, relation, target))
        parts += _linked(debate, relation, claim)
    parts += _whose(debate, claim)
    anchors = [document.anchors.get(PassageKey(claim.id, index)) for index in range(len(claim.passages))]
    parts += list(dict.fromkeys(quote_status(anchor.status) for anchor in anchors if anchor))
    if again:
        parts.append(QCoreApplication.translate("Outline", "stands further up with its reasons"))
    return " ".join((*map(_ended, parts[:-1]), parts[-1]))


def taken_for_granted(name: str) -> str:
    """Return that nobody says a claim, and who takes it for granted where somebody of that name does."""
    if not name:
        return QCoreApplication.translate("Relations", "Nobody says this: it is taken for granted.")
    template = QCoreApplication.translate("Relations", "Nobody says this: {speaker} takes it for granted.")
    return template.format(speaker=isolated(name))


def _whose(debate: DebateMap, claim: Claim) -> list[str]:
    """Return who says a claim, if anybody is named; an implicit premise nobody says."""
    speaker = debate.speakers.get(claim.speaker or "")
    name = speaker.name if speaker else ""
    if claim.implicit:
        return [QCoreApplication.translate("Outline", "implicit"), *([taken_for_granted(name)] if name else [])]
    return [name] if name else []


def _ended(sentence: str) -> str:
    """Return a sentence with a full stop, unless it has an end of its own."""
    return sentence if sentence.endswith(_ENDS) else f"{sentence}."


def _bearing(debate: DebateMap, relation: Relation, target: str) -> str:
    """Return what a relation does: to a claim, or to the step that it denies, which no single claim stands for."""
    denied = debate.relations.get(relation.target) if relation.kind is RelationKind.UNDERCUT else None
    conclusion = end_claim(debate, denied) if denied else None
    if denied is None or conclusion is None:
        template = QCoreApplication.translate("Outline", "{role} “{claim}”")
        return template.format(role=role(relation.kind), claim=_bare(debate, target))
    template = QCoreApplication.translate("Outline", "undercuts the step from “{claim}” to “{conclusion}”")
    premises = " + ".join(_bare(debate, premise) for premise in denied.premises)
    return template.format(claim=premises, conclusion=_bare(debate, conclusion))


def _bare(debate: DebateMap, claim: str) -> str:
    """Return a claim's words as they stand within a sentence: without a full stop of their own."""
    return words_of(debate.claims[claim]).rstrip(".")


def _linked(debate: DebateMap, relation: Relation, claim: Claim) -> list[str]:
    """Return the premises that a claim needs beside it to bear on its conclusion, if any, as one sentence."""
    quoted = QCoreApplication.translate("Outline", "“{claim}”")
    others = [quoted.format(claim=_bare(debate, one)) for one in relation.premises if one != claim.id]
    template = QCoreApplication.translate("Outline", "linked with {premises}")
    return [template.format(premises=", ".join(others))] if others else []


def relation_in_words(debate: DebateMap, relation: Relation) -> str:
    """Return a relation as “reason → conclusion”, on one line, the arrow the way that the reason is read."""
    target = end_claim(debate, relation)
    reason = " + ".join(label(debate.claims[premise]) for premise in relation.premises)
    leftward = is_right_to_left(reason)
    return isolated(f"{reason} {'←' if leftward else '→'} {label(debate.claims[target])}") if target else reason


def end_claim(debate: DebateMap, relation: Relation) -> str | None:
    """Return the claim to go to at a relation's end: its conclusion, or a premise of the relation that it denies."""
    if relation.kind is not RelationKind.UNDERCUT:
        return relation.target
    denied = debate.relations.get(relation.target)
    return denied.premises[0] if denied else None
