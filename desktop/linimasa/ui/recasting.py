"""The window as the place where a person decides who is who: which names are one actor's, and which are not."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt

from ..project import Command, recasting
from . import whois
from .deciding import Deciding


class Recasting(Deciding):
    """Brings up the card of an actor, and makes changes of the cast out of what is wanted on it."""

    def _connect_recasting(self) -> None:
        actors, who = self.facets.actors, self.commands.review.who
        actors.addAction(who)
        who.triggered.connect(lambda: self._tell_who(actors.key()))
        actors.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        actors.customContextMenuRequested.connect(self._show_actor_menu)
        self.menus.who_wanted.connect(self._tell_who)
        self.actor_card.apart_wanted.connect(
            lambda key, form: self._recast(partial(recasting.apart, self.project, key, form))
        )
        self.actor_card.alone_wanted.connect(
            lambda key, number: self._recast(partial(recasting.alone, self.project, key, number))
        )
        self.actor_card.same_wanted.connect(
            lambda key, other: self._recast(partial(recasting.same, self.project, [key, other]))
        )
        self.actor_card.colour_wanted.connect(
            lambda key, colour: self._recast(partial(recasting.recoloured, self.project, key, colour))
        )
        self.editing.changed.connect(lambda _change: self._follow_cast())

    def _set_project(self) -> None:
        """Show the project from its beginning; a card about an actor of another goes."""
        if self.actor_card.card:
            self.actor_card.close()
        super()._set_project()

    def _show_actor_menu(self, at: QPoint) -> None:
        """Show the menu of an actor in the filters."""
        actors = self.facets.actors
        if actors.key() in self.project.cast.members:
            self.menus.show_actor(self.project, actors.viewport().mapToGlobal(at), str(actors.key()))

    def _tell_who(self, key: object) -> None:
        if key in self.project.cast.members:
            self.actor_card.ask(whois.somebody(self.project, str(key)))
        else:
            self.status.show_note(self.tr("Choose an actor among the filters first."))

    def _recast(self, change: Callable[[], Command]) -> None:
        self.editing.do(change())

    def _follow_cast(self) -> None:
        """Tell the card that is open what has changed; who is no more has none."""
        asked = self.actor_card.asked
        if self.actor_card.card and asked:
            if asked.key in self.project.cast.members:
                self._tell_who(asked.key)
            else:
                self.actor_card.close()
