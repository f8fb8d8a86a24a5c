from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatemap.document import Document, PassageKey
from debatemap.graph import DebateGraph
from debatemap.model import Claim, DebateMap, Passage, Relation, RelationKind, Source, Speaker
from debatemap.search import Field, Filters, Role, SearchIndex
from debatemap.sources import Anchor, QuoteStatus


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return SearchIndex(document(DEBATE))


def document(debate: DebateMap) -> Document:
    return Document(Path("map.yaml"), True, debate, (), {}, {}, DebateGraph(debate))


DEBATE = DebateMap(
    "Coûts",
    speakers={"d": Speaker("d", "Mme Œhler")},
    sources={"g": Source("g", "La Gazette", author="B. Duval")},
    claims={
        "costs": Claim(
            "costs",
            "Les coûts d’entraînement ont BAISSÉ.",
            title="Moins cher",
            speaker="d",
            tags=("argent", "prix"),
            note="Un point clé.",
            passages=(
                Passage("les prix «\u00a0fondent\u00a0»", "g", note="cité deux fois"),
                Passage("moitié moins", "g", speaker="d"),
            ),
        ),
        "size": Claim("size", "A big firm – not a small one – did it; the firm's cost is known."),
        "decomposed": Claim("decomposed", "un cafe\u0301 ferme\u0301, die Straße"),
    },
    relations={
        "r": Relation(
            "r",
            RelationKind.ATTACK,
            ("size",),
            "costs",
            note="a reply",
            passages=(Passage("fifty thousand chips", "g"),),
        )
    },
)


def found(index: SearchIndex, query: str) -> list[tuple[str, Field, list[str]]]:
    return [(hit.claim, hit.field, [hit.text[start:end] for start, end in hit.spans]) for hit in index.find(query)]


@pytest.mark.parametrize("query", ["baissé", "BAISSE", "Baisse", "baisse\u0301"])
def test_case_and_accents_do_not_count(index: SearchIndex, query: str) -> None:
    assert found(index, query) == [("costs", Field.TEXT, ["BAISSÉ"])]


def test_spans_lead_to_the_original_text_even_where_folding_changes_its_length(index: SearchIndex) -> None:
    assert found(index, "strasse") == [("decomposed", Field.TEXT, ["Straße"])]
    assert found(index, "ferme") == [("decomposed", Field.TEXT, ["ferme\u0301"])]
    assert found(index, "oehler")[0] == ("costs", Field.SPEAKER, ["Œhler"])


def test_typography_does_not_count(index: SearchIndex) -> None:
    assert found(index, "d'entrainement") == [("costs", Field.TEXT, ["d’entraînement"])]
    assert found(index, "firm-") == []
    assert found(index, '"firm - not"') == [("size", Field.TEXT, ["firm – not"])]


def test_titles_tags_speakers_notes_quotes_and_sources_are_searched(index: SearchIndex) -> None:
    assert found(index, "moins cher") == [("costs", Field.TITLE, ["Moins", "cher"])]
    assert found(index, "argent") == [("costs", Field.TAG, ["argent"])]
    assert found(index, "point") == [("costs", Field.NOTE, ["point"])]
    assert found(index, "fondent") == [("costs", Field.QUOTE, ["fondent"])]
    assert found(index, "deux fois") == [("costs", Field.PASSAGE_NOTE, ["deux", "fois"])]
    assert found(index, "duval")[0] == ("costs", Field.SOURCE, ["Duval"])


def test_a_hit_in_a_passage_or_tag_tells_which(index: SearchIndex) -> None:
    (hit,) = index.find("moitié")
    assert (hit.entry.index, hit.entry.relation) == (1, None)
    (hit,) = [one for one in index.find("prix") if one.field is Field.TAG]
    assert hit.entry.index == 1


def test_what_stands_at_a_relation_leads_to_its_first_premise(index: SearchIndex) -> None:
    (hit,) = index.find("fifty chips")
    assert (hit.claim, hit.entry.relation, hit.field) == ("size", "r", Field.QUOTE)
    assert found(index, "reply") == [("size", Field.NOTE, ["reply"])]


def test_a_speaker_and_a_source_are_told_with_each_of_their_claims(index: SearchIndex) -> None:
    assert [(hit.claim, hit.entry.index) for hit in index.find("Mme")] == [("costs", 0), ("costs", 1)]
    assert [hit.claim for hit in index.find("gazette")] == ["costs", "size"]


def test_all_words_must_be_there_in_any_order(index: SearchIndex) -> None:
    assert found(index, "small big") == [("size", Field.TEXT, ["big", "small"])]
    assert found(index, "small huge") == []


def test_a_phrase_must_stand_together(index: SearchIndex) -> None:
    assert found(index, '"big firm"') == [("size", Field.TEXT, ["big firm"])]
    assert found(index, "“small firm”") == []
    assert found(index, '"big fi') == [("size", Field.TEXT, ["big fi"])]


def test_signs_are_searched_for_as_they_are(index: SearchIndex) -> None:
    assert found(index, ".*") == []
    assert found(index, "(") == []


