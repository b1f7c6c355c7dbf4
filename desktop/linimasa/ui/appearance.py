"""Which theme is in force: the one chosen, or the system's."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from .settings import Settings
from .theme import DARK, LIGHT, THEMES, Theme


class Appearance(QObject):
    """The choice of a theme, remembered.

    Signals:
        changed(Theme): another theme is in force.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.choice = settings.text("theme", "system")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        if self.choice in THEMES:
            return THEMES[self.choice]
        return DARK if scheme() is Qt.ColorScheme.Dark else LIGHT

    def choose(self, name: str) -> None:
        """Take "light", "dark" or "system"."""
        self.choice = name
        self._settings.keep("theme", name)
        self.changed.emit(self.theme)

    def toggle(self) -> None:
        """Take the other of light and dark."""
        self.choose("light" if self.theme is DARK else "dark")

    def _follow(self) -> None:
        if self.choice not in THEMES:
            self.changed.emit(self.theme)


def scheme() -> Qt.ColorScheme:
    """Whether the system is dark or light, as far as it tells."""
    return QGuiApplication.styleHints().colorScheme()
