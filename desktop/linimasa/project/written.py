"""Decisions as plain data for JSON, and back. What is read may come from a hostile file: it is strict, and bounded.

Every `read_` raises a ValueError that says what is wrong.
"""

from collections.abc import Callable, Collection
from enum import Enum
from typing import Any, TypeVar

from ..model import ActorKind, EventKind, Granularity, Interval, Role
from .anchors import AROUND, LONGEST
from .casting import Casting, Who
from .decisions import Anchor, Correction, Decisions, GivenDate, Identity, Join, Part, Review, Told

T = TypeVar("T")
E = TypeVar("E", bound=Enum)
_MOST = 100_000  # things in one list
_NAME = 10_000  # characters of a name, a title, a path
_LARGEST = 2**48


def tell_decisions(decisions: Decisions) -> dict[str, Any]:
    """The decisions about one article."""
    return _filled(
        splits=[_anchor(anchor) for anchor in decisions.splits],
        merges=[[_anchor(anchor) for anchor in anchors] for anchors in decisions.merges],
        corrections=[{"of": _anchor(anchor)} | _correction(said) for anchor, said in decisions.corrections],
    )


def read_decisions(found: object) -> Decisions:
    """The decisions about one article."""
    known = _object(found, {"splits", "merges", "corrections"})
    return Decisions(
        tuple(_each(known, "splits", _read_anchor)),
        tuple(_each(known, "merges", lambda one: tuple(_list(one, _read_anchor)))),
        tuple(_each(known, "corrections", _read_corrected)),
    )


def tell_joins(joins: Collection[Join]) -> list[Any]:
    """The events of several articles that are one."""
    return [[{"article": list(told.article), "event": _anchor(told.anchor)} for told in join] for join in joins]


def read_joins(found: object) -> tuple[Join, ...]:
    """The events of several articles that are one."""
    return tuple(_list(found, lambda join: tuple(_list(join, _read_told))))


def tell_casting(casting: Casting) -> dict[str, Any]:
    """What was decided of actors."""
    return _filled(
        same=[[_who(who) for who in group] for group in casting.same],
        apart=[{"actor": _who(who), "form": form} for who, form in casting.apart],
    )


def read_casting(found: object) -> Casting:
    """What was decided of actors."""
    known = _object(found, {"same", "apart"})
    return Casting(
        tuple(_each(known, "same", lambda group: tuple(_list(group, _read_who)))),
        tuple(_each(known, "apart", _read_apart)),
    )


def _filled(**parts: object) -> dict[str, Any]:
    """What is not as it would be without a word."""
    return {name: part for name, part in parts.items() if part not in (None, False, [])}


def _anchor(anchor: Anchor) -> dict[str, Any]:
    words, before, after = anchor.words, anchor.before, anchor.after
    told = {"words": words, "before": before, "after": after, "start": anchor.start, "title": anchor.title}
    return told | ({"nth": anchor.nth} if anchor.nth else {})


def _correction(said: Correction) -> dict[str, Any]:
    actors = said.actors
    told = _filled(
        title=said.title,
        kind=said.kind,
        date=said.date and _date(said.date),
        undated=said.undated,
        review=None if said.review is Review.OPEN else said.review,
    )
    if actors is not None:  # nobody is another thing than as the text says
        told["actors"] = [{"name": part.name, "kind": part.kind, "role": part.role} for part in actors]
    return told


def _date(date: GivenDate) -> dict[str, Any]:
    ends = [date.interval.begin, date.interval.end]
    told = {"interval": ends, "granularity": date.granularity, "edtf": date.edtf, "words": date.words}
    return told | _filled(mod=date.mod, value=date.value or None)  # which the first files do not have


def _who(who: Who) -> dict[str, Any]:
    told: dict[str, Any] = {"name": who.name, "kind": who.kind}
    told |= {"article": list(who.source)} if who.source else {}
    return told | ({"territory": who.territory} if who.territory else {})


def _read_anchor(found: object) -> Anchor:
    known = _object(found, {"words", "before", "after", "start", "title", "nth"})
    return Anchor(
        _text(known, "words", LONGEST),
        _text(known, "before", AROUND),
        _text(known, "after", AROUND),
        _number(known.get("start"), _LARGEST),
        _text(known, "title", _NAME),
        _number(known.get("nth", 0), _MOST),
    )


