"""The dialog that exports the timeline: options at the right, the picture to come at the left."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ..exports import Chronology, UnwritableError
from ..project import Project
from . import chronology, files, icons, messages, narrowing, style, words
from .controls import Remark
from .exportchoice import MARKED, MOST, VIEW, WHOLE, remember, remembered
from .exportdraft import Draft
from .exportform import ExportForm
from .modal import Modal
from .pictures import SUFFIXES, Picture, PictureError, PictureOptions
from .previewpane import PreviewPane
from .saver import Saver, lacking
from .settings import Settings
from .status import Meter
from .text import TextBlock
from .theme import Theme, font

_SIZE = QSize(1120, 704)
_SIDE, _PADDING = 396, 20
_SHOWN = 20  # milliseconds for the screen to say that a file is being written, before a large picture is painted
_SAMPLE = 40  # events of data that are shown
_WAIT = 120  # milliseconds without a change before the picture is painted anew


class ExportDialog(Modal):
    """Asks how to export a project, shows it, and writes it or copies it.

    Args:
        days: the first and the last day in view.
        suggested: a file to write to; its suffix is chosen here.

    Signals:
        written(Path, str): a file was written; the remark is for the user, and may be empty.
    """

    written = Signal(object, str)

    def __init__(
        self,
        window: QWidget,
        project: Project,
        days: tuple[int, int],
        suggested: Path,
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__(window, theme, _SIZE, _SIDE)
        self._project, self._draft, self._suggested = project, Draft(project, days), suggested
        self._settings, self._saver = settings, Saver(self)
        self._lacking: tuple[str, ...] = ()
        self._remedy: tuple[str, Callable[[], None]] = ("", lambda: None)
        self.form = ExportForm(remembered(settings), theme)
        self.pane, self.outcome = PreviewPane(theme), Remark(theme)
        self.preview, self.sample = self.pane.preview, self.pane.sample
        self.remark, self.trouble = self.pane.remark, self.pane.trouble
        self.copy, self.cancel = QPushButton(self.tr("Copy image")), QPushButton(self.tr("Cancel"))
        self.save, self.close_button = QPushButton(self.tr("Save…")), QToolButton()
        self.meter = Meter()
        self._wait = QTimer(self, singleShot=True, interval=0)  # the first picture at once
        self._paint = QTimer(self, singleShot=True, interval=_SHOWN)
        self._build()
        self._connect()
        self._follow_form()

    @property
    def waiting(self) -> bool:
        """Whether a change is still to be shown."""
        return self._wait.isActive()

    # --- showing

    def open(self) -> None:
        """Show it, and the picture as soon as it is painted."""
        super().open()
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """Close, and remember what was chosen; what is still being written is given up."""
        self._wait.stop()
        self._paint.stop()
        self._saver.stop()
        remember(self._settings, self.form.choice)
        self._settings.write()
        super().done(result)

    def reject(self) -> None:
        """Give up writing, if a file is being written; else close."""
        if self._saver.busy or self._paint.isActive():
            self._paint.stop()
            self._saver.cancel()
            self._show_saving(False)
            self.outcome.say(self.tr("Stopped; nothing was written."))
        else:
            super().reject()

    def _follow_form(self) -> None:
        """Show at once what costs nothing; the picture follows when the hands rest."""
        self.copy.setVisible(self.form.picture)
        if self.form.picture:
            self.pane.show_pixels(self.form.choice.size, float(self.form.choice.scale))
        else:
            self.pane.show_data()
        self.outcome.say("")
        self._wait.start()

    def _show_now(self) -> None:
        """Show what would be written now."""
        self._wait.stop()
        self._wait.setInterval(_WAIT)
        if self.form.picture:
            self._show_picture()
        else:
            self._show_data()

    def _show_picture(self) -> None:
        choice = self.form.choice
        picture = self._picture()
        for button in (self.copy, self.save):
            button.setEnabled(picture is not None)
        if picture is None:
            self.preview.show_none()
            self.remark.say("")
            return
        count = words.events(self._draft.shown(choice), len(self._project.entries))
        self.preview.show_picture(picture, choice.theme == "transparent", count)
        self.remark.say(" ".join(filter(None, (self._draft.left_out(choice), lacking(picture.missing)))))

    def _picture(self) -> Picture | None:
        """The picture as chosen; None if there cannot be one, which is told with what would do."""
        try:
            picture = self._draft.picture(self.form.choice)
        except PictureError as error:
            self._remedy = self._remedy_of(error)
            self.trouble.say(f"{str(error)[:1].upper()}{str(error)[1:]}.", bad=True, remedy=self._remedy[0])
            return None
        self.trouble.say("")
        self.form.suggest_title(picture.page.title)
        title = self.form.own_title()
        return picture if title is None else picture.titled(title)

    def _mend(self) -> None:
        self._remedy[1]()
        self._show_now()
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remedy_of(self, error: PictureError) -> tuple[str, Callable[[], None]]:
        """The words of a button that mends what is wrong, and what it does."""
        choice = self.form.choice
        if error.size and max(error.size) <= MOST:
            return self.tr("Use this size"), partial(self.form.take, replace(choice, size=error.size))
        if error.size is None and choice.reach == VIEW and not self._draft.shown(choice):
            return self.tr("Show the whole range"), partial(self.form.take, replace(choice, reach=WHOLE))
        return "", lambda: None

    def _show_data(self) -> None:
        sample, why = self._chronology(_SAMPLE), ""
        self.form.suggest_title(narrowing.title(self._project.extractions))
        try:
            self.sample.show_data(sample, self.form.choice.what)
        except UnwritableError as error:
            why = messages.told(error.args[0])
        self.trouble.say(f"{why[:1].upper()}{why[1:]}." if why else "", bad=True)
        self.save.setEnabled(not why)
        self.remark.say(self._draft.left_out_of_data())

    def _chronology(self, most: int | None = None) -> Chronology:
        """What would be written as data, or a sample of so many events."""
        marked = self.form.choice.mark == MARKED
        options = PictureOptions(title=self.form.own_title() or narrowing.title(self._project.extractions))
        return chronology.of_project(self._project, options, bom=marked, most=most)

    # --- writing

    def _copy(self) -> None:
        picture = self._picture()
        if picture:
            QGuiApplication.clipboard().setImage(picture.image())
            width, height = picture.size
            self.outcome.say(self.tr("Copied: {w} × {h} px.").format(w=width, h=height))

    def _ask(self) -> None:
        """Ask for the file; its suffix says what is written."""
        suffix = SUFFIXES[0] if self.form.picture else self.form.choice.what
        out = files.ask_export(self, self._suggested.with_suffix(suffix))
        if out:
            self._suggested = out
            self._show_saving(True)
            self._paint.start()

    def _save(self) -> None:
        out = self._suggested
        if out.suffix.lower() not in SUFFIXES:
            self._lacking = ()
            self._saver.save_data(self._chronology(), out)
            return
        picture = self._picture()
        if picture:
            self._lacking = picture.missing
            self._saver.save_picture(picture, out)
        else:
            self._show_saving(False)

    def _show_saving(self, saving_now: bool) -> None:
        for part in (self.form, self.copy, self.save):
            part.setEnabled(not saving_now)
        self.meter.show_share(0)
        self.meter.setVisible(saving_now)
        self.outcome.say(self.tr("Writing {name}").format(name=self._suggested.name) if saving_now else "")

    def _finish(self, out: Path) -> None:
        self.accept()
        self.written.emit(out, lacking(self._lacking))

    def _fail(self, out: Path, reason: str) -> None:
        self._show_saving(False)
        self.outcome.say(self.tr("{name} is not written: {reason}").format(name=out.name, reason=reason), bad=True)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- parts

    def _connect(self) -> None:
        self.form.changed.connect(self._follow_form)
        self._wait.timeout.connect(self._show_now)
        self._paint.timeout.connect(self._save)
        self.trouble.remedied.connect(self._mend)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask)
        for button in (self.cancel, self.close_button):
            button.clicked.connect(self.reject)
        self._saver.progress.connect(self.meter.show_share)
        self._saver.done.connect(self._finish)
        self._saver.failed.connect(self._fail)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Export"))
        self.setStyleSheet(style.form_sheet(self._theme))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pane, 1)
        row.addWidget(self._right())
        self.save.setDefault(True)

    def _right(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(_PADDING, 12, _PADDING, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(TextBlock(self.tr("Export"), 18, 600, line=24, lines=1).set_colour(self._theme.ink))
        head.addStretch(1)
        head.addWidget(self.close_button)
        self.meter.set_theme(self._theme)
        self.meter.hide()
        column.addLayout(head)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(self.outcome)
        column.addWidget(self.meter)
        column.addLayout(self._buttons())
        return side

    def _buttons(self) -> QHBoxLayout:
        self.close_button.setIcon(icons.icon("close", self._theme))
        self.close_button.setFixedSize(32, 32)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.copy.setIcon(icons.icon("copy", self._theme))
        self.copy.setIconSize(QSize(20, 20))
        self.copy.setProperty("flat", True)
        self.copy.setShortcut(QKeySequence("Ctrl+Shift+C"))
        self.save.setProperty("primary", True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.copy, self.cancel, self.save):
            button.setFont(font(13, 500))
            button.setFixedHeight(32)
            row.addWidget(button)
        row.insertStretch(1)
        return row
