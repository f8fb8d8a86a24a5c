"""The tree of a file as it is written: scalars stay text, and every node knows where it begins and ends."""

from dataclasses import dataclass, field

BROKEN = "broken"
"""Style of a scalar that could not be read as meant: its text is what stands there, its type is not to be judged."""


@dataclass(slots=True)
class Scalar:
    """A piece of text; `style` is "" (plain), "'", '"', "|", ">" or BROKEN, `start` and `end` are code points."""

    text: str
    start: int
    end: int
    style: str


@dataclass(slots=True)
class Mapping:
    """Keys and values in turn, in `children`; `mended` where a part that could not be read is missing."""

    start: int
    children: list["Node"] = field(default_factory=list["Scalar | Mapping | Sequence"])
    mended: bool = False
    index: dict[str, int] | None = None


@dataclass(slots=True)
class Sequence:
    """The items of a list, in `children`."""

    start: int
    children: list["Node"] = field(default_factory=list["Scalar | Mapping | Sequence"])


Node = Scalar | Mapping | Sequence
Path = tuple[str | int, ...]


def find(root: Node | None, path: Path) -> tuple[int, Path]:
    """Return where `path` stands, or its nearest enclosing place that exists, and the path of that place."""
    node, index, reached = root, 0, 0
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str):
            position = _positions(node).get(step)
            if position is None:
                break
            index, node = node.children[position].start, node.children[position + 1]
        elif isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.children):
            node = node.children[step]
            index = node.start
        else:
            break
        reached += 1
    return index, path[:reached]


def path_at(root: Node | None, index: int) -> Path:
    """Return the key path of the innermost place that begins at or before `index`."""
    path: list[str | int] = []
    node = root
    while isinstance(node, Mapping | Sequence):
        step = 2 if isinstance(node, Mapping) else 1
        position = _last_before(node.children, index, step)
        if position is None:
            break
        key = node.children[position]
        path.append(position if step == 1 else key.text if isinstance(key, Scalar) else "")
        node = node.children[position + step - 1]
    return tuple(path)


def _last_before(children: list[Node], index: int, step: int) -> int | None:
    low, high = 0, len(children) // step
    while low < high:
        middle = (low + high) // 2
        if children[middle * step].start <= index:
            low = middle + 1
        else:
            high = middle
    return (low - 1) * step if low else None


def _positions(mapping: Mapping) -> dict[str, int]:
    """Return where in `children` each key stands, the first of equal ones; kept, since lookups are many."""
    if mapping.index is None:
        keys = mapping.children[0::2]
        found = {key.text: 2 * i for i, key in reversed(list(enumerate(keys))) if isinstance(key, Scalar)}
        mapping.index = found
    return mapping.index
