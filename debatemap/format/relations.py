"""Reads the relations of a map and follows their ends."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from debatemap.format.fields import Fields, Item
from debatemap.format.findings import Findings
from debatemap.format.reference_wordings import (
    CLAIM_IS_RELATION,
    DUPLICATE_RELATION,
    REPEATED_PREMISE,
    UNKNOWN_CLAIM,
    UNKNOWN_PREMISE,
)
from debatemap.format.references import References
from debatemap.format.relation_ids import RelationIds
from debatemap.format.tree import Path
from debatemap.format.wordings import DUPLICATE_ID
from debatemap.model import Passage, Relation, RelationKind

_KINDS = {"supports": RelationKind.SUPPORT, "attacks": RelationKind.ATTACK, "undercuts": RelationKind.UNDERCUT}
_NOTHING = Fields((), 0)


@dataclass(slots=True)
class Draft:
    """A relation as it is written: its ends not yet followed."""

    kind: RelationKind
    premises: list[str]
    target: str
    fields: Fields
    path: Path
    index: int
    target_path: Path
    target_index: int
    number: int = 0

    @property
    def name(self) -> str | None:
        """The id that the author gave it."""
        return self.fields.text("id") if self.fields.values else None


@dataclass(frozen=True, slots=True)
class Related:
    """The relations of a map by id, and the key path where each is written."""

    relations: dict[str, Relation]
    paths: dict[str, Path]


class RelationReader:
    """Reads the relations of one file."""

    def __init__(
        self,
        fields: Fields,
        claims: Collection[str],
        findings: Findings,
        index_of: Callable[[Path], int],
        passages: Callable[[Fields], tuple[Passage, ...]],
    ) -> None:
        self._fields = fields
        self._claims = claims
        self._findings = findings
        self._index_of = index_of
        self._passages = passages
        self._references = References(findings)
        self._listed_ids = {name for entry in fields.list_of_records("relations") if (name := entry.text("id"))}

    def read(self) -> Related:
        """Return every relation both ends of which exist."""
        drafts = self._drafts()
        for number, draft in enumerate(drafts):
            draft.number = number
        self._drop_taken_names(drafts)
        ids = RelationIds(self._references, self._claims, drafts)
        targets = ids.resolve()
        relations = {ids.ids[draft.number]: draft for draft in drafts if draft.number in targets}
        made = {name: self._relation(name, draft, targets[draft.number]) for name, draft in relations.items()}
        self._tell_repeated(made, relations)
        return Related(made, {name: draft.path for name, draft in relations.items()})

    def _drafts(self) -> list[Draft]:
        found: list[Draft] = []
        for key in self._fields.values:
            if key == "claims":
                for name, claim in self._fields.records("claims").items():
                    if name in self._claims:
                        found += self._of_claim(name, claim)
            elif key == "relations":
                for entry in self._fields.list_of_records("relations"):
                    found += self._listed(entry)
        return found

    def _of_claim(self, name: str, claim: Fields) -> list[Draft]:
        found: list[Draft] = []
        for key in claim.values:
            kind = _KINDS.get(key)
            if kind is not None:
                drafts = (self._from_claim(name, kind, key, item) for item in claim.items(key))
                found += [draft for draft in drafts if draft is not None]
        return found

    def _from_claim(self, name: str, kind: RelationKind, key: str, item: Item) -> Draft | None:
        if isinstance(item.value, str):
            return self._draft(kind, key, [name], item.value, _NOTHING, item, (item.path, item.index))
        fields = item.value
        end = "relation" if kind is RelationKind.UNDERCUT else "claim"
        target = fields.text(end)
        premises = self._premises(fields, "with", [name])
        if target is None:
            return None
        path = (*item.path, end)
        return self._draft(kind, key, premises, target, fields, item, (path, self._index_of(path)))

    def _listed(self, entry: Fields) -> list[Draft]:
        premises = self._premises(entry, "from", [])
        ends = [key for key in entry.values if key in _KINDS]
        if not premises or len(ends) != 1:
            return []
        key = ends[0]
        path = (*entry.path, key)
        target = entry.text(key) or ""
        item = Item(entry.path, entry.index, entry)
        draft = self._draft(_KINDS[key], key, premises, target, entry, item, (path, self._index_of(path)))
        return [] if draft is None else [draft]

    def _draft(
        self,
        kind: RelationKind,
        key: str,
        premises: list[str],
        target: str,
        fields: Fields,
        item: Item,
        where: tuple[Path, int],
    ) -> Draft | None:
        draft = Draft(kind, premises, target, fields, item.path, item.index, *where)
        if kind is not RelationKind.UNDERCUT and target not in self._claims:
            self._tell_unknown_claim(key, draft)
            return None
        return draft

    def _tell_unknown_claim(self, key: str, draft: Draft) -> None:
        fault = UNKNOWN_CLAIM[key]
        ends = [end.strip() for end in draft.target.split("->")]
        if draft.target in self._listed_ids or (len(ends) > 1 and {ends[0], ends[-1]} <= set(self._claims)):
            values = {"id": draft.premises[0], "target": draft.target}
            self._findings.add(fault, draft.target_index, draft.target_path, CLAIM_IS_RELATION, **values)
            return
        self._references.unknown(
            draft.target, self._claims, fault, draft.target_index, draft.target_path, id=draft.premises[0]
        )

    def _premises(self, fields: Fields, key: str, first: list[str]) -> list[str]:
        """Return `first` and the claims under `key`, each once."""
        premises = dict.fromkeys(first)
        for item in fields.items(key):
            if not isinstance(item.value, str):
                continue
            claim = self._references.known(item.value, self._claims, UNKNOWN_PREMISE, item.index, item.path)
            if claim is None:
                continue
            if claim in premises:
                self._findings.add(REPEATED_PREMISE, item.index, item.path, target=claim)
            premises[claim] = None
        return list(premises)

    def _drop_taken_names(self, drafts: list[Draft]) -> None:
        """Tell of ids that two relations share; the second then goes by its ends."""
        taken: dict[str, int] = {}
        for draft in drafts:
            name = draft.name
            if name is None:
                continue
            path = (*draft.path, "id")
            index = self._index_of(path)
            if name in taken:
                line = str(self._findings.lines.at(taken[name])[0])
                self._findings.add(DUPLICATE_ID, index, path, id=name, line=line)
                del draft.fields.values["id"]
            else:
                taken[name] = index

    def _relation(self, name: str, draft: Draft, target: str) -> Relation:
        fields = draft.fields
        premises = tuple(draft.premises)
        if not fields.values:
            return Relation(name, draft.kind, premises, target)
        return Relation(
            name,
            draft.kind,
            premises,
            target,
            named=draft.name is not None,
            note=fields.text("note"),
            strength=fields.number("strength"),
            passages=self._passages(fields),
        )

    def _tell_repeated(self, relations: dict[str, Relation], drafts: dict[str, Draft]) -> None:
        seen: dict[tuple[RelationKind, frozenset[str] | str, str], int] = {}
        for name, relation in relations.items():
            premises = relation.premises
            start = premises[0] if len(premises) == 1 else frozenset(premises)
            ends = (relation.kind, start, relation.target)
            draft = drafts[name]
            if ends in seen:
                line = str(self._findings.lines.at(seen[ends])[0])
                self._findings.add(DUPLICATE_RELATION, draft.target_index, draft.target_path, id=name, line=line)
            else:
                seen[ends] = draft.index
