"""Which of its dates are those of a clause itself: not of a relative or subordinate clause in it, nor of a name such as
"the 2013 bombing", where another date stands outside of these."""

import re
from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile, pairwise, takewhile

from ..model import Granularity, Reference, Timex
from ..sentences import Word
from .background import is_perfect, is_present
from .clauses import Clause, opens_relative, reduced_object
from .dates import is_over
from .rules import Rules, words_in

_COARSE = (Granularity.CENTURY, Granularity.DECADE, Granularity.YEAR, Granularity.SEASON, Granularity.MONTH)
_BREAKS = frozenset(",;:()")  # between two words they part clauses
_REACH = 30  # words before a date that open the clause it stands in
_ADJECTIVE = re.compile(r"[a-z]-[a-z]")  # "first-quarter profit"
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_NUMBER = re.compile(r"\d[\d.,]*\d")
_SURE = frozenset(("year", "day"))  # what a date says that is not taken for one of long ago by mistake, as "by Friday"
_SUBJECT = 3  # words at the head of a clause that tell who did it
_NEXT = 40  # characters that hold the word before a year, or behind it


def own_first(
    text: str, clause: Clause, found: Sequence[Timex], reference: Reference, rules: Rules
) -> tuple[list[Timex], list[Timex]]:
    """The dates of a clause itself, and those of what is only named or told of in it; what has lasted "since" a date in
    such a part tells nothing of the clause, and nothing in it tells when that has come to be which is so now."""
    told, named, own, begun = list[Timex](), list[Timex](), list[Timex](), list[Timex]()
    lasting = not rules.lasting_since.isdisjoint(word.low for word in clause.words)
    for each in found:
        if (
            _of_begun_object(text, clause, each, found, rules)
            or _of_deed(text, clause, each, rules)
            or _of_demand(text, clause, each, reference, rules)
            or _is_term(text, each, rules)
        ):
            begun.append(each)
            continue
        each = _before_clause(text, clause, each, rules)
        apart = clause.relative is not None and each.span in clause.relative
        apart = apart or _in_other_clause(text, clause, each, rules)
        kind = told if apart else named if names(text, each, rules) else own
        kind.append(_since(text, clause, each, found, rules) if lasting else each)
    if told and own and _of_object(clause, told[-1], own[0], rules):
        return [*told, *own], [*named, *begun]
    if own or named:
        return own or named, [*told, *begun] if not own else [*told, *named, *begun]
    possible = [] if is_perfect(clause, rules) else [each for each in told if each.signal not in rules.signals.since]
    goes_on = is_present(clause, rules)
    dating = [each for each in possible if not _is_past_object(text, clause, each, rules, goes_on=goes_on)]
    return dating, [*(each for each in told if each not in dating), *begun]


def of_begun_objects(text: str, clause: Clause, found: Sequence[Timex], rules: Rules) -> list[Timex]:
    """The years and months that only tell how an object of a clause began."""
    return [each for each in found if _of_begun_object(text, clause, each, found, rules)]


def of_demands(text: str, clause: Clause, found: Sequence[Timex], reference: Reference, rules: Rules) -> list[Timex]:
    """The dates that tell until when somebody wants a thing done."""
    return [each for each in found if _of_demand(text, clause, each, reference, rules)]


def _of_begun_object(text: str, clause: Clause, timex: Timex, found: Sequence[Timex], rules: Rules) -> bool:
    """Whether a year or month only tells how an object began: "broke a law passed in 1986"; a second one does with a
    conjunction alone: "sold a house built in 1920 | in 2023"."""
    if timex.granularity not in _COARSE or rules.beginnings.isdisjoint(word.low for word in clause.words):
        return False
    words = [*reversed(list(_backwards(text, clause, timex, breaks=_BREAKS - {","})))]
    before = max((each.span.end for each in found if each.span.end <= timex.span.start), default=0)
    between = [word.low for word in words if word.start >= before]
    if before and all(low in rules.date_words for low in between) and between:
        return False
    return reduced_object(text, words, rules)


def _of_deed(text: str, clause: Clause, timex: Timex, rules: Rules) -> bool:
    """Whether a date is of what somebody denies or is blamed for: "denied killing a man in May"; where the blame itself
    has a date, it stands right behind its verb."""
    verb = _verb_of(text, clause, timex, rules.unasserted | rules.blaming, rules)
    if verb is None:
        return _of_reason(text, clause, timex, rules)
    if rules.is_present(verb) and timex.granularity in _COARSE:  # "denies the killing of a man in May"
        return True
    between = [verb, *takewhile(lambda word: word.start >= verb.end, _backwards(text, clause, timex))]
    pairs = pairwise(sorted(between, key=_start))
    governs = (word for before, word in pairs if before is verb or before.low in rules.deeds)
    return any(rules.is_verb(word) for word in between[1:]) or any(_is_gerund(word, rules) for word in governs)


