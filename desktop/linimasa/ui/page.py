"""The page of an exported picture: title, chart, how to read it, sources, counts. Lengths are logical pixels."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from . import legend
from .theme import printable
from .timeline.canvas import Canvas
from .timeline.connectors import tied
from .timeline.look import AXIS, BAR
from .timeline.scene import Scene
from .wrapping import wrapped

translate = QCoreApplication.translate
MARGIN = 72.0
TOP = 188.0  # of the chart, where title and subtitle are a line each
_NARROW = 900.0  # from which on a page is no column of print
_BETWEEN = 20.0  # from a row of days to the next
_LEGEND_ROW, _SOURCE_LINE, _SOURCE_TITLE, _SOURCE_GAP = 24.0, 17.0, 19.0, 6.0
_FOOT_LINE = 17.0
_GAP = 24.0
_LEAST_COLUMN = 300.0  # of sources


class _Measures(NamedTuple):
    """Lengths that a wide page and a narrow one do not share.

    Attributes:
        margin: at both sides.
        marker: the top of the marker block.
        title: the largest and the smallest size of its letters, its first baseline below the marker, its lines.
        subtitle: the size of its letters, its first baseline below that of the title, its lines.
        chart: its top below the last baseline of the subtitle.
        beside: from the margin to what stands beside a heading; 0 where it stands below.
    """

    margin: float
    marker: float
    title: tuple[int, int, float, float]
    subtitle: tuple[int, float, float]
    chart: float
    beside: float


_PAGE = _Measures(MARGIN, 52, (36, 26, 60, 36), (18, 38, 26), 38, 122)
_COLUMN = _Measures(24, 24, (26, 18, 40, 26), (14, 26, 20), 20, 0)


@dataclass(frozen=True, slots=True)
class Source:
    """A numbered article: its title, and a line with file, date and quoted words."""

    number: str
    title: str
    line: str


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on the page around the chart. `actors` are colours with names, where no lane has the name."""

    title: str
    subtitle: str
    sources: Sequence[Source]
    foot: tuple[str, str]
    actors: tuple[tuple[int, str], ...] = ()

    @property
    def texts(self) -> list[str]:
        """Every text that comes from articles or from the user."""
        return [self.title, self.subtitle, *(text for source in self.sources for text in (source.title, source.line))]


class _Entry(NamedTuple):
    """A source in lines."""

    number: str
    title: list[str]
    lines: list[str]

    @property
    def height(self) -> float:
        return _SOURCE_TITLE * len(self.title) + _SOURCE_LINE * len(self.lines) + _SOURCE_GAP


