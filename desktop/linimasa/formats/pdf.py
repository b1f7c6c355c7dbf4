"""PDF (ISO 32000), by PDFium: paragraphs rebuilt from where the characters stand."""

import ctypes
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..model import Article, DaySource, Failure, Message
from . import _pages, _published
from ._files import UnreadableError
from ._pages import Line
from ._source import Source

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

SUFFIXES = (".pdf",)
_MOST_PAGES = 2_000
_FEWEST = 8  # characters a page on average; scans with a stamp have fewer
_DAY = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def read(source: Source) -> Iterator[Article | Failure]:
    """The document as one article, and the pages that are damaged; `Article.pages` tells where its pages begin."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableError("it needs a password: save it without one") from error
        raise UnreadableError("it is no PDF, or is damaged: get it again") from error
    try:
        yield from _read(source, document)
    finally:
        document.close()


def _read(source: Source, document: "PdfDocument") -> Iterator[Article | Failure]:
    if len(document) > _MOST_PAGES:
        raise UnreadableError("it has {n} pages, the limit is {most}: split it", n=len(document), most=_MOST_PAGES)
    lines = [_lines(document, number) for number in range(len(document))]
    yield _article(source, document, [_pages.blocks(page or []) for page in lines])
    damaged = [str(number) for number, page in enumerate(lines, 1) if page is None]
    if damaged:
        why = Message("these pages are damaged and were left out: {pages}", pages=", ".join(damaged))
        yield Failure(source.path, why, part=source.part)


def _article(source: Source, document: "PdfDocument", pages: Sequence[Sequence[_pages.Block]]) -> Article:
    text, begins = _pages.join(pages)
    if len(text) < _FEWEST * max(len(pages), 1):
        raise UnreadableError("it has no text layer, its pages are pictures: run text recognition (OCR) over it first")
    told = document.get_metadata_dict(skip_empty=True)
    created = _DAY.match(told.get("CreationDate", ""))
    return Article(
        text,
        path=source.path,
        part=source.part,
        title=_pages.headline(pages[0]) or told.get("Title") or source.name.stem,
        author=told.get("Author"),
        pages=begins,
        **_published.told([(DaySource.CREATED, "-".join(created.groups()) if created else None)]),
    )


def _lines(document: "PdfDocument", number: int) -> list[Line] | None:
    """The lines of a page; None when it is damaged."""
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
    except PdfiumError:
        return None
    try:
        return list(_rows(sorted(_runs(page), key=lambda run: (-round(run.bottom), run.left))))
    finally:
        page.close()


def _rows(runs: list[Line]) -> Iterator[Line]:
    """Runs of characters on one line with no wide gap between are one line."""
    current: Line | None = None
    for run in runs:
        if current and abs(run.bottom - current.bottom) < 0.4 * current.size and _near(current, run):
            blank = " " if run.left - current.right > 0.12 * current.size else ""
            top, bottom = max(current.top, run.top), min(current.bottom, run.bottom)
            current = Line(current.text + blank + run.text, current.left, bottom, run.right, top)
            continue
        if current:
            yield current
        current = run
    if current:
        yield current


def _near(left: Line, right: Line) -> bool:
    return -0.5 * left.size < right.left - left.right < 0.9 * left.size


def _runs(page: "PdfPage") -> Iterator[Line]:
    """The characters of a page in the order of the file, broken where the line or the position breaks."""
    text, box = "", (0.0, 0.0, 0.0, 0.0)
    for sign, left, bottom, right, top in _characters(page):
        if sign == " ":  # its box is often made up
            text += sign if text else ""
            continue
        goes_on = abs(bottom - box[1]) < 0.5 * (top - bottom) and -1 < left - box[2] < 1.5 * (top - bottom)
        if text and (sign in "\r\n" or not goes_on):
            yield Line(text.strip(), *box)
            text = ""
        if sign not in "\r\n":
            box = (
                (min(box[0], left), min(box[1], bottom), max(box[2], right), max(box[3], top))
                if text
                else (left, bottom, right, top)
            )
            text += sign
    if text:
        yield Line(text.strip(), *box)


def _characters(page: "PdfPage") -> Iterator[tuple[str, float, float, float, float]]:
    """Every character with its box: left, bottom, right, top."""
    from pypdfium2 import raw

    layer = page.get_textpage()
    box: Any = raw.FS_RECTF()
    where = ctypes.byref(box)
    for index in range(layer.count_chars()):
        code = raw.FPDFText_GetUnicode(layer.raw, index)
        if code and raw.FPDFText_GetLooseCharBox(layer.raw, index, where):
            yield chr(code), box.left, box.bottom, box.right, box.top
    layer.close()
