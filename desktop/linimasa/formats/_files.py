"""Files opened safely: regular ones only, of bounded size, with a reason for a person when refused."""

import errno
import os
import stat
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from ..model import Failure, Message, Opening

_STEP = 4  # times a limit is raised
_REASONS = {
    errno.ENOENT: Message("there is no such file"),
    errno.EACCES: Message("Linimasa may not read it: change its permissions"),
    errno.EPERM: Message("Linimasa may not read it: change its permissions"),
    errno.ELOOP: Message("it is a link that leads back to itself"),
    errno.ENAMETOOLONG: Message("its name is too long"),
}


class UnreadableError(Exception):
    """A file that is not read; the message says why and what to do. `text` and `values` make a `Message`.

    `remedy` and `table` are those of a `Failure`.
    """

    def __init__(
        self, text: str, *, remedy: Opening | None = None, table: Iterable[tuple[str, str]] = (), **values: object
    ) -> None:
        self.message, self.remedy, self.table = Message(text, **values), remedy, tuple(table)
        super().__init__(self.message)

    def failure(self, path: str, part: str | None = None) -> Failure:
        """The same as a value."""
        return Failure(path, self.message, self.remedy, self.table, part)


def higher(opening: Opening, size: int = 0) -> Opening:
    """The same with a limit that is four times as high, or as high as a size needs."""
    limit = _STEP * opening.limit
    while limit < size:
        limit *= _STEP
    return replace(opening, limit=limit)


def check(status: os.stat_result, opening: Opening) -> None:
    """Accept what can hold an article.

    Raises:
        UnreadableError: it is no regular file, is empty, or is larger than the limit.
    """
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableError("it is a folder, not a file")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableError("it is not a regular file (a device, pipe or socket): copy its content into a file first")
    if status.st_size == 0:
        raise UnreadableError("the file is empty")
    if status.st_size > opening.limit:
        size = -(-status.st_size // 2**20)
        raise UnreadableError(
            "the file has {size} MB, the limit is {limit} MB: split it, or raise the limit",
            remedy=higher(opening, status.st_size),
            size=size,
            limit=opening.limit // 2**20,
        )


def load(path: Path, opening: Opening) -> bytes:
    """The bytes of a file, opened without waiting for the other end of a pipe.

    Raises:
        UnreadableError: see `check`.
        OSError: it cannot be opened or read.
    """
    # What stands under the name may have changed since it was looked at, so what is open is checked.
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        check(os.fstat(file.fileno()), opening)
        data = file.read(opening.limit + 1)
    if len(data) > opening.limit:
        most = opening.limit // 2**20
        raise UnreadableError("the file grows while it is read, past the limit of {limit} MB", limit=most)
    return data


def explain(error: OSError | ValueError) -> Message:
    """An error of the system as a reason for a person."""
    known = _REASONS.get(error.errno or 0) if isinstance(error, OSError) else None
    return known or Message("it cannot be read: {reason}", reason=getattr(error, "strerror", None) or str(error))
