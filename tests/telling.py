"""The events of a text, for the tests of what is told."""

from linimasa import actors, civil, events, languages, quotes, sentences, timex
from linimasa.model import Actor, Event, Reference, ReferenceBasis

GIVEN = ReferenceBasis.GIVEN
DAY = civil.parse_day("2024-03-20")  # a Wednesday


def build(
    code: str, text: str, basis: ReferenceBasis = GIVEN, day: int | None = DAY
) -> tuple[list[Event], dict[str, Actor]]:
    """The events of a text in a language, and its actors by their ids."""
    language = languages.get(code)
    parts = sentences.split(text, language)
    reference = Reference(day, basis)
    times = timex.resolve(text, timex.find(text, language), reference, language, parts)
    cast = actors.find(text, language, parts, tuple(each.span for each in times))
    said, cast = quotes.find(text, language, parts, cast)
    found = events.build(text, language, parts, times, cast, said, reference)
    return list(found), {actor.id: actor for actor in cast}


def interval(event: Event) -> tuple[str | None, str | None] | None:
    """The first day of an event, and the day after its last."""
    if event.interval is None:
        return None

    def day(minute: int | None) -> str | None:
        return None if minute is None else civil.format_day(minute // civil.MINUTES)

    return day(event.interval.begin), day(event.interval.end)


def roles(event: Event, cast: dict[str, Actor]) -> set[tuple[str, str]]:
    """Who does what in an event, by name."""
    return {(cast[each.id].name, each.role.value) for each in event.actors}
