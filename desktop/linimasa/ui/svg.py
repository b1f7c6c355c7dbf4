"""SVG 1.1: letters stay text, and nothing outside of the file is needed.

A text is as wide in every font as it is in ours (`textLength`), so that no two touch where the reader has another. Its
outline is the same text below it in the colour of the ground.
"""

import re
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgGenerator

from ..exports import EVIDENCE, legal
from .carried import Carried, Paint
from .theme import FAMILY, font
from .timeline.written import Line, Written

_TOKEN = re.compile(r"<text [^>]*>linimasa(\d+)</text>")  # stands in the place of a text until Qt has written the rest
_HEAD = re.compile(r"<svg [^>]*>\s*<title>.*?</title>\s*<desc>.*?</desc>", re.DOTALL)
_FAMILIES = f"{FAMILY}, Segoe UI, Helvetica Neue, Arial, sans-serif"


def encode(paint: Paint, size: tuple[int, int], extent: tuple[float, float], carried: Carried) -> bytes:
    """The bytes of an SVG file.

    Args:
        size: width and height, in CSS pixels.
        extent: the same in the units that are painted in.
    """
    lines: list[Line] = []

    def write(painter: QPainter, line: Line) -> None:
        painter.setFont(font(line.size, line.weight))
        painter.setPen(line.colour)
        painter.drawText(round(line.x), round(line.baseline), f"linimasa{len(lines)}")
        lines.append(line)

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(*size))
    generator.setViewBox(QRectF(0, 0, *extent))
    generator.setTitle("-")
    generator.setDescription("-")
    painter = QPainter(generator)
    paint(painter, Written(write))
    painter.end()
    svg = bytes(buffer.data().data()).decode()
    svg = _HEAD.sub(lambda _: _head(size, extent, carried), svg, count=1)
    return _TOKEN.sub(lambda token: _text(lines[int(token[1])]), svg).encode()


def _head(size: tuple[int, int], extent: tuple[float, float], carried: Carried) -> str:
    width, height = extent
    return (
        f'<svg width="{size[0]}" height="{size[1]}" viewBox="0 0 {_number(width)} {_number(height)}" role="img"'
        ' aria-labelledby="title desc" xmlns="http://www.w3.org/2000/svg" version="1.1">\n'
        f'<title id="title">{_escaped(carried.title)}</title>\n<desc id="desc">{_escaped(carried.description)}</desc>\n'
        f'<metadata id="{EVIDENCE}">{_escaped(carried.evidence)}</metadata>'
    )


def _text(line: Line) -> str:
    if not line.text.strip():
        return ""
    text = _escaped(line.text)
    place = {
        "x": _number(line.x),
        "y": _number(line.baseline),
        "textLength": _number(line.width),
        "lengthAdjust": "spacingAndGlyphs",
        "font-family": _FAMILIES,
        "font-size": str(line.size),
        "font-weight": str(line.weight),
    }
    letters = _element(place | _colour("fill", line.colour) | {"stroke": "none"}, text)
    if line.rim is None:
        return letters
    stroke = {"stroke-width": str(line.outline), "stroke-linejoin": "round", "aria-hidden": "true"}
    return _element(place | {"fill": "none"} | _colour("stroke", line.rim) | stroke, text) + letters


def _element(attributes: dict[str, str], text: str) -> str:
    return f"<text {' '.join(f'{name}={quoteattr(value)}' for name, value in attributes.items())}>{text}</text>"


def _colour(name: str, colour: QColor) -> dict[str, str]:
    found = {name: colour.name()}
    return found if colour.alpha() == 255 else found | {f"{name}-opacity": _number(colour.alphaF())}


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


def _escaped(text: str) -> str:
    return escape(legal(text))
