"""Extractions made of anything that a project file must give back as it was."""

from typing import TypeVar

from hypothesis import strategies as st

from linimasa.model import (
    Actor,
    ActorKind,
    AliasReason,
    Article,
    Certainty,
    DateBasis,
    DaySource,
    Event,
    EventKind,
    Extraction,
    Factor,
    Granularity,
    Ignored,
    Interval,
    Opening,
    Participant,
    Publication,
    Quote,
    QuoteKind,
    Reading,
    Reference,
    ReferenceBasis,
    Role,
    Span,
    Timex,
    TimexType,
)

words = st.text(st.characters(exclude_categories=()), max_size=12)  # with lone surrogates and NULs
maybe = st.none() | words
days = st.integers(-400_000, 4_000_000)
_FEW = 3
T = TypeVar("T")


def _some(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=_FEW).map(lambda found: tuple(found))


intervals = st.tuples(st.integers(-(10**9), 10**9), st.integers(1, 10**9)).flatmap(
    lambda ends: st.sampled_from(
        [Interval(ends[0], ends[0] + ends[1]), Interval(ends[0], None), Interval(None, ends[0])]
    )
)
readings = st.builds(Reading, words, st.none() | intervals, st.none() | st.sampled_from(Granularity), st.just(()))
openings = st.builds(Opening, maybe, st.booleans(), st.integers(1, 2**40), _some(st.tuples(words, words)))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """An article of any text, from any file."""
    text = draw(st.text(st.characters(exclude_categories=()), max_size=60))
    at = st.integers(0, len(text))
    path, part, title, outlet, author, url = (draw(maybe) for _ in range(6))
    return Article(
        text,
        path,
        part,
        title,
        draw(st.none() | days),
        draw(maybe),
        draw(at),
        draw(_some(st.builds(Publication, days, st.sampled_from(DaySource)))),
        outlet,
        author,
        url,
        tuple(sorted(draw(st.lists(at, max_size=_FEW)))),
        draw(openings),
    )


@st.composite
def extractions(draw: st.DrawFn) -> Extraction:
    """An article with whatever could be found in it."""
    article = draw(articles())
    at = st.integers(0, len(article.text))
    spans = st.tuples(at, at).map(lambda ends: Span(*sorted(ends)))
    numbers = range(draw(st.integers(0, _FEW)))
    granularity, confidence = st.none() | st.sampled_from(Granularity), st.floats(0, 1)

    def some_of(letter: str) -> tuple[str, ...]:
        return tuple(f"{letter}{number}" for number in numbers if draw(st.booleans()))

    timexes = tuple(
        draw(
            st.builds(
                Timex, st.just(f"t{n}"), spans, st.sampled_from(TimexType), words, st.none() | intervals, granularity,
                st.sampled_from(Certainty), words, st.sampled_from([(), ("read 2024-02-29", "truncate month")]),
                _some(words), maybe, maybe, maybe, maybe, _some(readings), st.booleans(),
            )
        )
        for n in numbers
    )  # fmt: skip
    actors = tuple(
        draw(
            st.builds(
                Actor, st.just(f"a{n}"), words, st.sampled_from(ActorKind), st.booleans(), confidence, _some(words),
                _some(spans), _some(spans), _some(st.sampled_from(AliasReason)), maybe, _some(words),
            )
        )
        for n in numbers
    )  # fmt: skip
    sources = st.sampled_from([None, *(actor.id for actor in actors)])
    quotes = tuple(
        draw(
            st.builds(
                Quote, st.just(f"q{n}"), st.sampled_from(QuoteKind), _some(spans), st.none() | spans, sources,
                st.none() | spans, st.none() | spans,
            )
        )
        for n in numbers
    )  # fmt: skip
    events = tuple(
        Event(
            f"e{n}", draw(words), draw(st.sampled_from(EventKind)), (span := draw(spans)), (span, *draw(_some(spans))),
            some_of("t"), draw(st.none() | intervals), draw(granularity), draw(maybe),
            draw(st.sampled_from(DateBasis)), draw(maybe), draw(confidence),
            tuple(Participant(name, draw(st.sampled_from(Role))) for name in some_of("a")), some_of("q"),
            draw(_some(st.tuples(st.sampled_from(Factor), confidence))),
        )
        for n in numbers
    )  # fmt: skip
    reference = Reference(draw(st.none() | days), draw(st.sampled_from(ReferenceBasis)))
    ignored = draw(_some(st.tuples(spans, st.sampled_from(Ignored))))
    sentences, given = draw(_some(spans)), draw(st.booleans())
    return Extraction(article, draw(words), reference, timexes, actors, quotes, events, sentences, ignored, given)
