"""The timeline for those who hear it: a list whose children are the events in view, with name, date, role and place.

Qt knows nothing of what a widget paints, so the interfaces are made here; `roles` tells Qt of them. Those of the
events are registered with Qt, which may ask for them by number at any time; they are taken back when they are no
longer of use.
"""

from collections.abc import Callable
from typing import cast
from weakref import ReferenceType, WeakKeyDictionary, ref

from PySide6.QtCore import QObject, QPointF, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from ...project import Key, Project, Review
from .. import dates, words
from ..theme import drawable
from .look import AXIS, GUTTER
from .navigator import Navigator
from .scene import Scene

_NOBODY = cast(QAccessibleInterface, None)  # Qt takes and gives it, which the types do not say
_KEPT = 1000  # interfaces of events out of view that are kept
_views: "WeakKeyDictionary[QObject, ReferenceType[Hearing]]" = WeakKeyDictionary()  # a hearing knows its view


class Hearing(QObject):
    """Keeps the interfaces of a view's events, and tells when another event is selected."""

    def __init__(self, view: Navigator, project: Callable[[], Project]) -> None:
        super().__init__(view)
        self.view, self.project = view, project
        self._scene: Scene | None = None
        self._keys: list[Key] = []
        self._made: dict[Key, tuple[EventInterface, int]] = {}
        _views[view] = ref(self)
        view.destroyed.connect(self._forget)

    @property
    def keys(self) -> list[Key]:
        """The events in view and the selected one, that may be on its way there, in the order of time."""
        scene = self.view.scene
        if scene is not self._scene:
            self._scene = scene
            items = [placement.item for placement in scene.placements]
            led = scene.placement(scene.selected)
            if led:
                items.append(led.item)
            ordered = sorted(items, key=lambda item: (item.begin, item.end, item.key))
            self._keys = list(dict.fromkeys(item.key for item in ordered))
        return self._keys

    @property
    def focused(self) -> Key | None:
        """The event that the keyboard is at."""
        key = self.view.scene.selected
        return key if self.view.hasFocus() and key in self.keys else None

    def key_at(self, at: QPointF) -> Key | None:
        """The event in view at a point of the screen."""
        inside, scene = self.view.mapFromGlobal(at), self.view.scene
        if inside.x() < GUTTER or inside.y() < AXIS:
            return None
        key = scene.at(inside.x() - GUTTER, inside.y() - AXIS + scene.top)
        return key if key in self.keys else None

    def interface(self, key: Key) -> "EventInterface":
        """The interface of an event, always the same as long as the event is in view."""
        if key not in self._made:
            self._prune()
            made = EventInterface(self, key)
            self._made[key] = made, QAccessible.registerAccessibleInterface(made)
        return self._made[key][0]

    def tell_selection(self, key: Key | None) -> None:
        """Let who hears the timeline hear what is selected."""
        if QAccessible.isActive() and self.view.hasFocus() and key in self.keys:
            event = QAccessibleEvent(self.view, QAccessible.Event.Focus)
            event.setChild(self.keys.index(key))
            QAccessible.updateAccessibility(event)

    def _prune(self) -> None:
        if len(self._made) > _KEPT + len(self._keys):
            self._take_back(set(self._made) - set(self.keys))

    def _forget(self) -> None:
        self._take_back(set(self._made))

    def _take_back(self, keys: set[Key]) -> None:
        for key in keys:
            made, number = self._made.pop(key)  # Python must not delete it first
            QAccessible.deleteAccessibleInterface(number)
            del made


class TimelineInterface(QAccessibleWidget):
    """The timeline as a list of the events in view. Qt may ask for it before there is anything to hear."""

    def __init__(self, view: Navigator) -> None:
        super().__init__(view, QAccessible.Role.List)

    def childCount(self) -> int:
        hearing = self._hearing
        return len(hearing.keys) if hearing else 0

    def child(self, index: int) -> QAccessibleInterface:
        hearing = self._hearing
        inside = hearing and 0 <= index < len(hearing.keys)
        return hearing.interface(hearing.keys[index]) if hearing and inside else _NOBODY

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = self._hearing.keys if self._hearing else []
        return keys.index(child.key) if isinstance(child, EventInterface) and child.key in keys else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        hearing = self._hearing
        key = hearing.key_at(QPointF(x, y)) if hearing else None
        return hearing.interface(key) if hearing and key else _NOBODY

    def focusChild(self) -> QAccessibleInterface:
        hearing = self._hearing
        key = hearing.focused if hearing else None
        return hearing.interface(key) if hearing and key else super().focusChild()

    @property
    def _hearing(self) -> Hearing | None:
        found = _views.get(self.object())
        return found() if found else None


class EventInterface(QAccessibleInterface):
    """An event in view."""

    def __init__(self, hearing: Hearing, key: Key) -> None:
        super().__init__()
        self.key, self._hearing = key, hearing

    def isValid(self) -> bool:
        return isValid(self._hearing) and isValid(self._hearing.view) and self.key in self._hearing.keys

    def object(self) -> QObject:
        return cast(QObject, None)  # it is painted only

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._hearing.view)

    def child(self, _index: int) -> QAccessibleInterface:
        return _NOBODY

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        return _NOBODY

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        """Where its mark and its label are on the screen."""
        view, scene = self._hearing.view, self._hearing.view.scene
        placement = scene.placement(self.key)
        if placement is None:
            return QRect()
        box = scene.halo(placement, scene.bold_text(placement)) & QRectF(0, scene.top, scene.scale.width, scene.height)
        at = view.mapToGlobal(box.topLeft() + QPointF(GUTTER, AXIS - scene.top))
        return QRectF(at, box.size()).toAlignedRect()

    def state(self) -> QAccessible.State:
        view, scene, found = self._hearing.view, self._hearing.view.scene, QAccessible.State()
        found.selectable = found.focusable = True
        found.selected = self.key == scene.selected or self.key in scene.chosen
        found.focused = view.hasFocus() and self.key == scene.selected
        found.offscreen = self.rect().isEmpty()
        return found

    def text(self, kind: QAccessible.Text) -> str:
        """As a name its title and its date in words, as a description what it is, how that is known, and who acts."""
        project = self._hearing.project()
        entry = project.entry(self.key)
        if entry is None:
            return ""
        if kind is QAccessible.Text.Name:
            return f"{drawable(entry.event.title)}, {dates.of_entry(entry)}"
        if kind is QAccessible.Text.Description:
            acting = [drawable(project.cast.members[key].name) for key, _ in entry.actors]
            decided = [] if entry.review is Review.OPEN else [words.review(entry.review)]
            return ", ".join([words.kind(entry.event.kind), words.known(entry.known), *decided, *acting])
        return ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nothing can be written."""
