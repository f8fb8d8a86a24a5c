"""The rules of the house that no linter knows: one home for each dependency, and names that say what they are."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "debatemap"
MODULES = sorted(PACKAGE.rglob("*.py"))
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").as_posix()


def imports(path: Path) -> set[str]:
    """Return the dotted names that a module imports, those of single names too."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def importers(prefix: str) -> set[str]:
    return {
        name_of(path)
        for path in MODULES
        if any(name == prefix or name.startswith(f"{prefix}.") for name in imports(path))
    }


def test_only_graph_imports_networkx() -> None:
    assert all(name.startswith("graph/") for name in importers("networkx"))


def test_only_format_imports_yaml() -> None:
    assert all(name.startswith("format/") for name in importers("yaml"))


def test_drawing_and_export_need_no_widgets() -> None:
    assert not {name for name in importers("PySide6.QtWidgets") if name.startswith(("drawing/", "export/"))}


@pytest.mark.parametrize(
    ("name", "home"), [("PySide6.QtCore.QThreadPool", "window/jobs"), ("PySide6.QtCore.QSettings", "settings")]
)
def test_threads_and_settings_have_one_home(name: str, home: str) -> None:
    assert importers(name) <= {home}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_says_what_it_is_for_and_is_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "the module has no docstring"
    assert len(text.splitlines()) <= 350
    assert not VAGUE & set(path.stem.split("_"))


def test_no_star_imports() -> None:
    assert not [name_of(path) for path in MODULES if any(name.endswith(".*") for name in imports(path))]


def test_the_floors_hold() -> None:
    script = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    outcome = subprocess.run(
        [sys.executable, "-c", script], cwd=PACKAGE.parent, capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 0, outcome.stdout


def test_reading_a_map_loads_neither_qt_nor_networkx() -> None:
    script = (
        "import sys; from pathlib import Path; from debatemap.document import open_document;"
        "open_document(Path(sys.argv[1])); print([m for m in ('PySide6', 'networkx') if m in sys.modules])"
    )
    example = PACKAGE.parent / "maps" / "deepseek-amodei.yaml"
    outcome = subprocess.run([sys.executable, "-c", script, str(example)], capture_output=True, text=True, check=True)
    assert outcome.stdout.strip() == "[]"
