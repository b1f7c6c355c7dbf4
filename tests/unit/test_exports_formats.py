"""What other programs read back of each data format is what was written."""

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from linimasa import civil, exports, formats, pipeline
from linimasa.exports import Chronology, UnwritableError
from linimasa.model import Article, Event, Timex

TEXT = (
    "Gubernur Rini Hadi tiba di Ternate pada 5 September 2023 pukul 06.14 WIT. “Kami siap <sekarang>,” kata Rini Hadi "
    "pada 6 September 2023. Kapal berangkat pada 7 September 2023 pagi.\n\n"
    "Pelabuhan itu dibangun pada Maret 2021. Kota itu berdiri pada 44 SM. Kapal kayu datang "
    "ke sana sejak 1998. Pemerintah akan membangun dermaga kedua."
)
ARTICLE = Article(TEXT, "kapal.txt", None, "Kapal & dermaga", civil.parse_day("2023-09-07"), "id", outlet="Kabar")
FILTERED = ("hanya Rini Hadi",)


def when(event: Event, timex: Timex | None) -> str:
    return f"pada {event.edtf}" if timex else str(event.edtf)


@pytest.fixture(scope="module")
def chronology() -> Chronology:
    found = (pipeline.extract(ARTICLE),)
    return Chronology(found, exports.in_order(found, when), "Dua <kapal>", FILTERED, left_out=3)


def encoded(chronology: Chronology, suffix: str) -> bytes:
    return exports.by_suffix()[suffix].encode(chronology, suffix)


def edtf(chronology: Chronology) -> list[str | None]:
    return [told.event.edtf for told in chronology.dated]


def test_events_stand_in_the_order_of_time(chronology: Chronology) -> None:
    begins = [told.event.interval.begin for told in chronology.dated if told.event.interval]
    assert begins == sorted(begins, key=lambda begin: begin or 0)
    assert {told.event.interval for told in chronology.undated} == {None}
    assert len(chronology.told) == len(chronology.extractions[0].events)


def test_calendars(chronology: Chronology) -> None:
    made = replace(chronology, made=datetime(2024, 1, 2, tzinfo=UTC))
    calendar = icalendar.Calendar.from_ical(encoded(made, ".ics").decode())
    entries = {str(entry["summary"]): entry for entry in calendar.walk("VEVENT")}
    told = {each.event.title: each for each in chronology.dated}
    assert str(calendar["x-wr-calname"]) == "Dua <kapal>"
    assert "hanya Rini Hadi" in str(calendar["x-wr-caldesc"])
    before_christ = {each.event.title for each in chronology.dated if str(each.event.edtf).startswith("-")}
    assert set(entries) == set(told) - before_christ
    assert before_christ
    for title, entry in entries.items():
        begin, end = entry.decoded("dtstart"), entry.decoded("dtend")
        if told[title].event.granularity == "minute":
            assert begin == datetime(2023, 9, 4, 21, 14, tzinfo=UTC)  # 06.14 WIT
        elif told[title].event.edtf == "2021-03":
            assert (begin, end) == (date(2021, 3, 1), date(2021, 4, 1))
        elif told[title].event.edtf == "1998/..":
            assert (begin, end) == (date(1998, 1, 1), date(1999, 1, 1))  # the unit named, not until today
        assert told[title].passage in str(entry["description"])
        assert told[title].when in str(entry["description"])
    assert len({str(entry["uid"]) for entry in entries.values()}) == len(entries)
    again = icalendar.Calendar.from_ical(encoded(replace(made, title=""), ".ics").decode())
    assert [str(entry["uid"]) for entry in again.walk("VEVENT")] == [str(entry["uid"]) for entry in entries.values()]


def test_timelinejs(chronology: Chronology) -> None:
    found = json.loads(encoded(chronology, ".timeline.json"))
    assert found["title"]["text"]["headline"] == "Dua &lt;kapal&gt;"
    assert "hanya Rini Hadi" in found["title"]["text"]["text"]
    slides = {slide["display_date"]: slide for slide in found["events"]}
    assert [slide["display_date"] for slide in found["events"]] == [told.when for told in chronology.dated]
    assert slides["pada -0043"]["start_date"] == {"year": -43}
    assert slides["pada 2021-03"]["start_date"] == {"year": 2021, "month": 3}
    assert slides["pada 2021-03"]["end_date"] == {"year": 2021, "month": 3}
    said = next(slide for slide in found["events"] if "blockquote" in slide["text"]["text"])
    assert "Kami siap &lt;sekarang&gt;" in said["text"]["text"]
    assert said["group"] == "Rini Hadi"


def test_markwhen(chronology: Chronology) -> None:
    lines = encoded(chronology, ".mw").decode().split("\n")
    assert lines[:2] == ["---", 'title: "Dua <kapal>"']
    entries = [re.match(r"(\d{4}.*?): (.*)", line) for line in lines if re.match(r"\d{4}.*?: ", line)]
    assert [match[1] for match in entries if match] == [
        "1998/now",
        "2021-03",
        "2023-09-05T06:14:00Z",
        "2023-09-06",
        "2023-09-07T06:00:00Z - 2023-09-07T12:00:00Z",
    ]
    assert any("#Rini_Hadi" in match[2] for match in entries if match)
    assert any(line.startswith("// pada -0043") for line in lines)


