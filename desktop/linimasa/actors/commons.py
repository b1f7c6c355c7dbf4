"""Capitals that name nobody: a common noun at the head of its sentence, a ship, a train, an era."""

from collections.abc import Iterator, Sequence

from .evidence import WEAK, Evidence
from .lexicon import Lexicon
from .names import Name
from .surroundings import Known
from .tokens import Token

_ANY = WEAK | {Evidence.SPEAKS, Evidence.ACRONYM}


def deny(tokens: Sequence[Token], names: Sequence[Name], known: Known, lexicon: Lexicon) -> Iterator[Name]:
    """The names of a sentence, those that are none denied."""
    leading = {token.start for token in tokens if token.leads}
    for name in names:
        thing = name.words[0] in lexicon.things and len(name.words) > 1
        common = name.span.start in leading and _is_common(name, known, lexicon)
        yield name._replace(denied=True) if thing or common else name


def _is_common(name: Name, known: Known, lexicon: Lexicon) -> bool:
    """Whether a single word is a common noun, that the article never writes with a capital inside a sentence."""
    word = name.words[0]
    if len(name.words) > 1 or word in known.inside or not name.evidence <= _ANY:
        return False
    return word in lexicon.common or word in known.small
