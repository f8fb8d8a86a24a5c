"""The shapes that values of a map can have."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Form(StrEnum):
    """What a text must look like beyond being a text."""

    ANY = "any"
    COLOUR = "colour"
    URL = "url"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Text:
    """A text; `prose` is what people write in sentences, `whole` a full source text, kept to the last line end."""

    prose: bool = False
    whole: bool = False
    form: Form = Form.ANY


@dataclass(frozen=True, slots=True)
class Reference:
    """The id of something else in the map: `to` is claim, relation, speaker, group or source."""

    to: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Flag:
    """Either true or false."""


@dataclass(frozen=True, slots=True)
class Version:
    """The number of the format."""


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list; with `one`, a single entry may stand there without a list."""

    item: "Shape"
    one: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a record: what may stand under it, and what it is for, told to people by their editor."""

    name: str
    shape: "Shape"
    description: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """Keys with values; where `short` is set, the value of that key may stand alone instead of the whole record."""

    name: str
    keys: Mapping[str, Key] = field(hash=False)
    example: str
    short: str | None = None
    may_be_empty: bool = False
    one_of: tuple[str, ...] = ()
    required: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "required", tuple(name for name, key in self.keys.items() if key.required))


@dataclass(frozen=True, slots=True)
class ById:
    """Records, each under an id that the writer chooses."""

    record: Record
    example: str


Shape = Text | Reference | Number | Flag | Version | ListOf | Record | ById
