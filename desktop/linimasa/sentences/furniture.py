"""What is no news in a news text: headings, bylines, captions, links to other articles, datelines."""

import re
from enum import StrEnum
from functools import cache, lru_cache

from ..languages import Language, either
from ..model import Span

_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*")
_ENDS = frozenset(".!?…\"”’»)'")
_ASKS = frozenset("?!")
_LINE_ENDS = frozenset("\r\n\v\f\x85\u2028\u2029")
_NAME = r"[^\W\d_a-z][\w.'’-]*"
_SIGNED = re.compile(rf"\((?:{_NAME}|[a-z]{{2,4}})(?:[ /,&]{{1,2}}(?:{_NAME}|[a-z]{{2,4}})){{0,5}}\)\.?")
_DASH = re.compile(r"(?:[–—―-]|--)\s+|—\s*")
_CLOCK = re.compile(r"\d{1,2}[.:]\d{2}\b")
_WIRE = re.compile(r" /[A-Z][\w .-]{1,30}/\Z")  # of press releases
_DATELINE = 90  # characters a dateline has at most
_CREDIT, _LINE = 70, 500  # characters that hold who took a picture, and of a line about one at most
_SMALL = 3  # letters of the words that are small in a title
_NEARLY_ALL = 0.85


class Furniture(StrEnum):
    """The kinds of sentences that tell no event."""

    HEADING = "heading"
    BYLINE = "byline"
    RELATED = "related"
    CAPTION = "caption"


@cache
def _openings(language: Language) -> re.Pattern[str]:
    """What sentences of each kind begin with, in a group named after the kind."""
    kinds = ((Furniture.BYLINE, "bylines"), (Furniture.RELATED, "related"), (Furniture.CAPTION, "captions"))
    groups = (f"(?P<{kind}>{either(language.words('sentences', key))})" for kind, key in kinds)
    return re.compile(rf"[\W_]{{0,3}}(?:{'|'.join(groups)})(?!\w)", re.IGNORECASE)


@cache
def _notices(language: Language) -> re.Pattern[str]:
    """What whole sentences are, with marks and numbers around it, that only tell whose a text is."""
    words = language.words("sentences", "notices")
    return re.compile(rf"[\W\d_]*{either(words)}[\W\d_]*", re.IGNORECASE)


@cache
def _credits(language: Language) -> tuple[str, ...]:
    """What sentences end with that only name who helped."""
    return language.words("sentences", "credits")


def furniture(text: str, sentence: Span, language: Language) -> Furniture | None:
    """What a sentence is when it tells no news, else None."""
    known, place = _known(text, language), (sentence.start, sentence.end)  # a tuple is hashed in a third of the time
    if place not in known:
        known[place] = _kind(text, sentence, language)
    return known[place]


@lru_cache(maxsize=2)  # every stage asks for those of the same text
def _known(_text: str, _language: Language) -> dict[tuple[int, int], Furniture | None]:
    return {}


def _kind(text: str, sentence: Span, language: Language) -> Furniture | None:
    if text.startswith("(", sentence.start) and _SIGNED.fullmatch(text, sentence.start, sentence.end):
        return Furniture.BYLINE
    if opening := _openings(language).match(text, sentence.start, sentence.end):
        return Furniture(str(opening.lastgroup))
    if _notices(language).fullmatch(text, sentence.start, sentence.end):
        return Furniture.BYLINE
    if text.endswith(_credits(language), sentence.start, sentence.end - text.endswith(".", 0, sentence.end)):
        return Furniture.BYLINE
    if _is_pictured(text, sentence, language):
        return Furniture.CAPTION
    signed = _authors(language).fullmatch(text, sentence.start, sentence.end)
    if _fills_line(text, sentence) and (text[sentence.end - 1] not in _ENDS or _in_capitals(text, sentence)):
        return Furniture.BYLINE if signed else Furniture.HEADING
    return None


