"""The fields of an export: what, which days, title, size, scale, ground."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from .. import exports
from . import dataformats
from .controls import HEIGHT, Choice, Option
from .dataformats import TABLES, FormatField
from .exportchoice import CHOSEN, MARKED, PICTURE, PLAIN, ROWS, VIEW, WHOLE, ExportChoice
from .fields import labelled
from .picture_options import SUFFIXES, THEMES
from .sizefields import SizeFields
from .text import TextBlock
from .theme import DARK, LIGHT, Theme, font

_DATA = "data"
_LONGEST = 300  # characters of a title


class ExportForm(QWidget):
    """The fields. What the user changes comes up as one signal.

    Signals:
        changed(): a field says something else.
    """

    changed = Signal()

    def __init__(self, choice: ExportChoice, theme: Theme, chosen: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._choice = choice if choice.what in exports.by_suffix() else replace(choice, what=PICTURE)
        self.what = self._choose(self.tr("What to export"), [(PICTURE, self.tr("Picture")), (_DATA, self.tr("Data"))])
        reaches = [(VIEW, self.tr("This view")), (WHOLE, self.tr("Whole range")), (CHOSEN, self.tr("Chosen events"))]
        self.reach = self._choose(self.tr("Range"), reaches if chosen else reaches[:-1])
        self.kind = self._choose(self.tr("Format"), [(suffix, suffix[1:].upper()) for suffix in SUFFIXES])
        rows = [(count, self.tr("Automatic") if count == ROWS[0] else count) for count in ROWS]
        self.rows = self._choose(self.tr("Rows of days"), rows)
        self.sizes = SizeFields(theme)
        self.ground = self._grounds()
        self.format = FormatField(theme)
        marks = [(PLAIN, self.tr("UTF-8")), (MARKED, self.tr("UTF-8 for Excel"))]
        self.mark = self._choose(self.tr("Encoding of the table"), marks)
        self._mark_row = QWidget()
        self.title = QLineEdit()
        self._explained = TextBlock("", 12, line=18).set_colour(theme.ink2)
        self._pages = QStackedLayout()
        self._build()
        self._show()
        self._connect()

    @property
    def choice(self) -> ExportChoice:
        """What the fields say, without the title."""
        return self._choice

    @property
    def picture(self) -> bool:
        """Whether a picture is wanted."""
        return self.what.value == PICTURE

    def suggest_title(self, title: str) -> None:
        """Put a title into the field as long as the user has written none."""
        first = not self.title.placeholderText()
        self.title.setPlaceholderText(title)
        if not self.title.isModified():
            self.title.setText(title)
        if first:
            self.title.selectAll()

    def own_title(self) -> str | None:
        """The title the user has written, if any."""
        return self.title.text().strip() or None if self.title.isModified() else None

    def take(self, choice: ExportChoice) -> None:
        """Choose for the user."""
        self._choice = choice
        self._show()
        self.changed.emit()

    def _choose(self, name: str, options: list[tuple[str, str]]) -> Choice:
        return Choice(name, [Option(*option) for option in options], self._theme)

    def _grounds(self) -> Choice:
        names = (self.tr("Light"), self.tr("Dark"), self.tr("Transparent"))
        grounds = (LIGHT.paper, DARK.paper, QColor(0, 0, 0, 0))
        options = [Option(*each) for each in zip(THEMES, names, grounds, strict=True)]
        return Choice(self.tr("Background"), options, self._theme)

    def _build(self) -> None:
        self.title.setMaxLength(_LONGEST)
        self.title.setFont(font(13))
        self.title.setFixedHeight(HEIGHT)
        self.title.setAccessibleName(self.tr("Title"))
        self._pages.addWidget(
            self._page(
                (self.tr("Format"), self.kind),
                (self.tr("Range"), self.reach),
                (self.tr("Rows of days"), self.rows),
                (self.tr("Size"), self.sizes),
                (self.tr("Background"), self.ground),
            )
        )
        under = QVBoxLayout(self._mark_row)
        under.setContentsMargins(0, 0, 0, 0)
        under.addLayout(labelled(self.tr("Encoding of the table"), self.mark, self._theme))
        self._pages.addWidget(self._page((self.tr("Format"), self.format, self._explained), (self._mark_row,)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.what)
        column.addLayout(labelled(self.tr("Title"), self.title, self._theme))
        column.addLayout(self._pages)

    def _page(self, *fields: tuple[str | QWidget | QLayout, ...]) -> QWidget:
        """Labels with their fields below them."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for parts in fields:
            for part in parts:
                if isinstance(part, str):
                    column.addWidget(TextBlock(part, 12, lines=1).set_colour(self._theme.ink2))
                elif isinstance(part, QLayout):
                    column.addSpacing(2)
                    column.addLayout(part)
                else:
                    column.addWidget(part)
            column.addSpacing(10)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        for choice in (self.what, self.kind, self.reach, self.rows, self.ground, self.format, self.mark):
            choice.chosen.connect(self._take_fields)
        self.sizes.changed.connect(self._take_fields)
        self.title.textEdited.connect(self.changed)

    def _take_fields(self) -> None:
        self.take(
            self.sizes.chosen(
                replace(
                    self._choice,
                    what=PICTURE if self.picture else self.format.value,
                    kind=self.kind.value,
                    reach=self.reach.value,
                    rows=self.rows.value,
                    paper=self.sizes.paper,
                    theme=self.ground.value,
                    mark=self.mark.value,
                )
            )
        )

    def _show(self) -> None:
        """Put the choice into the fields."""
        choice, data = self._choice, self._choice.what != PICTURE
        self.what.choose(_DATA if data else PICTURE)
        self._pages.setCurrentIndex(int(data))
        if data:
            self.format.choose(choice.what)
        self._mark_row.setVisible(self.format.value in TABLES)
        self._explained.show_text(dataformats.explanation(self.format.value))
        for group, value in (
            (self.kind, choice.kind),
            (self.reach, choice.reach),
            (self.rows, choice.rows),
            (self.ground, choice.theme),
            (self.mark, choice.mark),
        ):
            group.choose(value)
        self.sizes.show_choice(choice)
