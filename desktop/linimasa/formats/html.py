"""Saved web pages. The folder of pictures and scripts that a browser saves beside one is never looked at."""

from collections.abc import Iterator

from ..model import Article, Failure
from . import _database, _page
from ._source import Source

SUFFIXES = (".htm", ".html", ".xhtml")
CHOICES = ("encoding", "whole_page")


def read(source: Source) -> Iterator[Article | Failure]:
    """The article of the page, or the articles of a press database's export."""
    page = _page.decode(source.data, source.opening.encoding)
    if _database.is_likely(page) and (found := _database.read(source, _page.text_of(_page.parse(page)))):
        yield from found
        return
    yield _page.article(source, page)
