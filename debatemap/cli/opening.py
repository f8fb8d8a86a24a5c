"""Opens the windows, or says why there can be none."""

from collections.abc import Sequence
from os.path import exists
from pathlib import Path

from debatemap.cli.arguments import UNREADABLE
from debatemap.cli.language import translate
from debatemap.cli.preflight import obstacle_to_window
from debatemap.cli.terminal import complain
from debatemap.window.joining import hand_over


def open_windows(paths: Sequence[Path]) -> int:
    """Open a window for each map, one if there is none, and return the exit code when all are closed.

    Where a debatemap is running already, it takes the maps, and this one is done.
    """
    missing = [path for path in paths if not exists(path)]  # noqa: PTH110 - fails at no long name
    for path in missing:
        complain(translate("CommandLine", "debatemap: there is no file {file}").format(file=path))
    if missing:
        return UNREADABLE
    if paths and hand_over(paths):
        return 0
    obstacle = obstacle_to_window(paths[0] if paths else None)
    if obstacle is not None:
        complain(*f"debatemap: {obstacle}".split("\n"))
        return UNREADABLE
    from debatemap.app import run

    return run(*paths)
