"""Examples for the recogniser, out of sentences whose names are marked."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ..languages import Language
from ..model import Span
from .coordination import listed_alike
from .crf import OUTSIDE
from .features import Features, rulings
from .lexicon import lexicon
from .names import read
from .recogniser import stretches
from .surroundings import know
from .tokens import Token, tokenise

Marked = tuple[Span, str]  # a name and its label, such as "PER"
Example = tuple[list[list[str]], list[str]]

_BRACKETED = re.compile(r"(.*\w) \((\w[\w -]*)\)")
_MARKS = "\"“”'‘’().,?! "


class Examples:
    """Makes examples of one language; `small` are the words that its corpora write small."""

    def __init__(self, language: Language, small: frozenset[str]) -> None:
        self._lexicon = lexicon(language)
        self._features = Features(self._lexicon, small)

    def of(
        self, text: str, sentences: Sequence[Span], taken: Sequence[Span], names: Iterable[Marked]
    ) -> Iterator[Example]:
        """The stretches of a text with their labels."""
        lines = [tokenise(text, sentence, taken, self._lexicon) for sentence in sentences]
        known, marked = know(text, lines, self._lexicon), [part for name in names for part in _parts(text, *name)]
        for tokens in lines:
            told = list(read(text, tokens, self._lexicon, known))
            ruled = rulings(tokens, listed_alike(text, told, self._lexicon))
            labels = _labels(tokens, marked)
            for stretch in stretches(tokens, self._lexicon):
                items = self._features.items(text, tokens, stretch, ruled, known)
                yield items, labels[stretch.start : stretch.stop]


def written_small(texts: Iterable[tuple[Language, str, Sequence[Span]]]) -> frozenset[str]:
    """The words that texts write small more often than with a capital, heads of sentences aside."""
    counts: Counter[str] = Counter()
    for language, text, sentences in texts:
        for sentence in sentences:
            for token in tokenise(text, sentence, (), lexicon(language)):
                small = token.text[0].islower()
                if len(token.text) > 1 and token.text.isalpha() and (small or not token.leads):
                    counts[token.low] += 1 if small else -1
    return frozenset(word for word, count in counts.items() if count > 0)


def _parts(text: str, span: Span, label: str) -> Iterator[Marked]:
    """A name as it is told here: "Partai Angin (PA)" is two, and marks around a name are not its own."""
    both = _BRACKETED.fullmatch(span.of(text))
    if both:
        yield Span(span.start, span.start + both.end(1)), label
        yield Span(span.start + both.start(2), span.start + both.end(2)), label
        return
    start, end = span.start, span.end
    while start < end and text[start] in _MARKS:
        start += 1
    while start < end and text[end - 1] in _MARKS:
        end -= 1
    yield Span(start, end), label


def _labels(tokens: Sequence[Token], names: Iterable[Marked]) -> list[str]:
    """B-, I- and O; a small word that opens a name ("desa Sira") is not part of it."""
    labels = [OUTSIDE] * len(tokens)
    for span, label in names:
        inside = [i for i, token in enumerate(tokens) if token.start < span.end and span.start < token.end]
        while inside and not tokens[inside[0]].capital:
            inside.pop(0)
        for i in inside:
            labels[i] = f"{'B' if i == inside[0] else 'I'}-{label}"
    return labels
