"""Markdown, with front matter between two lines of `---`."""

import re
from collections.abc import Iterator

from ..model import Article, DaySource
from . import _published, _text
from ._source import Source

SUFFIXES = (".markdown", ".md")
IS_TEXT = True
CHOICES = ("encoding",)
_LONGEST_FRONT = 20_000  # characters; a rule that opens a long text is no front matter
_FENCE = re.compile(r"---[ \t]*\r?\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_FIELD = re.compile(r"^(\w+)[ \t]*:[ \t]*(\S.*)", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6}[ \t]+(\S.*)|^(\S.*)\r?\n=+[ \t]*\r?$", re.MULTILINE)


def read(source: Source) -> Iterator[Article]:
    """The text as one article, which begins after the front matter.

    The title is the front matter's, else the first heading, else the file's name.
    """
    text = _text.decode(source.data, source.opening.encoding)
    body = _body(text)
    fields = {key.lower(): _unquoted(value) for key, value in _FIELD.findall(text[:body])}
    yield Article(
        text,
        path=source.path,
        part=source.part,
        title=fields.get("title") or _heading(text, body) or source.name.stem,
        language=_language(fields.get("lang") or fields.get("language")),
        body=body,
        author=fields.get("author"),
        url=fields.get("url"),
        **_published.told([(DaySource.FRONT_MATTER, fields.get("date") or fields.get("published"))]),
    )


def _body(text: str) -> int:
    """Where the front matter ends: 0 without one."""
    fence = _FENCE.match(text)
    end = _END.search(text, fence.end(), fence.end() + _LONGEST_FRONT) if fence else None
    return end.end() if end else 0


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _heading(text: str, body: int) -> str | None:
    match = _HEADING.search(text, body)
    return (match[1] or match[2]).strip().rstrip("#").rstrip() if match else None


def _language(value: str | None) -> str | None:
    return re.split("[-_]", value.lower())[0] if value else None
