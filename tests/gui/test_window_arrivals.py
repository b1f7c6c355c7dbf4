"""What comes to the window by itself: dropped, opened by the system, pasted, read beside what is open."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFileOpenEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.hands import button, click, open_all, shown_words

from linimasa.ui.theme import LIGHT
from linimasa.ui.window import MainWindow

KEY, NONE, CONTROL = Qt.Key, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
LEFT, COPY = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
STORY = "{name} fell\n\n{name} fell on {day} May 2024. Otto Brand saw it.\n"

pytestmark = pytest.mark.filterwarnings(  # Qt 6.12 wants a point of floats, which Qt 6.8 does not take
    "ignore:Function. 'QDragEnterEvent:DeprecationWarning"
)


def story(folder: Path, name: str, day: int = 3) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.txt"
    path.write_text(STORY.format(name=name, day=day), "utf-8")
    return path


def titles(window: MainWindow) -> list[str | None]:
    return [one.article.title for one in window.project.extractions]


def links(*wanted: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) if isinstance(one, Path) else QUrl(one) for one in wanted])
    return data


def drag(window: QWidget, data: QMimeData) -> bool:
    """Drag something over the middle of the window; whether it may be dropped there."""
    event = QDragEnterEvent(window.rect().center(), COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window: QWidget, data: QMimeData) -> None:
    assert drag(window, data)
    QApplication.sendEvent(window, QDropEvent(QPoint(9, 9), COPY, data, LEFT, NONE))


def read(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.reader.busy and bool(window.project.extractions), timeout=60_000)


# --- dropped


def test_dragging_over_the_window_is_answered(window: MainWindow) -> None:
    place = window.welcome.mapTo(window, window.welcome.rect().center())

    def ground() -> object:
        return window.grab().toImage().pixelColor(place.x(), place.y() - 200)

    calm = ground()
    assert drag(window, links(Path("/a.txt")))
    assert ground() == LIGHT.marker_soft != calm
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert ground() == calm
    assert not drag(window, QMimeData())


def test_files_folders_and_what_cannot_be_read_are_dropped_together(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "more"
    inside, beside = story(folder, "Bell"), story(tmp_path, "Gate")
    drop(window, links(beside, folder, tmp_path / "missing.txt", "https://example.org/page"))
    read(qtbot, window)
    assert [one.article.path for one in window.project.extractions] == [str(beside), str(inside)]
    reasons = {failure.path: failure.reason for failure in window.notices.failures}
    assert reasons[str(tmp_path / "missing.txt")] == "there is no such file"
    assert "fetches nothing from the network" in reasons["https://example.org/page"]
    assert len(reasons) == 2


def test_dropped_text_fills_the_card_of_pasting(window: MainWindow) -> None:
    data = QMimeData()
    data.setText(STORY.format(name="Roof", day=1))
    drop(window, data)
    card = window.opening.card
    assert card
    assert card.title.text() == "Roof fell"


def test_what_is_dropped_on_a_field_is_for_the_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_all(qtbot, window, story(tmp_path, "Gate"))
    for field in (window.toolbar.search, window.facets.within, window.evidence.source):
        assert not field.acceptDrops()


def test_a_pane_that_is_a_window_takes_what_is_dropped(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_all(qtbot, window, story(tmp_path, "Gate"))
    dock = window.workspace.docks[0]
    dock.setFloating(True)
    drop(dock, links(story(tmp_path, "Bell")))
    qtbot.waitUntil(lambda: len(window.project.extractions) == 2, timeout=60_000)


def test_a_file_dropped_on_the_dock_is_opened(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    path = story(tmp_path, "Gate")
    assert QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(path)))
    read(qtbot, window)
    assert titles(window) == ["Gate fell"]
    assert window.opening.recent.paths() == [path]


# --- beside what is open


def test_articles_that_join_others_are_counted_and_found(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_all(qtbot, window, story(tmp_path, "Gate"))
    assert "added" not in shown_words(window.status)
    open_all(qtbot, window, *(story(tmp_path, name, day) for name, day in (("Bell", 9), ("Roof", 7), ("Wall", 8))))
    assert "3 articles added" in shown_words(window.status)
    assert window.selected is None
    assert window.evidence.number == 0
    go = button(window.status, "Show")
    assert go.accessibleName() == "3 articles added: Show"
    go.setFocus()
    QTest.keyClick(go, KEY.Key_Space)
    assert window.selected is not None
    assert window.selected[0] == window.evidence.number == 1
    assert window.evidence.source.toPlainText().startswith("Bell fell")
    open_all(qtbot, window, story(tmp_path, "Door"))
    assert "1 article added" in shown_words(window.status)


def test_an_article_that_is_open_already_is_shown_where_it_is(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    gate, bell = story(tmp_path, "Gate"), story(tmp_path, "Bell")
    open_all(qtbot, window, gate, bell)
    open_all(qtbot, window, bell)
    assert "It is open already" in shown_words(window.status)
    click(button(window.status, "Show"))
    assert window.evidence.number == 1
    window.close_articles()
    assert "open already" not in shown_words(window.status)


def test_a_pasted_article_is_shown(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_all(qtbot, window, story(tmp_path, "Gate"))
    for text in (STORY.format(name="Roof", day=1), "No date and nobody in here."):
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(window, KEY.Key_V, CONTROL)
        card = window.opening.card
        assert card
        with qtbot.waitSignal(window.opening.pasted):
            click(card.add)
        assert window.evidence.source.toPlainText() == text
    assert window.evidence.number == 2
    assert window.facets.articles.rows.rows[2].current
