"""ZIP files: every file in them that can be read, those of a ZIP file in them too, but no deeper."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from .. import formats
from ..model import Article, Failure
from ._container import Container
from ._files import UnreadableError
from ._source import Source

SUFFIXES = (".zip",)
_NAMED = 5  # files named that were left out


def read(source: Source) -> Iterator[Article | Failure]:
    """The articles of every file; what cannot be read is told file by file."""
    if source.part is not None and PurePosixPath(source.part).parent.suffix == ".zip":
        raise UnreadableError("it lies in a ZIP file in a ZIP file: unpack it")
    container = Container(source, "ZIP file")
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
            yield Failure(f"{source.path}: {name}", str(error))
        else:
            yield from formats.read_source(member)
    if left_out:
        more = f" and {len(left_out) - _NAMED} more" if len(left_out) > _NAMED else ""
        named = ", ".join(left_out[:_NAMED]) + more
        yield Failure(source.path, f"Linimasa reads no files of these formats in it: {named}")
