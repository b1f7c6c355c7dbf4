"""Tables, JSON and ZIP files: many articles in one file, and what is wrong with some of them."""

import json
from pathlib import Path

import pytest
from tests.opened import read_all
from tests.samples import docx, runs, zipped

from linimasa import civil, formats, pipeline
from linimasa.exports.contract import to_dict
from linimasa.model import Article, DaySource, Extraction, Failure, Opening, Publication

DAY = Publication(civil.parse_day("2025-03-14"), DaySource.EXPORT)


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("a.csv", 'Judul,Tanggal,Isi Berita\nBanjir,2025-03-14,"Air naik,\n""deras""."\n,,\nSurut,14 Mar 2025,\n'),
        ("a.csv", 'title;date;body\nBanjir;2025-03-14T10:00;"Air naik,\n""deras""."\n;;\nSurut;;\n'),
        ("a.tsv", 'title\tpublished\ttext\nBanjir\t20250314\t"Air naik,\n""deras""."\n\t\t\nSurut\t\t\n'),
    ],
)
def test_a_row_is_an_article(tmp_path: Path, name: str, table: str) -> None:
    found, failure = read_all(tmp_path / name, table)
    assert isinstance(found, Article)
    assert (found.text, found.title, found.part) == ('Air naik,\n"deras".', "Banjir", "2")
    assert found.publications == (DAY,)
    assert failure == Failure(str(tmp_path / name), "row 4 has no text")


def test_columns_named_by_the_user(tmp_path: Path) -> None:
    opening = Opening(columns=(("text", "kolom2"), ("title", "kolom1")))
    (found,) = read_all(tmp_path / "a.csv", "kolom1,kolom2\nBanjir,Air naik.\n", opening)
    assert isinstance(found, Article)
    assert (found.title, found.text) == ("Banjir", "Air naik.")


@pytest.mark.parametrize(
    ("table", "columns", "why"),
    [
        ("a,b\n1,2\n", (), "which column holds the text? Name it (--map text=COLUMN); there are: a, b"),
        ("a,text\n1,2\n", (("title", "judul"),), "it has no column 'judul'; there are: a, text"),
    ],
)
def test_a_table_whose_text_cannot_be_told(
    tmp_path: Path, table: str, columns: tuple[tuple[str, str], ...], why: str
) -> None:
    (failure,) = read_all(tmp_path / "a.csv", table, Opening(encoding="utf-8", columns=columns))
    assert isinstance(failure, Failure)
    assert (failure.path, failure.reason) == (str(tmp_path / "a.csv"), why)
    assert failure.remedy == Opening(encoding="utf-8")
    assert failure.table == (("a", "1"), (table[2:].split("\n")[0], "2"))


def test_json_lines_keep_their_numbers(tmp_path: Path) -> None:
    lines = '{"text": "Air naik.", "date": "2025-03-14", "language": "id-ID"}\n\n[1]\n{"text": ""}\n{"a": \n'
    found, *failures = read_all(tmp_path / "a.jsonl", lines)
    assert isinstance(found, Article)
    assert (found.text, found.language, found.part, found.published) == ("Air naik.", "id", "1", DAY.day)
    reasons = [each.reason for each in failures if isinstance(each, Failure)]
    assert reasons[:2] == ["article 3: it is no object", "article 4: its text is empty"]
    assert reasons[2].startswith("article 5: it is no JSON: ")


def test_what_linimasa_wrote_with_its_text_comes_back(tmp_path: Path) -> None:
    text = "Gubernur Rini Hadi tiba kemarin. “Air naik,” katanya.\r\nBanjir surut dua hari kemudian."
    article = Article(text, "a.md", None, "Banjir", DAY.day, "id", publications=(DAY,))
    written = pipeline.extract(article)
    (found,) = read_all(tmp_path / "a.json", json.dumps(to_dict(written, with_text=True)))
    assert isinstance(found, Article)
    again = pipeline.extract(found)
    assert again.events == written.events
    assert (again.timexes, again.actors, again.quotes) == (written.timexes, written.actors, written.quotes)


