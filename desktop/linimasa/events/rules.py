"""A language's words for telling events: the `[events]` table."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from ..languages import Language, either, shapes
from ..sentences import FIGURED, Word, Words
from . import combined, patterns

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LONGEST = 100  # letters; a longer word is on no list

words_in = Words(_WORD.pattern, FIGURED).within
"""The words of a stretch of text."""


@dataclass(frozen=True, slots=True)
class Signals:
    """Words before a date that open it at one end."""

    since: frozenset[str]
    until: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """Lower-cased words by what they tell of an event."""

    plans: frozenset[str]
    negations: frozenset[str]
    conditions: frozenset[str]
    by: frozenset[str]
    verbs: frozenset[str]
    no_verbs: frozenset[str]
    passive_verbs: frozenset[str]
    auxiliaries: frozenset[str]
    finite: re.Pattern[str]
    passive: re.Pattern[str]
    prepositions: frozenset[str]
    date_words: frozenset[str]
    date_nouns: frozenset[str]
    numbers: frozenset[str]
    adverbs: frozenset[str]
    fillers: frozenset[str]
    pointers: frozenset[str]
    hosts: frozenset[str]
    hailing: frozenset[str]
    again: frozenset[str]
    verb_second: bool
    capital_nouns: bool
    articles: frozenset[str]
    pronouns: frozenset[str]
    personal: frozenset[str]
    unasserted: frozenset[str]
    blaming: frozenset[str]
    demanding: frozenset[str]
    arranging: frozenset[str]
    held: frozenset[str]
    deadline: re.Pattern[str]
    aftermath: frozenset[str]
    arrests: frozenset[str]
    lawmen: frozenset[str]
    verdicts: frozenset[str]
    deeds: frozenset[str]
    coordinators: frozenset[str]
    openers: tuple[str, ...]
    genitives: tuple[str, ...]
    subordinators: tuple[str, ...]
    joint: re.Pattern[str]
    relative: re.Pattern[str]
    function_words: frozenset[str]
    relatives: frozenset[str]
    links: frozenset[str]
    phrase: re.Pattern[str]
    origins: tuple[str, ...]
    offices: frozenset[str]
    relations: frozenset[str]
    signals: Signals
    reckoned: frozenset[str]
    lasting_since: frozenset[str]
    elapsed: re.Pattern[str]
    unreal: re.Pattern[str]
    untrue: re.Pattern[str]
    then: re.Pattern[str]
    moments: re.Pattern[str]
    thenceforth: re.Pattern[str]
    told: re.Pattern[str]
    media: re.Pattern[str]
    never_passive: frozenset[str]
    states: frozenset[str]
    copulas: frozenset[str]
    predicates: re.Pattern[str]
    presents: re.Pattern[str]
    beside_verbs: re.Pattern[str]
    plurals: re.Pattern[str]
    singulars: re.Pattern[str]
    governing: frozenset[str]
    closed: frozenset[str]
    verbless: frozenset[str]
    general: re.Pattern[str]
    threats: frozenset[str]
    penalties: frozenset[str]
    unequalled: frozenset[str]
    earlier: frozenset[str]
    comparatives: frozenset[str]
    now_states: frozenset[str]
    plural_copulas: frozenset[str]
    honours: frozenset[str]
    unaided: frozenset[str]
    births: frozenset[str]
    foundings: frozenset[str]
    makings: frozenset[str]
    meeting: frozenset[str]
    people: frozenset[str]
    kin: frozenset[str]
    lasting: frozenset[str]
    enduring: frozenset[str]
    perfect: frozenset[str]
    particles: frozenset[str]
    away: frozenset[str]
    arranged: frozenset[str]
    spanning: frozenset[str]
    suppositions: frozenset[str]
    each: frozenset[str]
    beginnings: frozenset[str]
    determiners: frozenset[str]
    naming: frozenset[str]
    restrictive: re.Pattern[str]
    temporal: re.Pattern[str]
    recalling: re.Pattern[str]
    adverse: re.Pattern[str]
    ending: re.Pattern[str]
    behind: re.Pattern[str]
    unfulfilled: re.Pattern[str]
    cancels: re.Pattern[str]
    voices: re.Pattern[str]
    periods: frozenset[tuple[str, ...]]
    records: re.Pattern[str]
    compared: re.Pattern[str]
    forecasts: frozenset[str]
    labels: frozenset[str]
    participles: frozenset[str]
    placing: frozenset[str]
    owning: frozenset[str]
    owned: str
    gerund: str
    begun: tuple[str, ...]
    clefts: frozenset[str]
    humans: frozenset[str]
    impersonal: frozenset[str]
    things: Mapping[str, str]
    owners: Mapping[str, str]
    definite: str
    nominal: frozenset[str]
    perfects: frozenset[str]
    proviso: re.Pattern[str]
    made: re.Pattern[str]
    against: re.Pattern[str]
    matched: re.Pattern[str]
    ages: re.Pattern[str]
    alternatives: frozenset[str]
    parting: frozenset[str]
    helpers: frozenset[str]
    starts: frozenset[str]
    between: frozenset[str]
    year_behind: bool

    def is_verb(self, word: Word) -> bool:
        """Whether the word looks like a finite verb, and no name."""
        return not word.capital and self.is_verbal(word)

    def is_verbal(self, word: Word) -> bool:
        """Whether the word has the shape of a finite verb, whatever its first letter."""
        if word.low in self.no_verbs:
            return False
        return word.low in self.verbs or self.finite.fullmatch(word.low) is not None

    def is_present(self, word: Word) -> bool:
        """Whether the word has the shape of a verb in the present, where the language has one: "orbits"."""
        return bool(self.presents.pattern) and self.presents.fullmatch(word.low) is not None

    def participle(self, word: Word) -> bool:
        """Whether the word may be the participle of a passive."""
        return word.low not in self.never_passive and self._shaped_passive(word)

    def _shaped_passive(self, word: Word) -> bool:
        return word.low in self.passive_verbs or self.passive.fullmatch(word.low) is not None

    def is_plural(self, low: str) -> bool:
        """Whether the word has the shape of a plural, or of a verb of one: "mills", "orbits"."""
        return self.plurals.fullmatch(low) is not None and self.singulars.fullmatch(low) is None

    def is_passive(self, word: Word, before: Word | None) -> bool:
        """Whether the verb is a passive: by its shape, behind an auxiliary where the language has any."""
        if word.low in self.no_verbs:
            return False
        if not self.auxiliaries:
            return self.participle(word)
        # an auxiliary tells more than any list: "the fire was started by"
        return before is not None and before.low in self.auxiliaries and self._shaped_passive(word)


# the fields that are words of one list, by the table of that list
_WORDS = {
    "events": (
        "plans", "negations", "conditions", "by", "no_verbs", "passive_verbs", "auxiliaries", "date_words",
        "date_nouns", "adverbs", "pointers", "hosts", "again", "hailing", "personal", "unasserted", "blaming",
        "demanding", "arranging", "held", "aftermath", "deeds", "coordinators", "relatives", "never_passive", "each",
        "beginnings", "determiners", "naming", "placing", "owning", "forecasts", "relations", "clefts", "humans",
        "impersonal", "nominal", "perfects", "alternatives", "parting", "helpers", "starts", "states", "threats",
        "penalties", "earlier", "perfect", "copulas", "particles", "spanning", "suppositions", "comparatives",
        "lasting", "enduring", "now_states", "plural_copulas", "honours", "unaided", "births", "foundings", "makings",
        "meeting", "away", "arranged", "verdicts", "between", "arrests", "lawmen",
    ),
    "quotes": ("articles", "pronouns", "prepositions", "labels", "participles"),
}  # fmt: skip


_SHAPES = {
    "passive": "passive_shapes",
    "presents": "presents",
    "predicates": "predicates",
    "beside_verbs": "beside_verbs",
    "plurals": "plurals",
    "singulars": "singulars",
}
_FLAGS = ("verb_second", "capital_nouns", "year_behind")


@cache
def rules(language: Language) -> Rules:
    """The rules of a language; raises `LanguageError` where its table is incomplete or wrong."""
    words = partial(_words, language)
    listed = partial(language.words, "events")
    opening = words("prepositions", "quotes").union(*map(words, ("coordinators", "relatives", "subordinators")))
    read: dict[str, Any] = {key: words(key, table) for table, keys in _WORDS.items() for key in keys}
    read |= {field: patterns.pattern(listed(key), form) for field, (key, form) in patterns.FORMS.items()}
    read |= {field: shapes(listed(key)) for field, key in _SHAPES.items()}
    read |= {flag: language.flag("events", flag) for flag in _FLAGS}
    read |= {field: next(iter(listed(field)), "") for field in ("definite", "owned", "gerund")}
    read |= {
        field: patterns.pattern(language.words("quotes", key), r"(?i:\b{}\b)")
        for field, key in (("told", "passives"), ("media", "media"))
    }
    read |= {field: listed(field) for field in ("begun", "origins")}
    read["periods"] = frozenset(tuple(each.split()) for each in listed("periods"))
    read |= {field: dict(word.split(" ", 1) for word in listed(field)) for field in ("things", "owners")}
    read |= combined.lists(language, words)
    return Rules(
        **read,
        finite=shapes(dict.fromkeys(listed("verb_shapes") + listed("passive_shapes"))),
        openers=listed("openers") + listed("then"),
        genitives=tuple(f"{each} " for each in language.words("actors", "genitives")),
        subordinators=tuple(word + " " for word in listed("subordinators")),
        function_words=language.function_words,
        links=opening | frozenset(language.function_words) | words("hailing"),
        phrase=re.compile(rf"[,;] | {either(opening)}(?!\w)", re.IGNORECASE),
        records=patterns.records(listed("records") + listed("ordinals"), listed("since")),
        compared=patterns.compared(listed("compared"), listed("measures"), listed("changes")),
        signals=Signals(*map(words, ("since", "until", "before", "after"))),
    )


def _words(language: Language, key: str, table: str = "events") -> frozenset[str]:
    return frozenset(word.lower() for word in language.words(table, key))


def first_word(text: str, at: int) -> str:
    """The word that begins at a place, lower-cased; nothing where none does."""
    found = _WORD.match(text, at, at + _LONGEST)
    return found[0].lower() if found else ""
