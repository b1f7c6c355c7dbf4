"""Data out: the JSON contract field by field, CSV for spreadsheets, files written whole or not at all."""

import csv
import hashlib
import io
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa import exports
from linimasa.civil import parse_day, parse_minute
from linimasa.exports.contract import bounds, to_dict
from linimasa.model import (
    Actor,
    ActorKind,
    Article,
    Certainty,
    DateBasis,
    DaySource,
    Event,
    EventKind,
    Extraction,
    Granularity,
    Interval,
    Participant,
    Publication,
    Quote,
    QuoteKind,
    Reading,
    Reference,
    ReferenceBasis,
    Role,
    Span,
    Timex,
    TimexType,
)

TEXT = "Rini tiba 5/9/2023. “Ya,” katanya."
DAY = Interval(parse_minute("2023-09-05"), parse_minute("2023-09-06"))
OTHER = Interval(parse_minute("2023-05-09"), parse_minute("2023-05-10"))
TIMEX = Timex(
    "t1",
    Span(10, 18),
    TimexType.DATE,
    "2023-09-05",
    DAY,
    Granularity.DAY,
    Certainty.AMBIGUOUS,
    "numeric",
    trail=("read 2023-09-05",),
    stated=("year", "month", "day"),
    readings=(Reading("2023-05-09", OTHER, Granularity.DAY, ("read 2023-05-09",)),),
)
EVENT = Event(
    "e1",
    "=Rini tiba",
    EventKind.OCCURRENCE,
    Span(0, 19),
    (Span(0, 19),),
    ("t1",),
    DAY,
    Granularity.DAY,
    "2023-09-05",
    DateBasis.STATED,
    None,
    0.9,
    (Participant("a1", Role.AGENT),),
    ("q1",),
)
EXTRACTION = Extraction(
    Article(
        TEXT,
        "berita.txt",
        "3",
        "Rini tiba",
        parse_day("2023-09-06"),
        "id",
        publications=(Publication(parse_day("2023-09-06"), DaySource.MAIL),),
        outlet="Kabar",
    ),
    "id",
    Reference(parse_day("2023-09-06"), ReferenceBasis.METADATA),
    (TIMEX,),
    (Actor("a1", "Rini", ActorKind.PERSON, True, 2 / 3, ("R",), (Span(0, 4),), (Span(30, 33),)),),
    (Quote("q1", QuoteKind.DIRECT, (Span(20, 25),), Span(26, 33), "a1", Span(0, 4)),),
    (EVENT,),
)
OBJECT = {
    "format": "linimasa.extract/1",
    "article": {
        "path": "berita.txt",
        "part": "3",
        "title": "Rini tiba",
        "language": "id",
        "outlet": "Kabar",
        "author": None,
        "url": None,
        "published": "2023-09-06",
        "publications": [{"day": "2023-09-06", "source": "mail header"}],
        "reference": "2023-09-06",
        "reference_basis": "metadata",
        "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
        "length": 34,
    },
    "timexes": [
        {
            "id": "t1",
            "span": [10, 18],
            "text": "5/9/2023",
            "type": "DATE",
            "value": "2023-09-05",
            "mod": None,
            "zone": None,
            "interval": ["2023-09-05", "2023-09-06"],
            "granularity": "day",
            "certainty": "ambiguous",
            "exists": True,
            "stated": ["year", "month", "day"],
            "anchor": None,
            "signal": None,
            "rule": "numeric",
            "trail": ["read 2023-09-05"],
            "readings": [
                {
                    "value": "2023-05-09",
                    "interval": ["2023-05-09", "2023-05-10"],
                    "granularity": "day",
                    "trail": ["read 2023-05-09"],
                }
            ],
        }
    ],
    "actors": [
        {
            "id": "a1",
            "name": "Rini",
            "kind": "person",
            "named": True,
            "confidence": 0.667,
            "aliases": ["R"],
            "mentions": [[0, 4]],
            "references": [[30, 33]],
            "reasons": {},
            "territory": None,
            "linked": [],
        }
    ],
    "quotes": [
        {
            "id": "q1",
            "kind": "direct",
            "content": [[20, 25]],
            "cue": [26, 33],
            "source": "a1",
            "source_span": [0, 4],
            "medium": None,
        }
    ],
    "events": [
        {
            "id": "e1",
            "title": "=Rini tiba",
            "kind": "occurrence",
            "span": [0, 19],
            "passages": [[0, 19]],
            "timexes": ["t1"],
            "interval": ["2023-09-05", "2023-09-06"],
            "granularity": "day",
            "edtf": "2023-09-05",
            "date_basis": "stated",
            "reason": None,
            "confidence": 0.9,
            "actors": [{"id": "a1", "role": "agent"}],
            "quotes": ["q1"],
        }
    ],
}


def test_the_object_of_the_contract() -> None:
    assert json.loads(json.dumps(to_dict(EXTRACTION))) == OBJECT


