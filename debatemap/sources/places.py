"""Finds all places of many strings in one long text, in a few passes over it."""

from collections.abc import Callable, Iterable, Sequence

_PASSES = ((16, 16), (8, 8), (8, 4), (8, 2), (6, 2), (4, 1))
"""How long the stretches are that are looked up, and how far from one to the next."""

_PARTS = (0.0, 1.0, 0.5)
"""Which part of a needle is looked up: its beginning, its end, its middle."""

_BATCH = 4096
_SHARED = 64
_WORTH_A_PASS = 128
_STRETCH = 1 << 20


def find_places(needles: Iterable[str], text: str, most: int, cancelled: Callable[[], bool]) -> dict[str, list[int]]:
    """Return for each needle the first `most` places at which it begins in `text`, in order.

    Needs no index of the text: only every 16th (8th, 4th …) stretch of it is looked up among the stretches that the
    needles begin with, or else end with. 4,000 needles in 10 million code points take half a second; one by one they
    take a minute.
    What was not looked for when `cancelled` is missing in the answer.
    """
    found: dict[str, list[int]] = {}
    left = sorted({needle for needle in needles if needle}, key=len, reverse=True)
    for length, step in _PASSES:
        # Needles that begin alike are told apart by how they end, or by what is between.
        for part in _PARTS:
            fit = [needle for needle in left if len(needle) >= length + step - 1]
            if len(fit) * step >= _WORTH_A_PASS:
                for first in range(0, len(fit), _BATCH):
                    _Pass(fit[first : first + _BATCH], length, step, part, most).over(text, found, cancelled)
                left = [needle for needle in left if needle not in found]
    for needle in left:
        if cancelled():
            break
        found[needle] = _find_one_by_one(needle, text, most)
    return found


def _find_one_by_one(needle: str, text: str, most: int) -> list[int]:
    places: list[int] = []
    place = text.find(needle)
    while place >= 0 and len(places) < most:
        places.append(place)
        place = text.find(needle, place + 1)
    return places


class _Pass:
    """Finds needles so long that wherever they stand, a stretch of them lies at a multiple of `step` in the text."""

    def __init__(self, needles: Sequence[str], length: int, step: int, part: float, most: int) -> None:
        self._needles = needles
        self._starts = [int(part * (len(needle) - length - step + 1)) for needle in needles]
        self._length = length
        self._step = step
        self._most = most
        # Numbers, not tuples or lists, as long as a stretch is in one needle only: there may be a hundred thousand.
        self._owners: dict[str, int] = {}
        self._sharing: dict[str, list[int]] = {}
        for number, needle in enumerate(needles):
            for offset in range(step):
                start, owner = self._starts[number] + offset, number * step + offset
                stretch = needle[start : start + length]
                first = self._owners.setdefault(stretch, owner)
                if first != owner:
                    self._sharing.setdefault(stretch, [first]).append(owner)
        shared = [numbers for numbers in self._sharing.values() if len(numbers) > _SHARED]
        self._common = {owner // step for numbers in shared for owner in numbers}
        if self._common:
            self._leave_common()

    def _leave_common(self) -> None:
        """Look up no needles with too common a stretch: each would be tried at every place of that stretch."""
        rare: dict[str, list[int]] = {}
        for stretch, owner in self._owners.items():
            numbers = self._sharing.get(stretch, (owner,))
            rare[stretch] = [number for number in numbers if number // self._step not in self._common]
        self._owners = {stretch: numbers[0] for stretch, numbers in rare.items() if numbers}
        self._sharing = {stretch: numbers for stretch, numbers in rare.items() if len(numbers) > 1}

    def over(self, text: str, found: dict[str, list[int]], cancelled: Callable[[], bool]) -> None:
        """Go over the text once and add the places of the needles, but of those with too common a stretch."""
        owners, sharing, length, step = self._owners, self._sharing, self._length, self._step
        places = {number: list[int]() for number in range(len(self._needles)) if number not in self._common}
        if not places:
            return
        for first in range(0, len(text), _STRETCH):
            if cancelled():
                return
            stretches = range(first, min(first + _STRETCH, len(text)), step)
            for place in [place for place in stretches if text[place : place + length] in owners]:
                stretch = text[place : place + length]
                for owner in sharing.get(stretch) or (owners[stretch],):
                    known = places[owner // step]
                    begin = place - self._starts[owner // step] - owner % step
                    if len(known) >= self._most or begin < 0:
                        continue
                    if text.startswith(self._needles[owner // step], begin):
                        known.append(begin)
        found.update((self._needles[number], known) for number, known in places.items())
