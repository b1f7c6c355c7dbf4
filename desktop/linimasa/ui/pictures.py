"""Exported pictures, painted by the same code as the screen.

A picture has the size asked for. Where that is too small for all events with their whole labels, everything is drawn
smaller; but never with letters under `_LEGIBLE` device pixels: then the picture is refused, and a size named.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from ..chart.items import End
from ..chart.labels import Rules, Side
from ..chart.lanes import Lane, lanes
from ..chart.layout import Chart
from ..chart.opening import whole
from ..chart.scale import Scale, fit
from ..exports import EVIDENCE, write_whole
from ..model import Extraction
from ..project import Key, Project
from . import alttext, numbers, pdf, png, svg, translation
from .carried import Carried
from .excerpts import evidence, excerpt, page, source_numbers
from .page import Page, PagePainter, chart_width, margin
from .picture_options import SUFFIXES, PictureError, PictureOptions
from .sheets import CSS, INCH, told
from .theme import LIGHT, THEMES, Theme, drawable, load_fonts, missing
from .timeline.labels import Labels
from .timeline.look import GUTTER, PICTURE
from .timeline.scene import Scene, measure

__all__ = ["SUFFIXES", "Picture", "PictureError", "PictureOptions", "compose", "export_project", "write"]

translate = QCoreApplication.translate
_LEGIBLE = 9.0  # device pixels of a label's letters at least
_STEP = 1.06  # from one size of the page to the next
_MANY_ROWS = 100_000
_EDGE = 16.0  # free pixels beside a range of days
_POINTS = 5.0  # of letters on paper at least
_LONGEST, _MOST = 32_767, 2**28  # device pixels of a side, and of all: what Qt's raster painter can address, and 1 GB
_applications: list[QGuiApplication] = []  # Qt's own must live as long as the program


def write(extractions: Iterable[Extraction], out: Path, options: PictureOptions) -> list[str]:
    """Paint the events of articles to a file, whose suffix is one of `SUFFIXES`.

    Returns:
        The characters without a glyph, which are drawn as [U+XXXX].

    Raises:
        PictureError: an actor is unknown, nothing is left to show, or the size is too small or too large.
        OSError: the file cannot be written; what stood there before stays.
    """
    project = Project()
    project.add(extractions)
    return export_project(project, out, options)


def export_project(project: Project, out: Path, options: PictureOptions) -> list[str]:
    """Paint the events of an open project that its filters let through; otherwise as `write`."""
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
    _scene: Scene
    _extent: tuple[float, float]
    _options: PictureOptions

    def titled(self, title: str) -> "Picture":
        """The same under another title."""
        lacking = dict.fromkeys((*missing(title), *self.missing))
        return replace(self, page=replace(self.page, title=title), missing=tuple(lacking))

    def sized(self, width: int, height: int) -> "Picture":
        """The same with other device pixels."""
        labels = Labels(width / self._extent[0])
        return replace(self, size=(width, height), _scene=replace(self._scene, labels=labels))

    def image(self) -> QImage:
        """Paint it, on any thread: what it is written with belongs to this painting alone."""
        clear, forms = self._options.theme == "transparent", QImage.Format
        image = QImage(*self.size, forms.Format_ARGB32_Premultiplied if clear else forms.Format_RGB32)
        image.fill(Qt.GlobalColor.transparent if clear else self._scene.theme.paper)
        self._paint_on(image)
        return image

    def _paint_on(self, image: QImage) -> None:
        dots = round((self._options.dpi or CSS * self.size[0] / self._options.size[0]) / INCH * 1000)
        image.setDotsPerMeterX(dots)
        image.setDotsPerMeterY(dots)
        ratio = self._scene.labels.ratio
        painter = QPainter(image)
        painter.scale(ratio, ratio)
        self._paint(painter, Labels(ratio))
        painter.end()

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
        canvas = png.Canvas(*self.size, self._scene.theme.paper)
        self._paint_on(canvas.image)
        return canvas

    def _paint_all(self, painter: QPainter, labels: Labels) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._options.theme != "transparent":
            painter.fillRect(QRectF(0, 0, *self._extent), self._scene.theme.paper)
        self._paint(painter, labels)

    def _paint(self, painter: QPainter, labels: Labels) -> None:
        PagePainter(self.page, replace(self._scene, labels=labels), *self._extent).paint(painter)


def compose(project: Project, options: PictureOptions) -> Picture:
    """Lay out a picture of what the filters of a project let through.

    Raises:
        PictureError: as `write`.
    """
    size = (round(options.size[0] * options.scale), round(options.size[1] * options.scale))
    if max(size) > _LONGEST or size[0] * size[1] > _MOST:
        raise _too_large(size, options)
    load_fonts()
    part = excerpt(project, options)
    numbers = source_numbers(part)
    around = page(project, part, options, numbers)
    scene, extent = _fitted(part, around, numbers, options)
    lacking, said = tuple(_missing(part, around)), alttext.description(part, around.subtitle)
    return Picture(size, around, lacking, said, evidence(part), scene, extent, options)


def _missing(part: Project, around: Page) -> list[str]:
    shown = [entry for entry in part.shown() if entry.dated]
    texts = [
        *around.texts,
        *(entry.event.title for entry in shown),
        *(member.name for entry in shown if (member := part.lead(entry))),
    ]
    return missing("".join(dict.fromkeys(texts)))


def _fitted(
    part: Project, around: Page, numbers: dict[Key, str], options: PictureOptions
) -> tuple[Scene, tuple[float, float]]:
    """The chart in the largest letters that let the page hold all, and width and height of the page."""
    found, factors = lanes(part, drawable), _factors(options)

    @cache
    def attempt(factor: float, whole: bool) -> tuple[Scene, PagePainter, bool]:
        width, height = (length * factor for length in options.size)
        ratio = options.scale / factor
        scene = _scene(found, chart_width(width, GUTTER), numbers, options, ratio, Rules(_MANY_ROWS, whole=whole))
        around_it = PagePainter(around, scene, width, height)
        return scene, around_it, around_it.needed <= height and _all_labelled(scene)

    for whole_labels in (True, False) if options.dpi else (True,):  # a column of paper is not as wide as a sentence
        first = bisect_left(factors, True, key=lambda factor: attempt(factor, whole_labels)[2])
        factor = factors[min(first, len(factors) - 1)]
        scene, around_it, fits = attempt(factor, whole_labels)
        if fits:
            break
    else:
        raise _too_small(scene, around_it, factor, options)
    width, height = (length * factor for length in options.size)
    room = height - around_it.needed + scene.content
    spread = replace(scene, strips=scene.chart.strips(scene.scale, PICTURE.lanes, room))
    return replace(spread, height=spread.content), (width, height)


def _factors(options: PictureOptions) -> list[float]:
    """How much larger than asked for the page may be laid out, and then painted smaller: from not at all upwards."""
    least = max(_LEGIBLE, _POINTS / 72 * options.dpi) if options.dpi else _LEGIBLE
    most = max(1.0, PICTURE.label * options.scale / least)
    steps = math.ceil(math.log(most, _STEP))
    return [*(_STEP**step for step in range(steps)), most] if steps else [most]


def _scene(
    found: Sequence[Lane],
    width: float,
    numbers: dict[Key, str],
    options: PictureOptions,
    ratio: float,
    rules: Rules,
) -> Scene:
    labels, scale = Labels(ratio), _scale(found, width, options)
    chart = Chart(
        found,
        lambda item: measure(labels, PICTURE, item, numbers.get(item.key, "")),
        scale,
        rules,
    )
    strips = chart.strips(scale, PICTURE.lanes, 0)
    height = strips[-1].top + strips[-1].height
    return Scene(chart, scale, strips, PICTURE, _theme(options), labels, height=height, numbers=numbers)


def _theme(options: PictureOptions) -> Theme:
    if options.theme != "transparent":
        return THEMES[options.theme]
    return replace(
        LIGHT,
        paper=QColor(0, 0, 0, 0),
        grid=_see_through(LIGHT.grid),
        grid_strong=_see_through(LIGHT.grid_strong),
        hair=_see_through(LIGHT.hair),
        line=_see_through(LIGHT.line),
    )


def _see_through(colour: QColor) -> QColor:
    """The ink, as thin as it must be to look like a grey on white."""
    ink = QColor(LIGHT.ink)
    ink.setAlphaF((255 - colour.green()) / (255 - ink.green()))
    return ink


def _scale(found: Sequence[Lane], width: float, options: PictureOptions) -> Scale:
    items = [item for lane in found for item in lane.items]
    begun = [item for item in items if item.ends is not End.OPEN] or items  # "since" may begin out of view: it says so
    if options.first is None and options.last is None:
        return whole(begun, width) or fit(0, 1, width)
    begin = min(item.begin for item in begun) if options.first is None else options.first
    end = max(item.end for item in items) if options.last is None else options.last + 1
    return fit(begin, end, width, _EDGE, _EDGE)


def _all_labelled(scene: Scene) -> bool:
    levels = (lane.level(scene.scale) for lane in scene.chart.lanes)
    return all(spot.side is not Side.NONE for level in levels for spot in level.spots)


def _too_small(scene: Scene, page_painter: PagePainter, factor: float, options: PictureOptions) -> PictureError:
    width, height = options.size
    if not _all_labelled(scene):
        widest = max(scene.measure(item) for item in scene.chart.order())
        width = max(width, math.ceil((2 * (widest + 60) + GUTTER + 2 * margin(width)) / factor))
    height = max(height, math.ceil(page_painter.needed / factor))
    count = len(scene.chart.order())
    text = numbers.tr(
        "{given} is too small for all %Ln events in letters that can be read; {size} would do", None, count
    )
    given, size = (told(each, options.dpi is not None) for each in (options.size, (width, height)))
    return PictureError(text.format(given=given, size=size), (width, height))


def _too_large(size: tuple[int, int], options: PictureOptions) -> PictureError:
    share = min(_LONGEST / max(size), math.sqrt(_MOST / size[0] / size[1]))
    width, height = (math.floor(length * share) for length in options.size)
    text = translate("pictures", "a picture of {given} pixels is too large; {size} would do at this scale")
    would_do = told((width, height), options.dpi is not None)
    return PictureError(text.format(given=told(size, False), size=would_do), (width, height))
