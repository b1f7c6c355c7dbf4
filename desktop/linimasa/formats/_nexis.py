"""Exports of Nexis (LexisNexis): articles between "End of Document" lines, in older ones below "3 of 50 DOCUMENTS".

A new one has its headline, newspaper and day above, then "Section:", "Length:", "Body"; an old one its newspaper and
day, the headline, then "BYLINE:", "LENGTH:". Below the text stands "Load-Date:", the day it came into the database.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from ._database import Record, plain
from ._published import in_words

_END = re.compile(r"end of document", re.IGNORECASE)
_COUNT = re.compile(r"\d{1,6} of (\d{1,6}) documents?|do[ck]ument \d{1,6} (?:of|von|de) (\d{1,6})", re.IGNORECASE)
_PAGE = re.compile(r"page \d{1,6} of \d{1,6}", re.IGNORECASE)
_HEAD = re.compile(
    r"(byline|autor|auteur|section|rubrik|rubrique|length|länge|longueur|dateline|highlight): ?(.*)", re.IGNORECASE
)
_BYLINES = frozenset({"byline", "autor", "auteur"})
_LABELS = ("length:", "länge:", "longueur:", "load-date:")
_BODY = re.compile(r"body:?", re.IGNORECASE)
_FOOT = re.compile(
    r"(?:load-date|update|language|sprache|langue|publication-type|journal[- ]code|zeitungs-code|subject"
    r"|correction-date|graphic|grafik):.*"
    r"|classification|graphic|notes|(?:copyright|©|\(c\)) \d{4}.*|all rights reserved\.?",
    re.IGNORECASE,
)


def records(lines: Sequence[str]) -> list[Record]:
    """The articles of an export; none when it is no export of Nexis."""
    short = [plain(line) if len(line) < 500 else line for line in lines]
    marks = any(map(_END.fullmatch, short)) or any(map(_COUNT.fullmatch, short))
    if not marks or not any(_labels(short)):
        return []
    return [_record(block) for block in _blocks(short)]


def named(lines: Sequence[str]) -> int | None:
    """How many articles an export says it has: "3 of 50 DOCUMENTS"."""
    found = (match for line in lines if len(line) < 100 and (match := _COUNT.fullmatch(plain(line))))
    return max((int(match[1] or match[2]) for match in found), default=None)


def _labels(lines: Sequence[str]) -> Iterator[bool]:
    """Whether lines say the length of an article, or when it came into the database."""
    return (line.lower().startswith(_LABELS) for line in lines)


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines of each article. What stands above the first "1 of 50 DOCUMENTS" is the list of what was asked for."""
    block: list[str] = []
    seen = False
    for line in lines:
        ends, counts = _END.fullmatch(line), _COUNT.fullmatch(line)
        if not ends and not counts:
            if not _PAGE.fullmatch(line):
                block.append(line)
            continue
        if block and (ends or seen):
            yield block
        block, seen = [], True
    if any(_labels(block)):  # the end was cut off
        yield block


def _record(lines: Sequence[str]) -> Record:
    body = next((number for number, line in enumerate(lines) if _BODY.fullmatch(line)), None)
    heads = [number for number, line in enumerate(lines[:body]) if _HEAD.fullmatch(line)]
    first = body if body is not None else heads[0] if heads else len(lines)
    dated = next((number for number in range(first - 1, -1, -1) if in_words(lines[number])), None)
    text = takewhile(
        lambda line: not _FOOT.fullmatch(line), lines[_behind(heads, first) if body is None else first + 1 :]
    )
    bylines = (
        match[2] for number in heads if (match := _HEAD.fullmatch(lines[number])) and match[1].lower() in _BYLINES
    )
    return Record(
        "\n\n".join(text),
        title="" if dated is None else _title(lines, dated, None if body is not None else first),
        outlet=lines[dated - 1] if dated else "",
        author=next(bylines, ""),
        day=None if dated is None else in_words(lines[dated]),
    )


def _behind(heads: Sequence[int], first: int) -> int:
    """The line behind labels that follow one another."""
    end, known = first, frozenset(heads)
    while end in known:
        end += 1
    return end


def _title(lines: Sequence[str], dated: int, first: int | None) -> str:
    """The last line between the day and the first label of an old article; in a new one two lines above the day."""
    below = [line for line in lines[dated + 1 : first] if not _FOOT.fullmatch(line)] if first is not None else []
    return below[-1] if below else lines[dated - 2] if dated > 1 else ""
