"""Tells what a value is meant to be that stands where a list belongs and is none."""

import re

from debatemap.format.shapes import Record, Shape
from debatemap.format.tree import Mapping, Node, Scalar

_FALSE_HYPHEN = re.compile(r"[–—−‐‑•·●▪◦*→>](?=\s)|-[^\s\d-]\w*|–|•")


def false_hyphen(node: Node) -> str | None:
    """Return the sign that stands where the hyphens of a list belong."""
    first = node.children[0] if isinstance(node, Mapping) and node.children else node
    match = _FALSE_HYPHEN.match(first.text) if isinstance(first, Scalar) and not first.style else None
    return None if match is None else match.group()


def is_one(node: Node, shape: Shape) -> bool:
    """Tell whether a value that is no list is what one entry of the list may be."""
    if not isinstance(shape, Record):
        return isinstance(node, Scalar)
    if isinstance(node, Scalar):
        return shape.short is not None
    return isinstance(node, Mapping) and any(
        isinstance(key, Scalar) and key.text in shape.keys for key in node.children
    )
