"""The left side of the export dialog: the preview with its head above it, and what there is to say of it below."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from .controls import Remark
from .preview import Preview, Sample
from .text import TextBlock
from .theme import Theme


class PreviewPane(QWidget):
    """A picture or data, a remark on it, and what is wrong with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.preview, self.sample = Preview(theme), Sample()
        self.remark, self.trouble = Remark(theme), Remark(theme)
        self._zoom = TextBlock("", 12, lines=1).set_colour(theme.ink2)
        self._pages = QStackedWidget()
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.sized.connect(lambda share: self._zoom.show_text(f"{share * 100:.0f} %"))
        self._build(theme)

    def show_pixels(self, logical: tuple[int, int], scale: float) -> None:
        """Show the frame of a picture, and how many pixels it will have."""
        self._pages.setCurrentWidget(self.preview)
        self._zoom.show()
        width, height = (round(side * scale) for side in logical)
        self.preview.show_size(logical, self.tr("{w} × {h} px").format(w=width, h=height))

    def show_data(self) -> None:
        """Show data instead of a picture."""
        self._pages.setCurrentWidget(self.sample)
        self._zoom.hide()

    def _build(self, theme: Theme) -> None:
        self._pages.addWidget(self.preview)
        self._pages.addWidget(self.sample)
        head = QHBoxLayout()
        head.addWidget(TextBlock(self.tr("Preview"), 13, 600, lines=1).set_colour(theme.ink))
        head.addStretch(1)
        head.addWidget(self._zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 18, 32, 16)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(22)
        column.addWidget(self._pages, 1)
        column.addWidget(self.trouble)
        column.addWidget(self.remark)
