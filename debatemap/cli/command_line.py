"""Takes a command line apart and does what it says; nothing that goes wrong ends in a traceback."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from traceback import extract_tb

from debatemap import __version__
from debatemap.cli import arguments, terminal, usage
from debatemap.cli.arguments import UNREADABLE
from debatemap.cli.language import translate

_INTERRUPTED = 130
_READER_GONE = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says (sys.argv's where none is given) and return the exit code."""
    terminal.prepare()
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        code = _run(words)
        sys.stdout.flush()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else UNREADABLE
    except BrokenPipeError:
        terminal.abandon()
        return _READER_GONE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:
        terminal.complain(f"debatemap: {_folder_is_gone() or error.strerror or error}")
        terminal.abandon()
        return UNREADABLE
    except Exception as fault:
        terminal.complain(_fault(fault))
        return UNREADABLE
    return code


def _folder_is_gone() -> str:
    """Return what to say where the folder that relative paths begin at has been deleted, "" where it has not."""
    try:
        os.getcwd()  # noqa: PTH109 - the same in fewer steps
    except OSError:
        return translate("CommandLine", "the folder that it was started in is gone: go to one that is there (cd …)")
    return ""


def _fault(fault: Exception) -> str:
    """Return what to say of too little memory, or of a fault of the program, with what its makers need to find it."""
    if isinstance(fault, MemoryError):
        return translate("CommandLine", "debatemap: there is too little memory for this")
    place = extract_tb(fault.__traceback__)[-1]
    wording = translate("CommandLine", "debatemap: this is a fault of debatemap, please report it: {fault}")
    return wording.format(fault=f"{type(fault).__name__}: {fault} ({Path(place.filename).name}:{place.lineno})")


def _run(words: list[str]) -> int:
    command = _COMMANDS.get(words[0]) if words else None
    return command(words[1:]) if command else _open(words)


def _open(words: list[str]) -> int:
    if _asks_for_help(words):
        return _tell(usage.program_usage())
    taken = arguments.window_arguments()
    chosen = taken.parse_args(taken.sorted_out(words))
    if chosen.version:
        return _tell(f"debatemap {__version__}")
    from debatemap.cli.opening import open_windows

    return open_windows([Path(name) for name in chosen.maps if name])


def _export(words: list[str]) -> int:
    if _asks_for_help(words):
        return _tell(usage.export_usage())
    taken = arguments.export_arguments()
    chosen = taken.parse_intermixed_args(taken.sorted_out(words))
    from debatemap.cli.preflight import obstacle_to_drawing

    obstacle = obstacle_to_drawing()
    if obstacle is not None:
        terminal.complain(*f"debatemap: {obstacle}".split("\n"))
        return UNREADABLE
    from debatemap.cli.exporting import export_map

    return export_map(chosen)


def _check(words: list[str]) -> int:
    if _asks_for_help(words):
        return _tell(usage.check_usage())
    taken = arguments.check_arguments()
    chosen = taken.parse_intermixed_args(taken.sorted_out(words))
    from debatemap.cli import check

    maps = [Path(name) for name in chosen.maps]
    return check.run(maps, as_json=chosen.json, out=sys.stdout, health=chosen.health)


_COMMANDS: dict[str, Callable[[list[str]], int]] = {"export": _export, "check": _check}


def _asks_for_help(words: Sequence[str]) -> bool:
    before_names = words[: words.index("--")] if "--" in words else words
    return "--help" in before_names or "-h" in before_names


def _tell(text: str) -> int:
    terminal.say(*text.split("\n"))
    return 0
