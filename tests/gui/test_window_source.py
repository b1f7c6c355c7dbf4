"""The source text: hostile and huge articles, the same characters, nothing opened, nothing slow to show."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser, QTextEdit
from pytestqt.qtbot import QtBot

from linimasa.civil import MINUTES
from linimasa.model import (
    Actor,
    ActorKind,
    Article,
    Certainty,
    DateBasis,
    Event,
    EventKind,
    Extraction,
    Granularity,
    Interval,
    Participant,
    Quote,
    QuoteKind,
    Reference,
    ReferenceBasis,
    Role,
    Span,
    Timex,
    TimexType,
)
from linimasa.ui.offsets import DisplayText
from linimasa.ui.source import SourceView
from linimasa.ui.theme import LIGHT
from linimasa.ui.window import MainWindow

DAY = Interval(738000 * MINUTES, 738001 * MINUTES)


def event_of(span: Span, sentence: str, dated: bool, acted: bool, said: bool) -> Event:
    return Event(
        "e1",
        sentence[:80],
        EventKind.OCCURRENCE,
        span,
        (span,),
        ("t1",) if dated else (),
        DAY,
        Granularity.DAY,
        None,
        DateBasis.STATED if dated else DateBasis.INHERITED,
        None,
        0.9,
        (Participant("a1", Role.AGENT),) if acted else (),
        ("q1",) if said else (),
    )


def extraction(
    text: str, sentence: str, date: str = "", actor: str = "", quote: str = "", title: str = "A title"
) -> Extraction:
    """One event, with the spans of the words given."""

    def span(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words))

    timex = Timex(
        "t1", span(date), TimexType.DATE, "", DAY, Granularity.DAY, Certainty.STATED, "r", ("read 2021-07-24",)
    )
    person = Actor("a1", actor, ActorKind.PERSON, True, 0.9, (actor,), (span(actor),))
    said = Quote("q1", QuoteKind.DIRECT, (span(quote),), source="a1")
    event = event_of(span(sentence), sentence, bool(date), bool(actor), bool(quote))
    return Extraction(
        Article(text, "/a/b.txt", title=title),
        "en",
        Reference(738000, ReferenceBasis.TEXT),
        (timex,) if date else (),
        (person,) if actor else (),
        (said,) if quote else (),
        (event,),
    )


def show(window: MainWindow, found: Extraction, select: bool = True) -> SourceView:
    window.reader.found.emit(found)
    window.reader.finished.emit()
    if select:
        window.select((0, "e1"))
    QApplication.processEvents()
    QApplication.processEvents()
    return window.evidence.source


@pytest.fixture
def trap(tmp_path: Path) -> Path:
    """A picture and style sheet whose access time would tell that somebody opened it."""
    for name in ("probe.png", "trap.png"):
        path = tmp_path / name
        path.write_bytes(b"\x89PNG")
        os.utime(path, (1, 1_000_000_000))
    (tmp_path / "probe.png").read_bytes()
    if (tmp_path / "probe.png").stat().st_atime == 1:
        pytest.skip("this file system keeps no access times")
    return path


def test_a_hostile_article_opens_nothing_and_shows_its_characters(window: MainWindow, trap: Path) -> None:
    hostile = (
        f'<img src="file://{trap}"><link rel="stylesheet" href="file://{trap}"><style>@import "file://{trap}";</style>'
    )
    text = f"{hostile}\nEve \u202egnp.exe\0 & <b>Bob</b> met on 24 July 2021. “{hostile}”\n"
    sentence = "Eve \u202egnp.exe\0 & <b>Bob</b> met on 24 July 2021."
    found = extraction(text, sentence, "24 July 2021", "<b>Bob</b>", f"“{hostile}”", title=hostile)
    source = show(window, found)
    assert hostile in source.toPlainText()
    assert "Eve [U+202E]gnp.exe[U+0000] & <b>Bob</b> met" in source.toPlainText()
    window.grab()
    labels = window.findChildren(QLabel)
    assert any(hostile[:60] in label.text() for label in labels)
    assert {label.textFormat() for label in labels if label.text()} == {Qt.TextFormat.PlainText}
    assert not window.findChildren(QTextEdit) + window.findChildren(QTextBrowser)
    model = window.facets.articles.rows
    tip = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert isinstance(tip, str)
    assert "&lt;img src=" in tip
    assert "<img" not in tip
    assert trap.stat().st_atime == 1


def test_every_span_lies_on_its_words(window: MainWindow) -> None:
    text = "😀😀 Ana\u202e said:\r\n“Yes 😀” on 24 July 2021.\rThe end of it."
    source = show(window, extraction(text, "on 24 July 2021.", "24 July 2021", "Ana", "“Yes 😀”"))
    display = DisplayText(text)
    shown = source.toPlainText().encode("utf-16-le")
    for words in ("24 July 2021", "Ana", "“Yes 😀”"):
        start, end = (display.position(text.index(words) + length) for length in (0, len(words)))
        assert shown[2 * start : 2 * end].decode("utf-16-le") == words
        assert source.rects(Span(text.index(words), text.index(words) + len(words)))


def test_the_current_date_is_under_the_marker(window: MainWindow) -> None:
    text = "Ana came on 24 July 2021. Nothing else was told."
    source = show(window, extraction(text, "Ana came on 24 July 2021.", "24 July 2021", "Ana"))
    picture = source.viewport().grab().toImage()
    date = source.rects(Span(12, 24))[0]
    assert picture.pixelColor(date.topLeft().toPoint() + QPoint(-1, 3)) == LIGHT.marker
    name = source.rects(Span(0, 3))[0]
    line = picture.pixelColor(QPoint(round(name.center().x()), round(name.bottom())))
    assert near(line, LIGHT.actors[0])


def near(one: QColor, other: QColor) -> bool:
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= 60 for a, b in parts)


def test_the_current_sentence_is_in_ink_and_the_rest_is_not(window: MainWindow) -> None:
    text = "Ana came. Nothing else was told."
    source = show(window, extraction(text, "Ana came."))
    formats = source.document().firstBlock().layout().formats()
    assert [(one.start, one.length, one.format.foreground().color()) for one in formats] == [(0, 9, LIGHT.ink)]
    window.select(None)
    assert source.document().firstBlock().layout().formats() == []


def test_the_pointer_tells_what_can_be_clicked(window: MainWindow) -> None:
    source = show(
        window, extraction("Ana came on 24 July 2021. Nobody knew.", "Ana came on 24 July 2021.", "24 July 2021")
    )
    source.viewport().grab()
    move(source, source.rects(Span(12, 24))[0].center())
    assert source.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    move(source, source.rects(Span(26, 32))[0].center())
    assert source.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def move(source: SourceView, place: QPointF) -> None:
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    where = QPointF(source.viewport().mapToGlobal(place))
    QApplication.sendEvent(source.viewport(), QMouseEvent(QEvent.Type.MouseMove, place, where, left, left, none))


def test_a_megabyte_is_laid_out_only_where_it_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    text = "Ada kabar lain dari pelabuhan.\n" * 35_000 + "Ana came on 24 July 2021.\n" + "x" * 200_000
    source = show(window, extraction(text, "Ana came on 24 July 2021.", "24 July 2021", "Ana"))
    span = Span(text.index("24 July"), text.index("24 July") + 12)
    qtbot.waitUntil(lambda: bool(source.rects(span)))
    block, laid_out = source.document().firstBlock(), 0
    while block.isValid():
        laid_out += block.layout().lineCount() > 0
        block = block.next()
    assert laid_out < 300


def test_a_long_word_keeps_the_pane_narrow(window: MainWindow) -> None:
    word = "x" * 5000
    show(window, extraction(f"{word} came.", f"{word} came.", title=word))
    assert window.evidence.width() <= 520
    assert window.facets.width() <= 400
