"""Whom "ujarnya" or "he said" means: the most salient of those who spoke or were spoken of before it.

After centering theory (Grosz, Joshi and Weinstein 1995): salience comes from the part somebody has in a sentence, and
fades from sentence to sentence.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from operator import itemgetter

from ..model import Span
from .speakers import Speaker


class Standing(Enum):
    """The parts in a sentence, with the salience that each gives."""

    SPOKE = 1.0
    NEW = 0.85  # an unnamed one, who is spoken of as a single person
    MET = 0.9  # a named person, the subject of the sentence that first names it
    LED = 0.6  # a named person, the subject of a sentence
    INTRODUCED = 0.2  # a named person who is no subject, but told of: by a title, by an apposition
    CROWD = 0.1  # several, whom nobody alone is; a body


_FADES = 0.8  # what a sentence leaves of the salience
_APART = 0.9  # what the end of a paragraph leaves of that
_FORGOTTEN = 0.01


@dataclass(slots=True)
class Focus:
    """Those who may be meant, in one text."""

    _salient: dict[str | Span | None, tuple[Speaker, float]] = field(default_factory=dict)
    _crowd: Speaker | None = None

    def add(self, speaker: Speaker, standing: Standing) -> None:
        """Somebody has a part in the sentence being read."""
        _, known = self._salient.pop(_key(speaker), (speaker, 0.0))
        self._salient[_key(speaker)] = speaker, max(known, standing.value)
        self._crowd = speaker if standing is Standing.CROWD else self._crowd

    def next_sentence(self, *, paragraph: bool = False) -> None:
        """Whoever was salient is less so, the more where another paragraph begins; whoever hardly was is forgotten."""
        fades = _FADES * (_APART if paragraph else 1)
        self._salient = {
            key: (speaker, left)
            for key, (speaker, salience) in self._salient.items()
            if (left := salience * fades) > _FORGOTTEN
        }
        if self._crowd:
            met, salience = self._salient.get(_key(self._crowd), (None, 0.0))
            if met != self._crowd or salience < Standing.CROWD.value * _FADES:
                self._crowd = None

    def meant(self, fits: Callable[[Speaker], bool]) -> Speaker | None:
        """The most salient one of those who fit, of two alike the later."""
        fitting = (each for each in reversed(self._salient.values()) if fits(each[0]))
        return max(fitting, key=itemgetter(1), default=(None, 0.0))[0]

    @property
    def ranked(self) -> list[str]:
        """The ids of the actors who may be meant, the most salient first."""
        last = list(reversed(self._salient.values()))
        return [each.actor for each, _ in sorted(last, key=itemgetter(1), reverse=True) if each.actor]

    @property
    def several(self) -> Speaker | None:
        """The several people spoken of in the sentence before, whom "they" means."""
        return self._crowd


def _key(speaker: Speaker) -> str | Span | None:
    """What two speakers who are one have in common: the actor, else the phrase."""
    return speaker.actor or speaker.span
