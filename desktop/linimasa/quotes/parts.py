"""Who has what part in a sentence that quotes nobody: its subject, who is said to have told, who is introduced."""

from collections.abc import Iterator
from itertools import islice

from ..model import ActorKind, Span
from .appositions import subject_behind
from .attribution import passive
from .cast import Present
from .focus import Standing
from .phrases import is_single
from .rules import words_in
from .speakers import Finder, Speaker

_BEFORE_CUE = 3  # words behind a phrase among which its cue stands
_LEAD = 160  # characters that hold the subject of a sentence
_LEADING = 1  # small words that may stand before the subject of a sentence
_CROWD = 8  # names of a sentence that are looked at

Part = tuple[Speaker, Standing]


def parts(finder: Finder, sentence: Span, meant: Speaker | None) -> Iterator[Part]:
    """Those who may be meant in the next sentence, the least salient first; a pronoun at the head of this one means
    the one `meant` so far."""
    lead = _lead(finder, sentence)
    yield from _introduced(finder, sentence)
    if meant and _is_meant(finder, sentence):
        yield meant, Standing.MET
    elif lead:
        yield Speaker(lead.span, lead.actor.id), _standing(finder, sentence, lead)
    elif unnamed := _unnamed(finder, sentence):
        yield unnamed
    told = passive(finder, sentence.start, sentence.end)
    if told and told[1].span:
        yield told[1], Standing.SPOKE


def _is_meant(finder: Finder, sentence: Span) -> bool:
    """Whether a pronoun of one person begins the sentence."""
    first = next(words_in(finder.text, sentence.start, sentence.end), None)
    return first is not None and first.low in finder.rules.personal


def _standing(finder: Finder, sentence: Span, lead: Present) -> Standing:
    if _before_cue(finder, sentence, lead.span):
        return Standing.SPOKE
    begins = finder.text.startswith("\n", max(0, sentence.start - 1))
    return Standing.MET if begins or lead.span == lead.actor.mentions[0] else Standing.LED


def _lead(finder: Finder, sentence: Span) -> Present | None:
    """The person who is the subject: set beside an office that begins the sentence, named at its head, or behind what
    opens it."""
    return _beside(finder, sentence) or _at_head(finder, sentence) or _behind_opening(finder, sentence)


def _beside(finder: Finder, sentence: Span) -> Present | None:
    """The person between commas beside what begins the sentence: "Peneliti lembaga itu, Siti Marwah, menilai"."""
    comma = _first_comma(finder, sentence)
    beside = subject_behind(finder, comma, sentence.end) if comma >= 0 else None
    if beside is None or not beside.sure or not finder.text.startswith(",", beside.span.end):
        return None
    head = Span(sentence.start, comma)
    words = list(words_in(finder.text, head.start, head.end))
    named = all(word.capital for word in words) and not any(word.low in finder.rules.offices for word in words)
    return None if named or any(map(finder.rules.verbal, words)) else beside


def _first_comma(finder: Finder, sentence: Span) -> int:
    """The comma behind the first phrase or clause of a sentence, else -1."""
    end = min(sentence.end, sentence.start + _LEAD)
    comma = finder.text.find(", ", sentence.start, end)
    while finder.cast.covers(comma):
        comma = finder.text.find(", ", comma + 1, end)
    return comma


def _at_head(finder: Finder, sentence: Span) -> Present | None:
    """The person whose name begins the sentence."""
    persons = finder.cast.persons(sentence.start, min(sentence.end, sentence.start + _LEAD))
    sure = [each for each in persons if each.sure]
    return finder.chief(sure) if sure and _leads(finder, sentence, sure[0].span) else None


def _leads(finder: Finder, sentence: Span, span: Span) -> bool:
    small = [word for word in words_in(finder.text, sentence.start, span.start) if not word.capital]
    return len(small) <= _LEADING and not any(word.low in finder.rules.prepositions for word in small)


def _behind_opening(finder: Finder, sentence: Span) -> Present | None:
    """The person behind an opening clause or phrase: "Saat ditanya, Budi mengaku", "Menanggapi itu, Budi berjanji"."""
    comma = _first_comma(finder, sentence)
    subject = subject_behind(finder, comma, sentence.end) if comma >= 0 else None
    verb = next(words_in(finder.text, subject.span.end, sentence.end), None) if subject else None
    return subject if subject and subject.sure and verb and finder.rules.verbal(verb) else None


def _unnamed(finder: Finder, sentence: Span) -> Part | None:
    """Somebody without a name who begins the sentence, or what its opening leads to, or stands before a cue."""
    found = finder.cast.unnamed(sentence.start, sentence.end)
    people = [each for each in found if each.actor.kind is ActorKind.OTHER]
    heads = sentence.start, _first_comma(finder, sentence) + len(", ")
    if not people or not (people[0].span.start in heads or _before_cue(finder, sentence, people[-1].span)):
        return None
    span = people[-1].span
    single = is_single(finder.text, span, finder.rules)
    return Speaker(span, people[-1].actor.id), Standing.NEW if single else Standing.CROWD


def _before_cue(finder: Finder, sentence: Span, span: Span) -> bool:
    following = islice(words_in(finder.text, span.end, sentence.end), _BEFORE_CUE)
    return any(finder.rules.cue(word) for word in following)


def _introduced(finder: Finder, sentence: Span) -> Iterator[Part]:
    """The persons whom the sentence tells of."""
    for each in finder.cast.persons(sentence.start, sentence.end)[:_CROWD]:
        if each.sure:
            yield Speaker(each.span, each.actor.id), Standing.INTRODUCED
