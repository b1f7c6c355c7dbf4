"""Web archives (MHTML, RFC 2557): the page in a mail message. Its pictures and styles are not looked at."""

from collections.abc import Iterator

from ..model import Article
from . import _mime, _page
from ._files import UnreadableError
from ._source import Source

SUFFIXES = (".mht", ".mhtml")
CHOICES = ("encoding", "whole_page")


def read(source: Source) -> Iterator[Article]:
    """The article of the archived page."""
    from email.message import EmailMessage

    message = _mime.message(source.data)
    page = next((part for part in message.walk() if part.get_content_type() in _page.TYPES), None)
    if not isinstance(page, EmailMessage):
        raise UnreadableError("the web archive holds no page: save the page again in the browser")
    data = page.get_payload(decode=True)
    text = _page.decode(data if isinstance(data, bytes) else b"", source.opening.encoding or page.get_content_charset())
    address = message["Snapshot-Content-Location"] or page["Content-Location"]
    yield _page.article(source, text, url=str(address) if address else None)
