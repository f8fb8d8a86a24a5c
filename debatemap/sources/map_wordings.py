"""What is told of a map file that can't be read at all."""

from debatemap.model import Place, Problem, Severity
from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.sources.regular_file import Obstacle, Unreadable
from debatemap.sources.wordings import Wording

_MEGABYTE = 1024 * 1024


def _unreadable(code: str, wording: str, remedy: str) -> Wording:
    return Wording(code, Severity.ERROR, wording, remedy)


_BY_OBSTACLE = {
    Obstacle.MISSING: _unreadable(
        "missing-file",
        QT_TRANSLATE_NOOP("Problem", "There is no such file."),
        QT_TRANSLATE_NOOP("Problem", "Look at the spelling of its name and of the folders before it."),
    ),
    Obstacle.FOLDER: _unreadable(
        "not-a-file",
        QT_TRANSLATE_NOOP("Problem", "This is a folder, not a map."),
        QT_TRANSLATE_NOOP("Problem", "Name a map in it, a file that ends in .yaml or .yml."),
    ),
    Obstacle.LINK: _unreadable(
        "unreadable-file",
        QT_TRANSLATE_NOOP("Problem", "This is a link that leads nowhere but to other links."),
        QT_TRANSLATE_NOOP("Problem", "Open the map itself instead of a link to it."),
    ),
    Obstacle.NOT_REGULAR: _unreadable(
        "not-a-file",
        QT_TRANSLATE_NOOP("Problem", "This is a device, a pipe or a socket, not a map, so it is not read."),
        QT_TRANSLATE_NOOP("Problem", "Save the map as an ordinary file and open that."),
    ),
    Obstacle.NO_PERMISSION: _unreadable(
        "unreadable-file",
        QT_TRANSLATE_NOOP("Problem", "You have no permission to read this file."),
        QT_TRANSLATE_NOOP("Problem", "Give yourself the right to read it and to enter its folder."),
    ),
    Obstacle.TOO_LARGE: _unreadable(
        "too-large",
        QT_TRANSLATE_NOOP("Problem", "The file is larger than {most} MB, the most that a map may have."),
        QT_TRANSLATE_NOOP("Problem", "Put long source texts into files beside the map (file: …), or divide the map."),
    ),
    Obstacle.BAD_NAME: _unreadable(
        "unreadable-file",
        QT_TRANSLATE_NOOP("Problem", "No file can have this name."),
        QT_TRANSLATE_NOOP("Problem", "Look at the spelling of its name and of the folders before it."),
    ),
    Obstacle.BROKEN: _unreadable(
        "unreadable-file",
        QT_TRANSLATE_NOOP("Problem", "The file can't be read: {reason}."),
        QT_TRANSLATE_NOOP("Problem", "Look whether the disk is there and the file opens elsewhere."),
    ),
}


def unreadable_map(file: str, why: Unreadable, most: int) -> Problem:
    """Return the problem that tells why the map in `file` can't be read; `most` is how many bytes it may have."""
    values = {"reason": why.reason, "most": str(most // _MEGABYTE)}
    return _BY_OBSTACLE[why.obstacle].problem(Place(file, 1, 1), values)
