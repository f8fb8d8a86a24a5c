"""The drawing looks as it did when a person last found it good.

Compared at a quarter of the size, so that another version of Qt may round a letter differently. After a wanted change,
look at what the test saved, and put the small one in the place of the old.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from debatemap.drawing.compose import compose
from debatemap.drawing.detail import Detail
from debatemap.drawing.legend import legend, paint_legend
from debatemap.drawing.measuring import measure
from debatemap.drawing.painting import paint
from debatemap.drawing.theme import Ink
from debatemap.drawing.themes import theme
from tests.drawing.debates import park
from tests.drawing.park_layout import park_layout

LOOKS = Path(__file__).parent / "looks"
MARGIN = 24.0


def painted(name: str, detail: Detail, scale: float) -> QImage:
    document, shown = park(), theme(name)
    picture = compose(document, measure(document, frozenset({"park"}), shown), park_layout(), shown)
    area = QRectF(*picture.bounds).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    image = QImage(round(area.width() * scale), round(area.height() * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(picture.theme.colour(Ink.CANVAS)))
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.translate(-area.topLeft())
    paint(painter, picture, area, scale, detail)
    painter.end()
    return image


def painted_legend() -> QImage:
    shown = theme("light")
    block = legend(park(), 800.0, shown)
    image = QImage(round(block.width + 2 * MARGIN), round(block.height + 2 * MARGIN), QImage.Format.Format_RGB32)
    image.fill(QColor(shown.colour(Ink.CANVAS)))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(MARGIN, MARGIN)
    paint_legend(painter, block, shown, 1.0)
    painter.end()
    return image


def small(image: QImage) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    size = image.size() / 4
    return image.scaled(size, mode=smooth).convertToFormat(QImage.Format.Format_RGB32)


def unlike(one: QImage, other: QImage) -> float:
    """Return the mean difference of the channels, 0 to 255."""
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


@pytest.mark.parametrize(
    ("look", "make"),
    [
        ("light-near", lambda: painted("light", Detail.NEAR, 1.0)),
        ("dark-near", lambda: painted("dark", Detail.NEAR, 1.0)),
        ("print-near", lambda: painted("print", Detail.NEAR, 1.0)),
        ("light-far", lambda: painted("light", Detail.FAR, 0.4)),
        ("legend", painted_legend),
    ],
)
def test_it_looks_as_it_did(look: str, make: Callable[[], QImage], tmp_path: Path) -> None:
    image = make()
    image.save(str(tmp_path / f"{look}-whole.png"))
    small(image).save(str(tmp_path / f"{look}.png"))
    known = QImage(str(LOOKS / f"{look}.png")).convertToFormat(QImage.Format.Format_RGB32)
    assert small(image).size() == known.size(), f"see {tmp_path}"
    assert unlike(small(image), known) < 1.0, f"see {tmp_path}"
