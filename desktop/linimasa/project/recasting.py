"""What a person decides next of actors, as a change of the project that can be taken back.

A pane shows of a `CastMember` its `forms`, each with its reason and article, and offers for each `apart`, and for the
member itself `same` with another one, `alone` and `recoloured`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .cast import COLOURS
from .casting import Casting, Who
from .entries import Key
from .parting import plain
from .project import Project
from .undo import What

Colours = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Recast:
    """Something is decided of actors.

    Attributes:
        colours: those that members had before.
        shown: the key of who was hidden, and is shown now, being one with somebody who is.
    """

    before: Casting
    after: Casting
    colours: Colours
    what: What
    shown: str | None = None

    @property
    def number(self) -> None:
        """It changes no article more than others."""

    def changed(self, project: Project) -> Key | None:
        """No event: it is the same events of other actors."""
        del project
        return None

    def do(self, project: Project) -> None:
        """Decide."""
        project.recast(self.after, dict(self.colours))
        if self.shown:
            project.hidden -= {self.shown}

    def undo(self, project: Project) -> None:
        """Let it be as it was decided before."""
        project.recast(self.before, dict(self.colours))
        if self.shown:
            project.hidden |= {self.shown}


@dataclass(frozen=True, slots=True)
class Recolour:
    """An actor gets another colour, and who had that gets its own."""

    before: Colours
    after: Colours

    @property
    def number(self) -> None:
        """It changes no article."""

    def changed(self, project: Project) -> Key | None:
        """No event."""
        del project
        return None

    def do(self, project: Project) -> None:
        """Give the colours."""
        project.recolour(dict(self.after))

    def undo(self, project: Project) -> None:
        """Give those that were before."""
        project.recolour(dict(self.before))


def same(project: Project, keys: Sequence[str]) -> Recast:
    """Make members of the cast one; the first gives the name. Whatever their kinds: a person knows it better. They are
    hidden only if all were.

    Raises:
        ValueError: they are not two at least.
    """
    members = [project.cast.members[key] for key in dict.fromkeys(keys) if key in project.cast.members]
    if len(members) < 2:
        raise ValueError("only two actors or more can be one")
    casting = project.cast.casting
    merging = dict.fromkeys(who for member in members for who in _group(casting, member.who))
    kept = tuple(group for group in casting.same if not set(group) & set(merging))
    change = _recast(project, replace(casting, same=(*kept, tuple(merging))), What.SAME)
    hidden = [member.key in project.hidden for member in members]
    return replace(change, shown=members[0].key) if hidden[0] and not all(hidden) else change


def apart(project: Project, key: str, form: str) -> Recast:
    """Say that a form of a name is not this member's: who is called so is an actor of its own.

    Where a person said before that it is the member's, this takes it back.

    Raises:
        ValueError: the member has no such form.
    """
    member = project.cast.members[key]
    if form not in member.forms:
        raise ValueError(f"{member.name} is not called {form}")
    casting = project.cast.casting
    group = _group(casting, member.who)
    left = tuple(who for who in group if who == member.who or plain(who.name) != plain(form))
    others = tuple(each for each in casting.same if each != group)
    if len(left) < len(group):
        return _recast(project, replace(casting, same=(*others, left) if len(left) > 1 else others), What.APART)
    parted = ((who, form) for who in group if (who, form) not in casting.apart)
    return _recast(project, replace(casting, apart=(*casting.apart, *parted)), What.APART)


def alone(project: Project, key: str, number: int) -> Recast:
    """Say that in one article a member is somebody else of the same name.

    Raises:
        ValueError: it has no name, or acts in no article but that one.
    """
    cast, member = project.cast, project.cast.members[key]
    actors = [each for each in project.extractions[number].actors if cast.member(each, number) is member]
    if member.who.source is not None or not actors:
        raise ValueError(f"{member.name} acts in that article alone, or not in it")
    names = dict.fromkeys(Who(each.name, each.kind, cast.sources[number]) for each in actors)
    parted = ((who, who.name) for who in names)
    return _recast(project, replace(cast.casting, apart=(*cast.casting.apart, *parted)), What.APART)


def recoloured(project: Project, key: str, colour: int) -> Recolour:
    """Give a member a colour; who had it gets the one that becomes free.

    Raises:
        ValueError: there is no such colour.
    """
    if not 0 <= colour < COLOURS:
        raise ValueError(f"there are {COLOURS} colours")
    before = project.cast.colours
    after, own = dict(before), before.get(key)
    for other in [other for other, given in before.items() if given == colour]:
        del after[other]
        if own is not None:
            after[other] = own
    return Recolour(tuple(before.items()), tuple((after | {key: colour}).items()))


def _recast(project: Project, after: Casting, what: What) -> Recast:
    return Recast(project.cast.casting, after, tuple(project.cast.colours.items()), what)


def _group(casting: Casting, who: Who) -> tuple[Who, ...]:
    """All that a person said to be one with an actor, itself among them."""
    return next((group for group in casting.same if who in group), (who,))
