"""Words the command line in the terminal's language; loads Qt, which reads the translations, only if not English."""

import locale
import os
from collections.abc import Callable, Mapping
from functools import cache


def translate(context: str, text: str) -> str:
    """Return a text of the interface in the language of the terminal, in English where there is no translation."""
    translated = _dictionary(terminal_language(os.environ))
    return translated(context, text) or text


def terminal_language(environment: Mapping[str, str]) -> str:
    """Return the two letters of the language that a terminal asks for; English where it asks for none."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    asked = next((environment[name] for name in names if environment.get(name)), None)
    if asked is None:
        asked = locale.getlocale()[0] or ""
    elif asked.split(".")[0] not in {"C", "POSIX"} and environment.get("LANGUAGE"):
        asked = environment["LANGUAGE"].split(":")[0]
    return "en" if asked.split(".")[0] in {"", "C", "POSIX"} else asked[:2].lower()


@cache
def _dictionary(language: str) -> Callable[[str, str], str | None]:
    """Return what looks up the translation of a text in a context."""
    if language == "en":
        return _none
    try:
        from PySide6.QtCore import QTranslator

        from debatemap.resources import resource

        translator = QTranslator()
        if translator.load(f"debatemap_{language}", str(resource("translations"))):
            return translator.translate
    except (ImportError, FileNotFoundError):
        pass
    return _none


def _none(_context: str, _text: str) -> None:
    return None
