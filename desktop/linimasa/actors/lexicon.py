"""What a language knows of names: the `[actors]` table joined with CLDR's territories, days and months."""

import re
from dataclasses import dataclass
from functools import cache, partial

from ..languages import Language
from ..model import ActorKind

Phrases = dict[str, tuple[tuple[tuple[str, ...], ActorKind], ...]]

_NO_TERRITORIES = frozenset(("001", "EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"))  # the world, unions, tests
_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*")


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Lower-cased words by what they tell of a name beside or around them.

    `phrases` are known names by their first word, the longest first; `full` tells the full name of an abbreviation
    or a variant.
    """

    adjectives_before: bool
    particles: frozenset[str]
    joining: frozenset[str]
    listing: frozenset[str]
    suffixes: tuple[str, ...]
    titles: frozenset[str]
    capital_titles: frozenset[str]
    offices: frozenset[str]
    organisations: frozenset[str]
    organisation_tails: frozenset[str]
    places: frozenset[str]
    place_tails: frozenset[str]
    directions: frozenset[str]
    locatives: frozenset[str]
    given: frozenset[str]
    demonyms: frozenset[str]
    never: frozenset[str]
    speech: frozenset[str]
    shapes: re.Pattern[str]
    office_shapes: re.Pattern[str]
    bodies: frozenset[str]
    media: frozenset[tuple[str, ...]]
    according: frozenset[tuple[str, ...]]
    articles: frozenset[str]
    phrases: Phrases
    full: dict[str, str]


def words_of(name: str) -> tuple[str, ...]:
    """The lower-cased words of a name."""
    return tuple(word.lower() for word in _WORD.findall(name))


@cache
def lexicon(language: Language) -> Lexicon:
    """A language's lexicon; raises `LanguageError` where its table is incomplete or wrong."""
    words = partial(_words, language)
    return Lexicon(
        adjectives_before=_adjectives_before(language),
        particles=words("particles"),
        joining=words("joining"),
        listing=words("listing"),
        suffixes=language.words("actors", "suffixes"),
        **{key: words(key) for key in ("organisations", "organisation_tails", "places", "place_tails")},
        titles=words("titles"),
        capital_titles=frozenset(word for word in language.words("actors", "titles") if word.isupper()),
        offices=words("offices"),
        directions=words("directions"),
        locatives=words("locatives"),
        given=words("given_names"),
        demonyms=words("demonyms"),
        never=words("never") | language.function_words | _calendar_words(language),
        speech=frozenset(word.lower() for word in language.words("quotes", "cues")),
        shapes=_shapes(language.words("actors", "shapes")),
        office_shapes=_shapes(language.words("actors", "office_shapes")),
        bodies=words("bodies"),
        media=frozenset(map(words_of, language.words("quotes", "media"))),
        according=frozenset(map(words_of, language.words("quotes", "according"))),
        articles=words("articles"),
        phrases=_phrases(language),
        full=_full_names(language),
    )


def _words(language: Language, key: str) -> frozenset[str]:
    return frozenset(word.lower() for word in language.words("actors", key))


def _adjectives_before(language: Language) -> bool:
    where = language.table("actors").get("adjectives")
    if where not in ("before", "after"):
        raise language.error("actors.adjectives", 'must be "before" or "after"')
    return bool(where == "before")


def _shapes(globs: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(glob).replace(r"\*", r"\w{3,}") for glob in globs))


def _full_names(language: Language) -> dict[str, str]:
    found = language.table("actors").get("abbreviations")
    if not isinstance(found, dict) or not all(isinstance(name, str) for name in found.values()):
        raise language.error("actors.abbreviations", "must map short names to full names")
    return {" ".join(words_of(short)): name for short, name in found.items()}


def _phrases(language: Language) -> Phrases:
    kinds = dict.fromkeys(map(words_of, _territories(language)), ActorKind.PLACE)
    kinds.update(dict.fromkeys(map(words_of, language.words("actors", "known_places")), ActorKind.PLACE))
    kinds.update(dict.fromkeys(map(words_of, language.words("actors", "known_organisations")), ActorKind.ORGANISATION))
    for short, name in _full_names(language).items():
        known = kinds.get(words_of(name)[:1], ActorKind.ORGANISATION)  # "Sumatera Barat" is a place as Sumatera is
        kind = kinds.setdefault(words_of(name), known)
        kinds[tuple(short.split())] = kind
    by_first: dict[str, list[tuple[tuple[str, ...], ActorKind]]] = {}
    for words, kind in sorted(kinds.items(), key=lambda item: -len(item[0])):
        if words:
            by_first.setdefault(words[0], []).append((words, kind))
    return {first: tuple(found) for first, found in by_first.items()}


def _territories(language: Language) -> list[str]:
    from babel import Locale  # 50 ms: only when names are read

    return [name for code, name in Locale.parse(language.locale).territories.items() if code not in _NO_TERRITORIES]


def _calendar_words(language: Language) -> frozenset[str]:
    from babel import Locale

    locale = Locale.parse(language.locale)
    names = [
        name.lower().rstrip(".")
        for table in (locale.days["format"], locale.months["format"])
        for width in ("wide", "abbreviated")
        for name in table[width].values()
    ]
    return frozenset(names)
