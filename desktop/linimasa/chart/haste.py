"""How long a frame may look for what stands where; what is then not found yet is painted in a later frame."""

import math
from dataclasses import dataclass
from time import thread_time


@dataclass(slots=True)
class Haste:
    """Shared by all lanes of a chart.

    Attributes:
        until: the time of this thread up to which one may look; without end outside of a frame.
        lacking: whether something was not looked for since then.
    """

    until: float = math.inf
    lacking: bool = False

    def begin(self, seconds: float) -> None:
        """Let a frame look so long."""
        self.until, self.lacking = thread_time() + seconds, False

    def end(self) -> bool:
        """Let whoever asks look as long as needed; tells whether the frame lacks something."""
        self.until = math.inf
        return self.lacking

    def over(self) -> bool:
        """Whether the time is over, so that something will be lacking."""
        if self.until == math.inf or thread_time() < self.until:
            return False
        self.lacking = True
        return True
