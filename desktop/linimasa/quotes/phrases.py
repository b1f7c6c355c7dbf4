"""What a phrase without a known name looks like: somebody, one person, a name that is not known."""

from collections.abc import Iterable, Iterator
from itertools import accumulate, chain

from ..model import Actor, ActorKind, Span
from ..sentences import Word
from .rules import Rules, words_in

_SURE = 0.5
_TITLE = 80  # characters before a name that hold its title
_CROWD = 20  # participants that one word tells of; of more, none is meant


class Unnamed:
    """The single participants without a name, by the words of their phrases."""

    def __init__(self, text: str, actors: Iterable[Actor], rules: Rules) -> None:
        self._text, self._rules = text, rules
        self._by_word: dict[str, dict[str, int]] = {}  # where each is first told of
        for actor in actors:
            if not actor.named:
                self.add(actor.id, actor.references[0])

    def add(self, key: str, phrase: Span) -> None:
        """A participant is told of, if the phrase means one person."""
        for word in self._core(phrase) if is_single(self._text, phrase, self._rules) else ():
            self._by_word.setdefault(word, {}).setdefault(key, phrase.start)

    def taken_up(self, phrase: Span) -> str | None:
        """The one participant whom a definite phrase takes up again: "pedagang itu" after "seorang pedagang"."""
        if not is_definite(self._text, phrase, self._rules):
            return None
        met: set[str] | None = None
        for word in self._core(phrase):
            told = self._by_word.get(word, {})
            before = {key for key, start in told.items() if start < phrase.start} if len(told) <= _CROWD else set()
            met = before if met is None else met & before
        return met.pop() if met and len(met) == 1 else None

    def _core(self, phrase: Span) -> set[str]:
        """The words of a phrase up to its first preposition, without articles and their like."""
        rules, found = self._rules, set()
        small = rules.demonstratives | rules.articles | rules.singular
        for word in words_in(self._text, phrase.start, phrase.end):
            if word.low in rules.prepositions:
                break
            if word.low not in small:
                found.add(word.low)
        return found


class Holders:
    """The persons named with an office, which alone then means them: "kata Presiden" after "Presiden Joko Widodo"."""

    def __init__(self, text: str, actors: Iterable[Actor], rules: Rules) -> None:
        self._text, self._rules = text, rules
        self._by_office: dict[str, list[tuple[int, str]]] = {}
        for actor in actors:
            for span in actor.mentions if actor.kind is ActorKind.PERSON and actor.confidence >= _SURE else ():
                for office in self._offices_before(span):
                    self._by_office.setdefault(office, []).append((span.start, actor.id))

    def of(self, phrase: Span) -> str | None:
        """The id of the one person of whom the office was told before this phrase, which is nothing else."""
        small = self._rules.demonstratives | self._rules.articles
        words = [word.low for word in words_in(self._text, phrase.start, phrase.end) if word.low not in small]
        office = " ".join(words)
        named = (self._by_office.get(each, ()) for each in (office, *self._rules.epithets.get(office, ())))
        met = {key for at, key in chain.from_iterable(named) if at < phrase.start}
        return met.pop() if len(met) == 1 else None

    def _offices_before(self, name: Span) -> Iterator[str]:
        """The title before a name, lower-cased, in all its lengths: "gubernur", "gubernur maluku" of "Gubernur Maluku
        Ann Marsh"."""
        run: list[Word] = []
        for word in reversed(words_in(self._text, max(0, name.start - _TITLE), name.start)):
            if not word.capital or self._text[word.end : run[-1].start if run else name.start] != " ":
                break
            run.append(word)
        if run and run[-1].low in self._rules.titles:
            yield from accumulate((word.low for word in reversed(run)), "{} {}".format)


def is_definite(text: str, phrase: Span, rules: Rules) -> bool:
    """Whether it means one that is known: "pejabat itu", "the official"."""
    words = words_in(text, phrase.start, phrase.end)
    return not {words[0].low, words[-1].low}.isdisjoint(rules.demonstratives)


def is_somebody(text: str, phrase: Span, rules: Rules) -> bool:
    """Whether it looks like a speaker: by a capital, an article, an office, a document."""
    words = words_in(text, phrase.start, phrase.end)
    opening = rules.articles, rules.singular, rules.demonstratives
    if words[0].capital or any(words[0].low in each for each in opening):
        return True
    known = rules.offices, rules.bodies, rules.documents, rules.demonstratives
    return any(word.low in each for word in words for each in known)


def is_single(text: str, phrase: Span, rules: Rules) -> bool:
    """Whether it means one person: "seorang warga", "pedagang itu", "Direktur Lalu Lintas"."""
    words = words_in(text, phrase.start, phrase.end)
    opening = " ".join(word.low for word in words[:2])
    titled = words[0].capital and words[0].low in rules.titles and "," not in phrase.of(text)
    singular = titled or words[0].low in rules.singular or opening in rules.singular
    return singular or words[-1].low in rules.demonstratives or words[0].low in rules.demonstratives


def is_name(text: str, phrase: Span, rules: Rules) -> bool:
    """Whether it looks like a name: capitals, and no office or body among them."""
    words = words_in(text, phrase.start, phrase.end)
    return all(word.capital and word.low not in rules.offices and word.low not in rules.bodies for word in words)
