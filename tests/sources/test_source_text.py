import pytest

from debatemap.sources import SourceText, Span


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_and_columns_count_from_one(end: str) -> None:
    text = SourceText(f"one{end}two{end}{end}four")
    offset = text.text.index("four") + 2
    assert (text.line(0), text.column(0)) == (1, 1)
    assert (text.line(offset), text.column(offset)) == (4, 3)


def test_only_line_ends_of_editors_begin_a_line() -> None:
    assert SourceText("one\u2028two\x0cthree").line(8) == 1


def test_blank_lines_part_paragraphs() -> None:
    text = SourceText("Title\n \nFirst line\nsecond line\n\n\nLast\n")
    assert [text.text[start:end] for start, end in text.paragraphs] == ["Title", "First line\nsecond line", "Last\n"]
    assert text.paragraph(text.text.index("second")) == 2
    assert text.paragraph(text.text.index("Last")) == 3


def test_without_blank_lines_each_line_is_a_paragraph() -> None:
    text = SourceText("One.\nTwo.\nThree.")
    assert text.paragraphs == (Span(0, 4), Span(5, 9), Span(10, 16))
    assert text.paragraph(12) == 3


def test_an_empty_text_has_one_line_and_no_paragraph() -> None:
    assert (SourceText("").line(0), SourceText("").paragraphs) == (1, ())
