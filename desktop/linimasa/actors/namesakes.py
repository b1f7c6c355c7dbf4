"""Bare surnames that more than one bears, or a firm as well: whom the text means by them."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ..model import ActorKind, Span
from .evidence import WEAK, Evidence
from .lexicon import Lexicon
from .mentions import Group, Words
from .parts import surname

_SURE = 0.5
_BESIDE = 40  # characters beside a name that tell whose son somebody is
_WORD = re.compile(r"\w+")
_ENDED = re.compile(r"[.!?…][\"”’']?(?:\s|\Z)|\n")


def of_people(text: str, groups: Mapping[Words, Group], lexicon: Lexicon) -> None:
    """A known firm's name is a person's where the text gives the whole name of that one first, in another sentence:
    "Michael Dell resigned. Dell said", but not "Bill Ford, the chairman of Ford", nor where it names a firm in full
    that begins so: "Dell Systems"."""
    bearers: dict[str, list[Group]] = defaultdict(list)
    firms = {words[0] for words, found in groups.items() if len(words) > 1 and found.kind is ActorKind.ORGANISATION}
    for words, found in groups.items():
        if len(words) > 1 and found.kind is ActorKind.PERSON and found.sure >= _SURE:
            bearers[surname(words, lexicon)].append(found)
    for words, found in groups.items() if lexicon.adjectives_before else ():
        known = Evidence.ORGANISATION_KNOWN in found.evidence
        whole = bearers.get(words[0], []) if len(words) == 1 and known and words[0] not in firms else []
        only = found.evidence <= WEAK | {Evidence.ORGANISATION_KNOWN, Evidence.SPEAKS}
        if len(whole) == 1 and only and _is_said_again(text, found.mentions, whole[0].mentions):
            found.evidence.discard(Evidence.ORGANISATION_KNOWN)
            found.kind, found.sure = ActorKind.PERSON, whole[0].sure


def _is_said_again(text: str, bare: Sequence[Span], whole: Sequence[Span]) -> bool:
    """Whether each bare name stands behind the whole one, and in a sentence without it."""
    if min(bare) < min(whole):
        return False
    for name in bare:
        before = max(each for each in whole if each <= name).end
        behind = min((each.start for each in whole if each > name), default=len(text))
        if not (_ENDED.search(text, before, name.start) and _ENDED.search(text, name.end, behind)):
            return False
    return True


def apart_from_kin(text: str, people: set[Group], lexicon: Lexicon) -> set[Group]:
    """Of people with one surname the only one who is not told of as another's kin: "her son, Julian Vane"."""
    if not lexicon.adjectives_before:
        return people
    others = {each for each in people if not _is_kin(text, min(each.mentions), lexicon)}
    return others if len(others) == 1 else people


def _is_kin(text: str, name: Span, lexicon: Lexicon) -> bool:
    before = text[max(0, name.start - _BESIDE) : name.start]
    before = before[max(before.rfind(". "), before.rfind("\n")) + 1 :]
    behind = text[name.end : name.end + _BESIDE] if text.startswith(", ", name.end) else ""
    beside = (before, behind[: behind.find(",", 2)] if behind.count(",") > 1 else "")
    return any(word.lower() in lexicon.kin for part in beside for word in _WORD.findall(part))
