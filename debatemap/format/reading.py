"""Reads a debate map from the bytes of its file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from debatemap.collecting import collection_paused
from debatemap.format.assembly import Assembler
from debatemap.format.checking import Checker
from debatemap.format.conflicts import without_conflicts, without_left_over_lines
from debatemap.format.decoding import decode
from debatemap.format.findings import Fault, Findings, Lines
from debatemap.format.intended import put_in_place
from debatemap.format.keys import MAP
from debatemap.format.landmarks import Landmarks
from debatemap.format.limits import LIMITS, Limits
from debatemap.format.openings import without_directives
from debatemap.format.recovery import Recovered, read_tree
from debatemap.format.relations import RelationReader
from debatemap.format.separators import without_separators
from debatemap.format.slip_wordings import DIRECTIVE, MERGE_CONFLICT, ODD_INDENTATION, STRAY_LINE, TAB
from debatemap.format.tree import Mapping as MappingNode
from debatemap.format.tree import Node, Path, Scalar, find, path_at
from debatemap.format.wordings import SEVERAL_DOCUMENTS, TOO_LARGE, TOO_MANY_PROBLEMS
from debatemap.model import DebateMap, Place, Problem

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a file: the map, every problem in the order of the file, and where everything stands."""

    map: DebateMap
    problems: tuple[Problem, ...]
    file: str = ""
    _root: Node | None = field(default=None, repr=False, compare=False)
    _lines: Lines | None = field(default=None, repr=False, compare=False)
    _relation_paths: Mapping[str, Path] = field(default_factory=dict[str, Path], repr=False, compare=False)

    def place(self, *path: str | int) -> Place:
        """Return where the key path `path` stands, or else the nearest place around it that exists."""
        index, reached = find(self._root, path)
        line, column = self._lines.at(index) if self._lines is not None else (1, 1)
        return Place(self.file, line, column, reached)

    def landmarks(self) -> Landmarks:
        """Return what is to be remembered of the places when the reading itself is dropped."""
        return Landmarks(self.file, self._root, self._lines)

    def relation_path(self, relation: str) -> tuple[str | int, ...]:
        """Return the key path at which the relation with this id is written; empty where there is none."""
        return self._relation_paths.get(relation, ())


def read_map(data: bytes, file: str, limits: Limits = LIMITS) -> Reading:
    """Read a map from the bytes of `file`, a name that is only told in problems; never raises, whatever the bytes."""
    if len(data) > limits.file_bytes:
        findings = Findings(file, "", limits.problems)
        size, most = (str(count // _MEGABYTE) for count in (len(data), limits.file_bytes))
        findings.add(TOO_LARGE, 0, size=size, most=most)
        return Reading(DebateMap(""), findings.ordered(), file)
    with collection_paused():
        return _read(data, file, limits)


def _read(data: bytes, file: str, limits: Limits) -> Reading:
    decoded = decode(data)
    findings = Findings(file, decoded.text, limits.problems)
    for fault in decoded.faults:
        findings.add(fault.fault, fault.index, (), None, **fault.values)
    if not decoded.readable:
        return Reading(DebateMap(""), findings.ordered(), file)
    text, directives = without_directives(decoded.text)
    for index in directives:
        findings.add(DIRECTIVE, index)
    text, conflicts = without_conflicts(text)
    for index in conflicts:
        findings.add(MERGE_CONFLICT, index)
    recovered = _tree(text, limits)
    if recovered.slips:
        cleaned, left_over = without_left_over_lines(text)
        if left_over:
            for fault, index in left_over:
                findings.add(fault, index)
            text = cleaned
            recovered = _tree(text, limits)
    _tell_slips(recovered, findings)
    return _interpret(text, recovered.root, findings, limits)


def _tree(text: str, limits: Limits) -> Recovered:
    shown, restore = without_separators(text)
    recovered = read_tree(shown, limits)
    if recovered.root is not None:
        restore(recovered.root)
    return recovered


def _tell_slips(recovered: Recovered, findings: Findings) -> None:
    findings.left_out += recovered.left_out
    last: tuple[Fault, int] | None = None
    for slip in sorted(recovered.slips, key=lambda slip: slip.index):
        line = findings.lines.at(slip.index)[0]
        goes_on = last == (slip.fault, line - 1) and slip.fault in (TAB, ODD_INDENTATION, STRAY_LINE)
        last = (slip.fault, line)
        if not goes_on:
            path = path_at(recovered.root, slip.index)
            findings.add(slip.fault, slip.index, path, slip.remedy, **slip.values)
    for oddity in recovered.oddities:
        findings.add(oddity.fault, oddity.index, path_at(recovered.root, oddity.index), value=oddity.value)


def _interpret(text: str, root: Node | None, findings: Findings, limits: Limits) -> Reading:
    whole = not any(problem.severity == "error" for problem in findings.ordered())
    put_in_place(root, findings)
    if isinstance(root, MappingNode) and any(problem.code == SEVERAL_DOCUMENTS.code for problem in findings.ordered()):
        root.mended = root.mended or not any(isinstance(key, Scalar) and key.text == "claims" for key in root.children)
    fields = Checker(text, findings, limits).check(root, MAP, complete=whole)
    assembler = Assembler(fields, root, findings)
    claims = assembler.claims()
    reader = RelationReader(fields, claims, findings, lambda path: find(root, path)[0], assembler.passages)
    related = reader.read()
    tour = assembler.tour(claims)
    if whole:
        assembler.tell_unused()
    debate = DebateMap(
        title=fields.text("title") or "",
        question=fields.text("question"),
        language=fields.text("language"),
        authors=fields.texts("authors"),
        date=fields.text("date"),
        description=fields.text("description"),
        licence=fields.text("licence"),
        sources=assembler.cast.sources,
        speakers=assembler.cast.speakers,
        groups=assembler.cast.groups,
        claims=claims,
        relations=related.relations,
        tour=tour,
    )
    if findings.left_out:
        findings.tell_left_out(TOO_MANY_PROBLEMS)
    return Reading(debate, findings.ordered(), findings.file, root, findings.lines, related.paths)
