"""What a language knows of names: the `[actors]` table joined with CLDR's territories, days and months."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from .. import assets
from ..languages import Language, shapes
from ..model import ActorKind

Phrases = dict[str, tuple[tuple[tuple[str, ...], ActorKind], ...]]

_NO_COUNTRIES = frozenset(("001", "EZ", "QO", "XA", "XB", "ZZ"))  # the world, parts of unions, tests
_NO_TERRITORIES = _NO_COUNTRIES | {"EU", "UN"}
# what the table tells as plain lists of words
_LISTS = (
    "particles", "joining", "listing", "dotted", "titles", "offices", "organisations", "organisation_tails",
    "namesakes", "initialled", "forms", "openers", "numbered",
    "governing", "staff", "heading", "ruling", "traded", "moves", "genitives", "owning", "sited", "employing", "twins",
    "firms", "generations", "places", "place_tails", "directions", "locatives", "hamlets", "foremost", "settlements",
    "seats", "modified", "demonyms", "bodies", "calling", "common", "things", "laws", "works", "sorts", "named",
    "articles", "schools",
)  # fmt: skip
_LETTERS = 5  # of a short name that may have dots
_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*")


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Lower-cased words by what they tell of a name beside or around them.

    `phrases` are known names by their first word, the longest first; `full` tells the full name of an abbreviation
    or a variant. `territories` are the codes in CLDR of countries and unions, `capitals` those of their countries.
    """

    adjectives_before: bool
    particles: frozenset[str]
    joining: frozenset[str]
    listing: frozenset[str]
    suffixes: tuple[str, ...]
    dotted: frozenset[str]
    titles: frozenset[str]
    capital_titles: frozenset[str]
    degrees: frozenset[str]
    offices: frozenset[str]
    organisations: frozenset[str]
    organisation_tails: frozenset[str]
    heads: frozenset[str]
    namesakes: frozenset[str]
    initialled: frozenset[str]
    forms: frozenset[str]
    openers: frozenset[str]
    numbered: frozenset[str]
    governing: frozenset[str]
    staff: frozenset[str]
    heading: frozenset[str]
    ruling: frozenset[str]
    traded: frozenset[str]
    moves: frozenset[str]
    genitives: frozenset[str]
    owning: frozenset[str]
    sited: frozenset[str]
    employing: frozenset[str]
    twins: frozenset[str]
    firms: frozenset[str]
    generations: frozenset[str]
    places: frozenset[str]
    place_tails: frozenset[str]
    directions: frozenset[str]
    locatives: frozenset[str]
    hamlets: frozenset[str]
    foremost: frozenset[str]
    settlements: frozenset[str]
    seats: frozenset[str]
    modified: frozenset[str]
    given: frozenset[str]
    first_names: frozenset[str]
    demonyms: frozenset[str]
    never: frozenset[str]
    never_in_capitals: frozenset[str]
    speech: frozenset[str]
    shapes: re.Pattern[str]
    office_shapes: re.Pattern[str]
    bodies: frozenset[str]
    media: frozenset[tuple[str, ...]]
    according: frozenset[tuple[str, ...]]
    calling: frozenset[str]
    common: frozenset[str]
    things: frozenset[str]
    laws: frozenset[str]
    works: frozenset[str]
    kin: frozenset[str]
    sorts: frozenset[str]
    named: frozenset[str]
    articles: frozenset[str]
    schools: frozenset[str]
    cities: frozenset[str]
    phrases: Phrases
    full: dict[str, str]
    territories: dict[tuple[str, ...], str]
    capitals: dict[tuple[str, ...], str]

    def is_never(self, low: str, *, shouted: bool) -> bool:
        """Whether a word is no name; numerals and abbreviations ("XI") are words only where they are `shouted`."""
        return low in self.never and (shouted or low not in self.never_in_capitals)

    def is_known(self, words: tuple[str, ...]) -> bool:
        """Whether just these words are a known name."""
        return any(words == each for each, _ in self.phrases.get(words[0], ()))


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The lower-cased words of a name."""
    return tuple(word.lower() for word in _WORD.findall(name))


@cache
def lexicon(language: Language) -> Lexicon:
    """A language's lexicon; raises `LanguageError` where its table is incomplete or wrong."""
    words = partial(_words, language)
    return Lexicon(
        **{key: words(key) for key in _LISTS},
        adjectives_before=_adjectives_before(language),
        suffixes=language.words("actors", "suffixes"),
        heads=words("organisations") | words("organisation_tails"),
        capital_titles=frozenset(word for word in language.words("actors", "titles") if word.isupper()),
        degrees=frozenset(language.words("actors", "degrees")),
        given=words("given_names"),
        first_names=name_list("given-names"),
        never_in_capitals=_in_capitals(language.words("actors", "never")),
        never=words("never") | language.function_words | _calendar_words(language),
        speech=frozenset(word.lower() for word in language.words("quotes", "cues")),
        kin=frozenset(language.words("quotes", "kin")),
        shapes=shapes(language.words("actors", "shapes")),
        office_shapes=shapes(language.words("actors", "office_shapes")),
        media=frozenset(map(words_of, language.words("quotes", "media"))),
        according=frozenset(map(words_of, language.words("quotes", "according"))),
        cities=_cities(language),
        phrases=_phrases(language),
        full=_full_names(language),
        territories=_codes(language),
        capitals=_capitals(language),
    )


