"""What would be written: the picture as large as there is room, with its pixels and counts below it, or data."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from .. import exports
from .controls import CHECK, paint_board
from .dataformats import ROWS
from .flick import flick, flick_lines
from .pictures import Picture
from .text import TextBlock
from .theme import MONO, Theme, font
from .worker import Job, Worker

_CAPTION = 32  # px below the picture

_SAMPLE = 20_000  # characters of data that are shown
_TAB = 168  # px from one column to the next


class Preview(QWidget):
    """Shows a picture, painted anew for the room there is, in the background.

    Signals:
        sized(float): how large the picture is shown, as a share of its logical pixels.
    """

    sized = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture: Picture | None = None
        self._image = QImage()
        self._worker, self._awaited = Worker(self), False
        self._worker.broke.connect(self.show_none)
        self._drawn: tuple[Picture, tuple[int, int]] | None = None
        self._logical = (1600, 900)
        self._share: float | None = None
        self._clear = False
        self._stale = False
        self._pixels = TextBlock("", 12, lines=1, parent=self).set_colour(theme.ink2)
        self._counts = TextBlock("", 12, lines=1, parent=self).set_colour(theme.ink2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def busy(self) -> bool:
        """Whether the picture is still being painted."""
        return self._awaited

    @property
    def image(self) -> QImage:
        """The picture as it is shown."""
        return self._image

    @property
    def pixels(self) -> str:
        """The words on how many pixels there will be."""
        return self._pixels.text()

    @property
    def counts(self) -> str:
        """The words on how many events are shown."""
        return self._counts.text()

    @property
    def frame(self) -> QRectF:
        """Where the picture is: at the top, in the middle."""
        width, height = self._logical
        share = self.fitting(self.size()) if self._share is None else self._share
        wide, high = max(1, round(width * share)), max(1, round(height * share))
        return QRectF((self.width() - wide) // 2, 1, wide, high)

    def fitting(self, room: QSize) -> float:
        """The share of its logical pixels at which all of the picture has room."""
        wide, high = max(1, room.width() - 2), max(1, room.height() - _CAPTION)
        return min(wide / self._logical[0], high / self._logical[1], 1.0)

    def zoom(self, share: float | None) -> None:
        """Show the picture at a share of its logical pixels, or all of it."""
        self._share = share
        width, height = self._logical
        self.setMinimumSize(
            *((0, 0) if share is None else (round(width * share) + 2, round(height * share) + _CAPTION))
        )
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(640, 440)

    def show_size(self, logical: tuple[int, int], pixels: str) -> None:
        """Show a frame of another size, and say how many pixels it will have."""
        if logical != self._logical:
            self._picture = None  # the image is stretched until there is another picture
        self._logical = logical
        self._pixels.show_text(pixels)
        self.zoom(None)

    def show_picture(self, picture: Picture, clear: bool, counts: str) -> None:
        """Show a picture; `clear` if its ground is transparent."""
        self._picture, self._clear, self._stale = picture, clear, False
        self._counts.show_text(counts)
        self._place()

    def show_none(self) -> None:
        """There is no picture as asked: the last one fades."""
        self._stale, self._awaited, self._drawn = True, False, None
        self._worker.cancel()
        self._counts.show_text("")
        self.update()

    def stop(self) -> None:
        """Paint nothing any more."""
        self._awaited = False
        self._worker.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, frame = QPainter(self), self.frame
        if self._clear:
            paint_board(painter, frame, 2 * CHECK)
        else:
            painter.fillRect(frame, self._theme.paper)
        if not self._image.isNull():
            painter.setOpacity(0.2 if self._stale else 1.0)
            painter.drawImage(frame, self._image)  # of another size until it is painted anew
            painter.setOpacity(1.0)
        painter.setPen(QPen(_faint(self._theme), 1))
        painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _place(self) -> None:
        """Paint the picture for the room there is, and put the words below it."""
        frame, ratio = self.frame, self.devicePixelRatioF()
        if self._picture and not self._stale:
            self._order(self._picture, (round(frame.width() * ratio), round(frame.height() * ratio)))
        left, top, half = round(frame.left()), round(frame.bottom()) + 10, round(frame.width() / 2)
        wide = self._counts.sizeHint().width()
        self._pixels.setGeometry(left, top, half, 20)
        self._counts.setGeometry(round(frame.right()) - wide, top, wide, 20)
        self.setAccessibleDescription(", ".join(filter(None, (self.pixels, self.counts))))
        self.sized.emit(frame.width() / self._logical[0])
        self.update()

    def _order(self, picture: Picture, size: tuple[int, int]) -> None:
        """Have a picture painted, unless it is or will be."""
        if self._drawn is None or self._drawn[0] is not picture or self._drawn[1] != size:
            self._drawn, self._awaited = (picture, size), True
            self._worker.cancel()
            self._worker.start(partial(self._draw, picture, size))

    def _draw(self, picture: Picture, size: tuple[int, int], job: Job) -> None:
        image = picture.sized(*size).image()
        job.tell(partial(self._take, image))

    def _take(self, image: QImage) -> None:
        self._image, self._awaited = image, False
        self.update()


class Sample(QPlainTextEdit):
    """The beginning of a data file."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(font(12, 500, MONO))
        self.setTabStopDistance(_TAB)
        self.setAccessibleName(self.tr("The beginning of the data"))
        flick(self)

    def viewportEvent(self, event: QEvent) -> bool:
        """Scroll under a finger, else what a text does."""
        return flick_lines(self, event, self.fontMetrics().lineSpacing()) or super().viewportEvent(event)

    def show_data(self, chronology: exports.Chronology, suffix: str) -> None:
        """Show events in a format, or in one that looks like it.

        Raises:
            UnwritableError: the format cannot hold them.
        """
        self.clear()
        self.setLineWrapMode(self.LineWrapMode.NoWrap if suffix in ROWS else self.LineWrapMode.WidgetWidth)
        self.setPlainText(exports.sample(chronology, suffix)[:_SAMPLE])


def _faint(theme: Theme) -> QColor:
    return theme.card_edge if theme.dark else theme.line
