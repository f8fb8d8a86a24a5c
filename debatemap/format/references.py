"""Follows the ids that stand in a map to what they name."""

from collections.abc import Collection

from debatemap.format.findings import Fault, Findings
from debatemap.format.names import Suggestions
from debatemap.format.tree import Path
from debatemap.format.wordings import DID_YOU_MEAN


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

    def unknown(self, target: str, names: Collection[str], fault: Fault, index: int, path: Path, **values: str) -> None:
        """Tell that `target` is none of `names`, and which of them it may have been meant to be."""
        close = self._suggestions.closest(target, names)
        remedy = None
        if close is not None:
            remedy = DID_YOU_MEAN
            values["suggestion"] = close
        self.findings.add(fault, index, path, remedy, target=target, **values)
