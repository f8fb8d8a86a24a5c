"""Gives relations their ids, and follows references to relations."""

import re
from collections.abc import Collection, Sequence
from typing import Protocol

from debatemap.format.reference_wordings import AMBIGUOUS_RELATION, RELATION_IS_CLAIM, UNKNOWN_RELATION
from debatemap.format.references import References
from debatemap.format.tree import Path
from debatemap.model import RelationKind

_ARROW = re.compile(r"\s*->\s*")
_MOST_ROUNDS = 500


class Draft(Protocol):
    """What is needed of a relation whose target may not be known yet."""

    kind: RelationKind
    premises: list[str]
    target: str
    target_path: Path
    target_index: int
    number: int

    @property
    def name(self) -> str | None: ...


def normal(reference: str) -> str:
    """Return a reference to a relation with one space on either side of each arrow."""
    return _ARROW.sub(" -> ", reference).strip() if "->" in reference else reference


def _ends(premise: str, target: str) -> str:
    """Return the normal form of the reference that the ends of a relation make."""
    if "->" in premise or "->" in target:
        return normal(f"{premise} -> {target}")
    return f"{premise.strip()} -> {target.strip()}"


class RelationIds:
    """The ids of the relations of one map: `ids` maps the number of a draft to its id."""

    def __init__(self, references: References, claims: Collection[str], drafts: Sequence[Draft]) -> None:
        self._references = references
        self._claims = claims
        self._drafts = drafts
        self._named = {draft.name: draft.number for draft in drafts if draft.name is not None}
        self._taken: dict[str, None] = dict.fromkeys(self._named)
        self._counts: dict[str, int] = {}
        # Only of the ends that are referred to: linked premises with a long target make very many long ones.
        self._by_ends: dict[str, list[int]] = {
            normal(draft.target): [] for draft in drafts if draft.kind is RelationKind.UNDERCUT
        }
        self._by_id: dict[str, int] = {}
        self.ids: dict[int, str] = {draft.number: draft.name for draft in drafts if draft.name is not None}

    def resolve(self) -> dict[int, str]:
        """Return the target of every relation that has one, by the number of its draft; tell of the others."""
        undercuts = [draft for draft in self._drafts if draft.kind is RelationKind.UNDERCUT]
        targets = {draft.number: draft.target for draft in self._drafts if draft.kind is not RelationKind.UNDERCUT}
        for draft in self._drafts:
            if draft.kind is not RelationKind.UNDERCUT:
                self._register(draft, draft.target)
        for _ in range(_MOST_ROUNDS):
            waiting = [draft for draft in undercuts if not self._follow(draft, targets)]
            if len(waiting) == len(undercuts):
                break
            undercuts = waiting
        for draft in undercuts:
            self._tell(draft)
        return self._without_loose_ends(targets)

    def _register(self, draft: Draft, target: str) -> None:
        """Give `draft` an id if it has none, and note by which ends it can be referred to."""
        if draft.name is None:
            self.ids[draft.number] = self._free_id(f"{draft.premises[0]} -> {target}")
            self._by_id[self.ids[draft.number]] = draft.number
        if self._by_ends:
            for end in (_ends(premise, target) for premise in draft.premises):
                if end in self._by_ends:
                    self._by_ends[end].append(draft.number)

    def _free_id(self, ends: str) -> str:
        count = self._counts.get(ends, 0) + 1
        name = ends if count == 1 else f"{ends} ({count})"
        while name in self._taken:
            count += 1
            name = f"{ends} ({count})"
        self._counts[ends] = count
        self._taken[name] = None
        return name

    def _follow(self, draft: Draft, targets: dict[int, str]) -> bool:
        matches = self._matches(draft.target)
        if len(matches) != 1:
            return False
        targets[draft.number] = self.ids[matches[0]]
        self._register(draft, targets[draft.number])
        return True

    def _matches(self, reference: str) -> list[int]:
        """Return the numbers of the relations that `reference` may mean."""
        if reference in self._named:
            return [self._named[reference]]
        ends = normal(reference)
        if ends in self._named:
            return [self._named[ends]]
        matches = self._by_ends.get(ends, [])
        if matches:
            return matches
        return [self._by_id[reference]] if reference in self._by_id else []

    def _tell(self, draft: Draft) -> None:
        matches = self._matches(draft.target)
        where = (draft.target_index, draft.target_path)
        findings = self._references.findings
        if matches:
            shown = "; ".join(self._described(number) for number in matches[:4]) + ("; …" if len(matches) > 4 else "")
            findings.add(AMBIGUOUS_RELATION, *where, target=draft.target, candidates=shown)
        elif draft.target in self._claims:
            findings.add(UNKNOWN_RELATION, *where, RELATION_IS_CLAIM, target=draft.target)
        else:
            self._references.unknown(draft.target, self._taken.keys(), UNKNOWN_RELATION, *where)

    def _described(self, number: int) -> str:
        draft = self._drafts[number]
        line = self._references.findings.lines.at(draft.target_index)[0]
        return f"{line}: {self.ids[number]}"

    def _without_loose_ends(self, targets: dict[int, str]) -> dict[int, str]:
        """Leave out undercuts of relations that are themselves left out, and undercuts of those."""
        there = {self.ids[number] for number in targets}
        denying: dict[str, list[int]] = {}
        for number, target in targets.items():
            if self._drafts[number].kind is RelationKind.UNDERCUT:
                denying.setdefault(target, []).append(number)
        loose = [number for target, numbers in denying.items() if target not in there for number in numbers]
        while loose:
            number = loose.pop()
            targets.pop(number, None)
            loose += denying.pop(self.ids.get(number, ""), [])
        return targets
