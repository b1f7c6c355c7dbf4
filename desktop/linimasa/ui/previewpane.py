"""The left side of the export dialog: the preview with its head above it, and what there is to say of it below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from . import icons
from .controls import Remark
from .flick import flick
from .preview import Preview, Sample
from .text import TextBlock
from .theme import Theme

_STEPS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0)
_MOST = 2**25  # logical pixels of a preview


class PreviewPane(QWidget):
    """A picture or data, a remark on it, and what is wrong with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.preview, self.sample = Preview(theme), Sample()
        self.remark, self.trouble = Remark(theme), Remark(theme)
        self._zoom = TextBlock("", 12, lines=1).set_colour(theme.ink2)
        self._pages, self._area, self._zooms = QStackedWidget(), QScrollArea(), QWidget()
        self.smaller = self._button("minus", self.tr("Show the preview smaller"), theme)
        self.larger = self._button("plus", self.tr("Show the preview larger"), theme)
        self._share, self._logical = 1.0, (1, 1)
        flick(self._area)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.sized.connect(self._show_share)
        self.smaller.clicked.connect(self._zoom_out)
        self.larger.clicked.connect(self._zoom_in)
        self._build(theme)

    @property
    def share_told(self) -> str:
        """How large the picture is shown, in words."""
        return self._zoom.text()

    def show_pixels(self, logical: tuple[int, int], scale: float) -> None:
        """Show the frame of a picture, and how many pixels it will have."""
        self._pages.setCurrentWidget(self._area)
        self._zooms.show()
        self._logical = logical
        width, height = (round(side * scale) for side in logical)
        self.preview.show_size(logical, self.tr("{w} × {h} px").format(w=width, h=height))

    def show_data(self) -> None:
        """Show data instead of a picture."""
        self._pages.setCurrentWidget(self.sample)
        self._zooms.hide()

    def _zoom_in(self) -> None:
        self.preview.zoom(next((step for step in self._steps() if step > self._share + 0.01), self._share))

    def _zoom_out(self) -> None:
        fitting = self.preview.fitting(self._area.viewport().size())
        steps = [step for step in self._steps() if fitting < step < self._share - 0.01]
        self.preview.zoom(steps[-1] if steps else None)

    def _steps(self) -> list[float]:
        width, height = self._logical
        return [step for step in _STEPS if width * height * step * step <= _MOST]

    def _show_share(self, share: float) -> None:
        self._share = share
        self._zoom.show_text(f"{share * 100:.0f} %")
        whole = share <= self.preview.fitting(self._area.viewport().size()) + 0.01
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus if whole else Qt.FocusPolicy.TabFocus)

    def _button(self, icon: str, name: str, theme: Theme) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon, theme))
        button.setIconSize(QSize(18, 18))
        button.setFixedSize(28, 28)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _build(self, theme: Theme) -> None:
        self._area.setObjectName("preview")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Preview"))
        self._area.setWidget(self.preview)
        for ground in (self.preview, self._area.viewport()):
            ground.setAutoFillBackground(False)
        self._pages.addWidget(self._area)
        self._pages.addWidget(self.sample)
        head = QHBoxLayout()
        head.setContentsMargins(2, 0, 0, 0)
        head.addWidget(TextBlock(self.tr("Preview"), 13, 600, lines=1).set_colour(theme.ink))
        head.addStretch(1)
        head.addWidget(self._zooms)
        zooms = QHBoxLayout(self._zooms)
        zooms.setContentsMargins(0, 0, 0, 0)
        self._zoom.setMinimumWidth(40)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in (self.smaller, self._zoom, self.larger):
            zooms.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(30, 14, 30, 16)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(14)
        column.addWidget(self._pages, 1)
        column.addWidget(self.trouble)
        column.addWidget(self.remark)
