"""Who and what a text names: names in runs of capitals, their kinds, and which of them mean the same.

Rules find names and say why; a trained model, where a language has one, sees what they say and decides. A name carries
the evidence found for it, and its confidence is computed from that.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import compress
from pathlib import Path

from ..languages import Language
from ..model import Actor, ActorKind, Span
from ..sentences import Furniture, dateline, furniture, title_case
from . import unnamed
from .aliases import group, names_of
from .commons import deny
from .coordination import listed_alike
from .firms import whole
from .groups import tell
from .headings import add_mentions, known_names
from .holders import part
from .joining import join
from .lexicon import Lexicon, lexicon, words_of
from .mentions import Group
from .names import Name, read
from .pretrained import entities, second
from .recogniser import recogniser
from .surroundings import know
from .tokens import Token, tokenise
from .works import titles

__all__ = ["find"]

_UNNAMED = 0.6  # confidence: a phrase with its noun is there, whom it means is open


def find(
    text: str, language: Language, sentences: Sequence[Span], taken: Sequence[Span], model: Path | None = None
) -> tuple[Actor, ...]:
    """The actors of a text, in order of first appearance; spans in `taken` (dates) are no names.

    `model` is a trained one instead of the language's own. Datelines and lines in title case tell nothing by their
    capitals: there only known names are read. What points to other articles brings no actor of its own.
    """
    words = lexicon(language)
    pointers = {each for each in sentences if furniture(text, each, language) is Furniture.RELATED}
    plain, loud = _tokens(text, sentences, taken, words, pointers)
    known = know(text, plain, words)
    trained, quoted = recogniser(language, model), tuple(titles(text, words))
    names = list(known_names(compress(loud, (each not in pointers for each in sentences)), words))
    for tokens, second_opinion in zip(plain, entities(text, sentences, language.code), strict=True):
        ruled = listed_alike(text, list(read(text, tokens, words, known)), words)
        joined = join(text, tokens, ruled, known, trained) if trained else ruled
        seconded = second(tokens, joined, second_opinion)
        names += deny(text, tokens, seconded, known, quoted, words)
    names = part(text, whole(text, sorted(names, key=_place), words), words)
    groups = group(text, names, words, trained is not None)
    add_mentions(loud, groups)
    others = list(_unnamed(text, language, sentences, groups))
    found = [_actor(f"{number}", text, each, words) for number, each in enumerate(groups)]
    found += [replace(actor, id=f"{number}") for number, actor in enumerate(others, len(found))]
    return _numbered(_governments(tell(text, language, found), words))


def _governments(actors: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Capitals stand for their countries where the article names these: linked, never merged."""
    countries = {actor.territory: actor.id for actor in actors if actor.territory}
    codes = {actor.id: words.capitals.get(words_of(actor.name)) for actor in actors if actor.kind is ActorKind.PLACE}
    return [
        replace(actor, linked=(countries[code],)) if (code := codes.get(actor.id)) in countries else actor
        for actor in actors
    ]


def _numbered(actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The actors in order of first appearance."""
    ordered = sorted(actors, key=_first)
    numbers = {actor.id: f"a{number}" for number, actor in enumerate(ordered, 1)}
    return tuple(
        replace(actor, id=numbers[actor.id], linked=tuple(numbers[each] for each in actor.linked)) for actor in ordered
    )


def _tokens(
    text: str, sentences: Sequence[Span], taken: Sequence[Span], words: Lexicon, pointers: Set[Span]
) -> tuple[list[list[Token]], list[list[Token]]]:
    """The words of sentences: those whose capitals tell something, and those of datelines and headings."""
    plain: list[list[Token]] = []
    loud: list[list[Token]] = []
    for sentence in sentences:
        tokens = tokenise(text, sentence, taken, words)
        silent = sentence in pointers or title_case(text, sentence)
        lead = sentence.end if silent else dateline(text, sentence)
        first = bisect_left(tokens, lead, key=_start)
        loud.append(tokens[:first])
        plain.append(_led(tokens[first:]))
    return plain, loud


def _first(actor: Actor) -> Span:
    return min(actor.mentions[:1] + actor.references)


def _place(name: Name) -> tuple[int, int]:
    return name.span.start, name.span.end


def _led(tokens: list[Token]) -> list[Token]:
    """The words of news, the first of which leads also where a dateline stands before it."""
    return tokens if not tokens or tokens[0].leads else [tokens[0]._replace(leads=True), *tokens[1:]]


def _start(token: Token) -> int:
    return token.start


def _actor(identity: str, text: str, found: Group, words: Lexicon) -> Actor:
    name, aliases = names_of(text, found)
    mentions, phrases = tuple(sorted(found.mentions)), tuple(found.phrases)
    code = words.territories.get(words_of(name)) if found.kind is not ActorKind.PERSON else None
    why = tuple(aliases.values())
    return Actor(identity, name, found.kind, True, found.sure, tuple(aliases), mentions, phrases, why, code)


def _unnamed(text: str, language: Language, sentences: Sequence[Span], groups: Sequence[Group]) -> Iterator[Actor]:
    """Those without a name; a phrase in apposition ("Reyes, a spokesman") is the named one's, and so is one before its
    name ("a farmer named Ann")."""
    ends = {span.end: each for each in groups if each.kind is ActorKind.PERSON for span in each.mentions}
    starts = {span.start: each for each in groups for span in each.mentions}
    phrases: dict[str, list[Span]] = {}
    for span in unnamed.find(text, language, sentences):
        owner = ends.get(span.start - 2) if text.startswith(", ", span.start - 2) else None
        owner = owner or starts.get(unnamed.name_behind(text, span, language))
        if owner is not None:
            owner.phrases.append(span)
        else:
            phrases.setdefault(unnamed.key(text, span, language), []).append(span)
    for spans in phrases.values():
        yield Actor("", spans[0].of(text), ActorKind.OTHER, False, _UNNAMED, references=tuple(spans))
