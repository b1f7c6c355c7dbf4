"""What a web page says of itself: JSON-LD (schema.org), OpenGraph and other meta elements, `time`, its address."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..model import DaySource
from . import _published

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST = 300  # characters of a title, a name
_DEEPEST = 8
_ARTICLES = re.compile(r"Article|Posting|Report$|Review$")
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->")
_IN_ADDRESS = re.compile(r"[/=-](\d{4})([/-]?)(\d\d)\2(\d\d)(?![0-9])")
_DAYS = (
    *("article:published_time", "og:published_time", "datepublished", "publication_date", "publishdate", "pubdate"),
    *("publish-date", "publish_date", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued"),
    *("dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "content_publisheddate", "date"),
)
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "content_author", "parsely-author")


class Metadata:
    """The head of a page, read once. `page` is its source, `url` the address it was saved from, if known."""

    def __init__(self, tree: "HtmlElement", page: str, url: str | None = None) -> None:
        self._tree = tree
        self._page = page
        self._given = url

    @cached_property
    def title(self) -> str | None:
        """The headline, without the outlet's name where the page tells them apart."""
        heading = self._first(".//h1")
        return _line(
            self._meta.get("og:title")
            or self._linked.get("headline")
            or (heading.text_content() if heading is not None else None)
            or self._tree.findtext(".//title")
        )

    @cached_property
    def outlet(self) -> str | None:
        """Who published it."""
        return _line(self._meta.get("og:site_name") or _name(self._linked.get("publisher")))

    @cached_property
    def author(self) -> str | None:
        """Who wrote it."""
        told = (self._meta.get(name) for name in _AUTHORS)
        plain = next((name for name in told if name and "://" not in name), None)
        return _line(_name(self._linked.get("author")) or plain)

    @cached_property
    def language(self) -> str | None:
        """The primary language subtag (BCP 47)."""
        told = self._tree.get("lang") or self._meta.get("og:locale") or self._linked.get("inLanguage")
        match = re.match(r"[A-Za-z]{2,3}(?=$|[-_])", told.strip()) if isinstance(told, str) else None
        return {"in": "id"}.get(match[0].lower(), match[0].lower()) if match else None

    @cached_property
    def url(self) -> str | None:
        """The address, as the page or whoever saved it names it."""
        canonical = self._first(".//link[@rel='canonical'][@href]")
        saved = _SAVED_FROM.search(self._page, 0, 4096)
        named = (self._given, canonical.get("href") if canonical is not None else None, self._meta.get("og:url"))
        told = [each for each in (*named, saved[1] if saved else None) if each and re.match(r"https?://\S+$", each)]
        return told[0][:2000] if told else None

    def told(self) -> _published.Told:
        """The day of publication, with every candidate. Only a page that names none is guessed at."""
        candidates = list(self._candidates())
        found = _published.told(candidates)
        return found if found["publications"] else _published.told([(DaySource.GUESS, self._guessed())])

    def _candidates(self) -> Iterator[tuple[DaySource, object]]:
        yield DaySource.JSON_LD, self._linked.get("datePublished")
        for name in _DAYS:
            yield DaySource.META, self._meta.get(name)
        time = self._first(
            ".//time[@datetime][not(ancestor::nav or ancestor::aside or ancestor::footer)]"
            "[ancestor::article or ancestor::main or ancestor::header or @pubdate or @itemprop='datePublished']"
        )
        yield DaySource.TIME, time.get("datetime") if time is not None else None
        match = _IN_ADDRESS.search(self.url or "")
        yield DaySource.URL, f"{match[1]}-{match[3]}-{match[4]}" if match else None

    def _guessed(self) -> str | None:
        """A day that stands somewhere in the page; htmldate makes the first day of a month where it finds no other."""
        from htmldate import find_date

        try:
            found = find_date(self._tree, extensive_search=False, original_date=True) or ""
        except (ValueError, TypeError, AttributeError, OverflowError):  # a page it was not made for
            return None
        year, _, day = (part.lstrip("0") for part in (*found.split("-"), "", "")[:3])
        stands = re.search(rf"(?<!\d)0?{day}(?!\d).{{0,20}}{year}|{year}.{{0,8}}?(?<!\d)0?{day}(?!\d)", self._page)
        return found if found and stands else None

    @cached_property
    def _meta(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for element in self._tree.iter("meta"):
            name = element.get("property") or element.get("name") or element.get("itemprop")
            content = element.get("content")
            if name and content and content.strip():
                found.setdefault(name.strip().lower(), content.strip())
        return found

    @cached_property
    def _linked(self) -> Mapping[str, Any]:
        """The first article among the page's JSON-LD objects."""
        for script in self._tree.iterfind(".//script[@type='application/ld+json']"):
            try:
                told = json.loads(script.text_content())
            except (ValueError, RecursionError):
                continue
            for found in _objects(told, _DEEPEST):
                kinds = found.get("@type")
                if any(_ARTICLES.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                    return found
        return {}

    def _first(self, path: str) -> "HtmlElement | None":
        found = self._tree.xpath(path)
        return found[0] if found else None


def _objects(told: Any, deep: int) -> Iterator[dict[str, Any]]:
    if isinstance(told, dict):
        yield told
    if deep and isinstance(told, dict | list):
        for inner in told.values() if isinstance(told, dict) else told:
            yield from _objects(inner, deep - 1)


def _name(told: Any) -> str | None:
    """The name of a schema.org person or organisation, or the names of several."""
    if isinstance(told, list):
        return ", ".join(name for name in map(_name, told[:10]) if name)
    found = told.get("name") if isinstance(told, dict) else told
    return found if isinstance(found, str) else None


def _line(text: Any) -> str | None:
    """Text as one line of bounded length."""
    line = " ".join(text.split()) if isinstance(text, str) else ""
    return line[:_LONGEST] or None
