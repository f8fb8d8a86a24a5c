"""PDF: one page of the right size, text that can be found, links, no dates that change."""

from io import BytesIO

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtGui import QGuiApplication

from debatemap.export import ExportOptions, Page
from debatemap.export.pdf import write_pdf
from debatemap.export.pdf_file import Annotation, with_links
from debatemap.export.sheet import Sheet, sheet_of
from debatemap.layout.request import Rect
from debatemap.model import Claim, DebateMap
from tests.export.debates import Given, debate, drawn


def pdf(sheet: Sheet, given: Given, options: ExportOptions | None = None) -> bytes:
    out = BytesIO()
    write_pdf(sheet, given, options or ExportOptions(), out)
    return out.getvalue()


def only_page(data: bytes) -> PageObject:
    reader = PdfReader(BytesIO(data), strict=True)
    assert len(reader.pages) == 1
    return reader.pages[0]


def size(page: PageObject) -> tuple[float, float]:
    return float(page.mediabox.width), float(page.mediabox.height)


def test_the_page_is_as_large_as_the_drawing(sheet: Sheet, given: Given) -> None:
    width, height = size(only_page(pdf(sheet, given)))
    assert width == pytest.approx(sheet.bounds.width * 0.75, abs=1)
    assert height == pytest.approx(sheet.bounds.height * 0.75, abs=1)


@pytest.mark.parametrize(("page", "sides"), [(Page.A4, (595, 842)), (Page.A3, (842, 1191))])
def test_paper_is_turned_to_suit_the_drawing(given: Given, page: Page, sides: tuple[int, int]) -> None:
    wide = sheet_of(drawn(given))
    high = Sheet(wide.picture, Rect(*wide.bounds[:2], wide.bounds.width, 3 * wide.bounds.width))
    assert size(only_page(pdf(wide, given, ExportOptions(page=page)))) == sides[::-1]
    assert size(only_page(pdf(high, given, ExportOptions(page=page)))) == sides


def test_text_can_be_found(sheet: Sheet, given: Given) -> None:
    text = only_page(pdf(sheet, given)).extract_text()
    for said in ("Cars & the <centre>", "Customers come by car.", "My takings fell by a third", "M. Duval, shopkeeper"):
        assert said in text


def test_the_credit_of_a_passage_is_a_link_on_its_place(sheet: Sheet, given: Given) -> None:
    page = only_page(pdf(sheet, given))
    (link,) = [reference.get_object() for reference in page["/Annots"]]
    assert link["/A"]["/URI"] == "https://example.org/a?b=1&c=2"
    card = sheet.picture.card_of["shops"]
    line = next(line for line in card.face.lines if line.text.startswith("Letter to"))
    left, low, right, high = (float(value) for value in link["/Rect"])
    assert left == pytest.approx((card.x + line.x - sheet.bounds.x) * 0.75, abs=0.1)
    assert right - left == pytest.approx(line.width * 0.75, abs=0.1)
    baseline = size(page)[1] - (card.y + line.baseline - sheet.bounds.y) * 0.75
    assert low < baseline < high


def test_the_file_tells_title_and_authors_but_no_date(given: Given) -> None:
    signed = debate(authors=("A. Uthor", "B. Élan"))
    data = pdf(sheet_of(drawn(signed)), signed)
    told = PdfReader(BytesIO(data)).metadata
    assert told is not None
    assert told.title == "Cars & the <centre>"
    assert told.author == "A. Uthor, B. Élan"
    assert told.creation_date is None
    assert b"CreateDate" not in data


def test_the_same_map_gives_the_same_bytes(sheet: Sheet, given: Given) -> None:
    again = sheet_of(drawn(debate(), expanded=frozenset({"shops"})), given)
    assert pdf(again, given) == pdf(sheet, given)


def words_of(data: bytes) -> str:
    """Return the words whose UTF-16 is `data`, as a PDF tells its title."""
    return data.decode("utf-16-be")


@pytest.mark.parametrize(
    "title",
    [
        "/Annots 1 0 R",
        "/Annots 3 0 R",
        "/CreationDate (D:",
        "/ModDate (D:2025) and more",
        'xmp:CreateDate="',
        "/CIDInit <0009> endcmap",
        "10 0 obj << /Type /Page /Annots 3 0 R >> endobj",
        "endstream endobj xref trailer << /Size 3 >> startxref 9 %%EOF",
        ") >> (\\",
        words_of(b"/Annots 3 0 R "),
        words_of(b"trailer <<"),
        words_of(b'xmp:CreateDate="'),
        words_of(b"10 0 obj << /Type /Page /Annots 3 0 R >>"),
    ],
)
def test_a_title_that_reads_like_a_part_of_the_file_is_only_a_title(title: str) -> None:
    named = debate(title=title, authors=(title,))
    data = pdf(sheet_of(drawn(named, expanded=frozenset({"shops"})), named), named)
    reader = PdfReader(BytesIO(data), strict=True)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == (title, title)
    assert reader.metadata.creation_date is None
    assert reader.xmp_metadata is not None
    assert reader.xmp_metadata.dc_title == {"x-default": title}
    assert reader.xmp_metadata.xmp_create_date is None
    (link,) = [reference.get_object() for reference in reader.pages[0]["/Annots"]]
    assert link["/A"]["/URI"] == "https://example.org/a?b=1&c=2"
    assert "Customers come by car." in reader.pages[0].extract_text()


def test_spaces_are_copied_as_spaces(sheet: Sheet, given: Given) -> None:
    assert "\t" not in only_page(pdf(sheet, given)).extract_text()


def test_the_ninth_shape_of_a_font_keeps_its_letter(qapp: QGuiApplication) -> None:
    nine = Given(DebateMap(title="abcdefghi", claims={"only": Claim("only", "abcdefghi")}))
    data = pdf(sheet_of(drawn(nine), nine), nine)
    assert "<0001> <0009> [" in str(letters_of_fonts(data))
    assert only_page(data).extract_text().split() == ["abcdefghi"] * 2


def letters_of_fonts(data: bytes) -> list[bytes]:
    """Return what is told for each font of a page: which letters its shapes are read as."""
    fonts = only_page(data)["/Resources"]["/Font"]  # pyright: ignore[reportIndexIssue]
    return [font["/ToUnicode"].get_data() for font in fonts.values()]  # pyright: ignore[reportUnknownVariableType]


def test_an_address_is_written_as_the_format_wants_it() -> None:
    plain = pdf_of_nothing()
    linked = with_links(plain, [Annotation(Rect(1, 2, 3, 4), "https://example.org/é(1)\\")])
    (link,) = [reference.get_object() for reference in only_page(linked)["/Annots"]]
    assert link["/A"]["/URI"] == "https://example.org/%C3%A9(1)\\"
    assert [float(value) for value in link["/Rect"]] == [1, 2, 4, 6]


def test_a_file_that_is_not_as_expected_stays_as_it_is() -> None:
    assert with_links(b"%PDF-9", [Annotation(Rect(1, 2, 3, 4), "https://example.org")]) == b"%PDF-9"


def pdf_of_nothing() -> bytes:
    plain = debate(sources={})
    return pdf(sheet_of(drawn(plain)), plain)
