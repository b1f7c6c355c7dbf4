"""The flags on the axis: when the selected event is, when the one under the pointer is, and today."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPen

from ...chart.items import End
from ...chart.placement import Placement
from ...project import Entry, Key, Project
from .. import dates
from .axis import Flag
from .scene import Scene

translate = QCoreApplication.translate


def flags(scene: Scene, project: Project) -> list[Flag]:
    """The flags of a scene whose days are in view; the selection's come last, on top."""
    return [*_today(scene), *_hovered(scene, project), *_selected(scene, project)]


def _today(scene: Scene) -> list[Flag]:
    x = -1.0 if scene.today is None else scene.scale.x(scene.today)
    if not _in_view(x, scene):
        return []
    theme, word = scene.theme, translate("timeline", "Today")
    return [Flag((x,), word, theme.ink2, theme.on_ink, None, QPen(theme.ink3, 1), float("inf"))]


def _hovered(scene: Scene, project: Project) -> list[Flag]:
    if scene.hovered == scene.selected:
        return []
    theme, pen = scene.theme, QPen(scene.theme.ink3, 1)
    pen.setDashPattern([2, 2])
    return _of(scene, project, scene.hovered, Flag((), "", theme.paper, theme.ink, theme.ink3, pen, 0.0))


def _selected(scene: Scene, project: Project) -> list[Flag]:
    theme, pen = scene.theme, QPen(scene.theme.marker_line, 1)
    return _of(scene, project, scene.selected, Flag((), "", theme.marker, theme.on_marker, theme.marker_line, pen, 0.0))


def _of(scene: Scene, project: Project, key: Key | None, plain: Flag) -> list[Flag]:
    """The flags of an event, one for each reading in view; one for both readings where two would touch."""
    placement = scene.placement(key)
    entry = project.entry(placement.item.key) if placement else None
    if placement is None or entry is None:
        return []
    until = placement.y - 11
    points = [(x, text) for x, text in _points(scene, placement, entry) if _in_view(x, scene)]
    found = [replace(plain, xs=(x,), text=text, until=until) for x, text in points]
    if len(found) == 2 and found[0].box(scene).adjusted(-2, 0, 2, 0).intersects(found[1].box(scene)):
        words = translate("timeline", "{first} or {second}").format(first=found[0].text, second=found[1].text)
        return [replace(plain, xs=found[0].xs + found[1].xs, text=words, until=until)]
    return found


def _in_view(x: float, scene: Scene) -> bool:
    return 0 <= x <= scene.scale.width


def _points(scene: Scene, placement: Placement, entry: Entry) -> list[tuple[float, str]]:
    """Where an event points to on the axis, and the words: one for each reading."""
    xs = [scene.scale.x(day) for day in placement.item.points]
    if not placement.item.readings:
        if placement.capsule and End.OPEN not in (placement.item.begins, placement.item.ends):
            first, last = max(placement.left, 0), min(placement.right, scene.scale.width)
            xs = [min(max(xs[0], first), last)] if first < last else xs
        return [(xs[0], dates.of_entry(entry, dates.Style.FLAG))]
    intervals = [entry.event.interval, *(reading.interval for reading in entry.readings)][:2]
    ordered = sorted((i for i in intervals if i is not None), key=lambda i: i.begin or 0)
    words = [dates.phrase(interval, entry.event.granularity, dates.Style.FLAG) for interval in ordered]
    return list(zip(xs, words, strict=False))
