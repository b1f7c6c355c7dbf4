"""What single stages find in a text, for tests."""

from collections.abc import Sequence

from linimasa import actors, civil, languages, sentences, timex
from linimasa.model import Actor, Reference, ReferenceBasis, Span, Timex

DAY = civil.parse_day("2023-09-14")


def find_actors(code: str, text: str, taken: Sequence[Span] = ()) -> tuple[Actor, ...]:
    """The actors of a text in a language; spans in `taken` are no names."""
    language = languages.get(code)
    return actors.find(text, language, sentences.split(text, language), taken)


def resolve(text: str, code: str, day: int | None = DAY) -> tuple[Timex, ...]:
    """The time expressions of a text in a language, read on a day or on one that nobody knows."""
    language = languages.get(code)
    reference = Reference(day, ReferenceBasis.GIVEN if day is not None else ReferenceBasis.NONE)
    return timex.resolve(text, timex.find(text, language), reference, language, sentences.split(text, language))
