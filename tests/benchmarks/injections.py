"""Puts signs that other programs would obey into every field of a map: `python -m tests.benchmarks.injections`.

HTML, SVG, style sheets, Qt's rich text, PDF operators, terminal escapes, and signs that turn the direction of text go
into the title, texts, names, quotes, notes and the rest. Then every outlet is looked at: the terminal, SVG as XML,
PDF by its objects, the data, and every label, tooltip, list and text of the real window. What was obeyed is counted.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from pypdf import PdfReader
from pypdf.generic import IndirectObject
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTextEdit, QWidget

from debatemap import i18n
from debatemap.format.spelling import spelled
from debatemap.model.turning import TURNING
from debatemap.settings import Appearance, Settings
from debatemap.window.appearance import Look
from debatemap.window.main_window import MainWindow

PAYLOADS = {
    "HTML": "<b>bold</b><script>alert(1)</script>",
    "image of a device": '<img src="/dev/zero">',
    "image from outside": '<img src="http://127.0.0.1:9/x.png">',
    "rich text": '<qt><a href="file:///etc/passwd">here</a></qt>',
    "end of a tag": '"/></text></svg><svg onload="alert(1)"><text>',
    "CDATA": "]]><script>1</script><![CDATA[",
    "entity": "&lt;b&gt; &#x1b; &nbsp; <!ENTITY x SYSTEM 'file:///etc/passwd'> &x;",
    "style": "</style><style>*{display:none}</style> } * { color: red }",
    "PDF": ") Tj ET Q /JS (app.alert(1)) >> endobj \\( (",
    "escape sequence": "\x1b[31mred\x1b[2J\x1b]0;title\x07",
    "C1": "\x9b31mred",
    "turned": "abc \u202egpj.exe\u202c end",
    "isolated": "abc \u2066\u2067gpj\u2069\u2069 end",
    "mnemonic": "&File && &Quit",
    "format": "%s %n %1 {0} {title} {__class__}",
    "script address": "javascript:alert(1) data:text/html,<b>x</b>",
}
FIELDS = """
title: {0}
question: {0}
authors: [{0}]
description: {0}
licence: {0}
sources:
  s: {{title: {0}, author: {0}, url: "https://example.org/", text: {1}}}
speakers:
  p: {{name: {0}, role: {0}}}
groups:
  g: {{title: {0}}}
claims:
  {0}: {{text: {0}, title: {0}}}
  b:
    text: {0}
    speaker: p
    group: g
    tags: [{0}]
    note: {0}
    passages:
      - {{quote: {0}, source: s, locator: {0}, note: {0}}}
      - {{quote: {0}, source: s}}
    supports: {{claim: {0}, note: {0}}}
tour:
  - {{claim: b, say: {0}}}
"""
_ESCAPES = ("\x1b", "\x9b", "\x07")


def tried(folder: Path) -> Iterator[tuple[str, str, bool]]:
    """Yield a payload's name, an outlet, and whether the payload was obeyed there."""
    for name, payload in PAYLOADS.items():
        path = folder / "map.yaml"
        escaped = json.dumps(payload) if any(sign in payload for sign in _ESCAPES) else spelled(payload)
        path.write_text(FIELDS.format(escaped, escaped), encoding="utf-8")
        for command in (["check"], ["check", "--health"]):
            done = _run([*command, str(path)])
            yield name, "terminal", any(sign in done for sign in _ESCAPES) or bool(TURNING.search(done))
        for kind in ("svg", "pdf", "png", "json"):
            out = folder / f"out.{kind}"
            _run(["export", str(path), str(out), "--force", "--expand", "all"])
            yield name, kind, _obeyed(out)
        yield from ((name, "window", obeyed) for obeyed in _in_window(path))


def _run(arguments: list[str]) -> str:
    done = subprocess.run([sys.executable, "-m", "debatemap", *arguments], capture_output=True, check=False)
    return done.stdout.decode() + done.stderr.decode()


def _obeyed(out: Path) -> bool:
    if out.suffix == ".svg":
        text = out.read_text(encoding="utf-8")
        names = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(text).iter()}
        links = [value for one in ElementTree.fromstring(text).iter() for key, value in one.items() if "href" in key]
        wrong = [link for link in links if not link.startswith(("https://", "http://", "#"))]
        return bool(names & {"script", "img", "image", "foreignObject", "b"} or wrong or TURNING.search(text))
    if out.suffix == ".pdf":
        objects = (one.get_object() for one in _objects(PdfReader(out)))
        return any(isinstance(one, dict) and {"/JS", "/OpenAction", "/AA", "/Launch"} & one.keys() for one in objects)
    if out.suffix == ".json":
        return not isinstance(json.loads(out.read_text(encoding="utf-8")), dict)
    return not out.exists()


def _objects(reader: PdfReader) -> Iterator[IndirectObject]:
    return (IndirectObject(number, 0, reader) for number in range(1, len(reader.xref[0]) + 1))


def _in_window(path: Path) -> Iterator[bool]:
    window = MainWindow(path, settings=Settings(), look=Look(Appearance.LIGHT))
    window.show()
    for _ in range(200):
        QTest.qWait(20)
        if window.canvas.picture is not None:
            break
    for panel in ("outline", "speakers", "reading", "source", "health", "problems"):
        window.panels.show(panel)
    window.desk.claim_asked.emit("b")
    window.actions_by_id["expand-all"].trigger()
    QTest.qWait(400)
    for widget in (window, *window.findChildren(QWidget)):
        yield _obeys(widget)
    window.close()
    window.deleteLater()


def _obeys(widget: QWidget) -> bool:
    """Tell whether a widget might read its text as markup, or lets a sign turn its text unseen."""
    shown = [widget.windowTitle()]
    if isinstance(widget, QLabel):
        shown.append(widget.text())
        if widget.textFormat() is not Qt.TextFormat.PlainText and widget.text():
            return True
    if isinstance(widget, QTextEdit):
        shown.append(widget.toPlainText())
        if widget.acceptRichText() and not widget.isReadOnly():
            return True
    if isinstance(widget, QAbstractItemView) and widget.model():
        model = widget.model()
        shown += [str(model.index(row, 0).data() or "") for row in range(model.rowCount())]
    tip = widget.toolTip()
    shown.append(tip)
    return any(tag in tip for tag in ("<img", "<script", "<a href")) or any(TURNING.search(text) for text in shown)


def main() -> int:
    """Print what was obeyed, and a line of a table."""
    _application = QApplication.instance() or QApplication(["debatemap"])
    i18n.install("en")
    count = wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, outlet, obeyed in tried(Path(folder)):
            count += 1
            wrong += obeyed
            if obeyed:
                print(f"{name}: obeyed in {outlet}")
    print(f"| injections tried / interpreted | {count:,} / {wrong} |")
    return 1 if wrong else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as settings:
        os.environ["XDG_CONFIG_HOME"] = settings
        sys.exit(main())
