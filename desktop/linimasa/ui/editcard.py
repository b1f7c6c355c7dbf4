"""A card in which an event is corrected: its title, its kind, its date as one speaks of it, and its actors."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ..model import Event, EventKind, Role
from . import words
from .actorsform import ActorsForm, Known, Parts
from .controls import Choice, Option
from .fields import HEIGHT, labelled
from .overlay import FieldCard, Overlay
from .popover import primary
from .spokendate import Extract, Spoken, SpokenDate
from .theme import Theme, drawable, font

WIDTH = 420
_LONGEST = 300  # characters of a title
_TEXT, _HAND, _NONE = "text", "hand", "none"


@dataclass(frozen=True, slots=True)
class Subject:
    """An event that is edited.

    Attributes:
        event: as it is now.
        said: as the text says it.
        told: its date as the text says it, in words; empty without one.
        date: the words in which a person has given its date; empty if none has.
        actors: of its article.
        today: the day that "yesterday" is counted from.
    """

    event: Event
    said: Event
    told: str
    date: str
    actors: Sequence[Known]
    today: int | None


@dataclass(frozen=True, slots=True)
class Edited:
    """What the card says. None stands for what the text says; without a date, `undated` is set."""

    title: str | None
    kind: EventKind | None
    date: Spoken | None
    undated: bool
    parts: Parts | None


class EditCard(FieldCard):
    """The fields of one event.

    Signals:
        saved(Edited): the event shall be so.
    """

    saved = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, extract: Extract, subject: Subject, written: str = "") -> None:
        """`written` is a date to begin with, instead of the event's."""
        super().__init__(parent, theme, self.tr("Edit the event"), WIDTH)
        self._subject, self._hurried = subject, False
        event = subject.event
        self.kind = Choice(self.tr("Kind"), [Option(kind.value, words.kind(kind)) for kind in EventKind], theme)
        self.known = Choice(self.tr("Date"), self._bases(), theme)
        self.date = QLineEdit()
        self.reading = SpokenDate(self.date, theme, extract, subject.today, self._hint())
        self.actors = ActorsForm(theme, subject.actors, _parts(event))
        self.save, self.reset = primary(self.tr("Save")), QPushButton(self.tr("All as the text says"))
        self._build(theme)
        self._connect()
        words_given = written or subject.date
        basis = _HAND if words_given else _NONE if not event.interval and subject.said.interval else _TEXT
        self.restore((event.title, event.kind.value, basis, words_given, _parts(event)))

    @property
    def draft(self) -> object:
        """What is written."""
        return (self.field.text(), self.kind.value, self.known.value, self.date.text(), self.actors.parts)

    def restore(self, draft: object) -> None:
        """Write what was written before."""
        assert isinstance(draft, tuple)
        title, kind, known, date, parts = draft
        self.field.setText(drawable(title))
        self.field.setCursorPosition(0)
        self.kind.choose(kind)
        self.date.setText(date)
        self.known.choose(known)
        self.actors.show_parts(parts)
        self._check()

    def accept(self) -> None:
        """Save; a date that is not read yet, as soon as it is."""
        if self.known.value == _HAND and not self.reading.settled:
            self._hurried = True
            self.reading.begin()
        elif self.save.isEnabled():
            self._save()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.reading.leave()

    def _bases(self) -> list[Option]:
        texts = (self.tr("As the text says"), self.tr("By hand"), self.tr("No date"))
        return [Option(*each) for each in zip((_TEXT, _HAND, _NONE), texts, strict=True)]

    def _hint(self) -> str:
        told = self._subject.told
        return self.tr("The text says: {date}.").format(date=told) if told else self.tr("The text says no date.")

    def _build(self, theme: Theme) -> None:
        self.column.removeWidget(self.field)
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Title"))
        self.date.setFixedHeight(HEIGHT)
        self.date.setFont(font(13))
        self.date.setPlaceholderText(self.tr("2023, Sept 2023, 13/9/2023, since 2019"))
        self.date.setAccessibleName(self.tr("A date"))
        self.column.addLayout(labelled(self.tr("Title"), self.field, theme))
        self.column.addLayout(labelled(self.tr("Kind"), self.kind, theme))
        when = labelled(self.tr("Date"), self.known, theme)
        when.addWidget(self.date)
        when.addWidget(self.reading.line)
        self.column.addLayout(when)
        self.column.addLayout(labelled(self.tr("Actors"), self.actors, theme))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.closed)
        self.reset.setProperty("flat", True)
        self.add_buttons(cancel, self.save, apart=self.reset)

    def _connect(self) -> None:
        self.save.clicked.connect(self.accept)
        self.reset.clicked.connect(self._forget)
        self.known.chosen.connect(self._choose_basis)
        self.date.textEdited.connect(self._follow_hands)
        self.reading.read.connect(self._follow_reading)
        self.actors.resized.connect(self.place_in_the_middle)

    def _choose_basis(self, basis: str) -> None:
        if basis == _HAND:
            self.date.setFocus()
        self._check()

    def _follow_hands(self, written: str) -> None:
        """Who writes a date gives it by hand; who takes it away wants that of the text."""
        self._hurried = False
        self.known.choose(_HAND if written.strip() else _TEXT)
        self._check()

    def _follow_reading(self) -> None:
        self._check()
        if self._hurried and self.save.isEnabled():
            self._save()

    def _check(self) -> None:
        by_hand, found = self.known.value == _HAND, self.reading.found
        self.save.setEnabled(not by_hand or (bool(found) if self.reading.settled else bool(self.reading.words)))
        self.place_in_the_middle()

    def _forget(self) -> None:
        """Save the event as the text says it."""
        self.saved.emit(Edited(None, None, None, False, None))
        self.closed.emit()

    def _save(self) -> None:
        said, title, parts = self._subject.said, self.field.text().strip(), self.actors.parts
        kind, known = EventKind(self.kind.value), self.known.value
        edited = Edited(
            None if title in ("", drawable(said.title)) else title,
            None if kind is said.kind else kind,
            self.reading.found if known == _HAND else None,
            known == _NONE and said.interval is not None,
            None if parts == _parts(said) else parts,
        )
        self.saved.emit(edited)
        self.closed.emit()


def _parts(event: Event) -> tuple[tuple[str, Role], ...]:
    return tuple((participant.id, participant.role) for participant in event.actors)


class EditCards(Overlay):
    """Brings up the card of an event.

    Signals:
        saved(Edited): the event that was asked about shall be so.
    """

    saved = Signal(object)

    def __init__(self, window: QWidget, extract: Extract) -> None:
        super().__init__(window, self._make)
        self._extract = extract
        self._asked: tuple[Subject, str] | None = None

    def ask(self, subject: Subject, written: str = "") -> None:
        """Ask what an event is; `written` is a date to begin with, instead of the event's."""
        self._asked = subject, written
        if self.card:
            self.close()
        self.toggle()
        if written and isinstance(self.card, EditCard):
            self.card.date.setFocus(Qt.FocusReason.PopupFocusReason)
            self.card.date.selectAll()

    def _make(self, parent: QWidget, theme: Theme) -> EditCard:
        assert self._asked
        card = EditCard(parent, theme, self._extract, *self._asked)
        card.saved.connect(self.saved)
        return card
