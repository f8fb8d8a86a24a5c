from pathlib import Path

import pytest

from debatemap.document import Document
from debatemap.graph import DebateGraph
from debatemap.model import Claim, DebateMap, Passage, Relation, RelationKind, Source, Speaker
from debatemap.search import Field, SearchIndex


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
