"""ZIP files: every file in them that can be read, those of a ZIP file in them too, but no deeper."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from .. import formats
from ..model import Article, Failure, Message
from ._container import Container
from ._files import UnreadableError
from ._source import Source

SUFFIXES = (".zip",)
CHOICES = ("encoding", "whole_page")
_NAMED = 5  # files named that were left out


def read(source: Source) -> Iterator[Article | Failure]:
    """The articles of every file; what cannot be read is told file by file."""
    if source.part is not None and PurePosixPath(source.part).parent.suffix == ".zip":
        raise UnreadableError("it lies in a ZIP file in a ZIP file: unpack it")
    container = Container(source, Message("ZIP file"))
    left_out = []
    for name in sorted(container.names):
        path = PurePosixPath(name)
        if any(part.startswith((".", "__MACOSX")) or part.endswith("_files") for part in path.parts):
            continue
        if path.suffix.lower() not in formats.by_suffix():
            left_out.append(name)
            continue
        try:
            member = source.inside(name, container.read(name))
        except UnreadableError as error:
            yield error.failure(source.path, source.within(name))
        else:
            yield from formats.read_source(member)
    if left_out:
        yield Failure(source.path, _left_out(left_out), part=source.part)


def _left_out(names: list[str]) -> Message:
    named, more = ", ".join(names[:_NAMED]), len(names) - _NAMED
    if more <= 0:
        return Message("Linimasa reads no files of these formats in it: {names}", names=named)
    return Message("Linimasa reads no files of these formats in it: {names} and {n} more", names=named, n=more)
