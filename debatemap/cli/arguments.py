"""What may be written after `debatemap`; what it means is told by `usage`."""

import re
from argparse import ArgumentParser, BooleanOptionalAction
from collections.abc import Sequence
from typing import NoReturn

from debatemap.cli.language import translate
from debatemap.cli.terminal import complain

UNREADABLE = 2
"""The exit code where a map can't be read, a file can't be written or the command makes no sense."""

ARRANGEMENTS = ("automatic", "wrapped", "top-down", "left-right")
"""How a map can be laid out; written here because looking it up loads what `debatemap check` never needs."""


_NUMBER = re.compile(r"-\d+|-\d*\.\d+")


class Arguments(ArgumentParser):
    """A parser that points to the help instead of printing it."""

    def __init__(self, command: str) -> None:
        self._asking = f"{command} --help"
        super().__init__(prog=command, add_help=False, allow_abbrev=False)

    def sorted_out(self, words: Sequence[str]) -> list[str]:
        """Return `words` without “--”, the names after it written so that none is taken for an option.

        An option that is unknown ends the program here: it may be meant as the name of a file.
        """
        end = words.index("--") if "--" in words else len(words)
        for word in words[:end]:
            if _like_an_option(word) and word.partition("=")[0] not in self._option_string_actions:
                wording = translate(
                    "CommandLine", "there is no option {option}; a file of that name is written ./{option}"
                )
                self.error(wording.format(option=word))
        return [*words[:end], *(f"./{word}" if _like_an_option(word) else word for word in words[end + 1 :])]

    def error(self, message: str) -> NoReturn:
        """Say what makes no sense and end the program."""
        complain(f"debatemap: {message}")
        complain(translate("CommandLine", "see: {command}").format(command=self._asking))
        raise SystemExit(UNREADABLE)


def _like_an_option(word: str) -> bool:
    return word.startswith("-") and word != "-" and " " not in word and not _NUMBER.fullmatch(word)


def window_arguments() -> Arguments:
    """Return what `debatemap [MAP …]` takes."""
    parser = Arguments("debatemap")
    parser.add_argument("maps", nargs="*")
    parser.add_argument("--version", action="store_true")
    return parser


def check_arguments() -> Arguments:
    """Return what `debatemap check` takes."""
    parser = Arguments("debatemap check")
    parser.add_argument("maps", nargs="+", metavar="MAP")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--health", action="store_true")
    return parser


def export_arguments() -> Arguments:
    """Return what `debatemap export` takes."""
    parser = Arguments("debatemap export")
    parser.add_argument("map", metavar="MAP")
    parser.add_argument("outs", nargs="+", metavar="OUT")
    parser.add_argument("--format", choices=("png", "svg", "pdf", "json"))
    parser.add_argument("--expand", action="append", default=[], metavar="ID")
    parser.add_argument("--only", metavar="ID")
    parser.add_argument("--steps", type=int, choices=(1, 2, 3))
    parser.add_argument("--fold", action="append", default=[], metavar="ID")
    parser.add_argument("--levels", type=int, choices=(1, 2, 3))
    parser.add_argument("--theme", choices=("light", "dark", "print"))
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--scale", type=float)
    size.add_argument("--dpi", type=float)
    size.add_argument("--width", type=int)
    parser.add_argument("--transparent", action="store_true")
    parser.add_argument("--legend", action=BooleanOptionalAction, default=True)
    parser.add_argument("--editable", action="store_true")
    parser.add_argument("--page", choices=("drawing", "a4", "a3", "letter"), default="drawing")
    parser.add_argument("--orientation", choices=("automatic", "portrait", "landscape"), default="automatic")
    parser.add_argument("--margin", type=float, default=10.0)
    parser.add_argument("--arrangement", choices=ARRANGEMENTS, default=ARRANGEMENTS[0])
    parser.add_argument("--aspect", type=float)
    parser.add_argument("--force", action="store_true")
    parser.add_argument("--quiet", action="store_true")
    return parser
