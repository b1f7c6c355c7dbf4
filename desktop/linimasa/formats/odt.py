"""OpenDocument texts (ISO/IEC 26300): text, tables, frames, notes; tracked changes as accepted."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Article, DaySource, Message
from . import _published
from ._container import Container, paragraphs
from ._files import UnreadableError
from ._source import Source

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

SUFFIXES = (".odt", ".ott")
_OPEN = "{urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _META = _OPEN + "text:1.0}", _OPEN + "meta:1.0}"
_OFFICE = _OPEN + "office:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_ROW = _OPEN + "table:1.0}table-row"
_PARAGRAPHS = {_TEXT + "p", _TEXT + "h"}
_GONE = {_TEXT + "tracked-changes", _TEXT + "note-citation", _OFFICE + "annotation", _TEXT + "ruby-text"}
_SIGNS = {_TEXT + "tab": "\t", _TEXT + "line-break": "\n"}
_MOST_BLANKS = 80
_MANIFEST = "META-INF/manifest.xml"


def read(source: Source) -> Iterator[Article]:
    """The document as one article."""
    container = Container(source, Message("OpenDocument text"))
    if _MANIFEST in container and b"encryption-data" in container.read(_MANIFEST):
        raise UnreadableError("it needs a password: save it without one")
    body = container.xml("content.xml").find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise UnreadableError("it is no OpenDocument text: save it as .odt again")
    found = [(str(element.tag), _told(element)) for element in body.iter(*_PARAGRAPHS, _ROW) if not _gone(element)]
    text = paragraphs([text for _, text in found])
    if not text:
        raise UnreadableError("the document holds no text")
    meta = container.xml("meta.xml") if "meta.xml" in container else None
    heading = next((text.strip() for tag, text in found if tag == _TEXT + "h" and text.strip()), None)
    yield Article(
        text,
        path=source.path,
        part=source.part,
        title=heading or _property(meta, _DC + "title") or source.name.stem,
        author=_property(meta, _META + "initial-creator") or _property(meta, _DC + "creator"),
        **_published.told([(DaySource.CREATED, _property(meta, _META + "creation-date"))]),
    )


def _gone(element: "Element") -> bool:
    return any(ancestor.tag in _GONE or ancestor.tag == _ROW for ancestor in element.iterancestors())


def _told(element: "Element") -> str:
    """The text of a paragraph; of a row of a table with tabs between its cells."""
    if element.tag != _ROW:
        return "".join(_text(element))
    return "\t".join("\n".join("".join(_text(each)) for each in cell.iter(*_PARAGRAPHS)) for cell in element)


def _text(element: "Element") -> Iterator[str]:
    """The characters of a paragraph, not of the paragraphs in it."""
    yield element.text or ""
    for child in element:
        if child.tag == _TEXT + "s":
            count = str(child.get(_TEXT + "c", "1"))
            yield " " * min(int(count), _MOST_BLANKS) if count.isdecimal() and len(count) < 9 else " "
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag not in _GONE and child.tag not in _PARAGRAPHS:
            yield from _text(child)
        yield child.tail or ""


def _property(meta: "Element | None", tag: str) -> str | None:
    found = None if meta is None else meta.findtext(f".//{tag}")
    return found.strip() or None if found else None
