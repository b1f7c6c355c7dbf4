"""Where a sentence is cut, so that each date goes with the words that it dates."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..model import Span, Timex
from ..sentences import Word
from . import dates
from .asides import Part
from .clauses import Clause, Holes, denied, is_gerund_phrase, parse, planned, reduced_object
from .governing import on_its_day
from .leading import Leading
from .rules import Rules, first_word, words_in

_NUMBER = re.compile(r"(?<!\S)[\d.,]{1,20}\Z")
_NEXT = 40  # characters that hold the next word, or a date
_SPACE = 2  # characters between a verb and a date right behind it
_LISTED = 4  # words from a date to the next one of a list at most
_LIST = 80  # characters behind a date in which the list of dates it stands in ends with an "and"
_HEAD = 200  # characters; a longer subject is not repeated


class Cutter:
    """Cuts the sentences of one text; `dates` gives the time expressions that begin in a span."""

    def __init__(self, text: str, rules: Rules, dates: Callable[[Span], Sequence[Timex]], leading: Leading) -> None:
        self.text = text
        self.rules = rules
        self.dates = dates
        self.leading = leading

    def parts(self, span: Span, holes: Holes) -> Iterator[Part]:
        """A clause for each date, where a coordination gives it a predicate, or a date, of its own."""
        if not self._visible(span, holes):
            yield Part(parse(self.text, [self.leading.main(span)], self.rules, holes), ())
            return
        if ended := list(self._ended(span, holes) or self._aftermath(span, holes)):
            yield from ended
            return
        told = self.leading.told_first(span, holes)
        if told:
            yield told
        pieces = list(self._pieces(span, holes))
        clauses = [parse(self.text, [self.leading.main(piece)], self.rules, holes) for piece in pieces]
        apart = [self.text.startswith(";", piece.end) for piece in pieces]
        first = next((n for n, clause in enumerate(clauses) if clause.verb or apart[n]), len(pieces) - 1)
        lead = self.leading.main(Span(span.start, pieces[first].end))
        whole = parse(self.text, [lead], self.rules, holes) if first else clauses[0]
        for piece, following in zip(pieces[: first + 1], [*pieces[1:], None], strict=False):
            if following is None or not self._undone(piece, whole, following):
                own = self._own(piece, lead, holes)
                yield Part(whole, self.leading.before(span, own, lead) if told else own)
        for piece, clause in zip(pieces[first + 1 :], clauses[first + 1 :], strict=True):
            if clause.verb is None and self.leading.content(clause) and self._subordinate(whole):
                continue  # its date is one of the subordinate clause's
            spliced = self._spliced(whole, clause)
            yield Part(spliced, self._own(piece, piece, holes))
            whole = spliced

    def _ended(self, span: Span, holes: Holes) -> list[Part]:
        """What went on before the one date of a sentence, and how it ended then: "kabur | sebelum akhirnya | ditangkap
        pada Senin"."""
        first = self._visible(span, holes)[0]
        ending = self.rules.ending.search(self.text, span.start, first.span.start)
        before = (
            parse(self.text, [self.leading.main(Span(span.start, ending.start()))], self.rules, holes)
            if ending
            else None
        )
        if ending is None or before is None or before.verb is None or holes.hold(ending.start()):
            return []
        rest = Span(ending.end(), span.end)
        signal = replace(first, signal=first_word(self.text, ending.start("word")))
        verb, beside = before.verb, self.rules.helpers | self.rules.fillers
        subject = [word.end for word in before.words if word.end <= verb.start and word.low not in beside]
        after = parse(self.text, [*_until(before, subject[-1] if subject else 0), rest], self.rules, holes)
        return [Part(before, (signal,)), Part(after, self._own(rest, rest, holes))]

    def _aftermath(self, span: Span, holes: Holes) -> list[Part]:
        """What the law or the police did after a day, and what happened on that day: "two men were questioned | after a
        window broke on Monday night"."""
        first = self._visible(span, holes)[0]
        opening = self.rules.behind.search(self.text, span.start, first.span.start)
        if opening is None or holes.hold(opening.start()):
            return []
        main, body = Span(span.start, opening.start()), Span(opening.end(), span.end)
        whole = parse(self.text, [self.leading.main(span)], self.rules, holes)
        done = parse(self.text, [main], self.rules, holes)
        cause = parse(self.text, [body], self.rules, holes)
        gerund = first_word(self.text, body.start).endswith(self.rules.gerund or "\0")
        apart = done.verb is not None and done.verb.low in self.rules.aftermath and whole.verb == done.verb
        apart = apart and not on_its_day(done, cause, first, self.rules)
        if not apart or not (gerund or (cause.verb and cause.verb.end <= first.span.start)):
            return []
        told = not gerund and self._has_subject(cause)
        return [Part(whole, ()), *([Part(cause, self._own(body, body, holes))] if told else [])]

    def predicates(self, phrase: Sequence[Span], body: Span) -> Iterator[Part]:
        """What a relative clause tells of a phrase: a clause for each date, where each has a predicate of its own."""
        pieces = list(self._pieces(body, Holes(())))
        if not all(parse(self.text, [piece], self.rules).verb for piece in pieces):
            pieces = [body]
        whole = parse(self.text, [*phrase, pieces[0]], self.rules)
        yield Part(whole, tuple(self.dates(pieces[0])))
        for piece in pieces[1:]:
            whole = self._spliced(whole, parse(self.text, [piece], self.rules))
            yield Part(whole, tuple(self.dates(piece)))

    def _undone(self, piece: Span, clause: Clause, following: Span) -> bool:
        """Whether what was planned did not come about: "was planned for May but was cancelled"."""
        if not self.rules.adverse.match(self.text, piece.end):
            return False
        given_up = self.rules.unfulfilled.search(self.text, piece.start, piece.end)
        cancelled = self.rules.cancels.search(self.text, following.start, following.end)
        return given_up is not None or (planned(clause, self.rules) and cancelled is not None)

    def _subordinate(self, clause: Clause) -> bool:
        """Whether a subordinate clause stands behind the verb."""
        verb = clause.verb
        behind = self.text[verb.end : clause.spans[-1].end].lower() if verb else ""
        return any(f" {opening}" in behind for opening in self.rules.subordinators)

    def _visible(self, span: Span, holes: Holes) -> list[Timex]:
        return [each for each in self.dates(span) if not holes.hold(each.span.start)]

    def _own(self, piece: Span, main: Span, holes: Holes) -> tuple[Timex, ...]:
        """The dates of a piece: those of its main clause, if there are any."""
        found = self._visible(piece, holes)
        own = tuple(each for each in found if each.span in main)
        if own or not found or main.start == piece.start:
            return own or tuple(found)
        first = first_word(self.text, piece.start)
        if first in self.rules.signals.since:  # "Since taking office in 2021, he"
            return tuple(replace(each, signal=first) for each in found)
        begun = first in self.rules.beginnings  # "Built in 1885, the mill burned": nobody says when
        return () if begun else tuple(found)

    def _pieces(self, span: Span, holes: Holes) -> Iterator[Span]:
        """The stretches between the conjunctions that stand between two dates, or behind what is denied."""
        visible = self._visible(span, holes)
        pairs = [pair for pair in pairwise(visible) if dates.differ(*pair)]
        gaps = [Span(a.span.end, b.span.start) for a, b in pairs if not dates.is_between(self.text, a, b, self.rules)]
        start = span.start
        before = Span(start, visible[0].span.start) if visible else Span(start, start)
        if (joint := self._joint(before, holes)) and self._apart(start, joint, span.end, holes):
            yield Span(start, joint.start)
            start = joint.end
        for gap in gaps:
            joint = self._joint(gap, holes) or self._listed(start, gap, holes)
            if joint and not self._of_object(Span(start, gap.start), Span(joint.end, gap.end)):
                yield Span(start, joint.start)
                start = joint.end
        behind = self.rules.adverse.search(self.text, visible[-1].span.end, span.end) if visible else None
        if behind and not holes.hold(behind.start()) and self._parts_plan(start, behind, span.end, holes):
            yield Span(start, behind.start())
            start = behind.end()
        yield Span(start, span.end)

    def _of_object(self, before: Span, behind: Span) -> bool:
        """Whether both dates are of what is told of an object: "broke a law passed in 1986 | and amended in 2002"."""
        dated = self.dates(before)
        told = words_in(self.text, before.start, dated[-1].span.start) if dated else []
        following = [word for word in words_in(self.text, behind.start, behind.end) if not self._is_filler(word)]
        alone = all(map(self.rules.participle, following)) and len(following) <= 1
        return alone and reduced_object(self.text, told, self.rules)

    def _is_filler(self, word: Word) -> bool:
        return word.low in self.rules.fillers

    def _parts_plan(self, start: int, behind: re.Match[str], end: int, holes: Holes) -> bool:
        """Whether a "but" parts a plan from a clause that tells what became of it."""
        given_up = self.rules.unfulfilled.search(self.text, start, behind.start())
        plan = parse(self.text, [Span(start, behind.start())], self.rules)
        told = parse(self.text, [Span(behind.end(), end)], self.rules, holes)
        clausal = told.verb is not None or denied(told, self.rules)
        return clausal and (given_up is not None or planned(plan, self.rules))

    def _apart(self, start: int, joint: Span, end: int, holes: Holes) -> bool:
        """Whether a clause without a date is told apart from the dated one: behind a comma where it is denied, or that
        one has a subject of its own; anywhere where that one alone is a plan, "lies in state and will be buried"."""
        clause = parse(self.text, [Span(start, joint.start)], self.rules, holes)
        if clause.verb is None:
            return False
        following = parse(self.text, [Span(joint.end, end)], self.rules, holes)
        if self.text[joint.start] not in ",;":
            opens = following.words[:1] and following.words[0].low in self.rules.plans & self.rules.verbs
            return bool(opens) and not planned(clause, self.rules)
        told = not any(self._is_present(word) for word in clause.words)
        return denied(clause, self.rules) or (told and self._has_subject(following))

    def _is_present(self, word: Word) -> bool:
        """Whether a word tells what goes on, which has the date that follows; a mere state is no event."""
        rules = self.rules
        return rules.is_present(word) and word.low in rules.verbs and word.low not in rules.states

    def _has_subject(self, clause: Clause) -> bool:
        verb, own = clause.verb, self.leading.content(clause)
        return verb is not None and bool(own) and own[0].start < verb.start and own[0].low not in self.rules.auxiliaries

    def _joint(self, gap: Span, holes: Holes) -> Span | None:
        """The conjunction that cuts a stretch: the last one behind a comma, else the first."""
        matches = self.rules.joint.finditer(self.text, gap.start, gap.end)
        opening = (Span(*match.span()) for match in matches if self._opens(match.end(), gap))
        found = [each for each in opening if not holes.hold(each.start)]
        strong = [each for each in found if self.text[each.start] in ",;"]
        return strong[-1] if strong else found[0] if found else None

    def _opens(self, at: int, gap: Span) -> bool:
        """Whether words behind a conjunction open a clause, and no number goes on there: "2 hours and 51 seconds"."""
        limit = min(gap.end, at + _LIST)
        comma = self.text.find(",", at, limit) if self.text[at].isdigit() else -1
        if is_gerund_phrase(self.text, Span(at, gap.end), self.rules):
            return False
        return comma < 0 or parse(self.text, [Span(at, comma)], self.rules).verb is not None

    def _listed(self, start: int, gap: Span, holes: Holes) -> Span | None:
        """The comma before a verb, which lists predicates: "joined in 2011, became director in 2015, and ..."; one that
        only closes an aside has no verb before the first comma."""
        comma, first = self.text.find(", ", gap.start, gap.end), self.text.find(", ", start, gap.end)
        if comma == gap.start and self._alike(gap):
            return Span(comma, comma + 2)
        if first < 0 or parse(self.text, [Span(start, first)], self.rules, holes).verb is None:
            return None
        following = words_in(self.text, comma, gap.end)[:1] if comma >= 0 and not holes.hold(comma) else []
        verb = following and self.rules.is_verb(following[0])
        return Span(comma, comma + 2) if verb else None

    def _alike(self, gap: Span) -> bool:
        """Whether the dates around a gap stand in a list: "gold in 2018, silver in 2020", "in 2018, 2020 and 2022"."""
        ahead = self.dates(Span(gap.end, gap.end + 1))
        before = [each for each in self.dates(Span(max(0, gap.start - _NEXT), gap.start)) if each.span.end == gap.start]
        if not before or not ahead or before[-1].granularity != ahead[0].granularity:
            return False
        governs = words_in(self.text, max(0, before[-1].span.start - _NEXT), before[-1].span.start)[-1:]
        words = words_in(self.text, gap.start, gap.end)
        goes_on = self.rules.joint.search(self.text, gap.end, gap.end + _LIST)
        if goes_on is None or (words and words[0].low in self.rules.prepositions):
            return False
        same = words and governs and words[-1].low == governs[0].low and words[-1].low in self.rules.date_words
        return not words or (bool(same) and len(words) <= _LISTED)

    def _spliced(self, whole: Clause, clause: Clause) -> Clause:
        """A coordinated clause with the subject, or the subject and the verb, that it shares with the one before."""
        own = self.leading.content(clause)
        if not own:
            return whole
        verb = whole.verb
        if verb is None or sum(span.end - span.start for span in _until(whole, verb.end)) > _HEAD:
            return clause
        rest = Span(self._with_number(own[0].start, clause.spans[0].start), clause.spans[-1].end)
        if clause.verb is None:
            before = next((word for word in reversed(clause.words) if word.end == rest.start - 1), None)
            governed = before is not None and before.low in self.rules.prepositions  # "tampil | di Tokyo pada 1981"
            rest = Span(before.start, rest.end) if before and governed else rest
            return parse(self.text, [*_until(whole, verb.end), rest], self.rules)
        helped = own[0].low in self.rules.auxiliaries | self.rules.helpers
        if own[0].start < clause.verb.start and not helped:
            return clause
        bare = helped or not self.rules.participle(clause.verb) or self._has_object(clause, clause.verb)
        return parse(self.text, [*_until(whole, self._subject_end(whole, verb, bare)), rest], self.rules)

    def _has_object(self, clause: Clause, verb: Word) -> bool:
        """Whether a form that may be a participle governs what stands behind it: "was launched and sent its image", but
        not "was hailed and named a hero"."""
        behind = self.text[verb.end : clause.spans[-1].end].split(maxsplit=1)
        if not behind or self.dates(Span(verb.end, verb.end + _SPACE)) or verb.low in self.rules.naming:
            return False
        return behind[0] in self.rules.determiners | self.rules.articles

    def _with_number(self, start: int, limit: int) -> int:
        """Where a phrase begins, with the number before its first word."""
        before = self.text[limit:start].rstrip()
        number = _NUMBER.search(before)
        return limit + number.start() if number else start

    def _subject_end(self, whole: Clause, verb: Word, bare: bool) -> int:
        """Where the subject ends: with the auxiliary of a passive, unless it is wanted bare."""
        start = earlier = verb.start
        for word in reversed([word for word in whole.words if word.end <= verb.start]):
            if word.low in self.rules.auxiliaries:
                return word.start if bare else start
            if word.low in self.rules.earlier and start == earlier:
                earlier = word.start
            elif not self._stands_beside(word):
                break
            start = word.start
        return earlier  # only behind an auxiliary is a word such as "family" an adverb

    def _stands_beside(self, word: Word) -> bool:
        known = word.low in self.rules.earlier or self.rules.beside_verbs.fullmatch(word.low) is not None
        return known and not word.capital


def _until(clause: Clause, at: int) -> list[Span]:
    """The stretches of a clause up to a place."""
    return [Span(span.start, min(span.end, at)) for span in clause.spans if span.start < at]
