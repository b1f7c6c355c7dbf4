"""What a person does with the window, and what they see in it."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from linimasa.ui.elided import ElidedButton
from linimasa.ui.paste import PasteCard
from linimasa.ui.reopen import ReopenCard
from linimasa.ui.rowview import RowView
from linimasa.ui.text import TextBlock
from linimasa.ui.window import MainWindow

NEWS = """Ferry sinks

The ferry sank yesterday off Ambon. Rina Salim saw it.
"""


def news(folder: Path, name: str, text: str = NEWS) -> Path:
    """An article as a file."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def open_all(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    with qtbot.waitSignal(window.reader.finished, timeout=60_000):
        window.open_files(paths)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    place = widget.rect().center() if at is None else at
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def click_row(view: RowView, key: object) -> None:
    at = view.rows.row_of(key)
    assert at is not None
    place = view.visualRect(view.rows.index(at)).center()
    click(view.viewport(), place)


def shown_words(widget: QWidget) -> str:
    """All words of the labels inside a widget, and of the buttons that may be cut."""
    labels = [label.text() for label in widget.findChildren(TextBlock) if label.isVisible()]
    return "\n".join([*labels, *(one.words for one in widget.findChildren(ElidedButton) if one.isVisible())])


def button(inside: QWidget, text: str) -> QPushButton:
    return next(one for one in inside.findChildren(QPushButton) if one.text() == text and one.isVisible())


def reopening(window: MainWindow) -> ReopenCard:
    """Click the file of the article in view."""
    click(window.evidence.file)
    assert window.reopening.card
    return window.reopening.card


def clip(text: str) -> None:
    """Copy a text."""
    QGuiApplication.clipboard().setText(text)


def paste(window: MainWindow) -> PasteCard:
    """Paste by the key; returns the card that asks for the day."""
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    card = window.opening.card
    assert card
    return card


def article_titles(window: MainWindow) -> list[str | None]:
    return [one.article.title for one in window.project.extractions]


def texts(menu: QMenu) -> list[str]:
    """The entries of a menu, without their keys."""
    return [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]


def accelerators(menu: QMenu) -> list[str]:
    """The letters after a single "&", of a menu and then of the menus in it."""
    plain = [text.replace("&&", "") for text in texts(menu)]
    return [text[text.index("&") + 1].casefold() for text in plain if "&" in text]
