"""Paints marks, capsules and labels of a scene. Those of one form, and those in the same letters, go together."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ...chart.labels import Side
from ...chart.placement import Placement
from ...chart.reaches import KIND
from ...model import EventKind
from ...project import Known
from .. import hits, marks
from ..theme import font
from .labels import Copy, Letters, Line, Marked
from .look import BASELINE, FLAT
from .scene import Scene, Text
from .stamps import Form
from .widths import NUMBER, WEIGHTS, weight

translate = QCoreApplication.translate
_BEYOND = 30.0  # px outside the view that are painted, and clipped
_SMALL, _SMALL_BEFORE_LABEL = 0.62, 0.7  # sizes of the mark inside a capsule


Labelled = Iterable[tuple[Placement, Text | None]]


class Groups(NamedTuple):
    """What is painted after another: what is no plain mark, marks, marks with the label on their right, labels."""

    apart: list[Placement]
    plain: list[tuple[Form, float, float]]
    joined: list[Marked]
    texts: list[tuple[Placement, Text]]


def grouped(scene: Scene, labelled: Labelled) -> Groups:
    """What is painted in one go. A plain mark lies under no other, and goes with the label on its right."""
    forms, found = dict[tuple[EventKind, Known, int | None], Form](), Groups([], [], [], [])
    letters = [letters_of(scene, False, important) for important in (False, True)]
    joining = scene.joining
    for placement, text in labelled:
        item = placement.item
        if placement.capsule or item.wings or item.readings or item.rejected:
            found.apart.append(placement)
        else:
            key = item.kind, item.known, placement.colour
            form = forms.get(key)
            if form is None:
                form = forms[key] = form_of(scene, *key)
            if joining and text and placement.side is Side.RIGHT:
                joined = letters[item.important], form, placement.marks[0], placement.y, text.words
                found.joined.append(joined)
                continue
            found.plain.append((form, placement.marks[0], placement.y))
        if text:
            found.texts.append((placement, text))
    return found


def form_of(scene: Scene, kind: EventKind, known: Known, colour: int | None) -> Form:
    """The form of a mark on paper."""
    return scene.labels.stamps.form(kind, known, scene.theme.actor(colour), scene.theme.paper)


def letters_of(scene: Scene, inside: bool, important: bool, rejected: bool = False) -> Letters:
    """The letters of a label, on paper or inside a capsule."""
    colour = scene.theme.ink3 if rejected else scene.theme.ink if inside or important else scene.theme.ink2
    ground = None if inside else scene.theme.paper
    return scene.labels.letters(scene.look.label, colour, WEIGHTS[important], ground)


class Marking:
    """Paints into the lanes of a scene."""

    def __init__(self, painter: QPainter, scene: Scene) -> None:
        self._painter, self._scene, self._theme = painter, scene, scene.theme
        self._stamps = scene.labels.stamps

    def paint(self, labelled: Labelled, copies: Iterable[Copy] = ()) -> None:
        """Paint marks, capsules and labels, and what is ready to be copied."""
        found = grouped(self._scene, labelled)
        for placement in found.apart:
            self.mark(placement)
        self._stamps.mark(self._painter, found.plain)
        self._scene.labels.copy(self._painter, copies)
        self._scene.labels.write_marked(self._painter, found.joined)
        self._texts(found.texts)

    def mark(self, placement: Placement, behind: QColor | None = None) -> None:
        """Paint a mark or capsule on paper; `behind` is the colour of a halo around it."""
        item, colour, painter = placement.item, self._theme.actor(placement.colour), self._painter
        ground = self._theme.paper
        if placement.capsule:
            self._capsule(placement, ground)
            return
        if item.rejected:
            for x in placement.marks:
                marks.paint_rejected(painter, item.kind, x, placement.y, self._theme.ink3, behind or ground)
            return
        if item.wings:
            marks.paint_wings(painter, placement.marks[0], placement.y, colour, ground)
        if item.readings:
            self._link(placement, colour, behind or ground)
        for x, half in zip(placement.marks, marks.HALVES, strict=False):
            form = self._stamps.form(item.kind, item.known, colour, ground, half)
            self._stamps.mark(painter, [(form, x, placement.y)])

    def _link(self, placement: Placement, colour: QColor, ground: QColor) -> None:
        first, last = placement.marks
        labels, word = self._scene.labels, translate("timeline", "or")
        width = labels.width(word, 11)
        gap = width + 8 if last - first > width + 30 else 0.0
        view = (-_BEYOND, self._scene.scale.width + _BEYOND)
        marks.paint_link(self._painter, first, last, placement.y, colour, gap, view)
        if gap:
            baseline = placement.y + BASELINE * 11
            labels.paint(self._painter, (first + last - width) / 2, baseline, word, 11, self._theme.ink3, 400, ground)

    def _capsule(self, placement: Placement, ground: QColor) -> None:
        item, inside = placement.item, placement.side is Side.INSIDE
        colour = self._theme.ink3 if item.rejected else self._theme.actor(placement.colour)
        capsule = marks.Capsule(
            placement.left,
            placement.right,
            placement.y,
            self._scene.look.tall if inside else FLAT,
            item.begins,
            item.ends,
            filled=item.known is Known.STATED and not item.rejected,
        )
        view = (-_BEYOND, self._scene.scale.width + _BEYOND)
        self._stamps.capsules.paint(self._painter, capsule, colour, ground, self._theme.tint, view)
        if item.rejected:
            marks.paint_stroke(self._painter, placement.marks[0], placement.y, colour, ground)
        elif item.signed:
            filling = marks.tinted(colour, ground, self._theme.tint) if capsule.filled else ground
            text = self._scene.text(placement) if inside else None
            x, size = (text.x - 9, _SMALL_BEFORE_LABEL) if text else (placement.marks[0], _SMALL)
            form = self._stamps.form(item.kind, marks.inside(item.known), colour, filling, size=size)
            self._stamps.mark(self._painter, [(form, x, placement.y)])

    def _texts(self, texts: list[tuple[Placement, Text]]) -> None:
        """Paint labels, those in the same letters together, and what is written beside them."""
        scene, size, lines = self._scene, self._scene.look.label, dict[tuple[bool, bool, bool], list[Line]]()
        for placement, text in texts:
            style = placement.side is Side.INSIDE, placement.item.important, placement.item.rejected
            lines.setdefault(style, []).append((text.x, placement.y + BASELINE * size, text.words))
        for style, written in lines.items():
            letters = letters_of(scene, *style)
            scene.labels.write(self._painter, letters, written)
            if scene.query:
                self._found(written, scene.labels.letters(size, letters.colour, letters.weight))
        for placement, text in texts:
            if placement.item.rejected:
                self.strike(text, placement.y, letters_of(scene, False, placement.item.important).weight)
            if text.before:
                self.before(text, placement, self._theme.ink2)
            if number := scene.numbers.get(placement.item.key) if scene.numbers else None:
                self._number(number, placement, text)

    def strike(self, text: Text, y: float, weighs: int) -> None:
        """Draw a line through a label, as far as its words go."""
        width = min(text.width, self._scene.labels.width(text.words, self._scene.look.label, weighs))
        self._painter.setPen(QPen(self._theme.ink3, 1))
        self._painter.drawLine(QLineF(text.x, round(y) + 0.5, text.x + width, round(y) + 0.5))

    def _found(self, lines: list[Line], letters: Letters) -> None:
        for x, baseline, words in lines:
            for box in self.hits(words, x, baseline, letters.weight):  # over the outline, so letters again
                self._painter.save()
                self._painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
                self._scene.labels.write(self._painter, letters, [(x, baseline, words)])
                self._painter.restore()

    def _number(self, number: str, placement: Placement, text: Text) -> None:
        """The number of a source, after a label."""
        scene, size = self._scene, self._scene.look.label
        x = text.x + scene.labels.width(text.words, size, weight(placement.item)) + NUMBER
        ground = None if placement.side is Side.INSIDE else self._theme.paper
        baseline = placement.y + BASELINE * size - 5
        scene.labels.paint(self._painter, x, baseline, number, 10, self._theme.ink3, 600, ground)

    def hits(self, words: str, x: float, baseline: float, weighs: int, soft: bool = True) -> list[QRectF]:
        """Paint what lies behind the words that are looked for; returns their boxes."""
        face = font(self._scene.look.label, weighs)
        return hits.paint(self._painter, self._theme, words, self._scene.query, face, x, baseline, soft=soft)

    def before(self, text: Text, placement: Placement, colour: QColor) -> None:
        """When a capsule begins that is cut by the view, before its mark and its label."""
        if text.before:
            x = text.x - 6 - KIND * placement.item.signed - self._scene.labels.width(text.before, 11)
            self._scene.labels.paint(self._painter, x, placement.y + BASELINE * 11, text.before, 11, colour)
