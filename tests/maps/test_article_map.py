"""The map of the article holds every step of it, in its place, in its own words."""

from itertools import pairwise
from statistics import median

from debatemap.document import Document
from debatemap.model import RelationKind
from tests.maps.passages import passages


def count(document: Document, kind: RelationKind) -> int:
    return sum(relation.kind is kind for relation in document.map.relations.values())


def test_it_is_read_without_a_single_problem(article_map):
    assert [problem.message for problem in article_map.problems] == []


def test_it_is_as_rich_as_the_article(article_map):
    debate = article_map.map
    assert 50 <= len(debate.claims) <= 56
    assert 50 <= len(debate.relations) <= 65
    assert 42 <= len(list(passages(debate))) <= 55
    assert count(article_map, RelationKind.SUPPORT) >= 30
    assert count(article_map, RelationKind.ATTACK) >= 10
    assert count(article_map, RelationKind.UNDERCUT) >= 8


def test_it_has_linked_premises_and_says_which_premises_nobody_said(article_map):
    debate = article_map.map
    assert sum(len(relation.premises) > 1 for relation in debate.relations.values()) >= 5
    implicit = [claim for claim in debate.claims.values() if claim.implicit]
    assert len(implicit) >= 4
    assert all(not claim.passages for claim in implicit)


def test_an_undercut_is_itself_undercut(article_map):
    relations = article_map.map.relations
    undercuts = [relation for relation in relations.values() if relation.kind is RelationKind.UNDERCUT]
    assert any(relations[undercut.target].kind is RelationKind.UNDERCUT for undercut in undercuts)


def test_its_thesis_is_the_authors_and_stands_first(article_map):
    assert article_map.graph.theses == ("these",)
    assert next(iter(article_map.map.claims)) == "these"


def test_the_question_that_the_author_leaves_open_is_no_claim_of_hers(article_map, article):
    assert article_map.map.question in article


def test_no_relation_runs_from_one_section_to_another(article_map):
    debate = article_map.map
    for relation in debate.relations.values():
        target = relation.target
        while target in debate.relations:
            target = debate.relations[target].target
        groups = {debate.claims[claim].group for claim in (*relation.premises, target)} - {None}
        assert len(groups) <= 1, relation.id


def test_every_conclusion_has_few_enough_direct_reasons_to_be_taken_in_at_once(article_map):
    assert max(len(article_map.graph.incoming(claim)) for claim in article_map.map.claims) <= 9


def test_every_claim_but_a_missing_premise_is_said_by_somebody_in_the_article(article_map):
    said = [claim for claim in article_map.map.claims.values() if not claim.implicit]
    assert all(claim.speaker for claim in said)
    # The two halves of the thesis are quoted once, together, under the thesis.
    assert [claim.id for claim in said if not claim.passages] == ["pas-explose", "pas-neutre"]


def test_concessions_are_the_authors_and_never_speak_against_amodeis_conclusion(article_map):
    concessions = [claim for claim in article_map.map.claims.values() if "concession" in claim.tags]
    assert len(concessions) >= 7
    assert {claim.speaker for claim in concessions} == {"autrice"}
    for claim in concessions:
        bears_on = {relation.target for relation in article_map.graph.outgoing(claim.id)}
        assert not bears_on & {"pas-revolution"}, claim.id


def test_each_section_after_the_opening_concedes_something_to_amodei(article_map):
    conceded = {claim.group for claim in article_map.map.claims.values() if "concession" in claim.tags}
    assert conceded >= set(article_map.map.groups) - {"ouverture"}


def test_every_passage_is_in_the_article_to_the_letter(article_map, article):
    for owner, passage in passages(article_map.map):
        assert passage.source == "article", owner.id
        assert passage.locator, owner.id
        assert passage.quote in article, owner.id


def test_every_quotation_is_short(article_map):
    for owner, passage in passages(article_map.map):
        assert len(passage.quote) <= 110, owner.id


def test_all_quotations_together_leave_most_of_the_article_unquoted(article_map, article):
    quoted: set[int] = set()
    for _, passage in passages(article_map.map):
        start = article.index(passage.quote)
        quoted.update(range(start, start + len(passage.quote)))
    assert len(quoted) <= 0.42 * len(article)


def test_the_guillemet_that_the_article_forgot_is_not_put_back(article_map):
    (passage,) = article_map.map.claims["pas-des-milliards"].passages
    assert "«" in passage.quote
    assert "»" not in passage.quote


def test_words_with_which_the_author_reports_amodei_are_hers(article_map):
    amodei = [claim for claim in article_map.map.claims.values() if claim.speaker == "amodei"]
    his = {claim.id for claim in amodei for passage in claim.passages if passage.speaker is None}
    assert his == {"pas-des-milliards", "puces", "croisement", "cessera", "jouets"}


def test_the_sections_stand_in_the_order_of_the_article(article_map, article):
    debate = article_map.map
    places = {
        group: median(
            article.index(passage.quote)
            for claim in debate.claims.values()
            if claim.group == group
            for passage in claim.passages
        )
        for group in debate.groups
    }
    assert list(places) == sorted(places, key=places.__getitem__)


def test_the_claims_of_a_section_stand_together(article_map):
    order = [claim.group for claim in article_map.map.claims.values() if claim.group]
    changes = [group for before, group in pairwise([None, *order]) if before != group]
    assert changes == list(article_map.map.groups)


def test_claims_are_sentences_that_fit_on_a_card(article_map):
    for claim in article_map.map.claims.values():
        assert claim.text.endswith((".", ". »")), claim.id
        assert len(claim.text.split()) <= 20, claim.id
        assert claim.title, claim.id
        assert 2 <= len(claim.title.split()) <= 4, claim.id


def test_the_tour_leads_from_the_thesis_to_the_last_objection(article_map):
    stops = [stop.claim for stop in article_map.map.tour]
    assert (stops[0], stops[-1]) == ("these", "en-boite")
    assert 8 <= len(stops) <= 10
    order = list(article_map.map.claims)
    assert sum(order.index(a) > order.index(b) for a, b in pairwise(stops)) <= 1
