"""Names in runs of capitalised words, each with what speaks for it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import ActorKind, Span
from .evidence import Evidence
from .lexicon import Lexicon
from .tokens import Token

_LONGEST_ACRONYM = 8
_AGE = re.compile(r" ?\(\d{1,2}\)|, \d{1,2},")


@dataclass(frozen=True, slots=True)
class Name:
    """A mention that may be a name. `title` is the title before it, lower-cased."""

    span: Span
    words: tuple[str, ...]
    evidence: frozenset[Evidence]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the whole article tells of single words: those also written small, those that alone name somebody, those
    seen inside sentences, and short names in brackets."""

    small: frozenset[str]
    alone: frozenset[str]
    inside: frozenset[str]
    bracketed: frozenset[str]


class Parser:
    """Cuts one run of capitalised words into titles, known names, heads with their names, and plain names."""

    def __init__(
        self, text: str, tokens: Sequence[Token], run: tuple[int, int], lexicon: Lexicon, known: Known
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.begin, self.end = run
        self.lexicon = lexicon
        self.known = known
        self.before = self._word_before()
        self.title = self.before if self.before in lexicon.titles else ""

    def _word_before(self) -> str:
        if not self.begin:
            return ""
        before, first = self.tokens[self.begin - 1], self.tokens[self.begin]
        return "" if self.text[before.end : first.start].strip(" .\xa0") else before.low

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
        while at < self.end and self._is_common(self.tokens[at]):
            at += 1
        return at

    def _is_common(self, token: Token) -> bool:
        low = token.low
        if low in self.lexicon.phrases and len(self.lexicon.phrases[low][0][0]) == 1 and self._phrase(self.begin):
            return False
        if low in self.lexicon.never:
            return not token.acronym or token.low not in self.lexicon.full
        if not token.leads or low in self.known.inside or token.acronym:
            return False
        heads = low in self.lexicon.titles or low in self.lexicon.organisations or low in self.lexicon.places
        return not heads and low not in self.lexicon.given and (low in self.known.small or self._has_shape(low))

    def _is_title(self, at: int) -> bool:
        token = self.tokens[at]
        return token.low in self.lexicon.titles and (not token.acronym or token.text in self.lexicon.capital_titles)

    def _has_shape(self, low: str) -> bool:
        return bool(self.lexicon.shapes.fullmatch(low))

    def _next(self, at: int) -> tuple[Name | None, int]:
        token, lexicon = self.tokens[at], self.lexicon
        if not token.capital or (token.low in lexicon.never and not self._phrase(at)):
            return None, at + 1
        if tail := self._tail(at):
            return self._name(at, tail[0], tail[1]), tail[0]
        if found := self._phrase(at):
            return self._known_name(at, *found)
        if self._is_title(at):
            return None, self._after_title(at)
        if token.low in lexicon.demonyms:
            return None, at + 1
        if token.low in lexicon.organisations and at + 1 < self.end:
            stop = self._head_end(at)
            return self._name(at, stop, Evidence.ORGANISATION_HEAD), stop
        if token.low in lexicon.places and at + 1 < self.end:
            stop = min(self._head_end(at), at + 4)
            return self._name(at, stop, Evidence.PLACE_HEAD), stop
        return self._plain(at)

    def _tail(self, at: int) -> tuple[int, Evidence] | None:
        """The end of a name that a word like "University" or "River" closes."""
        lexicon, found = self.lexicon, None
        for index in range(at, self.end):
            low = self.tokens[index].low
            heads = low in lexicon.organisations and index + 1 < self.end  # "Ekonom Bank Laut Biru"
            if index > at and low in lexicon.organisation_tails and not heads:
                found = index + 1, Evidence.ORGANISATION_TAIL
            elif index > at and low in lexicon.place_tails:
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

    def _phrase(self, at: int) -> tuple[int, ActorKind] | None:
        """The longest known name that begins here."""
        for words, kind in self.lexicon.phrases.get(self.tokens[at].low, ()):
            if len(words) <= self.end - at and all(self.tokens[at + i].low == word for i, word in enumerate(words)):
                if len(words) == 1 and len(words[0]) < 4 and not self.tokens[at].text[:2].isupper():
                    continue  # "As" is no country
                return len(words), kind
        return None

    def _known_name(self, at: int, length: int, kind: ActorKind) -> tuple[Name | None, int]:
        stop = at + length
        if kind is not ActorKind.PLACE:
            stop += self._country_length(at, stop)
            return self._name(at, stop, Evidence.ORGANISATION_KNOWN), stop
        while (
            stop < self.end and not self.lexicon.adjectives_before and self.tokens[stop].low in self.lexicon.directions
        ):
            stop += 1
        follows = stop < self.end and self.lexicon.adjectives_before and self._is_plain(stop)
        if follows and not self.tokens[at].acronym:
            return self._plain(at)
        return self._name(at, stop, Evidence.TERRITORY), stop

    def _country_length(self, at: int, stop: int) -> int:
        """How many words of a country belong to the office before them: "Kementerian Pertahanan Rusia"."""
        if self.lexicon.adjectives_before or stop >= self.end or self.tokens[at].low not in self.lexicon.organisations:
            return 0
        found = self._phrase(stop)
        return found[0] if found and found[1] is ActorKind.PLACE else 0

    def _is_plain(self, at: int) -> bool:
        token, lexicon = self.tokens[at], self.lexicon
        special = token.low in lexicon.titles or token.low in lexicon.organisations or token.low in lexicon.demonyms
        return not special and not self._phrase(at)

    def _after_title(self, at: int) -> int:
        self.title = self.tokens[at].low
        at += 1
        while at < self.end:
            token = self.tokens[at]
            if token.capital and not self._is_office(at):
                follows_joiner = not self.tokens[at - 1].capital
                if not follows_joiner or self._phrase(at):
                    break
            at += 1
        return at

    def _is_office(self, at: int) -> bool:
        low, lexicon = self.tokens[at].low, self.lexicon
        shaped = at + 1 < self.end and low not in lexicon.given | lexicon.organisations | lexicon.places
        shaped = shaped and lexicon.office_shapes.fullmatch(low) is not None
        return low in lexicon.offices or low in lexicon.titles or shaped

    def _head_end(self, at: int) -> int:
        """Where an organisation or a place that begins with its kind of thing ends."""
        for index in range(at + 1, self.end):
            token, distance = self.tokens[index], index - at
            if self._is_title(index) and token.low not in self.lexicon.offices and distance > 1:
                return index
            person = token.low in self.lexicon.given or token.low in self.known.alone
            if distance > 1 and person and not self._phrase(index):
                return index
            if distance > 1 and self._follows_known(at, index):
                return index
        return self.end

    def _follows_known(self, at: int, index: int) -> bool:
        """Whether a known name ends here that a person's may follow: "Partai Golkar | Aburizal Bakrie"."""
        if self.lexicon.adjectives_before or self.tokens[index].low in self.lexicon.directions:
            return False
        return any(
            (found := self._phrase(i)) is not None
            and i + found[0] == index
            and (found[1] is not ActorKind.PLACE or self.title != "")
            for i in range(max(at + 1, index - 3), index)
        )

    def _plain(self, at: int) -> tuple[Name | None, int]:
        lexicon, stop = self.lexicon, at + 1
        if self._is_lone_acronym(at):
            return self._name(at, stop, Evidence.ACRONYM), stop
        while stop < self.end:
            low = self.tokens[stop].low
            if self.tokens[stop].capital and self._is_title(stop) and stop + 1 < self.end:
                break
            if low in lexicon.organisations and stop + 1 < self.end and not lexicon.adjectives_before:
                break
            if not lexicon.adjectives_before and self._phrase(stop):
                break
            stop += 1
        return self._name(at, stop, *self._plain_evidence(at, stop)), stop

    def _is_lone_acronym(self, at: int) -> bool:
        token = self.tokens[at]
        if not token.acronym or len(token.text) > _LONGEST_ACRONYM:
            return False
        if at + 1 >= self.end:
            return True
        short = len(token.text) > 2 or token.low in self.known.bracketed
        return short and not self.tokens[at + 1].acronym

    def _plain_evidence(self, at: int, stop: int) -> Iterator[Evidence]:
        first, count = self.tokens[at], stop - at
        if first.low in self.lexicon.given:
            yield Evidence.GIVEN_NAME
        if any(len(self.tokens[i].text) == 1 for i in range(at, stop)):
            yield Evidence.INITIAL
        if count > 1:
            yield Evidence.SEVERAL_WORDS
        elif first.leads and at == self.begin and first.low not in self.known.inside:
            yield Evidence.LEADING
        else:
            yield Evidence.ONE_WORD

    def _name(self, at: int, stop: int, *evidence: Evidence) -> Name:
        span = Span(self.tokens[at].start, self.tokens[stop - 1].end)
        words = tuple(token.low for token in self.tokens[at:stop])
        found = frozenset((*evidence, *self._beside(at, stop, evidence)))
        name = Name(span, words, found, self.title)
        if Evidence.TERRITORY not in found and Evidence.ORGANISATION_HEAD not in found:
            self.title = ""
        return name

    def _beside(self, at: int, stop: int, evidence: tuple[Evidence, ...]) -> Iterator[Evidence]:
        """What the words beside a name tell, where its own words do not say enough."""
        if any(each.kind is not ActorKind.PERSON and each is not Evidence.ACRONYM for each in evidence):
            return
        if Evidence.ACRONYM in evidence:
            return
        if self.title:
            yield Evidence.TITLE
        elif at == self.begin and self.before in self.lexicon.locatives:
            yield Evidence.LOCATIVE
        following = self.tokens[stop].low if stop < len(self.tokens) else ""
        if (at == self.begin and self.before in self.lexicon.speech) or (
            stop == self.end and following in self.lexicon.speech
        ):
            yield Evidence.SPEAKS
        if _AGE.match(self.text, self.tokens[stop - 1].end):
            yield Evidence.AGE
        if not self.title:
            yield from self._body_beside(at, stop)

    def _body_beside(self, at: int, stop: int) -> Iterator[Evidence]:
        """What tells that a plain name is nobody's: an article, "the journal", ", the contractor", "dikutip"."""
        lexicon = self.lexicon
        if self.before in lexicon.articles and at == self.begin and stop == self.end:
            yield Evidence.ARTICLE
        before = tuple(token.low for token in self.tokens[max(0, at - 2) : at])
        if before in lexicon.media or before[-1:] in lexicon.media:
            yield Evidence.MEDIUM
        apposed = self.text.startswith(", ", self.tokens[stop - 1].end)
        behind = [token.low for token in self.tokens[stop : stop + 2]] if apposed else []
        told = len(behind) == 2 and behind[0] in lexicon.articles and behind[1] in lexicon.bodies
        if told or lexicon.bodies.intersection(before[-1:]):
            yield Evidence.BODY_BESIDE
