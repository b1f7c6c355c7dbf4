"""The window: the only package, besides the entry, that knows Qt."""

from collections.abc import Sequence
from pathlib import Path


def run(paths: Sequence[Path]) -> int:
    """Show the window, open files and folders in it, and return the exit status when it is closed."""
    import sys

    from PySide6.QtWidgets import QApplication

    from .theme import load_fonts
    from .window import MainWindow

    application = QApplication(sys.argv[:1])
    application.setApplicationName("linimasa")
    application.setApplicationDisplayName("Linimasa")
    application.setStyle("Fusion")
    load_fonts()
    window = MainWindow()
    window.show()
    window.open_files(paths)
    return application.exec()
