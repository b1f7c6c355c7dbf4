"""Which column of a table holds what: told by the user, else by its name."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..model import Article, DaySource
from . import _published
from ._files import UnreadableError
from ._source import Source

FIELDS: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "fulltext", "isi", "teks", "konten", "isiberita", "artikel"),
    "title": ("title", "headline", "judul", "subject"),
    "date": (
        *("date", "published", "publicationdate", "publisheddate", "publishedat", "pubdate", "datepublished"),
        *("tanggal", "tanggalterbit", "terbit", "tgl", "waktu"),
    ),
    "author": ("author", "byline", "penulis", "wartawan", "reporter"),
    "outlet": ("outlet", "source", "publication", "publisher", "media", "sumber", "koran"),
    "url": ("url", "link", "address", "tautan", "alamat"),
    "language": ("language", "lang", "bahasa"),
}

_MOST, _SHOWN = 60, 200  # columns that are shown to choose among, characters of a cell


def told(source: Source, row: Mapping[str, object]) -> dict[str, str]:
    """The column of each field that has one. `row` is the first one: its cells by the names of the columns.

    Raises:
        UnreadableError: none holds the text, or the user names one that is not there.
    """
    names = [name for name in row if name]
    wrong = [name for _, name in source.opening.columns if name not in names]
    there = ", ".join(names[:20])
    remedy = replace(source.opening, columns=())
    table = [(name, " ".join((_plain(row[name]) or "")[:_SHOWN].split())) for name in names[:_MOST]]
    if wrong:
        raise UnreadableError(
            "it has no column {name}; there are: {columns}",
            remedy=remedy,
            table=table,
            name=repr(wrong[0]),
            columns=there,
        )
    found = guessed(names) | dict(source.opening.columns)
    if "text" not in found:
        raise UnreadableError(
            "which column holds the text? Name it (--map text=COLUMN); there are: {columns}",
            remedy=remedy,
            table=table,
            columns=there,
        )
    return found


def guessed(names: Sequence[str]) -> dict[str, str]:
    """The column of each field that is called as such columns are."""
    plain = {"".join(c for c in name.casefold() if c.isalnum()): name for name in reversed(names)}
    called = {field: next((plain[each] for each in known if each in plain), None) for field, known in FIELDS.items()}
    return {field: name for field, name in called.items() if name}


def article(source: Source, row: Mapping[str, object], columns: Mapping[str, str], part: str) -> Article | None:
    """The article of a row, None when its text is empty."""
    cells = {field: _plain(row.get(name)) for field, name in columns.items()}
    text, language = cells.get("text"), cells.get("language")
    if not text:
        return None
    return Article(
        text,
        path=source.path,
        part=source.within(part),
        title=_line(cells.get("title")) or f"{source.name.stem} {part}",
        language=language.partition("-")[0].lower() if language else None,
        outlet=_line(cells.get("outlet")),
        author=_line(cells.get("author")),
        url=_line(cells.get("url")),
        **_published.told([(DaySource.EXPORT, cells.get("date"))]),
    )


def _plain(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _line(text: str | None) -> str | None:
    return " ".join(text.split())[:300] if text else None
