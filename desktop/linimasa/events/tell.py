"""What one sentence tells: an occurrence, a plan, or that something was said, and then perhaps what was said to be."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from ..model import ActorKind, EventKind, Factor, Participant, Quote, QuoteKind, Role, Span, Timex
from ..sentences import Word, dateline, furniture, gaps, opening
from . import dates, titles
from .asides import Asides, Part
from .attached import Attached, identifies
from .background import at_age, is_background, is_bare_name, is_perfect, opens_with_age, was_before
from .clauses import Clause, Holes, denied, in_present, parse, planned, untrue
from .cutting import Cutter
from .draft import Draft
from .frames import aside_of, behind_medium, dating, framed
from .governing import of_begun_objects, own_first
from .lasting import is_undated
from .leading import Leading
from .naming import Namer
from .roles import Presence, participants, strongest
from .rules import Rules, first_word, words_in
from .saying import Sayings
from .scene import Scene
from .subjects import Pronouns

_NEXT = 40  # characters that hold the word before a name
_SHORTEST = 3  # words of what names neither a date nor an actor


class Teller:
    """Tells the events of one text, sentence by sentence; `entries` are the sentences that a date heads."""

    def __init__(self, scene: Scene, entries: Container[int] = ()) -> None:
        self.scene, self.entries = scene, entries
        self.text = scene.text
        self.rules: Rules = scene.rules
        self.sentences = scene.sentences
        self.asides = Asides(scene.text, self.rules, scene.dates)
        self.attached = Attached(scene.text, self.rules)
        self.leading = Leading(scene.text, self.rules, scene.dates)
        self.cutter = Cutter(scene.text, self.rules, scene.dates, self.leading)
        self.sayings = Sayings(scene, self._asides)
        self.namer = Namer(scene, Pronouns(scene, self._asides))

    def tell(self, index: int) -> Iterator[Draft]:
        """The events of a sentence."""
        whole = self.sentences[index]
        if self.scene.goes_on(whole) or furniture(self.text, whole, self.scene.language):
            return
        sentence = Span(opening(self.text, whole, self.scene.language), whole.end)
        if quotes := self.scene.quotes(whole):
            led, quoting, behind = framed(self.text, sentence, quotes, self.rules)
            for part in led:
                yield from self._told(index, part, self.scene.silent.within(part))
            yield from self._quoted(index, quoting, quotes)
            for part in behind:
                yield from self._told(index, part, self.scene.silent.within(part))
        elif not self.text[sentence.start : sentence.end].endswith("?"):
            yield from self._told(
                index, behind_medium(self.text, sentence, self.rules), self.scene.silent.within(sentence)
            )

    def _quoted(self, index: int, sentence: Span, quotes: Sequence[Quote]) -> Iterator[Draft]:
        """What a sentence tells that quotes somebody."""
        contents = [span for quote in quotes for span in quote.content]
        first = quotes[0]
        if aside := aside_of(self.text, first, self.rules):
            yield self.sayings.statement(index, sentence, [first], ())
            yield from self._told(index, sentence, sorted([*self.scene.silent.within(sentence), aside]))
            return
        asides = self._asides(sentence, contents)
        outside = self.scene.outside(sentence, [*contents, *asides])
        people = {
            each.span.end for each in self.scene.present(sentence) if each.actor.kind is not ActorKind.ORGANISATION
        }
        framing = dating(self.text, sentence, outside, people, self.rules)
        if first.kind is QuoteKind.DIRECT:
            yield self.sayings.statement(index, sentence, quotes, framing)
            for quote in quotes[1:]:
                yield from self._dated_content(index, quote)
        else:
            for number, quote in enumerate(quotes):
                yield from self._reported(index, sentence, quote, () if number else framing)
        yield from self._asides_told(index, sentence, asides)

    def _told(self, index: int, span: Span, silent: Sequence[Span], quote: Quote | None = None) -> Iterator[Draft]:
        """Occurrences and plans in narration, one for each clause, or coordination, with a date of its own."""
        asides = self._asides(span, silent)
        if self.rules.begun and (begun := self.leading.begun(span)):
            yield from self._began(index, begun, Span(begun.end + 2, span.end))
        life = first_word(self.text, span.start) in self.rules.births  # whoever was born then did the rest in time
        for part in self.cutter.parts(span, Holes([*silent, *asides])):
            if found := self._narrated(index, part, quote):
                yield replace(found, vague=True) if life else found
        yield from self._asides_told(index, span, asides)

    def _asides(self, span: Span, silent: Sequence[Span]) -> list[Span]:
        recalled = [aside for aside, _, _ in self.scene.recalled(span)]
        return sorted({*self.asides.find(span, Holes(silent)), *recalled})

    def _asides_told(self, index: int, span: Span, asides: Sequence[Span]) -> Iterator[Draft]:
        for aside in asides:
            names = [each.span for each in self.scene.present(span) if not self._is_part(each)]
            if not self.attached.tells(span, aside, names):
                continue
            for part in self.cutter.predicates(*self.attached.told_of(span, aside, names)):
                if found := self._narrated(index, part, None):
                    owner = self.attached.owner(span, aside, names)
                    yield replace(self._owned(found, owner) if owner else found, aside=True)
        for _, body, timex in self.scene.recalled(span):
            if found := self._narrated(index, Part(parse(self.text, [body], self.rules), (timex,)), None):
                yield replace(found, aside=True)

    def _began(self, index: int, begun: Span, main: Span) -> Iterator[Draft]:
        """How the subject of a sentence began, which opens it: "Born in Leeds in 1933, Ann Marsh ..."."""
        first = words_in(self.text, begun.start, begun.end)[0]
        subject = self.leading.subject(main)
        if subject and not self._may_begin(first, subject):
            return
        dated = tuple(self.scene.dates(begun))
        spans = [subject, begun] if subject else []
        found = self._narrated(index, Part(parse(self.text, spans, self.rules), dated), None) if subject else None
        if subject is None or found is None:
            return
        name, meant = self.namer.subject(index, subject, parse(self.text, [main], self.rules))
        if not name:
            return
        role = Role.TARGET if self.rules.participle(first) else Role.AGENT
        acting = [Participant(meant.id, role)] if meant else []
        form = self.rules.begun[titles.is_plural(name, self.rules) and len(self.rules.begun) > 1]
        told = titles.clause(self.text, [begun], [each.span for each in dated], self.rules)
        title = titles.shorten(form.format(name, told[:1].lower() + told[1:]), self.rules)
        factors = (Factor.NO_ACTOR,) if meant is None else ()
        yield replace(found, title=title, actors=strongest([*acting, *found.actors]), factors=factors, aside=True)

    def _may_begin(self, first: Word, subject: Span) -> bool:
        """Whether the subject may be what began so: a person is born, a body founded, a thing made; and a participle at
        the head of a sentence need not tell of its subject at all: "Published on Monday, the authors ..."."""
        rules, kinds = self.rules, {each.actor.kind for each in self.scene.present(subject)}
        words = words_in(self.text, subject.start, subject.end)
        human = ActorKind.PERSON in kinds or any(word.low in rules.people | rules.personal for word in words)
        if first.low in rules.births or human:
            return first.low in rules.births and human
        body = ActorKind.ORGANISATION in kinds
        return first.low in rules.foundings or (
            first.low in rules.makings and not body and ActorKind.OTHER not in kinds
        )

    def _owned(self, draft: Draft, owner: Span) -> Draft:
        """An event of what somebody has: "Acme's owner was arrested"."""
        thing = draft.title[:1].lower() + draft.title[1:]
        title = titles.shorten(self.rules.owned.format(" ".join(owner.of(self.text).split()), thing), self.rules)
        has = [Participant(each.actor.id, Role.MENTIONED) for each in self.scene.present(owner) if each.named]
        return replace(draft, title=title, actors=strongest([*draft.actors, *has]))

    def _is_part(self, each: Presence) -> bool:
        """Whether a name, but a person's, only ends the phrase for a thing: "akuisisi Acme"."""
        before = words_in(self.text, max(0, each.span.start - _NEXT), each.span.start)[-1:]
        if each.actor.kind is ActorKind.PERSON or not before or before[0].capital:
            return False
        rules, low = self.rules, before[0].low
        governs = low in rules.prepositions or low in rules.function_words or low in rules.parting
        return not governs and not rules.is_verb(before[0])

    def _narrated(self, index: int, part: Part, quote: Quote | None) -> Draft | None:
        if not (part.clause.verb or part.timexes or self._goes_on(index, part.clause)):
            return None
        clause = self._placed(self._dated(part))
        own, others = own_first(self.text, clause, part.timexes, self.scene.reference, self.rules)
        found = (*dates.in_order(own), *others) if own else ()
        present = self.scene.present_in(clause)
        words = replace(clause, words=tuple(self.leading.content(clause)))
        if is_bare_name(words, [each.span for each in present]) or not self._happens(clause, found):
            return None
        clause = in_present(self.text, clause, self.rules)
        said = self.sayings.speaker(quote) if quote else ()
        acting = strongest([*said, *participants(self.text, clause, present, self.rules)])
        title, meant = self.namer.title(index, clause, quote)
        whole = self.sentences[index]
        if meant:
            acting = strongest([*acting, Participant(meant.id, Role.TARGET if clause.passive else Role.AGENT)])
        known = found or acting or self.scene.dates(whole) or self.leading.is_reckoned(whole)
        if not self._says_enough(title, clause, known=bool(known)):
            return None
        foretold = quote and quote.cue and quote.cue.of(self.text).lower() in self.rules.forecasts
        kind = EventKind.PLAN if foretold or planned(clause, self.rules) else EventKind.OCCURRENCE
        lacks = ((Factor.NO_ACTOR, not acting), (Factor.NO_VERB, clause.verb is None), (Factor.PRONOUN, bool(meant)))
        factors = tuple(factor for factor, holds in lacks if holds)
        quotes = (quote.id,) if quote else ()
        told = titles.shorten(title, self.rules)
        timing = self._timing(clause, whole)
        timing["vague"] |= not found and bool(of_begun_objects(self.text, clause, part.timexes, self.rules))
        return Draft(index, kind, whole, told, found, acting, quotes, factors, **timing)

    def _goes_on(self, index: int, clause: Clause) -> bool:
        """Whether a clause without a known verb tells what a date heads."""
        return index in self.entries and in_present(self.text, clause, self.rules).verb is not None

    def _timing(self, clause: Clause, whole: Span) -> dict[str, bool]:
        """What a clause and the head of its sentence tell, without a date, of when it was."""
        begin = dateline(self.text, whole)
        untold = at_age(self.text, clause, self.rules) or opens_with_age(self.text, begin, self.rules)
        untold = untold or is_undated(self.text, clause, self.scene.lengths(clause), self.rules)
        return {
            "vague": untold or self.scene.is_vague(begin, whole, clause.spans) or was_before(clause, self.rules),
            "then": self.scene.is_then(begin, whole),
            "now": self.scene.is_now(clause.spans) or is_perfect(clause, self.rules),
            "after": self.scene.is_after(begin),
            "since": self.scene.is_since_then(begin, whole),
        }

    def _happens(self, clause: Clause, found: Sequence[Timex]) -> bool:
        """Whether a clause tells an event: nothing denied, nothing that only could be, no habit and no state."""
        ahead = planned(clause, self.rules)
        if (
            denied(clause, self.rules)
            or untrue(self.text, clause, self.rules)
            or (clause.hypothetical and not found and not ahead)
        ):
            return False
        lasting = clause.verb is not None and clause.verb.low in self.rules.now_states
        if lasting and not found and self.scene.is_now(clause.spans):
            return False
        recurs = not ahead and any(self.scene.recurs(span) for span in clause.spans)
        return not is_background(self.text, clause, found, self.rules, recurs=recurs)

    def _says_enough(self, title: str, clause: Clause, *, known: bool) -> bool:
        """Whether a title tells something: "It had" does not; where neither a date nor an actor is known, it has more
        words."""
        pronoun, spaces = bool(titles.pronoun(title, self.rules)), title.count(" ")
        bare = clause.verb is not None and clause.verb.low in self.rules.states | self.rules.perfect
        if pronoun and bare and spaces == 1:
            return False
        return spaces >= (1 if known else _SHORTEST - 1 + pronoun)

    def _dated(self, part: Part) -> Clause:
        """The clause that its dates are of: "Its owner is Acme, a firm whose licence was revoked in May" tells nothing
        of the owner."""
        clause, verb = part.clause, part.clause.verb
        if verb is None or verb.low not in self.rules.states or not part.timexes:
            return clause
        between = [word for word in clause.words if verb.end <= word.start < part.timexes[0].span.start]
        goes_on = bool(between) and bool(self.rules.gerund) and between[0].low.endswith(self.rules.gerund)
        if goes_on or not any(word.low in self.rules.relatives for word in between):
            return clause  # "are seeking a man who fled in May"
        last = next(word for word in reversed(between) if word.low in self.rules.relatives)
        apart = "," in self.text[verb.end : last.start] or last.low in self.rules.owning | self.rules.placing
        if verb.low in self.rules.copulas and not apart and self._of_person(clause, verb):
            predicate = [word for word in between if word.end <= last.start]
            return self._of_subject(clause, verb, last) if identifies(predicate, self.rules) else clause
        spans = [Span(max(span.start, verb.end), span.end) for span in clause.spans if span.end > verb.end]
        rest = parse(self.text, spans, self.rules, self.scene.silent)
        return rest if rest.words[0].low not in self.rules.relatives else clause

    def _of_person(self, clause: Clause, verb: Word) -> bool:
        return any(
            each.actor.kind is ActorKind.PERSON and each.span.end <= verb.start
            for each in self.scene.present_in(clause)
        )

    def _of_subject(self, clause: Clause, verb: Word, last: Word) -> Clause:
        """What is told of a subject that is only said to be somebody: "Paul Reed is a lawyer who | was arrested"."""
        helping = [word for word in clause.words if word.end <= verb.start and word.low in self.rules.helpers]
        until = helping[0].start if helping else verb.start
        subject = [Span(span.start, min(span.end, until)) for span in clause.spans if span.start < until]
        body = [Span(max(span.start, last.end), span.end) for span in clause.spans if span.end > last.end]
        return parse(self.text, [*subject, *body], self.rules, self.scene.silent)

    def _placed(self, clause: Clause) -> Clause:
        """A clause that knows whether its verb stands before its subject: "Am Montag öffnete Ann die Brücke"."""
        if not self.rules.verb_second or clause.verb is None:
            return clause
        holes = Holes(each.span for each in self.scene.dates_of(clause))
        before = [word for word in clause.words if word.end <= clause.verb.start and not holes.hold(word.start)]
        return replace(clause, inverted=all(word.low in self.rules.fillers for word in before))

    def _reported(self, index: int, sentence: Span, quote: Quote, framing: Sequence[Timex]) -> Iterator[Draft]:
        """The saying, unless only what was said has a date; and what was said, when it has one."""
        if quote.cue and quote.cue.of(self.text).lower() in self.rules.unasserted | self.rules.labels:
            title = self.sayings.in_his_clause(sentence, quote, quote.cue, [each.span for each in framing])
            yield self.sayings.statement(index, sentence, [quote], framing, titles.shorten(title, self.rules))
            return
        told = list(self._dated_content(index, quote))
        if framing or not told:
            yield self.sayings.statement(index, sentence, [quote], framing)
        yield from told

    def _dated_content(self, index: int, quote: Quote) -> Iterator[Draft]:
        """What was said to have happened, where that has a date; words inserted in it are none of it."""
        whole = Span(quote.content[0].start, quote.content[-1].end)
        if not self.scene.tells_when(whole):
            return
        inserted = [hole for hole in gaps(whole, quote.content) if self.text[hole.start : hole.end].strip()]
        yield from (each for each in self._told(index, whole, inserted, quote) if each.timexes)
