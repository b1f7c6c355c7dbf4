"""What only some of Qt's paint devices can do: SVG and PDF erase nothing, SVG has no fading pen, PDF no fading."""

from PySide6.QtGui import QBrush, QColor, QPaintEngine, QPainter, QPainterPath, QPainterPathStroker

from .theme import mix

_WHITE = QColor(255, 255, 255)


def erases(painter: QPainter) -> bool:
    """Whether what is painted can be taken away again, as in an image."""
    return painter.paintEngine().hasFeature(QPaintEngine.PaintEngineFeature.PorterDuff)


def copies(painter: QPainter) -> bool:
    """Whether copies of images look like what was painted into them: where pixels are painted, and not shapes."""
    return painter.paintEngine().type() == QPaintEngine.Type.Raster


def mixed_with(painter: QPainter, ground: QColor) -> QColor | None:
    """The colour into which colours run where they cannot run to nothing: Qt's PDF writer loses the alpha of gradients.

    None where they can. What has no ground is taken to lie on white paper.
    """
    if painter.paintEngine().type() != QPaintEngine.Type.Pdf:
        return None
    return ground if ground.alpha() == 255 else _WHITE


def faded(colour: QColor, share: float, under: QColor | None) -> QColor:
    """A share of a colour: as much of its alpha, or mixed with what is under it."""
    if under is not None:
        return mix(colour, under, colour.alphaF() * share)
    shade = QColor(colour)
    shade.setAlphaF(colour.alphaF() * share)
    return shade


def draw_line(painter: QPainter, line: QPainterPath, brush: QBrush) -> None:
    """Draw a line with the painter's pen, but the brush's colours."""
    pen = painter.pen()
    if brush.gradient() is not None and not erases(painter):
        painter.fillPath(QPainterPathStroker(pen).createStroke(line), brush)
        return
    pen.setBrush(brush)
    painter.setPen(pen)
    painter.drawPath(line)
