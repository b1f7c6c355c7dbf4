"""Indirect and mixed quotes: "X mengatakan bahwa ...", "Menurut X, ...", "..., X said", "..., X said, ...", and what a
sentence goes on to report: "..., adding that ...", "but Y said ..."."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from ..model import QuoteKind, Span
from ..sentences import Quotation, gaps
from .attribution import attribution, follows_subject, inverted, inverts
from .direct import Said
from .rules import Word, trimmed, words_in
from .speakers import Finder, Speaker

_SHORTEST = 3  # words of a clause
_FEW = 2  # the same, behind a complementiser
_OBJECT = 80  # words among which a clause has its verb
_BETWEEN = 5  # words between a cue and its complementiser at most
_ADDRESSED = 9  # the same, where the cue names the listener
_TAIL = 9  # words of "..., noted the chief economist of the bank" at most
_INSERTED = 9  # words of ", the chief economist said," at most
_SUBJECT = 4  # words of the subject of a coordinated clause at most
_DENIED = 3  # words before a cue that may deny it
_REPORTS = 4  # of a sentence at most


@dataclass(frozen=True, slots=True)
class Found:
    """A report: its cue, its speaker, what was said."""

    cue: Span
    speaker: Speaker
    content: tuple[Span, ...]


def read(finder: Finder, sentence: Span, quotations: Sequence[Quotation]) -> Iterator[Said]:
    """The reports of a sentence without full quotations."""
    own = gaps(sentence, (each.span for each in quotations))
    words = [word for part in own for word in words_in(finder.text, part.start, part.end)]
    rules = finder.rules
    told = any(map(rules.cue, words)) or rules.according.search(finder.text, sentence.start, sentence.end)
    if not words or not told:
        return
    found = (
        _inserted(finder, sentence, words)
        or _clause(finder, sentence, words)
        or _according(finder, sentence, words)
        or _trailing(finder, sentence, words)
    )
    if found:
        yield from _said(finder, found, quotations)


def further(finder: Finder, rest: Span, speaker: Speaker, quotations: Sequence[Quotation]) -> Iterator[Said]:
    """What the words behind a direct quote report too: "she said, adding that ..."."""
    own = gaps(rest, (each.span for each in quotations))
    words = [word for part in own for word in words_in(finder.text, part.start, part.end)]
    if joint := _next_report(finder, rest, words, speaker):
        yield from _said(finder, joint[1], quotations)


def _said(finder: Finder, found: Found, quotations: Sequence[Quotation], most: int = _REPORTS) -> Iterator[Said]:
    """A report, cut where the next one begins, and those that follow."""
    last = found.content[-1]
    own = gaps(last, (each.span for each in quotations if each.span.overlaps(last)))
    words = [word for part in own for word in words_in(finder.text, part.start, part.end)]
    whole = len(found.content) == 1 and most > 1
    joint = _next_report(finder, last, words, found.speaker) if whole else None
    content = (_content(finder, last.start, joint[0]),) if joint else found.content
    if all(span.start < span.end for span in content):
        mixed = any(each.span.overlaps(span) for each in quotations for span in content)
        yield Said(QuoteKind.MIXED if mixed else QuoteKind.INDIRECT, content, found.cue, found.speaker)
    if joint:
        yield from _said(finder, joint[1], quotations, most - 1)


def _next_report(finder: Finder, span: Span, words: Sequence[Word], speaker: Speaker) -> tuple[int, Found] | None:
    """Where a coordinated report begins, and the report."""
    rules = finder.rules
    for index, cue in enumerate(words[:-_SHORTEST]):
        if cue.capital or cue.low not in rules.cues:
            continue
        opening = _opening(finder, words, index)
        if opening is None:
            continue
        complement = _complementiser(finder, cue, words[index + 1 :])
        if not (complement or _takes_clause(finder, cue)):
            continue
        subject = words[opening:index]
        content = _content(finder, complement.end if complement else cue.end, span.end)
        who = finder.before(words[opening].start, cue.start) if subject else speaker
        if who and (not subject or _is_whole(who, subject)) and _long_enough(finder, content):
            return _joint(finder, span, words, opening), Found(Span(cue.start, cue.end), who, (content,))
    return None


def _joint(finder: Finder, span: Span, words: Sequence[Word], opening: int) -> int:
    """Where what was said before ends: before the coordinator, if there is one."""
    if not opening:
        return span.start
    before = words[opening - 1]
    return before.start if before.low in finder.rules.coordinators else before.end


def _opening(finder: Finder, words: Sequence[Word], index: int) -> int | None:
    """The word that begins the clause of a cue: behind a comma or a coordinator, the subject or the cue itself."""
    rules = finder.rules
    for at in range(index, max(-1, index - _SUBJECT - 1), -1):
        before = words[at - 1] if at else None
        if before is None or (before.low in rules.coordinators and not before.capital):
            joined = before is not None or words[index].low in rules.participles
            return at if joined else None
        if finder.text[before.end : words[at].start].strip() == ",":
            return at if at < index or words[index].low in rules.participles else None
    return None


def _is_whole(who: Speaker, subject: Sequence[Word]) -> bool:
    """Whether the speaker's phrase is all the subject, past a title."""
    if who.span is None or (who.actor is None and not who.anaphor):
        return False
    return who.span.end == subject[-1].end and all(word.capital for word in subject if word.end <= who.span.start)


