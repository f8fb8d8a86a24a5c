"""Finds all places of many strings in one long text, in a few passes over it."""

from collections.abc import Callable, Iterable, Sequence

_BATCH = 4096
_SHARED = 64
_WORTH_A_PASS = 128
_STRETCH = 1 << 20


def find_places(needles: Iterable[str], text: str, most: int, cancelled: Callable[[], bool]) -> dict[str, list[int]]:
    """Return for each needle the first `most` places at which it begins in `text`, in order.

    Needs no index of the text: only every 16th (8th, 4th) stretch of it is looked up among the stretches that the
    needles begin with. 4,000 needles in 10 million code points take half a second; one by one they take a minute.
    What was not looked for when `cancelled` is missing in the answer.
    """
    found: dict[str, list[int]] = {}
    left = sorted({needle for needle in needles if needle}, key=len, reverse=True)
    for step in (16, 8, 4):
        fit = [needle for needle in left if len(needle) >= _shortest(step)]
        if len(fit) * step >= _WORTH_A_PASS:
            for first in range(0, len(fit), _BATCH):
                _find_by_stretches(fit[first : first + _BATCH], text, step, most, found, cancelled)
            left = [needle for needle in left if needle not in found]
    for needle in left:
        if cancelled():
            break
        found[needle] = _find_one_by_one(needle, text, most)
    return found


def _shortest(step: int) -> int:
    """Return how long a needle must be so that a stretch of `step` signs at a multiple of `step` always lies in it."""
    return 2 * step - 1


def _find_one_by_one(needle: str, text: str, most: int) -> list[int]:
    places: list[int] = []
    place = text.find(needle)
    while place >= 0 and len(places) < most:
        places.append(place)
        place = text.find(needle, place + 1)
    return places


def _find_by_stretches(
    needles: Sequence[str],
    text: str,
    step: int,
    most: int,
    found: dict[str, list[int]],
    cancelled: Callable[[], bool],
) -> None:
    """Find needles so long that wherever they stand, a stretch of `step` signs at a multiple of `step` lies in them."""
    # Numbers, not tuples or lists, as long as a stretch is in one needle only: there may be a hundred thousand.
    owners: dict[str, int] = {}
    sharing: dict[str, list[int]] = {}
    for number, needle in enumerate(needles):
        for offset in range(step):
            stretch = needle[offset : offset + step]
            if owners.setdefault(stretch, number * step + offset) != number * step + offset:
                sharing.setdefault(stretch, [owners[stretch]]).append(number * step + offset)
    common = {owner // step for numbers in sharing.values() if len(numbers) > _SHARED for owner in numbers}
    places = {number: list[int]() for number in range(len(needles)) if number not in common}
    for first in range(0, len(text), _STRETCH):
        if cancelled():
            return
        stretches = range(first, min(first + _STRETCH, len(text)), step)
        for place in [place for place in stretches if text[place : place + step] in owners]:
            stretch = text[place : place + step]
            for owner in sharing.get(stretch) or (owners[stretch],):
                known = places.get(owner // step)
                begin = place - owner % step
                if known is None or len(known) >= most or begin < 0:
                    continue
                if text.startswith(needles[owner // step], begin):
                    known.append(begin)
    found.update((needles[number], known) for number, known in places.items())
