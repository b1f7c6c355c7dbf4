"""Rich text (RTF 1.9)."""

import re
from collections.abc import Iterator

from ..model import Article, DaySource, Failure
from . import _database, _published
from ._container import paragraphs
from ._files import UnreadableError
from ._source import Source

SUFFIXES = (".rtf",)
_TITLE = re.compile(r"\{\\title ([^{}\\]{1,300})\}")
_LINK = re.compile(r'\("(?:https?://|mailto:|file:)[^"\s]{0,2000}"\)')  # striprtf writes the address behind a link
_CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")


def read(source: Source) -> Iterator[Article | Failure]:
    """The document as one article, or the articles of a press database's export."""
    from striprtf.striprtf import rtf_to_text

    coded = source.data.decode("latin-1")
    if not coded.lstrip().startswith("{\\rtf"):
        raise UnreadableError("it is no rich text: save it as .rtf again")
    try:
        text = rtf_to_text(coded, errors="replace")
    except (ValueError, LookupError, IndexError, TypeError) as error:
        raise UnreadableError("it is damaged: save it as .rtf again") from error
    text = paragraphs(_LINK.sub("", text).split("\n"))
    if not text:
        raise UnreadableError("the document holds no text")
    if found := _database.read(source, text):
        yield from found
        return
    title, created = _TITLE.search(coded), _CREATED.search(coded)
    day = "{}-{:0>2}-{:0>2}".format(*created.groups()) if created else None
    yield Article(
        text,
        path=source.path,
        part=source.part,
        title=title[1].strip() if title else source.name.stem,
        **_published.told([(DaySource.CREATED, day)]),
    )
