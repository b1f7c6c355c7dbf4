"""The names of a sentence, by the rules and by the model together."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from operator import attrgetter

from ..model import ActorKind, Span
from .evidence import WEAK, Evidence
from .features import rulings
from .lexicon import Lexicon
from .names import Name
from .recogniser import HINT, Learnt, Opinion, Recogniser
from .surroundings import Known
from .tokens import Token

_DENIED = 0.05  # less probable than this, a name that only weak evidence speaks for is none
_HEADS = frozenset((Evidence.PLACE_HEAD, Evidence.ORGANISATION_HEAD))
_OWNERS = frozenset((Evidence.TERRITORY, Evidence.ORGANISATION_KNOWN, Evidence.ORGANISATION_TAIL))
_EVEN = 0.5  # less probable than this, the rules' reading of the same words goes first


def join(text: str, tokens: Sequence[Token], names: Sequence[Name], known: Known, recogniser: Recogniser) -> list[Name]:
    """The names that the model finds, with the evidence of the rules for them, and what the rules find elsewhere."""
    opinion = recogniser.read(text, tokens, rulings(tokens, names), known)
    if not names and not opinion.names and not opinion.doubts:
        return []
    by_span = {name.span: name for name in names}
    ruled = Placed(names)
    learnt = [_untitled(_name(tokens, each, by_span), ruled) for each in opinion.names]
    learnt = [part for name in learnt for part in _office_and_holder(text, name, ruled, recogniser.lexicon)]
    parts = Placed(learnt)
    whole = [name for name in names if _is_whole(name, parts) or _is_cut(name, parts, recogniser.lexicon)]
    found = whole + _free(learnt, whole)
    doubted = [name for name in found if _is_doubted(name, by_span)]
    found = [name for name in found if not _is_doubted(name, by_span)]
    found += [name._replace(denied=_is_denied(name, tokens, opinion)) for name in _free(names, found)]
    found += _free(doubted, found)
    hints = [_name(tokens, hint, {}) for hint in _hints(text, tokens, opinion)]
    return found + _free(hints, found)


class Placed:
    """Names none of which overlaps another, by position."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._names = sorted(names, key=attrgetter("span.start"))
        self._starts = [name.span.start for name in self._names]
        self._ends = [name.span.end for name in self._names]

    def over(self, span: Span) -> list[Name]:
        """Those that share a character with a span."""
        return self._names[bisect_right(self._ends, span.start) : bisect_left(self._starts, span.end)]


def _hints(text: str, tokens: Sequence[Token], opinion: Opinion) -> Iterator[Learnt]:
    """Words in a row that the model thinks possible."""
    row = range(0)
    best = _NONE
    for at, doubt in opinion.doubts.items():
        if doubt[1] < HINT:
            continue
        if len(row) and (at != row.stop or text[tokens[at - 1].end : tokens[at].start] != " "):
            yield Learnt(row, *best)
            row = range(0)
        row, best = (range(row.start, at + 1), best) if len(row) else (range(at, at + 1), doubt)
    if len(row):
        yield Learnt(row, *best)


def _free(names: Sequence[Name], taken: Sequence[Name]) -> list[Name]:
    if not names or not taken:
        return list(names)
    placed = Placed(taken)
    return [name for name in names if not placed.over(name.span)]


def _is_whole(name: Name, learnt: Placed) -> bool:
    """Whether an office holds what the model found only parts of: "Dewan Keamanan | PBB"."""
    if Evidence.ORGANISATION_HEAD not in name.evidence:
        return False
    parts = learnt.over(name.span)
    known = Evidence.ORGANISATION_KNOWN in name.evidence
    inside = all(other.span in name.span and (known or name.span.start < other.span.start) for other in parts)
    people = any(other.learnt and other.learnt[0] is ActorKind.PERSON for other in parts)
    return bool(parts) and inside and (not people or Evidence.NAMESAKE in name.evidence)