def test_markwhen_takes_no_line_for_an_entry_that_is_none() -> None:
    article = Article("2019: pasar ditutup pada 5 Mei 2020. Dapur dibuka sejak 1 Desember 2025 pagi.", title="2020: a")
    found = (pipeline.extract(article),)
    written = encoded(Chronology(found, exports.in_order(found, when), "Hari: satu"), ".mw").decode()
    assert written.startswith('---\ntitle: "Hari: satu"\n---\n')
    entries = [line for line in written.split("\n") if re.match(r"\d", line)]
    assert len(entries) == len(found[0].events)
    assert entries[-1].startswith("2025-12-01T06:00:00Z - now: ")


def test_annotations_point_to_the_words(chronology: Chronology) -> None:
    page = json.loads(encoded(chronology, ".jsonld"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert len(page["items"]) == sum(len(told.event.passages) for told in chronology.told)
    for item in page["items"]:
        place, quote = item["target"]["selector"]
        assert TEXT[place["start"] : place["end"]] == quote["exact"]
        assert TEXT[: place["start"]].endswith(quote["prefix"])
        assert TEXT[place["end"] :].startswith(quote["suffix"])
    assert len({item["id"] for item in page["items"]}) == len(page["items"])


ANNOTATION_TERMS = frozenset(  # of http://www.w3.org/ns/anno.jsonld
    {"@context", "id", "type", "label", "items", "motivation", "body", "target", "purpose", "value", "format"}
    | {"source", "selector", "start", "end", "exact", "prefix", "suffix"}
)


def test_annotations_say_nothing_that_their_context_does_not_know(chronology: Chronology) -> None:
    def terms(told: object) -> Iterator[str]:
        for inner in told.values() if isinstance(told, dict) else told if isinstance(told, list) else ():
            yield from terms(inner)
        yield from told if isinstance(told, dict) else ()

    page = json.loads(encoded(chronology, ".jsonld"))
    assert set(terms(page)) <= ANNOTATION_TERMS
    assert page["label"].endswith("hanya Rini Hadi")
    ids = [page["id"], *(item["id"] for item in page["items"])]
    assert all(re.fullmatch(r"urn:[a-z0-9][a-z0-9-]{1,31}:[\w:.-]+", each) for each in ids)
    assert len(set(ids)) == len(ids)
    purposes = {body["purpose"] for item in page["items"] for body in item["body"]}
    assert purposes == {"describing", "classifying", "tagging"}


def test_timeml_keeps_the_text_and_marks_every_expression(chronology: Chronology) -> None:
    root = etree.fromstring(encoded(chronology, ".tml"))
    (extraction,) = chronology.extractions
    text = root.find("TEXT")
    assert text is not None
    assert "".join(text.itertext()) == TEXT
    marked = [(each.get("tid"), each.get("type"), each.get("value"), each.text) for each in text.iter("TIMEX3")]
    assert marked == [(t.id, t.type, t.value, t.span.of(TEXT)) for t in extraction.timexes]
    created = root.find("DCT/TIMEX3")
    assert created is not None
    assert (created.get("value"), created.get("functionInDocument")) == ("2023-09-07", "CREATION_TIME")


def test_timeml_holds_one_article(chronology: Chronology) -> None:
    with pytest.raises(UnwritableError, match="one article"):
        encoded(replace(chronology, extractions=chronology.extractions * 2), ".tml")


def test_tables_with_commas_and_tabs_say_the_same(chronology: Chronology) -> None:
    commas = list(csv.reader(io.StringIO(encoded(chronology, ".csv").decode())))
    tabs = list(csv.reader(io.StringIO(encoded(chronology, ".tsv").decode()), delimiter="\t"))
    assert commas == tabs
    assert len(commas) == len(chronology.told) + 1
    marked = encoded(replace(chronology, bom=True), ".csv")
    assert marked == b"\xef\xbb\xbf" + encoded(chronology, ".csv")


def test_excel_has_the_cells_of_the_table_as_text(chronology: Chronology) -> None:
    with zipfile.ZipFile(io.BytesIO(encoded(chronology, ".xlsx"))) as file:
        sheet = etree.fromstring(file.read("xl/worksheets/sheet1.xml"))
        strings = etree.fromstring(file.read("xl/sharedStrings.xml"))
        names = file.namelist()
    space = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    shared = ["".join(item.itertext()) for item in strings.findall("m:si", space)]
    assert sheet.findall(".//m:f", space) == []
    assert len(sheet.findall(".//m:row", space)) == len(chronology.told) + 1
    assert all(told.passage in shared and told.event.title in shared for told in chronology.told)
    assert "xl/worksheets/sheet2.xml" in names
    assert "Shown: hanya Rini Hadi" in shared


@pytest.mark.parametrize("suffix", [".docx", ".md"])
def test_a_chronology_to_read(chronology: Chronology, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    exports.write(chronology, path)
    (found,) = formats.read(path)
    assert isinstance(found, Article)
    text = re.sub(r"\\(.)", r"\1", found.text)
    places = [text.index(told.event.title) for told in chronology.told]
    assert places == sorted(places)
    assert "Shown: hanya Rini Hadi" in text
    assert text.index("Without a date") > text.index(chronology.dated[-1].event.title)
    assert text.rstrip().endswith("[1] Kapal & dermaga, Kabar, 2023-09-07")
    assert "“Kami siap <sekarang>,” (Rini Hadi)" in text


def test_a_document_is_the_same_whenever_it_is_made(chronology: Chronology) -> None:
    later = replace(chronology, made=datetime(2030, 1, 1, tzinfo=UTC))
    assert encoded(later, ".docx") == encoded(chronology, ".docx")


def test_the_page_loads_nothing_and_runs_only_its_own_script(chronology: Chronology) -> None:
    data = encoded(chronology, ".html").decode()
    tree = html.document_fromstring(data)
    assert tree.xpath("//@src | //link | //iframe | //object | //*[@style] | //@*[starts-with(name(), 'on')]") == []
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'")
    for kind, (text,) in (
        ("style", tree.xpath("//style/text()")),
        ("script", tree.xpath("//script[not(@type)]/text()")),
    ):
        digest = b64encode(sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy


def test_the_page_lists_every_event_with_its_source(chronology: Chronology) -> None:
    tree = html.document_fromstring(encoded(chronology, ".html").decode())
    titles = [" ".join(node.text.split()) for node in tree.xpath("//p[@class='title']")]
    assert titles == [" ".join(told.event.title.split()) for told in chronology.told]
    drawn = json.loads(tree.xpath("//script[@id='data']/text()")[0])
    assert [event["title"] for event in drawn] == [told.event.title for told in chronology.dated]
    assert all(event["begin"] < event["end"] for event in drawn)
    assert tree.xpath("//li[@id='s1']")[0].text_content().strip() == "Kapal & dermaga, Kabar, 2023-09-07"


BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium")
def test_the_page_opens_from_disk_in_a_browser(chronology: Chronology, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    exports.write(chronology, path)
    flags = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom")
    command = [str(BROWSER), *flags, "--enable-logging=stderr", "--virtual-time-budget=3000", path.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    tree = html.document_fromstring(done.stdout)
    shown = tree.xpath("//*[@id='range']")[0].text_content()
    assert re.search(r"BCE? – .*2\d{3}", shown), shown  # its script ran
    assert len(tree.xpath("//li[@data-event]")) == len(chronology.dated)
    assert "CONSOLE" not in done.stderr  # nothing was refused, nothing threw


EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(1)>]]>&<!--\r\n=1+1\x00\ud800"


@pytest.mark.parametrize("suffix", sorted(exports.by_suffix()))
def test_an_article_cannot_break_out_of_a_format(chronology: Chronology, suffix: str) -> None:
    (extraction,) = chronology.extractions
    article = replace(ARTICLE, title=EVIL, outlet=EVIL, url="javascript:alert(1)", author=EVIL)
    events = tuple(replace(event, title=EVIL) for event in extraction.events)
    evil = (replace(extraction, article=article, events=events),)
    written = encoded(Chronology(evil, exports.in_order(evil, when), EVIL, (EVIL,)), suffix)
    if suffix == ".html":
        tree = html.document_fromstring(written.decode())
        assert tree.xpath("//img | //a[starts-with(@href, 'javascript')]") == []
        assert len(tree.xpath("//script")) == 2
    elif suffix == ".tml":
        assert len(etree.fromstring(written).findall(".//TIMEX3")) == len(extraction.timexes) + 1
    elif suffix in (".csv", ".tsv"):
        rows = csv.reader(io.StringIO(written.decode(), newline=""), delimiter="\t" if suffix == ".tsv" else ",")
        assert len({len(row) for row in rows}) == 1
    elif suffix == ".ics":
        assert len(icalendar.Calendar.from_ical(written.decode()).walk("VEVENT")) > 0


READERS: dict[str, Callable[[bytes], Any]] = {
    ".json": json.loads,
    ".jsonld": json.loads,
    ".timeline.json": json.loads,
    ".html": lambda data: html.document_fromstring(data.decode()),
    ".tml": etree.fromstring,
    ".docx": lambda data: zipfile.ZipFile(io.BytesIO(data)).testzip(),
    ".ics": lambda data: icalendar.Calendar.from_ical(data.decode()),
}


@given(st.text(max_size=80))
def test_any_text_can_be_written(text: str) -> None:
    found = (pipeline.extract(Article(f"Rini tiba pada 5 September 2023. {text}", title=text, outlet=text)),)
    chronology = Chronology(found, exports.in_order(found, when), text, (text,))
    for suffix in exports.by_suffix():
        READERS.get(suffix, bytes)(encoded(chronology, suffix))


@pytest.mark.parametrize(
    ("name", "suffix"), [("a.JSON", ".json"), ("a.timeline.json", ".timeline.json"), ("timeline.json", ".json")]
)
def test_the_longest_suffix_chooses(name: str, suffix: str) -> None:
    assert exports.suffix_of(Path(name)) == suffix
