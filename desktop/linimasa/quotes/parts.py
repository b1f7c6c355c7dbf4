"""Who has what part in a sentence that quotes nobody: its subject, who is said to have told, who is introduced."""

from collections.abc import Iterator
from itertools import dropwhile, islice, takewhile
from typing import Protocol

from ..model import ActorKind, Span
from ..sentences import Word
from .appositions import subject_behind
from .attribution import passive
from .cast import Present
from .focus import Standing
from .phrases import is_single
from .rules import Rules, words_in
from .speakers import Finder, Speaker

_BEFORE_CUE = 3  # words behind a phrase among which its cue stands
_LEAD = 160  # characters that hold the subject of a sentence
_LEADING = 1  # small words that may stand before the subject of a sentence
_OPENINGS = 4  # commas behind what may open a sentence
_ASIDE = 3  # words among which a verb follows its subject
_SUBJECT = 6  # words of a subject without a name at most
_OFFICE = 3  # words of an apposition among which it names the office
_CROWD = 8  # names of a sentence that are looked at

Part = tuple[Speaker, Standing]


class Known(Protocol):
    """What is known of those spoken of so far."""

    def meant(self, wanted: Span | None) -> Speaker | None:
        """The one whom a pronoun means, or a suffix."""

    def taken_up(self, phrase: Span) -> str | None:
        """The id of the actor whom a phrase without a name means again."""


def parts(finder: Finder, sentence: Span, known: Known) -> Iterator[Part]:
    """Those who may be meant in the next sentence, the least salient first."""
    found = lead(finder, sentence)
    yield from _introduced(finder, sentence)
    pronoun = _pronoun(finder, sentence)
    if pronoun and (same := known.meant(pronoun)):
        yield same, Standing.MET
    elif found:
        yield Speaker(found.span, found.actor.id), _standing(finder, sentence, found)
    elif unnamed := _unnamed(finder, sentence) or _described(finder, sentence, known):
        yield unnamed
    elif met := _presented(finder, sentence):
        yield Speaker(met.span, met.actor.id), Standing.NEW
    told = passive(finder, sentence.start, sentence.end)
    if told and told[1].span:
        yield told[1], Standing.SPOKE


def _pronoun(finder: Finder, sentence: Span) -> Span | None:
    """The pronoun of one person that begins the sentence."""
    first = next(iter(words_in(finder.text, sentence.start, sentence.end)), None)
    return Span(first.start, first.end) if first and first.low in finder.rules.personal else None


def _standing(finder: Finder, sentence: Span, lead: Present) -> Standing:
    if _before_cue(finder, sentence, lead.span):
        return Standing.SPOKE
    begins = finder.text.startswith("\n", max(0, sentence.start - 1))
    return Standing.MET if begins or lead.span == lead.actor.mentions[0] else Standing.LED


def lead(finder: Finder, sentence: Span) -> Present | None:
    """The person who is the subject: set beside an office that begins the sentence, named at its head, or behind what
    opens it."""
    return _beside(finder, sentence) or _at_head(finder, sentence) or _behind_opening(finder, sentence)


def _beside(finder: Finder, sentence: Span) -> Present | None:
    """The person between commas beside what begins the sentence: "Peneliti lembaga itu, Siti Marwah, menilai"."""
    comma = _first_comma(finder, sentence)
    beside = subject_behind(finder, comma, sentence.end) if comma >= 0 else None
    if beside is None or not beside.sure or not finder.set_apart(beside.span.end):
        return None
    words = words_in(finder.text, sentence.start, comma)
    named = all(word.capital for word in words) and not any(word.low in finder.rules.offices for word in words)
    head = takewhile(lambda word: word.low not in finder.rules.relatives, words)  # "Seorang ibu yang terluka"
    return None if named or any(map(finder.rules.verbal, head)) else beside


def _first_comma(finder: Finder, sentence: Span) -> int:
    """The comma behind the first phrase or clause of a sentence, else -1."""
    return next(_commas(finder, sentence), -1)


def _at_head(finder: Finder, sentence: Span) -> Present | None:
    """The person whose name begins the sentence."""
    persons = finder.cast.persons(sentence.start, min(sentence.end, sentence.start + _LEAD))
    sure = [each for each in persons if each.sure]
    return finder.chief(sure) if sure and _leads(finder, sentence, sure[0].span) else None


def _leads(finder: Finder, sentence: Span, span: Span) -> bool:
    words = words_in(finder.text, sentence.start, span.start)
    small = [word for word in words if not word.capital]
    opening = finder.rules.prepositions, finder.rules.subordinators
    opens = any(word.low in known for word in words[:1] for known in opening)
    return len(small) <= _LEADING and not opens and not any(word.low in finder.rules.prepositions for word in small)


def _behind_opening(finder: Finder, sentence: Span) -> Present | None:
    """The person behind an opening clause or phrase: "Saat ditanya, Budi mengaku", "Ditemui di Solo, Jumat, Budi tak
    membantah"."""
    for comma in islice(_commas(finder, sentence), _OPENINGS):
        subject = subject_behind(finder, comma, sentence.end)
        if subject and subject.sure and _acts(finder, subject.span.end, sentence.end):
            return subject
    return None


