"""What a person decides next, as a change of the project that can be taken back.

Each function takes the keys of events as they are shown, and gives a `Decide` for the history. What cannot be done
raises a ValueError that says why; `can_merge` and `can_split` tell it before.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from .anchors import anchors_of
from .applying import Applied
from .decisions import Anchor, Correction, Decisions, Part, Review, Told
from .entries import Entry, Key, Known
from .project import Project
from .undo import Change, Decide, Joining, What

_SURE = {known: n for n, known in enumerate((Known.GIVEN, Known.STATED, Known.INFERRED, Known.AMBIGUOUS))}
_REVIEWS = {Review.ACCEPTED: What.ACCEPT, Review.REJECTED: What.REJECT, Review.OPEN: What.REOPEN}


def review(project: Project, keys: Iterable[Key], wanted: Review) -> Decide:
    """Accept events, reject them, or open them again; they may be of several articles.

    Raises:
        ValueError: no event is chosen.
    """
    changes, alone = [], Correction(review=wanted)
    for number, ids in _by_article(keys).items():
        applied = project.applied[number]
        after = _saying(applied, ids, lambda said: replace(said, review=wanted) if said.edits else alone)
        changes.append(Change(number, applied.decisions, after))
    return Decide(tuple(changes), _REVIEWS[wanted])


def correct(project: Project, key: Key, correction: Correction) -> Decide:
    """Say what an event is, in place of all that was said of it, its review too: see `Project.correction`.

    Raises:
        ValueError: the article has no such actor.
    """
    applied = project.applied[key[0]]
    known = {(name, actor.kind) for actor in applied.extraction.actors for name in (actor.name, *actor.aliases)}
    for part in correction.actors or ():
        if (part.name, part.kind) not in known:
            raise ValueError(f"the article has no {part.kind} called {part.name}")
    after = _saying(applied, [key[1]], lambda _: correction)
    return Decide((Change(key[0], applied.decisions, after),), What.EDIT)


def can_merge(project: Project, keys: Iterable[Key]) -> bool:
    """Whether events can be made one: there are two at least."""
    return len(_chosen(project, keys)) > 1


def merge(project: Project, keys: Iterable[Key]) -> Decide:
    """Make several events one; those that were merged before bring all that is in them.

    Within an article, what a person said of the first stands, and what they said of the others fills what it leaves
    open; it is accepted only if all were, and rejected only if all were. Of several articles the event whose date is
    surest stands on the timeline, as it is, and the others are told in it (`Entry.also`).

    Raises:
        ValueError: they are not two at least.
    """
    chosen = _chosen(project, keys)
    if len(chosen) < 2:
        raise ValueError("only two events or more can be merged")
    if len({entry.key[0] for entry in chosen}) > 1 or any(entry.also for entry in chosen):
        return _joined(project, chosen)
    number = chosen[0].key[0]
    applied, ids = project.applied[number], {entry.event.id for entry in chosen}
    before = applied.decisions
    own = anchors_of(applied.pieces, applied.read.article.text, ids)
    parts = [event.id for event in applied.standing if event.id in ids]
    merging = tuple(anchor for part in parts for anchor in applied.merged.get(part, (own[part],)))
    kept = tuple(each for each in before.merges if not set(each) & set(merging))
    after = _saying(applied, parts[:1], lambda _: _together(applied, parts))
    return Decide((Change(number, before, replace(after, merges=(*kept, merging))),), What.MERGE)


def can_split(project: Project, key: Key) -> bool:
    """Whether an event can be taken apart: it was merged by hand, or several passages tell it."""
    entry = project.entry(key)
    merged = entry is not None and (entry.also or key[1] in project.applied[key[0]].merged)
    return bool(merged) or (entry is not None and len(entry.event.passages) > 1)


def split(project: Project, key: Key) -> Decide:
    """Take apart what was merged by hand, of several articles first; else make each passage an event of its own.

    Raises:
        ValueError: it cannot be taken apart.
    """
    entry = project.entry(key)
    if entry is None or not can_split(project, key):
        raise ValueError("only an event that several passages tell can be split")
    if entry.also:
        left = tuple(join for join in project.joins if join != project.joined[key])
        return Decide((), What.SPLIT, Joining(key, project.joins, left))
    applied = project.applied[key[0]]
    before = applied.decisions
    if key[1] in applied.merged:
        kept = tuple(each for each in before.merges if not set(each) <= set(applied.merged[key[1]]))
        return Decide((Change(key[0], before, replace(before, merges=kept)),), What.SPLIT)
    anchor = anchors_of(applied.pieces, applied.read.article.text, {key[1]})[key[1]]
    return Decide((Change(key[0], before, replace(before, splits=(*before.splits, anchor))),), What.SPLIT)


def forget(project: Project, number: int, anchors: Iterable[Anchor]) -> Decide:
    """Let nothing be decided any more of events that an article does not have now: see `Project.lost`.

    Raises:
        ValueError: no event is chosen, or the article has one of them.
    """
    before, gone = project.applied[number].decisions, set(anchors)
    if not gone or not gone <= set(project.lost(number)):
        raise ValueError("only what was decided of events that are not there can be forgotten")
    merges = (tuple(each for each in merge if each not in gone) for merge in before.merges)
    after = Decisions(
        tuple(each for each in before.splits if each not in gone),
        tuple(merge for merge in merges if len(merge) > 1),
        tuple(each for each in before.corrections if each[0] not in gone),
    )
    changes = (Change(number, before, after),) if after != before else ()
    source = project.cast.sources[number]
    kept = (tuple(told for told in join if told.article != source or told.anchor not in gone) for join in project.joins)
    joins = tuple(join for join in kept if len(join) > 1)
    return Decide(changes, What.FORGET, Joining((number, ""), project.joins, joins) if joins != project.joins else None)


def _joined(project: Project, chosen: Sequence[Entry]) -> Decide:
    """Make events of several articles one."""
    ranked = sorted(chosen, key=lambda entry: (entry.review is Review.REJECTED, _SURE.get(entry.known, 9), entry.key))
    ranked.sort(key=lambda entry: not entry.dated)
    old = [project.joined[entry.key] for entry in ranked if entry.also]
    join = tuple(told for entry in ranked for told in project.joined.get(entry.key, (_told(project, entry.key),)))
    kept = tuple(each for each in project.joins if each not in old)
    return Decide((), What.MERGE, Joining(ranked[0].key, project.joins, (*kept, join)))


def _told(project: Project, key: Key) -> Told:
    applied = project.applied[key[0]]
    return Told(project.cast.sources[key[0]], anchors_of(applied.pieces, applied.read.article.text, {key[1]})[key[1]])


def _chosen(project: Project, keys: Iterable[Key]) -> list[Entry]:
    """The entries of some keys, each once, in the order of their articles."""
    leading = {project.leading(key) for key in keys}
    return [entry for key in sorted(leading) if (entry := project.entry(key))]


def _saying(applied: Applied, ids: Sequence[str], change: Callable[[Correction], Correction]) -> Decisions:
    """The decisions of an article with something else said of some of its events."""
    own = anchors_of(applied.pieces, applied.read.article.text, set(ids) - applied.corrected.keys())
    anchors = [applied.corrected[each][0] if each in applied.corrected else own[each] for each in ids]
    return applied.decisions.correcting(anchors, change)


def _together(applied: Applied, parts: Sequence[str]) -> Correction:
    """What is said of several events, said of the one they become."""
    said = [applied.corrected[part][1] if part in applied.corrected else Correction() for part in parts]
    reviews = {each.review for each in said}
    date = next((each.date for each in said if each.date), None)
    return Correction(
        title=next((each.title for each in said if each.title), None),
        kind=next((each.kind for each in said if each.kind), None),
        date=date,
        undated=date is None and all(each.undated for each in said),
        actors=None if all(each.actors is None for each in said) else _acting(applied, parts),
        review=reviews.pop() if len(reviews) == 1 else Review.OPEN,
    )


def _acting(applied: Applied, keys: Sequence[str]) -> tuple[Part, ...]:
    """All actors of some events as they are shown, each once."""
    actors = {actor.id: actor for actor in applied.extraction.actors}
    events = {event.id: event for event in applied.extraction.events}
    acting = ((actors[each.id], each.role) for key in keys for each in events[key].actors)
    parts: dict[str, Part] = {}
    for actor, role in acting:
        parts.setdefault(actor.id, Part(actor.name, actor.kind, role))
    return tuple(parts.values())


def _by_article(keys: Iterable[Key]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for number, key in keys:
        found[number].append(key)
    if not found:
        raise ValueError("no event is chosen")
    return found
