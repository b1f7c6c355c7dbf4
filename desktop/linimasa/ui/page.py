"""The page of an exported picture: title, chart, how to read it, sources, counts. Lengths are logical pixels."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from . import legend
from .theme import drawable
from .timeline.canvas import Canvas
from .timeline.look import AXIS, BAR
from .timeline.scene import Scene

translate = QCoreApplication.translate
MARGIN = 72.0
_NARROW, _NARROW_MARGIN = 900.0, 24.0  # of a page, as in a column of print
TOP = 188.0  # of the chart
_BESIDE = 122.0  # from the margin to what stands beside a heading
_LEGEND_ROW, _SOURCE_ROW = 24.0, 42.0
_GAP = 24.0


@dataclass(frozen=True, slots=True)
class Source:
    """A numbered article: its title, and a line with file, date and quoted words."""

    number: str
    title: str
    line: str


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on the page around the chart."""

    title: str
    subtitle: str
    sources: Sequence[Source]
    foot: tuple[str, str]

    @property
    def texts(self) -> list[str]:
        """Every text that comes from articles or from the user."""
        return [self.title, self.subtitle, *(text for source in self.sources for text in (source.title, source.line))]


class PagePainter:
    """Paints a page of `width` by `height`. The chart must have been laid out for `chart_width(width)`."""

    def __init__(self, page: Page, scene: Scene, width: float, height: float) -> None:
        self._page, self._scene, self._width, self._height = page, scene, width, height
        self._labels, self._theme, self._margin = scene.labels, scene.theme, margin(width)
        self._keys = self._legend_rows(legend.keys(scene.placements))

    @property
    def needed(self) -> float:
        """The least height that holds all."""
        return TOP + AXIS + self._scene.content + self._below

    @property
    def _columns(self) -> int:
        return min(2, max(1, len(self._page.sources)))

    @property
    def _below(self) -> float:
        rows = math.ceil(len(self._page.sources) / self._columns)
        return 18 + _LEGEND_ROW * len(self._keys) + 18 + 16 + _SOURCE_ROW * rows + 12 + 40 + 16

    def paint(self, painter: QPainter) -> None:
        """Paint it all."""
        right = self._width - self._margin
        painter.fillRect(QRectF(self._margin, 52, 48, 8), self._theme.marker)
        title, room = drawable(self._page.title), right - self._margin
        size = next((px for px in range(36, 18, -1) if self._labels.width(title, px, 700) <= room), 18)
        self._text(painter, self._margin - size / 18, 112, title, size, 700, room=room)
        self._text(painter, self._margin, 150, self._page.subtitle, 18, 400, 2, right - self._margin)
        painter.save()
        painter.translate(self._margin - BAR, TOP)
        Canvas(painter, self._scene, []).paint()
        painter.restore()
        y = TOP + AXIS + round(self._scene.content)
        painter.setPen(QPen(self._theme.ink, 1))
        painter.drawLine(QLineF(self._margin, y + 0.5, right, y + 0.5))
        self._paint_legend(painter, y + 18)
        y += 18 + _LEGEND_ROW * len(self._keys) + 18
        self._rule(painter, y)
        self._paint_sources(painter, y + 16)
        self._rule(painter, self._height - 56)
        self._text(painter, self._margin, self._height - 32, self._page.foot[0], 12, 400, 3)
        self._text(
            painter,
            right - self._labels.width(self._page.foot[1], 12),
            self._height - 32,
            self._page.foot[1],
            12,
            400,
            3,
        )

    def _rule(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(self._theme.line, 1))
        painter.drawLine(QLineF(self._margin, round(y) + 0.5, self._width - self._margin, round(y) + 0.5))

    def _text(
        self, painter: QPainter, x: float, y: float, text: str, size: int, weight: int, ink: int = 1, room: float = 1e9
    ) -> None:
        colour = (self._theme.ink, self._theme.ink2, self._theme.ink3)[ink - 1]
        words = self._labels.shortened(drawable(text), size, weight, room)
        self._labels.paint(painter, x, y, words, size, colour, weight)

    def _legend_rows(self, keys: list[legend.Key]) -> list[list[legend.Key]]:
        """The keys in rows that fit the page."""
        rows: list[list[legend.Key]] = []
        free = 0.0
        for key in keys:
            width = self._key_width(key)
            if width > free:
                rows.append([])
                free = self._width - 2 * self._margin - _BESIDE
            rows[-1].append(key)
            free -= width
        return rows

    def _key_width(self, key: legend.Key) -> float:
        return key.width + 8 + self._labels.width(key.words, 12) + _GAP

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        if self._keys:
            self._text(painter, self._margin, top + 16, translate("legend", "How to read it"), 12, 600)
        for number, row in enumerate(self._keys):
            x, y = self._margin + _BESIDE, top + 12 + _LEGEND_ROW * number
            for key in row:
                key.paint(painter, x, y, self._theme)
                self._text(painter, x + key.width + 8, y + 4, key.words, 12, 400, 2)
                x += self._key_width(key)

    def _paint_sources(self, painter: QPainter, top: float) -> None:
        """The sources in columns, the first one filled first."""
        self._text(painter, self._margin, top + 14, translate("page", "Sources"), 12, 600)
        rows = math.ceil(len(self._page.sources) / self._columns)
        column = (self._width - 2 * self._margin - _BESIDE) / self._columns
        for index, source in enumerate(self._page.sources):
            x = self._margin + _BESIDE + column * (index // rows)
            y = top + 14 + _SOURCE_ROW * (index % rows)
            self._text(painter, x, y, source.number, 12, 700)
            self._text(painter, x + 20, y, source.title, 13, 500, room=column - 44)
            self._text(painter, x + 20, y + 19, source.line, 12, 400, 2, column - 44)


def margin(width: float) -> float:
    """The margin at each side of a page."""
    return MARGIN if width >= _NARROW else _NARROW_MARGIN


def chart_width(width: float, gutter: float) -> float:
    """How wide the chart right of its gutter is on a page."""
    return width - 2 * margin(width) + BAR - gutter
