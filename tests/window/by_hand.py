"""An executor that works only when a test says so."""

from collections.abc import Callable


class ByHand:
    """Keeps work until `work` is called; answers are delivered at once."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def __call__(self, work: Callable[[], None]) -> None:
        self._waiting.append(work)

    def __len__(self) -> int:
        return len(self._waiting)

    def step(self) -> None:
        """Do the work that waits longest."""
        self._waiting.pop(0)()

    def work(self) -> None:
        """Do all work, and the work that it asks for."""
        while self._waiting:
            self.step()
