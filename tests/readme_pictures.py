"""Make the README's pictures of the real window anew: `python tests/readme_pictures.py`."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1.5"
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from linimasa import ui
from linimasa.ui import translation
from linimasa.ui.theme import DARK, LIGHT, Theme
from linimasa.ui.window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / ".pictures"
SHOWN: tuple[tuple[str, Theme, str, str, str], ...] = (
    ("window-light.png", LIGHT, "en", "harbour-barrier.md", "asked for a barrier"),
    ("window-dark.png", DARK, "id", "kunjungan-kim.txt", "bertemu"),
)


def main() -> int:
    """Write every picture."""
    PICTURES.mkdir(exist_ok=True)
    application = QApplication(sys.argv)
    ui.prepare(application)
    for name, theme, language, seed, words in SHOWN:
        translation.use(language)
        _show(MainWindow(), theme, ROOT / "seeds" / seed, words).save(str(PICTURES / name))
    return 0


def _show(window: MainWindow, theme: Theme, seed: Path, words: str) -> QPixmap:
    """The window with a seed, the event selected whose title holds the words."""
    window.resize(1440, 900)
    window.timeline.reduced_motion = True
    window.show()
    window.open_files([seed])
    _wait(lambda: bool(window.project.entries) and not window.reader.busy)
    window.set_theme(theme)
    window.select(next(entry.key for entry in window.project.entries if words in entry.event.title))
    _settle()
    shown = window.grab()
    window.close_articles()
    window.close()
    return shown


def _wait(condition: Callable[[], bool]) -> None:
    while not condition():
        QApplication.processEvents()


def _settle() -> None:
    for _ in range(100):
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
