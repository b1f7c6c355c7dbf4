"""How long hostile texts take: `python tests/benchmarks/hostile.py [NAME ...] [--size 400] [--only timexes]`.

Each of the texts in `tests/hostile.py` (or those whose names are given) is read in both languages of the program, at a
quarter of the size and at the whole, in thousands of characters. Prints a line each, the slowest last: CPU seconds a
million characters in the slower language, and how many times longer the whole took than its quarter. 4 is linear.
"""

import argparse
import time
from pathlib import Path
from sys import path

path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.hostile import PIECES, repeated

from linimasa import pipeline
from linimasa.model import Article

_LANGUAGES = ("id", "en")


def seconds(text: str, options: pipeline.Options) -> float:
    """CPU seconds that reading takes."""
    begin = time.process_time()
    pipeline.extract(Article(text), options)
    return time.process_time() - begin


def measured(piece: str, size: int, only: frozenset[str]) -> tuple[float, float]:
    """Seconds a million characters in the slower language, and the growth from a quarter to the whole."""
    times = []
    for code in _LANGUAGES:
        options = pipeline.Options(language=code, only=only)
        quarter = seconds(repeated(piece, size // 4), options)
        times.append((seconds(repeated(piece, size), options), quarter))
    whole, quarter = max(times)
    return whole * 1_000_000 / size, whole / max(quarter, 0.001)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(PIECES))
    parser.add_argument("--size", type=int, default=400, help="thousands of characters; default %(default)s")
    parser.add_argument("--only", choices=sorted(pipeline.STAGES), help="default: everything")
    given = parser.parse_args()
    only = frozenset({given.only}) if given.only else pipeline.STAGES
    for code in _LANGUAGES:  # imports and language files are not what is measured
        pipeline.extract(Article("Natal", language=code))
    rows = [(*measured(PIECES[name], given.size * 1000, only), name) for name in given.names or PIECES]
    for cost, growth, name in sorted(rows):
        print(f"{cost:8.2f} s/MB  x{growth:4.1f}  {name}")


if __name__ == "__main__":
    main()
