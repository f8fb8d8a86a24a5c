"""Exports a map: draws it, puts it on a sheet, and writes that in any format, whole or not at all."""

from collections.abc import Callable, Set
from pathlib import Path
from typing import BinaryIO, assert_never

from debatemap.drawing.depict import depict
from debatemap.drawing.drawable import Drawable
from debatemap.drawing.picture import Picture
from debatemap.export.data import write_json
from debatemap.export.options import ExportOptions, Format, Page, format_of
from debatemap.export.pdf import placement, write_pdf
from debatemap.export.png import write_png
from debatemap.export.sheet import Sheet, sheet_of
from debatemap.export.size import image_size
from debatemap.export.svg import write_svg
from debatemap.export.whole_file import write_whole

_SHAPES_FOR_PAPER = (1.4, 1.9, 0.7, 0.9)
"""Which widths ÷ heights are tried to fill a sheet of paper, upright or across; the title takes some of its height."""
_MANY = 1_000

Cancel = Callable[[], bool]
Progress = Callable[[float], None]


def export(
    document: Drawable,
    path: Path,
    options: ExportOptions,
    *,
    force: bool = False,
    picture: Picture | None = None,
    cancelled: Cancel = lambda: False,
    progress: Progress = lambda _share: None,
) -> None:
    """Draw a map by the options, unless its `picture` is given, and write it to `path`.

    Raises ExportFailed, AlreadyThere where a file would be replaced without `force`, and Cancelled soon after
    `cancelled()` is true. `progress` is told which share is done, 0 to 1.
    """
    sheet = sheet_for(document, options, picture)
    export_sheet(sheet, document, path, options, force=force, cancelled=cancelled, progress=progress)


def sheet_for(document: Drawable, options: ExportOptions, picture: Picture | None = None) -> Sheet:
    """Return the sheet that the options ask for; this measures and lays out the map where no picture is given."""
    if picture is not None:
        return sheet_of(picture, document if options.legend else None)
    if options.page is Page.DRAWING or options.aspect or len(document.map.claims) > _MANY:
        return _drawn(document, options, options.chosen_aspect)
    sheets = [_drawn(document, options, aspect) for aspect in _SHAPES_FOR_PAPER]
    return max(sheets, key=lambda sheet: placement(sheet, options).scale)


def _drawn(document: Drawable, options: ExportOptions, aspect: float) -> Sheet:
    expanded: Set[str] = document.map.claims.keys() if options.expand_all else options.expanded
    picture = depict(
        document,
        expanded=expanded,
        theme=options.chosen_theme,
        aspect=aspect,
        arrangement=options.arrangement,
        numbered=options.legend,
    )
    return sheet_of(picture, document if options.legend else None)


def export_sheet(
    sheet: Sheet,
    document: Drawable,
    path: Path,
    options: ExportOptions,
    *,
    force: bool = False,
    cancelled: Cancel = lambda: False,
    progress: Progress = lambda _share: None,
) -> None:
    """Write a sheet to `path`, in any thread; raises as `export` does."""
    chosen = format_of(path, options)
    if chosen is Format.PNG:
        image_size(sheet.bounds, options)

    def write(out: BinaryIO) -> None:
        write_sheet(sheet, document, out, chosen, options, cancelled=cancelled, progress=progress)

    write_whole(path, write, force=force)


def write_sheet(
    sheet: Sheet,
    document: Drawable,
    out: BinaryIO,
    chosen: Format,
    options: ExportOptions,
    *,
    cancelled: Cancel = lambda: False,
    progress: Progress = lambda _share: None,
) -> None:
    """Write a sheet to a stream in a format."""
    match chosen:
        case Format.PNG:
            write_png(sheet, options, out, cancelled, progress)
        case Format.SVG:
            write_svg(sheet, document, options, out, cancelled, progress)
        case Format.PDF:
            write_pdf(sheet, document, options, out)
        case Format.JSON:
            write_json(sheet.picture, out)
        case _:
            assert_never(chosen)
