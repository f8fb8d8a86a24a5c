"""`debatemap check`: tells the problems of maps, for readers and for programs.

The exit code is 0 where nothing is wrong, 1 where there is any problem, be it an error or only a warning, and 2 where
a map can't be read at all.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TextIO

from debatemap.cli.health import as_data
from debatemap.cli.language import translate
from debatemap.cli.terminal import harmless
from debatemap.document import Document, PassageKey, open_document
from debatemap.health import health_of
from debatemap.health.telling import in_words
from debatemap.model import Problem, Severity
from debatemap.model.problem import QT_TRANSLATE_NOOP, filled
from debatemap.sources import Anchor, QuoteStatus

CLEAN = 0
PROBLEMS = 1
UNREADABLE = 2

_ONE_OR_MANY = {
    "files": (QT_TRANSLATE_NOOP("Check", "1 file"), QT_TRANSLATE_NOOP("Check", "{count} files")),
    "error": (QT_TRANSLATE_NOOP("Check", "1 error"), QT_TRANSLATE_NOOP("Check", "{count} errors")),
    "warning": (QT_TRANSLATE_NOOP("Check", "1 warning"), QT_TRANSLATE_NOOP("Check", "{count} warnings")),
    "claims": (QT_TRANSLATE_NOOP("Check", "1 claim"), QT_TRANSLATE_NOOP("Check", "{count} claims")),
    "relations": (QT_TRANSLATE_NOOP("Check", "1 relation"), QT_TRANSLATE_NOOP("Check", "{count} relations")),
    "passages": (QT_TRANSLATE_NOOP("Check", "1 passage"), QT_TRANSLATE_NOOP("Check", "{count} passages")),
}
_NO_PROBLEMS = QT_TRANSLATE_NOOP("Check", "no problems")
_STATUSES = {
    QuoteStatus.VERBATIM: QT_TRANSLATE_NOOP("Check", "{count} verbatim"),
    QuoteStatus.SAME_WORDS: QT_TRANSLATE_NOOP("Check", "{count} with the same words"),
    QuoteStatus.WITH_OMISSIONS: QT_TRANSLATE_NOOP("Check", "{count} with omissions"),
    QuoteStatus.AMBIGUOUS: QT_TRANSLATE_NOOP("Check", "{count} ambiguous"),
    QuoteStatus.NOT_FOUND: QT_TRANSLATE_NOOP("Check", "{count} not found"),
    QuoteStatus.UNVERIFIABLE: QT_TRANSLATE_NOOP("Check", "{count} without a text to check them in"),
}

Word = Callable[[str, str], str]
"""Returns a text of a context ("Problem", "Check") in the reader's language."""


def run(
    paths: Sequence[Path],
    as_json: bool,
    out: TextIO,
    err: TextIO | None = None,
    word: Word = translate,
    health: bool = False,
) -> int:
    """Read every map, write its problems and counts, and its `health` if asked, to `out`, and return the exit code.

    As text, what can't be read is told on `err` (standard error where none is given) and everything in the reader's
    language; as JSON all is one object on `out`, in English, as programs expect it. What is found of the health of a
    map is advice and changes no exit code.
    """
    documents = [open_document(path) for path in paths]
    if as_json:
        json.dump({"files": [_file(document, health) for document in documents]}, out, indent=2)
        out.write("\n")
    else:
        for document in documents:
            stream = out if document.readable else err or sys.stderr
            for problem in document.problems:
                stream.write(_told(problem, word))
        out.write(_counts(documents, word) + "\n")
        for document in documents if health else ():
            if document.readable:
                out.writelines(f"{harmless(line)}\n" for line in in_words(document, health_of(document), word))
    if not all(document.readable for document in documents):
        return UNREADABLE
    return PROBLEMS if any(document.problems for document in documents) else CLEAN


def _told(problem: Problem, word: Word) -> str:
    """Return a problem as one line that editors and grep understand, and an indented one that tells how to mend it."""
    place = problem.place
    message = filled(word("Problem", problem.wording), problem.values)
    line = f"{place.file}:{place.line}:{place.column}: {problem.severity}: {message}"
    hint = filled(word("Problem", problem.remedy), problem.values) if problem.remedy else ""
    return "".join(f"{harmless(part)}\n" for part in (line, hint and f"    {hint}") if part)


def _counts(documents: Sequence[Document], word: Word) -> str:
    """Return what was read and found in all maps together, as one line."""

    def told(noun: str, count: int) -> str:
        one, many = _ONE_OR_MANY[noun]
        return word("Check", one) if count == 1 else word("Check", many).format(count=count)

    severities = Counter(problem.severity for document in documents for problem in document.problems)
    problems = ", ".join(told(severity, severities[severity]) for severity in Severity if severities[severity])
    anchors = [anchor for document in documents for anchor in document.anchors.values()]
    contents = ", ".join(
        (
            told("claims", sum(len(document.map.claims) for document in documents)),
            told("relations", sum(len(document.map.relations) for document in documents)),
            told("passages", len(anchors)) + _statuses(anchors, word),
        )
    )
    return f"{told('files', len(documents))}: {problems or word('Check', _NO_PROBLEMS)}; {contents}"


def _statuses(anchors: Iterable[Anchor], word: Word) -> str:
    counts = Counter(anchor.status for anchor in anchors)
    told = [word("Check", text).format(count=counts[status]) for status, text in _STATUSES.items() if counts[status]]
    return f" ({', '.join(told)})" if told else ""


def _file(document: Document, health: bool) -> dict[str, object]:
    return {
        "file": str(document.path),
        "claims": len(document.map.claims),
        "relations": len(document.map.relations),
        "passages": len(document.anchors),
        "problems": [_problem(problem) for problem in document.problems],
        "quotes": [
            {**_owner(key), "passage": key.index, "source": passage.source, **_found(document.anchors[key])}
            for key, passage in document.passages
        ],
        **({"health": as_data(health_of(document), document)} if health else {}),
    }


def _problem(problem: Problem) -> dict[str, object]:
    place = problem.place
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "severity": str(problem.severity),
        "code": problem.code,
        "path": list(place.path),
        "message": problem.message,
        "hint": problem.hint,
    }


def _owner(key: PassageKey) -> dict[str, str | None]:
    """Name the claim that a passage stands at; for a passage of a relation the relation instead."""
    return {"claim": None, "relation": key.owner} if key.of_relation else {"claim": key.owner}


def _found(anchor: Anchor) -> dict[str, object]:
    return {"status": str(anchor.status), "start": anchor.start, "end": anchor.end}
