"""What the fold over an article's candidates carries: the reference, the dates spoken of, the tense, the order."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from .. import civil
from ..model import Certainty, Granularity, Reference, Span, TimexType
from .tables import Candidate, Lexicon
from .trail import Trail
from .values import Unit

_TENSE_WINDOW = 160  # characters before a date in which a verb tells its direction


@dataclass(frozen=True, slots=True)
class Anchor:
    """A date spoken of: the timex's id ("reference" for the reference day) and its unit."""

    id: str
    unit: Unit

    @property
    def step(self) -> str:
        """The step that begins a trail here."""
        return f"from {self.id} {self.unit.value}"


@dataclass(frozen=True, slots=True)
class Draft:
    """A resolved candidate: a trail that leads to its date, or the value of what has none."""

    trail: Trail = ()
    value: str | None = None
    type: TimexType = TimexType.DATE
    certainty: Certainty = Certainty.INFERRED
    anchor: str | None = None
    others: tuple[Trail, ...] = ()


@dataclass(slots=True)
class Scene:
    """The state of the fold. `order` is the order of day and month the article itself shows, if any."""

    text: str
    words: Lexicon
    reference: Anchor | None
    sentences: Sequence[Span]
    order: str | None = None
    day: Anchor | None = None
    last: Anchor | None = None
    candidate: Candidate | None = None
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts = [sentence.start for sentence in self.sentences]

    @property
    def direction(self) -> int:
        """Where the words before the candidate point: 1 ahead, -1 back, 0 nowhere."""
        assert self.candidate is not None
        return self.direction_at(self.candidate.span.start)

    def direction_at(self, position: int) -> int:
        """Where the verbs between the sentence's start and a position point; the last one wins."""
        index = bisect_right(self._starts, position) - 1
        start = max(self._starts[index] if index >= 0 else 0, position - _TENSE_WINDOW)
        before = self.text[start:position]
        future = max((match.end() for match in self.words.future.finditer(before)), default=-1)
        past = max((match.end() for match in self.words.past.finditer(before)), default=-1)
        return 0 if future == past else 1 if future > past else -1

    def remember(self, id: str, unit: Unit) -> None:
        """Note that a date has been spoken of."""
        self.last = Anchor(id, unit)
        if unit.granularity is Granularity.DAY or unit.granularity.has_time:
            self.day = Anchor(id, Unit(Granularity.DAY, unit.day * civil.MINUTES))


def reference_anchor(reference: Reference) -> Anchor | None:
    """The reference day as an anchor, if there is one."""
    if reference.day is None:
        return None
    return Anchor("reference", Unit(Granularity.DAY, reference.day * civil.MINUTES))
