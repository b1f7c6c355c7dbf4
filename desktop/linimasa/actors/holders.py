"""Whose office a name behind a title begins with: "Bupati Luwu Timur | Budiman", "Direktur Sritex | Iwan Lukminto"."""

from collections.abc import Iterator, Mapping, Sequence

from ..model import ActorKind, Span
from .apposed import bracketed
from .evidence import Evidence
from .lexicon import Lexicon
from .mentions import Words
from .names import Name
from .parts import of_firm

_TELLING = {
    Evidence.TERRITORY: Evidence.TERRITORY,
    Evidence.PLACE_HEAD: Evidence.PLACE_NAMED,
    Evidence.ORGANISATION_HEAD: Evidence.ORGANISATION_KNOWN,
    Evidence.ORGANISATION_TAIL: Evidence.ORGANISATION_KNOWN,
    Evidence.ORGANISATION_KNOWN: Evidence.ORGANISATION_KNOWN,
}
_LEARNT = {ActorKind.ORGANISATION: Evidence.BODY_BESIDE, ActorKind.PLACE: Evidence.LOCATIVE}
_SURE = 0.5
_LED = 4  # words of a body and its holder at least


def part(text: str, names: Sequence[Name], lexicon: Lexicon) -> list[Name]:
    """The names, those of persons behind titles without the place or the office that the article names elsewhere.

    Only in languages where this stands between a title and a name. `names` are in order.
    """
    if lexicon.adjectives_before:
        return list(names)
    known = _known(text, names, lexicon)
    return [each for name in _joined(text, names, known) for each in _parted(text, name, known, lexicon)]


def _joined(text: str, names: Sequence[Name], known: Mapping[Words, Evidence]) -> Iterator[Name]:
    """The names, cut where the article elsewhere ends the first of two: "pelatih Persela Raya | Bambang Sutejo"."""
    held: Name | None = None
    for name in names:
        if held and text[held.span.end : name.span.start] == " ":
            words = range(len(name.words) - 1, 0, -1)
            count = next((n for n in words if held.words + name.words[:n] in known), 0)
            if edge := _end_of(text, name, count) if count else 0:
                whole = held.words + name.words[:count]
                held = Name(Span(held.span.start, edge), whole, frozenset({known[whole]}), held.title)
                rest = name.words[count:]
                name = name._replace(span=Span(edge + 1, name.span.end), words=rest)
        if held:
            yield held
        held = name
    if held:
        yield held


def _known(text: str, names: Sequence[Name], lexicon: Lexicon) -> dict[Words, Evidence]:
    """The places and organisations of the article, with their short names and without the words for their kinds."""
    known: dict[Words, Evidence] = {}
    for name in names:
        told = next((_TELLING[each] for each in _TELLING if each in name.evidence), None)
        if told is None:
            continue
        known[name.words] = told
        if Evidence.PLACE_HEAD in name.evidence and name.words[0] in lexicon.locatives:
            known[name.words[1:]] = told
        firm = of_firm(name.words, lexicon)
        if firm and firm[0] not in lexicon.first_names:  # "Presiden Direktur Angin | Budi" of PT Angin Timur
            known.setdefault(firm, told)
            known.setdefault(firm[:1], told)
        at = next((at for at, word in enumerate(name.words[1:-1], 1) if word in lexicon.foremost), 0)
        if at:  # "DPRD Kota Sira"
            known.setdefault(name.words[at + 1 :], Evidence.PLACE_NAMED)
    for name in names:
        if told := _learnt(name):
            known.setdefault(name.words, told)
    for left, right in bracketed(text, names):
        told = known.get(left.words)
        if told and len(right.words) == 1:
            known.setdefault(right.words, told)
    return known


def _learnt(name: Name) -> Evidence | None:
    """What the model alone tells that a name is, behind no title."""
    kind, sure = name.learnt or (ActorKind.PERSON, 0.0)
    return _LEARNT.get(kind) if sure >= _SURE and not name.title else None


def _parted(text: str, name: Name, known: Mapping[Words, Evidence], lexicon: Lexicon) -> Iterator[Name]:
    count = 0
    if len(name.words) > 1 and _is_titled(text, name, lexicon):
        count = _seat(name, known, lexicon)
    elif len(name.words) >= _LED and _is_led(text, name):
        count = _body(name.words, known, lexicon)
    edge = _end_of(text, name, count) if count else 0
    if not edge:
        yield name
        return
    told = known.get(name.words[:count], Evidence.PLACE_NAMED)
    yield Name(Span(name.span.start, edge), name.words[:count], frozenset({told}))
    begin = edge + 1
    form = Evidence.SEVERAL_WORDS if len(name.words) > count + 1 else Evidence.ONE_WORD
    learnt = name.learnt if name.learnt and name.learnt[0] is ActorKind.PERSON else None
    evidence = frozenset({form, Evidence.TITLE})
    yield Name(Span(begin, name.span.end), name.words[count:], evidence, name.title, learnt)


def _seat(name: Name, known: Mapping[Words, Evidence], lexicon: Lexicon) -> int:
    """How many words of a name tell what its bearer is the head of; 0 if none does."""
    words = name.words
    for count in range(len(words) - 1, 0, -1):
        if words[:count] in known or " ".join(words[:count]) in lexicon.seats:
            return count
    directions = (at for at in range(1, len(words) - 1) if words[at] in lexicon.directions)
    return next(directions, -1) + 1


def _body(words: Words, known: Mapping[Words, Evidence], lexicon: Lexicon) -> int:
    """How many words of what looks like one body are one that the article names elsewhere, before two of a person."""
    kinds = lexicon.places | lexicon.organisations | lexicon.directions | lexicon.titles | lexicon.offices
    for count in range(len(words) - 2, 1, -1):
        rest = words[count:]
        if words[:count] in known and kinds.isdisjoint(rest) and not lexicon.phrases.get(rest[0]):
            return count
    return 0


def _is_titled(text: str, name: Name, lexicon: Lexicon) -> bool:
    """Whether a person's name stands right behind a title or the words of an office."""
    learnt = name.learnt[0] if name.learnt else ActorKind.PERSON
    if learnt is not ActorKind.PERSON or not all(each.kind is ActorKind.PERSON for each in name.evidence):
        return False
    before = text[max(0, name.span.start - 40) : name.span.start]
    last = before.split()[-1] if before.endswith((" ", "\xa0")) and before.split() else ""
    low = last.lower()
    return bool(name.title) or low in lexicon.titles or (last[:1].isupper() and low in lexicon.offices)


def _is_led(text: str, name: Name) -> bool:
    """Whether what looks like one body stands behind a title and may end in its holder: no other name follows."""
    body = Evidence.ORGANISATION_HEAD in name.evidence and Evidence.ORGANISATION_KNOWN not in name.evidence
    return body and bool(name.title) and not text.startswith((",", " ("), name.span.end)


def _end_of(text: str, name: Name, count: int) -> int:
    """Where the first words of a name end; 0 where something else than a blank stands between them."""
    form = " ".join(name.words[:count])
    end = name.span.start + len(form)
    return end if text[name.span.start : end + 1].lower() == f"{form} " else 0
