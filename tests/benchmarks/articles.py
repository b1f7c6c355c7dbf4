"""How fast articles are read: `python tests/benchmarks/articles.py [FILE ...]`.

Reads the files (the texts among the samples when none is named) from disk and extracts them for some CPU seconds each
way, in one process: all stages ("full") and dates only ("timexes"). Prints one line of JSON: articles, and characters,
per second of the process's CPU time, without the start of the program. Such figures can be compared within one run
only.
"""

import argparse
import gc
import json
import time
from pathlib import Path

from linimasa import formats, pipeline
from linimasa.model import Extraction

_SEEDS = Path(__file__).resolve().parents[2] / "seeds"
_SPENT = 5.0  # CPU seconds each way


def speed(paths: list[Path], options: pipeline.Options) -> dict[str, float]:
    """Articles and characters per CPU second, after one round that loads what is needed."""
    articles = characters = 0
    for path in paths:
        list(pipeline.read(path, options))
    begin = time.process_time()
    while time.process_time() - begin < _SPENT:
        for path in paths:
            found = [each for each in pipeline.read(path, options) if isinstance(each, Extraction)]
            articles += len(found)
            characters += sum(len(each.article.text) for each in found)
    spent = time.process_time() - begin
    return {"articles": round(articles / spent, 1), "characters": round(characters / spent)}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts = sorted(path for path in _SEEDS.iterdir() if formats.is_text(path))
    parser.add_argument("files", nargs="*", type=Path, default=texts)
    files = parser.parse_args().files
    gc.set_threshold(20_000, 50)  # as the program does
    only = pipeline.Options(only=frozenset({"timexes"}))
    print(json.dumps({"full": speed(files, pipeline.Options()), "timexes": speed(files, only)}))
