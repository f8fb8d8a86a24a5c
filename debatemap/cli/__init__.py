"""The command line: opens the window, exports, checks; imports Qt only where the command needs it."""

from debatemap.cli.command_line import main

__all__ = ["main"]
