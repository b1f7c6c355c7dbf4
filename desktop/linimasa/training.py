"""Trains the recogniser of names: python -m linimasa.training CORPUS [ASIDE ...] -o MODEL

A corpus is JSON lines: {"lang": CODE, "text": ..., "names": [[start, end, "PER"|"ORG"|"LOC"], ...]}. The first one says
what a name is. The others also teach words and contexts, while what they do otherwise is learnt apart and left unused
(Daumé 2007, Frustratingly Easy Domain Adaptation). `--folds 5` trains on parts of the first and prints how the whole
recogniser does on the rest.
"""

import argparse
import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import actors, languages, sentences, timex
from .actors import crf, pruning
from .actors.crf import USUAL, Penalties
from .actors.features import KINDS
from .actors.recogniser import small_words
from .actors.training import Example, Examples, Marked, written_small
from .model import Span

_ASIDE = "aside:"
_SURE = 0.5
_LITTLE = 0.11  # a weight below it changes next to nothing, and half are


@dataclass(frozen=True, slots=True)
class Row:
    """A text with its names."""

    language: languages.Language
    text: str
    names: tuple[Marked, ...]

    @property
    def sentences(self) -> tuple[Span, ...]:
        """Its sentences."""
        return sentences.split(self.text, self.language)

    @property
    def taken(self) -> tuple[Span, ...]:
        """Its dates, where no name is."""
        return tuple(candidate.span for candidate in timex.find(self.text, self.language))


def read(path: Path) -> list[Row]:
    """The rows of a corpus."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [
        Row(
            languages.get(row["lang"]),
            row["text"],
            tuple((Span(begin, end), label) for begin, end, label in row["names"]),
        )
        for row in rows
    ]


def examples(rows: Iterable[Row], small: frozenset[str]) -> Iterator[Example]:
    """The examples of rows, in order; `small` are the words that they write small."""
    makers: dict[languages.Language, Examples] = {}
    for row in rows:
        maker = makers.setdefault(row.language, Examples(row.language, small))
        yield from maker.of(row.text, row.sentences, row.taken, row.names)


def train(main: Sequence[Row], aside: Sequence[Row], path: Path, penalties: Penalties = USUAL) -> None:
    """Train a model on rows of the corpus that decides, which count twice beside others, and on rows of these.

    The words that they write small are told beside the model.
    """
    small = written_small((row.language, row.text, row.sentences) for row in (*main, *aside))
    small_words(path).write_text("\n".join(sorted(small)) + "\n", encoding="utf-8")
    others = [([_apart(item) for item in items], labels) for items, labels in examples(aside, small)]
    own = list(examples(main, small))
    crf.train([*own, *(own if others else ()), *others], path, penalties)
    pruning.prune(path, _matters)


def _matters(attribute: str, weight: float) -> bool:
    return abs(weight) >= _LITTLE and not attribute.startswith(_ASIDE)


def _apart(attributes: list[str]) -> list[str]:
    """Attributes once as they are, and once as this corpus alone has them: the words' own letters left out."""
    return attributes + [_ASIDE + each for each in attributes if not each.startswith(_LETTERS)]


_LETTERS = ("w=", "p=", "x=", "l=", "-1w", "+1w", "-2w", "+2w")


def score(rows: Iterable[Row], model: Path) -> Counter[str]:
    """Counts of names found, given and right, by span and kind."""
    counts: Counter[str] = Counter()
    for row in rows:
        people = actors.find(row.text, row.language, row.sentences, row.taken, model)
        found = {(span, KINDS[a.kind]) for a in people if a.named and a.confidence >= _SURE for span in a.mentions}
        given = set(row.names)
        counts.update(found=len(found), given=len(given), right=len(found & given))
    return counts


def validate(rows: list[Row], aside: list[Row], folds: int, penalties: Penalties) -> Iterator[Counter[str]]:
    """Cross-validation: the counts of each fold."""
    order = random.Random(1).sample(rows, len(rows))
    for fold in range(folds):
        with tempfile.TemporaryDirectory() as folder:
            model = Path(folder) / "model"
            train([row for i, row in enumerate(order) if i % folds != fold], aside, model, penalties)
            yield score(order[fold::folds], model)


def told(counts: Counter[str]) -> str:
    """Precision, recall and F1, exact by span and kind, in percent."""
    right, found, given = counts["right"], counts["found"], counts["given"]
    figures = right / max(1, found), right / max(1, given), 2 * right / max(1, found + given)
    return " / ".join(f"{100 * figure:.1f}" for figure in figures)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="+")
    parser.add_argument("-o", dest="out", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--sparsity", type=float, default=USUAL.sparsity, help="the more, the smaller the model")
    parser.add_argument("--smoothness", type=float, default=USUAL.smoothness, help="the more, the less by heart")
    parser.add_argument("--test", type=Path, nargs="*", default=[])
    given = parser.parse_args()
    rows, aside = read(given.corpus[0]), [row for path in given.corpus[1:] for row in read(path)]
    penalties = Penalties(given.sparsity, given.smoothness)
    if given.folds:
        print("folds", told(sum(validate(rows, aside, given.folds, penalties), Counter())), flush=True)
    if given.out:
        train(rows, aside, given.out, penalties)
        for path in given.test:
            print(path.stem, told(score(read(path), given.out)), flush=True)


if __name__ == "__main__":
    main()
