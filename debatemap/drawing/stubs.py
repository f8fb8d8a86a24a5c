"""What a stub says of the claims that it stands for, in the language of the map."""

from debatemap.drawing.map_words import MapWords
from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.shown import Stub

_BOTH = QT_TRANSLATE_NOOP("Stub", "+{hidden}: {supporting} for, {attacking} against")
_ONLY_FOR = QT_TRANSLATE_NOOP("Stub", "+{hidden} for")
_ONLY_AGAINST = QT_TRANSLATE_NOOP("Stub", "+{hidden} against")


def stub_words(stub: Stub, language: str | None) -> str:
    """Return how many claims are hidden, and whether they speak for the folded claim or against it."""
    template = _ONLY_AGAINST if not stub.supporting else _BOTH if stub.attacking else _ONLY_FOR
    said = MapWords(language).translate("Stub", template)
    return said.format(hidden=stub.hidden, supporting=stub.supporting, attacking=stub.attacking)
