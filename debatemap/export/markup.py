"""The small change of SVG: elements, numbers, paths, ids and texts that are safe in XML."""

from collections.abc import Mapping
from html import escape
from re import compile as pattern

from PySide6.QtGui import QPainterPath

Attributes = Mapping[str, str | float | None]

_FORBIDDEN = pattern("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNSAFE = pattern(r"[^A-Za-z0-9_.-]+")
_LETTERS = {
    QPainterPath.ElementType.MoveToElement: "M",
    QPainterPath.ElementType.LineToElement: "L",
    QPainterPath.ElementType.CurveToElement: "C",
    QPainterPath.ElementType.CurveToDataElement: "",
}


def text(words: str) -> str:
    """Return words as they may stand in XML; what XML can't say at all becomes U+FFFD."""
    return escape(_FORBIDDEN.sub("\ufffd", words)).replace("\r", "&#13;")


def number(value: float, decimals: int = 2) -> str:
    """Return a length with at most so many decimals."""
    rounded = round(value, decimals)
    return str(int(rounded)) if rounded == int(rounded) else str(rounded)


def element(name: str, attributes: Attributes, inner: str | None = None) -> str:
    """Return an element; attributes that are None are left out, `inner` is markup already."""
    written = "".join(f' {key}="{_value(value)}"' for key, value in attributes.items() if value is not None)
    return f"<{name}{written}/>" if inner is None else f"<{name}{written}>{inner}</{name}>"


def titled(title: str, description: str = "") -> str:
    """Return the title of the element that it stands in, and its description if there is one."""
    told = element("title", {}, text(title)) if title else ""
    return told + (element("desc", {}, text(description)) if description else "")


def path_data(path: QPainterPath, decimals: int = 2) -> str:
    """Return a painter path as the d attribute of a path element; empty for an empty path."""
    parts: list[str] = []
    for index in range(path.elementCount()):
        step = path.elementAt(index)
        parts.append(f"{_LETTERS[step.type]}{number(step.x, decimals)} {number(step.y, decimals)}")
    return " ".join(parts)


class Names:
    """Gives every thing an id of its own that is safe in XML and in addresses."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def name(self, kind: str, ident: str) -> str:
        """Return the name of a thing, like it and unlike all others."""
        plain = f"{kind}-{_UNSAFE.sub('_', ident)[:80]}"
        name, count = plain, 1
        while name in self._given:
            count += 1
            name = f"{plain}-{count}"
        self._given.add(name)
        return name


def _value(value: str | float | None) -> str:
    return text(value) if isinstance(value, str) else number(value or 0.0)