class PagePainter:
    """Paints a page of `width` by `height`. The scenes, rows of days, must have been laid out for `chart_width`."""

    def __init__(self, page: Page, scenes: Sequence[Scene], width: float, height: float) -> None:
        self._page, self._scenes, self._width, self._height = page, scenes, width, height
        self._labels, self._theme, self._is = scenes[0].labels, scenes[0].theme, _measures(width)
        self._room = width - 2 * self._is.margin
        self._title_size, self._title = self._titled()
        self._subtitle = self._wrapped(page.subtitle, self._is.subtitle[0], 400, self._room)
        painted = [one for scene in scenes for one in scene.placements]
        self._keys = self._legend_rows(
            [*legend.keys(painted, any(map(tied, scenes))), *legend.colours(painted, page.actors)]
        )
        self._columns = self._source_columns()
        self._foot = self._footed()

    @property
    def needed(self) -> float:
        """The least height that holds all."""
        rows = sum(AXIS + scene.content for scene in self._scenes) + _BETWEEN * (len(self._scenes) - 1)
        sources = max(sum(entry.height for entry in column) for column in self._columns)
        headings = 0 if self._is.beside else 22 * 2
        below = 18 + _LEGEND_ROW * len(self._keys) + 18 + 16 + sources + headings + 12
        return self._top + rows + below + 40 + _FOOT_LINE * (len(self._foot) - 1) + 16

    @property
    def _top(self) -> float:
        """The top of the chart."""
        heads = self._is.title[3] * (len(self._title) - 1) + self._is.subtitle[2] * (len(self._subtitle) - 1)
        return self._is.marker + self._is.title[2] + heads + self._is.subtitle[1] + self._is.chart

    def paint(self, painter: QPainter) -> None:
        """Paint it all."""
        left, right = self._is.margin, self._width - self._is.margin
        self._paint_head(painter)
        y = self._top
        for scene in self._scenes:
            painter.save()
            painter.translate(left - BAR, y)
            Canvas(painter, scene, []).paint()
            painter.restore()
            y += AXIS + round(scene.content)
            painter.setPen(QPen(self._theme.ink, 1))
            painter.drawLine(QLineF(left, y + 0.5, right, y + 0.5))
            y += _BETWEEN
        y = self._paint_legend(painter, y - _BETWEEN + 18) + 18
        self._rule(painter, y)
        self._paint_sources(painter, y + 16)
        self._paint_foot(painter)

    def _paint_head(self, painter: QPainter) -> None:
        left, (_, _, below, line) = self._is.margin, self._is.title
        painter.fillRect(QRectF(left, self._is.marker, 48, 8), self._theme.marker)
        y = self._is.marker + below
        for words in self._title:
            self._text(painter, left - self._title_size / 18, y, words, self._title_size, 700)
            y += line
        size, below, line = self._is.subtitle
        y += below - self._is.title[3]
        for words in self._subtitle:
            self._text(painter, left, y, words, size, 400, 2)
            y += line

    def _titled(self) -> tuple[int, list[str]]:
        """The title in one line of letters that are large enough, else in several."""
        title, (largest, least, _, _) = printable(self._page.title), self._is.title
        for size in range(largest, least, -1):
            if self._labels.width(title, size, 700) <= self._room:
                return size, [title]
        return least, self._wrapped(title, least, 700, self._room)

    def _wrapped(self, text: str, size: int, weight: int, room: float) -> list[str]:
        return wrapped(printable(text), room, lambda words: self._labels.width(words, size, weight))

    def _rule(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(self._theme.line, 1))
        painter.drawLine(QLineF(self._is.margin, round(y) + 0.5, self._width - self._is.margin, round(y) + 0.5))

    def _text(
        self, painter: QPainter, x: float, y: float, words: str, size: int, weight: int = 400, ink: int = 1
    ) -> None:
        colour = (self._theme.ink, self._theme.ink2, self._theme.ink3)[ink - 1]
        self._labels.paint(painter, x, y, words, size, colour, weight)

    def _heading(self, painter: QPainter, y: float, words: str) -> float:
        """Paint a heading; returns what is below it."""
        self._text(painter, self._is.margin, y, words, 12, 600)
        return 0.0 if self._is.beside else 22.0

    # --- how to read it

    def _legend_rows(self, keys: list[legend.Key]) -> list[list[legend.Key]]:
        """The keys in rows that fit the page."""
        rows: list[list[legend.Key]] = []
        free = 0.0
        for key in keys:
            width = self._key_width(key)
            if width > free:
                rows.append([])
                free = self._room - self._is.beside
            rows[-1].append(key)
            free -= width
        return rows

    def _key_width(self, key: legend.Key) -> float:
        return key.width + 8 + self._labels.width(key.words, 12) + _GAP

    def _paint_legend(self, painter: QPainter, top: float) -> float:
        """Paint the keys; returns what is below them."""
        top += self._heading(painter, top + 16, translate("legend", "How to read it"))
        for row in self._keys:
            x, y = self._is.margin + self._is.beside, top + 12
            for key in row:
                key.paint(painter, x, y, self._theme)
                self._text(painter, x + key.width + 8, y + 4, key.words, 12, 400, 2)
                x += self._key_width(key)
            top += _LEGEND_ROW
        return top

    # --- sources

    @property
    def _indent(self) -> float:
        """From the number of a source to its title."""
        return max(20.0, 8 + max((self._labels.width(each.number, 12, 700) for each in self._page.sources), default=0))

    @property
    def _columns_wide(self) -> float:
        whole = self._room - self._is.beside
        return whole / 2 if len(self._page.sources) > 1 and whole / 2 >= _LEAST_COLUMN else whole

    def _source_columns(self) -> list[list[_Entry]]:
        """The sources in one column or two, the first one filled first."""
        wide = self._columns_wide
        room = wide - self._indent - (_GAP if wide < self._room else 0)
        entries = [
            _Entry(each.number, self._wrapped(each.title, 13, 500, room), self._wrapped(each.line, 12, 400, room))
            for each in self._page.sources
        ]
        if wide > self._room / 2:
            return [entries]
        heights = list(accumulate(entry.height for entry in entries))
        first = min(range(len(entries)), key=lambda last: max(heights[last], heights[-1] - heights[last])) + 1
        return [entries[:first], entries[first:]]

    def _paint_sources(self, painter: QPainter, top: float) -> None:
        top += self._heading(painter, top + 14, translate("page", "Sources"))
        for number, column in enumerate(self._columns):
            x, y = self._is.margin + self._is.beside + number * self._columns_wide, top + 14
            for entry in column:
                self._text(painter, x, y, entry.number, 12, 700)
                for words in entry.title:
                    self._text(painter, x + self._indent, y, words, 13, 500)
                    y += _SOURCE_TITLE
                for words in entry.lines:
                    self._text(painter, x + self._indent, y, words, 12, 400, 2)
                    y += _SOURCE_LINE
                y += _SOURCE_GAP

    # --- the foot

    def _footed(self) -> list[str]:
        """The lines of the foot; the maker stands at the end of the last one, or below it."""
        room = self._room - self._labels.width(self._page.foot[1], 12) - _GAP
        if room < _LEAST_COLUMN:
            return [*self._wrapped(self._page.foot[0], 12, 400, self._room), ""]
        return self._wrapped(self._page.foot[0], 12, 400, room)

    def _paint_foot(self, painter: QPainter) -> None:
        first = self._height - 32 - _FOOT_LINE * (len(self._foot) - 1)
        self._rule(painter, first - 24)
        for number, words in enumerate(self._foot):
            self._text(painter, self._is.margin, first + _FOOT_LINE * number, words, 12, 400, 3)
        maker = self._page.foot[1]
        x = self._is.margin if not self._foot[-1] else self._width - self._is.margin - self._labels.width(maker, 12)
        self._text(painter, x, self._height - 32, maker, 12, 400, 3)


def _measures(width: float) -> _Measures:
    return _PAGE if width >= _NARROW else _COLUMN


def margin(width: float) -> float:
    """The margin at each side of a page."""
    return _measures(width).margin


def chart_width(width: float, gutter: float) -> float:
    """How wide the chart right of its gutter is on a page."""
    return width - 2 * margin(width) + BAR - gutter
