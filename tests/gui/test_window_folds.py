"""Long stretches without events, folded: what is shown, said, remembered, and exported."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from tests.canvas import near, pixel
from tests.gui.hands import open_all

from linimasa.civil import parse_day
from linimasa.ui.pictures import PictureOptions, compose
from linimasa.ui.timeline.look import AXIS, GUTTER
from linimasa.ui.window import MainWindow

WEIR = """The weir at Orle

Rut Falk bought the weir on 2 May 1951. Rut Falk sold the wheel on 9 June 1951.

Per Lind mended the roof on 3 July 1987. Per Lind closed the gate on 1 September 1987.

Rut Falk opened the gate on 3 June 2024. Ida Moe visited the weir on 12 August 2024.
"""


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    (tmp_path / "weir.txt").write_text(WEIR, "utf-8")
    open_all(qtbot, window, tmp_path / "weir.txt")
    qtbot.waitUntil(lambda: not window.busy)
    window.timeline.reduced_motion = True
    window.activateWindow()
    window.timeline.setFocus()
    window.timeline.fit()
    return window


def bands(window: MainWindow) -> list[tuple[float, float]]:
    scale = window.timeline.scale
    return [(scale.x(first), scale.x(last)) for first, last in window.timeline.scene.folds.ends()]


def fold(window: MainWindow) -> None:
    window.commands.lanes.gapless.trigger()


def test_the_key_folds_what_is_empty_and_opens_it_again(filled: MainWindow) -> None:
    whole = filled.timeline.scale.px
    QTest.keyClick(filled, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(bands(filled)) == 2
    assert filled.commands.lanes.gapless.isChecked()
    assert filled.timeline.scale.px > 20 * whole
    marks = sorted(placement.marks[0] for placement in filled.timeline.scene.placements)
    assert len(marks) == 6
    for (left, right), before, after in zip(bands(filled), marks[1::2], marks[2::2], strict=False):
        assert before < left < right < after
    fold(filled)
    assert bands(filled) == []
    assert filled.timeline.scale.px == pytest.approx(whole)


def test_days_in_view_stay_and_are_told_as_they_are(filled: MainWindow) -> None:
    first, last = float(parse_day("1987-06-01")), float(parse_day("1987-10-01"))
    filled.timeline.show_days(first, last)
    fold(filled)
    assert filled.timeline.range == pytest.approx((first, last), abs=1e-3)
    brush = filled.centre.overview.brush
    assert (brush.first, brush.last) == pytest.approx((first, last), abs=1e-3)
    filled.timeline.fit()
    heard = filled.timeline.accessibleDescription()
    assert heard.endswith(" years; folded: 36 years without events, 37 years without events")
    assert filled.timeline.days[0] < parse_day("1951-05-02")
    assert filled.timeline.days[1] > parse_day("2024-08-12")
    filled.centre.overview.range_changed.emit(first, last)
    assert filled.timeline.range == pytest.approx((first, last), abs=1e-3)


def test_events_are_framed_and_gone_to_on_a_folded_axis(filled: MainWindow) -> None:
    fold(filled)
    last = filled.timeline.order()[-1]
    filled.select(last)
    filled.timeline.frame_selection()
    first, end = filled.timeline.days
    assert first < parse_day("2024-08-12") <= end
    assert end - first < 60
    filled.timeline.frame(float(parse_day("1951-05-02")), float(parse_day("1951-05-03")))
    assert filled.timeline.days[0] < parse_day("1951-05-02") <= filled.timeline.days[1]


def test_history_keeps_its_days_when_the_axis_is_folded(filled: MainWindow) -> None:
    first, last = float(parse_day("1951-05-01")), float(parse_day("1951-07-01"))
    filled.timeline.show_days(first, last)
    filled.timeline.visits.note()
    filled.timeline.show_days(float(parse_day("2024-06-01")), float(parse_day("2024-07-01")))
    filled.timeline.visits.note()
    fold(filled)
    filled.commands.back.trigger()
    assert filled.timeline.range == pytest.approx((first, last), abs=0.5)
    filled.commands.forward.trigger()
    assert filled.timeline.days[0] == parse_day("2024-06-01")


def test_a_fold_is_a_band_that_says_how_long_nothing_happens(filled: MainWindow) -> None:
    fold(filled)
    view = filled.timeline
    left, right = bands(filled)[0]
    image = view.grab().toImage()
    below = QPointF(GUTTER + (left + right) / 2, view.height() - 20)
    assert near(pixel(image, below), view.scene.theme.sunk)
    assert near(pixel(image, QPointF(GUTTER + left - 12, view.height() - 20)), view.scene.theme.paper)
    at = QPoint(round(GUTTER + (left + right) / 2), round(AXIS) + 4)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == "36 years without events: 10 Jun 1951 to 3 Jul 1987"
    QToolTip.hideText()


def test_a_fold_that_begins_left_of_the_view_is_not_told_over_the_names_of_the_lanes(filled: MainWindow) -> None:
    fold(filled)
    view = filled.timeline
    (begin, end) = next((each.begin, each.end) for each in view.scene.folds.folds)
    view.show_days((begin + end) / 2, end + 30)
    assert bands(filled)[0][0] < -10
    at = QPoint(round(GUTTER) - 5, round(AXIS) + 4)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == ""


def test_the_menu_of_the_timeline_offers_it(filled: MainWindow) -> None:
    filled.menus.show(filled.project, QPoint(0, 0), None, None)
    assert filled.menus.menu
    assert filled.commands.lanes.gapless in filled.menus.menu.actions()
    filled.menus.menu.close()


def test_the_next_window_folds_as_this_one(filled: MainWindow, qtbot: QtBot) -> None:
    fold(filled)
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.commands.lanes.gapless.isChecked()
    assert again.arranging.arrangement.gapless


def test_a_picture_folds_as_the_window_and_says_so(filled: MainWindow) -> None:
    plain = compose(filled.project, PictureOptions()).encode(".svg").decode()
    assert "without events" not in plain
    asked = compose(filled.project, PictureOptions(gapless=True)).encode(".svg").decode()
    fold(filled)
    assert compose(filled.project, PictureOptions()).encode(".svg").decode() == asked
    for words in ("36 years without events", "37 years without events", ">1951<", ">1987<", ">2024<"):
        assert words in asked
    assert "Stretches without events that are folded: 2." in asked


def test_every_stretch_beside_folds_names_its_year(filled: MainWindow) -> None:
    fold(filled)
    for width in (1100, 620, 520):
        text = compose(filled.project, PictureOptions(size=(width, 0))).encode(".svg").decode()
        assert all(f">{year}<" in text for year in (1951, 1987, 2024))


def test_rows_of_days_break_no_fold(filled: MainWindow) -> None:
    fold(filled)
    for rows in (2, 3):
        text = compose(filled.project, PictureOptions(rows=rows)).encode(".svg").decode()
        assert text.count("years without events") == 2


def test_each_row_of_days_has_its_own_folds(filled: MainWindow) -> None:
    for rows in (2, 3, 4, 5, 6):
        for width in (900, 1600, 2400):
            options = PictureOptions(rows=rows, gapless=True, size=(width, 0))
            text = compose(filled.project, options).encode(".svg").decode()
            assert len(re.findall(r">3[67] years(?: without events)?<", text)) == 2


def test_a_picture_of_some_events_folds_where_they_leave_a_gap(filled: MainWindow) -> None:
    keys = frozenset(entry.key for entry in filled.project.entries if str(entry.event.edtf)[:4] in {"1951", "2024"})
    text = compose(filled.project, PictureOptions(gapless=True, keys=keys)).encode(".svg").decode()
    assert ">73 years without events<" in text
    assert "36 years" not in text


def test_a_view_inside_a_fold_and_far_from_it_is_painted(filled: MainWindow) -> None:
    fold(filled)
    (inside, _), (last, _) = ((f.begin, f.end) for f in filled.timeline.scene.folds.folds)
    for first, end in ((inside + 900, inside + 3000), (last - 1, last + 40), (last - 2_000_000, last)):
        filled.timeline.show_days(first, end)
        assert filled.timeline.range == pytest.approx((first, end), abs=2)
        assert not filled.timeline.grab().isNull()
    filled.timeline.show_days(inside + 900, inside + 3000)
    ground = pixel(filled.timeline.grab().toImage(), QPointF(GUTTER + 300, AXIS + 200))
    assert near(ground, filled.timeline.scene.theme.sunk)
