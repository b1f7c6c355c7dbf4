"""Whom "he" or "ia", and what "it", means at the head of a clause: the subject of the sentence before, where that is
one clear person or thing.

A rival anywhere in that sentence, or before the pronoun in its own, leaves the pronoun as it stands.
"""

from collections.abc import Callable, Iterator, Sequence

from ..model import Actor, ActorKind, Quote, Span
from ..quotes.genders import Genders
from ..quotes.rules import rules as quoting
from ..quotes.speakers import Speaker
from ..sentences import dateline, furniture
from .clauses import Clause, Holes, parse
from .roles import SURE, Presence, governed
from .rules import Rules, words_in
from .scene import Scene

_BACK = 3  # sentences that a pronoun reaches back over where nobody is told of between
_PHRASE = 5  # words of a thing's name at most
_WORDS = 60  # characters of them
_MARKS = frozenset(",;:()\"“”'’")  # what a name of a thing has none of


class Pronouns:
    """Reads the pronouns of one text; `asides` gives what a sentence tells by the way."""

    def __init__(self, scene: Scene, asides: Callable[[Span, Sequence[Span]], Sequence[Span]]) -> None:
        self._scene, self._asides = scene, asides
        self._quoting = quoting(scene.language)
        self._genders = Genders(scene.text, self._quoting)
        self._people: dict[int, Actor] = {}  # by sentence: whom the pronoun at its head means
        self._things: dict[int, str] = {}  # by sentence: what it means

    def person(self, index: int, clause: Clause, pronoun: str, quote: Quote | None) -> Actor | None:
        """The person whom a pronoun means: who spoke or acted in the sentence before, and was alone there; in what was
        said, perhaps the speaker."""
        said = quote if quote and not self._is_other(pronoun, quote) else None
        found = self._before(index, clause, pronoun) or (self._of_himself(index, said) if said else None)
        if found:
            self._people[index] = found
        return found

    def owner(self, index: int, clause: Clause, pronoun: str) -> Actor | None:
        """The person whose something is: who spoke or acted in the sentence before, and was alone there."""
        return self._before(index, clause, pronoun)

    def thing(self, index: int, clause: Clause) -> str:
        """The words for what "it" means: the subject of the sentence before, if that is one thing; else nothing."""
        scene, rules = self._scene, self._scene.rules
        if not index or "\n" in scene.text[scene.sentences[index - 1].end : scene.sentences[index].start]:
            return ""
        if clause.verb is None or clause.verb.low in rules.impersonal:
            return ""
        if index not in self._things:
            self._things[index] = self._things.get(index - 1) or self._named_thing(scene.sentences[index - 1])
        return self._things[index]

    def _named_thing(self, whole: Span) -> str:
        scene, rules = self._scene, self._scene.rules
        if scene.quotes(whole) or furniture(scene.text, whole, scene.language):
            return ""
        clause = self._parsed(whole)
        words = [word for word in clause.words if clause.verb and word.end <= clause.verb.start]
        helping = rules.auxiliaries | rules.adverbs | rules.perfect
        while words and (words[-1].low in helping or rules.beside_verbs.fullmatch(words[-1].low)):
            words.pop()  # "the lane was first | proposed"
        dated = [each.span for each in scene.dates(whole)]
        words = [word for word in words if not any(date.start <= word.start < date.end for date in dated)]
        while words and words[0].low in rules.date_words:
            words = words[1:]
        if not 0 < len(words) <= _PHRASE:
            return ""
        phrase = scene.text[words[0].start : words[-1].end]
        people = persons(scene.present(Span(words[0].start, words[-1].end)))
        lone = len(words) == 1 and rules.is_plural(words[0].low) and not scene.present(whole)  # "Forecasters"
        pronoun = words[-1].low in rules.pronouns
        thing = not people and not lone and not pronoun and self._is_thing([word.low for word in words], phrase)
        return _definite(phrase, rules) if thing else ""

    def _is_thing(self, words: Sequence[str], phrase: str) -> bool:
        """Whether a phrase names one thing: it has an article or a name, and no plural."""
        rules = self._scene.rules
        named = phrase[0].isupper() and words[0] not in rules.function_words
        known = words[0] in rules.articles or (named and phrase.rpartition(" ")[2][:1].isupper())
        plain = len(phrase) <= _WORDS and _MARKS.isdisjoint(phrase) and not rules.restrictive.search(f" {phrase} ")
        plural = rules.is_plural(words[-1]) and words[0] in rules.articles
        return known and plain and not plural and rules.relatives.isdisjoint(words)

    def _parsed(self, whole: Span) -> Clause:
        scene = self._scene
        before = Span(dateline(scene.text, whole), whole.end)
        silent = scene.silent.within(before)
        return parse(scene.text, [before], scene.rules, Holes([*silent, *self._asides(before, silent)]))

    def _of_himself(self, index: int, quote: Quote) -> Actor | None:
        """The person who speaks, whom a pronoun at the head of what was said means where nobody else is named."""
        source = self._scene.actors.get(quote.source or "")
        if source is None or not _is_clear(source) or self._is_told(quote):
            return None
        alone = {each.actor.id for each in persons(self._scene.present(self._scene.sentences[index]))} <= {source.id}
        return source if alone else None

    def _is_told(self, quote: Quote) -> bool:
        """Whether a pronoun stands for the listener: "told her | she would be fined"."""
        cue, content = quote.cue, quote.content[0]
        between = words_in(self._scene.text, cue.end, content.start) if cue and cue.end < content.start else []
        return any(word.low in self._quoting.oblique for word in between)

    def _is_other(self, pronoun: str, quote: Quote) -> bool:
        """Whether the pronoun that speaks is another: "He said | she had been ill"."""
        cue, personal = quote.cue, self._scene.rules.personal
        before = words_in(self._scene.text, max(0, cue.start - _WORDS), cue.start)[-1:] if cue else []
        return any(word.low in personal and word.low != pronoun for word in before)

    def _before(self, index: int, clause: Clause, pronoun: str) -> Actor | None:
        scene = self._scene
        at = next((word.start for word in clause.words if word.low == pronoun), None)
        if at is None or persons(scene.present(Span(scene.sentences[index].start, at))):
            return None
        found = next((self._subject(other) for other in self._reached(index)), None)
        fits = found is not None and self._genders.fits(Span(at, at + len(pronoun)), Speaker(), found)
        return found if fits else None

    def _reached(self, index: int) -> Iterator[int]:
        """The sentence before, past those of the paragraph that tell of nobody, and of nothing that may be somebody."""
        scene = self._scene
        for other in range(index - 1, max(-1, index - 1 - _BACK), -1):
            whole = scene.sentences[other]
            apart = "\n" in scene.text[whole.end : scene.sentences[other + 1].start]
            if other < index - 1 and apart:
                return
            if other == 0 or other in self._people or self._tells_of_somebody(whole) or apart:
                yield other
                return

    def _tells_of_somebody(self, whole: Span) -> bool:
        scene = self._scene
        if scene.quotes(whole) or persons(scene.present(whole)):
            return True
        words = [word.low for word in words_in(scene.text, whole.start, whole.end)]
        somebody = scene.rules.pronouns - scene.rules.things.keys()
        return not somebody.isdisjoint(words) or (bool(words) and words[0] in scene.rules.articles)

    def _subject(self, index: int) -> Actor | None:
        """Who spoke or acted in a sentence, and was alone there."""
        scene, whole = self._scene, self._scene.sentences[index]
        if furniture(scene.text, whole, scene.language):
            return None
        present, quotes = scene.present(whole), scene.quotes(whole)
        if known := scene.actors.get(quotes[0].source or "") if quotes else self._people.get(index):
            alone = {each.actor.id for each in persons(present)} <= {known.id}
            return known if alone and _is_clear(known) else None
        opening = scene.text[dateline(scene.text, whole) : whole.end].lower()
        if quotes or opening.startswith(scene.rules.subordinators):
            return None
        return subject(scene.text, self._parsed(whole), present, scene.rules)


def _is_clear(actor: Actor) -> bool:
    return actor.named and actor.kind is ActorKind.PERSON and actor.confidence >= SURE


def _definite(phrase: str, rules: Rules) -> str:
    """A phrase as it is said the second time: "the quake" for "a quake"."""
    first, _, rest = phrase.partition(" ")
    return f"{rules.definite} {rest}" if first.lower() in rules.articles and rest else phrase


def subject(text: str, clause: Clause, present: Sequence[Presence], rules: Rules) -> Actor | None:
    """The person who is the subject of a sentence, when nobody else is in it."""
    people = persons(present)
    if clause.verb is None or len({each.actor.id for each in people}) != 1 or not people[0].named:
        return None
    first = people[0]
    leads = (
        first.span.end <= clause.verb.start and first.span in clause and not governed(text, clause, first.span, rules)
    )
    return first.actor if leads else None


def persons(present: Sequence[Presence]) -> list[Presence]:
    """The people of a sentence, with or without a name."""
    return [each for each in present if each.actor.kind in (ActorKind.PERSON, ActorKind.OTHER)]
