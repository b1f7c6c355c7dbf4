"""Changes of the project that can be taken back, and the event that stands for another after one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from ..model import Event, Extraction
from .applying import Applied, apply
from .decisions import Correction, Decisions, Join
from .entries import Entry, Key
from .project import Project

MOST = 1000
"""Of the changes that can be taken back."""


class Command(Protocol):
    """A change of the project; done and undone it leaves the project as it was."""

    @property
    def number(self) -> int | None:
        """The article it changes; None if it is about all."""
        ...

    def changed(self, project: Project) -> Key | None:
        """The first event that the change, or taking it back, has made another."""
        ...

    def do(self, project: Project) -> None:
        """Make the change."""
        ...

    def undo(self, project: Project) -> None:
        """Take it back."""
        ...


@dataclass(frozen=True, slots=True)
class Replacement:
    """An article is read in another way: with another day for "today", or in another language."""

    number: int
    before: Extraction
    after: Extraction

    def do(self, project: Project) -> None:
        """Show the article as read anew."""
        project.replace(self.number, self.after)

    def undo(self, project: Project) -> None:
        """Show it as it was read before."""
        project.replace(self.number, self.before)

    def changed(self, project: Project) -> Key | None:
        """The first event of the article that the other reading does not tell so."""
        now = project.as_read[self.number]
        other = self.before if now is self.after else self.after
        told = {(event.span, event.title, event.interval) for event in other.events}
        events = project.extractions[self.number].events
        return next(((self.number, e.id) for e in events if (e.span, e.title, e.interval) not in told), None)


@dataclass(frozen=True, slots=True)
class Replacements:
    """The articles of a file are read in another way at once; there is one at least."""

    parts: tuple[Replacement, ...]

    @property
    def number(self) -> int:
        """The first article that is changed."""
        return self.parts[0].number

    def do(self, project: Project) -> None:
        """Show all as read anew."""
        for part in self.parts:
            part.do(project)

    def undo(self, project: Project) -> None:
        """Show all as they were read before."""
        for part in self.parts:
            part.undo(project)

    def changed(self, project: Project) -> Key | None:
        """The first event that the other reading does not tell so."""
        return next((key for part in self.parts if (key := part.changed(project))), None)


class What(StrEnum):
    """What a person does to events, and to actors."""

    ACCEPT = "accept"
    REJECT = "reject"
    REOPEN = "reopen"
    EDIT = "edit"
    MERGE = "merge"
    SPLIT = "split"
    FORGET = "forget"
    SAME = "same"
    APART = "apart"


class Change(NamedTuple):
    """The decisions about an article, before and after."""

    number: int
    before: Decisions
    after: Decisions


class Joining(NamedTuple):
    """The events of several articles that are one, before and after; `key` is one of them."""

    key: Key
    before: tuple[Join, ...]
    after: tuple[Join, ...]


@dataclass(frozen=True, slots=True)
class Decide:
    """Something is decided of events, which may be of several articles; `deciding` makes them."""

    changes: tuple[Change, ...]
    what: What
    joining: Joining | None = None

    @property
    def number(self) -> int:
        """The first article that is changed."""
        return self.joining.key[0] if self.joining else self.changes[0].number

    def do(self, project: Project) -> None:
        """Decide."""
        project.decide_all({change.number: change.after for change in self.changes})
        if self.joining:
            project.join(self.joining.after)

    def undo(self, project: Project) -> None:
        """Let it be as it was decided before."""
        project.decide_all({change.number: change.before for change in self.changes})
        if self.joining:
            project.join(self.joining.before)

    def changed(self, project: Project) -> Key | None:
        """The first event that is now another than by the other decisions."""
        if self.joining:
            key = project.leading(self.joining.key)
            return key if project.entry(key) else None  # what is forgotten is of no event
        for number, *both in self.changes:
            now = project.applied[number]
            other = next((each for each in both if each != now.decisions), now.decisions)
            told = _decided(apply(now.read, other, project.cast.casting.apart))
            found = next((key for key, one in _decided(now).items() if told.get(key) != one), None)
            if found:
                return project.leading((number, found))
        return None


def _decided(applied: Applied) -> dict[str, tuple[Event, Correction | None]]:
    """The events of an article with what was said of them."""
    return {
        event.id: (event, applied.corrected[event.id][1] if event.id in applied.corrected else None)
        for event in applied.extraction.events
    }


class History:
    """The commands done on a project, and those taken back since the last one; the oldest of many are forgotten.

    Attributes:
        forgotten: how many were forgotten.
    """

    def __init__(self, commands: Sequence[Command] = (), done: int = 0, forgotten: int = 0) -> None:
        self._done, self._undone = [*commands[:done]], [*reversed(commands[done:])]
        self.forgotten = forgotten

    @property
    def commands(self) -> tuple[Command, ...]:
        """All that can be taken back or done again, the first one first."""
        return (*self._done, *reversed(self._undone))

    @property
    def done(self) -> int:
        """How many of the commands are done."""
        return len(self._done)

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back, and nothing done since."""
        return bool(self._undone)

    def do(self, command: Command, project: Project) -> None:
        """Make a change. What was taken back before cannot be done again."""
        command.do(project)
        self._done.append(command)
        self._undone.clear()
        if len(self._done) > MOST:
            del self._done[0]
            self.forgotten += 1

    def undo(self, project: Project) -> Command | None:
        """Take the last change back and tell which, if there is one."""
        if not self._done:
            return None
        command = self._done.pop()
        command.undo(project)
        self._undone.append(command)
        return command

    def redo(self, project: Project) -> Command | None:
        """Make the change that was last taken back again and tell which, if there is one."""
        if not self._undone:
            return None
        command = self._undone.pop()
        command.do(project)
        self._done.append(command)
        return command


def counterpart(entry: Entry, among: Iterable[Entry]) -> Key | None:
    """The event of the same article that stands for one that was there before: most of its sentence, then its title.

    None if no event tells of that sentence any more.
    """
    event = entry.event
    rivals = [other for other in among if other.key[0] == entry.key[0] and other.event.span.shared(event.span)]
    if not rivals:
        return None
    ranks = {
        other.key: (other.event.span.shared(event.span), other.event.title == event.title, other.key == entry.key)
        for other in rivals
    }
    return max(ranks, key=lambda key: ranks[key])
