"""Saved web pages. The folder of pictures and scripts that a browser saves beside one is never looked at."""

from collections.abc import Iterator

from ..model import Article
from . import _page
from ._source import Source

SUFFIXES = (".htm", ".html", ".xhtml")
CHOICES = ("encoding", "whole_page")


def read(source: Source) -> Iterator[Article]:
    """The article of the page."""
    yield _page.article(source, _page.decode(source.data, source.opening.encoding))
