"""Small debates written as arrows."""

from debatemap.model import Claim, DebateMap, Relation, RelationKind

_KINDS = {"+": RelationKind.SUPPORT, "-": RelationKind.ATTACK, "x": RelationKind.UNDERCUT}


def debate(claims: str, *arrows: str) -> DebateMap:
    """Return the debate of arrows such as "a b + c" (a and b together support c) or "d x a + c" by id."""
    relations = [arrow_of(arrow) for arrow in arrows]
    return DebateMap(
        title="A debate",
        claims={name: Claim(name, f"The claim {name}.") for name in claims.split()},
        relations={relation.id: relation for relation in relations},
    )


def arrow_of(arrow: str) -> Relation:
    """Return the relation "id: premises kind target"; without an id, the arrow itself is the id."""
    name, _, body = arrow.rpartition(": ")
    words = body.split()
    kind = next(index for index, word in enumerate(words) if word in _KINDS)
    return Relation(name or body, _KINDS[words[kind]], tuple(words[:kind]), words[kind + 1])
