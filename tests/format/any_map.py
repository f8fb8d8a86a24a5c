"""Maps of every kind, made up: odd ids and texts, cycles, undercuts of undercuts, linked premises, nested groups."""

from hypothesis import strategies as st

from debatemap.format.names import blank
from debatemap.model import Claim, DebateMap, Group, Passage, Relation, RelationKind, Source, Speaker, TourStop
from debatemap.model.turning import seen

NASTY = [
    *("no", "1e3", "2024-05-02", "12:30", "null", "~", "<<", "---", "...", "a: b", "a #b", "#a", "- a", "? a", "[a]"),
    *(
        "{a",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "'a'",
        '"a"',
        "|",
        ">",
        "a:",
        ":a",
        "true",
        "y",
        "é",
        " a",
        "a ",
        "a\n",
    ),
    *("\na", "a\nb", "a\n\n b", "\u00a0a", "« a »", "a\tb", "a\\b", "\u2028", "\x85", "\ufeff", "a, b", "=", "a -> b"),
    *(
        "x\u00a0: y",
        "text:foo",
        "\U0001f600",
        "word " * 60,
        "long\n" * 30 + "end",
        "w" * 300,
        "\u200f\u05e2\u05d1",
        "a\r\nb",
    ),
]
CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff") | st.sampled_from(
    "\n\t\r\x85"
)
TEXTS = st.sampled_from(NASTY) | st.text(CHARACTERS, min_size=1, max_size=300)
# What is blank is not there, and of signs that nobody would see another one is read.
texts = TEXTS.filter(lambda text: not blank(text) and seen(text) == text)
ids = (st.sampled_from(NASTY) | st.text(CHARACTERS, min_size=1, max_size=30)).filter(
    lambda text: not blank(text) and seen(text) == text and "->" not in text
)
optional = st.none() | texts
strengths = st.none() | st.floats(0, 1)


@st.composite
def maps(draw: st.DrawFn) -> DebateMap:
    names = draw(st.lists(ids, min_size=1, max_size=6, unique=True))
    sources = draw(st.lists(ids, max_size=2, unique=True))
    speakers = draw(st.lists(ids, max_size=2, unique=True))
    groups = draw(st.lists(ids, max_size=2, unique=True))

    def one_of(values: list[str]) -> str | None:
        return draw(st.sampled_from([None, *values]))

    def passages() -> tuple[Passage, ...]:
        count = draw(st.integers(0, 2))
        return tuple(
            Passage(
                draw(texts),
                one_of(sources),
                draw(optional),
                draw(optional),
                draw(optional),
                one_of(speakers),
                draw(optional),
            )
            for _ in range(count)
        )

    claims = {
        name: Claim(
            name,
            draw(texts),
            title=draw(optional),
            speaker=one_of(speakers),
            group=one_of(groups),
            tags=tuple(draw(st.lists(texts, max_size=2))),
            implicit=draw(st.booleans()),
            strength=draw(strengths),
            note=draw(optional),
            passages=passages(),
        )
        for name in names
    }
    relations: dict[str, Relation] = {}
    for number in range(draw(st.integers(0, 6))):
        kind = draw(st.sampled_from(list(RelationKind)))
        if kind is RelationKind.UNDERCUT and not relations:
            continue
        premises = tuple(draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True)))
        target = draw(st.sampled_from(list(relations) if kind is RelationKind.UNDERCUT else names))
        name = f"{premises[0]} -> {target}"
        named = name in relations or draw(st.booleans())
        note = draw(optional)
        relation_id = f"r{number}" if named else name
        relations[relation_id] = Relation(relation_id, kind, premises, target, named, note, draw(strengths), passages())
    return DebateMap(
        title=draw(texts),
        question=draw(optional),
        language=draw(optional),
        authors=tuple(draw(st.lists(texts, max_size=2))),
        date=draw(optional),
        description=draw(optional),
        licence=draw(optional),
        sources={
            name: Source(name, draw(texts), draw(optional), draw(optional), "https://a.example/", None, draw(optional))
            for name in sources
        },
        speakers={name: Speaker(name, draw(texts), draw(optional), "#b5651d") for name in speakers},
        groups={name: Group(name, draw(texts), groups[0] if name != groups[0] else None) for name in groups},
        claims=claims,
        relations=relations,
        tour=tuple(TourStop(draw(st.sampled_from(names)), draw(optional)) for _ in range(draw(st.integers(0, 2)))),
    )
