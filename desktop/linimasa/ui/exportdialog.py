"""The dialog that exports the timeline: options at the right, the picture to come at the left."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ..exports import Chronology, UnwritableError
from ..project import Key, Project
from . import chronology, files, icons, messages, narrowing, style, words
from .controls import Remark
from .exportchoice import MARKED, VIEW, WHOLE, FirstSize, remember, remembered
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

_SIZE, _SIDE, _PADDING = QSize(1120, 744), 396, 20
_SAMPLE = 40  # events of data that are shown
_SHOWN, _WAIT = 30, 120  # milliseconds for the dialog to be painted before its picture is laid out; without a change


class ExportDialog(Modal):
    """Asks how to export a project, shows it, and writes it or copies it.

    Args:
        days: the first and the last day in view.
        chosen: the events chosen by hand.
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
        chosen: frozenset[Key] = frozenset(),
    ) -> None:
        super().__init__(window, theme, _SIZE, _SIDE)
        self._project, self._draft, self._suggested = project, Draft(project, days, self, chosen), suggested
        self._settings, self._saver = settings, Saver(self)
        self._then: Callable[[Picture], None] | None = None
        self._lacking: tuple[str, ...] = ()
        self._remedy: tuple[str, Callable[[], None]] = ("", lambda: None)
        self.form = ExportForm(remembered(settings), theme, bool(chosen))
        self._first_size = FirstSize(self.form.choice)
        self.pane, self.outcome = PreviewPane(theme), Remark(theme)
        self.preview, self.sample = self.pane.preview, self.pane.sample
        self.remark, self.trouble = self.pane.remark, self.pane.trouble
        self.copy, self.cancel = QPushButton(self.tr("Copy image")), QPushButton(self.tr("Cancel"))
        self.save, self.close_button = QPushButton(self.tr("Save…")), QToolButton()
        self.meter = Meter()
        self._wait = QTimer(self, singleShot=True, interval=_SHOWN)
        self._build()
        self._connect()
        self._follow_form()

    @property
    def waiting(self) -> bool:
        """Whether a change is still to be shown."""
        return self._wait.isActive() or self._draft.busy or self.preview.busy

    # --- showing

    def open(self) -> None:
        """Show it, and the picture as soon as it is painted."""
        super().open()
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """Close, and remember what was chosen; what is still being written is given up."""
        self._wait.stop()
        for background in (self._draft, self.preview, self._saver):
            background.stop()
        remember(self._settings, self._first_size.kept(self.form.choice))
        self._settings.write()
        super().done(result)

    def reject(self) -> None:
        """Give up writing, if a file is being written; else close."""
        if self.meter.isVisible():
            self._then = None
            self._saver.cancel()
            self._show_saving(False)
            self.outcome.say(self.tr("Stopped; nothing was written."))
        else:
            super().reject()

    def _follow_form(self) -> None:
        """Show at once what costs nothing; the picture follows when the hands rest."""
        self.copy.setVisible(self.form.picture)
        if self.form.picture:
            options = self.form.choice.options((0, 0))
            if options.size[1]:
                self.pane.show_pixels(options.size, options.scale)
        else:
            self.pane.show_data()
        self.outcome.say("")
        self._wait.start()

    def _show_now(self) -> None:
        """Show what would be written now, a picture once it is laid out."""
        self._wait.stop()
        self._wait.setInterval(_WAIT)
        if self.form.picture:
            self._draft.ask(self.form.choice)
        else:
            self._show_data()

    def _show_picture(self, made: Picture) -> None:
        choice = self.form.choice
        self._first_size.settle()
        self.trouble.say("")
        self.form.suggest_title(made.page.title)
        picture = made.titled(self.form.own_title() or made.page.title)
        self._enable(True)
        count = words.events(self._draft.shown(choice), len(self._project.entries))
        self.pane.show_pixels(made.logical, made.size[0] / made.logical[0])
        self.preview.show_picture(picture, choice.theme == "transparent", count)
        self.remark.say(" ".join(filter(None, (self._draft.left_out(choice), lacking(picture.missing)))))
        then, self._then = self._then, None
        if then:
            then(picture)

    def _show_refusal(self, error: PictureError) -> None:
        """There cannot be a picture as chosen: say why, and what would do."""
        self._then = None
        self._show_saving(False)
        self._enable(False)
        if instead := self._first_size.instead(self.form.choice, error.size):
            self.form.take(instead)
            return
        self._remedy = self._remedy_of(error)
        self.trouble.say(f"{str(error)[:1].upper()}{str(error)[1:]}.", bad=True, remedy=self._remedy[0])
        self.preview.show_none()
        self.remark.say("")

    def _enable(self, there: bool) -> None:
        for button in (self.copy, self.save):
            button.setEnabled(there)

    def _with_picture(self, act: Callable[[Picture], None]) -> None:
        """Do something with the picture as chosen, as soon as it is laid out."""
        self._then = act
        self._show_now()

    def _mend(self) -> None:
        self._remedy[1]()
        self._with_picture(lambda _: self.save.setFocus(Qt.FocusReason.OtherFocusReason))

    def _remedy_of(self, error: PictureError) -> tuple[str, Callable[[], None]]:
        """The words of a button that mends what is wrong, and what it does."""
        choice = self.form.choice
        if error.size and (mended := choice.sized(error.size)).within:
            return self.tr("Use this size"), partial(self.form.take, mended)
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
        self._with_picture(self._saver.paint)

    def _take_copy(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self.outcome.say(self.tr("Copied: {w} × {h} px.").format(w=image.width(), h=image.height()))

    def _ask(self) -> None:
        """Ask for the file; its suffix says what is written."""
        suffix = self.form.choice.kind if self.form.picture else self.form.choice.what
        out = files.ask_export(self, self._suggested.with_suffix(suffix))
        if out:
            self._suggested = out
            self._show_saving(True)
            if out.suffix.lower() in SUFFIXES:
                self._with_picture(self._save)
            else:
                self._lacking = ()
                self._saver.save_data(self._chronology(), out)

    def _save(self, picture: Picture) -> None:
        self._lacking = picture.missing
        self._saver.save_picture(picture, self._suggested)

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
        self._draft.made.connect(self._show_picture)
        self._draft.refused.connect(self._show_refusal)
        self._saver.painted.connect(self._take_copy)
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
