"""What a sentence that quotes somebody tells beside the quote: behind a semicolon, or before "..., saying that ..."."""

from collections.abc import Container, Sequence
from itertools import pairwise

from ..model import Quote, QuoteKind, Span, Timex
from ..sentences import Word
from .clauses import opens_relative, parse
from .governing import names
from .rules import Rules, words_in
from .titles import LIMIT

_NEXT = 40  # characters that hold the next word
_MARKS = frozenset(',;:()"“”„»«')  # no clause goes on past one
_JOINT = 12  # characters of a conjunction and the marks around it at most


def framed(text: str, sentence: Span, quotes: Sequence[Quote], rules: Rules) -> tuple[list[Span], Span, list[Span]]:
    """The narration before the part of a sentence that quotes, that part, and the narration behind it."""
    said = [span for quote in quotes for span in (*quote.content, quote.cue) if span and span in sentence]
    semicolon = text.find("; ", max(span.end for span in said), sentence.end)
    behind = [Span(semicolon + 2, sentence.end)] if semicolon >= 0 else []
    return _led(text, sentence, quotes[0], rules), Span(sentence.start, semicolon) if behind else sentence, behind


def _led(text: str, sentence: Span, quote: Quote, rules: Rules) -> list[Span]:
    """The main clause whose subject says something by the way, "The mill cut jobs, arguing that ...", or did something
    before it spoke: "Ann visited the mill and said that ..."."""
    cue = quote.cue
    if cue is None or quote.kind is QuoteKind.DIRECT or cue.start <= sentence.start:
        return []
    if cue.of(text).lower() in rules.participles:
        return [Span(sentence.start, cue.start - 2)] if text.startswith(", ", cue.start - 2) else []
    if apposed := _apposed(text, sentence, quote, rules):
        return [apposed]
    joint = next(
        (each for each in rules.joint.finditer(text, max(sentence.start, cue.start - _JOINT), cue.start)), None
    )
    if joint is None or joint.end() != cue.start or quote.source_span is None:
        return []
    did = parse(text, [Span(sentence.start, joint.start())], rules)
    own = did.verb is not None and sentence.start <= quote.source_span.start < did.verb.start
    return [Span(sentence.start, joint.start())] if own else []


def _apposed(text: str, sentence: Span, quote: Quote, rules: Rules) -> Span | None:
    """The main clause that ends in a phrase of which somebody only says something: "He was jailed for taking
    $2 million, money prosecutors say he spent on boats"."""
    source, cue = quote.source_span, quote.cue
    if source is None or cue is None or not sentence.start < source.start < cue.start < quote.content[0].start:
        return None
    if not text.endswith(", ", 0, source.start) or text[source.start].isupper():
        return None
    main = Span(sentence.start, source.start - 2)
    opens = rules.subordinators + rules.openers
    did = parse(text, [main], rules)
    led = text[main.start : main.start + LIMIT].lower().startswith(opens)
    return main if did.verb is not None and did.words[0] is not did.verb and not led else None


def aside_of(text: str, quote: Quote, rules: Rules) -> Span | None:
    """The relative clause that says what was said: "X, who said that ..., left"."""
    if quote.cue is None:
        return None
    relative = rules.relative.search(text, max(0, quote.cue.start - LIMIT // 4), quote.cue.start)
    if relative is None or relative.end() != quote.cue.start:
        return None
    return Span(relative.start(), quote.content[-1].end + 1)


def behind_medium(text: str, sentence: Span, rules: Rules) -> Span:
    """What a sentence tells without the medium that it has it from: "Dikutip dari Reuters, ...", "..., seperti
    dilansir CNN."."""
    last = text.rfind(", ", sentence.start, sentence.end)
    named = rules.media.search(text, last, min(sentence.end, last + _NEXT)) if last > sentence.start else None
    if (
        named
        and text[named.end() + 1 : named.end() + 2].isupper()
        and not any(map(str.isdigit, text[last : sentence.end]))
    ):
        return Span(sentence.start, last)
    medium = rules.media.match(text, sentence.start, sentence.end)
    comma = text.find(", ", medium.end(), sentence.end) if medium else -1
    return Span(comma + 2, sentence.end) if 0 <= comma <= sentence.start + LIMIT else sentence


def dating(text: str, sentence: Span, found: Sequence[Timex], people: Container[int], rules: Rules) -> list[Timex]:
    """The dates outside of what is quoted that tell when it was said; `people` are the places where somebody's name or
    noun ends. Nothing is said since a date, and none of somebody's life or office dates his words: "said the man who
    led the firm in 2010"."""
    kept = []
    for before, timex in pairwise([None, *found]):
        if timex is None or timex.signal in rules.signals.since or _of_office(text, timex, rules):
            continue
        start = max(sentence.start, before.span.end if before else 0)
        if not _of_somebody(text, Span(start, timex.span.start), people, rules):
            kept.append(timex)
    return kept


def _of_office(text: str, timex: Timex, rules: Rules) -> bool:
    """Whether years stand right behind a noun: "Menteri Perdagangan 2014-2016", "ketua periode 2016-2020"."""
    before = words_in(text, max(0, timex.span.start - _NEXT), timex.span.start)[-1:]
    bare = bool(before) and before[0].low not in rules.date_words | rules.prepositions and "/" in timex.value
    behind = bare and before[0].capital and text[before[0].end : timex.span.start] == " "
    return names(text, timex, rules) or behind


def _of_somebody(text: str, before: Span, people: Container[int], rules: Rules) -> bool:
    """Whether a relative clause on somebody goes on up to a date, but not one that tells where he was met."""
    end, passed = before.end, list[Word]()
    words = words_in(text, before.start, before.end)
    for at in range(len(words) - 1, 0, -1):
        word = words[at]
        if not _MARKS.isdisjoint(text[word.end : end]):
            return False
        if opens_relative(word, rules):
            somebody = word.low in rules.humans or words[at - 1].low in rules.people or words[at - 1].end in people
            return somebody and rules.meeting.isdisjoint(each.low for each in passed)
        passed.append(word)
        end = word.start
    return False
