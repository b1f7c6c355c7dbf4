"""How long a frame may look for what stands where; what is then not found yet is painted in a later frame."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time

from .scale import Scale

_MOST = 4  # times as long as asked for that a frame looks


class Haste:
    """Shared by all lanes of a chart. Every frame finds something, so that a view at rest is soon complete.

    Attributes:
        lacking: whether the last frame lacks something; until the next one nothing is looked for, so that what a
            pointer meets is what was painted.
        frames: how many have begun.
    """

    def __init__(self) -> None:
        self.lacking, self.frames = False, 0
        self._left = self._given = math.inf  # seconds
        self._scale: Scale | None = None
        self._found = False

    def begin(self, seconds: float, scale: Scale) -> None:
        """Let a frame look so long: twice as long as the one before, if that lacked something at the same scale.

        It is four times as long at most: one frame more is better than one that is waited for.
        """
        self.frames += 1
        self._given = min(_MOST * seconds, 2 * self._given) if self.lacking and scale == self._scale else seconds
        self._left, self._scale, self._found, self.lacking = self._given, scale, False, False

    def end(self) -> bool:
        """End a frame; tells whether it lacks something."""
        if not self.lacking:
            self.leave()
        return self.lacking

    def leave(self) -> None:
        """Let whoever asks look as long as needed, as when no frame is to come."""
        self._left, self.lacking = math.inf, False

    def over(self) -> bool:
        """Whether the time is over, so that something will be lacking."""
        self.lacking = self.lacking or (self._found and self._left <= 0)
        return self.lacking

    @contextmanager
    def looking(self) -> Iterator[None]:
        """What is done meanwhile is looking: the time it takes counts."""
        since = thread_time()
        yield
        self._left, self._found = self._left - (thread_time() - since), True