def _clause(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "X mengatakan (bahwa) ...": a cue with a subject before it and a clause behind it."""
    rules = finder.rules
    for index, cue in enumerate(words[:-_FEW]):
        if (
            not index
            or cue.capital
            or cue.low not in rules.cues
            or _denied(finder, words[max(0, index - _DENIED) : index])
        ):
            continue
        complement = _complementiser(finder, cue, words[index + 1 :])
        if not (complement or _takes_rest(finder, cue)):
            continue
        content = _content(finder, complement.end if complement else cue.end, sentence.end)
        if words[index - 1].low in rules.relatives:
            if found := _relative(finder, sentence, words[index - 1], cue, content):
                return found
            continue
        if words[index - 1].low in rules.blockers | rules.complementisers:
            continue
        if _is_participle(finder, words[index - 1], cue, content) or _ends_what_was_said(
            finder, sentence, words, index
        ):
            continue
        speaker = finder.before(sentence.start, cue.start)
        if speaker and (complement or _is_clause(finder, content, bare=cue.low in rules.objects)):
            return Found(Span(cue.start, cue.end), speaker, (content,))
    return None


def _is_participle(finder: Finder, before: Word, cue: Word, content: Span) -> bool:
    """Whether a cue between commas only describes the subject of the verb behind them: "The sale, announced on Monday,
    was ..."."""
    comma = finder.text.find(", ", content.start, content.end)
    if comma < 0 or finder.text[before.end : cue.start].strip() != ",":
        return False
    inside = words_in(finder.text, content.start, comma)
    following = next(words_in(finder.text, comma, content.end), None)
    return following is not None and finder.rules.verbal(following) and not any(map(finder.rules.verbal, inside))


def _takes_rest(finder: Finder, cue: Word) -> bool:
    """Whether the clause behind a cue is what was said: behind any that no speaker follows, where a comma stands."""
    comma = finder.text[cue.end] == ","
    return (cue.low in finder.rules.plain and finder.text[cue.end] in ", \xa0") or (
        comma and finder.rules.uninverted.fullmatch(cue.low) is not None
    )


def _relative(finder: Finder, sentence: Span, relative: Word, cue: Word, content: Span) -> Found | None:
    """ "X, who said that ..., left": the name right before the relative speaks."""
    before = trimmed(finder.text, sentence.start, relative.start)
    named = [each for each in finder.cast.persons(before.start, before.end) if each.span.end == before.end]
    if not named or not finder.text.startswith(",", before.end):
        return None
    comma = finder.text.find(",", content.start, content.end)
    content = _content(finder, content.start, comma if comma >= 0 else content.end)
    speaker = Speaker(named[0].span, named[0].actor.id)
    return Found(Span(cue.start, cue.end), speaker, (content,)) if _long_enough(finder, content) else None


def _denied(finder: Finder, before: Sequence[Word]) -> bool:
    return any(word.low in finder.rules.negations for word in before)


def _takes_clause(finder: Finder, cue: Word) -> bool:
    """Whether the cue takes a clause without a complementiser."""
    return cue.low in finder.rules.plain or cue.low in finder.rules.participles


def _long_enough(finder: Finder, content: Span) -> bool:
    return len(list(islice(words_in(finder.text, content.start, content.end), _SHORTEST))) == _SHORTEST


def _is_clause(finder: Finder, content: Span, *, bare: bool) -> bool:
    """Whether words were said: a mere object of the cue has no verb, as in "reported a loss of 3 million"."""
    words = list(islice(words_in(finder.text, content.start, content.end), _OBJECT))
    return len(words) >= _SHORTEST and (not bare or any(map(finder.rules.verbal, words)))


def _ends_what_was_said(finder: Finder, sentence: Span, words: Sequence[Word], index: int) -> bool:
    """Whether the cue belongs to what stands before it: "..., noted the chief economist", "..., it said on Monday"."""
    cue, before = words[index], words[index - 1]
    if finder.text[before.end : cue.start].strip() == ",":
        return len(words) - index < _TAIL and not finder.apposed(sentence.start, before.end)
    comma = finder.text.rfind(", ", sentence.start, cue.start)
    if comma < 0 or words[index + 1].low not in finder.rules.ends:
        return False
    return len(words) - index < _TAIL and sum(word.start < comma for word in words[:index]) >= _SHORTEST


def _complementiser(finder: Finder, cue: Word, following: Sequence[Word]) -> Word | None:
    """The "bahwa" or "that" behind a cue: at once, past the day of the saying, or past the listener."""
    rules = finder.rules
    addressed = cue.low in rules.addressed
    for count, word in enumerate(following[: _ADDRESSED if addressed else _BETWEEN]):
        if word.low in rules.complementisers:
            return word
        if addressed and "," in finder.text[cue.end : word.start]:
            return None
        if not count and not addressed and word.low not in rules.ends:
            return None
    return None


def _according(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "Menurut X, ...", "Menurutnya, ..."."""
    match = finder.rules.according.match(finder.text, words[0].start, sentence.end)
    comma = finder.text.find(",", match.end(), sentence.end) if match else -1
    if match is None or comma < 0:
        return None
    comma = finder.apposition_end(comma, sentence.end)
    speaker = finder.according(match, comma)
    content = _content(finder, comma, sentence.end)
    return Found(Span(*match.span()), speaker, (content,)) if speaker and content.start < content.end else None


def _inserted(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "..., X said, ...", "..., kata X, ...": a report between two commas; what stands around it was said."""
    commas = [before.end for before, word in pairwise(words) if finder.text[before.end : word.start].strip() == ","]
    for opened, closed in pairwise(commas):
        inside = list(words_in(finder.text, opened, closed))
        if not inside or len(inside) > _INSERTED:
            continue
        closed = finder.apposition_end(closed, sentence.end)
        found = attribution(finder, Span(opened, closed), inside)
        content = (_content(finder, sentence.start, opened), _content(finder, closed, sentence.end))
        if found and all(span.start < span.end for span in content) and not _only_places(finder, content[1]):
            opens = content[0].of(finder.text).lower() in finder.rules.openers
            return Found(*found, content[1:] if opens else content)
    return None


def _only_places(finder: Finder, rest: Span) -> bool:
    """Whether the words behind a report only say where and when it was: "..., kata X, di Jakarta, Senin (2/3)"."""
    words = [word for word in islice(words_in(finder.text, rest.start, rest.end), _INSERTED) if word.low.isalpha()]
    told = finder.rules.ends | finder.rules.prepositions
    small = [word for word in words if not word.capital]
    named = len(words) > len(small) or finder.text[rest.start].isdigit()
    return named and all(word.low in told for word in small) and not any(map(finder.rules.verbal, words))


def _trailing(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "..., kata X.", "..., X said.", "..., according to X"."""
    comma = finder.text.rfind(", ", sentence.start, sentence.end)
    while comma > sentence.start:
        tail = [word for word in words if word.start > comma]
        found = _tail(finder, sentence, tail, comma) if tail else None
        if found or len(tail) > 20:
            return found
        comma = finder.text.rfind(", ", sentence.start, comma)
    return None


def _tail(finder: Finder, sentence: Span, tail: Sequence[Word], comma: int) -> Found | None:
    rules, content = finder.rules, (_content(finder, sentence.start, comma),)
    match = rules.according.match(finder.text, tail[0].start, sentence.end)
    if match:
        speaker = finder.according(match, sentence.end)
        return Found(Span(*match.span()), speaker, content) if speaker else None
    if inverts(finder, tail[0]) and not finder.apposed(sentence.start, comma):
        speaker = inverted(finder, tail[0], sentence.end)
        return Found(Span(tail[0].start, tail[0].end), speaker, content) if speaker else None
    for index, cue in enumerate(tail[1:8], 1):
        if follows_subject(finder, cue) and len(tail) - index < _TAIL:
            subject = finder.before(comma + 1, cue.start)
            return Found(Span(cue.start, cue.end), subject, content) if subject else None
    return None


def _content(finder: Finder, start: int, end: int) -> Span:
    span = trimmed(finder.text, start, end)
    return trimmed(finder.text, span.start, span.end, " .!?,;:")
