"""Follows the ids that stand in a map to what they name."""

import re
from collections.abc import Collection

from debatemap.format.findings import Fault, Findings
from debatemap.format.names import Suggestions, looks, without_odd_spaces
from debatemap.format.reference_wordings import AS_LIST, DID_YOU_MEAN, LOOKS_ALIKE
from debatemap.format.tree import Path

_AROUND = " \"'“”„‘’«»[](){}<>.,;:*#@\xa0\u202f"
_SEPARATORS = re.compile(r"\s*[,;/]\s*|\s+(?:et|and|&)\s+|\s+")


class References:
    """Looks ids up and tells of those that lead nowhere."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self._suggestions = Suggestions()

    def known(
        self, target: str | None, names: Collection[str], fault: Fault, index: int, path: Path, **values: str
    ) -> str | None:
        """Return `target` where it is one of `names`; otherwise tell `fault` and return None."""
        if target is None or target in names:
            return target
        self.unknown(target, names, fault, index, path, **values)
        return None

    def _meant(self, target: str, names: Collection[str]) -> tuple[str | None, str | None]:
        """Return what to advise, and what the reference may be meant to be."""
        bare = target.strip(_AROUND)
        if bare in names:
            return DID_YOU_MEAN, bare
        several = [part.strip(_AROUND) for part in _SEPARATORS.split(target)]
        if len(several) > 1 and all(part in names for part in several):
            return AS_LIST, ", ".join(several)
        close = self._suggestions.closest(target, names)
        if close is None:
            return None, None
        alike = _normal(close) == _normal(target)
        return (LOOKS_ALIKE if alike else DID_YOU_MEAN), close

    def unknown(self, target: str, names: Collection[str], fault: Fault, index: int, path: Path, **values: str) -> None:
        """Tell that `target` is none of `names`, and which of them it may have been meant to be."""
        remedy, suggestion = self._meant(target, names)
        if suggestion is not None:
            values["suggestion"] = suggestion
        self.findings.add(fault, index, path, remedy, target=target, **values)


def _normal(name: str) -> str:
    """Return `name` as it looks."""
    return without_odd_spaces(looks(name))
