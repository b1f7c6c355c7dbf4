"""Who may be meant by "she", "it" or "perempuan itu": what a name and the words at it tell of somebody."""

from collections.abc import Iterable

from ..model import Actor, ActorKind, Span
from ..sentences import Word
from .rules import Rules, words_in
from .speakers import Speaker

_WOMAN, _MAN, _THING = "woman", "man", "thing"
_UNSURE = "unsure"  # the bearer of a name, or its father: no noun for a woman or a man means the one
_ALL = frozenset({_WOMAN, _MAN, _THING, _UNSURE})
_PEOPLE = frozenset({_WOMAN, _MAN})
_THINGS = frozenset({_THING})
_MET = 4  # mentions of a person that may tell
_BESIDE = 24  # characters before a name that hold the word for its bearer: "istrinya, Siti"
_BREAKS = frozenset(".;:!?()\n")


class Genders:
    """What the actors of one text may be: women, men, things."""

    def __init__(self, text: str, rules: Rules) -> None:
        self._text, self._rules = text, rules
        self._known: dict[str, frozenset[str]] = {}
        self._phrases: dict[Span, frozenset[str]] = {}

    def fits(self, wanted: Span | None, speaker: Speaker, actor: Actor | None) -> bool:
        """Whether a pronoun or a phrase may mean a speaker; None is a suffix, which may mean all."""
        return wanted is None or bool(self._of_words(wanted) & self._of(speaker, actor))

    def tells(self, phrase: Span) -> bool:
        """Whether a phrase tells more of whom it means than that it is somebody or something."""
        return len(self._of_words(phrase)) == 1

    def _of(self, speaker: Speaker, actor: Actor | None) -> frozenset[str]:
        if actor is None:
            return self._of_words(speaker.span) if speaker.span else _ALL
        if actor.id not in self._known:
            self._known[actor.id] = self._of_actor(actor)
        return self._known[actor.id]

    def _of_actor(self, actor: Actor) -> frozenset[str]:
        if not actor.named:
            return self._of_words(actor.references[0]) if actor.references else _ALL
        if actor.kind is not ActorKind.PERSON:
            return _THINGS
        found = set().union(*map(self._at_name, actor.mentions[:_MET]))
        found = found - {_UNSURE} or found
        return frozenset(found) if len(found) == 1 else _PEOPLE

    def _at_name(self, name: Span) -> set[str]:
        """What the word before a name tells, past a comma, else the given name."""
        before = words_in(self._text, max(0, name.start - _BESIDE), name.start)[-1:]
        told = self._told(before) if before and self._is_of(before[0], name) else set()
        given = self._told(words_in(self._text, name.start, name.end)[:1])
        related = bool(self._rules.suffixes) and any(word.low in self._rules.kin for word in before)
        if told and given and told != given and related:  # "Putri Budi Santoso"
            return {_UNSURE}
        return told or given

    def _is_of(self, word: Word, name: Span) -> bool:
        """Whether a word before a name is of its bearer: not in "istri Budi"."""
        rules = self._rules
        owned = bool(rules.suffixes) and word.low in rules.kin and not (word.capital and word.low in rules.titles)
        return not owned and _BREAKS.isdisjoint(self._text[word.end : name.start])

    def _of_words(self, phrase: Span) -> frozenset[str]:
        if phrase not in self._phrases:
            self._phrases[phrase] = self._tell(phrase)
        return self._phrases[phrase]

    def _tell(self, phrase: Span) -> frozenset[str]:
        words = words_in(self._text, phrase.start, phrase.end)
        if any(word.low in self._rules.neuter for word in words[:1]):
            return _THINGS
        owned = len(words) > 1 and words[0].low in self._rules.possessives  # "her son"
        told = self._told(words[owned:])
        return frozenset(told) if len(told) == 1 else _PEOPLE if any(map(self._is_office, words)) else _ALL

    def _is_office(self, word: Word) -> bool:
        return word.low in self._rules.offices and word.low not in self._rules.bodies

    def _told(self, words: Iterable[Word]) -> set[str]:
        rules, found = self._rules, set()
        for word in words:
            stem = next((word.low.removesuffix(suffix) for suffix in rules.suffixes), word.low)
            for gender, known in ((_WOMAN, rules.women), (_MAN, rules.men)):
                if word.low in known or stem in known:
                    found.add(gender)
        return found
