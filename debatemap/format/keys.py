"""The one table of everything that a map may hold: the reader and the JSON Schema follow from it."""

from collections.abc import Iterator

from debatemap.format.shapes import ById, Flag, Form, Key, ListOf, Number, Record, Reference, Shape, Text, Version


def _keys(*keys: Key) -> dict[str, Key]:
    return {key.name: key for key in keys}


PASSAGE = Record(
    "passage",
    _keys(
        Key("quote", Text(prose=True), "The quoted words, exactly as in the source; […] marks what is left out.", True),
        Key("source", Reference("source"), "Id of the source that the words are taken from."),
        Key(
            "locator", Text(), 'Where in the source: a page, a paragraph, 12:30 … Shown as written; put "§2" in quotes.'
        ),
        Key("prefix", Text(), "The words just before the quote, where the quote alone occurs several times."),
        Key("suffix", Text(), "The words just after the quote, where the quote alone occurs several times."),
        Key("speaker", Reference("speaker"), "Id of the one who says these words, where not the claim's speaker."),
        Key("note", Text(prose=True), "A remark on this passage."),
    ),
    example="quote: The quoted words",
    short="quote",
)

_PASSAGES = Key(
    "passages", ListOf(PASSAGE), "Words quoted from sources: a list of texts, or of quote, source, locator …"
)
_RELATION_NOTE = Key("note", Text(prose=True), "A remark on this relation.")
_RELATION_STRENGTH = Key("strength", Number(), "How strong the author holds this relation to be, from 0 to 1.")
_RELATION_ID = Key("id", Text(), "A name of your choice, so that an undercut can aim at this relation.")
_WITH = Key(
    "with",
    ListOf(Reference("claim"), one=True),
    "Ids of linked premises: claims that bear on the target only together with this one.",
)


def _target(record: str, key: str, to: str, description: str, example: str) -> ListOf:
    long_form = Record(
        record,
        _keys(
            Key(key, Reference(to), description, True),
            _RELATION_ID,
            _WITH,
            _RELATION_NOTE,
            _RELATION_STRENGTH,
            _PASSAGES,
        ),
        example=example,
        short=key,
    )
    return ListOf(long_form, one=True)


_SUPPORTS = _target("support", "claim", "claim", "Id of the claim that is supported.", "claim: close")
_ATTACKS = _target("attack", "claim", "claim", "Id of the claim that is attacked.", "claim: close")
_UNDERCUTS = _target(
    "undercut",
    "relation",
    "relation",
    'The relation that is denied: its id, or its ends: "source -> target".',
    "relation: air -> close",
)

CLAIM = Record(
    "claim",
    _keys(
        Key("text", Text(prose=True), "The claim itself, one sentence.", True),
        Key("title", Text(prose=True), "A short label, shown where the text would be too small to read."),
        Key("speaker", Reference("speaker"), "Id of the one who makes this claim."),
        Key("group", Reference("group"), "Id of the group that this claim lies in."),
        Key("tags", ListOf(Text(), one=True), "Words to find this claim by."),
        Key("implicit", Flag(), "true for a premise that nobody said but the argument needs."),
        Key("strength", Number(), "How likely the author holds this claim to be before any argument, from 0 to 1."),
        Key("note", Text(prose=True), "A remark on this claim."),
        _PASSAGES,
        Key("supports", _SUPPORTS, "What this claim speaks for: the id of a claim, a list, or claim, with, note …"),
        Key("attacks", _ATTACKS, "What this claim speaks against: the id of a claim, a list, or claim, with, note …"),
        Key(
            "undercuts", _UNDERCUTS, "Relations that this claim denies: the reason may be true, it proves nothing here."
        ),
    ),
    example="text: A claim.",
    short="text",
)

