"""Linear-chain conditional random fields (Lafferty et al. 2001) by CRFsuite: the one module that knows the library."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

Items = Sequence[Sequence[str]]
OUTSIDE = "O"
_PARAMETERS = {"feature.minfreq": 1, "max_iterations": 150}  # a feature seen once still tells of its neighbours


@dataclass(frozen=True, slots=True)
class Penalties:
    """How training is kept from learning by heart: the more `sparsity` (L1), the fewer weights are kept; the more
    `smoothness` (L2), the smaller each is."""

    sparsity: float = 0.4
    smoothness: float = 0.3


USUAL = Penalties()


class Tagger:
    """A trained model."""

    def __init__(self, path: Path) -> None:
        import pycrfsuite  # 30 ms: only when names are read

        self._tagger = pycrfsuite.Tagger()
        self._tagger.open(str(path))
        self._labels = frozenset(self._tagger.labels())

    def tag(self, items: Items) -> list[str]:
        """The most probable labels, one an item."""
        labels: list[str] = self._tagger.tag(items)
        return labels

    def sure(self, label: str, at: int) -> float:
        """The probability of a label at a place of the items tagged last."""
        return float(self._tagger.marginal(label, at)) if label in self._labels else 0.0


def train(sequences: Iterable[tuple[Items, Sequence[str]]], path: Path, penalties: Penalties = USUAL) -> None:
    """Train a model and write it. Without chance: the same sequences in the same order give the same file."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({**_PARAMETERS, "c1": penalties.sparsity, "c2": penalties.smoothness})
    for items, labels in sequences:
        trainer.append(items, labels)
    trainer.train(str(path))
