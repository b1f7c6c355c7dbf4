"""E-books (EPUB 3): every chapter of the reading order is an article."""

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ..model import Article, DaySource, Failure, Message
from . import _page, _published
from ._container import Container
from ._files import UnreadableError
from ._source import Source

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

SUFFIXES = (".epub",)
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_ROOT = ".//{urn:oasis:names:tc:opendocument:xmlns:container}rootfile"
_CIPHER = "{http://www.w3.org/2001/04/xmlenc#}CipherReference"
_LOCKS = "META-INF/encryption.xml"


def read(source: Source) -> Iterator[Article | Failure]:
    """The chapters in their order; those without text, such as a cover, are left out."""
    container = Container(source, Message("e-book"))
    root = container.xml("META-INF/container.xml").find(_ROOT)
    package = root.get("full-path") if root is not None else None
    if not package:
        raise UnreadableError("it is no e-book: it names no package")
    opf, locked = container.xml(str(package)), _locked(container)
    empty = True
    for name in _spine(opf, posixpath.dirname(str(package))):
        found: Article | Failure | None
        try:
            if name in locked:
                raise UnreadableError("it is protected (DRM): Linimasa cannot open it")
            found = _chapter(source, container, name, opf)
        except UnreadableError as error:
            found = error.failure(source.path, source.within(name))
        if found is not None:
            empty = False
            yield found
    if empty:
        raise UnreadableError("the e-book holds no text")


def _chapter(source: Source, container: Container, name: str, opf: "Element") -> Article | None:
    tree = _page.parse(_page.decode(container.read(name)))
    text = _page.text_of(tree)
    if not text:
        return None
    heading = next((node for node in tree.iter("h1", "h2", "h3") if node.text_content().strip()), None)
    title = " ".join(heading.text_content().split()) if heading is not None else None
    language = _told(opf, "language")
    return Article(
        text,
        path=source.path,
        part=source.within(name),
        title=title or _told(opf, "title") or source.name.stem,
        language=language.partition("-")[0].lower() if language else None,
        outlet=_told(opf, "title"),
        author=_told(opf, "creator"),
        **_published.told([(DaySource.BOOK, _told(opf, "date"))]),
    )


def _spine(opf: "Element", folder: str) -> Iterator[str]:
    """The names of the chapters in their order, without the table of contents."""
    items = {str(item.get("id")): item for item in opf.iter(_OPF + "item")}
    for reference in opf.iter(_OPF + "itemref"):
        item = items.get(str(reference.get("idref")))
        if item is None or "nav" in str(item.get("properties", "")).split():
            continue
        if item.get("media-type") in _page.TYPES:
            yield posixpath.normpath(posixpath.join(folder, unquote(str(item.get("href", "")))))


def _locked(container: Container) -> set[str]:
    if _LOCKS not in container:
        return set()
    return {unquote(str(node.get("URI", ""))) for node in container.xml(_LOCKS).iter(_CIPHER)}


def _told(opf: "Element", name: str) -> str | None:
    found = opf.findtext(f".//{_DC}{name}")
    return " ".join(found.split()) or None if found else None
