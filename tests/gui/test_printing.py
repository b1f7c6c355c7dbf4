"""The card that prints: the page as it will be printed, and the printed page."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import Story, interval
from tests.canvas import near
from tests.gui.exporting import DAYS, click

from linimasa.model import EventKind
from linimasa.project import Facet, Key, Project
from linimasa.ui.printing import PrintCard
from linimasa.ui.theme import LIGHT, load_fonts
from linimasa.ui.window import MainWindow

FULL = Path("/dev/full")
OpenPrint = Callable[..., PrintCard]


@pytest.fixture
def open_print(qtbot: QtBot) -> Iterator[OpenPrint]:
    load_fonts()
    opened: list[PrintCard] = []

    def opener(project: Project, chosen: frozenset[Key] = frozenset()) -> PrintCard:
        window = QWidget()
        window.resize(1400, 900)
        qtbot.addWidget(window)
        window.show()
        card = PrintCard(window, project, DAYS, LIGHT, chosen)
        card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        card.open()
        opened.append(card)
        qtbot.waitUntil(lambda: not card.waiting, timeout=20_000)
        return card

    yield opener
    for card in opened:
        card.reject()


def printed(card: PrintCard, out: Path, monkeypatch: pytest.MonkeyPatch) -> pypdfium2.PdfDocument:
    """What a printer that writes PDF makes of it."""
    card.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    card.printer.setOutputFileName(str(out))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 1)
    QTest.mouseClick(card.print, Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    return pypdfium2.PdfDocument(out)


@pytest.mark.parametrize(("turn", "width", "height"), [("landscape", 842, 595), ("portrait", 595, 842)])
def test_one_page_of_the_paper_is_printed(
    open_print: OpenPrint,
    gates: Project,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    turn: str,
    width: int,
    height: int,
) -> None:
    card = open_print(gates)
    click(card.turn, turn)
    qtbot.waitUntil(lambda: not card.waiting)
    with printed(card, tmp_path / "out.pdf", monkeypatch) as document:
        assert len(document) == 1
        assert document[0].get_size() == pytest.approx((width, height), abs=1)
        words = document[0].get_textpage().get_text_range()
        assert "The gate" in words
        assert "12 of 13 events shown" in words


def test_the_preview_shows_the_picture(open_print: OpenPrint, gates: Project, qtbot: QtBot) -> None:
    card = open_print(gates)

    def inked() -> bool:
        image = card.preview.grab().toImage()
        return any(near(image.pixelColor(x, y), LIGHT.marker) for x in range(image.width()) for y in range(120, 300, 2))

    qtbot.waitUntil(inked)


def test_a_page_that_is_too_small_has_smaller_letters(
    open_print: OpenPrint, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    story = Story()
    for number in range(150):
        story.tell(f"Event {number}", "2025-06-20", "Ann")
    card = open_print(story.project())
    assert card.print.isEnabled()
    assert card.reach.value == "whole"
    assert re.match(r"Letters of [1-4]\.\d points are hard to read: ", card.trouble.text)
    with printed(card, tmp_path / "out.pdf", monkeypatch) as document:
        assert len(document) == 1
        assert "150 of 150 events shown" in document[0].get_textpage().get_text_range()


def crowd() -> Project:
    """Three events in view, and far more than a page holds outside of it."""
    story = Story()
    for number in range(153):
        story.tell(f"Event {number}", "2025-06-20" if number < 3 else "2031-06-20", "Ann")
    return story.project()


def test_the_view_is_printed_where_the_whole_could_not_be_read(open_print: OpenPrint, qtbot: QtBot) -> None:
    card = open_print(crowd())
    assert card.reach.value == "view"
    assert card.trouble.text.endswith("too small to read: only this view is printed.")
    assert card.print.isEnabled()
    click(card.reach, "whole")
    qtbot.waitUntil(lambda: not card.waiting)
    assert card.reach.value == "whole"
    assert card.trouble.text.startswith("Letters of ")
    click(card.turn, "portrait")
    qtbot.waitUntil(lambda: not card.waiting)
    assert card.reach.value == "whole"
    click(card.reach, "view")
    qtbot.waitUntil(lambda: not card.waiting)
    assert not card.trouble.isVisible()


def test_a_view_that_cannot_be_read_either_is_told(open_print: OpenPrint) -> None:
    story = Story()
    for number in range(300):
        story.tell(f"Event {number}", "2025-06-20" if number < 150 else "2031-06-20", "Ann")
    card = open_print(story.project())
    assert card.reach.value == "view"
    assert re.search(r"only this view is printed\. Letters of [1-4]\.\d points are hard to read", card.trouble.text)


def test_letters_that_can_be_read_need_no_word(open_print: OpenPrint, gates: Project) -> None:
    card = open_print(gates)
    assert card.reach.value == "whole"
    assert not card.trouble.isVisible()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_print_that_fails_is_told_and_may_be_tried_again(
    open_print: OpenPrint, gates: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    card = open_print(gates)
    card.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    card.printer.setOutputFileName(str(tmp_path / "missing" / "out.pdf"))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 1)
    QTest.mouseClick(card.print, Qt.MouseButton.LeftButton)
    assert card.isVisible()
    assert card.trouble.text == "Nothing was printed: out.pdf cannot be written to."
    click(card.turn, "portrait")
    qtbot.waitUntil(lambda: not card.waiting)
    assert not card.trouble.isVisible()
    assert card.print.isEnabled()
    with printed(card, tmp_path / "out.pdf", monkeypatch) as document:
        assert len(document) == 1


@pytest.mark.skipif(not FULL.exists(), reason="the system has no device that is always full")
def test_a_full_disk_is_told(open_print: OpenPrint, gates: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    card = open_print(gates)
    card.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    card.printer.setOutputFileName(str(FULL))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 1)
    QTest.mouseClick(card.print, Qt.MouseButton.LeftButton)
    assert card.isVisible()
    assert card.trouble.text == "Nothing was printed: full cannot be written to."


def test_a_view_without_events_is_told(open_print: OpenPrint, qtbot: QtBot) -> None:
    card = open_print(Story().tell("Later", "2031-06-20", "Ann").project())
    click(card.reach, "view")
    qtbot.waitUntil(lambda: card.trouble.text == "No dated event is left to show.")
    assert not card.print.isEnabled()
    click(card.reach, "whole")
    qtbot.waitUntil(card.print.isEnabled)


def test_the_key_opens_the_card(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text("Anna Weller opened the bridge on 2 May 2024.", "utf-8")
    with qtbot.waitSignal(window.reader.finished, timeout=60_000):
        window.open_files([path])
    qtbot.waitUntil(window.commands.print.isEnabled)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    card = QApplication.activeModalWidget()
    assert isinstance(card, PrintCard)
    qtbot.waitUntil(card.print.isEnabled)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_events_are_spread_over_pages_with_larger_letters(
    open_print: OpenPrint, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    story = Story()
    for number in range(150):
        story.tell(f"Event {number:03}", "2025-06-20", "Ann")
    card = open_print(story.project())
    small = points(card)
    assert card.trouble.button.text() == "Spread over 2 pages"
    QTest.mouseClick(card.trouble.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not card.waiting, timeout=20_000)
    assert card.pages.value == "2"
    assert points(card) > small
    click(card.pages, "3")
    qtbot.waitUntil(lambda: not card.waiting, timeout=20_000)
    with printed(card, tmp_path / "out.pdf", monkeypatch) as document:
        words = [page.get_textpage().get_text_range() for page in document]
    assert len(words) == 3
    told = [{number for number in range(150) if f"Event {number:03}" in page} for page in words]
    assert [len(page) for page in told] == [50, 50, 50]
    assert set().union(*told) == set(range(150))
    for number, page in enumerate(words, 1):
        assert f"page {number} of 3" in page
        assert "50 of 150 events shown" in page
        assert "Left out" not in page


def test_pages_of_a_view_have_the_days_of_their_events(
    open_print: OpenPrint, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    story = Story().tell("Gate shut", interval("2024-03-01", None), "Ben")
    for day in (2, 9, 20, 24):
        story.tell(f"Event {day:02}", f"2025-06-{day:02}", "Ann")
    card = open_print(story.project())
    click(card.reach, "view")
    click(card.pages, "2")
    qtbot.waitUntil(lambda: not card.waiting, timeout=20_000)
    with printed(card, tmp_path / "out.pdf", monkeypatch) as document:
        first, second = (page.get_textpage().get_text_range() for page in document)
    assert "May 2025 to July 2025; page 1 of 2" in " ".join(first.split())
    assert "Monday 9 June 2025 to Tuesday 24 June 2025; page 2 of 2" in " ".join(second.split())


def test_pages_of_events_chosen_by_hand_say_so_and_what_is_left_out(
    open_print: OpenPrint, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    story = Story()
    for day in range(1, 9):
        story.tell(f"Event {day:02}", f"2025-06-{day:02}", "Ann")
    project = story.tell("Said", "2025-06-20", "Ann", kind=EventKind.STATEMENT).project()
    project.filters = project.filters.hiding(Facet.KINDS, {EventKind.STATEMENT})
    card = open_print(project, frozenset((0, f"e{number}") for number in range(1, 7)))
    click(card.reach, "chosen")
    click(card.pages, "2")
    qtbot.waitUntil(lambda: not card.waiting, timeout=20_000)
    with printed(card, tmp_path / "out.pdf", monkeypatch) as document:
        words = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    for number, page in enumerate(words, 1):
        assert f"only events chosen by hand; page {number} of 2" in page
        assert "3 of 9 events shown. Not chosen, or left out by filters: 3." in page


def test_pages_tell_what_the_filters_leave_out(
    open_print: OpenPrint, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    story = Story().tell("Said", "2025-06-20", "Ann", kind=EventKind.STATEMENT)
    for day in range(1, 5):
        story.tell(f"Event {day:02}", f"2025-06-{day:02}", "Ann")
    project = story.project()
    project.filters = project.filters.hiding(Facet.KINDS, {EventKind.STATEMENT})
    card = open_print(project)
    click(card.pages, "2")
    qtbot.waitUntil(lambda: not card.waiting, timeout=20_000)
    with printed(card, tmp_path / "out.pdf", monkeypatch) as document:
        words = [page.get_textpage().get_text_range() for page in document]
    assert ["2 of 5 events shown. Left out by filters and days: 1." in page for page in words] == [True, True]


def points(card: PrintCard) -> float:
    """How large the smallest letters are said to be."""
    found = re.search(r"Letters of (\d\.\d) points", card.trouble.text)
    return float(found[1]) if found else 5.0