def _of_reason(text: str, clause: Clause, timex: Timex, rules: Rules) -> bool:
    """Whether a year or month is of the deed that somebody was punished or honoured for: "jailed for stealing cars in
    2011", but not "fined for speeding on Monday", nor "banned for doping in 2011"."""
    verb = clause.verb
    if timex.granularity not in _COARSE or verb is None or not rules.gerund:
        return False
    judged, passed = rules.verdicts | rules.aftermath, list[Word]()
    for word in takewhile(lambda word: word.start >= verb.start, _backwards(text, clause, timex)):
        if passed and word.low in rules.deeds and _is_gerund(passed[-1], rules):
            told = clause.words[clause.words.index(verb) : clause.words.index(word)]
            governs = any(each.low not in rules.prepositions for each in passed[:-1])
            return governs and any(each.low in judged for each in told)
        passed.append(word)
    return False


def _of_demand(text: str, clause: Clause, timex: Timex, reference: Reference, rules: Rules) -> bool:
    """Whether a date tells until when somebody wants a thing done, or for when he sets it: "urged residents to leave
    before Friday", "menetapkan sidang digelar pada 3 Mei"; a day that is over bounds the demand too, "allowed it to
    fill until 2019"."""
    if is_over(timex, reference) and not _SURE.isdisjoint(timex.stated):
        return False
    if clause.verb is not None and clause.verb.low in rules.arranging:
        return _is_arranged(text, clause, clause.verb, timex, rules)
    if not rules.deadline.search(text, max(0, timex.span.start - _NEXT), timex.span.start):
        return False
    verb = _verb_of(text, clause, timex, rules.demanding, rules)
    behind = takewhile(lambda word: word.start >= verb.end, _backwards(text, clause, timex)) if verb else ()
    return any(rules.is_verb(word) or word.low in rules.deeds for word in behind)


def _is_arranged(text: str, clause: Clause, verb: Word, timex: Timex, rules: Rules) -> bool:
    """Whether a date is that of the object of a verb that sets it: "menetapkan sidang digelar pada 3 Mei", but not
    "dalam rapat yang digelar pada 3 Mei"."""
    behind = list(takewhile(lambda word: word.start > verb.start, _backwards(text, clause, timex)))
    held, *others = [*dropwhile(lambda word: word.low in rules.date_words, behind), verb]
    where = others and others[0].low in rules.relatives
    return held.low in rules.held and not (where and any(word.low in rules.prepositions for word in others))


def _verb_of(text: str, clause: Clause, timex: Timex, known: Container[str], rules: Rules) -> Word | None:
    """The one of some known verbs before a date: the clause's own, or one joined to it."""
    if clause.verb is not None and clause.verb.low in known:
        return clause.verb
    pairs = pairwise(_backwards(text, clause, timex))
    return next((word for word, before in pairs if word.low in known and before.low in rules.coordinators), None)


def _is_term(text: str, timex: Timex, rules: Rules) -> bool:
    """Whether years only tell of which term somebody was: "bupati periode 2018-2023", not "pada periode 2018-2023"."""
    start = timex.span.start
    if not rules.year_behind or "/" not in timex.value or not names(text, timex, rules):
        return False
    before = words_in(text, max(0, start - _NEXT), start)[-1:]
    return bool(before) and text[before[0].end : start] == " " and before[0].low not in rules.date_words


def _is_gerund(word: Word, rules: Rules) -> bool:
    return word.low.endswith(rules.gerund or "\0") and word.low not in rules.prepositions


def _before_clause(text: str, clause: Clause, timex: Timex, rules: Rules) -> Timex:
    """A date of what "before" opens behind the verb, with that word as its signal: "won a title before hurting her knee
    in 2019", but not "appeared before a judge in 2019"."""
    verb, passed = clause.verb, list[Word]()
    for word in _backwards(text, clause, timex) if verb and not timex.signal else ():
        if word.end <= verb.end if verb else _opens(word, rules):
            break
        if word.low in rules.signals.before and passed:
            told = any(rules.is_verb(each) for each in passed)
            subject = passed[-1].low in rules.pronouns or not rules.gerund
            clausal = _is_gerund(passed[-1], rules) or (told and subject)
            return replace(timex, signal=word.low) if clausal else timex
        passed.append(word)
    return timex


def _since(text: str, clause: Clause, timex: Timex, found: Sequence[Timex], rules: Rules) -> Timex:
    """A date of a phrase that "since" governs, with that word as its signal, behind any other date: "since a recall in
    October"."""
    behind = max((other.span.end for other in found if other.span.end <= timex.span.start), default=0)
    for word in () if timex.signal else _backwards(text, clause, timex):
        if word.start < behind or _YEAR.search(text, word.end, timex.span.start):
            break
        if word.low in rules.lasting_since:
            return replace(timex, signal=word.low)
        if _opens(word, rules) or rules.is_verb(word):
            break
    return timex


def _of_object(clause: Clause, told: Timex, own: Timex, rules: Rules) -> bool:
    """Whether the day told of the subject is the clause's, since the other date is of what was said or done then: "The
    meeting that was held on Monday decided that the mill would close from 1 May"."""
    fine = told.granularity is Granularity.DAY or (told.granularity is not None and told.granularity.has_time)
    between = [word for word in clause.words if told.span.end <= word.start < own.span.start]
    return fine and _verbs(between, rules) > 1


