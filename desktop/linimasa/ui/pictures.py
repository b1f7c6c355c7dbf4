"""Exported pictures, painted by the same code as the screen.

A picture has the size asked for. Where that is too small for all events with their whole labels, everything is drawn
smaller; but never with letters under `_LEGIBLE` device pixels: then the picture is refused, and a size named.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter

from ..chart.items import End
from ..chart.labels import Rules, Side
from ..chart.lanes import Lane, lanes
from ..chart.layout import Chart
from ..chart.opening import whole
from ..chart.scale import Scale, fit
from ..exports import write_whole
from ..model import Extraction
from ..project import Key, Project
from .excerpts import excerpt, page, source_numbers
from .page import Page, PagePainter, chart_width
from .picture_options import SUFFIXES, PictureError, PictureOptions
from .theme import DARK, LIGHT, drawable, load_fonts, missing
from .timeline.labels import Labels
from .timeline.look import GUTTER, PICTURE
from .timeline.scene import Scene, measure

__all__ = ["SUFFIXES", "PictureError", "PictureOptions", "export_project", "write"]

translate = QCoreApplication.translate
_LEGIBLE = 9.0  # device pixels of a label's letters at least
_STEP = 1.06  # from one size of the page to the next
_MANY_ROWS = 100_000
_EDGE = 16.0  # free pixels beside a range of days
_applications: list[QGuiApplication] = []  # Qt's own must live as long as the program


def write(extractions: Iterable[Extraction], out: Path, options: PictureOptions) -> list[str]:
    """Paint the events of articles to a file.

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
    load_fonts()
    part = excerpt(project, options)
    numbers = source_numbers(part)
    around = page(project, part, options, numbers)
    lacking = _missing(part, options)
    if not (options.strict and lacking):
        write_whole(out, _encoded(_image(part, around, numbers, options)))
    return lacking


def _missing(part: Project, options: PictureOptions) -> list[str]:
    shown = [entry for entry in part.shown() if entry.dated]
    articles = [part.extraction(entry.key).article for entry in shown]
    texts = [
        options.title or "",
        *(entry.event.title for entry in shown),
        *(article.title or article.path or "" for article in articles),
        *(member.name for entry in shown if (member := part.lead(entry))),
    ]
    return missing("".join(dict.fromkeys(texts)))


def _image(part: Project, around: Page, numbers: dict[Key, str], options: PictureOptions) -> QImage:
    width, height = (round(length * options.scale) for length in options.size)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise PictureError(translate("pictures", "a picture of {w}x{h} pixels is too large").format(w=width, h=height))
    theme = DARK if options.theme == DARK.name else LIGHT
    image.fill(Qt.GlobalColor.transparent if options.theme == "transparent" else theme.paper)
    image.setDotsPerMeterX(round(3779.5 * options.scale))
    image.setDotsPerMeterY(round(3779.5 * options.scale))
    painter_of_page, ratio = _fitted(part, around, numbers, options)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    painter_of_page.paint(painter)
    painter.end()
    return image


def _fitted(part: Project, around: Page, numbers: dict[Key, str], options: PictureOptions) -> tuple[PagePainter, float]:
    """The page in the largest letters that let it hold all, and its device pixels a logical pixel."""
    most = max(1.0, PICTURE.label * options.scale / _LEGIBLE)
    factor, found = 1.0, lanes(part, drawable)
    while True:
        width, height = (length * factor for length in options.size)
        scene = _scene(found, chart_width(width, GUTTER), numbers, options, options.scale / factor)
        spare = PagePainter(around, scene, width, height)
        if spare.needed <= height and _all_labelled(scene):
            spread = replace(
                scene, strips=scene.chart.strips(scene.scale, PICTURE.lanes, height - spare.needed + scene.content)
            )
            spread = replace(spread, height=spread.content)
            return PagePainter(around, spread, width, height), options.scale / factor
        if factor >= most:
            raise PictureError(_too_small(scene, spare, factor, options))
        factor = min(most, factor * _STEP)


def _scene(
    found: Sequence[Lane], width: float, numbers: dict[Key, str], options: PictureOptions, ratio: float
) -> Scene:
    theme = DARK if options.theme == DARK.name else LIGHT
    labels, scale = Labels(ratio), _scale(found, width, options)
    chart = Chart(
        found,
        lambda item: measure(labels, PICTURE, item, numbers.get(item.key, "")),
        scale,
        Rules(_MANY_ROWS, whole=True),
    )
    strips = chart.strips(scale, PICTURE.lanes, 0)
    height = strips[-1].top + strips[-1].height
    return Scene(chart, scale, strips, PICTURE, theme, labels, height=height, numbers=numbers)


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


def _too_small(scene: Scene, page_painter: PagePainter, factor: float, options: PictureOptions) -> str:
    width, height = options.size
    if not _all_labelled(scene):
        widest = max(scene.measure(item) for item in scene.chart.order())
        width = max(width, math.ceil((2 * (widest + 60) + GUTTER + 2 * 72) / factor))
    height = max(height, math.ceil(page_painter.needed / factor))
    text = translate("pictures", "{given} is too small for all {n} events in letters that can be read; {size} would do")
    given = f"{options.size[0]}x{options.size[1]}"
    return text.format(given=given, n=len(scene.chart.order()), size=f"{width}x{height}")


def _encoded(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(image):
        raise PictureError(
            translate("pictures", "the picture cannot be encoded: {why}").format(why=writer.errorString())
        )
    return bytes(buffer.data().data())
