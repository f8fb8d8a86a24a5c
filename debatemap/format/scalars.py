"""Types a piece of text by the key that it stands under."""

import re

from debatemap.format.findings import Fault, Findings
from debatemap.format.limits import Limits
from debatemap.format.names import blank
from debatemap.format.shapes import Form, Text
from debatemap.format.slip_wordings import (
    CONTROL_CHARACTER,
    CUT_BY_COMMENT_WARNING,
    MISSING_SPACE,
    ODD_AFTER_COLON,
    TURNING_CHARACTER,
    UNSEEN_CHARACTER,
)
from debatemap.format.slips import ODD_SPACES
from debatemap.format.tree import BROKEN, Path, Scalar
from debatemap.format.wordings import (
    COLOUR,
    COLOUR_CUT,
    DECIMAL_COMMA,
    FILE_IS_URL,
    ID_TOO_LONG,
    IN_HUNDREDTHS,
    NOT_FLAG,
    NOT_NUMBER,
    NUMBER_IN_QUOTES,
    ODD_ID,
    SOURCE_OUTSIDE,
    STRENGTH_RANGE,
    TOO_LONG,
    URL,
    VERSION,
)
from debatemap.model.turning import TURNING, seen

COLOUR_PATTERN = r"^#[0-9A-Fa-f]{6}$"
URL_PATTERN = r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/]\S*$"
FILE_PATTERN = r"^(?![/\\~])(?![A-Za-z]:)(?![A-Za-z][A-Za-z0-9+.-]+://)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))"
NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)
FLAGS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}

_QUOTED = frozenset({"quote", "prefix", "suffix"})
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_ODD_ENDS = "\xa0\u1680\u202f\u205f\u2060\u3000\ufeff\u200e\u200f" + "".join(map(chr, range(0x2000, 0x200C)))
_SENTENCE_END = (".", "!", "?", "…", "»", "”", '"', ")", ":", ";")
_COMMENT = re.compile(r"[ \t]+#[^\s#]")
_COLOUR_COMMENT = re.compile(r"[ \t]+(#[0-9A-Fa-f]{6})\b")
_SHUT_KEY = re.compile(
    rf"^[ ]*(?P<key>text|title|speaker|group|tags|note|passages|supports|attacks|undercuts)"
    rf":(?P<space>[{ODD_SPACES}]?)(?=[^\s/]|[{ODD_SPACES}])",
    re.MULTILINE,
)
_FORMS = {
    Form.COLOUR: (re.compile(COLOUR_PATTERN), COLOUR),
    Form.URL: (re.compile(URL_PATTERN), URL),
    Form.FILE: (re.compile(FILE_PATTERN), SOURCE_OUTSIDE),
}