@cache
def _authors(language: Language) -> re.Pattern[str]:
    """A line that names who wrote: "Oleh Budi Santoso"."""
    words = language.words("sentences", "authors")
    return re.compile(rf"(?i:{either(words)}) {_NAME}(?:,? (?:{_NAME}|\w{{1,4}})){{0,6}}")


@cache
def _photos(language: Language) -> re.Pattern[str]:
    words = language.words("sentences", "photos")
    return re.compile(rf"(?:[\s(]|^){either(words)}")


def _is_pictured(text: str, sentence: Span, language: Language) -> bool:
    """Whether a short line ends by telling who took the picture that it is about."""
    end = text.find("\n", sentence.end, sentence.end + _CREDIT)
    end = end if end >= 0 else min(len(text), sentence.end + _CREDIT)
    if not _photos(language).search(text, max(sentence.start, end - _CREDIT), end):
        return False
    start = text.rfind("\n", 0, sentence.start) + 1
    return end - start <= _LINE and "\n" in text[end : end + 1] + "\n" * (end == len(text))


def title_case(text: str, sentence: Span) -> bool:
    """Whether the words of a line of its own are capitalised, so that capitals tell nothing: all, or nearly all where
    no point ends the line."""
    return _fills_line(text, sentence) and _in_capitals(text, sentence)


def _in_capitals(text: str, sentence: Span) -> bool:
    ended = text[sentence.end - 1] in _ENDS - _ASKS
    small = _SMALL - 1 if ended else _SMALL
    words = capitals = 0
    for match in _WORD.finditer(text, sentence.start, sentence.end):
        if match.end() - match.start() > small:
            words += 1
            capitals += match[0][0].isupper()
            if ended and capitals < words:
                return False
    return words > _SMALL and capitals >= _NEARLY_ALL * words


def _fills_line(text: str, sentence: Span) -> bool:
    before, after = text[max(0, sentence.start - 1) : sentence.start], text[sentence.end : sentence.end + 1]
    return (not before or before in _LINE_ENDS) and (not after or after in _LINE_ENDS)


@cache
def _labels(language: Language) -> re.Pattern[str]:
    """What heads a sentence and is none of its words: "Q: ", "CLAIM: "."""
    return re.compile(rf"{either(language.words('sentences', 'labels'))}: ", re.IGNORECASE)


def opening(text: str, sentence: Span, language: Language) -> int:
    """Where the news of a sentence begins, behind a dateline or a label."""
    label = _labels(language).match(text, sentence.start, sentence.end)
    return label.end() if label and label.end() < sentence.end else dateline(text, sentence)


def dateline(text: str, sentence: Span) -> int:
    """Where the news begins after a dateline such as "JAKARTA, KOMPAS — ", else the sentence's start.

    A date alone before the dash ("March 2021 - A flood ...", "08.15 WIB - ...") is part of the news.
    """
    before = text[max(0, sentence.start - 1) : sentence.start]
    if before and before not in _LINE_ENDS:
        return sentence.start
    limit = min(sentence.end, sentence.start + _DATELINE)
    dash = _DASH.search(text, sentence.start, limit)
    if not dash or dash.start() == sentence.start or _CLOCK.match(text, sentence.start):
        return sentence.start
    words = [word for word in _WORD.findall(text, sentence.start, dash.start()) if "." not in word]
    first = _WORD.search(text, sentence.start, dash.start())
    named = bool(first) and all(any(map(str.isupper, word)) for word in words)  # "iNews"
    head = text[sentence.start : dash.start()].rstrip()
    if _WIRE.search(head) and head[0].isupper():
        return dash.end()
    shouted = any(len(word) > 1 and word.isupper() for word in words) or "(" in head
    told = shouted or "," in head or (len(words) == 1 and not any(map(str.isdigit, head)))
    return dash.end() if named and told and len(words) <= 8 else sentence.start
