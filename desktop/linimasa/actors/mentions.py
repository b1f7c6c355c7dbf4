"""The mentions of one actor, and what speaks for them."""

from dataclasses import dataclass, field

from ..model import ActorKind, AliasReason, Span
from .evidence import Evidence, Guess, weigh

Words = tuple[str, ...]


@dataclass(slots=True, eq=False)
class Group:
    """The mentions of one actor, with what speaks for them."""

    words: Words
    evidence: set[Evidence] = field(default_factory=set)
    learnt: list[Guess] = field(default_factory=list)
    denied: bool = True
    mentions: list[Span] = field(default_factory=list)
    phrases: list[Span] = field(default_factory=list)
    full: str | None = None
    sure: float = 0.0
    kind: ActorKind = ActorKind.OTHER
    into: "Group | None" = None
    reasons: dict[Span, AliasReason] = field(default_factory=dict)

    def judge(self, trained: bool) -> None:
        """Settle kind and confidence from the evidence so far; `trained` tells whether a model was asked."""
        self.kind, self.sure = weigh(self.evidence, self.learnt, trained)

    def home(self) -> "Group":
        """The group this one was merged into, else itself."""
        return self if self.into is None else self.into.home()

    def take(self, other: "Group", reason: AliasReason) -> None:
        """Make another group's mentions this one's."""
        self.denied &= other.denied
        self.mentions += other.mentions
        self.reasons.update({span: other.reasons.get(span, reason) for span in other.mentions})
        self.sure = max(self.sure, other.sure if other.kind is self.kind else 0.0)
        other.into = self
