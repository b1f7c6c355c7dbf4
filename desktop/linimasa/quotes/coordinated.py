"""What a sentence goes on to report: "..., adding that ...", "but Y said ..."."""

from collections.abc import Sequence

from ..model import Span
from ..sentences import Word
from .clausal import Found, complementiser, content_of, is_clause, long_enough, takes_clause
from .speakers import Finder, Speaker

_SUBJECT = 4  # words of the subject of a coordinated clause at most


def next_report(finder: Finder, span: Span, words: Sequence[Word], speaker: Speaker) -> tuple[int, Found] | None:
    """Where a coordinated report begins, and the report."""
    rules = finder.rules
    for index, cue in enumerate(words):
        if cue.capital or cue.low not in rules.cues:
            continue
        opening = _opening(finder, words, index)
        if opening is None:
            continue
        complement = complementiser(finder, cue, words[index + 1 :])
        if not (complement or takes_clause(finder, cue)):
            continue
        subject = words[opening:index]
        content = content_of(finder, complement.end if complement else cue.end, span.end)
        who = finder.before(words[opening].start, cue.start) if subject else speaker
        bare = cue.low in rules.participles and not complement  # "said Ann, writing checks to the staff"
        told = long_enough(finder, content) and (not bare or is_clause(finder, content, bare=True))
        if who and (not subject or _is_whole(who, subject)) and told:
            return _joint(finder, span, words, opening), Found(Span(cue.start, cue.end), who, (content,))
    return None


def participial(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """What the subject of the sentence says by the way: "The mill cut jobs, arguing that demand had collapsed"."""
    rules = finder.rules
    verb = next((word for word in words if rules.verbal(word)), None)
    for index, cue in enumerate(words):
        if cue.low not in rules.participles or verb is None or verb.start >= cue.start:
            continue
        if finder.text[words[index - 1].end : cue.start].strip() != ",":
            continue
        complement = complementiser(finder, cue, words[index + 1 :])
        content = content_of(finder, complement.end if complement else cue.end, sentence.end)
        speaker = finder.before(sentence.start, verb.start)
        if speaker and (is_clause(finder, content, bare=not complement)):
            return Found(Span(cue.start, cue.end), speaker, (content,))
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
