"""How the window looks and moves: as chosen, or as the system has it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from .settings import Settings
from .theme import CONTRAST, DARK, LIGHT, THEMES, Theme

_REDUCED, _FULL = "reduced", "full"


class Appearance(QObject):
    """The choice of a theme and whether things move by themselves, remembered.

    Signals:
        changed(Theme): another theme is in force.
        stilled(bool): nothing shall move by itself, or things may.
    """

    changed = Signal(object)
    stilled = Signal(bool)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.choice = settings.text("theme", "system")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        if self.choice in THEMES:
            return THEMES[self.choice]
        if prefers_contrast():
            return CONTRAST
        return DARK if scheme() is Qt.ColorScheme.Dark else LIGHT

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing shall move by itself: as chosen, else as the system says."""
        chosen = self._settings.text("motion")
        return chosen == _REDUCED if chosen in (_REDUCED, _FULL) else prefers_stillness()

    def choose(self, name: str) -> None:
        """Take the name of a theme, or "system"."""
        self.choice = name
        self._settings.keep("theme", name)
        self.changed.emit(self.theme)

    def toggle(self) -> None:
        """Take the other of light and dark."""
        self.choose("light" if self.theme.dark else "dark")

    def reduce_motion(self, reduced: bool) -> None:
        """Let nothing move by itself, or let things move."""
        self._settings.keep("motion", _REDUCED if reduced else _FULL)
        self.stilled.emit(reduced)

    def _follow(self) -> None:
        if self.choice not in THEMES:
            self.changed.emit(self.theme)


def scheme() -> Qt.ColorScheme:
    """Whether the system is dark or light, as far as it tells."""
    return QGuiApplication.styleHints().colorScheme()


def prefers_contrast() -> bool:
    """Whether the system asks for high contrast, as far as it tells: Qt does from 6.10 on."""
    return _preference("contrastPreference") == "HighContrast"


def prefers_stillness() -> bool:
    """Whether the system asks for reduced motion, as far as it tells: Qt does from 6.12 on."""
    return _preference("motionPreference") == "ReducedMotion"


def _preference(name: str) -> str:
    """What the system prefers, by Qt's name for it; empty if this Qt does not know."""
    hints = QGuiApplication.styleHints()  # PySide forgets what it holds once nobody holds it
    asks = getattr(hints.accessibility(), name, None) if hasattr(hints, "accessibility") else None
    return str(asks().name) if asks else ""
