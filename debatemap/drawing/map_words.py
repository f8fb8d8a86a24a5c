"""The drawing's own words in the language of the map: a French map has a French legend, whoever exports it."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QTranslator

from debatemap.resources import resource


class MapWords:
    """Words in one language: the map's where the program speaks it, else that of the interface."""

    def __init__(self, language: str | None) -> None:
        self._spoken = (language or "").replace("_", "-").split("-")[0].lower()

    def translate(self, context: str, text: str) -> str:
        """Return `text`, English, in the map's language."""
        if self._spoken == "en":
            return text
        translator = _translator(self._spoken)
        found = translator.translate(context, text) if translator else ""
        return found or QCoreApplication.translate(context, text)


@cache
def _translator(language: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if language and translator.load(f"debatemap_{language}", str(resource("translations"))) else None
