"""From candidates to timexes: a left fold that carries what the text has spoken of."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from .. import civil
from ..languages import Language
from ..model import Certainty, Granularity, Reading, Reference, ReferenceBasis, Span, Timex, TimexType
from . import lexicon, trail
from .absolute import order_shown, stated_year
from .chronology import chronology, clock_entries, rises
from .draft import Anchor, Draft
from .operations import OPERATIONS
from .scene import Scene
from .tables import Candidate
from .values import Unit

Orders = Sequence[tuple[Span, str]]

_FIELDS = (
    "century",
    "decade",
    "year",
    "season",
    "half",
    "quarter",
    "month",
    "week",
    "day",
    "weekday",
    "part",
    "hour",
    "minute",
)
_DEICTIC = {"weekday", "deixis", "unit", "count"}
_ENOUGH = 3  # years that a text must state to be a story of long ago
_RECENT = 3  # years, this one included
_LATELY = 12  # years that the news still look back on
_LAST = 9999
_SOME_DAY = tuple(f"XXXX-WXX-{number}" for number in range(1, 8))
_SAYS = {"yy": "year", "hundred": "year", "digits": "year", "first": "day", "second": "month", "clock": "hour"}


def resolve(
    text: str,
    candidates: Sequence[Candidate],
    reference: Reference,
    language: Language,
    sentences: Sequence[Span] = (),
    orders: Orders = (),
) -> tuple[Timex, ...]:
    """The timexes of a text, in order, with ids from t1. Candidates that are no date after all are dropped.

    `orders` are the orders of day and month that a person has named for dates: "dmy" or "mdy", by their spans.

    Raises:
        LanguageError: the language's `[timex]` table is wrong.
    """
    words = lexicon.of(language)
    order = article_order(candidates)
    scene = Scene(text, words, _anchor(reference), sentences, order, dict(orders))
    scene.story, scene.chronology = is_story(candidates, reference), chronology(text, candidates)
    scene.live = clock_entries(text, candidates)
    scene.rising = rises(candidates, scene.live)
    found: list[Timex] = []
    for candidate, following in zip(candidates, _followers(candidates), strict=True):
        scene.candidate, scene.following = candidate, following
        draft = OPERATIONS[candidate.operation](candidate.slots, scene)
        timex = draft and _timex(f"t{len(found) + 1}", candidate, draft)
        if timex and draft:
            found.append(timex)
            _note(scene, timex, draft)
    return tuple(found)


def _note(scene: Scene, timex: Timex, draft: Draft) -> None:
    """What the scene makes of a timex; a report that goes on to speak of nine months speaks no more of a quarter."""
    if timex.type is TimexType.DURATION and scene.candidate and scene.candidate.slots["unit"] == Granularity.MONTH:
        scene.period = None
    if timex.interval:
        scene.remember(timex.id, trail.unit(timex.trail), trail.last(timex.trail), draft.aside)
    elif timex.type is not TimexType.SET and timex.value.startswith(_SOME_DAY):
        scene.lose_day()


def _anchor(reference: Reference) -> Anchor | None:
    if reference.day is None:
        return None
    return Anchor("reference", Unit(Granularity.DAY, reference.day * civil.MINUTES))


def _followers(candidates: Sequence[Candidate]) -> list[Candidate | None]:
    """What follows each candidate, clock times aside: they may be of the day that a sentence names after them."""
    found: list[Candidate | None] = []
    following = None
    for candidate in reversed(candidates):
        found.append(following)
        following = following if candidate.operation == "clock" else candidate
    return found[::-1]


def is_story(candidates: Iterable[Candidate], reference: Reference) -> bool:
    """Whether a text tells of long ago: years enough, most of them long over, hardly one of them recent, and hardly a
    "yesterday" or Monday.

    Where only the text itself tells of a today, none of its years counts as recent.
    """
    unknown = reference.day is None or reference.basis is ReferenceBasis.TEXT
    this_year = _LAST if unknown else civil.date_of(reference.day or 0)[0]
    years = deictic = recent = old = 0
    for candidate in candidates:
        if candidate.operation in _DEICTIC:
            deictic += 1
        elif (year := stated_year(candidate.slots)) is not None:
            years += 1
            recent += year > this_year - _RECENT
            old += year <= this_year - _LATELY
    return years >= _ENOUGH and deictic * 5 <= years and recent * 6 <= years and old * 2 >= years


def article_order(candidates: Iterable[Candidate]) -> str | None:
    """The order of day and month that an article's own numeric dates prove, unless they disagree."""
    shown = {order_shown(candidate.slots) for candidate in candidates if candidate.operation == "numeric"} - {None}
    return shown.pop() if len(shown) == 1 else None


def _timex(id: str, candidate: Candidate, draft: Draft) -> Timex | None:
    """The draft's timex; None when its trail leads to no date."""
    slots = candidate.slots
    try:
        result = trail.run(draft.trail) if draft.trail else None
        readings = tuple(_reading(other) for other in draft.others)
    except ValueError:
        return None
    timed = result is not None and result.granularity.has_time
    return Timex(
        id=id,
        span=candidate.span,
        type=TimexType.TIME if timed else draft.type,
        value=result.value if result else draft.value or "",
        interval=result.interval if result else None,
        granularity=result.granularity if result else None,
        certainty=draft.certainty,
        exists=draft.exists,
        rule=candidate.rule,
        trail=draft.trail,
        stated=_stated(tuple(slots)),
        mod=slots.get("mod") or (result.mod if result else None),
        zone=slots.get("zone"),
        anchor=draft.anchor,
        signal=candidate.signal,
        readings=readings if draft.certainty is Certainty.AMBIGUOUS else (),
    )


def _reading(steps: trail.Trail) -> Reading:
    result = trail.run(steps)
    return Reading(result.value, result.interval, result.granularity, steps)


@lru_cache(maxsize=1024)
def _stated(slots: tuple[str, ...]) -> tuple[str, ...]:
    said = {_SAYS.get(name, name) for name in slots}
    return tuple(name for name in _FIELDS if name in said)
