"""Finds out, before Qt ends the process over it, why Qt could not draw or open a window, and says what to do."""

import os
import sys
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from debatemap.cli import libraries
from debatemap.cli.displays import wayland_answers, x11_answers
from debatemap.cli.language import translate
from debatemap.cli.terminal import typed


def obstacle_to_drawing() -> str | None:
    """Return why nothing can be drawn or exported here and what to do, None if all is well."""
    if find_spec("PySide6") is None:
        return translate("CommandLine", "PySide6 is missing; install it with:\n  pip install PySide6-Essentials")
    try:
        import_module("PySide6.QtGui")
    except ImportError as error:
        return _lacking(libraries.DRAWING) or translate("CommandLine", "Qt can’t be loaded: {reason}").format(
            reason=error
        )
    return None


def obstacle_to_window(map_path: Path | None, environment: Mapping[str, str] = os.environ) -> str | None:
    """Return why no window can be opened here and what to do instead, None if all is well.

    Where only one of X11 and Wayland works, tells Qt to take that one.
    """
    found = obstacle_to_drawing()
    if found is not None or not sys.platform.startswith(("linux", "freebsd")):
        return found
    wanted = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if wanted and wanted not in {"xcb", "wayland"}:
        return _unknown_platform(wanted)
    return _obstacle_to_display(wanted, map_path, environment)


def _obstacle_to_display(wanted: str, map_path: Path | None, environment: Mapping[str, str]) -> str | None:
    x11 = wanted != "wayland" and bool(environment.get("DISPLAY"))
    wayland = wanted != "xcb" and bool(environment.get("WAYLAND_DISPLAY"))
    if not x11 and not wayland:
        return _no_display(map_path)
    if wayland and not libraries.missing(libraries.WAYLAND) and wayland_answers():
        if not (x11 and x11_answers() and not libraries.missing(libraries.X11)):
            os.environ["QT_QPA_PLATFORM"] = "wayland"
        return None
    if not x11:
        return _lacking(libraries.WAYLAND) or _silent_display(environment["WAYLAND_DISPLAY"], map_path)
    lacking = _lacking(libraries.X11)
    if lacking is None and not x11_answers():
        return _silent_display(environment["DISPLAY"], map_path)
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    return lacking


def _lacking(needed: Mapping[str, str]) -> str | None:
    names = libraries.missing(needed)
    if not names:
        return None
    line = libraries.install_line(names)
    if line is None:
        wording = translate("CommandLine", "Qt needs libraries that this system lacks; install what brings:\n  {names}")
        return wording.format(names=" ".join(names))
    wording = translate("CommandLine", "Qt needs libraries that this system lacks; install them with:\n  {line}")
    return wording.format(line=line)


def _no_display(map_path: Path | None) -> str:
    wording = translate("CommandLine", "there is no display to open a window on; draw into a file instead:\n  {line}")
    return wording.format(line=_export_line(map_path))


def _silent_display(name: str, map_path: Path | None) -> str:
    wording = translate("CommandLine", "the display {name} does not answer; draw into a file instead:\n  {line}")
    return wording.format(name=name, line=_export_line(map_path))


def _export_line(map_path: Path | None) -> str:
    if map_path is None:
        return "debatemap export MAP OUT.png"
    return f"debatemap export {typed(map_path)} {typed(Path(map_path.with_suffix('.png').name))}"


def _unknown_platform(name: str) -> str | None:
    """Return what is wrong with a platform that Qt has no plugin for."""
    spec = find_spec("PySide6")
    homes = spec.submodule_search_locations if spec else None
    folders = [Path(home) / "Qt" / "plugins" / "platforms" for home in homes or ()]
    if os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH") or not any(folder.is_dir() for folder in folders):
        return None
    if any((folder / f"libq{name}.so").exists() for folder in folders):
        return None
    wording = translate("CommandLine", "QT_QPA_PLATFORM is “{name}”, which Qt has no platform for; unset it")
    return wording.format(name=name)
