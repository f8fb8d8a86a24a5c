"""The example map uses all that a map can hold, and every passage of it is found in its source."""

from debatemap.model import RelationKind
from tests.maps.passages import passages


def test_it_is_read_without_a_single_problem(example_map):
    assert [problem.message for problem in example_map.problems] == []


def test_it_argues_about_one_thesis_from_both_sides(example_map):
    assert example_map.graph.theses == ("lock-away",)
    kinds = [relation.kind for relation in example_map.graph.incoming("lock-away")]
    assert kinds.count(RelationKind.SUPPORT) >= 3
    assert kinds.count(RelationKind.ATTACK) >= 3


def test_it_uses_every_part_of_the_format(example_map):
    debate = example_map.map
    claims, relations = debate.claims.values(), debate.relations.values()
    assert all([debate.question, debate.language, debate.date, debate.licence, debate.description, debate.tour])
    assert any(group.parent for group in debate.groups.values())
    assert any(speaker.colour for speaker in debate.speakers.values())
    for key in ("tags", "strength", "note", "implicit", "title"):
        assert any(getattr(claim, key) for claim in claims), key
    for key in ("named", "note", "strength", "passages"):
        assert any(getattr(relation, key) for relation in relations), key
    assert any(len(relation.premises) > 1 for relation in relations)
    assert any(relation.kind is RelationKind.UNDERCUT and "->" in relation.target for relation in relations)


def test_three_undercuts_are_undercut_in_turn(example_map):
    relations = example_map.map.relations
    targets = {relation.target for relation in relations.values() if relation.kind is RelationKind.UNDERCUT}
    assert sum(relations[target].kind is RelationKind.UNDERCUT for target in targets) >= 3


def test_its_sources_are_files_an_inline_text_and_one_without_text(example_map):
    sources = example_map.map.sources.values()
    assert sum(source.file is not None for source in sources) == 3
    assert [source.id for source in sources if source.text] == ["poster"]
    (without,) = (source for source in sources if not source.file and not source.text)
    assert without.url is not None
    assert without.url.startswith("https://example.org/")


def test_each_source_text_says_that_it_was_written_for_the_example(example_map):
    for source in example_map.map.sources.values():
        if source.file or source.text:
            assert "written as an example" in example_map.texts[source.id].text[:200], source.id


def test_passages_show_every_way_in_which_a_quotation_can_stand(example_map):
    found = {anchor.status.value for anchor in example_map.anchors.values()}
    assert found == {"verbatim", "same-words", "with-omissions", "unverifiable"}


def test_every_passage_with_a_text_is_found_in_it(example_map):
    for key, anchor in example_map.anchors.items():
        if anchor.status.value == "unverifiable":
            continue
        assert anchor.start is not None, key


def test_only_the_radio_and_an_unwritten_remark_cannot_be_checked(example_map):
    unverifiable = [key.owner for key, anchor in example_map.anchors.items() if anchor.status.value == "unverifiable"]
    assert sorted(unverifiable) == ["third-year", "way-home"]


def test_a_phrase_that_occurs_twice_is_told_apart_by_what_stands_around_it(example_map):
    refrain = next(passage for _, passage in passages(example_map.map) if passage.prefix)
    text = example_map.texts["letter"].text
    assert text.count(refrain.quote) == 2
    (anchor,) = (a for k, a in example_map.anchors.items() if (k.owner, k.index) == ("way-home", 0))
    assert text[: anchor.start].endswith(refrain.prefix)


def test_two_claims_are_backed_by_overlapping_passages(example_map):
    places = {(k.owner, k.index): a for k, a in example_map.anchors.items()}
    first, second = places["attention", 0], places["before-it-rings", 0]
    assert second.start < first.start < second.end < first.end


def test_some_passages_are_said_by_others_than_the_speaker_of_the_claim(example_map):
    others = [passage for _, passage in passages(example_map.map) if passage.speaker]
    assert len(others) >= 8