@pytest.mark.parametrize("query", ["", "   ", '""', "\u00ad", "\u0301"])
def test_an_empty_query_finds_nothing(index: SearchIndex, query: str) -> None:
    assert len(index.find(query)) == 0


def test_hits_come_in_the_order_of_the_claims_and_can_be_counted_and_sliced(index: SearchIndex) -> None:
    hits = index.find("e")
    assert [hit.claim for hit in hits] == sorted((hit.claim for hit in hits), key=list(DEBATE.claims).index)
    assert len(hits) > 5
    assert [hit.text for hit in hits[1:3]] == [hits[1].text, hits[2].text]


def test_a_map_without_claims_holds_nothing() -> None:
    assert len(SearchIndex(document(DebateMap("Empty"))).find("a")) == 0


def test_the_words_may_stand_in_different_texts_of_a_claim(index: SearchIndex) -> None:
    assert index.claims("oehler cher fondent") == ("costs",)
    assert index.claims("oehler small") == ()
    assert index.claims("") == ()


def test_a_phrase_does_not_run_from_one_text_into_the_next(index: SearchIndex) -> None:
    assert index.claims('"cher les"') == ()


def test_the_texts_of_a_claim_with_most_of_the_words_come_first(index: SearchIndex) -> None:
    hits = index.hits_in("costs", "prix deux cher")
    assert [(hit.field, [hit.text[start:end] for start, end in hit.spans]) for hit in hits] == [
        (Field.TITLE, ["cher"]),
        (Field.TAG, ["prix"]),
        (Field.QUOTE, ["prix"]),
        (Field.PASSAGE_NOTE, ["deux"]),
    ]
    assert index.hits_in("costs", "deux cité prix")[0].field is Field.PASSAGE_NOTE
    assert len(index.hits_in("costs", "")) == 0
    assert len(index.hits_in("nobody", "prix")) == 0


@pytest.fixture(scope="module")
def told_apart() -> SearchIndex:
    anchors = {
        PassageKey("costs", 0): Anchor(QuoteStatus.VERBATIM),
        PassageKey("costs", 1): Anchor(QuoteStatus.NOT_FOUND),
    }
    return SearchIndex(Document(Path("map.yaml"), True, DEBATE, (), {}, anchors, DebateGraph(DEBATE)))


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (Filters(speakers=frozenset({"d"})), ["costs"]),
        (Filters(tags=frozenset({"prix", "nothing"})), ["costs"]),
        (Filters(roles=frozenset({Role.ATTACK})), ["size"]),
        (Filters(roles=frozenset({Role.THESIS, Role.ATTACK})), ["costs", "size", "decomposed"]),
        (Filters(roles=frozenset({Role.ATTACK}), speakers=frozenset({"d"})), []),
        (Filters(statuses=frozenset({QuoteStatus.NOT_FOUND})), ["costs"]),
        (Filters(statuses=frozenset({QuoteStatus.AMBIGUOUS})), []),
    ],
)
def test_claims_are_told_apart_by_what_they_are(told_apart: SearchIndex, filters: Filters, found: list[str]) -> None:
    assert list(told_apart.claims("", filters)) == found


def test_filters_and_words_work_together(told_apart: SearchIndex) -> None:
    thesis = Filters(roles=frozenset({Role.THESIS}))
    assert told_apart.claims("cafe", thesis) == ("decomposed",)
    assert told_apart.claims("firm", thesis) == ()


def test_what_claims_can_be_told_apart_by_is_counted(told_apart: SearchIndex) -> None:
    facets = told_apart.facets
    assert facets.speakers == {"d": 1}
    assert list(facets.tags.items()) == [("argent", 1), ("prix", 1)]
    assert facets.roles == {Role.THESIS: 2, Role.ATTACK: 1}
    assert facets.statuses == {QuoteStatus.VERBATIM: 1, QuoteStatus.NOT_FOUND: 1}


def test_an_id_leads_to_its_claim(index: SearchIndex) -> None:
    assert found(index, "decomp") == [("decomposed", Field.ID, ["decomp"])]


def subsets(values: list[str]) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(values), max_size=2)


FILTERS = st.builds(
    Filters,
    speakers=subsets(["d", "nobody", ""]),
    tags=subsets(["argent", "prix", "PRIX", ""]),
    roles=st.frozensets(st.sampled_from(Role), max_size=2),
    statuses=st.frozensets(st.sampled_from(QuoteStatus), max_size=2),
)
QUERIES = st.text("coûtsŒœé\"'« »–-.*(\\[", max_size=12) | st.text(max_size=12)


@given(QUERIES, FILTERS)
def test_any_query_finds_claims_in_their_order_and_its_words_in_them(
    index: SearchIndex, query: str, filters: Filters
) -> None:
    found = index.claims(query, filters)
    assert list(found) == [claim for claim in DEBATE.claims if claim in found]
    assert set(found) <= set(index.claims(query, Filters())) or not index.claims(query)
    assert all(index.facets.passes(claim, filters) for claim in found)
    for hit in index.find(query):
        assert hit.claim in index.claims(query)
        assert hit.spans
        assert all(0 <= span.start < span.end <= len(hit.text) for span in hit.spans)
    assert all(hit.spans for claim in DEBATE.claims for hit in index.hits_in(claim, query))
