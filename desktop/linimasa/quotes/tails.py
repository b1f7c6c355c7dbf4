"""Reports whose speaker is told behind what was said, or in it: "..., kata X", "..., X said, ..."."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..model import Span
from ..sentences import Quotation, Word
from .appositions import apposed, apposition_end, describes, set_apart, subject_behind
from .attribution import attribution, closes, follows_subject, inverted, inverts, is_age
from .clausal import Found, content_of, stands_alone
from .rules import ends_quoted, words_in
from .speakers import Finder, as_speaker

TAIL = 9  # words of "..., noted the chief economist of the bank" at most
_INSERTED = 9  # words of ", the chief economist said," at most


def inserted(finder: Finder, sentence: Span, words: Sequence[Word], quotations: Sequence[Quotation]) -> Found | None:
    """ "..., X said, ...", "..., kata X, ...": a report between two commas; what stands around it was said."""
    quoted = [word for each in quotations for word in words_in(finder.text, each.span.start, each.span.end)[:1]]
    commas = list(_commas(finder, sorted([*words, *quoted], key=lambda word: word.start)))
    for opened, closed in pairwise(commas):
        inside = words_in(finder.text, opened, closed)
        owned = bool(inside) and not finder.rules.suffixes and inside[0].low in finder.rules.relatives
        if not inside or len(inside) > _INSERTED or owned:  # "Ann Marsh, whose maps showed that"
            continue
        closed = apposition_end(finder, closed, sentence.end)
        found = attribution(finder, Span(opened, closed), inside)
        content = (content_of(finder, sentence.start, opened), content_of(finder, closed, sentence.end))
        if not found or any(span.start == span.end for span in content) or _only_places(finder, content[1]):
            continue
        if describes(finder, closed, sentence.end):
            return Found(*found, content[:1]) if stands_alone(finder, content[0]) else None
        opens = content[0].of(finder.text).lower() in finder.rules.openers
        return Found(*found, content[1:] if opens else content)
    return None


def _commas(finder: Finder, words: Sequence[Word]) -> Iterator[int]:
    """Where a comma ends what stands before it; one inside a closing mark, behind the mark."""
    for before, word in pairwise(words):
        if (gap := finder.text[before.end : word.start]) == " " or (gap == "," and word.low[0].isdigit()):
            continue  # "4,000"
        gap = gap.rstrip()
        if gap.endswith(","):
            yield before.end + len(gap) - 1
        elif ends_quoted(gap):
            yield before.end + len(gap)
        elif ", " in gap:  # before an opening mark
            yield before.end + gap.index(", ")


def _only_places(finder: Finder, rest: Span) -> bool:
    """Whether the words behind a report only say where and when it was: "..., kata X, di Jakarta, Senin (2/3)"."""
    words = [word for word in words_in(finder.text, rest.start, rest.end)[:_INSERTED] if word.low.isalpha()]
    told = finder.rules.ends | finder.rules.prepositions
    small = [word for word in words if not word.capital]
    named = len(words) > len(small) or finder.text[rest.start].isdigit()
    return named and all(word.low in told for word in small) and not any(map(finder.rules.verbal, words))


def trailing(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "..., kata X.", "..., X said.", "..., according to X"."""
    for comma in reversed(list(_commas(finder, words))):
        tail = [word for word in words if word.start > comma]
        found = _tail(finder, sentence, tail, comma)
        if found or len(tail) > 20:
            return found if found and stands_alone(finder, found.content[0]) else None
    return None


def _tail(finder: Finder, sentence: Span, tail: Sequence[Word], comma: int) -> Found | None:
    rules, content = finder.rules, (content_of(finder, sentence.start, comma),)
    if tail[0].low in rules.participles | rules.coordinators:
        return None  # it goes on to report, or to tell something else
    match = rules.according.match(finder.text, tail[0].start, sentence.end)
    if match:
        speaker = finder.according(match, sentence.end)
        return Found(Span(*match.span()), speaker, content) if speaker else None
    if inverts(finder, tail[0]):
        if apposed(finder, sentence.start, comma):
            return _told_by(finder, sentence, tail, comma)
        speaker = inverted(finder, tail[0], sentence.end)
        return Found(Span(tail[0].start, tail[0].end), speaker, content) if speaker else None
    if rules.verbal(tail[0]):
        return None  # what stands before is its subject: "The mayor, Ann Marsh, left and promised help"
    for index, cue in enumerate(tail[1:8], 1):
        stands = follows_subject(finder, cue) and tail[index - 1].low not in rules.blockers
        if stands and len(tail) - index < TAIL and closes(finder, tail, index) and not is_age(tail[:index]):
            subject = finder.before(comma + 1, cue.start)
            return Found(Span(cue.start, cue.end), subject, content) if subject else None
    return None


def _told_by(finder: Finder, sentence: Span, tail: Sequence[Word], comma: int) -> Found | None:
    """ "..., Ann Marsh, the mayor, said", "..., the mayor, Ann Marsh, said"."""
    if not closes(finder, tail, 0):
        return None
    person = set_apart(finder, sentence.start, comma)
    start = person.span.start if person else finder.text.rfind(", ", sentence.start, comma)
    person = person or subject_behind(finder, start, comma)
    before = finder.text.rfind(", ", sentence.start, start)
    if person is None or before < 0:
        return None
    content = content_of(finder, sentence.start, before)
    return Found(Span(tail[0].start, tail[0].end), as_speaker(person), (content,))
