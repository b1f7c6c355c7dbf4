"""How fast dates are found: `python tests/benchmarks/dates.py [FILE ...]`.

Reads the texts of the files (the sample articles when none is named) until some 300,000 characters are read, and
finds and resolves their dates in one process, once with cold automata ("cold") and once more ("warm"). Then
`search_dates` of dateparser reads as much of the same text as it can in 20 seconds: "dateparser" when it finds the
language itself, as we do in both rounds, and "dateparser_told" when it is told the language. "ratio" and "ratio_told"
say how many times slower each is than our cold round. Prints one line of JSON: characters per second of the process's
CPU time. Such figures can be compared within one run only. dateparser is no dependency: `pip install dateparser`.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path

from linimasa import formats, languages, pipeline
from linimasa.model import Article

_SEEDS = Path(__file__).resolve().parents[2] / "seeds"
_WANTED = 300_000  # characters
_PATIENCE = 20.0  # CPU seconds for dateparser
_ONLY = pipeline.Options(only=frozenset({"timexes"}))


def articles(paths: list[Path]) -> Iterator[Article]:
    """The articles of the files, over and over, until so many characters are read that the time can be measured."""
    found = [article for path in paths for article in formats.read(path) if isinstance(article, Article)]
    total = 0
    for article in islice(cycle(found), 100_000):
        yield article
        total += len(article.text)
        if total >= _WANTED:
            return


def speed(read: Callable[[Article], object], texts: list[Article], patience: float = float("inf")) -> float:
    """Characters per CPU second."""
    begin, count = time.process_time(), 0
    for article in texts:
        read(article)
        count += len(article.text)
        if time.process_time() - begin > patience:
            break
    return count / (time.process_time() - begin)


def _peer(article: Article, told: bool) -> object:
    search = import_module("dateparser.search")
    return search.search_dates(article.text, languages=[languages.detect(article.text).code] if told else None)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    texts = list(articles(parser.parse_args().files or sorted(_SEEDS.iterdir())))
    for code in languages.codes():  # imports and language files are not what is measured
        pipeline.extract(Article("", language=code), _ONLY)
    figures = {name: speed(lambda article: pipeline.extract(article, _ONLY), texts) for name in ("cold", "warm")}
    for end in ("", "_told") if find_spec("dateparser") else ():
        peer = speed(partial(_peer, told=bool(end)), texts, _PATIENCE)
        figures |= {f"dateparser{end}": peer, f"ratio{end}": figures["cold"] / peer}
    if not find_spec("dateparser"):
        print("no ratio: dateparser is not installed (pip install dateparser)", file=sys.stderr)
    print(json.dumps({name: round(figure) for name, figure in figures.items()}))


if __name__ == "__main__":
    main()
