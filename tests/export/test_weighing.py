"""The bytes that are told are those that are written; those of huge images are near enough, and said to be about so."""

from io import BytesIO

import pytest

from debatemap.export import ExportOptions, Format, weigh
from debatemap.export.exporting import write_sheet
from debatemap.export.sheet import Sheet
from debatemap.layout.request import Cancelled
from tests.export.debates import Given


def _written(sheet: Sheet, given: Given, options: ExportOptions) -> int:
    out = BytesIO()
    write_sheet(sheet, given, out, options.format or Format.PNG, options)
    return len(out.getvalue())


@pytest.mark.parametrize("chosen", list(Format))
def test_the_weight_is_that_of_the_file(sheet: Sheet, given: Given, chosen: Format) -> None:
    options = ExportOptions(format=chosen, scale=2.0)
    assert weigh(sheet, given, options) == (_written(sheet, given, options), True)


def test_a_huge_image_is_weighed_about(sheet: Sheet, given: Given) -> None:
    options = ExportOptions(format=Format.PNG, scale=8.0)
    size, exact = weigh(sheet, given, options)
    assert not exact
    assert size == pytest.approx(_written(sheet, given, options), rel=0.2)


def test_weighing_can_be_called_off(sheet: Sheet, given: Given) -> None:
    with pytest.raises(Cancelled):
        weigh(sheet, given, ExportOptions(format=Format.PNG), lambda: True)
