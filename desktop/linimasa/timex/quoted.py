"""What stands in quotation marks, as far as a date needs to know: whose day it is."""

_REACH = 600  # characters of a paragraph that are looked at
_PAIRS = (("“", "”"), ("«", "»"))


def open_mark(text: str, place: int) -> int:
    """Where the mark stands that opens the words around a place, in its paragraph; -1 where it is nobody's words."""
    start = max(0, place - _REACH, text.rfind("\n", max(0, place - _REACH), place) + 1)
    return max(_opened(text, start, place), _opened_straight(text, start, place))


def _opened(text: str, start: int, place: int) -> int:
    """Where the mark stands that is still open, else -1."""
    last = ((text.rfind(opening, start, place), text.rfind(closing, start, place)) for opening, closing in _PAIRS)
    return max(opened if opened > closed else -1 for opened, closed in last)


def _opened_straight(text: str, start: int, place: int) -> int:
    return text.rfind('"', start, place) if text.count('"', start, place) % 2 else -1
