"""Chronicles: texts whose entries are headed by their dates."""

import re
from itertools import pairwise

from ..model import Span, TimexType
from ..timex import opens_entry
from . import dates
from .clauses import Holes
from .dates import Dating
from .scene import Scene

_CHRONICLE = 2  # lines that are nothing but a date, or open with one and a colon, at least, make a text a chronicle
_WORD = re.compile(r"\w+")
_BLANK = re.compile(r"(?:\r\n|[\n\r\u2028\u2029])[^\S\r\n]*(?:\r\n|[\n\r\u2028\u2029])")


def headed(scene: Scene) -> dict[int, Dating]:
    """In a chronicle, the date that heads the paragraph of each sentence, by the sentence's number."""
    bare = [_head(scene, sentence, bare=True) for sentence in scene.sentences]
    opening = [head or _head(scene, each, bare=False) for head, each in zip(bare, scene.sentences, strict=True)]
    if sum(date is not None for date in opening) < _CHRONICLE:
        return {}
    found: dict[int, Dating] = {}
    for before, here in pairwise(range(len(bare))):
        head = opening[before] or found.get(before)
        parted = bare[before] is None and _BLANK.search(gap(scene, before, here))
        if head and opening[here] is None and not parted:
            found[here] = head
    return found


def _head(scene: Scene, sentence: Span, *, bare: bool) -> Dating | None:
    """The date that heads an entry: one that opens its line, "January 2022: Ann leaves", an hour that opens its
    paragraph, "7:15 a.m. A guard fell.", or all that a line says."""
    found = scene.dates(sentence)
    if not found:
        return None
    holes = Holes(each.span for each in found)
    words = (match.start() for match in _WORD.finditer(scene.text, sentence.start, sentence.end))
    opens = found[0].span.start == sentence.start and opens_entry(scene.text, found[0].span)
    if not bare and not opens and _opens_paragraph(scene.text, found[0].span.start, sentence):
        hour = dates.stated(found[0], scene.rules) if found[0].type is TimexType.TIME else None
        return dates.of_its_day(hour) if hour and hour.interval else None
    dating = dates.stated(found[0], scene.rules) if (all(map(holes.hold, words)) if bare else opens) else None
    return dating if dating and dating.interval else None


def _opens_paragraph(text: str, at: int, sentence: Span) -> bool:
    return at == sentence.start and (at == 0 or text[at - 1] in "\n\r\u2028\u2029")


def gap(scene: Scene, before: int, here: int) -> str:
    """What stands between two sentences, in whichever order they are named."""
    first, last = sorted((before, here))
    return scene.text[scene.sentences[first].end : scene.sentences[last].start]
