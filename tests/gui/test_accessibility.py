"""Every control of the window, in each of its states: heard by name and role, seen with the focus, reached by key."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QHeaderView,
    QLineEdit,
    QRadioButton,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.hands import open_all

from linimasa.ui.elided import ElidedButton
from linimasa.ui.namebutton import NameButton
from linimasa.ui.window import MainWindow

SEEDS = Path(__file__).parents[2] / "seeds"
INTERACTIVE = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
HOLDERS = (QHeaderView, QDockWidget, QStackedWidget)  # of others that take keys
ROLES = QAccessible.Role
NO_ROLE = (ROLES.NoRole, ROLES.Client)
BY_OTHER_KEYS = ("Clear the search",)  # Esc in the field; a head of the table is in the menu of its pane


def clicked(window: MainWindow, name: str) -> None:
    wanted = next(one for one in controls(window) if name_of(one).startswith(name))
    wanted.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(wanted, Qt.Key.Key_Space)


def pastes(window: MainWindow) -> None:
    QApplication.clipboard().setText("It rained.")
    window.commands.paste.trigger()


def shows_all_of_an_event(window: MainWindow) -> None:
    """An event with quotes, its steps opened, found by a search under a filter."""
    window.filter(window.project.filters.looking_for("a"))
    window.select(next(one.key for one in window.project.entries if one.event.quotes and len(one.actors) > 1))
    window.facets.known.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.facets.known, Qt.Key.Key_Space)


STATES: dict[str, Callable[[MainWindow], object]] = {
    "an article": lambda window: window.show_article(0),
    "an event": shows_all_of_an_event,
    "what was not read": lambda window: window.notices.toggle(),
    "the sentences": lambda window: clicked(window, "Sentences used"),
    "the day of the article": lambda window: clicked(window, "“Today” is"),
    "the files": lambda window: window.readings.toggle(),
    "the keys": lambda window: window.commands.keys.trigger(),
    "a date to go to": lambda window: window.commands.go_to_date.trigger(),
    "a pasted text": pastes,
    "the export": lambda window: window.commands.export.trigger(),
    "no article": lambda window: window.close_articles(),
}


@pytest.fixture(params=STATES)
def shown(window: MainWindow, qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> MainWindow:
    """The window in one of its states; one file could not be read."""
    seeds = sorted(path for path in SEEDS.glob("*") if path.suffix in (".txt", ".md"))
    open_all(qtbot, window, *seeds[:2], tmp_path / "missing.txt")
    qtbot.waitUntil(lambda: not window.busy)
    window.activateWindow()
    STATES[request.param](window)
    settle(qtbot, window)
    return window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not (window.busy or window.reader.busy))
    for widget in [window, *window.findChildren(QWidget)]:
        QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def front(window: MainWindow) -> QWidget:
    """What takes the keyboard: the dialog, if there is one."""
    return next((one for one in window.findChildren(QDialog) if one.isVisible()), window)


def controls(window: MainWindow) -> list[QWidget]:
    """What is seen and takes keys or clicks; the parts of a control aside."""
    inside = front(window).findChildren(QWidget)
    seen = [one for one in inside if one.isVisible() and not isinstance(one.parent(), INTERACTIVE[2:4])]
    return [one for one in seen if one.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(one, INTERACTIVE)]


def on_the_way(window: MainWindow) -> list[QWidget]:
    """What Tab has to reach: of options that exclude each other only the chosen one."""
    able = [one for one in controls(window) if one.isEnabled()]
    options = [one for one in able if isinstance(one, QRadioButton) and one.isChecked()]
    return [*options, *(one for one in able if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one not in options)]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_what_is_heard(shown: MainWindow) -> None:
    assert len(controls(shown)) > 5
    for control in controls(shown):
        if isinstance(control, QHeaderView):
            continue
        heard = QAccessible.queryAccessibleInterface(control)
        assert heard.role() not in NO_ROLE, control
        assert name_of(control).strip(), control
        assert "<" not in name_of(control) + heard.text(QAccessible.Text.Description), control


def test_no_two_controls_have_one_name(shown: MainWindow) -> None:
    """Names of people and the article's day may come twice: both lead to the same."""
    other = [one for one in controls(shown) if not isinstance(one, NameButton | ElidedButton)]
    names = Counter((type(one), name_of(one), one.accessibleDescription()) for one in other)
    assert [name for name, count in names.items() if count > 1] == []


def test_tab_goes_round_through_every_control(shown: MainWindow) -> None:
    wanted = on_the_way(shown)
    ahead = list(walk(wanted[0], Qt.Key.Key_Tab))
    assert [name_of(one) for one in wanted if one not in ahead] == []
    assert list(walk(wanted[0], Qt.Key.Key_Backtab)) == [ahead[0], *reversed(ahead[1:])]


def walk(first: QWidget, key: Qt.Key) -> Iterator[QWidget]:
    """What has the focus at each press of a key, until it comes round."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    while (focused := QApplication.focusWidget()) and focused not in met:
        met.append(focused)
        yield focused
        QTest.keyClick(focused, key)
    assert focused is first


def test_the_focus_is_seen(shown: MainWindow) -> None:
    for control in walk(on_the_way(shown)[0], Qt.Key.Key_Tab):
        focused = picture(control)
        control.clearFocus()
        assert picture(control) != focused or covered(control), name_of(control)
        control.setFocus(Qt.FocusReason.TabFocusReason)


def covered(control: QWidget) -> bool:
    """Whether a card lies above it."""
    window = control.window()
    top = window.childAt(control.mapTo(window, control.rect().center()))
    return top is not None and top is not control and not control.isAncestorOf(top)


def picture(control: QWidget) -> QImage:
    window = control.window()
    return window.grab(QRect(control.mapTo(window, QPoint(0, 0)), control.size()).adjusted(-4, -4, 4, 4)).toImage()


def test_what_takes_clicks_takes_keys(shown: MainWindow) -> None:
    able = [one for one in controls(shown) if one.isEnabled() and not isinstance(one, QRadioButton)]
    deaf = [one for one in able if not one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert {name_of(one) for one in deaf if not isinstance(one, HOLDERS)} <= set(BY_OTHER_KEYS)


def test_the_tab_key_reads_the_evidence_from_above(window: MainWindow, qtbot: QtBot) -> None:
    open_all(qtbot, window, SEEDS / "harbour-barrier.md")
    window.activateWindow()
    shows_all_of_an_event(window)
    settle(qtbot, window)
    inside = [one for one in walk(window.evidence.previous, Qt.Key.Key_Tab) if window.evidence.isAncestorOf(one)]
    heights = [one.mapTo(window, QPoint(0, 0)).y() for one in inside if not window.evidence.head.isAncestorOf(one)]
    assert len(heights) > 3
    assert heights == sorted(heights)
