"""Debates that others mapped are exported in every format, and every passage of theirs is in the file."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication, QImage

from debatemap.document import open_document
from debatemap.export import ExportOptions, Format, export_sheet, sheet_for

_CHECKOUT = Path(__file__).parent.parent.parent
_CASES = sorted((_CHECKOUT.parent / "shared" / "cases" / "maps").glob("*/map.yaml"))
_OURS = sorted((_CHECKOUT / "maps").glob("*.yaml"))

_MARKS = '«»“”„" \u202f\u00a0'


@pytest.mark.parametrize("path", [*_OURS, *_CASES], ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_real_map_is_written_whole_in_every_format(path: Path, tmp_path: Path, qapp: QGuiApplication) -> None:
    document = open_document(path)
    options = ExportOptions(expand_all=True, scale=0.4)
    sheet = sheet_for(document, options)
    for kind in Format:
        export_sheet(sheet, document, tmp_path / f"map.{kind}", options)
    assert QImage(str(tmp_path / "map.png")).width() == round(sheet.bounds.width * 0.4)
    assert len(PdfReader(tmp_path / "map.pdf").pages) == 1
    assert len(json.loads((tmp_path / "map.json").read_text("utf-8"))["cards"]) == len(document.map.claims)
    titles = " ".join(
        title.text or "" for title in ElementTree.parse(tmp_path / "map.svg").iter() if "title" in title.tag
    )
    said = " ".join(titles.split())
    for _, passage in document.passages:
        bare = passage.quote.strip().strip(_MARKS)
        assert " ".join(bare.split()) in said


def test_quotes_are_numbered_in_the_text_of_every_format_as_in_its_list_of_sources(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    document = open_document(_CHECKOUT / "maps" / "school-phones.yaml")
    options = ExportOptions(expanded=frozenset({"thesis", *list(document.map.claims)[:3]}))
    sheet = sheet_for(document, options)
    for kind in (Format.SVG, Format.PDF):
        export_sheet(sheet, document, tmp_path / f"map.{kind}", options)
    letters = PdfReader(tmp_path / "map.pdf").pages[0].extract_text()
    svg = " ".join(element.text or "" for element in ElementTree.parse(tmp_path / "map.svg").iter())
    for text in (letters, svg):
        assert text.count("[2]") >= 2
        assert "Minutes of the open meeting of governors" in text
    bare = sheet_for(document, ExportOptions(expanded=options.expanded, legend=False))
    export_sheet(bare, document, tmp_path / "bare.svg", ExportOptions(legend=False))
    assert "[2]" not in (tmp_path / "bare.svg").read_text("utf-8")