def test_the_text_is_added_when_asked_for() -> None:
    assert to_dict(EXTRACTION, with_text=True)["article"]["text"] == TEXT


@pytest.mark.parametrize(
    ("begin", "end", "granularity", "told"),
    [
        ("2023-01-01", "2024-01-01", Granularity.YEAR, ["2023-01-01", "2024-01-01"]),
        ("1998-01-01", None, Granularity.YEAR, ["1998-01-01", None]),
        (None, "-0043-03-16", Granularity.DAY, [None, "-0043-03-16"]),
        ("2023-09-14", "2023-09-15", Granularity.DAY, ["2023-09-14", "2023-09-15"]),
        ("2023-09-14T18:00", "2023-09-15", Granularity.PART, ["2023-09-14T18:00", "2023-09-15T00:00"]),
        ("2023-09-14T06:00", "2023-09-14T07:00", Granularity.HOUR, ["2023-09-14T06:00", "2023-09-14T07:00"]),
        ("2023-09-14T06:14", "2023-09-14T06:15", Granularity.MINUTE, ["2023-09-14T06:14", "2023-09-14T06:15"]),
    ],
)
def test_bounds(begin: str | None, end: str | None, granularity: Granularity, told: list[str | None]) -> None:
    ends = [None if each is None else parse_minute(each) for each in (begin, end)]
    assert bounds(Interval(*ends), granularity) == told


@given(st.text(st.characters(), max_size=40))
def test_any_text_survives_json_and_csv(text: str) -> None:
    extraction = replace(EXTRACTION, article=Article(text, title=text))
    (line,) = exports.by_suffix()[".jsonl"].encode(exports.plain([extraction]), ".jsonl").splitlines()
    told = json.loads(line.decode("ascii"))["article"]
    assert told["title"] == text
    assert told["length"] == len(text)
    assert told["sha256"] == hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    rows = table([extraction])
    assert len(rows) == 1
    assert not rows[0]["article"].startswith(("=", "+", "-", "@", "\t", "\r"))


def table(extractions: list[Extraction]) -> list[dict[str, str]]:
    data = exports.by_suffix()[".csv"].encode(exports.plain(extractions), ".csv")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))


def test_json_holds_a_list_and_json_lines_one_object_a_line(tmp_path: Path) -> None:
    exports.write(exports.plain([EXTRACTION, EXTRACTION]), tmp_path / "a.JSON")
    exports.write(exports.plain([EXTRACTION, EXTRACTION]), tmp_path / "a.jsonl")
    assert json.loads((tmp_path / "a.JSON").read_text("ascii")) == [OBJECT, OBJECT]
    assert [json.loads(line) for line in (tmp_path / "a.jsonl").read_text("ascii").splitlines()] == [OBJECT, OBJECT]


def test_csv_has_a_row_an_event_and_no_formula() -> None:
    assert table([EXTRACTION]) == [
        {
            "path": "berita.txt",
            "part": "3",
            "page": "",
            "article": "Rini tiba",
            "outlet": "Kabar",
            "url": "",
            "event": "e1",
            "title": "'=Rini tiba",
            "kind": "occurrence",
            "when": "2023-09-05",
            "begin": "2023-09-05",
            "end": "2023-09-06",
            "granularity": "day",
            "edtf": "2023-09-05",
            "date_basis": "stated",
            "reason": "",
            "confidence": "0.9",
            "actors": "Rini (agent)",
            "dates": "5/9/2023",
            "quotes": "“Ya,”",
            "passage": "Rini tiba 5/9/2023.",
            "also": "",
        }
    ]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-0043-03-15", "@SUM(A1)", "\tx", "\rx"])
def test_a_cell_that_a_spreadsheet_would_compute_is_quoted(cell: str) -> None:
    (row,) = table([replace(EXTRACTION, events=(replace(EVENT, title=cell),))])
    assert row["title"] == f"'{cell}"


def test_an_undated_event_has_empty_dates() -> None:
    undated = replace(EVENT, interval=None, granularity=None, edtf=None, date_basis=DateBasis.NONE, reason="no date")
    (row,) = table([replace(EXTRACTION, events=(undated,))])
    assert [row[name] for name in ("begin", "end", "granularity", "edtf", "reason")] == ["", "", "", "", "no date"]


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    out = tmp_path / "a.json"
    out.write_text("before")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        exports.write(exports.plain([EXTRACTION]), out)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.json": "before"}


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("before")
    (tmp_path / "link.json").symlink_to("real.json")
    exports.write(exports.plain([]), tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text() == "[]\n"


def test_a_row_names_the_page_of_its_passage() -> None:
    begins = (0, EVENT.span.start, EVENT.span.end)
    (row,) = table([replace(EXTRACTION, article=replace(EXTRACTION.article, pages=begins))])
    assert row["page"] == "2"
