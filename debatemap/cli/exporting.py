"""Draws a map into files, without a window or a display."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence, Set
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from debatemap import i18n
from debatemap.cli.arguments import UNREADABLE
from debatemap.cli.ending import end_tidily
from debatemap.cli.language import terminal_language, translate
from debatemap.cli.terminal import complain, output_is_closed, say, typed
from debatemap.document import Document, open_document
from debatemap.drawing.drawable import Drawable
from debatemap.drawing.missing_scripts import missing_in, missing_note
from debatemap.export import AlreadyThere, ExportFailed, ExportOptions, Format, Page, export_sheet, sheet_for
from debatemap.export.exporting import write_sheet
from debatemap.export.options import DPI_AT_SCALE_1, Orientation, format_of
from debatemap.export.sheet import Sheet
from debatemap.export.spared import check_spared
from debatemap.export.whole_file import check_target, drop_parts
from debatemap.layout.engines import Arrangement
from debatemap.model import Severity
from debatemap.shown import WHOLE, Part, deeper_than, revealing, shown

_STANDARD_OUTPUT = Path("-")


def export_map(chosen: Namespace) -> int:
    """Write the files that a command line asks for and return the exit code."""
    end_tidily(drop_parts)
    # Said on Qt’s own command line, where it outdoes the environment, which may ask for a display that is not there.
    application = QGuiApplication(["debatemap", "-platform", "offscreen"])
    application.setApplicationName("debatemap")
    i18n.install(terminal_language(os.environ))
    try:
        return _Export(chosen).run()
    except AlreadyThere as failure:
        complain(f"debatemap: {failure}")
        complain(translate("CommandLine", "add --force to replace it"))
    except ExportFailed as failure:
        complain(f"debatemap: {failure}")
    return UNREADABLE


class _Export:
    """One call of `debatemap export`."""

    def __init__(self, chosen: Namespace) -> None:
        self._chosen = chosen
        self._map = Path(chosen.map)
        self._outs = [Path(name) for name in chosen.outs]
        self._force: bool = chosen.force
        self._quiet: bool = chosen.quiet or any(map(_is_standard_output, self._outs))
        self._expand: list[str] = chosen.expand
        self._options = _options(chosen)

    def run(self) -> int:
        """Check first all that can be checked, then draw, then write; return the exit code."""
        if self._chosen.steps and self._chosen.only is None:
            raise ExportFailed(translate("CommandLine", "--steps needs --only, which names the claim to begin at"))
        self._check_outs()
        document = open_document(self._map)
        for out in self._outs:
            check_spared(out, document)
        self._tell_problems(document)
        if not document.readable or not document.map.claims:
            return UNREADABLE
        options = _with_claims(self._options, self._expand, document)
        drawable = shown(document, _part(self._chosen, document))
        _check_drawn((options.expanded | frozenset(self._chosen.fold)) - drawable.map.claims.keys())
        drawn = any(format_of(out, options) is not Format.JSON for out in self._outs)
        missing = missing_in(drawable.map) if drawn and not self._quiet else {}
        if missing:
            complain(missing_note(missing))
        sheet = sheet_for(drawable, options)
        for out in self._outs:
            self._write(sheet, drawable, out, options)
        return int(any(problem.severity is Severity.ERROR for problem in document.problems))

    def _check_outs(self) -> None:
        seen: set[str] = set()
        for out in self._outs:
            real = "-" if out == _STANDARD_OUTPUT else os.path.realpath(out)
            if real in seen:
                raise ExportFailed(translate("CommandLine", "{file} is named twice").format(file=out))
            seen.add(real)
            if out == _STANDARD_OUTPUT:
                format_of(out, self._options)
                if output_is_closed():
                    raise ExportFailed(translate("CommandLine", "the standard output is closed: name a file instead"))
                continue
            check_target(out, force=self._force)
            format_of(out, self._options)

    def _write(self, sheet: Sheet, drawable: Drawable, out: Path, options: ExportOptions) -> None:
        if out == _STANDARD_OUTPUT:
            sys.stdout.flush()
            # With PYTHONUNBUFFERED, sys.stdout.buffer writes what there is room for and is silent about the rest.
            with open(sys.stdout.fileno(), "wb", closefd=False) as stream:
                write_sheet(sheet, drawable, stream, format_of(out, options), options)
            return
        export_sheet(sheet, drawable, out, options, force=self._force)
        size = _size(out)
        if size is not None and not self._quiet:
            wording = translate("CommandLine", "wrote {file} ({size} KB)")
            say(wording.format(file=out, size=f"{max(1, round(size / 1000)):,}"))
            # Whoever ends the program before the next file is written knows of this one.
            sys.stdout.flush()

    def _tell_problems(self, document: Document) -> None:
        """Tell what is missing in the drawing because of errors, and that there are warnings."""
        warnings = 0
        for problem in document.problems:
            if problem.severity is Severity.WARNING:
                warnings += 1
                continue
            place = problem.place
            complain(f"{place.file}:{place.line}:{place.column}: error: {i18n.problem_message(problem)}")
            hint = i18n.problem_hint(problem)
            if hint:
                complain(f"    {hint}")
        if warnings and not self._quiet:
            wording = translate("CommandLine", "warnings: {count}; to see them: debatemap check {file}")
            complain(wording.format(count=warnings, file=typed(self._map)))


def _size(out: Path) -> int | None:
    """Return how many bytes a file has, None if whoever waited for it has taken it away already."""
    try:
        return out.stat().st_size
    except OSError:
        return None


def _is_standard_output(out: Path) -> bool:
    """Tell whether a drawing goes where else would be said what was written."""
    if out == _STANDARD_OUTPUT:
        return True
    try:
        return os.path.samestat(out.stat(), os.fstat(sys.stdout.fileno()))
    except (OSError, ValueError):
        return False


def _options(chosen: Namespace) -> ExportOptions:
    scale = chosen.dpi / DPI_AT_SCALE_1 if chosen.dpi is not None else chosen.scale
    return ExportOptions(
        format=Format(chosen.format) if chosen.format else None,
        theme=chosen.theme,
        scale=1.0 if scale is None else scale,
        width=chosen.width,
        transparent=chosen.transparent,
        legend=chosen.legend,
        editable=chosen.editable,
        page=Page(chosen.page),
        orientation=Orientation(chosen.orientation),
        margin=chosen.margin,
        aspect=chosen.aspect,
        arrangement=Arrangement(chosen.arrangement),
    )


def _with_claims(options: ExportOptions, asked: Sequence[str], document: Document) -> ExportOptions:
    """Return the options with the claims to be expanded; raise ExportFailed for one that is not in the map."""
    wanted = frozenset(asked) - {"none", "all"}
    _check_known(wanted, document)
    return replace(options, expanded=wanted, expand_all="all" in asked)


def _part(chosen: Namespace, document: Document) -> Part:
    """Return which part of the map is to be drawn; raise ExportFailed for a claim that is not in it.

    Folded branches are opened as far as the claim whose neighbourhood is asked for must be seen.
    """
    focus: str | None = chosen.only
    folded = frozenset[str](chosen.fold)
    _check_known(folded if focus is None else folded | {focus}, document)
    if chosen.levels:
        folded |= deeper_than(document, chosen.levels)
    part = Part(focus, chosen.steps or WHOLE.steps, folded)
    return part if focus is None else revealing(document, part, focus)


def _check_drawn(left_out: Set[str]) -> None:
    """Raise ExportFailed where a claim is to be expanded or folded that --only or a fold leaves out."""
    for claim in sorted(left_out):
        wording = translate("CommandLine", "the claim “{claim}” is left out of the drawing by what else is asked for")
        raise ExportFailed(wording.format(claim=claim))


def _check_known(claims: Set[str], document: Document) -> None:
    unknown = sorted(claims - document.map.claims.keys())
    if unknown:
        near = get_close_matches(unknown[0], document.map.claims, 1)
        wording = translate("CommandLine", "there is no claim “{claim}”")
        if near:
            wording = translate("CommandLine", "there is no claim “{claim}”; did you mean “{near}”?")
        raise ExportFailed(wording.format(claim=unknown[0], near="".join(near)))
