"""What the program is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from .. import __version__

translate = QCoreApplication.translate


def show(parent: QWidget) -> None:
    """Say it in a box above a window."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("about", "About Linimasa"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"Linimasa {__version__}")
    box.setInformativeText(
        translate("about", "A timeline of what the news tells. Articles are read on this computer and stay on it.")
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
