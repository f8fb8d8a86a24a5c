"""Writes a drawing to files: PNG, SVG, PDF and JSON; needs a QGuiApplication on any platform, but no window."""

from debatemap.export.exporting import export, export_sheet, sheet_for
from debatemap.export.failure import AlreadyThere, ExportFailed
from debatemap.export.image import render_image
from debatemap.export.options import ExportOptions, Format, Orientation, Page
from debatemap.export.preview import Preview, preview
from debatemap.export.weighing import Weight, weigh

__all__ = [
    "AlreadyThere",
    "ExportFailed",
    "ExportOptions",
    "Format",
    "Orientation",
    "Page",
    "Preview",
    "Weight",
    "export",
    "export_sheet",
    "preview",
    "render_image",
    "sheet_for",
    "weigh",
]
