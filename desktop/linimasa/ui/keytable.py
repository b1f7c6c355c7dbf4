"""Keys that a view handles itself, as a table: the view acts by it, and the key sheet shows it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QScrollBar

View = TypeVar("View")
_ROWS = ((16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))  # PC scan codes
_PLACES = {first + n: Qt.Key[f"Key_{letter}"] for first, letters in _ROWS for n, letter in enumerate(letters)}
_XKB = 8  # X and Wayland count from here
_APPLE = (12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 0, 1, 2, 3, 5, 4, 38, 40, 37, 6, 7, 8, 9, 11, 45, 46)
_APPLE_PLACES = dict(zip(_APPLE, _PLACES.values(), strict=True))  # virtual key codes, which name places
_SIGNS = {
    Qt.Key.Key_Left: "←",
    Qt.Key.Key_Right: "→",
    Qt.Key.Key_Up: "↑",
    Qt.Key.Key_Down: "↓",
    Qt.Key.Key_Minus: "−",
}
_LINE, _PAGE = 60, 480  # px of an arrow key, of a page key
_SCROLLS = {Qt.Key.Key_Up: -_LINE, Qt.Key.Key_Down: _LINE, Qt.Key.Key_PageUp: -_PAGE, Qt.Key.Key_PageDown: _PAGE}


@dataclass(frozen=True, slots=True)
class Binding(Generic[View]):
    """Keys, what they do in words, and the deed."""

    keys: tuple[Qt.Key, ...]
    words: str
    act: Callable[[View], object]


def bound(event: QKeyEvent, bindings: Iterable[Binding[View]]) -> Callable[[View], object] | None:
    """What a pressed key does; nothing with Ctrl or Alt, which are the window's."""
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    key = key_of(event)
    return next((binding.act for binding in bindings if key in binding.keys), None)


def is_menu_key(event: QKeyEvent) -> bool:
    """Whether a key asks for the menu of what the keyboard is at. Not every system says so by itself."""
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shifted)


def key_of(event: QKeyEvent) -> Qt.Key:
    """The key by its place: a letter is the one an English keyboard has there, whatever the layout prints on it.

    Where the system does not tell the place it is the key that the layout names.
    """
    platform = QGuiApplication.platformName()
    place = None
    if platform == "cocoa":
        place = _APPLE_PLACES.get(event.nativeVirtualKey())
    elif platform == "windows":
        place = _PLACES.get(event.nativeScanCode())
    elif platform.startswith(("xcb", "wayland")):
        place = _PLACES.get(event.nativeScanCode() - _XKB)
    return place or Qt.Key(event.key())


def cap(key: Qt.Key | QKeySequence) -> str:
    """A key, or keys pressed together, as on a key cap: "W", "←", "Ctrl Shift Z"."""
    if isinstance(key, Qt.Key):
        return _SIGNS.get(key) or _named(Qt.Key.Key_Enter if key == Qt.Key.Key_Return else key)
    signs = {_named(each): sign for each, sign in _SIGNS.items()}
    text = _named(key)
    held, _, pressed = text[:-1].rpartition("+")  # the last character may be a plus itself
    pressed += text[-1]
    return " ".join([*filter(None, held.split("+")), signs.get(pressed, pressed)])


def scroll(bar: QScrollBar, event: QKeyEvent) -> bool:
    """Scroll what has no cursor, if the key is for that."""
    step = _SCROLLS.get(Qt.Key(event.key()), 0)
    bar.setValue(bar.value() + step)
    return step != 0


def _named(key: Qt.Key | QKeySequence) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
