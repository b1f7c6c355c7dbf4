"""A web page of its own: the timeline to zoom, the list of events and their sources. It loads nothing, from nowhere.

What may run and how it looks is named by its hash in the page's content security policy (W3C, CSP Level 3); every
word of an article is escaped.
"""

import hashlib
import json
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Mapping
from html import escape
from itertools import chain

from .. import assets, civil
from ..model import Article, DateBasis, Granularity
from ._chronology import Chronology, Numbering, Told

SUFFIXES = (".html",)
SAMPLE = ".md"
_COARSE = {
    *(Granularity.CENTURY, Granularity.DECADE, Granularity.YEAR, Granularity.HALF, Granularity.SEASON),
    *(Granularity.QUARTER, Granularity.MONTH, Granularity.WEEK, Granularity.WEEKEND),
}
_COLOURS = 8
_OPEN = 365 * civil.MINUTES  # how far an open interval is drawn


def encode(chronology: Chronology, suffix: str) -> bytes:
    """The page, in UTF-8."""
    del suffix  # one dialect
    style, script = (assets.path(f"page/{name}").read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    policy = f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'"
    title = escape(chronology.title or "Linimasa")
    colours = _colours(chronology)
    data = json.dumps([_drawn(told, colours) for told in chronology.dated]).replace("<", "\\u003c")
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(chronology.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n{_header(chronology, title, colours)}"
        f"{_controls(chronology, title)}<main>\n{_lists(chronology)}</main>\n"
        f'<script type="application/json" id="data">{data}</script>\n<script>{script}</script>\n</body>\n</html>\n'
    )
    return page.encode("utf-8", "replace")


def _hash(text: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _colours(chronology: Chronology) -> Mapping[str, int]:
    """The actors with most events by the number of their colour, from 1."""
    counts = Counter(chain.from_iterable(told.names()[:1] for told in chronology.dated))
    return {name: number for number, (name, _) in enumerate(counts.most_common(_COLOURS), 1)}


def _drawn(told: Told, colours: Mapping[str, int]) -> dict[str, object]:
    event = told.event
    assert event.interval is not None
    begin, end = event.interval.begin, event.interval.end
    begin = begin if begin is not None else (end or 0) - _OPEN
    end = end if end is not None else begin + _OPEN
    lead = next(iter(told.names()), "")
    timex = told.timex
    return {
        "title": event.title,
        "begin": begin / civil.MINUTES,
        "end": end / civil.MINUTES,
        "kind": event.kind,
        "coarse": event.granularity in _COARSE or None in (event.interval.begin, event.interval.end),
        "open": "begin" if event.interval.begin is None else "end" if event.interval.end is None else None,
        "stated": event.date_basis is DateBasis.STATED and timex is not None and timex.certainty == "stated",
        "colour": colours.get(lead, 0),
    }


def _header(chronology: Chronology, title: str, colours: Mapping[str, int]) -> str:
    words = chronology.words
    lines = [f"{words.filters}: {told}" for told in chronology.filters]
    lines += [f"{words.left_out}: {chronology.left_out}"] if chronology.left_out else []
    meta = "".join(f'<p class="meta">{escape(line)}</p>\n' for line in lines)
    keys = "".join(
        f'<svg class="key" viewBox="0 0 1 1" aria-hidden="true">'
        f'<rect width="1" height="1" fill="var(--a{number})"/></svg>{escape(name)}'
        for name, number in colours.items()
    )
    return f'<header>\n<h1>{title}</h1>\n{meta}<p class="legend">{keys}</p>\n</header>\n'


def _controls(chronology: Chronology, title: str) -> str:
    words = chronology.words
    buttons = (("in", "+", words.zoom_in), ("out", "−", words.zoom_out), ("fit", words.show_all, words.show_all))
    made = "".join(f'<button id="{i}" aria-label="{escape(said)}">{escape(text)}</button>' for i, text, said in buttons)
    return (
        f'<canvas id="view" tabindex="0" role="img" aria-label="{title}"></canvas>\n'
        f'<nav>{made}<span class="span" id="range"></span></nav>\n'
    )


def _lists(chronology: Chronology) -> str:
    words = chronology.words
    numbering = chronology.numbering
    dated = "".join(_item(told, numbering, f' data-event="{n}"') for n, told in enumerate(chronology.dated))
    undated = "".join(_item(told, numbering, "") for told in chronology.undated)
    sources = "".join(
        f'<li id="s{n}">{_source(extraction.article)}</li>\n' for n, extraction in enumerate(chronology.sources, 1)
    )
    parts = [f'<section aria-label="{escape(words.events)}"><ol class="events">\n{dated}</ol></section>\n']
    if undated:
        parts.append(f'<section><h2>{escape(words.undated)}</h2><ol class="events">\n{undated}</ol></section>\n')
    parts.append(f'<section><h2>{escape(words.sources)}</h2><ol class="sources">\n{sources}</ol></section>\n')
    return "".join(parts)


def _item(told: Told, numbering: Numbering, attribute: str) -> str:
    event, parts = told.event, told.numbered(numbering)
    when = escape(told.when or event.reason or "")
    stamp = f' datetime="{event.edtf}"' if event.edtf and event.granularity is Granularity.DAY else ""
    numbers = list(dict.fromkeys(number for number, _ in parts))
    words = "".join(_words(each, _links([number]) if len(numbers) > 1 else "") for number, each in parts)
    names = escape(", ".join(told.names()))
    return (
        f"<li{attribute}><time{stamp}>{when}</time>"
        f'<p class="title">{escape(event.title)}{_links(numbers)}</p>'
        f"{words}{f'<p class=who>{names}</p>' if names else ''}</li>\n"
    )


def _words(told: Told, links: str) -> str:
    """The quotes of an event, and its passage with links to its source."""
    quotes = "".join(
        f"<blockquote>{escape(words)}{f' <cite>{escape(who)}</cite>' if who else ''}</blockquote>"
        for words, who in told.quotes()
    )
    return f'{quotes}<p class="passage">{escape(told.passage)}{links}</p>'


def _links(numbers: Iterable[int]) -> str:
    links = ", ".join(f'<a href="#s{number}">{number}</a>' for number in numbers)
    return f" <sup>{links}</sup>"


def _source(article: Article) -> str:
    """Title, outlet, author, day of publication, and the address as a link where it is one of the web."""
    day = civil.format_day(article.published) if article.published is not None else None
    told = escape(", ".join(part for part in (article.title, article.outlet, article.author, day) if part))
    if article.url and article.url.startswith(("https://", "http://")):
        address = escape(article.url)
        return f'{told} <a rel="noopener noreferrer nofollow" href="{address}">{address}</a>'
    return told
