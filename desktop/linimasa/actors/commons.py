"""Capitals that name nobody: a common noun at the head of its sentence, a ship, a train, an era."""

import re
from collections.abc import Iterator, Sequence

from ..model import Span
from .evidence import WEAK, Evidence
from .lexicon import Lexicon
from .names import Name
from .surroundings import Known
from .tokens import Token
from .works import is_in_title, is_of_sort

_NUMBERED = re.compile(r"[AB]\d{2,4}|U-?\d{2}")
_TITLE = 60  # characters; a title of a work is shorter
_OPENED = re.compile(r"(\w+),? [\"“«‘'][^\"”»’\n]*$")
_MARK = re.compile(r"[\"“«‘']")
_CLOSED = re.compile(r"[^\"”»\n]*[\"”»’']")
_NEAR = 20  # characters; a kind of thing is shorter
_CAPITAL = re.compile(r" ([A-Z]\w{2,15})\b")
_PLACES = frozenset((Evidence.TERRITORY, Evidence.MODIFIER))
_ANY = WEAK | {Evidence.SPEAKS, Evidence.ACRONYM}


def deny(
    text: str, tokens: Sequence[Token], names: Sequence[Name], known: Known, quoted: Sequence[Span], lexicon: Lexicon
) -> Iterator[Name]:
    """The names of a sentence, those that are none denied; `quoted` are the titles of works in the text."""
    leading = {token.start for token in tokens if token.leads}
    for name in names:
        whole = " ".join(name.words) in lexicon.things or _is_mark(text, name) or _is_work(text, name, lexicon)
        whole = whole or _is_law(text, name, lexicon) or is_in_title(name, quoted) or is_of_sort(text, name, lexicon)
        thing = whole or (name.words[0] in lexicon.things and len(name.words) > 1) or _is_things(text, name, lexicon)
        common = name.span.start in leading and _is_common(name, known, lexicon)
        yield name._replace(denied=True) if thing or common else name


def _is_things(text: str, name: Name, lexicon: Lexicon) -> bool:
    """Whether a kind of thing stands before the name, or its short form in a bracket: "Kapal Motor (KM) Sira"."""
    before = text[max(0, name.span.start - _NEAR) : name.span.start]
    if not before.endswith(" "):
        return False
    words = before.split()
    if name.title and words and words[-1].lower() == name.title:
        words.pop()  # "MV Lady Sira"
    kind = words[-1].strip("()") if words else ""
    vessel = len(kind) > 1 and kind.isupper()  # "KA Pangandaran" is a train, whatever its name
    return kind.lower() in lexicon.things and kind[:1].isupper() and (vessel or name.evidence <= _ANY)


def _is_law(text: str, name: Name, lexicon: Lexicon) -> bool:
    """Whether a name closes with the word for a kind of law, or one stands behind it: "the Coastal Shipping Act"."""
    closing = _CAPITAL.match(text, name.span.end)
    last = closing[1].lower() if closing else ""
    behind = last in lexicon.laws and name.evidence.isdisjoint(_PLACES)
    behind = behind or f"{' '.join(name.words)} {last}" in lexicon.things  # "SEA | Games"
    return behind or (len(name.words) > 1 and name.words[-1] in lexicon.laws)


def _is_work(text: str, name: Name, lexicon: Lexicon) -> bool:
    """Whether a name stands in the quoted title of a film, a song or a book."""
    before = text[max(0, name.span.start - _NEAR - _TITLE) : name.span.start]
    quoted = _MARK.search(before) and _OPENED.search(before)  # few names have a mark before them, and that is soon seen
    behind = text[name.span.end : name.span.end + _TITLE]
    return quoted is not None and quoted[1].lower() in lexicon.works and _CLOSED.match(behind) is not None


def _is_mark(text: str, name: Name) -> bool:
    """Whether a name is a road or a model ("the B6079"), an age group ("U-19"), or who wrote: "(Antara/Budi)"."""
    word, filled = name.span.of(text), text[max(0, name.span.start - 1) : name.span.end + 1]
    return _NUMBERED.fullmatch(word) is not None or ("/" in word and filled == f"({word})")


def _is_common(name: Name, known: Known, lexicon: Lexicon) -> bool:
    """Whether a single word is a common noun, that the article never writes with a capital inside a sentence."""
    word = name.words[0]
    if len(name.words) > 1 or word in known.inside or not name.evidence <= _ANY:
        return False
    return word in lexicon.common or word in known.small
