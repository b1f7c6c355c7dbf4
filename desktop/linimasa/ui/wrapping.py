"""Breaks a text into lines for a painter."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import partial


def wrapped(text: str, room: float, width: Callable[[str], float]) -> list[str]:
    """The lines of a text, each as wide as the room at most; a word that is wider is broken."""
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}".lstrip()
        if width(joined) <= room:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        *whole, lines[-1] = _pieces(word, room, width)
        lines[-1:-1] = whole
    return lines


def _pieces(word: str, room: float, width: Callable[[str], float]) -> Iterator[str]:
    begin = 0
    while width(word[begin:]) > room and begin < len(word) - 1:
        longest = bisect_right(range(begin + 1, len(word)), room, key=partial(_reach, word, begin, width))
        yield word[begin : begin + max(1, longest)]
        begin += max(1, longest)
    yield word[begin:]


def _reach(word: str, begin: int, width: Callable[[str], float], end: int) -> float:
    return width(word[begin:end])
