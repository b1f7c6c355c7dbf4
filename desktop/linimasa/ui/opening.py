"""The ways articles get in besides dropping them: dialogs, what was opened lately, the clipboard, the last session."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ..model import Article, Extraction, Failure
from . import files, icons, session
from .application import Application
from .paste import PasteCard
from .reading import Given, Reader, Wanted
from .recent import Recent, fault, sign
from .recentlist import RecentList
from .settings import Settings
from .theme import Theme, drawable


class Opening(QObject):
    """Asks for articles and has them read.

    Signals:
        wanted(paths): files and folders shall be opened.
        pasted(Extraction): a pasted text was read.
        told(str, bool): a word for the user, and whether something failed.
    """

    wanted = Signal(object)
    pasted = Signal(object)
    told = Signal(str, bool)

    def __init__(self, window: QWidget, settings: Settings, reader: Reader, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._settings, self._reader, self._theme = window, settings, reader, theme
        self.recent = Recent(settings, self)
        self.card: PasteCard | None = None
        application = QApplication.instance()
        if isinstance(application, Application):
            application.file_wanted.connect(self._open_one)

    def ask_files(self) -> None:
        """Ask for files."""
        self._open(files.ask_files(self._window, self._settings.text("folder")))

    def ask_folder(self) -> None:
        """Ask for a folder."""
        self._open(files.ask_folder(self._window, self._settings.text("folder")))

    def paste(self, opened: Iterable[Extraction]) -> None:
        """Open what the clipboard holds, as what is dropped; `opened` tells what is there."""
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()  # none where nothing was ever copied
        if held is None or not self.take(held, opened):
            self.told.emit(self.tr("The clipboard holds no text"), False)

    def take(self, data: QMimeData, opened: Iterable[Extraction]) -> bool:
        """Open files and folders, or ask in a card about a text; false if there is neither."""
        urls = data.urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            self.wanted.emit(paths)
        for url in urls:
            if not url.isLocalFile():
                fetched = self.tr("Linimasa fetches nothing from the network: save the page as a file and open that")
                self._reader.failed.emit(Failure(url.toString(), fetched))
        text = data.text() if data.hasText() and not urls else ""
        if text.strip():
            self._show(text, list(opened))
        return bool(urls or text.strip())

    def restore(self) -> None:
        """Read what was open at the last close."""
        self.read(session.kept(self._settings))

    def read(self, files: Iterable[Wanted]) -> None:
        """Read files as it was said of them before."""
        for wanted in files:
            self._reader.read_as(wanted)

    @property
    def waiting(self) -> list[Wanted]:
        """What is still to be read."""
        return self._reader.waiting

    def show_recent_in(self, menu: QMenu) -> None:
        """Put what was opened lately into a menu, whenever it is about to be shown."""
        menu.aboutToShow.connect(partial(self._fill, menu))

    def show_recent_on(self, shown: RecentList) -> None:
        """Keep a list of what was opened lately up to date, and open what is chosen in it."""
        shown.chosen.connect(self._open_one)
        shown.cleared.connect(self.recent.clear)
        shown.removed.connect(self.recent.remove)
        self.recent.changed.connect(lambda: shown.show_paths(self.recent.paths()))
        shown.show_paths(self.recent.paths())

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for path in self.recent.paths():
            lack = fault(path)
            action = menu.addAction(drawable(f"{path.name}  ·  {lack or path.parent}").replace("&", "&&"))
            action.setIcon(icons.icon(sign(path), self._theme, 16))
            action.setEnabled(not lack)
            action.triggered.connect(partial(self._open_one, path))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Clear this list")).triggered.connect(self.recent.clear)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        if self.card:
            old = self.card
            title, day = old.title.text(), old.day.text()
            self._show(old.text, old.opened)
            self.card.title.setText(title)
            self.card.day.setText(day)

    def place(self) -> None:
        """Follow the size of the window."""
        if self.card:
            self.card.place_in_the_middle()

    def _open(self, paths: list[Path]) -> None:
        if paths:
            self._settings.keep("folder", str(paths[0].parent))
            self.wanted.emit(paths)

    def _open_one(self, path: Path, _checked: bool = False) -> None:
        self.wanted.emit([path])

    def _show(self, text: str, opened: Sequence[Extraction]) -> None:
        self.drop()
        self.card = PasteCard(self._window, self._theme, text, opened)
        self.card.closed.connect(self.drop)
        self.card.pasted.connect(self._read)
        self.place()
        self.card.show()
        self.card.raise_()
        self.card.title.setFocus(Qt.FocusReason.PopupFocusReason)
        self.card.title.selectAll()

    def _read(self, article: Article) -> None:
        self.drop()
        self._reader.extract(article, Given(), self.pasted.emit)

    def drop(self) -> None:
        """Put the card away."""
        if self.card:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
            self._window.setFocus()
