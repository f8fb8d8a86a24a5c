"""What the checked keys of a record hold, typed by the table of keys."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from debatemap.format.tree import Path


@dataclass(slots=True)
class Fields:
    """The values of one record, in the order of the file; what was missing, empty or wrong is not among them."""

    path: Path
    index: int
    values: dict[str, "Value"] = field(default_factory=dict[str, "Value"])

    def text(self, name: str) -> str | None:
        """Return the text or id under `name`."""
        value = self.values.get(name)
        return value if isinstance(value, str) else None

    def number(self, name: str) -> float | None:
        """Return the number under `name`."""
        value = self.values.get(name)
        return value if isinstance(value, float) else None

    def flag(self, name: str) -> bool:
        """Return whether true stands under `name`."""
        return self.values.get(name) is True

    def items(self, name: str) -> list["Item"]:
        """Return the entries of the list under `name`."""
        value = self.values.get(name)
        return value if isinstance(value, list) else []

    def texts(self, name: str) -> tuple[str, ...]:
        """Return the texts of the list under `name`."""
        return tuple(item.value for item in self.items(name) if isinstance(item.value, str))

    def records(self, name: str) -> dict[str, "Fields"]:
        """Return the records under `name`, by id."""
        value = self.values.get(name)
        return value if isinstance(value, dict) else {}

    def list_of_records(self, name: str) -> Iterator["Fields"]:
        """Return the records of the list under `name`."""
        return (item.value for item in self.items(name) if isinstance(item.value, Fields))


@dataclass(slots=True)
class Item:
    """An entry of a list: a text, an id or a record."""

    path: Path
    index: int
    value: "str | Fields"


Value = str | float | bool | list[Item] | dict[str, Fields]
