"""What the reader looks for, and where it was found."""

from dataclasses import dataclass

from debatemap.search import EVERYTHING, Filters


@dataclass(frozen=True, slots=True)
class Found:
    """The words and filters that were asked for, and the claims that were found, in reading order."""

    words: str = ""
    filters: Filters = EVERYTHING
    claims: tuple[str, ...] = ()

    @property
    def asked(self) -> bool:
        """Whether anything is looked for at all."""
        return bool(self.words.strip() or self.filters)


NOTHING_ASKED = Found()
