"""Capsules put together from images of their ends and of a column between."""

import math
from typing import TypeAlias

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from ...chart.items import End
from .. import marks
from .images import DevicePixels, Images

_KEPT = 4_000_000  # bytes
_PARTS = 4  # of a device pixel, at which ends stand
_EDGE = 2  # device px around an end
_FAR = 1000.0  # device px to the other end
_Colours: TypeAlias = tuple[QColor, QColor, float]  # as `marks.paint_capsule` takes them


class Capsules:
    """A cache of parts of capsules for one ratio of device to logical pixels."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._images = Images(_KEPT)

    def paint(
        self,
        painter: QPainter,
        capsule: marks.Capsule,
        colour: QColor,
        ground: QColor,
        tint: float,
        within: tuple[float, float],
    ) -> None:
        """Paint a capsule as `marks.paint_capsule` does."""
        if ground.alpha() == 255 and {capsule.begins, capsule.ends} <= {End.CAP, End.CUT}:
            seen = marks.cut(capsule, within)
            ends = round(seen.left * self._ratio * _PARTS), round(seen.right * self._ratio * _PARTS)
            wide = math.ceil(seen.height / 2 * self._ratio) + 2
            if (ends[1] - ends[0]) // _PARTS > 2 * wide:
                self._join(painter, seen, ends, wide, (colour, ground, tint))
                return
        marks.paint_capsule(painter, capsule, colour, ground, tint, within)

    def _join(
        self,
        painter: QPainter,
        capsule: marks.Capsule,
        ends: tuple[int, int],
        wide: int,
        colours: _Colours,
    ) -> None:
        """Paint both ends, each so many device pixels wide, and what is between them."""
        down = round(capsule.y * self._ratio * 2)
        left, right = ends[0] // _PARTS, ends[1] // _PARTS
        form = capsule.height, capsule.filled, down & 1
        first = self._part(form, -1, capsule.begins, ends[0] % _PARTS, wide, colours)
        last = self._part(form, 1, capsule.ends, ends[1] % _PARTS, wide, colours)
        column = self._part(form, 0, End.CUT, 0, 1, colours)
        top = (down >> 1) - column.height() // 2
        with DevicePixels(painter, self._ratio):
            painter.drawImage(left - _EDGE, top, first)
            painter.drawImage(QRect(left + wide, top, right - left - 2 * wide, column.height()), column)
            painter.drawImage(right - wide, top, last)

    def _part(
        self, form: tuple[float, bool, int], side: int, end: End, part: int, wide: int, colours: _Colours
    ) -> QImage:
        """The left (-1) or right (1) end, whose edge is at a part of a device pixel, or what is between them."""
        colour, ground, tint = colours
        key = (form, side, end, part, colour.rgba(), ground.rgba(), tint)
        image = self._images.find(key)
        if image is None:
            (height, filled, below), ratio = form, self._ratio
            middle = math.ceil(height / 2 * ratio) + _EDGE
            image = self._images.keep(key, self._images.blank(wide + (_EDGE if side else 0), 2 * middle))
            left = _EDGE + part / _PARTS if side < 0 else -_FAR
            right = wide + part / _PARTS if side > 0 else _FAR
            begins, ends = (end if side == way else End.CUT for way in (-1, 1))
            y = (middle + below / 2) / ratio
            painter = QPainter(image)
            painter.scale(ratio, ratio)
            capsule = marks.Capsule(left / ratio, right / ratio, y, height, begins, ends, filled)
            marks.paint_capsule(painter, capsule, colour, ground, tint)
            painter.end()
        return image
