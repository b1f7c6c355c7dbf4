"""Capitals that name nobody: a common noun at the head of its sentence, a ship, a train, an era."""

from collections.abc import Iterator, Sequence

from .evidence import WEAK, Evidence
from .lexicon import Lexicon
from .names import Name
from .surroundings import Known
from .tokens import Token

_NEAR = 20  # characters; a kind of thing is shorter
_ANY = WEAK | {Evidence.SPEAKS, Evidence.ACRONYM}


def deny(text: str, tokens: Sequence[Token], names: Sequence[Name], known: Known, lexicon: Lexicon) -> Iterator[Name]:
    """The names of a sentence, those that are none denied."""
    leading = {token.start for token in tokens if token.leads}
    for name in names:
        whole = " ".join(name.words) in lexicon.things
        thing = whole or (name.words[0] in lexicon.things and len(name.words) > 1) or _is_things(text, name, lexicon)
        common = name.span.start in leading and _is_common(name, known, lexicon)
        yield name._replace(denied=True) if thing or common else name


def _is_things(text: str, name: Name, lexicon: Lexicon) -> bool:
    """Whether a kind of thing stands before the name, or its short form in a bracket: "Kapal Motor (KM) Sira"."""
    before = text[max(0, name.span.start - _NEAR) : name.span.start]
    if not before.endswith(" "):
        return False
    last = before.split()[-1:]
    kind = last[0].strip("()") if last else ""
    vessel = len(kind) > 1 and kind.isupper()  # "KA Pangandaran" is a train, whatever its name
    return kind.lower() in lexicon.things and kind[:1].isupper() and (vessel or name.evidence <= _ANY)


def _is_common(name: Name, known: Known, lexicon: Lexicon) -> bool:
    """Whether a single word is a common noun, that the article never writes with a capital inside a sentence."""
    word = name.words[0]
    if len(name.words) > 1 or word in known.inside or not name.evidence <= _ANY:
        return False
    return word in lexicon.common or word in known.small
