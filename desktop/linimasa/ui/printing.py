"""Printing the timeline: a card with the pages as they will be printed."""

import math
import os
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QSize, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QFrame, QGraphicsView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..project import Key, Project
from . import style
from .controls import Choice, Option, Remark
from .exportchoice import CHOSEN, VIEW, WHOLE, ExportChoice
from .exportdraft import Draft
from .fields import labelled
from .modal import Modal
from .pictures import Picture, PictureError
from .text import TextBlock
from .theme import Theme, drawable, font

_SIZE, _SIDE, _PADDING = QSize(1120, 704), 396, 20
_MARGIN = 10.0  # mm around the picture
_STEP, _MOST = 1.15, 4.0  # how much larger the page is laid out each time, and at most
_READABLE = 4.9  # points of letters, rounded: smaller ones are told
_TAIL = 32  # bytes that hold the end mark of a PDF
_PAPERS = {"A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3, "Letter": QPageSize.PageSizeId.Letter}
_PAGES = ("1", "2", "3", "4", "6", "8")
_LANDSCAPE, _PORTRAIT = "landscape", "portrait"


class PrintCard(Modal):
    """Shows the page, and prints it.

    Where the paper is too small for letters that can be read, the view is printed instead of the whole range. If the
    user wants it all the same, or the view is no less, the letters get smaller, and it is said how small.

    Args:
        days: the first and the last day in view.
        chosen: the events chosen by hand.
    """

    def __init__(
        self,
        window: QWidget,
        project: Project,
        days: tuple[int, int],
        theme: Theme,
        chosen: frozenset[Key] = frozenset(),
    ) -> None:
        super().__init__(window, theme, _SIZE, _SIDE)
        self._draft = Draft(project, days, self, chosen)
        self._pictures: tuple[Picture, ...] = ()
        self._larger = 1.0
        self._range_chosen = False  # by the user
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.preview = QPrintPreviewWidget(self.printer)
        reaches = [(VIEW, self.tr("This view")), (WHOLE, self.tr("Whole range")), (CHOSEN, self.tr("Chosen events"))]
        self.reach = self._choose(self.tr("Range"), reaches if chosen else reaches[:-1], WHOLE)
        self.paper = self._choose(self.tr("Paper"), [(name, name) for name in _PAPERS], "A4")
        turns = [(_LANDSCAPE, self.tr("Landscape")), (_PORTRAIT, self.tr("Portrait"))]
        self.turn = self._choose(self.tr("Orientation"), turns, _LANDSCAPE)
        self.pages = self._choose(self.tr("Pages"), [(each, each) for each in _PAGES], _PAGES[0])
        self.trouble = Remark(theme)
        self.print, self.cancel = QPushButton(self.tr("Print…")), QPushButton(self.tr("Cancel"))
        self._build()
        self._connect()
        self._follow()

    @property
    def waiting(self) -> bool:
        """Whether the page is still being laid out."""
        return self._draft.busy

    def done(self, result: int) -> None:
        """Close."""
        self._draft.stop()
        super().done(result)

    def _follow(self) -> None:
        """Lay out the page as it is chosen."""
        turned = self.turn.value == _LANDSCAPE
        orientation = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        size = QPageSize(_PAPERS[self.paper.value])
        layout = QPageLayout(size, orientation, margins, QPageLayout.Unit.Millimeter)
        self.printer.setPageLayout(layout)
        self._larger = 1.0
        if not self._range_chosen:
            self.reach.choose(WHOLE)
        self._ask()

    def _keep_reach(self) -> None:
        """The user has chosen the range: it stays."""
        self._range_chosen = True
        self._follow()

    def _ask(self) -> None:
        """Have the picture laid out on a page of the proportions of the paper."""
        room = self.printer.pageLayout().paintRect(QPageLayout.Unit.Millimeter).size() * self._larger
        size = math.floor(room.width()), math.floor(room.height())
        choice = ExportChoice(reach=self.reach.value, size=size, paper=True)
        self._draft.ask_pages(choice, int(self.pages.value))

    def _show(self, pictures: tuple[Picture, ...]) -> None:
        self._pictures = pictures
        self._remark()
        self.print.setEnabled(True)
        self.printer.setDocName(pictures[0].page.title)
        self.preview.updatePreview()

    def _remark(self) -> None:
        """Say that not all is printed, if the user has not chosen so, and that letters are small."""
        told = []
        if self.reach.value == VIEW and not self._range_chosen:
            told.append(self.tr("All events on this paper would be too small to read: only this view is printed."))
        room = self.printer.pageLayout().paintRect(QPageLayout.Unit.Point).size()
        points = min(picture.letters_within(room) for picture in self._pictures)
        small = points < _READABLE
        if small:
            text = self.tr("Letters of {n} points are hard to read: print fewer days or events, or on larger paper.")
            told.append(text.format(n=QLocale().toString(points, "f", 1)))
        self._say(" ".join(told), bad=small)

    def _say(self, text: str, bad: bool) -> None:
        """Say what is wrong, with a button for more pages where that may mend it."""
        more = self._more_pages if bad else ""
        self.trouble.say(text, bad=bad, remedy=self.tr("Spread over {n} pages").format(n=more) if more else "")

    @property
    def _more_pages(self) -> str:
        """The next larger number of pages; empty if there is none."""
        return dict(pairwise(_PAGES)).get(self.pages.value, "")

    def _spread(self) -> None:
        self.pages.choose(self._more_pages)
        self._keep_reach()

    def _refuse(self, error: PictureError) -> None:
        """A page that is too small shows the view, or gets smaller letters; other reasons are told."""
        if self._narrower:
            self.reach.choose(VIEW)
            self._ask()
            return
        if error.size and self._larger < _MOST:
            self._larger *= _STEP
            self._ask()
            return
        self._pictures = ()
        self.print.setEnabled(False)
        self._say(f"{str(error)[:1].upper()}{str(error)[1:]}.", bad=True)
        self.preview.updatePreview()

    @property
    def _narrower(self) -> bool:
        """Whether the view may be printed instead of the whole range, and is less."""
        if self._range_chosen or self.reach.value == VIEW:
            return False
        return 0 < self._draft.shown(ExportChoice(reach=VIEW)) < self._draft.shown(ExportChoice(reach=WHOLE))

    def _paint(self, printer: QPrinter) -> bool:
        """Paint the pages, and say whether the printer took them."""
        painter = QPainter()
        if not painter.begin(printer):
            return False
        room = QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size())
        for number, picture in enumerate(self._pictures):
            if number and not printer.newPage():
                painter.end()
                return False
            painter.save()
            picture.paint_within(painter, room)
            painter.restore()
        return painter.end() and printer.printerState() != QPrinter.PrinterState.Error

    def _print(self) -> None:
        """Ask for a printer, and print."""
        dialog = QPrintDialog(self.printer, self)
        dialog.setOptions(QPrintDialog.PrintDialogOption.PrintShowPageSize)
        if not dialog.exec():
            return
        if self._paint(self.printer) and _whole(self.printer):
            self.done(QDialog.DialogCode.Accepted)
        else:
            name = Path(self.printer.outputFileName()).name or self.printer.printerName() or self.tr("the printer")
            text = self.tr("Nothing was printed: {name} cannot be written to.")
            self.trouble.say(text.format(name=drawable(name)), bad=True)
            self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, name: str, options: list[tuple[str, str]], chosen: str) -> Choice:
        choice = Choice(name, [Option(*option) for option in options], self._theme)
        choice.choose(chosen)
        return choice

    def _connect(self) -> None:
        self.reach.chosen.connect(self._keep_reach)
        self.trouble.remedied.connect(self._spread)
        for choice in (self.paper, self.turn, self.pages):
            choice.chosen.connect(self._follow)
        self.preview.paintRequested.connect(self._paint)
        self._draft.spread.connect(self._show)
        self._draft.refused.connect(self._refuse)
        self.print.clicked.connect(self._print)
        self.cancel.clicked.connect(partial(self.done, QDialog.DialogCode.Rejected))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        self.setStyleSheet(style.form_sheet(self._theme))
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.fitInView()
        for view in self.preview.findChildren(QGraphicsView):
            view.setBackgroundBrush(self._theme.sunk)
            view.setFrameShape(QFrame.Shape.NoFrame)
        self.print.setProperty("primary", True)
        self.print.setDefault(True)
        self.print.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 0, 14)
        row.addWidget(self.preview, 1)
        row.addWidget(self._choices())

    def _choices(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(_PADDING, 18, _PADDING, 16)
        column.setSpacing(16)
        column.addWidget(TextBlock(self.tr("Print"), 18, 600, line=24, lines=1).set_colour(self._theme.ink))
        for choice in (self.reach, self.paper, self.turn, self.pages):
            column.addLayout(labelled(choice.accessibleName(), choice, self._theme))
        column.addStretch(1)
        column.addWidget(self.trouble)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.cancel, self.print):
            button.setFont(font(13, 500))
            button.setFixedHeight(32)
            buttons.addWidget(button)
        column.addLayout(buttons)
        return side


def _whole(printer: QPrinter) -> bool:
    """Whether the file of a printer that writes PDF has its end: Qt does not tell of a full disk."""
    if printer.outputFormat() != QPrinter.OutputFormat.PdfFormat or not printer.outputFileName():
        return True
    try:
        with Path(printer.outputFileName()).open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL))
            return b"%%EOF" in file.read(_TAIL)
    except OSError:
        return False
