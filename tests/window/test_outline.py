"""The outline is the map's twin: every line says its role, its parent, who says it and how surely it is quoted."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from debatemap.document import open_document
from debatemap.window.main_window import MainWindow
from debatemap.window.outline_model import CLAIM_ROLE, OutlineModel
from tests.window.maps import written

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def _lines(model: OutlineModel, parent: QModelIndex, depth: int = 0) -> list[tuple[int, str, str]]:
    found: list[tuple[int, str, str]] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append((depth, index.data(CLAIM_ROLE), index.data(_SPOKEN)))
        found += _lines(model, index, depth + 1)
    return found


def _model(folder: Path, text: str | None = None) -> OutlineModel:
    model = OutlineModel()
    model.show(open_document(written(folder, text) if text else written(folder)))
    return model


def test_every_line_says_what_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    lines = {claim: spoken for _, claim, spoken in reversed(_lines(_model(tmp_path), QModelIndex()))}
    assert lines["close"] == "Thesis. The town should close its centre to cars."
    assert lines["air"] == (
        "supports “The town should close its centre to cars.”. Cleaner air. ✓ Verbatim in the source."
        " Not found in the source"
    )
    assert lines["shops"].startswith("attacks “The town should close its centre to cars.”. Shops would lose")
    assert "M. Duval" in lines["shops"]
    assert lines["buses"].startswith("undercuts “Shops would lose customers")
    assert "implicit" in lines["buses"]


def test_a_claim_with_two_conclusions_stands_in_full_once(qtbot: QtBot, tmp_path: Path) -> None:
    text = "title: T\nclaims:\n  a: A.\n  b: B.\n  c: {text: C., supports: [a, b]}\n  d: {text: D., attacks: c}"
    model = _model(tmp_path, text)
    assert [(depth, claim) for depth, claim, _ in _lines(model, QModelIndex())] == [
        (0, "a"),
        (1, "c"),
        (2, "d"),
        (0, "b"),
        (1, "c"),
    ]
    assert _lines(model, QModelIndex())[-1][2].endswith("stands further up with its reasons")
    assert model.rowCount(model.index_of("c")) == 1


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester, tmp_path: Path) -> None:
    qtmodeltester.check(_model(tmp_path), force_py=True)


def test_markup_in_a_tooltip_is_text(qtbot: QtBot, tmp_path: Path) -> None:
    model = _model(tmp_path)
    tip = model.index_of("shops").data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;every&lt;/b&gt;" in tip


def test_a_sign_stands_before_every_line(window: MainWindow) -> None:
    model = window.outline.tree.model()
    index = model.index(0, 0)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert not model.index(0, 0, index).data(Qt.ItemDataRole.DecorationRole).isNull()
