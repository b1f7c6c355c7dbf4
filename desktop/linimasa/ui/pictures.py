"""Exported pictures, painted by the same code as the screen.

A picture has the size asked for; `fitting` lays it out.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from ..chart.folds import UNFOLDED, folding
from ..chart.lanes import lanes
from ..exports import EVIDENCE, write_whole
from ..project import Project
from . import alttext, pdf, png, svg, translation
from .carried import Carried
from .excerpts import evidence, excerpt, page, source_numbers
from .fitting import Content, fit_page
from .page import Page, PagePainter
from .picture_options import SUFFIXES, PictureError, PictureOptions
from .sheets import CSS, INCH, told
from .theme import load_fonts, missing, printable
from .timeline.connectors import ties
from .timeline.eras import eras_of
from .timeline.labels import Labels
from .timeline.look import PICTURE
from .timeline.scene import Scene
from .timeline.written import LetterWriter, Written

__all__ = [
    "SUFFIXES",
    "Gathered",
    "Picture",
    "PictureError",
    "PictureOptions",
    "compose",
    "export_project",
    "gather",
]

translate = QCoreApplication.translate
_LONGEST, _MOST = 32_767, 2**28  # device pixels of a side, and of all: what Qt's raster painter can address, and 1 GB
_FILLED = 2**20  # pixels that are filled at a time
_applications: list[QGuiApplication] = []  # Qt's own must live as long as the program


def export_project(project: Project, out: Path, options: PictureOptions) -> list[str]:
    """Paint the events of an open project that its filters let through to a file, whose suffix is one of `SUFFIXES`.

    Returns:
        The characters without a glyph, which are drawn as [U+XXXX].

    Raises:
        PictureError: an actor is unknown, nothing is left to show, or the size is too small or too large.
        OSError: the file cannot be written; what stood there before stays.
    """
    if QGuiApplication.instance() is None:
        _applications.append(QGuiApplication(["linimasa", "-platform", "offscreen"]))
        translation.use(translation.chosen())
    picture = compose(project, options)
    if not (options.strict and picture.missing):
        write_whole(out, picture.encode(out.suffix.lower()))
    return list(picture.missing)


@dataclass(frozen=True)
class Picture:
    """A picture laid out for its options. It can be given another title, and painted smaller, without a new layout.

    Attributes:
        size: width and height in device pixels.
        page: the words around the chart.
        missing: the characters without a glyph.
        description: what there is to see, in a sentence or two.
        evidence: the words that the events rest on, as JSON.
    """

    size: tuple[int, int]
    page: Page
    missing: tuple[str, ...]
    description: str
    evidence: str
    _scenes: tuple[Scene, ...]
    _extent: tuple[float, float]
    _options: PictureOptions

    @property
    def logical(self) -> tuple[int, int]:
        """Width and height in CSS pixels, as asked for or as needed."""
        return self._options.size

    def titled(self, title: str) -> "Picture":
        """The same under another title."""
        lacking = dict.fromkeys((*missing(title), *self.missing))
        return replace(self, page=replace(self.page, title=title), missing=tuple(lacking))

    def sized(self, width: int, height: int) -> "Picture":
        """The same with other device pixels."""
        labels = Labels(width / self._extent[0])
        return replace(self, size=(width, height), _scenes=self._lettered(labels))

    def image(self) -> QImage:
        """Paint it, on any thread: what it is written with belongs to this painting alone."""
        clear, forms = self._options.theme == "transparent", QImage.Format
        image = QImage(*self.size, forms.Format_ARGB32_Premultiplied if clear else forms.Format_RGB32)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        rows = max(1, _FILLED // image.width())
        for top in range(0, image.height(), rows):  # little by little: it lets no other thread run
            painter.fillRect(0, top, image.width(), rows, Qt.GlobalColor.transparent if clear else self._paper)
        painter.end()
        self._paint_on(image)
        return image

    @property
    def _paper(self) -> QColor:
        return self._scenes[0].theme.paper

    def _paint_on(self, image: QImage) -> None:
        dots = round((self._options.dpi or CSS * self.size[0] / self._options.size[0]) / INCH * 1000)
        image.setDotsPerMeterX(dots)
        image.setDotsPerMeterY(dots)
        ratio = self._scenes[0].labels.ratio
        painter = QPainter(image)
        painter.scale(ratio, ratio)
        self._paint(painter, Labels(ratio))
        painter.end()

    def letters_within(self, room: QSizeF) -> float:
        """How large the letters of labels get in `paint_within`, in the units of the room."""
        return PICTURE.label * self._share(room)

    def paint_within(self, painter: QPainter, room: QSizeF) -> None:
        """Paint it in lines and letters, as large as a room allows, on whatever a painter paints on."""
        share = self._share(room)
        painter.scale(share, share)
        self._paint_all(painter, Written(LetterWriter()))

    def _share(self, room: QSizeF) -> float:
        return min(room.width() / self._extent[0], room.height() / self._extent[1])

    def encode(self, suffix: str, progress: Callable[[float], bool] = lambda _share: True) -> bytes:
        """The bytes of a file, on any thread.

        Raises:
            StoppedError: `progress`, which is told the share that is done, said that it is no longer wanted.
        """
        carried = Carried(self.page.title, self.description, self.evidence)
        if suffix == ".png":
            texts = {"Title": carried.title, "Description": carried.description, "Software": "Linimasa"}
            return png.encode(self._painted(), progress, texts | {EVIDENCE: carried.evidence})
        encode = svg.encode if suffix == ".svg" else pdf.encode
        return encode(self._paint_all, self._options.size, self._extent, carried)

    def _painted(self) -> png.Canvas | QImage:
        """The pixels of a PNG."""
        if self._options.theme == "transparent":
            return self.image()
        canvas = png.Canvas(*self.size, self._paper)
        self._paint_on(canvas.image)
        return canvas

    def _paint_all(self, painter: QPainter, labels: Labels) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._options.theme != "transparent":
            painter.fillRect(QRectF(0, 0, *self._extent), self._paper)
        self._paint(painter, labels)

    def _paint(self, painter: QPainter, labels: Labels) -> None:
        PagePainter(self.page, self._lettered(labels), *self._extent).paint(painter)

    def _lettered(self, labels: Labels) -> tuple[Scene, ...]:
        return tuple(replace(scene, labels=labels) for scene in self._scenes)


@dataclass(frozen=True)
class Gathered:
    """What a picture is to show, taken from a project, which may be another from now on."""

    missing: tuple[str, ...]
    description: str
    evidence: str
    _content: Content
    _options: PictureOptions

    def compose(self) -> Picture:
        """Lay it out, on any thread.

        Raises:
            PictureError: the size is too small or too large.
        """
        fitted = fit_page(self._content, self._options)
        options = replace(self._options, size=fitted.size)
        pixels = _check_pixels(options)
        told = self._content.page, self.missing, self.description, self.evidence
        return Picture(pixels, *told, fitted.scenes, fitted.extent, options)


def gather(project: Project, options: PictureOptions) -> Gathered:
    """Take what the filters of a project let through.

    Raises:
        PictureError: an actor is unknown, nothing is left to show, or the size is too large.
    """
    _check_pixels(options)
    load_fonts()
    part = excerpt(project, options)
    numbers = source_numbers(part)
    gapless = options.gapless or project.arrangement.gapless
    found = lanes(part, printable)
    folds = folding(item for lane in found for item in lane.items) if gapless else UNFOLDED
    around = page(project, part, options, numbers, folds)
    moved = [folds.lane(lane) for lane in found]
    content = Content(moved, folds, around, numbers, ties(part, found), eras_of(part, moved))
    said = alttext.description(part, around.subtitle)
    return Gathered(tuple(_missing(part, around)), said, evidence(part, options), content, options)


def compose(project: Project, options: PictureOptions) -> Picture:
    """Lay out a picture of what the filters of a project let through.

    Raises:
        PictureError: as `export_project`.
    """
    return gather(project, options).compose()


def _check_pixels(options: PictureOptions) -> tuple[int, int]:
    """The device pixels of a picture; what is said to be as high as needed counts as one pixel high."""
    width, height = (max(1, round(side * options.scale)) for side in options.size)
    if max(width, height) > _LONGEST or width * height > _MOST:
        raise _too_large((width, height), options)
    return width, height


def _missing(part: Project, around: Page) -> list[str]:
    shown = [entry for entry in part.shown() if entry.dated]
    texts = [
        *around.texts,
        *(entry.event.title for entry in shown),
        *(member.name for entry in shown if (member := part.lead(entry))),
    ]
    return missing("".join(dict.fromkeys(texts)))


def _too_large(size: tuple[int, int], options: PictureOptions) -> PictureError:
    share = min(_LONGEST / max(size), math.sqrt(_MOST / size[0] / size[1]))
    width, height = (math.floor(length * share) for length in options.size)
    text = translate("pictures", "a picture of {given} pixels is too large; {size} would do at this scale")
    would_do = told((width, height), options.dpi is not None)
    return PictureError(text.format(given=told(size, False), size=would_do), (width, height))