def _is_past_object(text: str, clause: Clause, timex: Timex, rules: Rules, *, goes_on: bool) -> bool:
    """Whether a year or month is told of the object alone, "found a man who had died in 2008", or of the subject of
    what `goes_on` now."""
    opening = next((word for word in _backwards(text, clause, timex) if _opens(word, rules)), None)
    behind = clause.verb is not None and opening is not None and opening.start > clause.verb.start
    return (behind or goes_on) and timex.granularity in _COARSE


def _opens(word: Word, rules: Rules) -> bool:
    return word.low in rules.relatives or opens_relative(word, rules)


def names(text: str, timex: Timex, rules: Rules) -> bool:
    """Whether a bare year only tells which thing is meant: "kebakaran 2018", "the 2013 bombing"."""
    start, end = timex.span.start, timex.span.end
    if _ADJECTIVE.search(text, start, end):
        return text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    opening = words_in(text, start, end)[:1] if rules.year_behind and "/" in timex.value else []
    if opening and text[start].islower() and opening[0].low not in rules.date_words | rules.prepositions:
        return opening[0].start == start  # "periode 2019-2024"
    if timex.granularity is Granularity.SEASON and rules.year_behind:
        return _is_told_season(text, timex, rules)
    year = timex.granularity is Granularity.YEAR and timex.span.of(text).isdigit()
    month = rules.year_behind and timex.granularity is Granularity.MONTH and timex.span.of(text).isalpha()
    if not year and not month:
        return False
    before = words_in(text, max(0, start - _NEXT), start)[-1:]
    if not before or text[before[0].end : start] != " ":
        return False
    if not rules.year_behind:
        return before[0].low in rules.articles and text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    plain = rules.fillers | rules.prepositions | rules.function_words | rules.date_nouns | rules.numbers
    return before[0].low not in plain and (before[0].low in rules.nominal or not rules.is_verb(before[0]))


def _is_told_season(text: str, timex: Timex, rules: Rules) -> bool:
    """Whether something is told of a season itself: "puncak musim hujan", "musim kemarau berakhir pada"."""
    before = words_in(text, max(0, timex.span.start - _NEXT), timex.span.start)[-1:]
    behind = words_in(text, timex.span.end, timex.span.end + _NEXT)[:1]
    if before and text[before[0].end : timex.span.start] == " ":
        plain = rules.fillers | rules.prepositions | rules.function_words | rules.date_nouns
        return before[0].low not in plain and not rules.is_verb(before[0])
    return any(text[timex.span.end : word.start] == " " and rules.is_verb(word) for word in behind)


def _in_other_clause(text: str, clause: Clause, timex: Timex, rules: Rules) -> bool:
    """Whether a date stands behind the verb of a relative or subordinate clause."""
    passed: list[Word] = []
    for word, before in pairwise([*_backwards(text, clause, timex), None]):
        assert word is not None
        if word.low in rules.pointers:
            return False
        if _opens(word, rules):
            return _verbs(passed, rules) == 1
        if before and _opens_contact(text, before, word, rules) and _verbs(passed, rules) == 1:
            return True
        if f"{word.low} " in rules.subordinators and word is not clause.words[0] and _verbs(passed, rules):
            return True
        if passed or word.low not in rules.date_words:
            passed.append(word)
    return False


def _opens_contact(text: str, before: Word, word: Word, rules: Rules) -> bool:
    """Whether a pronoun behind a noun opens a relative clause without its "that": "the reforms he began in May"."""
    if not rules.presents.pattern or word.low not in rules.pronouns or text[before.end : word.start] != " ":
        return False
    plain = rules.prepositions | rules.function_words | rules.coordinators | rules.relatives | rules.fillers
    return before.low not in plain and f"{before.low} " not in rules.subordinators and not rules.is_verb(before)


def _verbs(words: Sequence[Word], rules: Rules) -> int:
    """How many verbs there are among some words, those side by side counted once: "had stood"."""
    shaped = [rules.is_verb(word) for word in words]
    return sum(here and not before for before, here in pairwise([False, *shaped]))


def _backwards(text: str, clause: Clause, timex: Timex, breaks: frozenset[str] = _BREAKS) -> Iterator[Word]:
    """The words before a date, from the last to the first, up to a mark that parts clauses."""
    end = timex.span.start
    last = bisect_left(clause.words, end, key=_start)
    for word in reversed(clause.words[max(0, last - _REACH) : last]):
        gap = text[word.end : end]
        if gap != " " and not breaks.isdisjoint(_NUMBER.sub("", gap)):
            return
        yield word
        end = word.start


def _start(word: Word) -> int:
    return word.start


def on_its_day(done: Clause, cause: Clause, timex: Timex, rules: Rules) -> bool:
    """Whether somebody was arrested on the day of the cause: "after police raided a house on Monday", but not "after
    officers were shot on Monday", nor "after police opened an inquiry in May"."""
    arrested = done.verb is not None and done.verb.low in rules.arrests and timex.granularity not in _COARSE
    return arrested and not cause.passive and any(word.low in rules.lawmen for word in cause.words[:_SUBJECT])
