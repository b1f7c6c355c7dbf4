"""Which column of a table holds what: asked where nobody can tell."""

from collections.abc import Mapping
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ..model import Failure
from .fields import Dropdown, labelled
from .openings import Columns
from .popover import Popover, primary
from .text import TextBlock
from .theme import Theme, drawable

WIDTH = 520
_NAME = 60  # characters of a column's name


class ColumnsCard(Popover):
    """The columns of one table, with what its first row holds.

    Signals:
        named(columns): what holds what was said, as in an `Opening`.
    """

    named = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, failure: Failure, said: Columns) -> None:
        from .. import formats

        super().__init__(parent, theme, self.tr("Which column holds what?"), WIDTH)
        self.failure, self._cells = failure, dict(failure.table)
        self.fields: dict[str, Dropdown] = {}
        self._samples: dict[str, TextBlock] = {}
        self.add = primary(self.tr("Open"))
        hint = self.tr("Asked once for tables with these columns. Below each, what the first row holds.")
        self.column.addWidget(TextBlock(PurePath(failure.path).name, 12, line=18, lines=1).set_colour(theme.ink3))
        self.column.addWidget(TextBlock(hint, 12, line=18).set_colour(theme.ink2))
        self._build(dict(said) or formats.guessed(list(self._cells)), theme)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.closed)
        self.add.clicked.connect(self.accept)
        self.add_buttons(cancel, self.add)
        self._check()

    @property
    def chosen(self) -> Columns:
        """What holds what, as the fields say."""
        chosen = ((field, box.currentData()) for field, box in self.fields.items())
        return tuple((field, name) for field, name in chosen if name)

    def accept(self) -> None:
        """Have the table read so, if it is known where the text is."""
        if self.add.isEnabled():
            self.named.emit(self.chosen)

    def _build(self, known: Mapping[str, str], theme: Theme) -> None:
        longest = max(self._cells, key=lambda name: len(self._cells[name]), default="")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for at, (field, name) in enumerate(self._names().items()):
            box = self.fields[field] = Dropdown(name, theme)
            self._fill(box, known.get(field, longest if field == "text" else ""))
            part = labelled(name, box, theme)
            sample = self._samples[field] = TextBlock("", 11, line=16, lines=2 if field == "text" else 1)
            sample.set_colour(theme.ink3)
            part.addWidget(sample)
            box.currentIndexChanged.connect(self._check)
            self._place(grid, part, at)
        self.column.addLayout(grid)

    def _place(self, grid: QGridLayout, part: QVBoxLayout, at: int) -> None:
        """The text has the whole width, the others stand in two columns."""
        if at == 0:
            grid.addLayout(part, 0, 0, 1, 2)
        else:
            grid.addLayout(part, (at + 1) // 2, (at + 1) % 2)
            grid.setColumnStretch((at + 1) % 2, 1)

    def _fill(self, box: Dropdown, chosen: str) -> None:
        box.addItem(self.tr("None"), None)
        for name in self._cells:
            box.addItem(drawable(name[:_NAME]), name)
        box.setMinimumWidth(1)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _names(self) -> dict[str, str]:
        return {
            "text": self.tr("Text of the article"),
            "title": self.tr("Title"),
            "date": self.tr("Publication date"),
            "outlet": self.tr("Outlet"),
            "author": self.tr("Author"),
            "url": self.tr("Address"),
            "language": self.tr("Language"),
        }

    def _check(self) -> None:
        for field, box in self.fields.items():
            self._samples[field].show_text(self._cells.get(box.currentData() or "", "") or "–")
        self.add.setEnabled(bool(self.fields["text"].currentData()))
