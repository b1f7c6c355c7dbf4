"""The sentences that tell no event, and why."""

from collections.abc import Sequence

from ..languages import Language
from ..model import Event, Ignored, Quote, Span
from ..sentences import Furniture, furniture
from .clauses import denied, parse, untrue
from .rules import Rules, rules

_FURNITURE = {
    Furniture.HEADING: Ignored.HEADING,
    Furniture.BYLINE: Ignored.BYLINE,
    Furniture.RELATED: Ignored.RELATED,
    Furniture.CAPTION: Ignored.CAPTION,
}


def ignored(
    text: str, language: Language, sentences: Sequence[Span], events: Sequence[Event], quotes: Sequence[Quote]
) -> tuple[tuple[Span, Ignored], ...]:
    """The sentences that no event is told in; one that only goes on with a quotation is part of the quote's event."""
    used = {passage.start for event in events for passage in event.passages}
    used |= {part.start for quote in quotes for part in quote.content[1:]}
    words = rules(language)
    return tuple((each, _why(text, each, language, words)) for each in sentences if each.start not in used)


def _why(text: str, sentence: Span, language: Language, words: Rules) -> Ignored:
    if kind := furniture(text, sentence, language):
        return _FURNITURE[kind]
    if text[sentence.start : sentence.end].endswith("?"):
        return Ignored.QUESTION
    clause = parse(text, [sentence], words)
    return Ignored.DENIED if denied(clause, words) or untrue(text, clause, words) else Ignored.NOTHING
