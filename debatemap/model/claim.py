"""Claims: the sentences that a debate turns on."""

from dataclasses import dataclass

from debatemap.model.source import Passage


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of the debate; `strength` is the author's prior weight, 0 to 1."""

    id: str
    text: str
    title: str | None = None
    speaker: str | None = None
    group: str | None = None
    tags: tuple[str, ...] = ()
    implicit: bool = False
    strength: float | None = None
    note: str | None = None
    passages: tuple[Passage, ...] = ()
