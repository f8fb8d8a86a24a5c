"""Finds out whether a display answers, as Qt ends the whole process where none does."""

import ctypes
import os
import socket
from collections.abc import Mapping
from pathlib import Path
from threading import Thread

_PATIENCE = 5.0


def x11_answers() -> bool:
    """Tell whether the X server that DISPLAY names lets us in, at most after some seconds."""
    answers: list[bool] = []
    caller = Thread(target=lambda: answers.append(_connects()), daemon=True)
    caller.start()
    caller.join(_PATIENCE)
    return answers == [True]


def wayland_answers(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether the compositor that WAYLAND_DISPLAY names takes a connection."""
    name = environment.get("WAYLAND_DISPLAY", "")
    path = Path(environment.get("XDG_RUNTIME_DIR", "/")) / name
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.settimeout(_PATIENCE)
        try:
            caller.connect(str(path))
        except OSError:
            return False
    return bool(name)


def _connects() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    works = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return works
