"""How long debatemap takes from the command to the picture: `python -m tests.benchmarks.start [MAP] [RUNS]`.

Every figure is the median of whole processes, started one after another. Where Graphviz and the Argdown command line
are installed (`dot`, `argdown`), they draw the same claims and relations in the same run; ARGDOWN may name the latter.
For large maps, step by step, see `python -m tests.benchmarks.opening`.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from debatemap.document import open_document
from debatemap.model import DebateMap, RelationKind

MAIN_MAP = Path(__file__).parents[2] / "maps" / "deepseek-amodei.yaml"

OPEN_AND_QUIT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from debatemap import i18n
from debatemap.settings import Settings
from debatemap.window.appearance import Look
from debatemap.window.main_window import MainWindow
application = QApplication(["debatemap"])
settings = Settings()
i18n.install("en")
window = MainWindow(Path(sys.argv[1]), settings=settings, look=Look(settings.appearance))
window.session.picture_changed.connect(lambda *_: (window.grab(), application.exit()))
window.show()
sys.exit(application.exec())
"""


def as_dot(debate: DebateMap) -> str:
    """Write the debate as Graphviz would have it: boxes with wrapped text."""
    number = {ident: i for i, ident in enumerate(debate.claims)}
    lines = ["digraph {", "rankdir=BT; node [shape=box fontname=sans fontsize=11];"]
    for ident, claim in debate.claims.items():
        label = "\\n".join(textwrap.wrap(plain(claim.text), 34))
        lines.append(f'n{number[ident]} [label="{label}"];')
    lines += [f"n{number[premise]} -> n{number[target]};" for premise, target, _ in links(debate)]
    return "\n".join([*lines, "}"])


def as_argdown(debate: DebateMap) -> str:
    """Write the debate in Argdown: each claim once, then what it supports and attacks."""
    lines = [f"[{plain(ident)}]: {plain(claim.text)}\n" for ident, claim in debate.claims.items()]
    signs = {RelationKind.SUPPORT: "+>", RelationKind.ATTACK: "->"}
    for premise, target, kind in links(debate):
        lines.append(f"[{plain(premise)}]\n  {signs[kind]} [{plain(target)}]\n")
    return "\n".join(lines)


def links(debate: DebateMap) -> Iterator[tuple[str, str, RelationKind]]:
    """Yield each premise and target of the supports and attacks; neither peer knows linked premises or undercuts."""
    for relation in debate.relations.values():
        if relation.kind is not RelationKind.UNDERCUT:
            for premise in relation.premises:
                yield premise, relation.target, relation.kind


def plain(text: str) -> str:
    return "".join(character if character.isalnum() or character in " ,.;-" else " " for character in text)


def seconds(command: list[str], runs: int) -> float:
    """Return the median time of a command; raise CalledProcessError where it fails."""
    taken: list[float] = []
    with tempfile.TemporaryDirectory() as settings:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": settings}
        for _ in range(runs):
            began = perf_counter()
            subprocess.run(command, check=True, capture_output=True, env=environment)
            taken.append(perf_counter() - began)
    return median(taken)


def commands(path: Path, folder: Path) -> dict[str, list[str]]:
    """Return what is timed, by name."""
    debate = open_document(path).map
    ours = [sys.executable, "-m", "debatemap"]
    found = {
        "open the window, to the drawn picture": [sys.executable, "-c", OPEN_AND_QUIT, str(path)],
        "export to PNG": [*ours, "export", "--force", str(path), str(folder / "map.png")],
        "export to SVG": [*ours, "export", "--force", str(path), str(folder / "map.svg")],
        "check": [*ours, "check", str(path)],
    }
    if dot := shutil.which("dot"):
        source = folder / "map.dot"
        source.write_text(as_dot(debate), encoding="utf-8")
        found["dot -Tpng"] = [dot, "-Tpng", str(source), "-o", str(folder / "dot.png")]
    if argdown := os.environ.get("ARGDOWN") or shutil.which("argdown"):
        source = folder / "map.argdown"
        source.write_text(as_argdown(debate), encoding="utf-8")
        found["argdown map -f svg"] = [argdown, "map", "-f", "svg", str(source), str(folder / "argdown")]
    return found


def main(path: Path, runs: int) -> None:
    """Print the table as Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        print("| command | seconds | against `export to PNG` |\n| --- | --- | --- |")
        timed = {name: seconds(command, runs) for name, command in commands(path, Path(folder)).items()}
        for name, taken in timed.items():
            print(f"| {name} | {taken:.2f} | {taken / timed['export to PNG']:.2f} |")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else MAIN_MAP, int(sys.argv[2]) if len(sys.argv) > 2 else 5)
