"""Whom "ujarnya" or "he said" means: the most salient of those who spoke or were spoken of before it.

After centering theory (Grosz, Joshi and Weinstein 1995): salience comes from the part somebody has in a sentence, and
fades from sentence to sentence.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

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
_FORGOTTEN = 0.01


@dataclass(slots=True)
class Focus:
    """Those who may be meant, in one text."""

    _salience: dict[Speaker, float] = field(default_factory=dict)
    _crowd: Speaker | None = None

    def add(self, speaker: Speaker, standing: Standing) -> None:
        """Somebody has a part in the sentence being read."""
        same = [each for each in self._salience if _same(each, speaker)]
        known = max((self._salience.pop(each) for each in same), default=0.0)
        self._salience[speaker] = max(known, standing.value)
        self._crowd = speaker if standing is Standing.CROWD else self._crowd

    def next_sentence(self) -> None:
        """Whoever was salient is less so; whoever hardly was is forgotten."""
        self._salience = {
            speaker: left for speaker, salience in self._salience.items() if (left := salience * _FADES) > _FORGOTTEN
        }
        if self._crowd and self._salience.get(self._crowd, 0) < Standing.CROWD.value * _FADES:
            self._crowd = None

    def meant(self, fits: Callable[[Speaker], bool]) -> Speaker | None:
        """The most salient one of those who fit, of two alike the later."""
        return max(filter(fits, reversed(self._salience)), key=self._salience.__getitem__, default=None)

    @property
    def ranked(self) -> list[str]:
        """The ids of the actors who may be meant, the most salient first."""
        last = list(reversed(self._salience))
        return [each.actor for each in sorted(last, key=self._salience.__getitem__, reverse=True) if each.actor]

    @property
    def several(self) -> Speaker | None:
        """The several people spoken of in the sentence before, whom "they" means."""
        return self._crowd


def _same(one: Speaker, other: Speaker) -> bool:
    return one.actor == other.actor if one.actor or other.actor else one.span == other.span
