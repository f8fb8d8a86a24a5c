"""Which claims belong together."""

from debatemap.canvas.kinship import Kinship, Way
from debatemap.drawing.picture import Picture
from tests.canvas.pictures import make_picture


def test_conclusions_and_reasons_come_in_order(small_tree: Picture) -> None:
    kin = Kinship(small_tree)
    assert kin.reasons("thesis") == ("left", "middle", "right")
    assert kin.conclusions("upper") == ("left",)
    assert kin.conclusions("thesis") == ()


def test_siblings_share_a_conclusion(small_tree: Picture) -> None:
    kin = Kinship(small_tree)
    assert kin.siblings("middle") == ("left", "middle", "right")
    assert kin.siblings("thesis") == ("thesis",)


def test_theses_are_siblings_of_each_other() -> None:
    kin = Kinship(make_picture({"one": (0, 0), "reason": (0, 200), "two": (600, 0)}, [("reason", "support", "one")]))
    assert kin.siblings("two") == ("one", "two")


def test_siblings_follow_the_conclusion_that_was_asked_for() -> None:
    places = {name: (0.0, 100.0 * row) for row, name in enumerate(("one", "two", "shared", "other"))}
    kin = Kinship(
        make_picture(places, [("shared", "support", "one"), ("shared", "support", "two"), ("other", "attack", "two")])
    )
    assert kin.siblings("shared") == ("shared",)
    assert kin.siblings("shared", "two") == ("shared", "other")


def test_an_undercut_hangs_on_the_premise_of_the_relation_that_it_denies() -> None:
    picture = make_picture(
        {"thesis": (0, 0), "reason": (0, 200), "denial": (300, 200), "reply": (600, 200)},
        [
            ("reason", "support", "thesis"),
            ("denial", "undercut", "reason -> thesis"),
            ("reply", "undercut", "denial -> reason -> thesis"),
        ],
    )
    kin = Kinship(picture)
    assert kin.conclusions("denial") == ("reason",)
    assert kin.reasons("reason") == ("denial",)
    assert kin.conclusions("reply") == ("denial",)


def test_the_way_up_is_the_shortest_to_a_thesis(small_tree: Picture) -> None:
    assert Kinship(small_tree).way_up("lower") == Way(("left", "thesis"), ("lower -> left", "left -> thesis"))
    assert Kinship(small_tree).way_up("thesis") == Way()


def test_cycles_and_self_attacks_have_no_way_up_and_come_to_an_end() -> None:
    places = {"a": (0.0, 0.0), "b": (300.0, 0.0), "c": (600.0, 0.0)}
    kin = Kinship(make_picture(places, [("a", "attack", "b"), ("b", "attack", "a"), ("c", "attack", "c")]))
    assert kin.way_up("a") == Way()
    assert kin.way_up("c") == Way()
    assert kin.conclusions("c") == ()
    assert [relation.id for relation in kin.relations_of("c")] == ["c -> c"]
