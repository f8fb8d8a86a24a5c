"""Keeps what was made of a value beside that very value: while it is asked for, or as long as it lives."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

Key = TypeVar("Key")
Made = TypeVar("Made")


class Kept(Generic[Key, Made]):
    """Makes a thing of a value once; values are told apart by identity, which is quicker than comparing long ones."""

    def __init__(self, make: Callable[[Key], Made], most: int) -> None:
        self._make = make
        self._most = most
        self._kept: OrderedDict[int, tuple[Key, Made]] = OrderedDict()

    def of(self, value: Key) -> Made:
        """Return what is made of a value."""
        known = self._kept.get(id(value))
        if known is not None:
            return known[1]
        made = self._make(value)
        self._kept[id(value)] = (value, made)
        self._forget()
        return made

    def keep(self, most: int) -> None:
        """Keep only so many from now on, those that were made last."""
        self._most = most
        self._forget()

    def _forget(self) -> None:
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)


class Beside(Generic[Key, Made]):
    """Makes a thing of a value once and keeps it as long as the value lives; the thing must not refer to the value."""

    def __init__(self, make: Callable[[Key], Made]) -> None:
        self._make = make
        self._kept: WeakKeyDictionary[Key, Made] = WeakKeyDictionary()

    def of(self, value: Key) -> Made:
        """Return what is made of a value."""
        made = self._kept.get(value)
        if made is None:
            made = self._kept[value] = self._make(value)
        return made

    def known(self, value: Key) -> Made | None:
        """Return what was made of a value, None where nothing was yet."""
        return self._kept.get(value)
