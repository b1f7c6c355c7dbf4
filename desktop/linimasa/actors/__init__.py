"""Who and what a text names: names in runs of capitals, their kinds, and which of them mean the same.

Nothing here is trained: each name carries the evidence found for it, and its confidence is computed from that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..languages import Language
from ..model import Actor, ActorKind, Span
from ..sentences import dateline, title_case
from . import unnamed
from .aliases import Group, group, names_of
from .headings import add_mentions, known_names
from .lexicon import Lexicon, lexicon
from .names import Name, Parser
from .surroundings import Known
from .tokens import Token, runs, tokenise

__all__ = ["find"]

_UNNAMED = 0.6  # confidence: a phrase with its noun is there, whom it means is open


def find(text: str, language: Language, sentences: Sequence[Span], taken: Sequence[Span]) -> tuple[Actor, ...]:
    """The actors of a text, in order of first appearance; spans in `taken` (dates) are no names.

    Datelines and lines in title case tell nothing by their capitals: there only known names are read.
    """
    words = lexicon(language)
    plain: list[list[Token]] = []
    loud: list[list[Token]] = []
    for sentence in sentences:
        tokens = tokenise(text, sentence, taken, words)
        lead = sentence.end if title_case(text, sentence) else dateline(text, sentence)
        loud.append([token for token in tokens if token.start < lead])
        plain.append(_from(tokens, lead))
    known = _known(text, plain, words)
    names = [name for tokens in plain for name in _names(text, tokens, words, known)]
    names.extend(known_names(loud, words))
    groups = group(text, sorted(names, key=_span), words)
    add_mentions(loud, groups)
    others = list(_unnamed(text, language, sentences, groups))
    found = sorted([_actor(text, each) for each in groups] + others, key=_first)
    return tuple(replace(actor, id=f"a{number}") for number, actor in enumerate(found, 1))


def _first(actor: Actor) -> Span:
    return min(actor.mentions + actor.references)


def _span(name: Name) -> Span:
    return name.span


def _from(tokens: Sequence[Token], lead: int) -> list[Token]:
    rest = [token for token in tokens if token.start >= lead]
    return [rest[0]._replace(leads=True), *rest[1:]] if rest else rest


def _known(text: str, sentences: Sequence[Sequence[Token]], words: Lexicon) -> Known:
    small: set[str] = set()
    inside: set[str] = set()
    alone: set[str] = set()
    bracketed: set[str] = set()
    for tokens in sentences:
        small.update(token.low for token in tokens if not token.capital)
        inside.update(token.low for token in tokens if token.capital and not token.leads)
        bracketed.update(token.low for token in tokens if token.acronym and _fills_bracket(text, token))
        for begin, end in runs(text, tokens, words):
            beside = tokens[begin - 1].low if begin else "", tokens[end].low if end < len(tokens) else ""
            if end - begin == 1 and words.speech.intersection(beside):
                alone.add(tokens[begin].low)
    told = frozenset(alone - words.never - words.titles)
    return Known(frozenset(small), told, frozenset(inside), frozenset(bracketed))


def _fills_bracket(text: str, token: Token) -> bool:
    return text[max(0, token.start - 1) : token.start] == "(" and text.startswith(")", token.end)


def _names(text: str, tokens: Sequence[Token], words: Lexicon, known: Known) -> Iterator[Name]:
    for run in runs(text, tokens, words):
        yield from Parser(text, tokens, run, words, known).run()


def _actor(text: str, found: Group) -> Actor:
    name, aliases = names_of(text, found)
    return Actor("", name, found.kind, True, found.sure, aliases, tuple(sorted(found.mentions)), tuple(found.phrases))


def _unnamed(text: str, language: Language, sentences: Sequence[Span], groups: Sequence[Group]) -> Iterator[Actor]:
    """Those without a name; a phrase in apposition ("Reyes, a spokesman") is the named one's."""
    ends = {span.end: each for each in groups if each.kind is ActorKind.PERSON for span in each.mentions}
    phrases: dict[str, list[Span]] = {}
    for span in unnamed.find(text, language, sentences):
        before = ends.get(span.start - 2) if text.startswith(", ", span.start - 2) else None
        if before is not None:
            before.phrases.append(span)
        else:
            phrases.setdefault(unnamed.key(text, span, language), []).append(span)
    for spans in phrases.values():
        yield Actor("", spans[0].of(text), ActorKind.OTHER, False, _UNNAMED, references=tuple(spans))
