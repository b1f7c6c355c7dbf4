"""What the words of a run of capitals are: known names, titles, words of an office, kinds of things."""

import re

from ..model import ActorKind
from .lexicon import gazetteer, name_list
from .surroundings import Run

_LONGEST_ACRONYM = 8
_INITIALS = re.compile(r"[A-Z]\.[A-Z](?:\.[A-Z])?")
_TWO_DOTTED = 3  # characters of "A.S"
_AGED = re.compile(r" \([1-9]\d\)")


class Wording(Run):
    """A run whose words can be asked what they are, by index."""

    def heads(self, at: int, words: frozenset[str]) -> bool:
        """Whether a kind of thing begins a longer name here: "Bank Laut", "Polisi Resor Sira"."""
        return at + 1 < self.end and (self.tokens[at].low in words or self.heads_two(at, words))

    def heads_two(self, at: int, words: frozenset[str] | None = None) -> bool:
        """Whether the kind of thing is told by two words."""
        if at + 2 >= self.end:
            return False
        head = f"{self.tokens[at].low} {self.tokens[at + 1].low}"
        if words is None:
            return head in self.lexicon.organisations or head in self.lexicon.places
        return head in words

    def is_title(self, at: int) -> bool:
        """Whether a title stands here; one with the form of a short name only where it is written so, and a particle
        with its dot: "Del. Ann Marsh"."""
        token = self.tokens[at]
        if token.low in self.lexicon.particles:
            return token.leads and self.text.startswith(". ", token.end)
        return token.low in self.lexicon.titles and (not token.acronym or token.text in self.lexicon.capital_titles)

    def has_shape(self, low: str) -> bool:
        """Whether a word has the shape of common ones."""
        return bool(self.lexicon.shapes.fullmatch(low))

    def phrase(self, at: int) -> tuple[int, ActorKind] | None:
        """The longest known name that begins here."""
        for words, kind in self.lexicon.phrases.get(self.tokens[at].low, ()):
            if len(words) <= self.end - at and all(self.tokens[at + i].low == word for i, word in enumerate(words)):
                if len(words) == 1 and len(words[0]) < 4 and not self.tokens[at].text[:2].isupper():
                    continue  # "As" is no country
                if kind is ActorKind.ORGANISATION and self._is_within(at, at + len(words)):
                    continue  # "di Sevilla, Spanyol" is no club
                if len(words) == 1 and self._is_forename(at, kind):
                    continue  # "A.S. Wibowo" is no country
                if len(words) == 1 and at + 1 < self.end and self._begins_place(at):
                    continue  # "Istana" alone is the government, "Istana Bogor" a place
                if len(words) == 1 and at + 1 < self.end and self._begins_branch(at):
                    continue  # "DPD Golkar" is none of the DPD
                return len(words), kind
        return None

    def _is_forename(self, at: int, kind: ActorKind) -> bool:
        """Whether the two letters of a known short name are those of somebody without a title."""
        letters = len(self.tokens[at].text) == _TWO_DOTTED and not self.title and self.are_initials(at)
        return letters and (kind is ActorKind.ORGANISATION or not self.lexicon.adjectives_before)

    def are_initials(self, at: int) -> bool:
        """Whether letters with dots are initials, with a plain word behind them: "W.S. Wibowo"."""
        token, lexicon = self.tokens[at], self.lexicon
        if (
            at + 1 >= self.end
            or not _INITIALS.fullmatch(token.text)
            or token.text.replace(".", "").lower() in lexicon.heads
        ):
            return False
        following = self.tokens[at + 1]
        tails = lexicon.organisation_tails | lexicon.place_tails | lexicon.never
        return not following.acronym and following.low not in tails and self.is_plain(at + 1)

    def _begins_branch(self, at: int) -> bool:
        """Whether an office of the organisation behind it is named: "DPD Golkar"."""
        if not self.is_title(at):
            return False
        following = self.phrase(at + 1)
        known = following is not None and following[1] is ActorKind.ORGANISATION
        return known or self.tokens[at + 1].low in self.lexicon.organisations

    def _begins_place(self, at: int) -> bool:
        """Whether a kind of place stands before a name."""
        return self.tokens[at].low in self.lexicon.places and not self.is_title(at + 1)

    def is_plain(self, at: int) -> bool:
        """Whether nothing is known of a word."""
        token, lexicon = self.tokens[at], self.lexicon
        special = token.low in lexicon.titles or token.low in lexicon.organisations or token.low in lexicon.demonyms
        return not special and not self.phrase(at)

    def is_office(self, at: int) -> bool:
        """Whether a word behind a title may be the office's own."""
        low, lexicon = self.tokens[at].low, self.lexicon
        if low in lexicon.organisations and self._is_abbreviated():
            return False  # "Kepala | Dinas Kelautan (DK)"
        if low in lexicon.offices or low in lexicon.titles:
            return not self._begins_holder(at)
        if len(low) == 1 and self.heads(at + 1, lexicon.organisations):
            return True  # "Komisi C | DPRD Sira"
        others = lexicon.given, lexicon.organisations, lexicon.places
        told = at + 1 >= self.end or any(low in words for words in others)
        return not told and lexicon.office_shapes.fullmatch(low) is not None

    def _begins_holder(self, at: int) -> bool:
        """Whether a word of offices is a first name, where it tells no office: "Menteri Kelautan | Agung Tirta"."""
        lexicon, before = self.lexicon, self.tokens[at - 1].low if at else ""
        told = before in lexicon.titles or before in lexicon.organisations
        first = self.tokens[at].low in lexicon.first_names | lexicon.given
        return first and at + 2 == self.end and not told

    def _is_abbreviated(self) -> bool:
        """Whether a bracket behind the run holds just a short name."""
        short = self.tokens[self.end] if self.end < len(self.tokens) else None
        return (
            short is not None
            and short.low in self.known.bracketed
            and self.text.startswith(f" ({short.text})", self.tokens[self.end - 1].end)
        )

    def is_body(self, at: int) -> bool:
        """Whether a known organisation of several words begins here."""
        found = self.phrase(at)
        return found is not None and found[0] > 1 and found[1] is ActorKind.ORGANISATION

    def is_behind_seat(self, at: int, index: int) -> bool:
        """Whether where an office is ends before a word, and its holder, who has a title, follows: "DPRD Kabupaten
        Ogan Ilir | Budi"."""
        lexicon = self.lexicon
        if not self.title or lexicon.adjectives_before or self.is_title(index) or self.tokens[index].acronym:
            return False
        kind = next((i for i in range(index - 2, at, -1) if self.tokens[i].low in lexicon.foremost), None)
        if kind is None:
            return False
        rest = tuple(token.low for token in self.tokens[kind + 1 : self.end])
        known = next((len(words) for words in gazetteer().get(rest[0], ()) if rest[: len(words)] == words), 1)
        turned = known < len(rest) and rest[known] in lexicon.directions
        return index == kind + 1 + known + turned

    def is_middle_name(self, at: int, index: int) -> bool:
        """Whether a known place is a person's second name: "Rendra | Paris | Hutapea"."""
        lexicon, found = self.lexicon, self.phrase(index)
        if found is None or found[1] is not ActorKind.PLACE or found[0] > 1 or index != at + 1 or self.end != index + 2:
            return False
        last, titled = self.tokens[index + 1], self.title != ""
        told = last.low in name_list("surnames") or (titled and last.low not in lexicon.directions)
        first = self.tokens[at]
        return told and not (first.acronym or last.acronym or self.phrase(at)) and self.is_plain(index + 1)

    def is_aged(self, at: int, stop: int) -> bool:
        """Whether a run has an age in a bracket behind it, so that it is nobody's place: "Sira (52)"."""
        return at == self.begin and stop == self.end and _AGED.match(self.text, self.tokens[stop - 1].end) is not None

    def seats(self, at: int, index: int) -> bool:
        """Whether a word only tells in which town a body is: "University of Texas at Sandy | Hill"."""
        first = self.tokens[at].low
        return any(f"{first} {token.low}" in self.lexicon.sited for token in self.tokens[at:index])

    def is_joined(self, index: int) -> bool:
        """Whether a joining word stands here: "Central Bank | of Meridia"."""
        word = self.tokens[index] if index < self.end else None
        return word is not None and not word.capital and word.low in self.lexicon.joining

    def spells_acronym(self, at: int) -> bool:
        """Whether the rest of the run, which is like no person's name, is spelled by a bracket behind it."""
        low = self.tokens[at].low
        if low not in self.lexicon.demonyms and low not in self.lexicon.directions and not self._ends_in_place():
            return False
        if not 1 < self.end - at <= _LONGEST_ACRONYM or self.end >= len(self.tokens):
            return False
        following, end = self.tokens[self.end], self.tokens[self.end - 1].end
        initials = "".join(token.text[0] for token in self.tokens[at : self.end] if token.capital)
        return self.text[end : following.start] == " (" and following.text == initials

    def _ends_in_place(self) -> bool:
        """Whether the last word of the run is a known place: "Wahana Hijau Indonesia"."""
        return (self.tokens[self.end - 1].low,) in self.lexicon.territories

    def is_before_body(self, at: int) -> bool:
        """Whether a title stands before the word that begins its body's name: "Ekonom | Institute for Finance"."""
        return self.is_title(at) and not self.lexicon.adjectives_before and self.heads(at + 1, self.lexicon.heads)

    def is_before_firm(self, at: int) -> bool:
        """Whether the head of a sentence is none of the company's name behind it: "Saham | PT Angin Timur"."""
        following = self.tokens[at + 1] if at + 1 < self.end else None
        firm = following is not None and following.acronym and following.low in self.lexicon.firms
        return firm and self.tokens[at].leads and not self.lexicon.adjectives_before

    def is_lone_acronym(self, at: int) -> bool:
        """Whether a short name is a name by itself."""
        token = self.tokens[at]
        if not token.acronym or len(token.text) > _LONGEST_ACRONYM or self.are_initials(at):
            return False
        if at + 1 >= self.end:
            return True
        short = len(token.text) > 2 or token.low in self.known.bracketed
        return short and not self.tokens[at + 1].acronym
