"""What a project file holds, row by row: what has changed is written, and everything is read and checked."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import zip_longest
from sqlite3 import Connection
from typing import TypeVar

from ..model import Extraction, Message
from . import packing
from .database import NoProjectError, damaged
from .decisions import UNDECIDED
from .remembered import Names, recalled, tell
from .rests import Work
from .standing import Standing
from .state import Content, State
from .undo import Command
from .written import read_casting, read_decisions, read_joins, tell_casting, tell_decisions, tell_joins

_ARTICLES = "SELECT number, text, sha256, found FROM article ORDER BY number"
_ROOM = 8 * 2**20  # bytes of the history
_LAST = 2**53  # number of a change, as nobody makes so many
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Head:
    """What is to be in a file: how many articles, and changes at most; what was decided of all, and how it stood."""

    articles: int
    changes: int
    casting: object
    joins: object
    state: State


def reading(connection: Connection) -> Work[Content]:
    """Read everything, with rests.

    Raises:
        NoProjectError: it is damaged.
        sqlite3.Error: it cannot be read.
    """
    extractions: list[Extraction] = []
    for number, *row in connection.execute(_ARTICLES):
        if number != len(extractions):
            raise damaged(Message("an article is missing"))
        extractions.append(_extraction(*row))
        yield
    decisions = {
        number: _understood(read_decisions, value) for number, value in _values(connection, "decision", object)
    }
    heads = [value for _, value in _values(connection, "state", _Head)]
    there = range(len(extractions))
    if [head.articles for head in heads] != [len(there)] or not decisions.keys() <= set(there):
        raise damaged(Message("a part of it is missing"))
    decided = tuple(decisions.get(number, UNDECIDED) for number in there)
    head = heads[0]
    casting, joins = _understood(read_casting, head.casting), _understood(read_joins, head.joins)
    content = Content(tuple(extractions), decided, casting, joins, state=head.state)
    yield
    return _with_history(content, head, _changes(connection))


def _changes(connection: Connection) -> dict[int, object]:
    """The newest changes in the history by their numbers; nothing at all is lost with one that cannot be read."""
    found, room = dict[int, object](), _ROOM
    wanted = "SELECT number, value FROM history WHERE number BETWEEN 0 AND ? ORDER BY number DESC"
    for number, value in connection.execute(wanted, (_LAST,)):
        with suppress(ValueError, NoProjectError):
            packed = _bytes(value)
            room -= len(packed)
            if room < 0:
                break
            found[number] = packing.unpack(packed, object)
    return found


def _with_history(content: Content, head: _Head, told: dict[int, object]) -> Content:
    """The same with the history, as far as it leads without a gap to how everything stands, and on from there."""
    state = head.state
    now = state.forgotten + state.done
    first, last = now, now
    while first - 1 in told:
        first -= 1
    while last in told:
        last += 1
    run = [told[number] for number in range(first, last)]
    found = recalled(run, now - first, Standing.kept(content), _names(content))
    kept = replace(state, done=found.done, forgotten=first + found.lost if found.commands else 0)
    lost = len(found.commands) < head.changes
    return replace(content, history=found.commands, state=kept, cut=lost)


def _names(content: Content) -> Names:
    """Articles are called by their numbers."""

    def number(found: object) -> int:
        if type(found) is not int or not 0 <= found < len(content.extractions):
            raise ValueError("an article is not there")
        return found

    return Names(int, number)


def write(connection: Connection, written: Content | None, new: Content) -> None:
    """Write what is another than was written before."""
    old = written or Content()
    for number, extraction in _changed(old.extractions, new.extractions):
        if extraction is None:
            connection.execute("DELETE FROM article WHERE number = ?", (number,))
            continue
        article = extraction.article
        text = article.text.encode("utf-8", "surrogatepass")
        found = packing.pack(replace(extraction, article=replace(article, text="")))
        row = (number, text, sha256(text).digest(), found)
        connection.execute("INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?)", row)
    for number, decisions in _changed(old.decisions, new.decisions):
        if decisions:
            _put(connection, "decision", number, packing.pack(tell_decisions(decisions)))
        else:
            connection.execute("DELETE FROM decision WHERE number = ?", (number,))
    stood = _count(connection)
    _write_history(connection, old, new)
    head = _head(new, _count(connection))
    if written is None or head != _head(old, stood):
        _put(connection, "state", 0, packing.pack(head))


def _count(connection: Connection) -> int:
    ((count,),) = connection.execute("SELECT count(*) FROM history")
    return int(count)


def _write_history(connection: Connection, old: Content, new: Content) -> None:
    """Write the changes that are others than before; the oldest go where there is no room for them."""
    before, after = (dict(enumerate(each.history, each.state.forgotten)) for each in (old, new))
    first, names = new.state.forgotten, _names(new)
    for number, command in after.items():
        if before.get(number) is not command:
            packed = _packed(command, names)
            if packed is None:
                first = number + 1
            else:
                _put(connection, "history", number, packed)
    room, end = _ROOM, new.state.forgotten + len(new.history)
    for number, size in connection.execute("SELECT number, length(value) FROM history ORDER BY number DESC"):
        room -= size if number < end else 0
        if room < 0:
            first = max(first, number + 1)
            break
    if first > new.state.forgotten + new.state.done:  # what was taken back leads on from nowhere
        first = end
    connection.execute("DELETE FROM history WHERE number < ? OR number >= ?", (first, end))


def _packed(command: Command, names: Names) -> bytes | None:
    try:
        return packing.pack(tell(command, names))
    except ValueError:  # too large
        return None


def _put(connection: Connection, table: str, number: int, packed: bytes) -> None:
    connection.execute(f"INSERT OR REPLACE INTO {table} VALUES (?, ?)", (number, packed))


def _head(content: Content, changes: int) -> _Head:
    together = tell_casting(content.casting), tell_joins(content.joins)
    return _Head(len(content.extractions), changes, *together, content.state)


def _changed(before: Sequence[T], after: Sequence[T]) -> Iterator[tuple[int, T | None]]:
    """The values that are others than before, by their numbers; None where there is none any more."""
    for number, (old, new) in enumerate(zip_longest(before, after)):
        if new is not old and new != old:
            yield number, new


def _values(connection: Connection, table: str, kind: type[T]) -> Iterator[tuple[int, T]]:
    """The values of a table by their numbers."""
    for number, value in connection.execute(f"SELECT number, value FROM {table} ORDER BY number"):
        try:
            yield number, packing.unpack(_bytes(value), kind)
        except ValueError as error:
            raise damaged(str(error)) from error


def _understood(read: Callable[[object], T], value: object) -> T:
    try:
        return read(value)
    except ValueError as error:
        raise damaged(str(error)) from error


def _extraction(text: object, digest: object, found: object) -> Extraction:
    """An article with what was found in it, from its row."""
    data = _bytes(text)
    if sha256(data).digest() != digest:
        raise damaged(Message("a text is another than was written"))
    try:
        read = packing.unpack(_bytes(found), Extraction)
        extraction = replace(read, article=replace(read.article, text=data.decode("utf-8", "surrogatepass")))
        packing.check(extraction)
    except ValueError as error:
        raise damaged(str(error)) from error
    return extraction


def _bytes(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise damaged(Message("a value is of another kind"))
    return value
