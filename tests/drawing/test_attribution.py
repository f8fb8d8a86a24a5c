"""Cards say whose a claim is, and put no words into anybody's mouth."""

from pathlib import Path

from debatemap.document import open_document
from debatemap.drawing.depict import depict
from debatemap.drawing.themes import LIGHT


def test_an_implicit_premise_of_somebody_whose_name_is_read_from_the_right_names_them(tmp_path: Path) -> None:
    path = tmp_path / "map.yaml"
    path.write_text(
        "title: T\nspeakers:\n  d: {name: דנה לוי}\nclaims:\n  a: {text: It is so., implicit: true, speaker: d}\n",
        encoding="utf-8",
    )
    lines = [line.text for line in depict(open_document(path), theme=LIGHT).card_of["a"].face.lines]
    assert "assumed by דנה לוי" in lines
