"""The changes of a project as plain data for JSON, and back: so the history outlives the window.

Of each change only what it changes is kept. It comes back with all that was before and after it, which is found by
going through the history from how the project stands: what does not fit there is refused, and nothing behind it is
looked at, as it would change something else than it did.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Annotated, Any, NamedTuple, TypeVar

import msgspec

from .cast import COLOURS
from .casting import Casting
from .decisions import Decisions, Join, identity
from .packing import read_extraction
from .patches import Patch, Place, difference
from .recasting import Colours, Recast, Recolour
from .standing import Standing, replacements
from .undo import Change, Command, Decide, Joining, Replacement, Replacements, What
from .written import read_casting, read_decisions, read_joins, tell_casting, tell_decisions, tell_joins

T = TypeVar("T", bound=Hashable)
_Count = Annotated[int, msgspec.Meta(ge=0, le=2**31)]
_PARTS = ("splits", "merges", "corrections")
_OF_ACTORS = frozenset({What.SAME, What.APART})


class Names(NamedTuple):
    """How articles are called: `of` gives the name of a number, `number` the number of a name, or raises ValueError."""

    of: Callable[[int], object]
    number: Callable[[object], int]


class Recalled(NamedTuple):
    """A history as far as it fits: the changes, how many of them are done, and how many of the oldest did not fit."""

    commands: tuple[Command, ...]
    done: int
    lost: int


def tell(command: Command, names: Names) -> dict[str, Any]:
    """A change as plain data."""
    if isinstance(command, Decide):
        told = {"decide": command.what, "changes": [_tell_change(each, names) for each in command.changes]}
        return told | (_tell_joining(command.joining, names) if command.joining else {})
    if isinstance(command, Recast):
        return _tell_recast(command)
    if isinstance(command, Recolour):
        return {"recolour": [command.before, command.after]}
    parts = [[names.of(part.number), part.before, part.after] for part in replacements(command)]
    return {"reread": parts, "file": isinstance(command, Replacements)}


def recalled(told: Sequence[object], done: int, standing: Standing, names: Names) -> Recalled:
    """The changes of which `tell` made plain data, as far as they fit; the first `done` of them led to `standing`."""
    undone = Standing([*standing.reads], [*standing.decisions], standing.casting, standing.joins)
    earlier = _fitting(reversed(told[:done]), standing, names, back=True)
    later = _fitting(told[done:], undone, names, back=False)
    return Recalled((*reversed(earlier), *later), len(earlier), done - len(earlier))


def _fitting(told: Iterable[object], standing: Standing, names: Names, *, back: bool) -> list[Command]:
    found: list[Command] = []
    for each in told:
        try:
            command = _read(each, standing, names, back)
        except ValueError:
            break
        standing.move(command, back)
        found.append(command)
    return found


def _read(found: object, standing: Standing, names: Names, back: bool) -> Command:
    """A change that has led to where the project stands (`back`), or leads away from there.

    Raises:
        ValueError: it is none, or another one.
    """
    known = _object(found)
    if known.keys() <= {"decide", "changes", "joins"} and "decide" in known:
        return _read_decide(known, standing, names, back)
    if known.keys() - {"shown"} == {"recast", "casting", "colours"}:
        before, after = _read_casting(_object(known["casting"]), standing.casting, back)
        shown = known.get("shown")
        if not (shown is None or isinstance(shown, str)):
            raise ValueError("it shows somebody who has no key")
        return Recast(before, after, _colours(known["colours"]), _what(known["recast"], of_actors=True), shown)
    if known.keys() == {"recolour"}:
        before, after = _list(known["recolour"], 2)
        return Recolour(_colours(before), _colours(after))
    if known.keys() == {"reread", "file"}:
        parts = tuple(_read_replacement(each, standing, names, back) for each in _list(known["reread"]))
        if len({part.number for part in parts}) < len(parts) or not parts or (len(parts) > 1 and not known["file"]):
            raise ValueError("it reads no article, or one twice")
        return Replacements(parts) if known["file"] else parts[0]
    raise ValueError("it is no change")


def _what(found: Any, *, of_actors: bool) -> What:
    what = What(found)
    if (what in _OF_ACTORS) is not of_actors:
        raise ValueError("it is done to something else")
    return what


# --- what is decided of events


def _tell_change(change: Change, names: Names) -> dict[str, Any]:
    parts = {name: difference(getattr(change.before, name), getattr(change.after, name)) for name in _PARTS}
    return {
        "article": names.of(change.number),
        "places": {name: part.places for name, part in parts.items() if part},
        "gone": tell_decisions(Decisions(**{name: part.gone for name, part in parts.items()})),
        "come": tell_decisions(Decisions(**{name: part.come for name, part in parts.items()})),
    }


def _tell_joining(joining: Joining, names: Names) -> dict[str, Any]:
    part = difference(joining.before, joining.after)
    places, gone, come = part.places, tell_joins(part.gone), tell_joins(part.come)
    number, event = joining.key
    return {"joins": {"key": [names.of(number), event], "places": places, "gone": gone, "come": come}}


def _read_decide(known: dict[str, Any], standing: Standing, names: Names, back: bool) -> Decide:
    changes = tuple(_read_change(_object(each), standing, names, back) for each in _list(known.get("changes")))
    joining = _read_joining(_object(known["joins"]), standing.joins, names, back) if "joins" in known else None
    if len({change.number for change in changes}) < len(changes) or not (changes or joining):
        raise ValueError("it changes no article, or one twice")
    return Decide(changes, _what(known["decide"], of_actors=False), joining)


def _read_change(known: dict[str, Any], standing: Standing, names: Names, back: bool) -> Change:
    number, places = names.number(known.get("article")), _object(known.get("places"))
    gone, come = read_decisions(known.get("gone")), read_decisions(known.get("come"))
    now = standing.decisions[number]
    parts = {
        name: _other(getattr(now, name), places.get(name, []), getattr(gone, name), getattr(come, name), back)
        for name in _PARTS
    }
    then = Decisions(**parts)
    return Change(number, then, now) if back else Change(number, now, then)


def _read_joining(known: dict[str, Any], now: tuple[Join, ...], names: Names, back: bool) -> Joining:
    article, event = _list(known.get("key"), 2)
    if not isinstance(event, str):
        raise ValueError("an event has no name")
    gone, come = read_joins(known.get("gone")), read_joins(known.get("come"))
    then = _other(now, known.get("places"), gone, come, back)
    before, after = (then, now) if back else (now, then)
    return Joining((names.number(article), event), before, after)


# --- what is decided of actors


def _tell_recast(command: Recast) -> dict[str, Any]:
    before, after = command.before, command.after
    same, apart = difference(before.same, after.same), difference(before.apart, after.apart)
    gone, come = Casting(same.gone, apart.gone), Casting(same.come, apart.come)
    places = {"same": same.places, "apart": apart.places}
    casting = {"places": places, "gone": tell_casting(gone), "come": tell_casting(come)}
    told = {"recast": command.what, "casting": casting, "colours": command.colours}
    return told | ({"shown": command.shown} if command.shown else {})


def _read_casting(known: dict[str, Any], now: Casting, back: bool) -> tuple[Casting, Casting]:
    places = _object(known.get("places"))
    gone, come = read_casting(known.get("gone")), read_casting(known.get("come"))
    same = _other(now.same, places.get("same"), gone.same, come.same, back)
    then = Casting(same, _other(now.apart, places.get("apart"), gone.apart, come.apart, back))
    return (then, now) if back else (now, then)


def _colours(found: object) -> Colours:
    pairs = [_list(pair, 2) for pair in _list(found)]
    if not all(isinstance(key, str) and type(colour) is int and 0 <= colour < COLOURS for key, colour in pairs):
        raise ValueError("it gives a colour that there is not")
    return tuple((key, colour) for key, colour in pairs)


# --- how articles are read


def _read_replacement(found: object, standing: Standing, names: Names, back: bool) -> Replacement:
    name, *both = _list(found, 3)
    number = names.number(name)
    before, after = map(read_extraction, both)
    now = standing.reads[number]
    if (after if back else before) != now or identity(before.article) != identity(after.article):
        raise ValueError("the article is read in another way")
    return Replacement(number, before, now) if back else Replacement(number, now, after)


# --- plain data


def _other(now: tuple[T, ...], places: object, gone: tuple[T, ...], come: tuple[T, ...], back: bool) -> tuple[T, ...]:
    """What stood before a change, or stands after it."""
    patch = Patch(_places(places), gone, come)
    return (patch.turned() if back else patch).on(now)


def _places(found: object) -> tuple[Place, ...]:
    try:
        return msgspec.convert(found, tuple[tuple[_Count, _Count, _Count], ...], strict=True)
    except msgspec.MsgspecError as error:
        raise ValueError(str(error)) from error


def _object(found: object) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise ValueError("it is no object")
    return found


def _list(found: object, length: int | None = None) -> list[Any]:
    if not isinstance(found, list) or length not in (None, len(found)):
        raise ValueError("it is no list, or not of that length")
    return found
