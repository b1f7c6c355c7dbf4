"""Exports of press databases: split into articles, and counted."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import databases
from tests.databases import NEWS, Told
from tests.opened import read_all
from tests.samples import docx, page, runs

from linimasa import civil
from linimasa.formats import _database, _published
from linimasa.formats._source import Source
from linimasa.model import Article, DaySource, Failure


def factiva_page(articles: Sequence[Told]) -> str:
    """A page with a table an article."""
    rows = (
        "".join(
            f"<tr><td><b>{code}</b>&nbsp;</td><td>{''.join(f'<p>{line}</p>' for line in text.split(chr(10)))}</td></tr>"
            for code, text in parts
        )
        for parts in databases.factiva(articles)
    )
    tables = "".join(f"<div class='article'><table>{each}</table></div>" for each in rows)
    return f"<html><body><h1>Dow Jones Factiva</h1>{tables}</body></html>"


MAKERS: dict[str, Callable[[Sequence[Told]], bytes]] = {
    "nexis.docx": lambda told: docx(runs(*databases.nexis(told))),
    "nexis.rtf": lambda told: databases.rtf(databases.nexis(told)),
    "nexis.html": lambda told: page(*databases.nexis(told), lang="en").encode(),
    "old.docx": lambda told: docx(runs(*databases.old_nexis(told))),
    "old.rtf": lambda told: databases.rtf(databases.old_nexis(told)),
    "old.html": lambda told: page(*databases.old_nexis(told), lang="en").encode(),
    "factiva.docx": lambda told: docx("".join(map(databases.table, databases.factiva(told)))),
    "factiva.rtf": lambda told: databases.rtf([databases.rtf_table(x)[0] for x in databases.factiva(told)]),
    "factiva.html": lambda told: factiva_page(told).encode(),
    "lines.rtf": lambda told: databases.rtf([x for parts in databases.factiva(told) for row in parts for x in row]),
    "plain.docx": lambda told: docx(runs(*databases.plain_factiva(told))),
    "plain.html": lambda told: page(*databases.plain_factiva(told), lang="en").encode(),
}


@pytest.mark.parametrize("name", MAKERS)
def test_an_export_is_split_into_its_articles(tmp_path: Path, name: str) -> None:
    found = [each for each in read_all(tmp_path / name, MAKERS[name](NEWS)) if isinstance(each, Article)]
    assert [(each.title, each.outlet, each.part) for each in found] == [
        ("Pasar Lama dibuka kembali", "Kabar Selat", "1"),
        ("Valley trains run late", "Valley Gazette", "2"),
    ]
    assert [each.text.split("\n\n") for each in found] == [list(paragraphs) for *_, paragraphs in NEWS]
    assert [each.published for each in found] == [civil.parse_day("2025-03-14"), civil.parse_day("2019-05-09")]
    assert {each.publications[0].source for each in found} == {DaySource.EXPORT}
    assert {each.author for each in found} == {"Dewi Arum"}


@pytest.mark.parametrize("name", MAKERS)
def test_an_export_that_lacks_nothing_reports_nothing(tmp_path: Path, name: str) -> None:
    assert [each for each in read_all(tmp_path / name, MAKERS[name](NEWS)) if isinstance(each, Failure)] == []


@pytest.mark.parametrize("name", MAKERS)
def test_what_has_no_date_is_told_with_its_number(tmp_path: Path, name: str) -> None:
    title, paper, _, paragraphs = NEWS[1]
    found = read_all(tmp_path / name, MAKERS[name]([NEWS[0], (title, paper, "Spring 2019", paragraphs), NEWS[1]]))
    assert [each.part for each in found if isinstance(each, Article)] == ["1", "3"]
    (failure,) = [each for each in found if isinstance(each, Failure)]
    assert failure.reason == "found 3, read 2; number 2: no date"


@pytest.mark.parametrize("name", ["nexis.docx", "old.rtf", "factiva.html"])
def test_what_has_no_text_is_told_with_its_number(tmp_path: Path, name: str) -> None:
    empty = (*NEWS[0][:3], ("",))
    (_, failure) = read_all(tmp_path / name, MAKERS[name]([empty, NEWS[1]]))
    assert isinstance(failure, Failure)
    assert failure.reason == "found 2, read 1; number 1: no text"


def test_of_many_the_first_are_named(tmp_path: Path) -> None:
    title, paper, _, paragraphs = NEWS[0]
    undated = [(title, paper, "undated", paragraphs)] * 7
    *_, failure = read_all(tmp_path / "a.docx", MAKERS["nexis.docx"]([NEWS[0], *undated]))
    assert isinstance(failure, Failure)
    assert failure.reason.startswith("found 8, read 1; number 2: no date; number 3: no date; ")
    assert failure.reason.endswith("number 6: no date; and 2 more")


def test_an_export_that_names_more_than_it_holds(tmp_path: Path) -> None:
    *_, failure = read_all(tmp_path / "a.docx", docx(runs(*databases.old_nexis(NEWS, named=50))))
    assert isinstance(failure, Failure)
    assert failure.reason == "found 2, read 2, of 50 that it names"


def test_an_export_that_was_cut_off_gives_what_there_is(tmp_path: Path) -> None:
    lines = databases.nexis(NEWS)[:-4]
    found = read_all(tmp_path / "a.docx", docx(runs(*lines)))
    assert [each.part for each in found if isinstance(each, Article)] == ["1", "2"]


def test_an_old_export_in_german(tmp_path: Path) -> None:
    labels = {"BYLINE": "AUTOR", "SECTION": "RUBRIK", "LENGTH: 231 words": "LÄNGE: 231 Wörter", "LOAD-DATE": "UPDATE"}
    told = ("Nachtzüge fahren wieder", "Talbote", "27. Februar 2012 Montag 9:50 PM GMT+1", NEWS[1][3])
    lines = databases.old_nexis([told, told])
    for english, german in labels.items():
        lines = [line.replace(english, german) for line in lines]
    found = read_all(tmp_path / "a.html", page(*lines, lang="de").encode())
    assert [(each.title, each.outlet, each.author) for each in found if isinstance(each, Article)] == [
        ("Nachtzüge fahren wieder", "Talbote", "Dewi Arum")
    ] * 2
    assert {each.published for each in found if isinstance(each, Article)} == {civil.parse_day("2012-02-27")}
    assert isinstance(found[1], Article)
    assert found[1].text.split("\n\n") == list(NEWS[1][3])


def test_links_in_rich_text_leave_their_words_only(tmp_path: Path) -> None:
    link = r'{\field{\*\fldinst{HYPERLINK "https://advance.example/doc?id=1"}}{\fldrslt Valley trains run late}}'
    lines = [link if line == NEWS[1][0] else line for line in databases.nexis(NEWS)]
    found = [each for each in read_all(tmp_path / "a.rtf", databases.rtf(lines)) if isinstance(each, Article)]
    assert found[1].title == "Valley trains run late"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("January 11, 2010 Monday", "2010-01-11"),
        ("Monday, January 11, 2010", "2010-01-11"),
        ("11 Januari 2010", "2010-01-11"),
        ("9 Januar 1993", "1993-01-09"),
        ("9. Mai 2019", "2019-05-09"),
        ("May 9, 2019 Thursday 10:15 AM GMT", "2019-05-09"),
        ("January 2010", None),
        ("Spring 2019", None),
        ("11 Foobar 2010", None),
        ("In 2010, 11 people", None),
    ],
)
def test_days_as_databases_write_them(line: str, day: str | None) -> None:
    assert _published.in_words(line) == (civil.parse_day(day) if day else None)


@pytest.mark.parametrize(
    "lines",
    [
        ("The end of document control is near.", "Length: two metres", "End of story"),
        ("End of Document",),
        ("HD video sells", "AN", "Document 12"),
        ("The count was 3 of 50 documents.", "LENGTH: unknown"),
    ],
)
def test_other_documents_stay_whole(tmp_path: Path, lines: tuple[str, ...]) -> None:
    (found,) = read_all(tmp_path / "a.docx", docx(runs("A story", *lines)))
    assert isinstance(found, Article)
    assert found.part is None
    assert lines[0] in found.text


LINES = st.sampled_from(
    [*databases.nexis(NEWS), *databases.old_nexis(NEWS), *databases.plain_factiva(NEWS), *NEWS[0][3]]
    + [code for code, _ in databases.factiva(NEWS)[0]]
)


@given(st.lists(LINES, max_size=60))
def test_any_lines_in_any_order_give_articles_or_a_report(lines: list[str]) -> None:
    for each in _database.read(Source("a.docx", b""), "\n\n".join(lines)):
        assert isinstance(each, Article | Failure)
        if isinstance(each, Article):
            assert each.text
            assert replace(each).published is not None
