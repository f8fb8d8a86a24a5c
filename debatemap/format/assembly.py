"""Makes the model of a map from its checked fields, and tells of references that lead nowhere."""

from collections.abc import Collection
from dataclasses import dataclass, field

from debatemap.format.fields import Fields
from debatemap.format.findings import Fault, Findings
from debatemap.format.reference_wordings import (
    EMPTY_GROUP,
    GROUP_CIRCLE,
    UNKNOWN_GROUP,
    UNKNOWN_SOURCE,
    UNKNOWN_SPEAKER,
    UNKNOWN_STOP,
    UNUSED_SOURCE,
    UNUSED_SPEAKER,
)
from debatemap.format.references import References
from debatemap.format.tree import Node, Path, find
from debatemap.model import Claim, Group, Passage, Source, Speaker, TourStop


@dataclass(slots=True)
class Cast:
    """What claims and relations refer to, and what of it was referred to."""

    sources: dict[str, Source]
    speakers: dict[str, Speaker]
    groups: dict[str, Group]
    used_sources: set[str] = field(default_factory=set[str])
    used_speakers: set[str] = field(default_factory=set[str])
    used_groups: set[str] = field(default_factory=set[str])


class Assembler:
    """Makes the model of one file."""

    def __init__(self, fields: Fields, root: Node | None, findings: Findings) -> None:
        self._fields = fields
        self._root = root
        self._findings = findings
        self._references = References(findings)
        self.cast = Cast(self._sources(), self._speakers(), self._groups())

    def _sources(self) -> dict[str, Source]:
        return {
            name: Source(
                name,
                title=entry.text("title") or name,
                author=entry.text("author"),
                date=entry.text("date"),
                url=entry.text("url"),
                file=entry.text("file"),
                text=entry.text("text"),
                language=entry.text("language"),
            )
            for name, entry in self._fields.records("sources").items()
        }

    def _speakers(self) -> dict[str, Speaker]:
        return {
            name: Speaker(name, entry.text("name") or name, entry.text("role"), entry.text("colour"))
            for name, entry in self._fields.records("speakers").items()
        }

    def _groups(self) -> dict[str, Group]:
        entries = self._fields.records("groups")
        parents = {name: self._known(entry, "parent", entries, UNKNOWN_GROUP) for name, entry in entries.items()}
        self._holding = set(parents.values())
        self._open_circles(parents, entries)
        return {name: Group(name, entry.text("title") or name, parents[name]) for name, entry in entries.items()}

    def _open_circles(self, parents: dict[str, str | None], entries: dict[str, Fields]) -> None:
        """Tell of each circle of groups once, at its first group, which then lies in no other."""
        settled: set[str] = set()
        for name in entries:
            way: dict[str, None] = {}
            step: str | None = name
            while step is not None and step not in settled and step not in way:
                way[step] = None
                step = parents[step]
            if step is not None and step in way:
                steps = list(way)
                circle = steps[steps.index(step) :]
                first = next(group for group in entries if group in set(circle))
                turn = circle.index(first)
                shown = " → ".join([*circle[turn:], *circle[:turn], first])
                self._tell(GROUP_CIRCLE, (*entries[first].path, "parent"), id=first, circle=shown)
                parents[first] = None
            settled.update(way)

    def claims(self) -> dict[str, Claim]:
        """Return the claims; one whose text is missing shows its title or its id instead."""
        entries = self._fields.records("claims")
        return {name: self._claim(name, entry) for name, entry in entries.items()}

    def _claim(self, name: str, entry: Fields) -> Claim:
        title = entry.text("title")
        text = entry.text("text") or title or name
        values = entry.values
        if len(values) == 1 and "text" in values:
            return Claim(name, text)
        group = self._known(entry, "group", self.cast.groups, UNKNOWN_GROUP)
        if group is not None:
            self.cast.used_groups.add(group)
        return Claim(
            name,
            text,
            title=title,
            speaker=self._speaker(entry),
            group=group,
            tags=entry.texts("tags") if "tags" in values else (),
            implicit=entry.flag("implicit"),
            strength=entry.number("strength"),
            note=entry.text("note"),
            passages=self.passages(entry) if "passages" in values else (),
        )

    def passages(self, entry: Fields) -> tuple[Passage, ...]:
        """Return the passages of a claim or a relation."""
        return tuple(self._passage(passage) for passage in entry.list_of_records("passages") if passage.text("quote"))

    def _passage(self, entry: Fields) -> Passage:
        source = self._known(entry, "source", self.cast.sources, UNKNOWN_SOURCE)
        if source is not None:
            self.cast.used_sources.add(source)
        return Passage(
            entry.text("quote") or "",
            source=source,
            locator=entry.text("locator"),
            prefix=entry.text("prefix"),
            suffix=entry.text("suffix"),
            speaker=self._speaker(entry),
            note=entry.text("note"),
        )

    def _speaker(self, entry: Fields) -> str | None:
        speaker = self._known(entry, "speaker", self.cast.speakers, UNKNOWN_SPEAKER)
        if speaker is not None:
            self.cast.used_speakers.add(speaker)
        return speaker

    def tour(self, claims: Collection[str]) -> tuple[TourStop, ...]:
        """Return the stops of the tour that lead to a claim."""
        stops = (
            (self._known(entry, "claim", claims, UNKNOWN_STOP), entry.text("say"))
            for entry in self._fields.list_of_records("tour")
        )
        return tuple(TourStop(claim, say) for claim, say in stops if claim is not None)

    def tell_unused(self) -> None:
        """Warn of sources, speakers and groups that nothing refers to; not where a misspelt id may be meant for one."""
        cast = self.cast
        told = {problem.code for problem in self._findings.ordered()}
        for names, used, key, fault in (
            (cast.sources, cast.used_sources, "sources", UNUSED_SOURCE),
            (cast.speakers, cast.used_speakers, "speakers", UNUSED_SPEAKER),
            (cast.groups, cast.used_groups | self._holding, "groups", EMPTY_GROUP),
        ):
            for name in names:
                if name not in used and f"unknown-{key[:-1]}" not in told:
                    self._tell(fault, (key, name), id=name)

    def _known(self, entry: Fields, key: str, names: Collection[str], fault: Fault) -> str | None:
        target = entry.text(key)
        if target is None or target in names:
            return target
        path = (*entry.path, key)
        return self._references.known(target, names, fault, self._index(path), path)

    def _tell(self, fault: Fault, path: Path, **values: str) -> None:
        self._findings.add(fault, self._index(path), path, **values)

    def _index(self, path: Path) -> int:
        return find(self._root, path)[0]
