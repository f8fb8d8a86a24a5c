"""Runs the driver of the window in a process of its own, offscreen, with settings that nobody else has."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from debatemap.format.writing import write_map
from tests.benchmarks.made_up import made_up_map


@contextmanager
def made_up_file(claims: int) -> Iterator[Path]:
    """Write a made-up map of so many claims."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "map.yaml"
        path.write_text(write_map(made_up_map(claims)), encoding="utf-8")
        yield path


def driven(what: str, path: Path, driver: str = "tests.benchmarks.driving") -> Any:
    """Return what the driver, a module, tells of a map; raise CalledProcessError where it fails."""
    with tempfile.TemporaryDirectory() as settings:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": settings}
        command = [sys.executable, "-m", driver, what, str(path)]
        done = subprocess.run(command, capture_output=True, check=False, env=environment)
        if done.returncode:
            sys.stderr.write(done.stderr.decode())
            done.check_returncode()
    return json.loads(done.stdout.splitlines()[-1])
