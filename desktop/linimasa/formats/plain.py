"""Plain text."""

from collections.abc import Iterator
from pathlib import Path

from ..model import Article
from . import _files, _text

SUFFIXES = (".text", ".txt")
_LONGEST_TITLE = 150


def read(path: Path) -> Iterator[Article]:
    """The text as one article. Its title is a headline above a blank line, else the file's name."""
    text = _text.decode(_files.load(path))
    yield Article(text, path=str(path), title=_headline(text) or path.stem)


def _headline(text: str) -> str | None:
    lines = text.lstrip()[: 2 * _LONGEST_TITLE].splitlines()
    if len(lines) < 2 or lines[1].strip():
        return None
    line = lines[0].strip()
    return None if len(line) > _LONGEST_TITLE or line.endswith((".", ",", ":", ";")) else line
