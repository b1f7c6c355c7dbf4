"""Files opened safely: regular ones only, of bounded size, with a reason for a person when refused."""

import errno
import os
import stat
from pathlib import Path

from ..model import Message

LIMIT = 64 * 2**20
"""The most bytes a file may have, unless the user allows more."""

_REASONS = {
    errno.ENOENT: Message("there is no such file"),
    errno.EACCES: Message("Linimasa may not read it: change its permissions"),
    errno.EPERM: Message("Linimasa may not read it: change its permissions"),
    errno.ELOOP: Message("it is a link that leads back to itself"),
    errno.ENAMETOOLONG: Message("its name is too long"),
}


class UnreadableError(Exception):
    """A file that is not read; the message says why and what to do. `text` and `values` make a `Message`."""

    def __init__(self, text: str, **values: object) -> None:
        self.message = Message(text, **values)
        super().__init__(self.message)


def check(status: os.stat_result, limit: int = LIMIT) -> None:
    """Accept what can hold an article.

    Raises:
        UnreadableError: it is no regular file, is empty, or is larger than `limit` bytes.
    """
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableError("it is a folder, not a file")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableError("it is not a regular file (a device, pipe or socket): copy its content into a file first")
    if status.st_size == 0:
        raise UnreadableError("the file is empty")
    if status.st_size > limit:
        size = -(-status.st_size // 2**20)
        raise UnreadableError(
            "the file has {size} MB, the limit is {limit} MB: split it, or raise the limit",
            size=size,
            limit=limit // 2**20,
        )


def load(path: Path, limit: int = LIMIT) -> bytes:
    """The bytes of a file, opened without waiting for the other end of a pipe.

    Raises:
        UnreadableError: see `check`.
        OSError: it cannot be opened or read.
    """
    # What stands under the name may have changed since it was looked at, so what is open is checked.
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        check(os.fstat(file.fileno()), limit)
        data = file.read(limit + 1)
    if len(data) > limit:
        raise UnreadableError("the file grows while it is read, past the limit of {limit} MB", limit=limit // 2**20)
    return data


def explain(error: OSError | ValueError) -> Message:
    """An error of the system as a reason for a person."""
    known = _REASONS.get(error.errno or 0) if isinstance(error, OSError) else None
    return known or Message("it cannot be read: {reason}", reason=getattr(error, "strerror", None) or str(error))
