"""Paragraphs of printed pages, from the boxes of their characters.

Columns are told by a cut along white space, as in Nagy & Seth, "Hierarchical representation of optically scanned
documents" (1984), but for the lines that lie across it, such as a headline. All lengths are points, y grows upwards.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_END = re.compile(r"[.!?:…][\"”’»)\]]*$")
_HYPHEN = re.compile(r"(\w+)[-\u00ad\u2010\u0002]$")  # pdfium gives U+0002 for a hyphen at a line's end
_DIGITS = re.compile(r"\d+")
_LONGEST_HEADLINE = 300
_FEWEST = 3  # lines in a column; pages with a running head
_MOST_EDGES = 40
_MOST_ACROSS = 0.25


@dataclass(frozen=True, slots=True)
class Line:
    """Characters in a row and the box around them."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def size(self) -> float:
        """The height of the type."""
        return self.top - self.bottom


Block = Sequence[Line]


def blocks(lines: Sequence[Line]) -> list[Block]:
    """The columns of a page in reading order; what lies across them is a block of its own."""
    ordered = sorted(lines, key=lambda line: (-line.top, line.left))
    cut = _cut(ordered)
    if cut is None:
        return [ordered] if ordered else []
    found: list[Block] = []
    band: list[Line] = []
    for line in ordered:
        if not line.left < cut < line.right:
            band.append(line)
            continue
        found += [*_sides(band, cut), [line]]
        band = []
    return _united([*found, *_sides(band, cut)])


def join(pages: Sequence[Sequence[Block]]) -> tuple[str, tuple[int, ...]]:
    """The text in paragraphs, and where in it each page begins. Running heads and page numbers are left out."""
    furniture = _furniture(pages)
    parts: list[str] = []
    begins, length = [], 0  # of all parts but the last, with the blank lines
    for page in pages:
        first = True
        for paragraph in _paragraphs(page, furniture):
            if parts and not _END.search(parts[-1]) and paragraph[0].islower():
                parts[-1] = _glued(parts[-1], paragraph)
            else:
                length += len(parts[-1]) + 2 if parts else 0
                parts.append(paragraph)
            if first:
                begins.append(length + len(parts[-1]) - len(paragraph))
                first = False
        if first:
            begins.append(length + (len(parts[-1]) if parts else 0))
    return "\n\n".join(parts), tuple(begins)


def headline(page: Sequence[Block]) -> str | None:
    """What stands in the largest type of a page, if it is larger than the rest."""
    lines = [line for block in page for line in block]
    largest = max((line.size for line in lines), default=0)
    if not lines or largest < 1.25 * _median(line.size for line in lines):
        return None
    text = " ".join(line.text for line in lines if line.size > 0.95 * largest)
    return text if len(text) <= _LONGEST_HEADLINE else None


def _cut(lines: Block) -> float | None:
    """The x between two columns: where fewest lines lie across, at some line's left edge."""
    best: tuple[int, float] | None = None
    edges = Counter(round(line.left) for line in lines).most_common(_MOST_EDGES)
    for edge, count in edges:
        cut = edge - 1.5
        left = [line for line in lines if line.right <= cut]
        right = [line for line in lines if line.left >= cut]
        across = len(lines) - len(left) - len(right)
        if count < _FEWEST or len(left) < _FEWEST or across > _MOST_ACROSS * len(lines) or not _abreast(left, right):
            continue
        best = min(best or (across, cut), (across, cut))
    return best[1] if best else None


def _abreast(left: Block, right: Block) -> bool:
    """Whether two columns stand beside each other, for half of the shorter one at least."""
    top = min(max(line.top for line in left), max(line.top for line in right))
    bottom = max(min(line.bottom for line in left), min(line.bottom for line in right))
    heights = [max(line.top for line in side) - min(line.bottom for line in side) for side in (left, right)]
    return top - bottom >= 0.5 * min(heights)


def _sides(band: Block, cut: float) -> list[Block]:
    left, right = ([line for line in band if (line.right <= cut) is side] for side in (True, False))
    return [*blocks(left), *blocks(right)] if left and right else [band] if band else []


def _united(found: Sequence[Block]) -> list[Block]:
    """Lines across the columns that follow one another are one block."""
    united: list[Block] = []
    for block in found:
        if united and len(block) == 1 and len(united[-1]) == 1:
            united[-1] = [*united[-1], *block]
        else:
            united.append(block)
    return united


def _median(values: Iterable[float]) -> float:
    from statistics import median  # 20 ms: only for pages

    return median(values)


def _paragraphs(page: Sequence[Block], furniture: frozenset[tuple[str, int]]) -> Iterator[str]:
    for block in page:
        lines = [line for line in block if _stamp(line) not in furniture]
        if not lines:
            continue
        left, right = min(line.left for line in lines), max(line.right for line in lines)
        gaps = [above.bottom - line.top for above, line in pairwise(lines)]
        usual = _median(gaps) if gaps else 0.0
        text = lines[0].text
        for (above, line), gap in zip(pairwise(lines), gaps, strict=True):
            if gap > usual + 0.35 * line.size or _begins(above, line, left, right):
                yield text
                text = line.text
            else:
                text = _glued(text, line.text)
        yield text


def _begins(above: Line, line: Line, left: float, right: float) -> bool:
    """Whether a line begins a paragraph: by other type, by its indent, or after a short last line."""
    if not 0.83 < line.size / above.size < 1.2:
        return True
    if line.left > left + 0.7 * line.size and above.left < left + 0.3 * line.size:
        return True
    return bool(_END.search(above.text)) and not line.text[:1].islower() and _would_fit(line, right - above.right)


def _would_fit(line: Line, room: float) -> bool:
    """Whether a line's first word, with a blank, would have stood on the line above."""
    word = len(line.text.partition(" ")[0]) + 1
    return 1.1 * word * (line.right - line.left) / len(line.text) < room


def _glued(text: str, more: str) -> str:
    """Two pieces of a paragraph: a word broken at the line's end is whole again, a doubled one keeps its hyphen."""
    broken = _HYPHEN.search(text)
    if not broken:
        return f"{text} {more}"
    if more.startswith(broken[1]) or not more[:1].islower():
        return f"{text[:-1]}-{more}"
    return text[:-1] + more


def _furniture(pages: Sequence[Sequence[Block]]) -> frozenset[tuple[str, int]]:
    """Running heads and feet: the same words at the same height, but for numbers, at the edge of most pages."""
    counts = Counter(stamp for page in pages for stamp in {_stamp(line) for line in _edge(page)})
    return frozenset(stamp for stamp, count in counts.items() if count >= max(_FEWEST, len(pages) / 2))


def _edge(page: Sequence[Block]) -> Block:
    """The lines at the head and at the foot of a page."""
    lines = sorted((line for block in page for line in block), key=lambda line: line.bottom)
    return [*lines[:2], *lines[-2:]]


def _stamp(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text), round(line.bottom / 6)
