"""Mail messages (RFC 5322) and mailboxes (mbox, RFC 4155): each message is an article."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Article, DaySource, Failure, Message
from . import _mime, _page, _published, _text
from ._files import UnreadableError
from ._source import Source

if TYPE_CHECKING:
    from email.message import EmailMessage

SUFFIXES = (".eml", ".mbox")
CHOICES = ("encoding",)
_BOUNDARY = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*\r?\n")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_MOST_PARTS = 1_000


def read(source: Source) -> Iterator[Article | Failure]:
    """The message, or each message of the mailbox with its number as part."""
    if source.suffix != ".mbox":
        yield _article(source, source.data)
        return
    ends = [match.span() for match in _BOUNDARY.finditer(source.data)]
    if not ends:
        raise UnreadableError("it is no mailbox: no line “From ” begins a message")
    for number, (_, begin) in enumerate(ends, 1):
        end = ends[number][0] if number < len(ends) else len(source.data)
        message = source.inside(str(number), _QUOTED.sub(rb"\1", source.data[begin:end]))
        try:
            yield _article(message, message.data)
        except UnreadableError as error:
            why = Message("message {number}: {reason}", number=number, reason=error.message)
            yield Failure(source.path, why, part=source.part)


def _article(source: Source, data: bytes) -> Article:
    message = _mime.message(data)
    text = _body(message, source.opening.encoding)
    if not text.strip():
        raise UnreadableError("the message holds no text")
    return Article(
        text,
        path=source.path,
        part=source.part,
        title=_header(message, "Subject") or source.name.stem,
        author=_header(message, "From"),
        **_published.told([(DaySource.MAIL, _header(message, "Date"))]),
    )


def _body(message: "EmailMessage", encoding: str | None) -> str:
    """The plain text, else the text of the page; attachments are not looked at."""
    page = ""
    for count, part in enumerate(message.walk()):
        if count > _MOST_PARTS:
            raise UnreadableError("the message has more than {most} parts", most=_MOST_PARTS)
        if part.is_attachment() or part.is_multipart():
            continue
        kind, data = part.get_content_type(), part.get_payload(decode=True)
        if not isinstance(data, bytes) or not data.strip():
            continue
        if kind == "text/plain":
            return _text.decode(data, encoding or _known(part.get_content_charset()))
        if kind in _page.TYPES and not page:
            page = _page.text_of(_page.parse(_page.decode(data, encoding or _known(part.get_content_charset()))))
    return page


def _known(charset: str | None) -> str | None:
    """A character set that says something: mail programs write us-ascii of whatever they send."""
    return None if charset in (None, "us-ascii", "utf-8") else charset


def _header(message: "EmailMessage", name: str) -> str | None:
    try:
        value = message[name]
    except (ValueError, IndexError, AttributeError, TypeError):  # the parser stumbles over some broken headers
        return None
    return " ".join(str(value).split())[:300] or None if value else None
