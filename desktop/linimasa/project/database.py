"""SQLite as a project file has it. Whoever made the file, it can do nothing but hold rows.

What is not exactly our tables is no project: no trigger, view or virtual table is ever come near.
"""

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from sqlite3 import Connection
from urllib.parse import quote

from .. import formats
from ..model import Message
from ..whole import replacing

APPLICATION = int.from_bytes(b"Lini", "big")
MIGRATIONS: tuple[Callable[[Connection], None], ...] = ()
"""What makes a file of each version, from 1 on, one of the next."""
TABLES = {
    "article": "CREATE TABLE article (number INTEGER PRIMARY KEY, text BLOB NOT NULL, sha256 BLOB NOT NULL, "
    "found BLOB NOT NULL)",
    "decision": "CREATE TABLE decision (number INTEGER PRIMARY KEY, value BLOB NOT NULL)",
    "history": "CREATE TABLE history (number INTEGER PRIMARY KEY, value BLOB NOT NULL)",
    "state": "CREATE TABLE state (number INTEGER PRIMARY KEY, value BLOB NOT NULL)",
}
_PATIENCE = 2.0  # seconds to wait for another who reads or writes just now
_HEAD = 100  # bytes, as the format of SQLite has it
_SUPER = bytes.fromhex("d9d505f920a163d7")  # ends a journal that names another one
_LONGEST = 2**30
_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 0),
)


class ProjectError(Exception):
    """A project file cannot be read or written; the argument tells a person why, and what helps."""


class NoProjectError(ProjectError):
    """The file is none, or is damaged."""


def version() -> int:
    """The version of the files that are written."""
    return len(MIGRATIONS) + 1


def look(path: Path) -> int:
    """The version of a project file.

    Raises:
        ProjectError: it is none, or cannot be read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise NoProjectError(Message("it is no file"))
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError) as error:  # ValueError: the name holds a NUL
        raise ProjectError(formats.explain(error)) from error
    number = int.from_bytes(head[60:64], "big")
    if head[:16] != b"SQLite format 3\0" or head[68:72] != APPLICATION.to_bytes(4, "big") or not number:
        raise NoProjectError(Message("it is no project of Linimasa"))
    if head[18:20] != b"\1\1":
        raise damaged(Message("it is written in another way than Linimasa does"))
    return number


def connect(path: Path, mode: str) -> Connection:
    """Open a file that `look` has found to be a project, to read ("ro") or write ("rw") it, or a new one ("rwc").

    Raises:
        ProjectError: it cannot be opened, or is damaged.
    """
    with explained():
        _check_journal(path)
        connection = sqlite3.connect(
            f"{uri(path)}?mode={mode}", _PATIENCE, isolation_level=None, check_same_thread=False, uri=True
        )
        try:
            guard(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def guard(connection: Connection) -> None:
    """Let nothing that stands in a file act."""
    connection.text_factory = bytes
    for category, most in _LIMITS:
        connection.setlimit(category, most)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def check(connection: Connection, *, exactly: bool) -> None:
    """Make sure that a file is whole and holds our tables, and nothing else if `exactly`.

    Raises:
        NoProjectError: it is not.
        sqlite3.Error: it cannot be read.
    """
    found = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    tables = {(b"table", name.encode(), sql.encode()) for name, sql in TABLES.items()}
    if set(found) != tables if exactly else not {row[1] for row in found} >= set(map(str.encode, TABLES)):
        raise damaged(Message("it does not hold what a project holds"))
    if not exactly and any(kind != b"table" or b"VIRTUAL" in (sql or b"").upper() for kind, _, sql in found):
        raise damaged(Message("it holds more than a project holds"))
    ((told,),) = connection.execute("PRAGMA quick_check(1)").fetchall()
    if told != b"ok":
        raise damaged(Message("its parts do not fit together"))


def make(connection: Connection) -> None:
    """Make the tables in an empty file."""
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {version()}")
    for table in TABLES.values():
        connection.execute(table)


def migrate(connection: Connection, path: Path, number: int, backup: bool) -> None:
    """Make a file of an older version one of this version; a copy as it was is laid beside it first.

    Raises:
        ProjectError, sqlite3.Error: that cannot be; the file stays as it is.
    """
    if backup:
        copy = path.with_name(f"{path.stem}.version-{number}{path.suffix}")
        with replacing(copy) as new, closing(sqlite3.connect(new)) as target, closing(connect(path, "ro")) as source:
            source.backup(target)  # the connection that writes cannot
    for step in MIGRATIONS[number - 1 :]:
        step(connection)
    connection.execute(f"PRAGMA user_version = {version()}")


def uri(path: Path) -> str:
    """A path as SQLite wants it, whatever bytes are in its name."""
    name = path.absolute().as_posix()
    return "file://" + quote(os.fsencode(name if name.startswith("/") else f"/{name}"))


def damaged(why: str) -> NoProjectError:
    """The error of a file that is not as we write it."""
    return NoProjectError(Message("it is damaged, or no project of Linimasa: {why}", why=why))


@contextmanager
def explained() -> Iterator[None]:
    """Say in words for a person what goes wrong in here.

    Raises:
        ProjectError: something has.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise _explained(error) from error
    except FileNotFoundError as error:
        raise ProjectError(Message("it is not there any more: save the project under another name")) from error
    except PermissionError as error:
        raise ProjectError(_REFUSED) from error
    except (OSError, ValueError) as error:  # ValueError: the name holds a NUL
        raise ProjectError(Message("{error}", error=getattr(error, "strerror", None) or str(error))) from error


def _check_journal(path: Path) -> None:
    """Make sure that what is left of a write names no other files: ours never does, and SQLite would look for them."""
    with suppress(FileNotFoundError), path.with_name(path.name + "-journal").open("rb") as file:
        file.seek(0, os.SEEK_END)
        file.seek(max(0, file.tell() - len(_SUPER)))
        if file.read() == _SUPER:
            raise damaged(Message("it would change other files"))


_REFUSED = Message("it may not be written there: save the project under another name, or in another folder")
IN_USE = Message("it is open in another window")
_WORDS = {
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_LOCKED: IN_USE,
    sqlite3.SQLITE_PERM: _REFUSED,
    sqlite3.SQLITE_READONLY: _REFUSED,
    sqlite3.SQLITE_CANTOPEN: _REFUSED,
    sqlite3.SQLITE_FULL: Message("the disk is full: make room, or save the project elsewhere"),
    sqlite3.SQLITE_IOERR: Message("the disk does not take it: make room, or save the project elsewhere"),
    sqlite3.SQLITE_TOOBIG: Message("an article of it is too large for a project file"),
}


def code(error: sqlite3.Error) -> int:
    """What kind of error it is, of SQLite's."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _explained(error: sqlite3.Error) -> ProjectError:
    words = _WORDS.get(code(error))
    return ProjectError(words) if words else damaged(str(error))
