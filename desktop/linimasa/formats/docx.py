"""Word documents (ECMA-376, WordprocessingML): text, tables, text boxes, footnotes; tracked changes as accepted."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Article, DaySource, Failure, Message
from . import _database, _published
from ._container import Container, paragraphs
from ._files import UnreadableError
from ._source import Source

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

SUFFIXES = (".docm", ".docx")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CREATED = "{http://purl.org/dc/terms/}created"
_GONE = {_W + name for name in ("del", "moveFrom", "delText", "instrText", "pPr", "rPr", "fldData")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # the text box once more
}
_SIGNS = {_W + "tab": "\t", _W + "br": "\n", _W + "cr": "\n", _W + "noBreakHyphen": "-"}
_TITLES = ("title", "judul", "heading1")


def read(source: Source) -> Iterator[Article | Failure]:
    """The document as one article, or the articles of a press database's export."""
    container = Container(source, Message("Word document"))
    if "word/document.xml" not in container:
        raise UnreadableError("it is no Word document: save it as .docx again")
    main = list(_paragraphs(container.xml("word/document.xml")))
    notes = [text for name in ("word/footnotes.xml", "word/endnotes.xml") for text in _notes(container, name)]
    text = paragraphs([text for text, _ in main] + notes)
    if not text:
        raise UnreadableError("the document holds no text")
    if found := _database.read(source, text):
        yield from found
        return
    told = _properties(container)
    heading = next((text.strip() for text, style in main if style in _TITLES and text.strip()), None)
    yield Article(
        text,
        path=source.path,
        part=source.part,
        title=heading or told.get(_DC + "title") or source.name.stem,
        author=told.get(_DC + "creator"),
        **_published.told([(DaySource.CREATED, told.get(_CREATED))]),
    )


def _paragraphs(root: "Element") -> Iterator[tuple[str, str]]:
    """The text of every paragraph and its style; a row of a table is one, with tabs between its cells.

    Paragraphs of a text box come after the one it hangs on.
    """
    for paragraph in root.iter(_W + "p", _W + "tr"):
        above = {ancestor.tag for ancestor in paragraph.iterancestors()}
        if above & _GONE or _W + "tr" in above:
            continue
        if paragraph.tag == _W + "tr":
            yield "\t".join("\n".join("".join(_text(each)) for each in cell.iter(_W + "p")) for cell in paragraph), ""
            continue
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = "" if style is None else str(style.get(_W + "val", "")).lower().replace(" ", "")
        yield "".join(_text(paragraph)), name


def _text(element: "Element") -> Iterator[str]:
    """The characters of a paragraph, not of the paragraphs in it."""
    for child in element:
        if child.tag in _GONE or child.tag == _W + "p":
            continue
        if child.tag == _W + "t":
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        else:
            yield from _text(child)


def _notes(container: Container, name: str) -> Iterator[str]:
    if name in container:
        for text, _ in _paragraphs(container.xml(name)):
            yield text


def _properties(container: Container) -> dict[str, str]:
    if "docProps/core.xml" not in container:
        return {}
    root = container.xml("docProps/core.xml")
    return {str(element.tag): element.text.strip() for element in root if element.text and element.text.strip()}
