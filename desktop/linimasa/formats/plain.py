"""Plain text."""

from collections.abc import Iterator

from ..model import Article
from . import _text
from ._source import Source

SUFFIXES = (".text", ".txt")
IS_TEXT = True
CHOICES = ("encoding",)
_LONGEST_TITLE = 150


def read(source: Source) -> Iterator[Article]:
    """The text as one article. Its title is a headline above a blank line, else the file's name."""
    text = _text.decode(source.data, source.opening.encoding)
    yield Article(text, path=source.path, part=source.part, title=_headline(text) or source.name.stem)


def _headline(text: str) -> str | None:
    lines = text.lstrip()[: 2 * _LONGEST_TITLE].splitlines()
    if len(lines) < 2 or lines[1].strip():
        return None
    line = lines[0].strip()
    return None if len(line) > _LONGEST_TITLE or line.endswith((".", ",", ":", ";")) else line
