"""SVG 1.1 that looks the same everywhere: the letters are outlines, since few readers have our font.

Over them lies the text itself, which is not seen, to be searched, copied and read aloud. Nothing outside of the file is
needed.
"""

import re
from collections.abc import Callable
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtSvg import QSvgGenerator

from ..exports import EVIDENCE, legal
from .carried import Carried, Paint
from .theme import FAMILY, font
from .timeline.glyphs import Glyphs
from .timeline.written import Line, Written

_TOKEN = re.compile(r"<text [^>]*>linimasa(\d+)</text>")  # stands in the place of a text until Qt has written the rest
_SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
_HEAD = re.compile(r"<svg [^>]*>\s*<title>.*?</title>\s*<desc>.*?</desc>", re.DOTALL)


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

    svg = _painted(paint, write, size, extent)
    glyphs = Glyphs()
    svg = _TOKEN.sub(lambda token: _text(lines[int(token[1])], glyphs), svg)
    seen = [(number, each) for number, each in enumerate(glyphs.outlines) if not each.isEmpty()]
    outlines = "\n".join(f'<path id="g{number}" d="{_path(each)}"/>' for number, each in seen)
    head = f"{_head(size, extent, carried)}\n<defs>\n{outlines}\n</defs>"
    return _HEAD.sub(lambda _: head, svg, count=1).encode()


def _painted(
    paint: Paint, write: Callable[[QPainter, Line], None], size: tuple[int, int], extent: tuple[float, float]
) -> str:
    """What Qt makes of it, in which `write` stands in for every line of text."""
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
    return bytes(buffer.data().data()).decode()


def _head(size: tuple[int, int], extent: tuple[float, float], carried: Carried) -> str:
    width, height = extent
    return (
        f'<svg width="{size[0]}" height="{size[1]}" viewBox="0 0 {_number(width)} {_number(height)}" role="img"'
        f' aria-labelledby="title desc" {_SPACES} version="1.1">\n'
        f'<title id="title">{_escaped(carried.title)}</title>\n<desc id="desc">{_escaped(carried.description)}</desc>\n'
        f'<metadata id="{EVIDENCE}">{_escaped(carried.evidence)}</metadata>'
    )


def _text(line: Line, glyphs: Glyphs) -> str:
    """A text as outlines, with its rim under them, and as text."""
    if not line.text.strip():
        return ""
    share = line.size / glyphs.EM
    place = {"transform": f"translate({_number(line.x)} {_number(line.baseline)}) scale({share:g})"}
    uses = "".join(
        _element("use", {"xlink:href": f"#g{glyph.number}", "x": _number(glyph.x / share)} | _lowered(glyph.y / share))
        for glyph in glyphs.placed(line.text, line.size, line.weight)
        if not glyphs.outlines[glyph.number].isEmpty()
    )
    letters = _element("g", place | _colour("fill", line.colour) | {"stroke": "none"}, uses)
    if line.rim is None:
        return letters + _unseen(line)
    stroke = {"stroke-width": _number(line.outline / share), "stroke-linejoin": "round"}
    return (
        _element("g", place | {"fill": "none"} | _colour("stroke", line.rim) | stroke, uses) + letters + _unseen(line)
    )


def _unseen(line: Line) -> str:
    place = {"x": _number(line.x), "y": _number(line.baseline), "textLength": _number(line.width)}
    face = {"font-family": f"{FAMILY}, sans-serif", "font-size": str(line.size), "font-weight": str(line.weight)}
    hidden = {"lengthAdjust": "spacingAndGlyphs", "fill-opacity": "0", "stroke": "none"}
    return _element("text", place | face | hidden, _escaped(line.text))


def _lowered(y: float) -> dict[str, str]:
    return {"y": _number(y)} if abs(y) > 0.5 else {}


def _path(outline: QPainterPath) -> str:
    """The data of a path; a curve is three elements: two points that it is drawn to, and its end."""
    letters = {QPainterPath.ElementType.MoveToElement: "M", QPainterPath.ElementType.LineToElement: "L"}
    letters |= {QPainterPath.ElementType.CurveToElement: "C"}
    elements = (outline.elementAt(index) for index in range(outline.elementCount()))
    return "".join(f"{letters.get(each.type, ' ')}{_number(each.x)} {_number(each.y)}" for each in elements)


def _element(name: str, attributes: dict[str, str], content: str = "") -> str:
    return f"<{name} {' '.join(f'{key}={quoteattr(value)}' for key, value in attributes.items())}>{content}</{name}>"


def _colour(name: str, colour: QColor) -> dict[str, str]:
    found = {name: colour.name()}
    return found if colour.alpha() == 255 else found | {f"{name}-opacity": _number(colour.alphaF())}


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _escaped(text: str) -> str:
    return escape(legal(text))
