"""What a sentence that quotes somebody tells beside the quote: behind a semicolon, or before "..., saying that ..."."""

from collections.abc import Sequence

from ..model import Quote, QuoteKind, Span
from .clauses import parse
from .rules import Rules
from .titles import LIMIT

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
    """What a sentence tells, behind the medium that it has it from: "Dikutip dari Reuters, ..."."""
    medium = rules.media.match(text, sentence.start, sentence.end)
    comma = text.find(", ", medium.end(), sentence.end) if medium else -1
    return Span(comma + 2, sentence.end) if 0 <= comma <= sentence.start + LIMIT else sentence
