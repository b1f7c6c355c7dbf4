"""An article with the decisions of a person applied: splits first, then merges, then corrections."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from ..model import Actor, DateBasis, Event, Extraction, Factor, Participant, Reason
from .anchors import find_again
from .casting import Who
from .decisions import UNDECIDED, Anchor, Correction, Decisions, GivenDate, Part, identity
from .parting import parted
from .weights import redated, weighed

_ABOUT_ACTORS = {Factor.NO_ACTOR, Factor.PRONOUN}


@dataclass(frozen=True, slots=True)
class Applied:
    """An article as it is shown, and how it came to be so.

    Attributes:
        read: the extraction as it was read.
        extraction: the same with the decisions applied; where there are none the very same.
        pieces: the events after the splits, of which merges and corrections speak; of a merge the first one stands
            for the whole, and what was said of the others waits until that is taken apart.
        standing: the events after the merges, as they are without what a person says of them.
        parted: of each event that came out of a split what decided it.
        merged: of each event that came out of a merge what decided it.
        homes: of each piece that went into another event the id of that.
        corrected: of each event that a person said something of what they said, and by which anchor it was found.
        lost: the anchors of decisions whose event this reading does not have; they are kept.
    """

    read: Extraction
    extraction: Extraction
    decisions: Decisions = UNDECIDED
    pieces: tuple[Event, ...] = ()
    standing: tuple[Event, ...] = ()
    parted: Mapping[str, Anchor] = field(default_factory=dict)
    merged: Mapping[str, tuple[Anchor, ...]] = field(default_factory=dict)
    homes: Mapping[str, str] = field(default_factory=dict)
    corrected: Mapping[str, tuple[Anchor, Correction]] = field(default_factory=dict)
    lost: tuple[Anchor, ...] = ()

    def edited(self, key: str) -> bool:
        """Whether an event was split, merged, or corrected in more than its review."""
        if key in self.parted or key in self.merged:
            return True
        return key in self.corrected and self.corrected[key][1].edits


def apply(read: Extraction, decisions: Decisions, apart: Sequence[tuple[Who, str]] = ()) -> Applied:
    """Apply what a person decided to an article as it was read: of actors first, whose forms of names are `apart`."""
    named = parted(read, identity(read.article), apart) if apart else read
    if not decisions:
        return Applied(read, named, UNDECIDED, named.events, named.events)
    return _applied(read, named, decisions)


def _applied(read: Extraction, named: Extraction, decisions: Decisions) -> Applied:
    pieces, made, splits_lost = _split(named, decisions.splits)
    spoken_of = [*chain.from_iterable(decisions.merges), *(anchor for anchor, _ in decisions.corrections)]
    found = find_again(dict.fromkeys(spoken_of), pieces, read.article.text)
    standing, merged, homes = _merge(pieces, named, decisions.merges, found)
    corrected = {found[anchor]: (anchor, told) for anchor, told in decisions.corrections if anchor in found}
    actors = list(named.actors)
    events = tuple(
        _corrected(event, corrected[event.id][1], actors) if event.id in corrected else event for event in standing
    )
    shown = replace(named, events=events, actors=tuple(actors))
    lost = dict.fromkeys([*splits_lost, *(anchor for anchor in spoken_of if anchor not in found)])
    return Applied(read, shown, decisions, pieces, standing, made, merged, homes, corrected, tuple(lost))


def _split(read: Extraction, splits: Sequence[Anchor]) -> tuple[tuple[Event, ...], dict[str, Anchor], list[Anchor]]:
    """The events as read, with those in pieces that are to be; what decided each piece, and what was not found."""
    if not splits:
        return read.events, {}, []
    from .splitting import pieces_of  # with the parser, for which no start waits

    found = find_again(splits, read.events, read.article.text)
    deciding = {key: anchor for anchor, key in found.items()}
    events, origins = list[Event](), dict[str, Anchor]()
    for event in read.events:
        made = pieces_of(event, read) if event.id in deciding and len(event.passages) > 1 else (event,)
        if len(made) > 1:
            origins |= {piece.id: deciding[event.id] for piece in made}
        events += made
    return _in_order(events), origins, [anchor for anchor in splits if anchor not in found]


def _merge(
    pieces: tuple[Event, ...], read: Extraction, merges: Sequence[tuple[Anchor, ...]], found: Mapping[Anchor, str]
) -> tuple[tuple[Event, ...], dict[str, tuple[Anchor, ...]], dict[str, str]]:
    """The pieces, with those in one that are to be; what decided each of these, and where the others went."""
    if not merges:
        return pieces, {}, {}
    from .joining import joined  # as well

    groups: list[tuple[set[str], tuple[Anchor, ...]]] = []
    for anchors in merges:
        own = {found[anchor] for anchor in anchors if anchor in found}
        sharing = [group for group in groups if group[0] & own]
        groups = [group for group in groups if not group[0] & own]
        groups.append((own.union(*(ids for ids, _ in sharing)), sum((told for _, told in sharing), ()) + anchors))
    events, merged, homes = {event.id: event for event in pieces}, dict[str, tuple[Anchor, ...]](), dict[str, str]()
    for own, anchors in groups:
        if len(own) > 1:
            first, *others = (event for event in pieces if event.id in own)
            events[first.id], merged[first.id] = joined([first, *others], read), anchors
            for other in others:
                del events[other.id]
                homes[other.id] = first.id
    return tuple(events.values()), merged, homes


def _in_order(events: Sequence[Event]) -> tuple[Event, ...]:
    return tuple(sorted(events, key=lambda event: event.span.start))


def _corrected(event: Event, correction: Correction, actors: list[Actor]) -> Event:
    """An event as a person says it is; an actor that the article does not have any more is added to `actors`."""
    if not correction.edits:
        return event
    if correction.date:
        event = _dated(event, correction.date)
    elif correction.undated:
        event = _undated(event)
    if correction.actors is not None:
        event = replace(event, actors=tuple(_participant(part, actors) for part in correction.actors))
        event = weighed(event, (each for each in event.factors if not (event.actors and each[0] in _ABOUT_ACTORS)))
    return replace(event, title=correction.title or event.title, kind=correction.kind or event.kind)


def _dated(event: Event, date: GivenDate) -> Event:
    given = replace(
        event,
        timexes=(),
        interval=date.interval,
        granularity=date.granularity,
        edtf=date.edtf,
        date_basis=DateBasis.GIVEN,
        reason=None,
    )
    return redated(given, Factor.GIVEN)


def _undated(event: Event) -> Event:
    none, reason = DateBasis.NONE, Reason.TAKEN
    bare = replace(event, timexes=(), interval=None, granularity=None, edtf=None, date_basis=none, reason=reason)
    return redated(bare, Factor.UNDATED)


def _participant(part: Part, actors: list[Actor]) -> Participant:
    """The part of the actor that a person named: known by name, else by an alias, else by their word alone."""
    own = [actor for actor in actors if actor.kind is part.kind]
    known = next((actor for actor in own if actor.name == part.name), None)
    known = known or next((actor for actor in own if part.name in actor.aliases), None)
    if known is None:
        known = Actor(f"h{len(actors) + 1}", part.name, part.kind, True, 1.0)
        actors.append(known)
    return Participant(known.id, part.role)
