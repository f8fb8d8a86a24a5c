"""Keeps YAML 1.1 from taking characters that people paste into a text for line ends or for nothing."""

from collections.abc import Callable

from debatemap.format.tree import Node, Scalar

_SEPARATORS = "\x85\u2028\u2029\ufeff"
_PRIVATE = range(0xE000, 0xF8FF)


def without_separators(text: str) -> tuple[str, Callable[[Node], None]]:
    """Return `text` with stand-ins for such characters, and what puts them back into its tree."""
    found = [character for character in _SEPARATORS if character in text]
    if not found:
        return text, _leave
    free = (chr(code) for code in _PRIVATE if chr(code) not in text)
    stand_ins = dict(zip(found, free, strict=False))
    back = {ord(stand_in): character for character, stand_in in stand_ins.items()}
    return text.translate({ord(character): stand_in for character, stand_in in stand_ins.items()}), _restorer(back)


def _leave(_root: Node) -> None:
    """Nothing was replaced."""


def _restorer(back: dict[int, str]) -> Callable[[Node], None]:
    def restore(root: Node) -> None:
        waiting: list[Node] = [root]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Scalar):
                node.text = node.text.translate(back)
            else:
                waiting += node.children

    return restore
