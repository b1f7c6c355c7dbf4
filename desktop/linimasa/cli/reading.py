"""Files to extractions for a command: what goes wrong is told at once and remembered.

Plain text is read here; what a library takes apart, in a process of its own, which can be ended.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from .. import apart, formats, pipeline
from ..model import Extraction, Failure


class Reader:
    """Reads files and folders. `failed` tells whether something could not be read so far."""

    def __init__(self, options: pipeline.Options) -> None:
        self._options = options
        self._parser = apart.Apart()
        self.failed = False

    def read(self, paths: Sequence[Path]) -> Iterator[Extraction]:
        """The articles of all files that can be read, in order; the others are told on standard error."""
        try:
            for path in formats.expand(paths):
                for found in (path,) if isinstance(path, Failure) else self._file(path):
                    if isinstance(found, Extraction):
                        yield found
                    else:
                        self.failed = True
                        tell(found.path, found.reason)
        finally:
            self._parser.end()

    def _file(self, path: Path) -> Iterator[Extraction | Failure]:
        try:
            if formats.is_text(path):
                yield from pipeline.read(path, self._options)
            else:
                yield from self._parser.ask(apart.read_all, path, self._options)
        except apart.ReadingError as error:
            yield Failure(str(path), error.args[0])
        except Exception as error:  # a mistake of ours in one article must not keep the others from being read
            yield Failure(str(path), mistake(error))


def tell(name: object, reason: str) -> None:
    """One line on standard error about something that failed; what could break the line is escaped."""
    line = f"linimasa: {name}: {reason}"
    print("".join(c if c.isprintable() else repr(c)[1:-1] for c in line), file=sys.stderr)


def mistake(error: Exception) -> str:
    """The reason to give for an error that should not happen."""
    return f"Linimasa made a mistake, please report it: {type(error).__name__}: {error}"
