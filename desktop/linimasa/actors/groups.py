"""Groups without a name and who they are: "ketiga negara", "ketiganya", "penasihat keamanan AS, Korsel, dan Jepang"."""

import re
from bisect import bisect_right, insort
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ..languages import Language
from ..model import Actor, ActorKind, Span
from .lexicon import Lexicon, lexicon

_Told = tuple[int, int, tuple[str, ...]]  # where it ends, the actor's index (-1: a row alone), the members
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
        self.mentions = sorted(((span, actor) for actor in sure for span in actor.mentions), key=_place)
        self.rows = list(self._rows())
        self.ends = [row.span.end for row in self.rows]
        self.firsts = self._firsts()

    def run(self) -> list[Actor]:
        """Members for the phrases that count them, then groups by rows, then pronouns for either."""
        self.actors = [actor if actor.named else self._counted(actor) for actor in self.actors]
        taken = sorted(span for actor in self.actors if not actor.named for span in actor.references)
        ends = [span.end for span in taken]
        for row in self.rows:
            office = self._office(row) if row.kind is ActorKind.PLACE else None
            if office and not any(span.overlaps(office) for span in taken[bisect_right(ends, office.start) :][:1]):
                self._add(office, row.members)
        self._refer()
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
        for index in range(bisect_right(self.ends, at) - 1, -1, -1):
            row = self.rows[index]
            if row.span.end <= at - _FAR:
                break
            if row.kind is kind and len(row.members) == number:
                return row.members
        so_far = self.firsts[kind][:number]
        later = self.firsts[kind][number : number + 1]
        full = len(so_far) == number and so_far[-1][0] <= at
        return tuple(identity for _, identity in so_far) if full and not (later and later[0][0] <= at) else ()

    def _firsts(self) -> dict[ActorKind, list[tuple[int, str]]]:
        """Where each actor of a kind is first named, in order, with its id."""
        found: dict[ActorKind, list[tuple[int, str]]] = {kind: [] for kind in ActorKind}
        seen: set[str] = set()
        for span, actor in self.mentions:
            if actor.id not in seen:
                seen.add(actor.id)
                found[actor.kind].append((span.end, actor.id))
        return found

    def _refer(self) -> None:
        """Give each pronoun to the group of so many last spoken of; a row that has no phrase yet gets one."""
        pronouns = list(self.rules.pronoun.finditer(self.text))
        told = [(row.span.end, -1, row.members) for row in self.rows] if pronouns else []
        for index, actor in enumerate(self.actors if pronouns else ()):
            if not actor.named and actor.linked:
                told += [(span.end, index, actor.linked) for span in actor.references]
        told.sort()
        added: dict[int, list[Span]] = {}
        for match in pronouns:
            span, number = Span(*match.span()), self.rules.pronouns[match.group().lower()]
            index, members = _last(told, span.start, number) or (-1, ())
            members = members or self._members(span.start, number, ActorKind.PERSON)
            if not members:
                continue
            if index < 0:
                index = len(self.actors)
                self._add(span, members)
            else:
                added.setdefault(index, []).append(span)
            insort(told, (span.end, index, members))
        for index, spans in added.items():
            actor = self.actors[index]
            self.actors[index] = replace(actor, references=tuple(sorted((*actor.references, *spans))))


def _last(told: Sequence[_Told], at: int, number: int) -> tuple[int, tuple[str, ...]] | None:
    """The group or row of so many that ends last before a place."""
    for where in range(bisect_right(told, at, key=_end) - 1, -1, -1):
        end, index, members = told[where]
        if end <= at - _FAR:
            return None
        if len(members) == number:
            return index, members
    return None


def _end(told: _Told) -> int:
    return told[0]


def _place(mention: tuple[Span, Actor]) -> tuple[int, int]:
    return mention[0].start, mention[0].end
