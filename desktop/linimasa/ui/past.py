"""The history of what is in no project: it is kept with the session, and comes back when its articles are there again.

Articles are called by their files there, as they are read anew; so no change goes along that itself is a reading, nor
what was done before one.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from ..project import Command, History, Identity, Project
from .settings import Settings

if TYPE_CHECKING:
    from ..project.remembered import Names

MOST = 200
"""Of the changes that are kept."""
LONGEST = 200_000
"""Characters that are kept of them."""
_KEY, _OF, _DONE = "history", ("change",), "done"


class Past:
    """Keeps a history, and gives it back once. What it has told of a change it knows, as it is asked often."""

    def __init__(self) -> None:
        self._awaited: tuple[list[str], int] | None = None
        self._told: dict[int, tuple[Command, str]] = {}

    def begin(self, settings: Settings) -> None:
        """The last session is to be restored: until it is, what was kept of it stays."""
        lines = [line for (line,) in settings.rows(_KEY, _OF)][: 2 * MOST]
        with suppress(ValueError):  # somebody has written into the settings
            done = int(settings.text(_DONE))
            if lines and 0 <= done <= len(lines) and sum(map(len, lines)) <= 2 * LONGEST:
                self._awaited = lines, done

    def forget(self) -> None:
        """Nothing comes back any more."""
        self._awaited = None

    def keep(self, settings: Settings, history: History, sources: Mapping[int, Identity]) -> None:
        """Remember the newest changes, as many as there is room for; from any thread, one at a time."""
        lines, done = self._awaited or self._lines(history, sources)
        settings.keep_rows(_KEY, _OF, ([line] for line in lines))
        settings.keep(_DONE, str(done))

    def recalled(self, project: Project, history: History) -> History | None:
        """The history from before and what was done since, now that all articles are there; None if it has none."""
        import json  # not before the first paint

        from ..project.remembered import recalled
        from ..project.standing import Standing

        awaited, self._awaited = self._awaited, None
        if awaited is None:
            return None
        told, (lines, done) = list[object](), awaited
        for line in lines:
            with suppress(ValueError, RecursionError):
                told.append(json.loads(line))
        standing = Standing.of(project)
        for command in reversed(history.commands[: history.done]):
            standing.move(command, back=True)
        if len(told) < len(lines):
            return None
        found = recalled(told, done, standing, _names(dict(project.cast.sources)))
        if history.commands:  # what was taken back then is not to be done again after what was done since
            commands = (*found.commands[: found.done], *history.commands)
            return History(commands, found.done + history.done)
        return History(found.commands, found.done)

    def _lines(self, history: History, sources: Mapping[int, Identity]) -> tuple[list[str], int]:
        names, commands, done = _names(sources), history.commands, history.done
        earlier, room = self._texts(reversed(commands[:done]), names, LONGEST)
        later, _ = self._texts(commands[done:], names, room)
        kept = {id(command) for command in commands}
        self._told = {key: each for key, each in self._told.items() if key in kept}
        return [*reversed(earlier), *later], len(earlier)

    def _texts(self, commands: Iterable[Command], names: "Names", room: int) -> tuple[list[str], int]:
        import json

        from ..project.remembered import tell

        found = list[str]()
        for command in commands:
            try:
                known = self._told.get(id(command)) or (command, json.dumps(tell(command, names)))
            except (ValueError, TypeError):  # a reading, or an article that is open twice
                break
            self._told[id(command)] = known
            room -= len(known[1])
            if room < 0 or len(found) == MOST:
                break
            found.append(known[1])
        return found, room


def _names(sources: Mapping[int, Identity]) -> "Names":
    """Articles are called by what they are known by, where only one is known so."""
    from ..project.remembered import Names

    numbers: dict[Identity, list[int]] = {}
    for number, source in sources.items():
        numbers.setdefault(source, []).append(number)

    def of(number: int) -> object:
        if len(numbers[sources[number]]) > 1:
            raise ValueError("two articles are called so")
        return list(sources[number])

    def find(found: object) -> int:
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found) or len(found) != 3:
            raise ValueError("no article is called so")
        known = numbers.get(Identity(*found), [])
        if len(known) != 1:
            raise ValueError("no article is called so, or several are")
        return known[0]

    return Names(of, find)
