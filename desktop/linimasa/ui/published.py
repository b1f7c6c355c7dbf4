"""What says when an article appeared, in words: every candidate, and whether they agree."""

from PySide6.QtCore import QCoreApplication

from ..model import Article, DaySource, Extraction, Publication
from . import dates, numbers
from .rows import Row

translate = QCoreApplication.translate


def source(value: DaySource) -> str:
    """What says a day of publication."""
    return {
        DaySource.EXPORT: translate("published", "column or field of the file"),
        DaySource.FRONT_MATTER: translate("published", "front matter"),
        DaySource.JSON_LD: translate("published", "what the page says of itself (JSON-LD)"),
        DaySource.META: translate("published", "head of the page (meta element)"),
        DaySource.TIME: translate("published", "the time marked in the page"),
        DaySource.URL: translate("published", "address of the page"),
        DaySource.MAIL: translate("published", "head of the mail"),
        DaySource.GUESS: translate("published", "a date found in the page, a guess"),
        DaySource.BOOK: translate("published", "date of the book, weak"),
        DaySource.CREATED: translate("published", "when the document was made, weak"),
    }[value]


def disagreement(article: Article) -> str:
    """How many sources name how many days; empty if they agree."""
    days = {publication.day for publication in article.publications}
    if len(days) < 2:
        return ""
    sources = numbers.tr("%Ln sources", None, len(article.publications))
    told = numbers.tr("%Ln days", None, len(days))
    return translate("published", "{sources} name {days}").format(sources=sources, days=told)


def rows(extraction: Extraction) -> list[Row]:
    """The candidates, the most trusted first; the day that counts is marked."""
    return [_row(each, each.day == extraction.reference.day) for each in extraction.article.publications]


def _row(publication: Publication, taken: bool) -> Row:
    day, told = dates.day_name(publication.day), source(publication.source)
    used = translate("published", "taken") if taken else ""
    return Row(publication, day, told, used, current=taken, tip=f"{day}: {told}")
