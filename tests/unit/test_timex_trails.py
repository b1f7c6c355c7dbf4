"""Every date of the seeds and of the language files' examples can be computed again from its trail alone."""

from pathlib import Path

import pytest

from linimasa import civil, languages, pipeline, timex
from linimasa.model import Article, Extraction, Timex
from linimasa.timex import lexicon

SEEDS = sorted(path for path in (Path(__file__).resolve().parents[2] / "seeds").iterdir() if path.is_file())
EXAMPLES = sorted(
    {
        (code, example["text"], example.get("reference"))
        for code in languages.codes()
        for example in lexicon.of(languages.get(code)).examples
    },
    key=str,
)
DATES_ONLY = frozenset({"timexes"})


def recomputed(one: Timex) -> None:
    result = timex.run(one.trail)
    assert (result.interval, result.granularity, result.value) == (one.interval, one.granularity, one.value)
    assert result.mod in (None, one.mod) or one.mod == "APPROX"
    for reading in one.readings:
        again = timex.run(reading.trail)
        assert (again.interval, again.granularity, again.value) == (
            reading.interval,
            reading.granularity,
            reading.value,
        )


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_of_a_seed(seed: Path) -> None:
    found = [one for one in pipeline.read(seed, pipeline.Options(only=DATES_ONLY)) if isinstance(one, Extraction)]
    dated = [one for extraction in found for one in extraction.timexes if one.interval]
    assert dated
    for one in dated:
        recomputed(one)


@pytest.mark.parametrize(("code", "text", "reference"), EXAMPLES)
def test_of_an_example(code: str, text: str, reference: str | None) -> None:
    day = None if reference is None else civil.parse_day(reference)
    options = pipeline.Options(day, code, DATES_ONLY)
    for one in pipeline.extract(Article(text), options).timexes:
        assert (one.interval is None) == (not one.trail)
        if one.interval:
            recomputed(one)