class Scalars:
    """Types the scalars of one file and tells what is wrong with them; each method returns None for nothing usable."""

    def __init__(self, text: str, findings: Findings, limits: Limits) -> None:
        self._text = text
        self._findings = findings
        self._limits = limits

    def text(self, node: Scalar, shape: Text, key: str, index: int, path: Path) -> str | None:
        """Return the text of `node`, as `shape` wants it."""
        text = node.text
        if node.style in ("|", ">") and not shape.whole:
            text = text.rstrip("\n")
        if not node.style:
            if shape.prose or shape.form is Form.COLOUR:
                self._look_around(node, shape, index, path)
        elif node.style == '"' and _CONTROL.search(text):
            text = self._without_controls(text, node, path)
        if not text.isascii() and seen(text) != text:
            text = self._turned(text, shape, node, path)
        if blank(text):
            return None
        most = self._limits.source_length if shape.whole else self._limits.text_length
        if len(text) > most:
            if node.style != BROKEN:
                self._findings.add(TOO_LONG, index, path, key=key, count=str(len(text)), most=str(most))
            text = text[:most]
        return text if shape.form is Form.ANY or node.style == BROKEN else self._formed(text, shape.form, index, path)

    def id(self, node: Scalar, index: int, path: Path) -> str | None:
        """Return the id that `node` holds."""
        text = node.text
        if node.style == BROKEN or blank(text):
            return None
        if len(text) > self._limits.id_length:
            values = {"count": str(len(text)), "most": str(self._limits.id_length)}
            self._findings.add(ID_TOO_LONG, index, path, **values)
            return None
        if text.isascii():
            return text if text.isprintable() else self._without_controls(text, node, path)
        bare = text.strip(_ODD_ENDS)
        if bare != text and bare and not node.style:
            self._findings.add(ODD_ID, index, path, id=bare)
            text = bare
        return text if text.isprintable() else self._without_controls(text, node, path)

    def number(self, node: Scalar, key: str, index: int, path: Path) -> float | None:
        """Return the number from 0 to 1 that `node` holds."""
        text = node.text.strip()
        if node.style == BROKEN or (not text and not node.style):
            return None
        if node.style or NUMBER.fullmatch(text) is None:
            remedy, values = _number_remedy(text)
            self._findings.add(NOT_NUMBER, index, path, remedy, key=key, value=text, **values)
            return None
        number = float(text)
        if not 0 <= number <= 1:
            self._findings.add(STRENGTH_RANGE, index, path, value=text)
            return None
        return number

    def flag(self, node: Scalar, key: str, index: int, path: Path) -> bool | None:
        """Return the truth value that `node` holds."""
        if node.style == BROKEN or (not node.text and not node.style):
            return None
        flag = None if node.style else FLAGS.get(node.text)
        if flag is None:
            self._findings.add(NOT_FLAG, index, path, key=key, value=node.text)
        return flag

    def version(self, node: Scalar, index: int, path: Path) -> None:
        """Tell of a format that this program does not know."""
        if node.style != BROKEN and node.text not in ("", "1"):
            self._findings.add(VERSION, index, path, value=node.text)

    def comment_after(self, node: Scalar) -> int | None:
        """Return where a comment begins that stands in the place of a text, or None."""
        match = _COMMENT.match(self._text, node.end) if not node.text and not node.style else None
        return None if match is None else self._text.index("#", match.start())

    def _look_around(self, node: Scalar, shape: Text, index: int, path: Path) -> None:
        """Tell of what ended an unquoted text earlier than meant, or made it swallow the next key."""
        if shape.form is Form.COLOUR and not node.text:
            lost = _COLOUR_COMMENT.match(self._text, node.end)
            if lost is not None:
                self._findings.add(COLOUR_CUT, index, path, suggestion=lost.group(1))
        if not shape.prose:
            return
        if node.text and self._seems_cut(node, path):
            self._findings.add(CUT_BY_COMMENT_WARNING, node.end + 1, path)
        if ":" in node.text:
            self._swallowed(node, path)

    def _seems_cut(self, node: Scalar, path: Path) -> bool:
        """Tell a text that # cut short from one with a comment behind it: a comment begins with a space, as a rule."""
        if not self._text.startswith(" #", node.end):
            return False
        after = self._text[node.end + 2 : node.end + 4]
        if after[:1] in ("", "#", "\r", "\n"):
            return False
        if not after.startswith(" ") or after[1:].isdigit():
            return True
        return path[-1:] != ("title",) and not node.text.endswith(_SENTENCE_END)

    def _swallowed(self, node: Scalar, path: Path) -> None:
        line = self._text.rfind("\n", 0, node.start) + 1
        alone = not self._text[line : node.start].strip()
        for match in _SHUT_KEY.finditer(self._text, line, node.end):
            if match.start() > node.start or alone:
                odd = bool(match.group("space"))
                index = match.start("space") if odd else match.start("key")
                self._findings.add(ODD_AFTER_COLON if odd else MISSING_SPACE, index, path, key=match.group("key"))

    def _without_controls(self, text: str, node: Scalar, path: Path) -> str:
        first = _CONTROL.search(text)
        if first is not None:
            self._findings.add(CONTROL_CHARACTER, node.start, path, character=_code(first.group()))
        turning = TURNING.search(text)
        if turning is not None:
            self._findings.add(TURNING_CHARACTER, node.start, path, character=_code(turning.group()))
        return seen(_CONTROL.sub("\ufffd", text))

    def _turned(self, text: str, shape: Text, node: Scalar, path: Path) -> str:
        """Warn of signs that are not seen as they stand; the words of a source stay as they are, to be found there."""
        shown = seen(text)
        turning = TURNING.search(text)
        if turning is not None:
            self._findings.add(TURNING_CHARACTER, node.start, path, character=_code(turning.group()))
        else:
            other = next(sign for sign, instead in zip(text, shown, strict=True) if sign != instead)
            self._findings.add(UNSEEN_CHARACTER, node.start, path, character=_code(other))
        quoted = shape.whole or path[-1] in _QUOTED or path[-2:-1] == ("passages",)
        return text if quoted else shown

    def _formed(self, text: str, form: Form, index: int, path: Path) -> str | None:
        pattern, fault = _FORMS[form]
        if pattern.match(text):
            return text
        self._findings.add(fault, index, path, _form_remedy(text, fault), value=text)
        return text if form is Form.URL else None


def _code(sign: str) -> str:
    return f"U+{ord(sign):04X}"


def _form_remedy(text: str, fault: Fault) -> str | None:
    return FILE_IS_URL if fault is SOURCE_OUTSIDE and "://" in text else None


def _number_remedy(text: str) -> tuple[str | None, dict[str, str]]:
    pointed = text.replace(",", ".")
    if NUMBER.fullmatch(text):
        return NUMBER_IN_QUOTES, {"suggestion": text}
    hundredths = pointed.removesuffix("%").strip()
    if hundredths != pointed and NUMBER.fullmatch(hundredths):
        return IN_HUNDREDTHS, {"suggestion": f"{float(hundredths) / 100:g}"}
    if NUMBER.fullmatch(pointed):
        return DECIMAL_COMMA, {"suggestion": pointed}
    return None, {}
