"""Whatever a map holds, it is opened, laid out, drawn and exported whole: no exception, no warning, no torn file."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication, QImage

from debatemap.document import Document, open_document
from debatemap.export import ExportOptions, Format, export
from debatemap.format import LIMITS, write_map
from debatemap.layout.engines import Arrangement
from tests.format.any_map import maps

_ODD = (
    "\u202egpj.exe\u202c \u2066abc\u2069 \u200f\u200e",
    "העיר צריכה לסגור (את מרכזה) למכוניות",
    "المدينة 12.5 % — ﷽",
    "👩‍👩‍👧‍👦 🇫🇷 👍🏽 \U0001f9ff\ufe0f",
    "a" + "\u0301\u0327" * 40,
    "ก็็็็็็็็็็็็็็็็็็็็ ཧཱུྃ ক্ষ 가각",
    "\\x00\\x1b[2J\\x07 ]]> <!-- --> &amp; <script>",
    "\u2028\u2029\x85\u00ad\ufeff\u2060",
    "𒐫﷽꧅" * 30,
    "w" * 3_000,
    "\U0010fffd\ue000\ufdd0",
    ". " * 500,
)
_SLIPS = ("\t", ": ", '"', "[", "}", "- ", "*a ", "&b ", "\x07", "\x1b[31m", "\r", "---\n", "\u202e", "  ", "\n", " #")


@st.composite
def written_maps(draw: st.DrawFn) -> str:
    """Return the file of a map, at times with slips in it."""
    debate = draw(maps())
    odd = draw(st.lists(st.sampled_from(_ODD), min_size=1, max_size=3))
    claims = {
        name: replace(claim, text=odd[number % len(odd)]) if number % 2 else claim
        for number, (name, claim) in enumerate(debate.claims.items())
    }
    sources = {
        name: replace(source, text=None, file="empty.txt") if number else source
        for number, (name, source) in enumerate(debate.sources.items())
    }
    text = write_map(replace(debate, claims=claims, sources=sources))
    for where, slip in draw(st.lists(st.tuples(st.floats(0, 1), st.sampled_from(_SLIPS)), max_size=2)):
        at = int(where * len(text))
        text = text[:at] + slip + text[at:]
    return text


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with TemporaryDirectory() as name:
        yield Path(name)


@settings(max_examples=12)
@given(written_maps(), st.data())
def test_any_map_is_exported_whole(qapp: QGuiApplication, folder: Path, text: str, data: st.DataObject) -> None:
    document = opened(folder, text)
    expanded = data.draw(st.booleans())
    for arrangement in (Arrangement.WRAPPED, Arrangement.TOP_DOWN):
        options = ExportOptions(
            expand_all=expanded,
            scale=0.5,
            arrangement=arrangement,
            theme=data.draw(st.sampled_from(["light", "dark", "print"])),
            legend=data.draw(st.booleans()),
            editable=data.draw(st.booleans()),
        )
        exported_whole(document, folder, options)


@pytest.mark.parametrize("kind", ["one word", "lines", "marks", "turns"])
def test_texts_as_long_as_they_may_be_are_exported_whole(qapp: QGuiApplication, folder: Path, kind: str) -> None:
    unit = {"one word": "w", "lines": "w\\n", "marks": "\u0301", "turns": "א1 \u202e"}[kind]
    text = '"' + (unit * LIMITS.text_length)[: LIMITS.text_length - 1] + '"'
    name = "n" * LIMITS.id_length
    written = f"title: {text}\nquestion: {text}\nclaims:\n  a: {text}\n  {name}:\n    text: {text}\n    title: {text}\n"
    written += f"    note: {text}\n    passages: [{text}]\n    supports: a\n"
    document = opened(folder, written)
    assert len(document.map.claims) == 2
    exported_whole(document, folder, ExportOptions(scale=0.2, expand_all=True))


def opened(folder: Path, text: str) -> Document:
    path = folder / "map.yaml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    (folder / "empty.txt").write_bytes(b"")
    return open_document(path)


def exported_whole(document: Document, folder: Path, options: ExportOptions) -> None:
    """Export a map in every format, and look at what was written."""
    for chosen in Format:
        export(document, folder / f"out.{chosen.value}", options, force=True)
    assert {path.name for path in folder.iterdir()} == {
        "map.yaml",
        "empty.txt",
        *(f"out.{one.value}" for one in Format),
    }
    root = ElementTree.fromstring((folder / "out.svg").read_bytes())
    assert root.tag.endswith("svg")
    assert (folder / "out.pdf").read_bytes().rstrip().endswith(b"%%EOF")
    assert len(PdfReader(folder / "out.pdf", strict=True).pages) == 1
    assert not QImage(str(folder / "out.png")).isNull()
    cards = json.loads((folder / "out.json").read_text(encoding="utf-8"))["cards"]
    assert [card["id"] for card in cards] == list(document.map.claims)