def _read_corrected(found: object) -> tuple[Anchor, Correction]:
    known = _object(found, {"of", "title", "kind", "date", "undated", "actors", "review"})
    undated = known.get("undated", False)
    if not isinstance(undated, bool):
        raise ValueError("undated is neither true nor false")
    return _read_anchor(known.get("of")), Correction(
        title=_text(known, "title", _NAME) if "title" in known else None,
        kind=_word(known, "kind", EventKind) if "kind" in known else None,
        date=_read_date(known["date"]) if "date" in known else None,
        undated=undated,
        actors=tuple(_list(known["actors"], _read_part)) if "actors" in known else None,
        review=_word(known, "review", Review) if "review" in known else Review.OPEN,
    )


def _read_date(found: object) -> GivenDate:
    known = _object(found, {"interval", "granularity", "edtf", "words", "mod", "value"})
    ends = known.get("interval")
    if not isinstance(ends, list) or len(ends) != 2:
        raise ValueError("a date has no two ends")
    begin, end = (None if each is None else _number(each, _LARGEST, -_LARGEST) for each in ends)
    if (begin is None and end is None) or (begin is not None and end is not None and end <= begin):
        raise ValueError("a date ends before it begins")
    granularity = _word(known, "granularity", Granularity)
    edtf, words, value = (_text({"value": "", **known}, name, _NAME) for name in ("edtf", "words", "value"))
    mod = _text(known, "mod", _NAME) if "mod" in known else None
    return GivenDate(Interval(begin, end), granularity, edtf, words, mod, value)


def _read_part(found: object) -> Part:
    known = _object(found, {"name", "kind", "role"})
    return Part(_text(known, "name", _NAME), _word(known, "kind", ActorKind), _word(known, "role", Role))


def _read_told(found: object) -> Told:
    known = _object(found, {"article", "event"})
    return Told(_read_identity(known.get("article")), _read_anchor(known.get("event")))


def _read_identity(found: object) -> Identity:
    if not isinstance(found, list) or len(found) != 3 or not all(isinstance(each, str) for each in found):
        raise ValueError("an article is not known by three texts")
    return Identity(*found)


def _read_who(found: object) -> Who:
    known = _object(found, {"name", "kind", "article", "territory"})
    source = _read_identity(known["article"]) if "article" in known else None
    territory = _text(known, "territory", _NAME) if "territory" in known else None
    return Who(_text(known, "name", _NAME), _word(known, "kind", ActorKind), source, territory)


def _read_apart(found: object) -> tuple[Who, str]:
    known = _object(found, {"actor", "form"})
    return _read_who(known.get("actor")), _text(known, "form", _NAME)


def _object(found: object, names: Collection[str]) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise ValueError(f"{type(found).__name__} where an object should be")
    if unknown := sorted(str(name)[:40] for name in found if name not in names):
        raise ValueError(f"nothing is known of {unknown[0]!r}")
    return found


def _each(known: dict[str, Any], name: str, read: Callable[[object], T]) -> list[T]:
    return _list(known.get(name, []), read)


def _list(found: object, read: Callable[[object], T]) -> list[T]:
    if not isinstance(found, list):
        raise ValueError(f"{type(found).__name__} where a list should be")
    if len(found) > _MOST:
        raise ValueError(f"a list of {len(found):,} is too long")
    return [read(each) for each in found]


def _text(known: dict[str, Any], name: str, longest: int) -> str:
    found = known.get(name)
    if not isinstance(found, str):
        raise ValueError(f"{name} is no text")
    if len(found) > longest:
        raise ValueError(f"{name} is longer than {longest:,} characters")
    return found


def _number(found: object, most: int, least: int = 0) -> int:
    if type(found) is not int or not least <= found <= most:
        raise ValueError("a number is missing, or too large or too small")
    return found


def _word(known: dict[str, Any], name: str, words: type[E]) -> E:
    try:
        return words(known.get(name))
    except ValueError as error:
        raise ValueError(f"nothing is known of the {name} {str(known.get(name))[:40]!r}") from error
