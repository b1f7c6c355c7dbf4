"""Events sentence by sentence, then the dates that sentences share."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..languages import Language
from ..model import Actor, Event, EventKind, Quote, Reference, Span, Timex
from . import confidence, dates, same
from .chronicle import headed
from .dates import Dating
from .draft import Draft
from .rules import rules
from .scene import Scene
from .sharing import Sharing
from .tell import Teller

_NEAR = 3  # sentences behind a plan that may tell of what follows it


def build(
    text: str,
    language: Language,
    sentences: Sequence[Span],
    timexes: Sequence[Timex],
    actors: Sequence[Actor],
    quotes: Sequence[Quote],
    reference: Reference,
) -> tuple[Event, ...]:
    """The events of a text in its order. Headings, bylines, links, captions and questions tell none."""
    words = rules(language)
    scene = Scene(text, language, sentences, timexes, actors, quotes, reference)
    entries = headed(scene)
    teller = Teller(scene, entries)
    told = (_ahead(draft, reference, scene) for index in range(len(sentences)) for draft in teller.tell(index))
    drafts = _behind_plans(told, reference)
    own = [_own(each.timexes, scene) if each.timexes else None for each in drafts]
    sharing = Sharing(scene, drafts, own, reference, entries)
    settled = [date or sharing.date(index) for index, date in enumerate(own)]
    every = [_event(n, *each) for n, each in enumerate(zip(drafts, settled, strict=True), 1)]
    return same.merged(every, {actor.id: actor for actor in actors}, words)


def _ahead(draft: Draft, reference: Reference, scene: Scene) -> Draft:
    """What is told as a fact but lies after the day of publication is a plan; what was planned for a day that was over
    by then was a plan, and its words say so; what lasts until a day to come has begun."""
    if not draft.timexes or draft.kind is EventKind.STATEMENT:
        return draft
    if dates.is_ahead(draft.timexes[0], reference):
        if draft.timexes[0].signal in scene.rules.signals.until and not scene.belongs(draft.timexes[0]):
            return draft
        return replace(draft, kind=EventKind.PLAN)
    return replace(draft, kind=EventKind.OCCURRENCE) if dates.is_over(draft.timexes[0], reference) else draft


def _behind_plans(drafts: Iterable[Draft], reference: Reference) -> list[Draft]:
    """The drafts with those as plans that lie on or behind the day of a plan told shortly before, which is to come."""
    found: list[Draft] = []
    plan: Draft | None = None
    for draft in drafts:
        near = plan is not None and draft.sentence - plan.sentence <= _NEAR
        if (
            plan
            and near
            and draft.kind is EventKind.OCCURRENCE
            and dates.follows(draft.timexes, plan.timexes, reference)
        ):
            draft = replace(draft, kind=EventKind.PLAN)
        plan = draft if draft.kind is EventKind.PLAN and draft.timexes else plan
        found.append(draft)
    return found


def _own(timexes: Sequence[Timex], scene: Scene) -> Dating:
    """The date that a sentence says; a date that is part of what is told is no beginning or end of it."""
    first = replace(timexes[0], signal=None) if scene.belongs(timexes[0]) else timexes[0]
    ends = (each for each in timexes[1:] if scene.lasts_until(first, each))
    return dates.stated(first, scene.rules, next(ends, None))


def _event(number: int, draft: Draft, date: Dating) -> Event:
    factors = confidence.weighed((date.factor, *draft.factors))
    return Event(
        id=f"e{number}",
        title=draft.title,
        kind=draft.kind,
        span=draft.span,
        passages=(draft.span,),
        timexes=tuple(timex.id for timex in draft.timexes),
        interval=date.interval,
        granularity=date.granularity,
        edtf=date.edtf,
        date_basis=date.basis,
        reason=date.reason,
        confidence=confidence.total(factors),
        actors=draft.actors,
        quotes=draft.quotes,
        factors=factors,
    )
