"""Opens the window, or says why there can be none."""

from pathlib import Path

from debatemap.cli.arguments import UNREADABLE
from debatemap.cli.language import translate
from debatemap.cli.preflight import obstacle_to_window
from debatemap.cli.terminal import complain


def open_window(path: Path | None) -> int:
    """Open the window, with a map in it if `path` is one, and return the exit code when it is closed."""
    if path is not None and not path.exists():
        complain(translate("CommandLine", "debatemap: there is no file {file}").format(file=path))
        return UNREADABLE
    obstacle = obstacle_to_window(path)
    if obstacle is not None:
        complain(f"debatemap: {obstacle}")
        return UNREADABLE
    from debatemap.app import run

    return run(path)
