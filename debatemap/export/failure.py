"""What can go wrong when a file is written, told so that a reader can mend it."""

from pathlib import Path


class ExportFailed(Exception):
    """Nothing was written; the message says why and what to do, in the language of the interface."""


class AlreadyThere(ExportFailed):
    """The file exists and was not to be replaced; `path` is where it lies."""

    def __init__(self, message: str, path: Path) -> None:
        super().__init__(message)
        self.path = path
