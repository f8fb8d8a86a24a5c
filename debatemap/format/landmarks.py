"""Remembers where the things of a map stand in its file, in a small part of the memory that the whole tree takes."""

from collections.abc import Iterable

from debatemap.format.findings import Lines
from debatemap.format.tree import Mapping, Node, Path, Scalar, Sequence
from debatemap.model import Place

_TABLES = ("sources", "speakers", "claims")
_RELATIONS = frozenset({"supports", "attacks", "undercuts"})


class Landmarks:
    """Where claims, relations, sources, speakers and the quotes of passages stand in a file."""

    def __init__(self, file: str, root: Node | None, lines: Lines | None) -> None:
        self._file = file
        found = _Walk(root).found if lines is not None else {}
        self._spots = {path: lines.at(index) for path, index in found.items()} if lines is not None else {}

    def place(self, *path: str | int) -> Place:
        """Return where the key path `path` stands, that of a passage by its quote, or else the nearest around it."""
        while path and path not in self._spots:
            path = path[:-1]
        return Place(self._file, *self._spots.get(path, (1, 1)), path)


class _Walk:
    """Goes through a tree once; of equal keys the first counts, as everywhere."""

    def __init__(self, root: Node | None) -> None:
        self.found: dict[Path, int] = {}
        for key, value in _pairs(root):
            if not isinstance(key, Scalar):
                continue
            self.found.setdefault((key.text,), key.start)
            if key.text in _TABLES:
                self._table(value, key.text)
            elif key.text == "relations":
                self._items(value, ("relations",))

    def _table(self, node: Node, name: str) -> None:
        for key, value in _pairs(node):
            if isinstance(key, Scalar):
                path = (name, key.text)
                self.found.setdefault(path, key.start)
                if name == "claims":
                    self._within(value, path)

    def _within(self, node: Node, path: Path) -> None:
        """Note the passages of a claim or a relation, and the relations of a claim."""
        for key, value in _pairs(node):
            if not isinstance(key, Scalar):
                continue
            if key.text == "passages":
                self._passages(value, (*path, key.text), key.start)
            elif len(path) == 2 and key.text in _RELATIONS:
                inner = (*path, key.text)
                self.found.setdefault(inner, key.start)
                self._within(value, inner)
                self._items(value, inner)

    def _items(self, node: Node, path: Path) -> None:
        """Note the relations of a list."""
        for number, item in enumerate(node.children if isinstance(node, Sequence) else ()):
            self.found.setdefault((*path, number), item.start)
            self._within(item, (*path, number))

    def _passages(self, node: Node, path: Path, start: int) -> None:
        self.found.setdefault(path, start)
        for number, passage in enumerate(node.children if isinstance(node, Sequence) else ()):
            quotes = (key.start for key, _ in _pairs(passage) if isinstance(key, Scalar) and key.text == "quote")
            self.found.setdefault((*path, number), next(quotes, passage.start))


def _pairs(node: Node | None) -> Iterable[tuple[Node, Node]]:
    return zip(node.children[0::2], node.children[1::2], strict=False) if isinstance(node, Mapping) else ()
