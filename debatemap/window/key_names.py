"""Names keys as the desktop writes them, in the language that is on."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence


def named(*keys: str) -> tuple[str, ...]:
    """Return keys as the desktop writes them, without doubles; signs that are no keys stay as they are."""
    written = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key for key in keys)
    return tuple(dict.fromkeys(written))


def with_key(words: str, keys: Sequence[str]) -> str:
    """Return what something does and the first of the keys that do the same, if there are any."""
    return f"{words} ({keys[0]})" if keys else words
