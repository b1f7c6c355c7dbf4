"""Groups without a name and who they are: "ketiga negara", "ketiganya", "penasihat keamanan AS, Korsel, dan Jepang"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ..languages import Language
from ..model import Actor, ActorKind, Span
from .lexicon import Lexicon, lexicon

_FAR = 1_500  # characters; a list farther off is not the one just named
_OFFICE = 5  # words of an office before the names of its countries
_SURE = 0.5
_UNNAMED = 0.6  # confidence: a phrase with its noun is there, whom it means is open


@dataclass(frozen=True, slots=True)
class _Rules:
    numbers: Mapping[str, int]
    pronouns: Mapping[str, int]
    pronoun: re.Pattern[str]
    nations: frozenset[str]
    people: frozenset[str]
    binders: frozenset[str]
    lexicon: Lexicon


@dataclass(frozen=True, slots=True)
class _Row:
    """Names of one kind in a row, the last joined by "and"."""

    span: Span
    kind: ActorKind
    members: tuple[str, ...]


@cache
def _rules(language: Language) -> _Rules:
    table = language.table("actors")["unnamed"]

    def numbers(key: str) -> dict[str, int]:
        found = table.get(key)
        if not isinstance(found, dict) or not all(isinstance(number, int) for number in found.values()):
            raise language.error(f"actors.unnamed.{key}", "must map words to numbers")
        return {word.lower(): number for word, number in found.items()}

    nations, pronouns = table.get("nations"), numbers("pronouns")
    if not isinstance(nations, list):
        raise language.error("actors.unnamed.nations", "must be a list of words")
    pronoun = re.compile(rf"\b(?:{'|'.join(pronouns)})\b" if pronouns else "(?!)", re.IGNORECASE)
    people, binders = frozenset(table["people"]), frozenset(table["binders"])
    small = frozenset(word.lower() for word in nations)
    return _Rules(numbers("numbers"), pronouns, pronoun, small, people, binders, lexicon(language))


def tell(text: str, language: Language, actors: Sequence[Actor]) -> list[Actor]:
    """The same actors, where groups know their members, with the groups that only a row of names tells."""
    return _Groups(text, _rules(language), actors).run()


class _Groups:
    def __init__(self, text: str, rules: _Rules, actors: Sequence[Actor]) -> None:
        self.text = text
        self.rules = rules
        self.actors = list(actors)
        sure = [actor for actor in actors if actor.named and actor.confidence >= _SURE]
        self.mentions = sorted(((span, actor) for actor in sure for span in actor.mentions), key=_span)
        self.rows = list(self._rows())

    def run(self) -> list[Actor]:
        """Members for the phrases that count them, then groups by rows, then pronouns for either."""
        self.actors = [actor if actor.named else self._counted(actor) for actor in self.actors]
        taken = [span for actor in self.actors if not actor.named for span in actor.references]
        for row in self.rows:
            office = self._office(row) if row.kind is ActorKind.PLACE else None
            if office and not any(span.overlaps(office) for span in taken):
                self._add(office, row.members)
        for match in self.rules.pronoun.finditer(self.text):
            self._refer(Span(*match.span()), self.rules.pronouns[match.group().lower()])
        return self.actors

    def _add(self, span: Span, members: tuple[str, ...]) -> None:
        name = " ".join(span.of(self.text).split())
        identity = f"group {span.start}"
        self.actors.append(Actor(identity, name, ActorKind.OTHER, False, _UNNAMED, (), (), (span,), linked=members))

    def _rows(self) -> Iterator[_Row]:
        """The rows of names of one kind that end with "and"."""
        row: list[tuple[Span, Actor]] = []
        for span, actor in self._unbracketed():
            gap = self._gap(row[-1][0].end, span.start) if row else None
            if gap is None or actor.kind is not row[-1][1].kind:
                row = []
            row.append((span, actor))
            if gap == "and" and len(row) > 1:
                members = tuple(dict.fromkeys(actor.id for _, actor in row))
                if len(members) == len(row):
                    yield _Row(Span(row[0][0].start, span.end), actor.kind, members)
                row = []

    def _unbracketed(self) -> Iterator[tuple[Span, Actor]]:
        """The mentions, each with the bracket behind it that tells another name of the same: "Korea Utara (Korut)"."""
        last: tuple[Span, Actor] | None = None
        for span, actor in self.mentions:
            between = self.text[last[0].end : span.start] if last else ""
            if last and actor is last[1] and between == " (" and self.text.startswith(")", span.end):
                last = Span(last[0].start, span.end + 1), actor
                continue
            if last:
                yield last
            last = span, actor
        if last:
            yield last

    def _gap(self, begin: int, end: int) -> str | None:
        """How two names in a row are joined: by a comma, by "and", or not."""
        between = self.text[begin:end] if end - begin < 12 else ""
        words = between.removeprefix(",").strip()
        if words in self.rules.lexicon.listing:
            return "and"
        return "," if between == ", " else None

    def _office(self, row: _Row) -> Span | None:
        """The phrase of a row with the office before it: "Penasihat keamanan AS, Korsel, dan Jepang"."""
        before = self.text[max(0, row.span.start - 80) : row.span.start].rpartition("\n")[2]
        start = row.span.start
        for word in reversed(f" {before}".split(" ")[-_OFFICE - 1 : -1]):
            start -= len(word) + 1
            low = word.lower()
            if low in self.rules.people:
                return Span(start, row.span.end)
            if low not in self.rules.binders and low not in self.rules.lexicon.offices:
                return None
        return None

    def _counted(self, actor: Actor) -> Actor:
        """A phrase that counts its members, with the ones named last before it."""
        first = actor.references[0]
        words = first.of(self.text).lower().split()
        number = self.rules.numbers.get(words[0]) or self.rules.numbers.get(" ".join(words[:2]), 0)
        kind = self._kind(words)
        return replace(actor, linked=self._members(first.start, number, kind)) if number and kind else actor

    def _kind(self, words: Sequence[str]) -> ActorKind | None:
        if self.rules.nations.intersection(words):
            return ActorKind.PLACE
        if self.rules.lexicon.bodies.intersection(words):
            return ActorKind.ORGANISATION
        return ActorKind.PERSON if self.rules.people.intersection(words) else None

    def _members(self, at: int, number: int, kind: ActorKind) -> tuple[str, ...]:
        """The row of so many named last, else all of the kind so far when they are so many."""
        for row in reversed(self.rows):
            if row.kind is kind and len(row.members) == number and at - _FAR < row.span.end <= at:
                return row.members
        so_far = tuple(
            dict.fromkeys(actor.id for span, actor in self.mentions if span.end <= at and actor.kind is kind)
        )
        return so_far if len(so_far) == number else ()

    def _refer(self, span: Span, number: int) -> None:
        """Give a pronoun to the group of so many last spoken of."""
        best: tuple[int, bool, int] | None = None
        for index, actor in enumerate(self.actors):
            ends = [each.end for each in actor.references if each.end <= span.start]
            if not actor.named and len(actor.linked) == number and ends:
                best = max(best or (-1, False, -1), (max(ends), True, index))
        for index, row in enumerate(self.rows):
            if len(row.members) == number and row.span.end <= span.start:
                best = max(best or (-1, False, -1), (row.span.end, False, index))
        if best is None or span.start - best[0] > _FAR:
            return
        if best[1]:
            actor = self.actors[best[2]]
            self.actors[best[2]] = replace(actor, references=tuple(sorted((*actor.references, span))))
        else:
            self._add(span, self.rows[best[2]].members)


def _span(mention: tuple[Span, Actor]) -> Span:
    return mention[0]
