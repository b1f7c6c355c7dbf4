"""The window: the only package, besides the entry, that knows Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def run(paths: Sequence[Path], restore: bool = True) -> int:
    """Show the window, open files and folders in it, and return the exit status when it is closed.

    What was open at the last close comes first, unless `restore` is false (see `Filing.begin`).
    """
    import os
    import signal
    import sys

    from . import size
    from .application import Application
    from .settings import Settings

    settings = Settings()
    size.apply(settings, os.environ)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's event loop keeps Ctrl+C in a terminal from Python
    application = Application(sys.argv[:1])
    size.note(settings, application.font())
    prepare(application)
    from .window import MainWindow

    window = MainWindow()
    window.show()
    window.begin(paths, restore)
    status = application.exec()
    if window.reader.running:  # the interpreter would wait for the file that is being read
        sys.stdout.flush()
        os._exit(status)
    return status


def prepare(application: "QApplication") -> None:
    """Give the application its name, its fonts, its language, and a style that looks the same everywhere."""
    import gc

    from . import roles, translation
    from .theme import load_fonts

    # articles are frozen as they come (arrivals): what is left to look through for garbage is little and young
    gc.set_threshold(20_000, 50, 1000)
    application.setApplicationName("linimasa")
    application.setApplicationDisplayName("Linimasa")
    application.setStyle("Fusion")
    load_fonts()
    roles.tell()
    translation.use(translation.chosen())
