"""What a project file holds, row by row: what has changed is written, and everything is read and checked."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import zip_longest
from sqlite3 import Connection
from typing import TypeVar

from ..model import Extraction, Message
from . import packing
from .database import damaged
from .decisions import UNDECIDED
from .rests import Work
from .state import Content, State
from .written import read_casting, read_decisions, read_joins, tell_casting, tell_decisions, tell_joins

_ARTICLES = "SELECT number, text, sha256, found FROM article ORDER BY number"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Head:
    """What is to be in a file: how many articles and changes; what was decided of all together, and how it stood."""

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
    history = tuple(value for _, value in _values(connection, "history", object))
    heads = [value for _, value in _values(connection, "state", _Head)]
    there = range(len(extractions))
    told = [(head.articles, head.changes) for head in heads]
    if told != [(len(there), len(history))] or not decisions.keys() <= set(there):
        raise damaged(Message("a part of it is missing"))
    decided = tuple(decisions.get(number, UNDECIDED) for number in there)
    head = heads[0]
    casting, joins = _understood(read_casting, head.casting), _understood(read_joins, head.joins)
    return Content(tuple(extractions), decided, casting, joins, history, head.state)


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
    for table, before, after in (
        ("decision", *(list(map(tell_decisions, each.decisions)) for each in (old, new))),
        ("history", old.history, new.history),
        ("state", (_head(written),) if written else (), (_head(new),)),
    ):
        for number, value in _changed(before, after):
            if not value:
                connection.execute(f"DELETE FROM {table} WHERE number = ?", (number,))
            else:
                connection.execute(f"INSERT OR REPLACE INTO {table} VALUES (?, ?)", (number, packing.pack(value)))


def _head(content: Content) -> _Head:
    together = tell_casting(content.casting), tell_joins(content.joins)
    return _Head(len(content.extractions), len(content.history), *together, content.state)


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
