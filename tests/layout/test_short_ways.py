"""Where the engines take a short way because so much of a map is simple, it leads to what the long way leads to."""

from math import inf

from hypothesis import given
from hypothesis import strategies as st

from debatemap.layout.bodies import SPACINGS, Range, bodies, over_one, with_head
from debatemap.layout.columns import Care, Children, Shape, parts, single
from debatemap.layout.conclusions import first_conclusions
from debatemap.layout.forest import CARD, COMPONENT, GROUP, JUNCTION, Block, BlockKind
from debatemap.layout.layered.numbered import SUPPORTS, Link
from debatemap.layout.layered.ranking import ranked
from debatemap.layout.request import Edge, EdgeKind

CARE = Care(20, 1.12, 28)
SPACING = SPACINGS[CARD]
LENGTHS = st.sampled_from((12.0, 64.0, 88.0, 240.0, 241.0, 700.0))


@st.composite
def shapes(draw: st.DrawFn) -> list[Shape]:
    """Draw what a block offers: each shape is wider and lower than the one before."""
    widths = sorted(draw(st.sets(LENGTHS, min_size=1, max_size=4)))
    heights = sorted(draw(st.sets(LENGTHS, min_size=len(widths), max_size=len(widths))), reverse=True)
    return [(width, height, (), False) for width, height in zip(widths, heights, strict=True)]


@given(LENGTHS, LENGTHS, LENGTHS, LENGTHS, st.one_of(LENGTHS, st.just(inf)))
def test_two_leaves_are_set_like_any_blocks(
    wide: float, tall: float, wide_too: float, tall_too: float, high: float
) -> None:
    offers: list[list[Shape]] = [[(wide, tall, (), False)], [(wide_too, tall_too, (), False)]]
    # That nothing needs to be lower than this says nothing, but it leads the long way round.
    assert parts((0, 1), offers, SPACING, CARE, 0.0, high) == [
        (width, height, indices, tuple(ends), tuple(picks))
        for width, height, indices, ends, picks in parts((0, 1), offers, SPACING, CARE, 1e-9, high)
    ]


@given(st.lists(shapes(), min_size=2, max_size=8))
def test_one_column_is_what_a_column_of_any_height_is(offers: list[list[Shape]]) -> None:
    indices = range(len(offers))
    width, height, _, ends, picks = single(indices, offers, SPACING)
    filled, following = Children(indices, offers, SPACING).filled(inf)
    assert following == inf
    assert (width, height, list(ends), list(picks)) == (*filled[:2], filled[3], filled[4] or [0] * len(offers))


@given(st.lists(shapes(), min_size=2, max_size=8), st.lists(st.floats(12.0, 3000.0), min_size=2, max_size=6))
def test_columns_do_not_depend_on_the_limits_before(offers: list[list[Shape]], limits: list[float]) -> None:
    indices = range(len(offers))
    children = Children(indices, offers, SPACING)
    for limit in sorted(limits):
        assert children.filled(limit) == Children(indices, offers, SPACING).filled(limit)


@given(st.sampled_from((CARD, JUNCTION, GROUP, COMPONENT)), LENGTHS, LENGTHS, LENGTHS, LENGTHS)
def test_one_leaf_is_set_under_its_conclusion_like_any_block(
    kind: BlockKind, head: float, head_height: float, width: float, height: float
) -> None:
    block, leaf = Block(kind, "above", head, head_height), Block(CARD, "leaf", width, height)
    block.children.append(leaf)
    offered = [(width, height, (), False)]
    [long_way] = with_head(block, bodies(block, [offered], Range(CARE)), CARE)
    short_way = over_one(block, offered[0])
    assert short_way[:2] == long_way[:2]
    assert [part[:4] for part in short_way[2]] == [part[:4] for part in long_way[2]]


@st.composite
def arrows(draw: st.DrawFn) -> list[tuple[int, int]]:
    """Draw pairs of numbers, the higher one first: as from reasons to conclusions that stand before them in a file."""
    pairs = draw(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=20))
    return [(max(pair), min(pair)) for pair in pairs if pair[0] != pair[1]]


@given(arrows(), st.permutations(range(10)))
def test_ranks_do_not_depend_on_the_order_of_the_file(pairs: list[tuple[int, int]], renamed: list[int]) -> None:
    junction = [False] * 10
    links: list[Link] = [(i, source, target, SUPPORTS, False) for i, (source, target) in enumerate(pairs)]
    others: list[Link] = [(i, renamed[source], renamed[target], SUPPORTS, False) for i, source, target, _, _ in links]
    for tight in (False, True):
        ranks = ranked(range(10), junction, links, tight=tight)
        again = ranked(range(10), junction, others, tight=tight)
        assert not ranks.reversed_links
        assert ranks.rank == {box: again.rank[renamed[box]] for box in range(10)}


@given(arrows(), st.permutations([str(box) for box in range(10)]))
def test_first_conclusions_do_not_depend_on_the_order_of_the_boxes(
    pairs: list[tuple[int, int]], order: list[str]
) -> None:
    edges = [Edge(str(i), str(source), str(target), EdgeKind.SUPPORT) for i, (source, target) in enumerate(pairs)]
    assert first_conclusions([str(box) for box in range(10)], edges) == first_conclusions(order, edges)
