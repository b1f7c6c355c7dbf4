"""The flags on the axis: when the selected event is, when the one under the pointer is, and today."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPen

from ...chart.layout import Placement
from ...project import Entry, Project
from .. import dates
from .axis import Flag
from .scene import Scene

translate = QCoreApplication.translate


def flags(scene: Scene, project: Project) -> list[Flag]:
    """The flags of a scene whose days are in view; the selection's come last, on top."""
    found = [*_today(scene), *_hovered(scene, project), *_selected(scene, project)]
    return [flag for flag in found if 0 <= flag.x <= scene.scale.width]


def _today(scene: Scene) -> list[Flag]:
    if scene.today is None:
        return []
    theme, word = scene.theme, translate("timeline", "Today")
    pen = QPen(theme.ink3, 1)
    return [Flag(scene.scale.x(scene.today), word, theme.ink2, theme.on_ink, None, pen, float("inf"))]


def _hovered(scene: Scene, project: Project) -> list[Flag]:
    placement = scene.placement(scene.hovered) if scene.hovered != scene.selected else None
    entry = project.entry(placement.item.key) if placement else None
    if placement is None or entry is None:
        return []
    theme, pen = scene.theme, QPen(scene.theme.ink3, 1)
    pen.setDashPattern([2, 2])
    until = placement.y - 11
    return [
        Flag(x, text, theme.paper, theme.ink, theme.ink3, pen, until) for x, text in _points(scene, placement, entry)
    ]


def _selected(scene: Scene, project: Project) -> list[Flag]:
    placement = scene.placement(scene.selected)
    entry = project.entry(placement.item.key) if placement else None
    if placement is None or entry is None:
        return []
    theme, pen, until = scene.theme, QPen(scene.theme.marker_line, 1), placement.y - 11
    return [
        Flag(x, text, theme.marker, theme.on_marker, theme.marker_line, pen, until)
        for x, text in _points(scene, placement, entry)
    ]


def _points(scene: Scene, placement: Placement, entry: Entry) -> list[tuple[float, str]]:
    """Where an event points to on the axis, and the words: one for each reading."""
    if not placement.item.readings:
        first, last = max(placement.left, 0), min(placement.right, scene.scale.width)
        x = placement.marks[0]
        if placement.capsule and first < last:
            x = min(max(x, first), last)
        return [(x, dates.of_entry(entry, dates.Style.FLAG))]
    intervals = [entry.event.interval, *(reading.interval for reading in entry.readings)][:2]
    ordered = sorted((i for i in intervals if i is not None), key=lambda i: i.begin or 0)
    words = [dates.phrase(interval, entry.event.granularity, dates.Style.FLAG) for interval in ordered]
    return list(zip(placement.marks, words, strict=False))