RELATION = Record(
    "relation",
    _keys(
        _RELATION_ID,
        Key("from", ListOf(Reference("claim"), one=True), "Id of the premise, or a list of linked premises.", True),
        Key("supports", Reference("claim"), "Id of the claim that is supported."),
        Key("attacks", Reference("claim"), "Id of the claim that is attacked."),
        Key("undercuts", Reference("relation"), 'The relation that is denied: its id, or "source -> target".'),
        _RELATION_NOTE,
        _RELATION_STRENGTH,
        _PASSAGES,
    ),
    example="from: air, supports: close",
    one_of=("supports", "attacks", "undercuts"),
)

SOURCE = Record(
    "source",
    _keys(
        Key("title", Text(prose=True), "The title of the source."),
        Key("author", Text(), "Who wrote it."),
        Key("date", Text(), "When it appeared, such as 2024-05-02."),
        Key("url", Text(form=Form.URL), "Its address on the web."),
        Key("file", Text(form=Form.FILE), "A file with the full text, plain UTF-8, beside or below the map."),
        Key("text", Text(prose=True, whole=True), "The full text itself, after |"),
        Key("language", Text(), "Its language, such as en or fr."),
    ),
    example="title: Letter to the Gazette",
    may_be_empty=True,
)

SPEAKER = Record(
    "speaker",
    _keys(
        Key("name", Text(), "The name as it is shown."),
        Key("role", Text(), "What the speaker is, such as shopkeeper."),
        Key("colour", Text(form=Form.COLOUR), 'The colour of the speaker\'s chip, in quotes: "#b5651d".'),
    ),
    example="name: M. Duval",
    may_be_empty=True,
)

GROUP = Record(
    "group",
    _keys(
        Key("title", Text(prose=True), "The title of the group as it is shown."),
        Key("parent", Reference("group"), "Id of the group that this one lies in."),
    ),
    example="title: The economy",
    may_be_empty=True,
)

TOUR_STOP = Record(
    "stop",
    _keys(
        Key("claim", Reference("claim"), "Id of the claim to stop at.", True),
        Key("say", Text(prose=True), "What to say to the reader there."),
    ),
    example="claim: close",
)

MAP = Record(
    "map",
    _keys(
        Key("debatemap", Version(), "Version of the format; may be left out, then 1."),
        Key("title", Text(prose=True), "The title of the map.", True),
        Key("question", Text(prose=True), "The question under debate."),
        Key("language", Text(), "Language of the map, such as en or fr; quotation marks and direction follow from it."),
        Key("authors", ListOf(Text(), one=True), "Who made the map."),
        Key("date", Text(), "When the map was made, such as 2025-02-01."),
        Key("description", Text(prose=True), "What the map is about."),
        Key("licence", Text(), "Under which licence the map may be used, such as CC-BY-4.0."),
        Key(
            "sources",
            ById(SOURCE, "gazette: {title: Letter to the Gazette}"),
            "The texts that passages are quoted from.",
        ),
        Key("speakers", ById(SPEAKER, "duval: {name: M. Duval}"), "The people and bodies that say something."),
        Key(
            "groups", ById(GROUP, "economy: {title: The economy}"), "Clusters of claims, drawn as areas; they may nest."
        ),
        Key(
            "claims", ById(CLAIM, "close: The town should close its centre to cars."), "The claims of the debate.", True
        ),
        Key("relations", ListOf(RELATION), "Relations between claims, where they don't stand with the claims."),
        Key("tour", ListOf(TOUR_STOP), "A guided reading: claims in order, each with a caption."),
    ),
    example="title: What is debated",
)


def _all_records(shape: Shape) -> Iterator[Record]:
    if isinstance(shape, ListOf):
        yield from _all_records(shape.item)
    elif isinstance(shape, ById):
        yield from _all_records(shape.record)
    elif isinstance(shape, Record):
        yield shape
        for key in shape.keys.values():
            yield from _all_records(key.shape)


KEY_NAMES = frozenset(name for record in _all_records(MAP) for name in record.keys)
"""Every key that a map may hold anywhere."""
