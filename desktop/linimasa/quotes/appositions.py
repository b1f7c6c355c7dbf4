"""What commas set beside a name or an office: "Ann Marsh, the mayor of Reed, ...", "the mayor, Ann Marsh"."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from ..model import Span
from ..sentences import Word
from .cast import Present
from .rules import words_in
from .speakers import Finder, Speaker, as_speaker

_PHRASE = 16  # words of an apposition at most
_TITLES = 8  # words of a title before a name at most
_OFFICE = 5  # words among which an apposition names the office
_RELATIVE = 4  # words among which a relative opens a clause
_MEMBER = 2  # small words of "keeper of" at least


def apposed(finder: Finder, start: int, end: int) -> bool:
    """Whether a subject with an apposition ends here: "Ann Marsh, the mayor", "the mayor, Ann Marsh"."""
    comma = finder.text.rfind(", ", start, end)
    named = finder.cast.persons(start, end)
    return comma >= 0 and any(each.span.end == comma or _titled(finder, comma, each.span) for each in named)


def set_apart(finder: Finder, start: int, end: int) -> Present | None:
    """The person whom the apposition that ends here describes: "Ann Marsh, the mayor"."""
    comma = finder.text.rfind(", ", start, end)
    return next((each for each in finder.cast.persons(start, end) if each.span.end == comma), None)


def leads(finder: Finder, start: int, end: int) -> bool:
    """Whether a stretch is only a subject with what commas set beside it: "Two guards, who had seen the fire"."""
    head, *beside = finder.text[start:end].split(", ")
    words = words_in(head, 0, len(head))
    if not beside or not words or len(words) > _PHRASE or words[0].low in finder.rules.opening:
        return False
    told = (head, *(part for part in beside if not _tells_when(finder, part)))
    return not any(finder.rules.verbal(word) for part in told for word in words_in(part, 0, len(part)))


def head_end(finder: Finder, start: int, end: int) -> int | None:
    """Where the head of a subject ends, before what tells when or of whom: "Two guards | , who had seen the fire", "Her
    deputy, Ann Marsh | , who had called"."""
    comma = finder.text.find(", ", start, end)
    beside = subject_behind(finder, comma, end) if comma >= 0 else None
    comma = beside.span.end if beside and finder.text.startswith(", ", beside.span.end) else comma
    aside = finder.text[comma + 2 : end] if comma >= 0 else ""
    return comma if aside and _tells_when(finder, aside) and leads(finder, start, end) else None


def _tells_when(finder: Finder, part: str) -> bool:
    words = words_in(part, 0, len(part))[:_RELATIVE]
    rules = finder.rules
    if any(word.low in rules.relatives for word in words):  # "a copy of which was seen by X"
        return True
    seen_by = len(words) > 1 and words[1].low in rules.by
    opens = any(word.low in rules.opening or rules.verbal(word) for word in words[:1])
    return seen_by or opens or part.strip(" ,").lower() in rules.openers


def subject_behind(finder: Finder, comma: int, limit: int) -> Present | None:
    """The person whose name begins what stands behind a comma."""
    persons = [each for each in finder.cast.persons(comma, limit) if not finder.owns(each.span)]
    return finder.chief(persons) if persons and _titled(finder, comma, persons[0].span) else None


def apposition(finder: Finder, start: int, end: int) -> Speaker | None:
    """Who is set beside an office at the end of a stretch: "the mayor of Reed, Ann Marsh"."""
    comma = finder.text.rfind(", ", start, end)
    people = finder.cast.persons(comma, end) if comma >= 0 else []
    beside = [each for each in people if _titled(finder, comma, each.span)]
    return as_speaker(beside[0]) if beside and beside[0].span.end == end else None


def _titled(finder: Finder, comma: int, name: Span) -> bool:
    """Whether a name stands behind a comma with nothing but its titles between: ", Letnan Kolonel Budi"."""
    between = words_in(finder.text, comma, name.start)[: _TITLES + 1]
    return comma < name.start and len(between) <= _TITLES and all(map(finder.rules.titled, between))


def apposition_end(finder: Finder, comma: int, limit: int) -> int:
    """The comma behind the person that a comma sets beside a phrase, or behind what a person is said to be, else
    the comma."""
    beside = subject_behind(finder, comma, limit)
    if beside and finder.text.startswith(",", beside.span.end):
        return beside.span.end
    after = finder.text.find(", ", comma + 2, limit)
    return after if after >= 0 and describes(finder, comma, after) else comma


def describes(finder: Finder, comma: int, after: int) -> bool:
    """Whether what a person is and no more stands behind a comma: ", chief economist of Alder Bank"."""
    words = words_in(finder.text, comma, after)[:_PHRASE]
    offices = [index for index, word in enumerate(words[:_OFFICE]) if word.low in finder.rules.offices]
    if words and words[0].low in finder.rules.relatives:
        return True
    own = takewhile(lambda word: word.low not in finder.rules.relatives, words[: offices[-1]] if offices else ())
    if any(map(finder.rules.verbal, own)):
        return False  # "..., kata Ani, akan menemui gubernur", "..., kata Ani, guru harus menegur siswa"
    clausal = (finder.rules.ends | finder.rules.plain) - finder.rules.prepositions - finder.rules.listing
    if not words or any(word.low in clausal for word in words):
        return False
    belongs = _belongs(finder, words)
    if belongs or not offices:
        return belongs
    rest = list(dropwhile(lambda word: word.low in finder.rules.bodies, words[offices[-1] + 1 :]))
    return not rest or rest[0].capital or rest[0].low in finder.rules.prepositions | finder.rules.demonstratives


def _belongs(finder: Finder, words: Sequence[Word]) -> bool:
    """Whether small words, a preposition and then capitals tell where somebody belongs: "keeper of Cape Reed"."""
    small = list(takewhile(lambda word: not word.capital, words))
    if len(small) == len(words) or len(small) < _MEMBER or any(map(finder.rules.verbal, words)):
        return False
    return small[-1].low in finder.rules.prepositions and small[0].low not in finder.rules.prepositions
