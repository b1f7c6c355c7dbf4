"""What stands at the head of a lane, in the gutter: its name, and whether it is pinned or folded."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QPainter

from ...chart.lanes import Lane, LaneKind
from ...chart.layout import Strip
from ...model import EventKind
from ...project import Key, Project
from .. import choices, icons, numbers, words
from ..theme import Theme, drawable
from .look import AXIS, GUTTER
from .scene import Scene

translate = QCoreApplication.translate
_SIGN = 14  # px of an icon


def lane_name(lane: Lane) -> str:
    """A lane's name as it is written in the gutter."""
    if lane.kind is LaneKind.OTHERS:
        return translate("timeline", "{n} more").format(n=numbers.told(lane.members))
    if lane.kind is LaneKind.NONE:
        return translate("timeline", "No actor")
    if lane.kind is LaneKind.ALL:
        return translate("timeline", "All events")
    if lane.kind is LaneKind.KIND:
        return words.kind(EventKind(lane.name))
    return drawable(choices.language_name(lane.name) if lane.kind is LaneKind.LANGUAGE else lane.name)


def roles_of(key: Key | None, project: Project, lanes: Sequence[Lane]) -> dict[int, str]:
    """What the actors of an event do in it, by the index of their lane."""
    entry = project.entry(key) if key else None
    roles = dict(entry.actors) if entry else {}
    return {n: words.role(roles[lane.key]) for n, lane in enumerate(lanes) if lane.key in roles}


def paint_signs(painter: QPainter, strip: Strip, theme: Theme) -> None:
    """Paint the signs of a lane that is pinned or folded, at the right end of the gutter."""
    right = GUTTER - 6
    for name in _signs(strip.lane.lane):
        right -= _SIGN
        painter.drawPixmap(QPointF(right, strip.top + 4), icons.pixmap(name, theme.ink3, _SIGN))


def signs_width(lane: Lane) -> int:
    """The pixels that the signs of a lane take from its name."""
    return _SIGN * len(_signs(lane))


def _signs(lane: Lane) -> list[str]:
    return [name for name, shown in (("right", lane.folded), ("pin", lane.pinned)) if shown]


def lane_keys(scene: Scene) -> list[str]:
    """The keys of the lanes, from above."""
    return [strip.lane.lane.key for strip in scene.strips]


def current_lane(scene: Scene) -> Lane | None:
    """The lane of the selected event, else the first that is in view to its half."""
    layouts = [strip.lane for strip in scene.strips if strip.top + strip.height / 2 >= scene.top]
    if scene.selected is not None:
        layouts = [strip.lane for strip in scene.strips if strip.lane.item(scene.selected)] or layouts
    return layouts[0].lane if layouts else None


def lane_at(scene: Scene, at: QPointF) -> Lane | None:
    """The lane at a point of the widget."""
    y = at.y() - AXIS + scene.top
    held = (strip.lane.lane for strip in scene.strips if strip.top <= y < strip.top + strip.height)
    return next(held, None) if at.y() >= AXIS else None
