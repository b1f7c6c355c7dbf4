"""How a project stands between two changes of its history, as far as these are about it."""

from dataclasses import dataclass

from ..model import Extraction
from .casting import Casting
from .decisions import Decisions, Join
from .project import Project
from .recasting import Recast, Recolour
from .state import Content
from .undo import Command, Decide, Replacement, Replacements


@dataclass(slots=True)
class Standing:
    """The articles as read, and what was decided, before or after a change that is known."""

    reads: list[Extraction]
    decisions: list[Decisions]
    casting: Casting
    joins: tuple[Join, ...]

    @classmethod
    def of(cls, project: Project) -> "Standing":
        """A project as it is now."""
        return cls(project.as_read, project.decisions, project.cast.casting, project.joins)

    @classmethod
    def kept(cls, content: Content) -> "Standing":
        """A project as a file keeps it."""
        return cls([*content.extractions], [*content.decisions], content.casting, content.joins)

    def move(self, command: Command, back: bool) -> None:
        """Stand as before a change that was done last (`back`), or as after one that is done next."""
        if isinstance(command, Decide):
            for change in command.changes:
                self.decisions[change.number] = change.before if back else change.after
            if command.joining:
                self.joins = command.joining.before if back else command.joining.after
        elif isinstance(command, Recast):
            self.casting = command.before if back else command.after
        elif not isinstance(command, Recolour):
            for part in replacements(command):
                self.reads[part.number] = part.before if back else part.after


def replacements(command: Command) -> tuple[Replacement, ...]:
    """The articles that a change has read in another way."""
    if isinstance(command, Replacements):
        return command.parts
    return (command,) if isinstance(command, Replacement) else ()