def _is_cut(name: Name, learnt: Placed, lexicon: Lexicon) -> bool:
    """Whether the model cut an office's name in two: "West Yorkshire | Police", "Badan Pangan PBB untuk | Anak"."""
    parts = learnt.over(name.span)
    kinds = {other.learnt[0] for other in parts if other.learnt}
    if not parts or parts[0].span.start != name.span.start or ActorKind.PERSON in kinds:
        return False
    if parts[-1].span.end != name.span.end:
        return Evidence.ORGANISATION_TAIL in name.evidence and kinds == {ActorKind.PLACE}
    joined = Evidence.ORGANISATION_HEAD in name.evidence and not lexicon.joining.isdisjoint(name.words)
    return len(parts) > 1 and (joined or Evidence.ORGANISATION_TAIL in name.evidence)


def _is_doubted(name: Name, ruled: Container[Span]) -> bool:
    """Whether a name is the model's alone, and it is not sure."""
    return name.learnt is not None and name.learnt[1] < _EVEN and name.span not in ruled


def _is_denied(name: Name, tokens: Sequence[Token], opinion: Opinion) -> bool:
    """Whether the model is sure that a name is none which only its form speaks for."""
    inside = range(*(bisect_left(tokens, edge, key=_start) for edge in (name.span.start, name.span.end)))
    return name.evidence <= WEAK and all(opinion.doubts.get(i, _NONE)[1] < _DENIED for i in inside)


def _start(token: Token) -> int:
    return token.start


_NONE = (ActorKind.OTHER, 0.0)


def _name(tokens: Sequence[Token], learnt: Learnt, names: dict[Span, Name]) -> Name:
    inside = tokens[learnt.tokens.start : learnt.tokens.stop]
    span = Span(inside[0].start, inside[-1].end)
    name = names.get(span)
    if name is None:
        name = Name(span, tuple(token.low for token in inside), frozenset(form(inside)))
    return name._replace(learnt=(learnt.kind, learnt.sure))


def _untitled(name: Name, names: Placed) -> Name:
    """A person's name without the title that the rules see before it; or what the title is of: "Petani Lembah Wolo"."""
    if not name.learnt or name.learnt[0] is not ActorKind.PERSON:
        return name
    inside = [other for other in names.over(name.span) if other.span != name.span and other.span in name.span]
    if len(inside) != 1 or inside[0].span.end != name.span.end:
        return name
    if Evidence.TITLE in inside[0].evidence:
        return inside[0]._replace(learnt=name.learnt)
    return inside[0] if inside[0].title and not inside[0].evidence.isdisjoint(_HEADS) else name


def _office_and_holder(text: str, name: Name, names: Placed, lexicon: Lexicon) -> Iterator[Name]:
    """What the model takes for one office, as the rules part it: "Kejaksaan Negeri Sira | Budi Santoso".

    A person may also be the office's own: "Human Rights Watch's Nathalye Cotrino". Two known offices stay two.
    """
    parts = names.over(name.span)
    parted = len(parts) > 1 and Span(parts[0].span.start, parts[-1].span.end) == name.span
    office = parted and not parts[0].evidence.isdisjoint(_HEADS | {Evidence.ORGANISATION_KNOWN})
    titled = office and Evidence.TITLE in parts[-1].evidence
    owned = len(parts) == 2 and text[parts[0].span.end : parts[1].span.start].rstrip() in lexicon.owning
    owner = owned and (Evidence.SEVERAL_WORDS in parts[-1].evidence or not parts[0].evidence.isdisjoint(_OWNERS))
    if titled or (parted and owner) or _are_two(text, parts):
        yield parts[0]._replace(learnt=name.learnt)
        yield from parts[1:]
    else:
        yield name


def _are_two(text: str, parts: Sequence[Name]) -> bool:
    """Whether known offices are joined by a word: "Goldman Sachs and JPMorgan Chase"."""
    known = len(parts) == 2 and all(Evidence.ORGANISATION_KNOWN in part.evidence for part in parts)
    return known and text[parts[0].span.end : parts[1].span.start].strip() != ""


def form(tokens: Sequence[Token]) -> Iterator[Evidence]:
    """What a name says by its form alone."""
    if len(tokens) > 1:
        yield Evidence.SEVERAL_WORDS
    else:
        yield Evidence.ACRONYM if tokens[0].acronym else Evidence.ONE_WORD
