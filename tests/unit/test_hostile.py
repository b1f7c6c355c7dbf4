"""Hostile texts are read, and the work grows with their length and no faster."""

import json
import sys
from types import FrameType

import pytest
from tests.hostile import PIECES, repeated

from linimasa import pipeline
from linimasa.exports import contract
from linimasa.model import Article, Extraction, Span

LANGUAGES = ("id", "en")
SIZE = 4_000  # characters
GROWTH = 2
SLACK = 1.4  # what looks back a bounded way grows until it is full


def extract(text: str, code: str) -> Extraction:
    return pipeline.extract(Article(text), pipeline.Options(language=code))


def calls(text: str, code: str) -> int:
    """How many functions are called to read a text, those written in C among them."""
    count = 0

    def counting(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        extract(text, code)
    finally:
        sys.setprofile(before)
    return count


def spans(found: Extraction) -> list[Span]:
    quoted = [span for quote in found.quotes for span in (*quote.content, quote.cue, quote.source_span, quote.medium)]
    named = [span for actor in found.actors for span in (*actor.mentions, *actor.references)]
    told = [span for event in found.events for span in (event.span, *event.passages)]
    dated = [timex.span for timex in found.timexes]
    return [span for span in (*quoted, *named, *told, *dated, *found.sentences) if span]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", PIECES)
def test_the_work_grows_no_faster_than_the_text(name: str, code: str) -> None:
    extract(repeated(PIECES[name], SIZE // 2), code)  # what is done once a process
    short, long = (calls(repeated(PIECES[name], size), code) for size in (SIZE, SIZE * GROWTH))
    assert long <= short * GROWTH * SLACK


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", PIECES)
def test_all_that_is_found_lies_in_the_text(name: str, code: str) -> None:
    text = repeated(PIECES[name], SIZE)
    found = extract(text, code)
    assert all(0 <= span.start <= span.end <= len(text) for span in spans(found))
    assert json.loads(json.dumps(contract.to_dict(found)))["article"]["length"] == len(text)
