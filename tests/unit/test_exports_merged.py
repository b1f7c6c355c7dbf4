"""Events merged across articles, written: every article that tells them is named, in every format."""

import csv
import io
import json
import re
import zipfile

import pytest
from tests.decided import opened, read

from linimasa import exports
from linimasa.exports import Chronology, read_evidence, shown
from linimasa.project import Facet, Project, deciding
from linimasa.project.recasting import same

FIRST = "Ann Marsh opened the old bridge on 3 May 2023. The mill burned in 2019."
SECOND = "“It will hold,” Ann Marsh said of the old bridge on 3 May 2023. Cora Bell sold the ferry in 2018."
THIRD = "In May 2023 Dan Fox saw the old bridge open."


@pytest.fixture
def project() -> Project:
    texts = {"a.txt": FIRST, "b.txt": SECOND, "c.txt": THIRD}
    project = opened(*(read(text, path=path) for path, text in texts.items()))
    keys = [entry.key for entry in project.entries if "bridge" in entry.event.span.of(words(project, entry.key[0]))]
    deciding.merge(project, [keys[0], *(key for key in keys if key[0])]).do(project)
    return project


def words(project: Project, number: int) -> str:
    return project.extractions[number].article.text


@pytest.fixture
def chronology(project: Project) -> Chronology:
    return shown(project, project.shown(), range(3), lambda entry: entry.event.edtf or "")


def encoded(chronology: Chronology, suffix: str) -> str:
    data = exports.by_suffix()[suffix].encode(chronology, suffix)
    if suffix in (".docx", ".xlsx"):
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            data = b"\n".join(file.read(name) for name in file.namelist())
        return re.sub("<[^>]*>", "", data.decode())
    return data.decode()


def test_the_sources_of_a_merged_event(chronology: Chronology) -> None:
    (told,) = (each for each in chronology.told if each.also)
    assert [number for number, _ in told.numbered(chronology.numbering)] == [1, 2, 3]
    assert told.names() == ["Ann Marsh", "Dan Fox"]


def test_json_tells_where_else_an_event_is_told(chronology: Chronology) -> None:
    first, second, third = json.loads(encoded(chronology, ".json"))
    (event,) = (event for event in first["events"] if "also" in event)
    assert [each["article"]["path"] for each in event["also"]] == ["b.txt", "c.txt"]
    for each, whole, text in zip(event["also"], (second, third), (SECOND, THIRD), strict=True):
        assert each["article"]["sha256"] == whole["article"]["sha256"]
        assert "bridge" in text[slice(*each["event"]["span"])]
        assert each["event"]["id"] not in {one["id"] for one in whole["events"]}
    assert event["edited"] is True


@pytest.mark.parametrize("suffix", [".docx", ".md"])
def test_a_chronology_to_read_numbers_all_sources(chronology: Chronology, suffix: str) -> None:
    written = encoded(chronology, suffix).replace("\\", "")
    assert "[1][2][3]" in written
    assert "“It will hold,” (Ann Marsh) [2]" in written
    assert "saw the old bridge open. [3]" in written


def test_the_page_links_all_sources(chronology: Chronology) -> None:
    written = encoded(chronology, ".html")
    links = "".join(f'<a href="#s{n}">{n}</a>{", " if n < 3 else ""}' for n in (1, 2, 3))
    assert f"<sup>{links}</sup>" in written
    assert 'saw the old bridge open. <sup><a href="#s3">3</a></sup>' in written


def test_tables_name_the_other_articles(chronology: Chronology) -> None:
    rows = list(csv.DictReader(io.StringIO(encoded(chronology, ".csv"))))
    (row,) = (row for row in rows if row["also"])
    second, third = row["also"].splitlines()
    assert second.startswith("b.txt, A: “It will hold,”")
    assert third == f"c.txt, A: {THIRD}"
    assert "Dan Fox" in row["actors"]
    assert f"c.txt, A: {THIRD}" in encoded(chronology, ".xlsx")


@pytest.mark.parametrize("suffix", [".ics", ".timeline.json", ".mw"])
def test_every_passage_is_quoted(chronology: Chronology, suffix: str) -> None:
    written = " ".join(encoded(chronology, suffix).replace("\r\n ", "").split())
    assert "It will hold" in written
    assert "Dan Fox saw the old bridge open" in written


def test_an_annotation_points_into_every_article(chronology: Chronology) -> None:
    items = json.loads(encoded(chronology, ".jsonld"))["items"]
    (title,) = (told.event.title for told in chronology.told if told.also)
    targets = {item["target"]["source"] for item in items if item["body"][0]["value"] == title}
    assert len(targets) == 3
    assert len({item["id"] for item in items}) == len(items)


def test_a_hidden_article_is_a_source_of_what_it_tells(project: Project) -> None:
    project.filters = project.filters.toggled(Facet.ARTICLES, 1)
    chronology = shown(project, project.shown(), [0, 2], lambda entry: entry.event.edtf or "")
    assert [each.article.path for each in chronology.extractions] == ["a.txt", "c.txt"]
    assert [each.article.path for each in chronology.sources] == ["a.txt", "c.txt", "b.txt"]
    assert "[1][3][2]" in encoded(chronology, ".md").replace("\\", "")
    assert "Cora Bell" not in encoded(chronology, ".md")


def test_evidence_of_every_passage(project: Project) -> None:
    articles = [each.article for each in project.extractions]
    told = [
        [(key[0], one.event) for key in (entry.key, *entry.also) if (one := project.entry(key))]
        for entry in project.entries
    ]
    evidence = read_evidence(exports.tell_evidence(articles, told))
    (claim,) = (each for each in evidence.claims if len({one.article for one in each.passages}) > 1)
    assert {one.article for one in claim.passages} == {0, 1, 2}
    assert all(articles[one.article].text.startswith(one.words, one.start) for one in claim.passages)


def test_actors_that_are_one_have_one_name(project: Project) -> None:
    keys = {member.name: member.key for member in project.cast.members.values()}
    same(project, [keys["Cora Bell"], keys["Dan Fox"]]).do(project)
    found = shown(project, project.shown(), range(3), lambda entry: entry.event.edtf or "")
    (told,) = (each for each in found.told if each.also)
    assert told.names() == ["Ann Marsh", "Cora Bell"]
    objects = json.loads(encoded(found, ".json"))
    named = {actor["name"]: actor["same"] for one in objects for actor in one["actors"] if "same" in actor}
    assert named == {"Dan Fox": "Cora Bell"}
