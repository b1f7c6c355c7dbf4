"""What Qt needs of the system: a display, and on Linux libraries that its wheel does not bring.

Qt aborts without a word of use when one is missing, so it is asked here first, by loading what Qt will load.
"""

import ctypes
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Libraries that Qt itself needs, and the packages of Debian and Ubuntu that have them."""

X11 = OFFSCREEN | {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND = OFFSCREEN | {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}

_PLATFORMS = {"xcb": X11, "wayland": WAYLAND, "wayland-egl": WAYLAND}
_DISPLAYS = {"DISPLAY": X11, "WAYLAND_DISPLAY": WAYLAND}


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether Qt will find somewhere to show a window. A display that is only named, and answers nobody, is none."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return True
    wayland, x11 = (environment.get(name) for name in ("WAYLAND_DISPLAY", "DISPLAY"))
    return bool(wayland and _wayland_answers(wayland, environment)) or bool(x11 and _x11_answers(x11))


def _wayland_answers(name: str, environment: Mapping[str, str]) -> bool:
    import socket  # 10 ms: only for a window

    with socket.socket(socket.AF_UNIX) as server:
        return server.connect_ex(str(Path(environment.get("XDG_RUNTIME_DIR", ""), name))) == 0


def _x11_answers(name: str) -> bool:
    """Whether an X server lets us in; taken for true where the library to ask with is still to be installed."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def window_libraries(environment: Mapping[str, str]) -> tuple[dict[str, str], ...]:
    """The sets of libraries of which Qt needs one to show a window; it falls back from one platform to the next."""
    asked = environment.get("QT_QPA_PLATFORM", "").split(";")
    if asked != [""]:
        return tuple(_PLATFORMS.get(name.split(":")[0], OFFSCREEN) for name in asked)
    return tuple(libraries for name, libraries in _DISPLAYS.items() if environment.get(name)) or (OFFSCREEN,)


def missing(*sets: dict[str, str]) -> dict[str, str]:
    """The libraries, with their packages, that the most complete of the sets lacks; nothing outside Linux."""
    if sys.platform != "linux" or not sets:
        return {}
    lacking = ({name: package for name, package in libraries.items() if not _loads(name)} for libraries in sets)
    return min(lacking, key=len)


def remedy(lacking: Mapping[str, str]) -> str:
    """What a person does about missing libraries."""
    if shutil.which("apt-get"):
        return f"sudo apt-get update && sudo apt-get install -y {' '.join(lacking.values())}"
    return f"install what brings {', '.join(lacking)} with the package manager of your system"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
