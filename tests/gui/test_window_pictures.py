"""A picture that was exported, opened in the window: its articles are read again and its days are shown."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from linimasa import app
from linimasa.civil import parse_day
from linimasa.ui.window import MainWindow

NEWS = "Anna Weller opened the bridge on 2 May 2024. She closed the bridge on 9 June 2024. It fell on 1 March 2022.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(NEWS, "utf-8")
    return path


def export(article: Path, name: str) -> Path:
    out = article.with_name(name)
    days = ["--from", "2024-05-01", "--to", "2024-06-30"]
    assert app.main(["export", str(article), "-o", str(out), *days]) == 0
    return out


def note(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.status.findChildren(QLabel) if label.isVisible())


def told(window: MainWindow) -> str:
    """What is said of files that were not opened."""
    return "\n".join(str(failure.reason) for failure in window.notices.failures)


@pytest.mark.parametrize("name", ["bridge.png", "bridge.svg"])
def test_the_articles_beside_it_are_read_and_its_days_shown(
    window: MainWindow, qtbot: QtBot, article: Path, name: str
) -> None:
    out = export(article, name)
    window.open_files([out])
    qtbot.waitUntil(lambda: "The words of all 2 events of the picture stand" in note(window), timeout=20_000)
    assert [one.article.path for one in window.project.extractions] == [str(article)]
    first, last = window.timeline.days
    assert abs(first - parse_day("2024-05-01")) <= 1
    assert abs(last - parse_day("2024-06-30")) <= 1
    window.timeline.show_days(0, 10)
    window.open_files([out])  # its article is open already
    assert abs(window.timeline.days[0] - parse_day("2024-05-01")) <= 1
    assert len(window.project.extractions) == 1


def test_words_that_no_longer_stand_are_told(window: MainWindow, qtbot: QtBot, article: Path) -> None:
    out = export(article, "bridge.png")
    article.write_text(NEWS.replace("closed", "sold"), "utf-8")
    window.open_files([out])
    qtbot.waitUntil(lambda: "The words of 1 event of the picture no longer stand" in note(window), timeout=20_000)


def test_articles_that_are_not_there_are_named(window: MainWindow, qtbot: QtBot, article: Path) -> None:
    out = export(article, "bridge.png")
    article.unlink()
    window.open_files([out])
    qtbot.waitUntil(lambda: "open its 1 article: bridge.txt." in told(window))
    assert window.project.extractions == []


def test_another_picture_is_refused(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(9, 9, QImage.Format.Format_RGB32)
    image.save(str(tmp_path / "cat.png"))
    window.open_files([tmp_path / "cat.png"])
    qtbot.waitUntil(lambda: "Only a picture that Linimasa wrote can be opened" in told(window))
