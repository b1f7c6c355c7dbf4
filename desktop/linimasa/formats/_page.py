"""The article of a web page: its text without menus by trafilatura, its title, day and outlet from the page's head.

Nothing that the page names is loaded. See Barbaresi, "Trafilatura: a web scraping library and command-line tool for
text discovery and extraction" (ACL 2021).
"""

import codecs
import logging
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Article
from . import _text
from ._files import UnreadableError
from ._metadata import Metadata
from ._source import Source

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TYPES = ("text/html", "application/xhtml+xml")
_MOST_ELEMENTS = 200_000
_MOST_TAGS = 5 * _MOST_ELEMENTS  # beginnings and ends, and what scripts have
_DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_WESTERN = {"ascii": "cp1252", "iso8859-1": "cp1252"}  # as browsers do (WHATWG, Encoding Standard)
_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "fieldset", "figcaption"}
    | {"figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p"}
    | {"pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"}
)
_UNSEEN = frozenset(
    {"head", "iframe", "math", "noscript", "object", "option", "script", "select", "style", "svg", "template"}
    | {"textarea", "title"}
)
_BLANKS = re.compile(r"[^\S\n]+")


def decode(data: bytes, encoding: str | None = None) -> str:
    """The characters of a page: in the encoding given, else by its byte order mark, else as it declares.

    Raises:
        UnreadableError: the bytes do not fit, or are no text.
    """
    marked = data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE))
    declared = None if encoding or marked else _declared(data)
    if declared:
        return data.decode(declared, "replace")
    return _text.decode(data, encoding)


def article(source: Source, page: str, url: str | None = None) -> Article:
    """The article of a page, or all of its text if the user wants that.

    Raises:
        UnreadableError: there is none, or the page is too large.
    """
    tree = parse(page)
    metadata = Metadata(tree, page, url)
    text = _whole(tree) if source.opening.whole_page else _body(tree)
    if not text.strip():
        raise UnreadableError(
            "no article was found in the page: open it with “use the whole page” (--whole-page)",
            remedy=None if source.opening.whole_page else replace(source.opening, whole_page=True),
        )
    return Article(
        text,
        path=source.path,
        part=source.part,
        title=metadata.title or source.name.stem,
        language=metadata.language,
        outlet=metadata.outlet,
        author=metadata.author,
        url=metadata.url,
        **metadata.told(),
    )


def parse(page: str) -> "HtmlElement":
    """The tree of a page; nothing that it names is loaded.

    Raises:
        UnreadableError: it has no elements, too many, or too deep ones.
    """
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    many = UnreadableError("the page has more than {most} elements: save the article alone", most=_MOST_ELEMENTS)
    if page.count("<") > _MOST_TAGS:  # told before their tree fills the memory
        raise many
    # libxml2's own limits would cut the text off without a word
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_pis=True)
    try:
        tree = document_fromstring(page.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except LxmlError as error:
        raise UnreadableError("it holds no web page") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UnreadableError("the page's elements are nested too deeply: save the article alone")
    for count, _ in enumerate(tree.iter()):
        if count > _MOST_ELEMENTS:
            raise many
    return tree


def text_of(tree: "HtmlElement") -> str:
    """All text that a reader of the page sees, blocks as paragraphs."""
    return _paragraphs("".join(_pieces(tree)))


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data, 0, 4096)
    try:
        name = codecs.lookup(match[1].decode("ascii")).name if match else None
    except LookupError:
        return None
    if name in (None, "utf-8") or not name:
        return None  # checked, and told where it is damaged
    return _WESTERN.get(name, name)


def _body(tree: "HtmlElement") -> str:
    """The article; of a page laid out by tables, where there seems to be none, what stands in them."""
    from trafilatura import bare_extraction

    for name in ("trafilatura", "htmldate"):  # what they log is no news for whoever reads standard error
        logging.getLogger(name).setLevel(logging.CRITICAL)
    for precise in (True, False):
        found = bare_extraction(
            deepcopy(tree), favor_precision=precise, include_comments=False, include_tables=not precise
        )
        body = getattr(found, "body", None)
        text = "" if body is None else _paragraphs("".join(_extracted(body)))
        if text:
            return text
    return ""


def _extracted(body: "HtmlElement") -> Iterator[str]:
    """The text of trafilatura's tree: TEI's elements."""
    for element in body.iter("p", "head", "item", "quote", "code", "cell", "lb"):
        if element.tag == "lb":
            element.text = "\n"
    for block in body:
        yield from block.itertext()
        yield "\n\n"


def _whole(tree: "HtmlElement") -> str:
    body = tree.find("body")
    return text_of(tree if body is None else body)


def _pieces(element: "HtmlElement") -> Iterator[str]:
    """The characters in document order; a blank line before and after each block."""
    from lxml.etree import iterwalk

    skipping = None
    for event, node in iterwalk(element, events=("start", "end", "comment")):
        tag = node.tag if isinstance(node.tag, str) else None
        if event == "start":
            if skipping is None and tag in _UNSEEN:
                skipping = node
            if skipping is None:
                yield ("\n\n" if tag in _BLOCKS else "\n" if tag == "br" else "") + (node.text or "")
            continue
        if skipping is node:
            skipping = None
        elif skipping is None and tag in _BLOCKS:
            yield "\n\n"
        if skipping is None and node is not element:
            yield node.tail or ""


def _paragraphs(text: str) -> str:
    """Paragraphs with a blank line between, without the white space that laid out the source."""
    parts = (re.sub(r" ?\n ?", "\n", _BLANKS.sub(" ", part)).strip() for part in re.split(r"\n{2,}", text))
    return "\n\n".join(part for part in parts if part)
