"""A language's words of reported speech: the `[quotes]` table."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from ..languages import Language, either, shapes
from ..model import Span
from ..sentences import FIGURED, Word

_MARKS = "\"”»’'"
words_in = FIGURED.within
"""The words of a stretch of text."""


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """Lower-cased words by their part in reporting speech."""

    cues: frozenset[str]
    anaphors: frozenset[str]
    plain: frozenset[str]
    suffixes: tuple[str, ...]
    pronouns: frozenset[str]
    personal: frozenset[str]
    plurals: frozenset[str]
    first: frozenset[str]
    singular: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    neuter: frozenset[str]
    kin: frozenset[str]
    adverbs: frozenset[str]
    participles: frozenset[str]
    addressed: frozenset[str]
    infinitives: frozenset[str]
    professing: frozenset[str]
    addressing: frozenset[str]
    possessives: frozenset[str]
    oblique: frozenset[str]
    objects: frozenset[str]
    passives: re.Pattern[str]
    by: frozenset[str]
    negations: frozenset[str]
    coordinators: frozenset[str]
    relatives: frozenset[str]
    hosts: frozenset[str]
    nobody: frozenset[str]
    openers: frozenset[str]
    subordinators: frozenset[str]
    opening: frozenset[str]
    as_told: frozenset[str]
    labels: frozenset[str]
    gestures: frozenset[str]
    mute: frozenset[str]
    vacant: frozenset[str]
    unsaid: frozenset[str]
    fused: frozenset[str]
    bound: frozenset[str]
    complementisers: frozenset[str]
    blockers: frozenset[str]
    prepositions: frozenset[str]
    documents: frozenset[str]
    frames: frozenset[str]
    records: frozenset[str]
    written: frozenset[str]
    ends: frozenset[str]
    listing: frozenset[str]
    articles: frozenset[str]
    clausal: frozenset[str]
    somebody: frozenset[str]
    offices: frozenset[str]
    titles: frozenset[str]
    bodies: frozenset[str]
    demonstratives: frozenset[str]
    verbs: frozenset[str]
    no_verbs: frozenset[str]
    verb_shapes: re.Pattern[str]
    uninverted: re.Pattern[str]
    according: re.Pattern[str]
    epithets: Mapping[str, tuple[str, ...]]
    media: re.Pattern[str]
    genitives: tuple[str, ...]

    def cue(self, word: Word) -> bool:
        """Whether the word is a cue, by itself or with a suffix that stands for the speaker."""
        return word.low in self.cues or word.low in self.anaphors

    def anaphoric(self, word: Word) -> bool:
        """Whether the word is a cue whose suffix stands for the speaker: "ujarnya"."""
        return word.low in self.anaphors

    def verbal(self, word: Word) -> bool:
        """Whether the word looks like a verb."""
        shaped = word.low in self.verbs or bool(self.verb_shapes.fullmatch(word.low))
        return shaped and not word.capital and word.low not in self.no_verbs

    def tells_document(self, words: Iterable[Word]) -> bool:
        """Whether a document is among the words: "laporan", "siaran pers"."""
        lows = [word.low for word in words]
        return any(
            low in self.documents or " ".join(lows[at : at + 2]) in self.documents for at, low in enumerate(lows)
        )

    def titled(self, word: Word) -> bool:
        """Whether the word may stand in the title of a name: "Kepala Dinas", "dr."."""
        return word.capital or word.low in self.offices

    def suffixed(self, phrase: str) -> bool:
        """Whether a phrase that introduces a speaker has a suffix that stands for one: "menurutnya"."""
        return bool(self.suffixes) and phrase.lower().endswith(self.suffixes)


# the fields that are words of one list, by the table of that list
_WORDS = {
    "quotes": (
        "plain", "pronouns", "plurals", "first", "singular", "women", "men", "neuter", "kin", "adverbs",
        "participles", "addressed", "infinitives", "professing", "addressing", "possessives", "oblique", "objects",
        "nobody", "as_told", "labels", "gestures", "mute", "vacant", "unsaid", "fused", "bound", "complementisers",
        "blockers", "prepositions", "documents", "frames", "records", "written", "ends", "listing", "articles",
    ),
    "events": (
        "personal", "by", "negations", "coordinators", "relatives", "hosts", "openers", "subordinators", "no_verbs",
    ),
    "actors": ("titles",),
}  # fmt: skip


@cache
def rules(language: Language) -> Rules:
    """The rules of a language; raises `LanguageError` where its table is incomplete or wrong."""

    def words(key: str, table: str = "quotes") -> frozenset[str]:
        return frozenset(word.lower() for word in language.words(table, key))

    people = _unnamed(language, "people") | words("titles", "actors")
    bodies = words("organisations", "actors") | words("offices", "actors")
    cues, suffixes = words("cues") | words("plain"), language.words("quotes", "suffixes")
    according = [phrase + suffix for phrase in language.words("quotes", "according") for suffix in ("", *suffixes)]
    return Rules(
        **{key: words(key, table) for table, keys in _WORDS.items() for key in keys},
        cues=cues,
        anaphors=frozenset(cue + suffix for cue in cues for suffix in suffixes),
        suffixes=suffixes,
        passives=_phrases(language.words("quotes", "passives")),
        opening=words("subordinators", "events") | words("prepositions"),
        clausal=_clausal(words),
        somebody=people | bodies | words("bodies", "actors"),
        offices=people,
        bodies=bodies,
        demonstratives=_unnamed(language, "demonstratives"),
        verbs=words("modals") | words("verbs", "events") | words("plans", "events") | words("auxiliaries", "events"),
        verb_shapes=shapes(language.words("events", "verb_shapes") + language.words("events", "passive_shapes")),
        uninverted=shapes(language.words("quotes", "uninverted")),
        according=_phrases(according),
        epithets=_epithets(language),
        media=_phrases(language.words("quotes", "media")),
        genitives=tuple(f"{each} " for each in language.words("actors", "genitives")),
    )


def _clausal(words: Callable[..., frozenset[str]]) -> frozenset[str]:
    """The words that open a clause with a subject: no "as", and of those that also govern nouns, those of time."""
    timed = words("after", "events") | words("before", "events")
    return words("subordinators", "events") - words("as_told") - (words("prepositions") - timed)


def _unnamed(language: Language, key: str) -> frozenset[str]:
    table = language.table("actors").get("unnamed")
    found = table.get(key) if isinstance(table, dict) else None
    if not isinstance(found, list):
        raise language.error(f"actors.unnamed.{key}", "must be a list of words")
    return frozenset(found)


def _epithets(language: Language) -> Mapping[str, tuple[str, ...]]:
    """The other words for each office, of which the table tells only one way."""
    table = language.table("quotes").get("epithets")
    lists = table.values() if isinstance(table, dict) else ()
    if not isinstance(table, dict) or not all(
        isinstance(offices, list) and all(isinstance(each, str) for each in offices) for offices in lists
    ):
        raise language.error("quotes.epithets", "must be a table of lists of words")
    found: dict[str, tuple[str, ...]] = {}
    for name, other in ((name, other) for name, offices in table.items() for other in offices):
        found[name] = (*found.get(name, ()), other)
        found[other] = (*found.get(other, ()), name)
    return MappingProxyType(found)


def _phrases(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b{either(phrases)}\b", re.IGNORECASE)


def trimmed(text: str, start: int, end: int, outer: str = " \t\xa0,;:") -> Span:
    """A span without these characters at its ends."""
    while start < end and text[start] in outer:
        start += 1
    while end > start and text[end - 1] in outer:
        end -= 1
    return Span(start, end)


def ends_quoted(gap: str) -> bool:
    """Whether closing marks with a comma inside end these characters: `,"`."""
    bare = gap.rstrip(_MARKS)
    return len(bare) < len(gap) and bare.endswith(",")