@cache
def name_list(name: str) -> frozenset[str]:
    """A list of the world's names, lower-cased: "given-names", "surnames"."""
    return frozenset(assets.path(f"models/{name}.txt").read_text(encoding="utf-8").split())


@cache
def gazetteer() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The world's places as their lower-cased words, by the first one, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in assets.path("models/places.txt").read_text(encoding="utf-8").splitlines():
        words = tuple(line.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(places, key=len, reverse=True)) for first, places in found.items()}


def _words(language: Language, key: str) -> frozenset[str]:
    return frozenset(word.lower() for word in language.words("actors", key))


def _in_capitals(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.lower() for word in words if word.isupper() and len(word) > 1)


def _adjectives_before(language: Language) -> bool:
    where = language.table("actors").get("adjectives")
    if where not in ("before", "after"):
        raise language.error("actors.adjectives", 'must be "before" or "after"')
    return bool(where == "before")


def _full_names(language: Language) -> dict[str, str]:
    found = language.table("actors").get("abbreviations")
    if not isinstance(found, dict) or not all(isinstance(name, str) for name in found.values()):
        raise language.error("actors.abbreviations", "must map short names to full names")
    return {" ".join(words_of(form)): name for short, name in found.items() for form in (*_dotted(short), short)}


def _dotted(short: str) -> Iterator[str]:
    """How older print writes a short name of letters: "P.B.B." for "PBB"."""
    if short.isalpha() and short.isupper() and 1 < len(short) <= _LETTERS:
        yield ".".join(short)


def _phrases(language: Language) -> Phrases:
    kinds = dict.fromkeys(map(words_of, _territories(language)), ActorKind.PLACE)
    kinds.update(dict.fromkeys(map(words_of, language.words("actors", "known_places")), ActorKind.PLACE))
    bodies = [form for name in language.words("actors", "known_organisations") for form in (name, *_dotted(name))]
    kinds.update(dict.fromkeys(map(words_of, bodies), ActorKind.ORGANISATION))
    for short, name in _full_names(language).items():
        kind = kinds.setdefault(words_of(name), _kind_of_stem(words_of(name), kinds))
        kinds[tuple(short.split())] = kind
    by_first: dict[str, list[tuple[tuple[str, ...], ActorKind]]] = {}
    for words, kind in sorted(kinds.items(), key=lambda item: -len(item[0])):
        if words:
            by_first.setdefault(words[0], []).append((words, kind))
    return {first: tuple(found) for first, found in by_first.items()}


def _kind_of_stem(words: tuple[str, ...], kinds: dict[tuple[str, ...], ActorKind]) -> ActorKind:
    """What a full name is by the known one it begins with: "Sumatera Barat" is a place as Sumatera is."""
    stems = (words[:length] for length in range(len(words), 0, -1))
    return next((kinds[stem] for stem in stems if stem in kinds), ActorKind.ORGANISATION)


def _territories(language: Language) -> Iterator[str]:
    return (name for code, name in _named_territories(language) if code not in _NO_TERRITORIES)


def _named_territories(language: Language) -> Iterator[tuple[str, str]]:
    """Codes and names in CLDR; "Myanmar (Burma)" has both names."""
    from babel import Locale  # 50 ms: only when names are read

    joiner = language.words("actors", "listing")[0]
    for code, name in Locale.parse(language.locale).territories.items():
        parts = [part for part in re.split(r" ?[()]", name) if part]
        parts += [part.replace("&", joiner) for part in parts if " & " in part]
        yield from ((code, part) for part in parts)


def _codes(language: Language) -> dict[tuple[str, ...], str]:
    """The codes of countries and unions by their names, also by those of the table of abbreviations."""
    codes = {words_of(name): code for code, name in _named_territories(language) if code not in _NO_COUNTRIES}
    variants = [(tuple(short.split()), words_of(name)) for short, name in _full_names(language).items()]
    for short, full in variants:
        if short in codes:
            codes.setdefault(full, codes[short])
    codes.update({short: codes[full] for short, full in variants if full in codes})
    return codes


def _capitals(language: Language) -> dict[tuple[str, ...], str]:
    found, codes = language.table("actors").get("capitals"), _codes(language)
    if not isinstance(found, dict):
        raise language.error("actors.capitals", "must map capitals to countries")
    for city, country in found.items():
        if words_of(country) not in codes:
            raise language.error(f"actors.capitals.{city}", f"{country!r} is no territory")
    return {words_of(city): codes[words_of(country)] for city, country in found.items()}


def _cities(language: Language) -> frozenset[str]:
    """The words of the cities after which time zones are named, also as CLDR names them in the language."""
    from babel import Locale
    from babel.core import get_global

    zones = {zone: zone.rpartition("/")[2].replace("_", " ") for zone in get_global("zone_territories") if "/" in zone}
    told = {zone: names.get("city", "") for zone, names in Locale.parse(language.locale).time_zones.items()}
    return frozenset(word for name in (*zones.values(), *told.values()) for word in words_of(name) if len(word) > 2)


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
