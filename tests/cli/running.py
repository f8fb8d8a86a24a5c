"""Runs the command line as a reader does: in a process of its own, with an environment of the test's making."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent

SMALL = """\
title: Cars
claims:
  close: The town should close its centre to cars.
  air: {text: The air would be cleaner., supports: close, passages: [It stinks.]}
"""
BROKEN = SMALL + "  shops: {text: Shops would lose customers., attacks: clos}\n"


def environment(changes: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """Return an environment without any display, in English, with changes; None takes a name out."""
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    wanted: dict[str, str | None] = {**kept, "QT_QPA_PLATFORM": None, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    return {name: value for name, value in {**wanted, **(changes or {})}.items() if value is not None}


def debatemap(
    *words: str | Path, cwd: Path | None = None, changes: Mapping[str, str | None] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run debatemap with words and return how it ended and what it said."""
    return subprocess.run(
        [sys.executable, "-m", "debatemap", *map(str, words)],
        cwd=cwd or ROOT,
        env=environment(changes),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
