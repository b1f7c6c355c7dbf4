"""The window as the place where a person decides: what they accept, reject, correct, merge and split."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView

from ..project import Anchor, Command, Entry, Key, Review, deciding
from . import doubts, lost, subjects
from .editcard import Edited
from .rows import Row
from .showing import Showing


class Deciding(Showing):
    """Makes changes of the project out of what is selected or chosen, and goes on to what is still open."""

    def _connect_deciding(self) -> None:
        review = self.commands.review
        review.work_in(self.centre, self.centre.list, self.evidence, self.facets.tray)
        for action, does in (
            (review.accept, lambda: self._review(Review.ACCEPTED)),
            (review.reject, lambda: self._review(Review.REJECTED)),
            (review.edit, lambda: self._edit()),
            (review.merge, self._merge),
            (review.split, self._split),
            (review.accept_stated, self._accept_stated),
            (review.next_doubtful, lambda: self._step_doubtful(1)),
            (review.doubts, lambda: self.doubts_card.ask(doubts.standing(self.project, self.centre.hits()))),
            (review.previous_doubtful, lambda: self._step_doubtful(-1)),
        ):
            action.triggered.connect(does)
        self.evidence.many.merge_wanted.connect(self._merge)
        self.doubts_card.wanted.connect(self.select)
        self.edit_card.saved.connect(self._save_edited)
        self.evidence.lost.clicked.connect(self._show_lost)
        self.lost_card.forgotten.connect(self._forget)
        self.timeline.landing.placed.connect(self._date_dropped)
        for view in (self.centre.list.table, self.facets.tray.list):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(partial(self._show_menu, view))

    def _show_menu(self, view: QAbstractItemView, at: QPoint) -> None:
        """Show the menu of the selected event in a list."""
        self.menus.show(self.project, view.viewport().mapToGlobal(at), self.selected, None)

    def _set_project(self) -> None:
        """Show the project from its beginning; a card about an event of another goes."""
        for about in (self.edit_card, self.doubts_card, self.lost_card):
            if about.card:
                about.close()
        super()._set_project()

    def _show_counts(self) -> None:
        super()._show_counts()
        self.toolbar.show_doubts(doubts.count(self.project))

    def _meant(self) -> list[Key]:
        """The events that are chosen together in the order of time, else the one that is selected."""
        chosen = self.centre.list.table.chosen_keys()
        if chosen:
            return [key for key in self.centre.hits() if key in chosen]
        return [self.selected] if self._entry() and self.selected else []

    def _do(self, change: Callable[[], Command], then: Key | None = None) -> None:
        """Make a change, and select what comes next."""
        self.editing.do(change())
        if then is None:
            return
        if self._turns.busy:
            self.selected = then  # the panes show it with the change; the next key is for it already
        else:
            self.select(then)

    # --- accept and reject

    def _review(self, wanted: Review) -> None:
        """Say what a person thinks of what is meant; the same again leaves it open."""
        keys = self._meant()
        if not keys:
            self.status.show_note(self.tr("Choose an event first."))
            return
        again = all(entry.review is wanted for entry in self._entries(keys))
        opened = Review.OPEN if again else wanted
        then = None if again else self._next(keys, lambda entry: entry.review is Review.OPEN)
        self._do(lambda: deciding.review(self.project, keys, opened), then)

    def _accept_stated(self) -> None:
        """Accept what is shown, open, and dated by the text itself."""
        keys = [entry.key for entry in self.project.shown() if subjects.is_stated(entry)]
        if keys:
            self._do(lambda: deciding.review(self.project, keys, Review.ACCEPTED))
        else:
            self.status.show_note(self.tr("No open event that is shown has a stated date."))

    def _step_doubtful(self, way: int) -> None:
        """Select the next (1) or the previous (-1) event in doubt."""
        keys = [self.selected] if self.selected else []
        key = self._next(keys, doubts.is_doubtful, way)
        if key:
            self.select(key)
        else:
            only = any(map(doubts.is_doubtful, self._entries(keys)))
            self.status.show_note(
                self.tr("No other event is in doubt.") if only else self.tr("No event that is shown is in doubt.")
            )

    def _next(self, keys: list[Key], wanted: Callable[[Entry], bool], way: int = 1) -> Key | None:
        """The first event that is wanted behind some, or before them (-1); after the last comes the first."""
        order = self.centre.hits()[::way]
        at = order.index(keys[-1]) + 1 if keys and keys[-1] in order else 0
        following = [key for key in (*order[at:], *order[:at]) if key not in keys]
        return next((entry.key for entry in self._entries(following) if wanted(entry)), None)

    def _entries(self, keys: list[Key]) -> list[Entry]:
        return [entry for key in keys if (entry := self.project.entry(key))]

    # --- merge and split

    def _merge(self) -> None:
        keys = self._meant()
        if not deciding.can_merge(self.project, keys):
            self.status.show_note(self.tr("Choose two events or more to merge them: with Ctrl and a click."))
        else:
            self._do(lambda: deciding.merge(self.project, keys))

    def _split(self) -> None:
        key = self.selected
        if key is None or self.project.entry(key) is None:
            self.status.show_note(self.tr("Choose an event first."))
        elif not deciding.can_split(self.project, key):
            self.status.show_note(self.tr("This event has one passage only: there is nothing to split."))
        else:
            self._do(lambda: deciding.split(self.project, key))

    # --- forget

    def _lost(self) -> tuple[Row, ...]:
        """The decisions about the article in view whose sentence it does not have."""
        number = self.evidence.number
        return () if number is None else lost.rows(self.project, number)

    def _show_lost(self) -> None:
        self.lost_card.ask(self._lost())

    def _forget(self, anchors: list[Anchor]) -> None:
        number = self.evidence.number
        if number is not None:
            self._do(lambda: deciding.forget(self.project, number, anchors))

    def _follow(self) -> None:
        super()._follow()
        self.lost_card.follow(self._lost())

    # --- edit

    def _edit(self, written: str = "") -> None:
        """Ask what the selected event is; `written` is a date to begin with."""
        entry = self._entry()
        if entry is None:
            self.status.show_note(self.tr("Choose an event first."))
            return
        self._edited = entry.key
        self.edit_card.ask(subjects.subject(self.project, entry), written)

    def _date_dropped(self, key: Key, written: str) -> None:
        """An undated event was put on the axis: ask for its date, which begins as the place says."""
        self.select(key)
        self._following.finish()
        self._edit(written)

    def _save_edited(self, edited: Edited) -> None:
        key = self._edited
        if self.project.entry(key) is None:  # it was merged or split while the card was open
            return
        before = self.project.correction(key)
        after = subjects.correction(self.project, key, edited, before)
        if after != before:
            self._do(lambda: deciding.correct(self.project, key, after))
