"""The language of the interface: which there are, which is on, and problems worded in it."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from debatemap.model import Problem
from debatemap.model.problem import filled
from debatemap.model.turning import legible_lines
from debatemap.resources import resource

LANGUAGES = {"en": "English", "fr": "Français"}
"""The languages that the interface speaks, each under its own name."""

_on: list[QTranslator] = []


def install(language: str | None = None) -> str:
    """Make the interface speak `language`, None: the system's where it is one of ours, else English; return which.

    Needs a running QCoreApplication. Every widget is told by a LanguageChange event.
    """
    chosen = language if language in LANGUAGES else _of_system()
    while _on:
        QCoreApplication.removeTranslator(_on.pop())
    QLocale.setDefault(QLocale(chosen) if language in LANGUAGES else QLocale.system())
    _load(f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(f"debatemap_{chosen}", str(resource("translations")))
    return chosen


def problem_message(problem: Problem) -> str:
    """Return what is wrong, in the language that is on."""
    return legible_lines(filled(QCoreApplication.translate("Problem", problem.wording), problem.values))


def problem_hint(problem: Problem) -> str:
    """Return how to mend it, in the language that is on; empty where nothing can be advised."""
    told = filled(QCoreApplication.translate("Problem", problem.remedy), problem.values) if problem.remedy else ""
    return legible_lines(told)


def _of_system() -> str:
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


def _load(name: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
        _on.append(translator)