@pytest.mark.parametrize("key", ["body", "pages", "publications", "published", "reference", "title", "language", "url"])
@pytest.mark.parametrize("value", [-1, 10**30, True, "x", [None, {}, -1, "2025-03-14"], [{"day": 1, "source": []}], {}])
def test_an_extraction_that_somebody_changed_is_an_article_or_refused(tmp_path: Path, key: str, value: object) -> None:
    told = to_dict(pipeline.extract(Article("Air naik kemarin.", pages=(0, 4), body=2)), with_text=True)
    told["article"][key] = value
    (found,) = read_all(tmp_path / "a.json", json.dumps(told))
    assert isinstance(found, Article)
    assert 0 <= found.body <= len(found.text)
    assert all(0 <= page <= len(found.text) for page in found.pages)


def test_an_extraction_without_its_text_says_what_to_do(tmp_path: Path) -> None:
    (found,) = read_all(tmp_path / "a.json", json.dumps(to_dict(pipeline.extract(Article("Air naik kemarin.")))))
    assert isinstance(found, Failure)
    assert "--with-text" in found.reason


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '"a"', "1e999", "[]x"])
def test_what_is_no_json_of_articles(tmp_path: Path, text: str) -> None:
    assert all(isinstance(each, Failure) for each in read_all(tmp_path / "a.json", text))


def test_files_in_a_zip_file(tmp_path: Path) -> None:
    inner = zipped({"b.txt": "Dua.", "c.zip": zipped({"d.txt": "Terlalu dalam."})})
    members: dict[str, str | bytes] = {
        "berita/a.txt": "Satu.",
        "dalam.zip": inner,
        "kata.docx": docx(runs("Tiga.")),
        "rusak.docx": b"PK",
        "gambar.png": b"\x89PNG",
        "__MACOSX/._a.txt": "x",
        "a_files/iklan.html": "x",
    }
    found = read_all(tmp_path / "a.zip", zipped(members))
    articles = {each.part: each.text for each in found if isinstance(each, Article)}
    failures = {each.where.removeprefix(f"{tmp_path}/"): each.reason for each in found if isinstance(each, Failure)}
    assert articles == {"berita/a.txt": "Satu.", "dalam.zip/b.txt": "Dua.", "kata.docx": "Tiga."}
    assert set(failures) == {"a.zip", "a.zip: dalam.zip/c.zip", "a.zip: rusak.docx"}
    assert failures["a.zip"] == "Linimasa reads no files of these formats in it: gambar.png"
    assert "unpack it" in failures["a.zip: dalam.zip/c.zip"]


def test_what_fails_in_a_zip_file_has_the_remedies_of_files(tmp_path: Path) -> None:
    menu = '<html><body><nav><a href="a">Beranda</a></nav></body></html>'
    members = {"a.html": menu, "b.csv": "kolom,lain\nAir naik.,1\n", "c.txt": "Air surut pada 3 Mei 2024. " * 200}
    data = zipped({"dalam.zip": zipped(members)})
    path = tmp_path / "a.zip"
    page, table, large = (each for each in read_all(path, data, Opening(limit=2_000)) if isinstance(each, Failure))
    assert [each.part for each in (page, table, large)] == [f"dalam.zip/{name}" for name in members]
    assert page.remedy == Opening(limit=2_000, whole_page=True)
    assert (table.remedy, table.table) == (Opening(limit=2_000), (("kolom", "Air naik."), ("lain", "1")))
    assert large.remedy == Opening(limit=8_000)
    assert [each.part for each in formats.read(path, large.remedy)] == [f"dalam.zip/{name}" for name in members]


def test_the_articles_of_a_file_have_parts_of_their_own(tmp_path: Path) -> None:
    found = read_all(tmp_path / "a.zip", zipped({"a.csv": "text\nSatu.\nDua.\n"}))
    assert [each.part for each in found if isinstance(each, Article)] == ["a.csv/2", "a.csv/3"]


def test_extractions_keep_the_part(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text\nRini tiba pada 14 Maret 2025.\n")
    (found,) = pipeline.read(path)
    assert isinstance(found, Extraction)
    assert found.article.part == "2"