def _commas(finder: Finder, sentence: Span) -> Iterator[int]:
    """The commas near the head of a sentence that stand in no name."""
    end = min(sentence.end, sentence.start + _LEAD)
    comma = finder.text.find(", ", sentence.start, end)
    while comma >= 0:
        if not finder.cast.covers(comma):
            yield comma
        comma = finder.text.find(", ", comma + 1, end)


def _acts(finder: Finder, at: int, limit: int) -> bool:
    """Whether a verb stands here, past what denies it or says when."""
    behind = words_in(finder.text, at, limit)[:_ASIDE]
    verb = next(dropwhile(lambda word: _parts(finder.rules, word), behind), None)
    return verb is not None and finder.rules.verbal(verb)


def _goes_on(finder: Finder, at: int, limit: int) -> bool:
    """Whether a verb follows in the same clause: not behind "his father, a fisherman"."""
    clause = finder.text[at:limit].split(",", 1)[0]
    return any(map(finder.rules.verbal, words_in(clause, 0, len(clause))))


def _described(finder: Finder, sentence: Span, known: Known) -> Part | None:
    """The subject that is told by what it is to others, or by an office alone: "His wife nodded", "Gubernur tertawa";
    at the head of the sentence, or behind what opens it."""
    comma = _first_comma(finder, sentence)
    heads = [sentence.start, comma + len(", ")] if comma >= 0 else [sentence.start]
    return next(filter(None, (_told(finder, Span(head, sentence.end), known) for head in heads)), None)


def _told(finder: Finder, clause: Span, known: Known) -> Part | None:
    rules = finder.rules
    words = words_in(finder.text, clause.start, clause.end)[: _SUBJECT + 1]
    if not any(_is_somebody(rules, word) for word in (words[:1] if rules.suffixes else words)):
        return None
    subject = list(takewhile(lambda word: not (rules.verbal(word) or _parts(rules, word)), words))
    if not subject or len(subject) == len(words) or not _acts(finder, subject[-1].end, clause.end):
        return None
    phrase = Span(subject[0].start, subject[-1].end)
    head = subject[0] if rules.suffixes else subject[-1]
    if not _is_somebody(rules, head) or "," in phrase.of(finder.text):
        return None
    actor = known.taken_up(phrase)
    told = actor or _is_kin(rules, head) or subject[0].low in rules.singular
    return (Speaker(phrase, actor), Standing.NEW) if told else None


def _is_somebody(rules: Rules, word: Word) -> bool:
    return word.low in rules.offices or _is_kin(rules, word)


def _is_kin(rules: Rules, word: Word) -> bool:
    """Whether a word tells who somebody is to another: "wife", "istrinya"."""
    return word.low in rules.kin or any(word.low.removesuffix(each) in rules.kin for each in rules.suffixes)


def _parts(rules: Rules, word: Word) -> bool:
    """Whether a small word parts a subject from its verb: "juga", "tidak"."""
    return word.low in rules.adverbs or word.low in rules.negations


def _unnamed(finder: Finder, sentence: Span) -> Part | None:
    """Somebody without a name who begins the sentence, or what its opening leads to, or stands before a cue."""
    found = finder.cast.unnamed(sentence.start, sentence.end)
    people = [each for each in found if each.actor.kind is ActorKind.OTHER]
    if not people:
        return None
    first, last = people[0].span, people[-1].span
    opened = first.start == _first_comma(finder, sentence) + len(", ") and _goes_on(finder, first.end, sentence.end)
    if not (first.start == sentence.start or opened or _before_cue(finder, sentence, last)):
        return None
    single = is_single(finder.text, last, finder.rules)
    return Speaker(last, people[-1].actor.id), Standing.NEW if single else Standing.CROWD


def _before_cue(finder: Finder, sentence: Span, span: Span) -> bool:
    following = words_in(finder.text, span.end, sentence.end)[:_BEFORE_CUE]
    return any(finder.rules.cue(word) for word in following)


def _presented(finder: Finder, sentence: Span) -> Present | None:
    """The last person whom a sentence names first, with what is told of him: "It worries Ann Marsh, the mayor of Reed",
    "..., Ann Marsh, who lives there"."""
    for each in reversed(finder.cast.persons(sentence.start, sentence.end)[:_CROWD]):
        if each.sure and each.span == each.actor.mentions[0] and finder.set_apart(each.span.end):
            comma = finder.text.find(",", each.span.end)
            behind = words_in(finder.text, comma, sentence.end)[:_OFFICE]
            opens = any(word.low in finder.rules.relatives for word in behind[:1])
            if opens or any(word.low in finder.rules.offices for word in behind):
                return each
    return None


def _introduced(finder: Finder, sentence: Span) -> Iterator[Part]:
    """The persons whom the sentence tells of."""
    for each in finder.cast.persons(sentence.start, sentence.end)[:_CROWD]:
        if each.sure:
            yield Speaker(each.span, each.actor.id), Standing.INTRODUCED
