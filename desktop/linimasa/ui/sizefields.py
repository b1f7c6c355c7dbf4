"""The fields for the size of a picture: a preset, or width and height in pixels or on paper, and how fine it is."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QStackedLayout, QVBoxLayout, QWidget

from .controls import HEIGHT, Choice, Option
from .exportchoice import FINENESSES, OWN, OWN_PAPER, SCALES, ExportChoice, bounds
from .fields import Dropdown
from .sheets import PRESETS
from .text import TextBlock
from .theme import Theme, font

translate = QCoreApplication.translate


class PresetField(Dropdown):
    """One of the sizes that have a name.

    Signals:
        chosen(str): the name of the size, `OWN` or `OWN_PAPER`.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(translate("SizeFields", "Size"), theme)
        for name, words in _presets():
            self.addItem(words, name)
        self.activated.connect(lambda _: self.chosen.emit(self.value))

    @property
    def value(self) -> str:
        """The name that is chosen."""
        return str(self.currentData())

    def choose(self, name: str) -> None:
        """Choose without telling it."""
        self.setCurrentIndex(self.findData(name))


class SizeFields(QWidget):
    """Size and fineness of a picture.

    Signals:
        changed(): the user has changed something.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.preset = PresetField(theme)
        self.width_field, self.height_field = self._side(self.tr("Width")), self._side(self.tr("Height"))
        scales = [Option(scale, f"{scale}×") for scale in SCALES]
        self.scale = Choice(self.tr("Scale"), scales, theme)
        finenesses = [Option(dpi, self.tr("{n} dpi").format(n=dpi)) for dpi in FINENESSES]
        self.fineness = Choice(self.tr("Dots an inch"), finenesses, theme)
        self._finer = QStackedLayout()
        self._choice = ExportChoice()
        self._build(theme)
        self.preset.chosen.connect(self._take_preset)
        for choice in (self.scale, self.fineness):
            choice.chosen.connect(self.changed)
        for field in (self.width_field, self.height_field):
            field.valueChanged.connect(self.changed)

    @property
    def paper(self) -> bool:
        """Whether the size is in millimetres."""
        return self._choice.paper

    def show_choice(self, choice: ExportChoice) -> None:
        """Put a choice into the fields."""
        self._choice = choice
        self.preset.choose(choice.preset)
        for field, side in zip((self.width_field, self.height_field), choice.size, strict=True):
            with QSignalBlocker(field):
                least, most = bounds(choice.paper)
                field.setRange(least if field is self.width_field else least - 1, most)
                field.setSuffix(" mm" if choice.paper else " px")
                field.setValue(side)
        self.scale.choose(choice.scale)
        self.fineness.choose(choice.dpi)
        self._finer.setCurrentWidget(self.fineness if choice.paper else self.scale)

    def chosen(self, choice: ExportChoice) -> ExportChoice:
        """The choice with what the fields say."""
        height = self.height_field.value()
        least, _ = bounds(choice.paper)
        size = self.width_field.value(), height if height >= least else 0
        return replace(choice, size=size, scale=self.scale.value, dpi=self.fineness.value)

    def _take_preset(self, preset: str) -> None:
        before = self._choice
        if preset in PRESETS:
            sheet = PRESETS[preset]
            self.show_choice(replace(before, size=sheet[:2], paper=sheet.paper))
        else:
            self.show_choice(self._on(preset == OWN_PAPER))
            self.preset.choose(preset)
        if self._choice != before:
            self.changed.emit()

    def _on(self, paper: bool) -> ExportChoice:
        """The choice on paper, or in pixels, of about the same size."""
        if paper == self._choice.paper:
            return self._choice
        other = replace(self._choice, paper=paper).sized(self._choice.sheet.pixels)
        least, most = bounds(paper)
        width, height = (min(max(side, least), most) for side in other.size)
        return replace(other, size=(width, height if other.size[1] else 0))

    def _side(self, name: str) -> QSpinBox:
        field = QSpinBox()
        field.lineEdit().setTextMargins(8, 0, 8, 0)
        field.setAccessibleName(name)
        field.setFont(font(13))
        field.setFixedHeight(HEIGHT)
        return field

    def _build(self, theme: Theme) -> None:
        self.height_field.setSpecialValueText(self.tr("as needed"))
        sides = QHBoxLayout()
        sides.setSpacing(8)
        sides.addWidget(self.width_field, 1)
        sides.addWidget(TextBlock("×", 13, lines=1).set_colour(theme.ink3))
        sides.addWidget(self.height_field, 1)
        for choice in (self.scale, self.fineness):
            self._finer.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.preset)
        column.addLayout(sides)
        column.addLayout(self._finer)


def _presets() -> list[tuple[str, str]]:
    return [
        ("screen", translate("SizeFields", "Screen, 1600 × 900")),
        ("slide", translate("SizeFields", "Slide, 1920 × 1080")),
        ("square", translate("SizeFields", "Square, 1080 × 1080")),
        ("column", translate("SizeFields", "Column of print, 85 mm")),
        ("page", translate("SizeFields", "Page of print, 170 mm")),
        (OWN, translate("SizeFields", "Own size in pixels")),
        (OWN_PAPER, translate("SizeFields", "Own size in millimetres")),
    ]
