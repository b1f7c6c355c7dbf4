"""The project file: one SQLite file that holds all of a project.

It is written in place under a rollback journal: only what has changed, and that whole or not at all, also where the
disk is full or the power goes. At rest it is one file, which can be copied and sent; a write-ahead log would be a
second one. Who may write holds SQLite's reserved lock from one write to the next: others can read meanwhile and
nobody else can write. The lock goes with the process, however that ends.
"""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection
from typing import TypeVar

from ..model import Message
from ..whole import replacing
from . import database, rows
from .database import ProjectError as ProjectError
from .database import explained
from .rests import Work, finish
from .state import Content as Content
from .state import State

_NEWER = Message("it was made by a newer version of Linimasa: here it can only be read")
_IN_USE = Message("it is open in another window: here it can only be read")
_READ_ONLY = Message("it may not be written: here it can only be read")
_TOO_NEW = Message("it was made by a newer version of Linimasa: read it with that one")
_CUT_OFF = Message("a change of it was cut off: open it in the window once, which takes that back")
_ELSEWHERE = Message("it is not there any more: save the project under another name")
_REFUSING = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN)
T = TypeVar("T")


class ProjectFile:
    """An open project file. One thread at a time may use it.

    Attributes:
        path: where it is.
        read_only: why it cannot be written; None if it can.
    """

    def __init__(self, path: Path, connection: Connection, read_only: Message | None = None) -> None:
        self.path, self.read_only = path, read_only
        self._connection = connection
        self._place = _place(path)
        self._written = Content()

    @classmethod
    def open(cls, path: Path) -> "ProjectFile":
        """Open a file, to be written if that can be.

        Raises:
            ProjectError: it cannot be read, or is no project.
        """
        number = database.look(path)
        newer = number > database.version()
        connection = database.connect(path, "ro" if newer else "rw")
        try:
            with explained():
                refused = _NEWER if newer else _claim(connection, number)
                database.check(connection, exactly=number == database.version())
                if number < database.version():
                    connection = _brought_up(connection, path, number, backup=refused is None)
                return cls(path, connection, refused)
        except BaseException:
            connection.close()
            raise

    @classmethod
    def create(cls, path: Path, content: Content) -> "ProjectFile":
        """Write a new file, in the place of one that is there.

        Raises:
            ProjectError: that cannot be; what stood there stays.
        """
        with explained():
            _check_free(path)
            with replacing(path) as new, closing(database.connect(new, "rwc")) as made:
                made.execute("BEGIN IMMEDIATE")
                database.make(made)
                rows.write(made, None, content)
                made.execute("COMMIT")
        file = cls.open(path)
        file._written = content
        return file

    def reading(self) -> Work[Content]:
        """Read everything, with rests.

        Raises:
            ProjectError: it cannot be read, or is damaged.
        """
        with explained():
            self._written = yield from rows.reading(self._connection)
        return self._written

    def save(self, content: Content) -> None:
        """Write what has changed since the last time.

        Raises:
            ProjectError: that cannot be; the file is as it was before.
        """
        if self.read_only:
            raise ProjectError(self.read_only)
        with explained():
            if not self.is_at(self.path):
                raise ProjectError(_ELSEWHERE)
            if not self._connection.in_transaction:
                self._connection.execute("BEGIN IMMEDIATE")
            try:
                rows.write(self._connection, self._written, content)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                _begin(self._connection)
        self._written = content

    def is_at(self, path: Path) -> bool:
        """Whether this file is the one under a path."""
        return _place(path) == self._place is not None

    def holds(self, content: Content) -> bool:
        """Whether all articles are in the file, with what was decided of them."""
        return replace(content, state=State(), history=()) == replace(self._written, state=State(), history=())

    def close(self) -> None:
        """Let others write."""
        self._connection.close()


def content(path: Path) -> Content:
    """Everything in a file, which stays as it is; a window may have it open.

    Raises:
        ProjectError: it cannot be read, or is no project.
    """
    number = database.look(path)
    if number > database.version():  # nobody is there to whom a guess could be told as one
        raise ProjectError(_TOO_NEW)
    with explained(), closing(database.connect(path, "ro")) as connection:
        try:
            copy = _in_memory(connection)  # whoever writes the file need not wait for who reads it
        except sqlite3.OperationalError as error:
            if database.code(error) in _REFUSING:  # what was cut off has to be taken back first, which is writing
                raise ProjectError(_CUT_OFF) from error
            raise
    with explained(), closing(copy):
        database.check(copy, exactly=number == database.version())
        if number < database.version():
            database.migrate(copy, path, number, backup=False)
            database.check(copy, exactly=True)
        return finish(rows.reading(copy))


def _in_memory(connection: Connection) -> Connection:
    """A copy of what a connection reads."""
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        connection.backup(copy)
        database.guard(copy)
    except BaseException:
        copy.close()
        raise
    return copy


def _place(path: Path) -> tuple[int, int] | None:
    """What tells a file from another that has come under its path."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino


def _begin(connection: Connection) -> Message | None:
    """Take the lock of who may write; else tell that another one has it."""
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if database.code(error) == sqlite3.SQLITE_BUSY:
            return _IN_USE
        raise
    return None


def _claim(connection: Connection, number: int) -> Message | None:
    """Take the lock, if something can be written in the file and beside it; else tell why not."""
    refused = _begin(connection)
    if refused is None:
        try:
            connection.execute(f"PRAGMA user_version = {number}")
        except sqlite3.OperationalError as error:
            if database.code(error) not in _REFUSING:
                raise
            refused = _READ_ONLY
        connection.execute("ROLLBACK")
    return refused or _begin(connection)


def _check_free(path: Path) -> None:
    """Make sure that no window has a project open which is to be replaced."""
    try:
        database.look(path)
    except ProjectError:  # nothing, or nothing of ours
        return
    with closing(database.connect(path, "rw")) as connection:
        if _begin(connection) is _IN_USE:
            raise ProjectError(database.IN_USE)


def _brought_up(connection: Connection, path: Path, number: int, backup: bool) -> Connection:
    """A file of an older version as one of this version: itself, or a copy in memory where it may not be written."""
    if not backup:
        copy = _in_memory(connection)
        connection.close()
        connection = copy
        connection.execute("BEGIN")
    database.migrate(connection, path, number, backup)
    database.check(connection, exactly=True)
    connection.execute("COMMIT")
    if backup:
        _begin(connection)
    return connection
