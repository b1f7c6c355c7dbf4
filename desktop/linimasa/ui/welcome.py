"""The empty window: where to drop articles, what else to do, and the keys."""

from collections.abc import Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from .. import assets
from . import icons
from .actions import Actions
from .drawing import Drawing
from .flick import flick
from .keyrow import KeyRow
from .keytable import cap
from .recentlist import RecentList
from .text import TextBlock
from .theme import Theme, font

WIDTH, TARGET = 880, 388
_SAMPLES, _COLUMNS = 6, 3


class DropTarget(QWidget):
    """The dashed frame with what to do first."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setFixedSize(WIDTH, TARGET)
        self._theme: Theme | None = None
        self._dragged = False
        self._drawing = Drawing()
        self._title = TextBlock(self.tr("Drop articles here"), 28, 600, line=36, lines=1)
        told = (
            self.tr("Linimasa finds who did and said what, and when, and draws it on a timeline."),
            self.tr("Web pages, PDF, Word, e-books, mail, tables, ZIP or plain text, in Indonesian or English."),
            self.tr("They are read on this computer and stay on it."),
        )
        self._lines = [TextBlock(text, 14, line=22, lines=1) for text in told]
        self._open = QPushButton(self.tr("Open files"))
        self._folder = QPushButton(self.tr("Open a folder"))
        self.first = self._open  # what the keyboard comes to
        self._open.setProperty("primary", True)
        self._open.clicked.connect(actions.open.trigger)
        self._folder.clicked.connect(actions.open_folder.trigger)
        self._build()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._drawing.set_theme(theme)
        self._title.set_colour(theme.ink)
        for line in self._lines:
            line.set_colour(theme.ink2)
        self._open.setIcon(icons.icon("open", theme, colour=theme.on_ink))
        self.update()

    def show_drag(self, over: bool) -> None:
        """Show that files are being dragged over the window."""
        self._dragged = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.marker_soft if self._dragged else self._theme.chrome
        pen = QPen(self._theme.ink if self._dragged else self._theme.ink4, 1.5)
        pen.setDashPattern([6 / 1.5, 5 / 1.5])
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 16, 16)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 44, 0, 0)
        column.setSpacing(0)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._drawing, 0, middle)
        column.addSpacing(40)
        column.addWidget(self._title, 0, middle)
        column.addSpacing(8)
        for line in self._lines:
            column.addWidget(line, 0, middle)
        column.addSpacing(22)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self._open, self._folder):
            button.setFont(font(13, 500))
            button.setFixedHeight(36)
            button.setIconSize(QSize(20, 20))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)


class Sample(QPushButton):
    """A card that opens a sample article."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.setObjectName("sample")
        self.setFixedHeight(68)
        name = _headline(path)
        self.setAccessibleName(self.tr("Open the sample {name}").format(name=name))
        self._name = TextBlock(name, 13, 600, lines=1)
        self._file = TextBlock(path.name, 12, lines=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self._file)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._name.set_colour(theme.ink)
        self._file.set_colour(theme.ink3)


class Welcome(QScrollArea):
    """What the window shows while nothing is open.

    Signals:
        sample_chosen(path): a sample article shall be opened.
    """

    sample_chosen = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        flick(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target = DropTarget(actions)
        self.first = self._target.first
        self.recent = RecentList(WIDTH)
        self.samples = [Sample(path) for path in samples()]
        self._keys = [KeyRow(text, keys) for text, keys in self._table()]
        heads = (self.tr("Or look at a sample first"), self.tr("Wheel and keys"))
        self._heads = [TextBlock(text, 12, 600, lines=1) for text in heads]
        body = QWidget()
        body.setObjectName("welcome")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QHBoxLayout(body)
        outer.addStretch(1)
        outer.addLayout(self._column())
        outer.addStretch(1)
        self.setWidget(body)
        for sample in self.samples:
            sample.clicked.connect(partial(self._choose, sample.path))

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._target.set_theme(theme)
        self.recent.set_theme(theme)
        for head in self._heads:
            head.set_colour(theme.ink2)
        for sample in self.samples:
            sample.set_theme(theme)
        for key in self._keys:
            key.set_theme(theme)

    def show_drag(self, over: bool) -> None:
        """Show that files are being dragged over the window."""
        self._target.show_drag(over)

    def _choose(self, path: Path, _checked: bool = False) -> None:
        self.sample_chosen.emit(path)

    def _table(self) -> Sequence[tuple[str, Sequence[str]]]:
        return (
            (self.tr("Zoom at the pointer"), (self.tr("wheel"), self.tr("pinch"), "W S")),
            (self.tr("Move along"), (self.tr("drag"), "A D")),
            (self.tr("Next and previous event"), ("← →",)),
            (self.tr("Frame the selection"), ("F",)),
            (self.tr("Show everything"), (self.tr("Home"),)),
            (self.tr("Search"), (cap(QKeySequence(QKeySequence.StandardKey.Find)),)),
            (self.tr("Go to a date"), (cap(QKeySequence("Ctrl+G")),)),
            (self.tr("All keys"), ("?",)),
        )

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._target)
        if self.samples:
            column.addSpacing(36)
            column.addWidget(self._heads[0])
            column.addSpacing(8)
            cards = QGridLayout()
            cards.setSpacing(16)
            for number, sample in enumerate(self.samples):
                cards.addWidget(sample, *divmod(number, _COLUMNS))
            column.addLayout(cards)
        column.addWidget(self.recent)
        column.addSpacing(36)
        column.addWidget(self._heads[1])
        column.addSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(48)
        grid.setVerticalSpacing(0)
        for number, key in enumerate(self._keys):
            grid.addWidget(key, *divmod(number, 2))
        column.addLayout(grid)
        column.addStretch(2)
        return column


def samples() -> list[Path]:
    """The sample articles, beside the resources in a checkout as in an installed program."""
    folder = assets.root().parent / "seeds"
    found = sorted(path for path in folder.glob("*") if path.suffix in (".txt", ".md"))
    return found[:_SAMPLES]


def _headline(path: Path) -> str:
    """The title of a sample: what its front matter says, else its first line."""
    with path.open(encoding="utf-8") as file:
        lines = [line.strip() for line in islice(file, 20)]
    said = (line.removeprefix("title:").strip() for line in lines if line.startswith("title:"))
    return next(said, next((line.lstrip("# ") for line in lines if line), path.name))
