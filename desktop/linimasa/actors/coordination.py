"""Names that are listed together are of one kind: "from Zintan and Tripoli"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..model import ActorKind
from .evidence import WEAK, Evidence
from .lexicon import Lexicon
from .names import Name

_TOLD = {
    Evidence.TERRITORY: ActorKind.PLACE,
    Evidence.PLACE_HEAD: ActorKind.PLACE,
    Evidence.ORGANISATION_KNOWN: ActorKind.ORGANISATION,
    Evidence.ORGANISATION_HEAD: ActorKind.ORGANISATION,
    Evidence.ORGANISATION_TAIL: ActorKind.ORGANISATION,
}
_LISTED = {
    ActorKind.PLACE: Evidence.LISTED_PLACE,
    ActorKind.ORGANISATION: Evidence.LISTED_ORGANISATION,
}


def listed_alike(text: str, names: Sequence[Name], lexicon: Lexicon) -> list[Name]:
    """The names of a sentence, those that nothing tells the kind of with that of what they are joined to.

    A comma alone also parts a place from who acts there, so a kind is carried over it only where two others have it.
    """
    found = list(names)
    for chain in _chains(text, found, lexicon):
        kinds = {at: kind for at in chain if (kind := _told(found[at]))}
        if len(set(kinds.values())) != 1:
            continue
        evidence = _LISTED[next(iter(kinds.values()))]
        pairs = [pair for pair in pairwise(chain) if _joint(text, *(found[at] for at in pair)) in lexicon.listing]
        beside = {at for pair in pairs if not kinds.keys().isdisjoint(pair) for at in pair}
        for at in chain if len(kinds) > 1 else beside:
            if at not in kinds and found[at].evidence <= WEAK:
                found[at] = found[at]._replace(evidence=found[at].evidence | {evidence})
    return found


def _chains(text: str, names: Sequence[Name], lexicon: Lexicon) -> Iterator[range]:
    """Runs of names with commas and joining words between; the name behind the joining word is the last."""
    begin, last = 0, ""
    for at in range(1, len(names) + 1):
        joint = _joint(text, names[at - 1], names[at]) if at < len(names) else None
        ended = last in lexicon.listing and at - begin > 1 and joint == ""
        last = joint or ""
        if joint in {"", *lexicon.listing} and not ended:
            continue
        if at - begin > 1:
            yield range(begin, at)
        begin = at


def _joint(text: str, left: Name, right: Name) -> str | None:
    """The word that joins two names, nothing for a comma; None where something else stands between."""
    gap = text[left.span.end : right.span.start]
    return gap.lstrip(",").strip() if gap[:1] in (",", " ") and gap.strip() else None


def _told(name: Name) -> ActorKind | None:
    """The kind of a name that is known or told by a word of its own."""
    return next((kind for evidence, kind in _TOLD.items() if evidence in name.evidence), None)
