"""Every example in every language file, whatever languages there are."""

from typing import Any

import pytest

from linimasa import civil, languages, sentences, timex
from linimasa.model import Reference, ReferenceBasis, Timex
from linimasa.timex import lexicon

ALL = [(code, example) for code in languages.codes() for example in lexicon.of(languages.get(code)).examples]
NEGATIVES = [(code, text) for code in languages.codes() for text in lexicon.of(languages.get(code)).negatives]


def read(code: str, text: str, reference: str | None) -> tuple[Timex, ...]:
    language = languages.get(code)
    day = civil.parse_day(reference) if reference else None
    candidates = timex.find(text, language)
    given = Reference(day, ReferenceBasis.GIVEN if reference else ReferenceBasis.NONE)
    return timex.resolve(text, candidates, given, language, sentences.split(text, language))


@pytest.mark.parametrize(("code", "example"), ALL, ids=[f"{code}-{row['rule']}-{row['span']}" for code, row in ALL])
def test_example(code: str, example: dict[str, Any]) -> None:
    found = read(code, example["text"], example.get("reference"))
    timexes = [one for one in found if one.span.of(example["text"]) == example["span"]]
    assert timexes, [one.span.of(example["text"]) for one in found]
    one = timexes[-1]
    said = {"rule": one.rule, "value": one.value, "type": one.type, "certainty": one.certainty, "mod": one.mod}
    wanted = {"type": "DATE", **{key: value for key, value in example.items() if key in said}}
    assert {key: said[key] for key in wanted} == wanted


@pytest.mark.parametrize(("code", "text"), NEGATIVES)
def test_what_is_no_date(code: str, text: str) -> None:
    assert [one.span.of(text) for one in read(code, text, "2023-09-14") if one.interval] == []
