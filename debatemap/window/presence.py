"""Whether a file is there, of a path that may make no sense or lie where one may not look."""

from pathlib import Path


def is_there(path: Path) -> bool:
    """Tell whether there is something at a path; where that can't be found out, there is not."""
    try:
        return path.exists()
    except OSError:
        return False
