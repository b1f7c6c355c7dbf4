"""What an event is called: the words of its clause, with names for pronouns and short forms."""

from collections.abc import Sequence

from ..model import Actor, ActorKind, Quote, Span
from ..sentences import gaps
from . import titles
from .clauses import Clause
from .governing import of_begun_objects, of_demands
from .roles import Presence
from .scene import Scene
from .subjects import Pronouns


class Namer:
    """Gives the events of one text their titles."""

    def __init__(self, scene: Scene, pronouns: Pronouns) -> None:
        self.scene = scene
        self.text = scene.text
        self.rules = scene.rules
        self.pronouns = pronouns

    def title(self, index: int, clause: Clause, quote: Quote | None) -> tuple[str, Actor | None]:
        """The title of a clause, and the person that was read for the pronoun at its head."""
        dates = self.scene.dates_of(clause)
        kept = of_begun_objects(self.text, clause, dates, self.rules)
        kept += of_demands(self.text, clause, dates, self.scene.reference, self.rules)
        belongs = (each for each in dates if each not in kept and not self.scene.belongs(each))
        undated = [each.span for each in belongs if not self._acts(clause, each.span)]
        present = self.scene.present_in(clause)
        spans = self._worded(clause)
        if clause.inverted and clause.verb:
            spans = titles.turned(spans, Span(clause.verb.start, clause.verb.end), self._subject(clause, present))
        title = titles.clause(self.text, spans, undated, self.rules)
        relative = clause.relative and self.rules.restrictive.match(f" {clause.relative.of(self.text)}")
        if clause.relative and relative and len(title) > titles.LIMIT:
            start = clause.relative.start
            apposed = self.text.find(", ", clause.spans[0].start, start - len(", ")) >= 0  # "Ann's son, Paul, who left"
            if self.text.endswith(", ", 0, start) and not apposed:
                start -= len(", ")
            spans = [part for span in spans for part in gaps(span, [Span(start, clause.relative.end)])]
            title = titles.clause(self.text, spans, undated, self.rules)
        title, meant = self._named(index, clause, title, quote)
        named = [each for each in present if each.named]
        people = [each.span.of(self.text) for each in named if each.actor.kind is ActorKind.PERSON]
        title = title if self.rules.capital_nouns else titles.without_offices(title, people, self.rules)
        title = titles.without_asides(title, people, self.rules)
        title = titles.abbreviated(title, [each.actor for each in named], self.rules)
        return titles.expanded(title, [(each.span.of(self.text), each.actor.name) for each in named]), meant

    def _acts(self, clause: Clause, date: Span) -> bool:
        """Whether a date is the subject: "Christmas 1894 was wet"."""
        following = next((word for word in clause.words if word.start >= date.end), None)
        if not self.rules.auxiliaries or self.rules.verb_second or following is None:
            return False
        helping = self.rules.auxiliaries | self.rules.perfect | self.rules.perfects
        verb = following is clause.verb or following.low in helping
        return verb and date.start == clause.spans[0].start and self.text[date.end : following.start] == " "

    def subject(self, index: int, subject: Span, main: Clause) -> tuple[str, Actor | None]:
        """The words for a subject, and the actor it is, if that is known; nothing for a pronoun that is not."""
        words = titles.clause(self.text, [subject], [], self.rules)
        if pronoun := titles.pronoun(words, self.rules):
            meant = self.pronouns.person(index, main, pronoun, None)
            return (meant.name, meant) if meant else ("", None)
        actor = next((each.actor for each in reversed(self.scene.present(subject)) if each.named), None)
        return words, actor

    def _named(self, index: int, clause: Clause, title: str, quote: Quote | None) -> tuple[str, Actor | None]:
        """A title with a name for the pronoun at its head, where it is known whom or what that means."""
        pronoun = titles.pronoun(title, self.rules)
        personal = pronoun in self.rules.personal
        if personal and (meant := self.pronouns.person(index, clause, pronoun, quote)):
            return titles.named(title, meant.name), meant
        opening, _, rest = title.partition(", ")
        behind = titles.pronoun(rest, self.rules)
        if behind in self.rules.personal and (meant := self.pronouns.person(index, clause, behind, quote)):
            return f"{opening}, {titles.named(rest, meant.name)}", meant
        first = title.partition(" ")[0].lower()
        if (form := self.rules.owners.get(first)) and (owner := self.pronouns.owner(index, clause, first)):
            return titles.named(title, form.format(owner.name)), None
        if (form := self.rules.things.get(first)) and quote is None:
            thing = self.pronouns.thing(index, clause)
            meant = self.scene.named(thing) if form == "{}" else None
            return (titles.named(title, form.format(thing)) if thing else title), meant
        source = self.scene.actors.get(quote.source or "") if quote else None
        if pronoun and source:
            return f"{source.name}: {title[:1].lower()}{title[1:]}", None
        return title, None

    def _subject(self, clause: Clause, present: Sequence[Presence]) -> Span | None:
        """The subject right behind the verb: a pronoun, or a name with its articles and title."""
        behind = [word for word in clause.words if clause.verb and word.start > clause.verb.start]
        if not behind or behind[0].low in self.rules.personal:
            return Span(behind[0].start, behind[0].end) if behind else None
        named = next((each.span for each in present if each.span.start >= behind[0].start), None)
        title = [word for word in behind if named and word.end <= named.start]
        noun = all(word.low in self.rules.articles or word.capital for word in title)
        return Span(behind[0].start, named.end) if named and noun else None

    def _worded(self, clause: Clause) -> list[Span]:
        """The stretches of a clause with the quoted fragments right behind them, which are part of what it tells."""
        found = []
        for part in clause.spans:
            found.append(part)
            behind = self.scene.silent.within(Span(part.start, part.end + 1))
            found += [hole for hole in behind if hole.start == part.end]
        return found
