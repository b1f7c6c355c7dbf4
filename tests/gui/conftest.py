"""The real window, without motion and at the size of the pictures."""

import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.gui import saved
from tests.gui.deciding import MILL, QUAY
from tests.gui.exporting import DAYS, OpenExport, settle
from tests.gui.hands import news, open_all

from linimasa import ui
from linimasa.apart import Apart, ReadingError
from linimasa.project import Project
from linimasa.ui import translation
from linimasa.ui.application import Application
from linimasa.ui.exportdialog import ExportDialog
from linimasa.ui.settings import Settings
from linimasa.ui.theme import LIGHT, Theme, load_fonts
from linimasa.ui.window import MainWindow


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Every test speaks English, with the plurals of English, and writes dates and numbers as in the United States."""
    assert qapp
    translation.use("en")
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    """What a test has copied goes with it: without a display Qt would delete it after Python, and crash."""
    yield
    qapp.clipboard().clear()


T = TypeVar("T")


class Here(Apart):
    """Reads in the process of the tests, where a test can put something in its place."""

    def ask(self, function: Callable[..., Iterator[T]], *args: object) -> Iterator[T]:
        try:
            yield from function(*args)
        except Exception as error:
            raise ReadingError(f"{type(error).__name__}: {error}") from error


@pytest.fixture(autouse=True)
def reading_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test starts another process to read in, unless that is what it is about."""
    monkeypatch.setattr("linimasa.ui.reading.Apart", Here)


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every frame is complete, however slow the machine, unless that is what a test is about."""
    monkeypatch.setattr("linimasa.ui.timeline.navigator._NEW_PLACES", math.inf)
    monkeypatch.setattr("linimasa.ui.timeline.navigator._NEW_LABELS", math.inf)


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The application that the program runs."""
    return Application


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    """An empty main window, shown."""
    ui.prepare(qapp)
    window = MainWindow()
    window.timeline.reduced_motion = True
    window.resize(1600, 1000)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def gates() -> Project:
    """Twelve events in twelve months by two actors, and one without a date."""
    story = Story(title="The gate")
    for month in range(1, 13):
        story.tell(f"Event {month}", f"2025-{month:02}-10", "Ann" if month % 2 else "Ben")
    return story.tell("Some day", None, "Ben").project()


@pytest.fixture
def open_export(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenExport]:
    """Opens export dialogs over a plain window, and closes them in the end."""
    load_fonts()
    opened: list[ExportDialog] = []

    def opener(project: Project, days: tuple[int, int], theme: Theme) -> ExportDialog:
        window = QWidget()
        window.resize(1600, 1000)
        qtbot.addWidget(window)
        window.show()
        dialog = ExportDialog(window, project, days, tmp_path / "gate.png", Settings(), theme)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.open()
        opened.append(dialog)
        return dialog

    yield opener
    for dialog in opened:
        dialog.reject()


@pytest.fixture
def dialog(qtbot: QtBot, gates: Project, open_export: OpenExport) -> ExportDialog:
    """An export dialog that has painted its first picture."""
    dialog = open_export(gates, DAYS, LIGHT)
    settle(qtbot, dialog)
    return dialog


@pytest.fixture
def quayside(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Two articles with events to decide of, the keyboard on the timeline."""
    open_all(qtbot, window, news(tmp_path, "quay.txt", QUAY), news(tmp_path, "mill.txt", MILL))
    window.activateWindow()
    window.timeline.setFocus()
    return window


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a project is to be."""
    return tmp_path / "Mill.linimasa"


@pytest.fixture
def mill(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """An article that is in no project yet."""
    open_all(qtbot, window, news(tmp_path, "mill.txt", saved.MILL))
    return window
