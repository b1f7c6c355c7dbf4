"""Names in runs of capitalised words, each with what speaks for it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..model import ActorKind, Span
from . import listed
from .evidence import BEFORE_HOLDER, Evidence, Guess
from .lexicon import Lexicon
from .surroundings import Known
from .tokens import Token, runs
from .wording import Wording

_DOMAIN = re.compile(r"\.(?:com|net|org|info|co|id)$", re.IGNORECASE)
_KNOWN = {
    ActorKind.PLACE: frozenset((Evidence.TERRITORY,)),
    ActorKind.ORGANISATION: frozenset((Evidence.ORGANISATION_KNOWN, Evidence.ORGANISATION_HEAD)),
}


class Name(NamedTuple):
    """A mention that may be a name. `title` is the title before it, lower-cased; `learnt` is what the model says. One
    that the model is sure is none is `denied`: it counts only where it means a name that is not."""

    span: Span
    words: tuple[str, ...]
    evidence: frozenset[Evidence]
    title: str = ""
    learnt: Guess | None = None
    denied: bool = False


def read(text: str, tokens: Sequence[Token], lexicon: Lexicon, known: Known) -> Iterator[Name]:
    """The names of a sentence, in order."""
    known_lists = list(listed.find(text, tokens, lexicon))
    listed_spans = [(begin, end) for begin, end, _ in known_lists]
    offices = {end: begin for begin, end in listed_spans}
    for begin, end in runs(text, tokens, lexicon):
        for first, last in listed.outside(begin, end, listed_spans) if known_lists else ((begin, end),):
            parser = Parser(text, tokens, (first, last), lexicon, known)
            if first in offices and parser.before:
                parser.title = parser.title_before(offices[first])
            yield from parser.run()
    for begin, end, kind in known_lists:
        words = tuple(token.low for token in tokens[begin:end])
        yield Name(Span(tokens[begin].start, tokens[end - 1].end), words, _KNOWN[kind])


class Parser(Wording):
    """Cuts one run of capitalised words into titles, known names, heads with their names, and plain names."""

    def run(self) -> Iterator[Name]:
        """The names of the run, in order."""
        at = self._after_common()
        while at < self.end:
            name, at = self._next(at)
            if name:
                yield name

    def _after_common(self) -> int:
        """Where the run begins when the head of the sentence is an ordinary word."""
        at = self.begin
        while at < self.end and (self._is_common(at) or self.is_before_firm(at)) and not self.heads_two(at):
            at += 1
        return at

    def _is_common(self, at: int) -> bool:
        token, low = self.tokens[at], self.tokens[at].low
        found = self.phrase(at)
        if found and (found[0] > 1 or not (token.leads and low in self.lexicon.never)):
            return False
        if self.lexicon.is_never(low, shouted=token.acronym):
            return not token.acronym or token.low not in self.lexicon.full
        if token.leads and at + 1 == self.end and (low in self.lexicon.places or low in self.lexicon.directions):
            return True
        if not token.leads or low in self.known.inside or token.acronym:
            return False
        heads = low in self.lexicon.titles or low in self.lexicon.organisations or low in self.lexicon.places
        opens = low in self.lexicon.first_names or low in self.lexicon.particles
        if heads or low in self.lexicon.given or (at + 1 < self.end and opens):
            return False
        return low in self.known.small or self.has_shape(low)

    def _next(self, at: int) -> tuple[Name | None, int]:
        token, lexicon = self.tokens[at], self.lexicon
        if token.acronym and self.before in lexicon.initialled and at == self.begin:
            return self._name(at, at + 1, Evidence.INITIALS), at + 1
        never = lexicon.is_never(token.low, shouted=token.acronym)
        if not token.capital or (never and not self.phrase(at) and not self.heads_two(at)):
            return None, at + 1
        tail, found = None if self.is_before_body(at) else self._tail(at), self.phrase(at)
        if tail and (not found or tail[0] > at + found[0]):
            return self._name(at, tail[0], tail[1]), tail[0]
        if found:
            return self._known_name(at, *found)
        if self.is_title(at):
            return None, self._after_title(at)
        if token.low in lexicon.demonyms and not self._is_first_name(at):
            return None, at + 1
        if lexicon.adjectives_before and token.low in lexicon.offices and at + 1 < self.end and self.is_title(at + 1):
            return None, at + 1  # "Transportation Secretary"
        return self._headed(at) or self._plain(at)

    def _headed(self, at: int) -> tuple[Name | None, int] | None:
        """A name that its kind of thing begins, or who employs a title's bearer."""
        token, lexicon = self.tokens[at], self.lexicon
        if self.heads(at, lexicon.organisations) or (token.low in lexicon.heads and self.is_joined(at + 1)):
            stop = self._head_end(at)
            led = (Evidence.NAMESAKE,) if token.low in lexicon.namesakes else ()
            return self._name(at, stop, Evidence.ORGANISATION_HEAD, *led), stop
        if self.heads(at, lexicon.places) and not self.is_title(at + 1):
            stop = min(self._head_end(at), self._seat_end(at) or at + 4)
            return self._name(at, stop, Evidence.PLACE_HEAD), stop
        stop = at + 1 if _DOMAIN.search(token.text) else self._employer_end(at)
        if stop:
            return self._name(at, stop, Evidence.ORGANISATION_HEAD), stop
        return None

    def _tail(self, at: int) -> tuple[int, Evidence] | None:
        """The end of a name that a word like "University" or "River" closes."""
        lexicon, found = self.lexicon, None
        if self.spells_acronym(at):
            return self.end, Evidence.ORGANISATION_TAIL
        for index in range(at, self.end):
            low = self.tokens[index].low
            if index + 1 < self.end and f"{low} {self.tokens[index + 1].low}" in lexicon.organisation_tails:
                return index + 2, Evidence.ORGANISATION_TAIL
            heads = low in lexicon.organisations and index + 1 < self.end and not self.is_title(index + 1)
            if index > at and low in lexicon.heads and self.is_joined(index + 1):
                return self._head_end(index), Evidence.ORGANISATION_TAIL
            if index > at and low in lexicon.organisation_tails and not heads:
                found = index + 1, Evidence.ORGANISATION_TAIL
            elif index > at and low in lexicon.place_tails and not (heads or self.title or self.seats(at, index)):
                found = index + 1, Evidence.PLACE_HEAD
            elif low in lexicon.titles and (index > at or index + 1 == self.end or not self._tail_follows(index)):
                break
        if found and all(self.tokens[i].low in lexicon.demonyms for i in range(at, found[0] - 1)):
            return None if found[0] - at < 2 else found
        return found

    def _tail_follows(self, index: int) -> bool:
        following = self.tokens[index + 1].low
        if following in self.lexicon.organisations and index + 2 < self.end:
            return False
        return following in self.lexicon.organisation_tails or following in self.lexicon.place_tails

    def _known_name(self, at: int, length: int, kind: ActorKind) -> tuple[Name | None, int]:
        stop = at + length
        if kind is ActorKind.PLACE and self.is_aged(at, stop):
            return self._plain(at)
        if kind is not ActorKind.PLACE:
            stop += self._country_length(at, stop)
            return self._name(at, stop, *(_KNOWN[kind] if length > 1 else (Evidence.ORGANISATION_KNOWN,))), stop
        while stop < self.end and not self.lexicon.adjectives_before and self._tells_part(stop):
            stop += 1
        follows = stop < self.end and self.lexicon.adjectives_before and self.is_plain(stop)
        if follows and not self.tokens[at].acronym:
            return self._plain(at)
        modifies = at == self.begin and self.before in self.lexicon.modified
        return self._name(at, stop, Evidence.MODIFIER if modifies else Evidence.TERRITORY), stop

    def _tells_part(self, at: int) -> bool:
        """Whether a word tells a part of the place before it: "Jakarta Utara", "Bekasi Kota" before a rank."""
        low, rest = self.tokens[at].low, at + 1
        titled = rest < self.end and self.is_title(rest)
        return low in self.lexicon.directions or (low in self.lexicon.foremost and titled)

    def _is_first_name(self, at: int) -> bool:
        """Whether what looks like a people's is a person's: "Roman Mrochko", "Rep. French Hill"."""
        named = self.title or self.tokens[at].low in self.lexicon.given
        return bool(named) and at + 1 < self.end and self.is_plain(at + 1) and at + 3 > self.end

    def _country_length(self, at: int, stop: int) -> int:
        """How many words of a country belong to the office before them: "Kementerian Pertahanan Rusia"."""
        settled = self.tokens[at].acronym or self.tokens[stop - 1].low in self.lexicon.phrases
        if self.lexicon.adjectives_before or stop >= self.end or settled:
            return 0
        found = self.phrase(stop)
        return found[0] if found and found[1] is ActorKind.PLACE else 0

    def _after_title(self, at: int) -> int:
        self.title = self.tokens[at].low
        at += 1
        while at < self.end and not self.heads_two(at, self.lexicon.organisations) and not self.is_body(at):
            token = self.tokens[at]
            if token.capital and not self.is_office(at):
                follows_joiner = not self.tokens[at - 1].capital
                if not follows_joiner or self.phrase(at):
                    break
            at += 1
        return at

    def _head_end(self, at: int) -> int:
        """Where an organisation or a place that begins with its kind of thing ends."""
        led = self.tokens[at].low in self.lexicon.namesakes
        for index in range(at + 1, self.end):
            token, distance = self.tokens[index], index - at
            ranks = index + 1 < self.end and self.is_title(index + 1)
            if self.is_title(index) and (ranks or token.low not in self.lexicon.offices) and distance > 1:
                return index
            person = token.low in self.lexicon.given or token.low in self.known.alone or self._is_holder(index)
            firm = not self.title and self.tokens[at].low in self.lexicon.firms  # "PT Sawit Lestari Abadi"
            closes = firm or (index + 1 == self.end and self.tokens[at].acronym)
            if distance > 1 and person and not led and not closes and not self.phrase(index):
                return index
            if distance > 1 and (self._follows_known(at, index) or self.is_behind_seat(at, index)):
                return index
        return self.end

    def _is_holder(self, at: int) -> bool:
        """Whether a first name and another word close the run, behind an office whose holder has a title."""
        named = self.title and at + 1 < self.end and self.tokens[at].low in self.lexicon.first_names
        named = named and self.tokens[at].capital  # "dan" is no "Dan"
        known = any((found := self.phrase(i)) and i + found[0] > at for i in range(max(self.begin, at - 3), at))
        return bool(named) and not known and not self.text.startswith(",", self.tokens[self.end - 1].end)

    def _seat_end(self, at: int) -> int:
        """Where a known place ends behind the word for its kind: "Provinsi Jawa Tengah | Budi"; 0 if it is not one."""
        found = self.phrase(at + 1) if self.tokens[at].low in self.lexicon.locatives else None
        if found is None or found[1] is not ActorKind.PLACE:
            return 0
        stop = at + 1 + found[0]
        while stop < self.end and self.tokens[stop].low in self.lexicon.directions:
            stop += 1
        return stop

    def _follows_known(self, at: int, index: int) -> bool:
        """Whether a known name ends here that a person's may follow: "Partai Golkar | Aburizal Bakrie"."""
        directions = self.lexicon.directions
        if self.lexicon.adjectives_before or self.tokens[index].low in directions or not self.tokens[index].capital:
            return False
        end = index - (self.tokens[index - 1].low in directions)
        return any(
            (found := self.phrase(i)) is not None
            and i + found[0] in (end, index)
            and (found[1] is not ActorKind.PLACE or self.title != "")
            for i in range(max(at + 1, index - 3), index)
        )

    def _employer_end(self, at: int) -> int:
        """Where who employs a title's bearer ends, before whom the article elsewhere calls by the first name alone.

        "Koordinator Jatam | Melki Nahar"; 0 where the words are a person's.
        """
        lexicon = self.lexicon
        if not self.title or lexicon.adjectives_before or len(self.tokens[at].text) <= 2:
            return 0
        for stop in range(at, self.end - 1):
            low = self.tokens[stop].low
            if low in self.known.alone:
                return stop if stop > at else 0
            if low in lexicon.given or low in lexicon.first_names or self.phrase(stop):
                return 0
        return 0

    def _plain(self, at: int) -> tuple[Name | None, int]:
        lexicon, stop = self.lexicon, at + 1
        if self.is_lone_acronym(at):
            return self._name(at, stop, Evidence.ACRONYM), stop
        while stop < self.end:
            low = self.tokens[stop].low
            if self.tokens[stop].capital and self.is_title(stop) and stop + 1 < self.end:
                break
            if low in lexicon.organisations and stop + 1 < self.end and not lexicon.adjectives_before:
                break
            if not lexicon.adjectives_before and self.phrase(stop) and not self.is_middle_name(at, stop):
                break
            stop += 1
        return self._name(at, stop, *self._plain_evidence(at, stop)), stop

    def _plain_evidence(self, at: int, stop: int) -> Iterator[Evidence]:
        first, count = self.tokens[at], stop - at
        if first.low in self.lexicon.given:
            yield Evidence.GIVEN_NAME
        if any(self._ampersand(i) for i in range(at + 1, stop)):
            yield Evidence.ORGANISATION_TAIL
        if any(len(self.tokens[i].text) == 1 or self.are_initials(i) for i in range(at, stop)):
            yield Evidence.INITIAL
        if count > 1:
            yield Evidence.SEVERAL_WORDS
            if not self.lexicon.adjectives_before and self.tokens[stop - 1].low in self.lexicon.directions:
                yield Evidence.DIRECTION
        elif first.leads and at == self.begin and first.low not in self.known.inside:
            yield Evidence.LEADING
        else:
            yield Evidence.ONE_WORD

    def _ampersand(self, at: int) -> bool:
        """Whether "&" stands before a word: "Bradley & Stone"."""
        return self.text[self.tokens[at - 1].end : self.tokens[at].start] == " & "

    def _name(self, at: int, stop: int, *evidence: Evidence) -> Name:
        span = Span(self.tokens[at].start, self.tokens[stop - 1].end)
        words = tuple(token.low for token in self.tokens[at:stop])
        found = frozenset((*evidence, *self.beside(at, stop, evidence)))
        name = Name(span, words, found, self.title)
        if found.isdisjoint(BEFORE_HOLDER):
            self.title = ""
        return name
