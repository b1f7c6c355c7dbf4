"""The command line: what it writes, where failures are told, and the exit statuses 0, 1 and 2."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.command import Outcome, Run, asked

from linimasa import pipeline

NEWS = "Presiden Sari Wijaya tiba di Jakarta pada Kamis (14/9/2023).\n\n“Kami siap,” kata Wijaya.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "berita.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def test_how_files_are_read(run: Run, tmp_path: Path) -> None:
    table, page, large = tmp_path / "a.csv", tmp_path / "a.html", tmp_path / "a.txt"
    table.write_text("satu,dua\nAir naik kemarin.,2025-03-14\n", encoding="utf-16-le")
    page.write_text("<p>Air naik.</p>")
    large.write_bytes(b"Air naik. " * 200_000)
    mapped = run("extract", "--map", "text=satu", "--map", "date=dua", "--encoding", "UTF-16LE", table)
    assert [found["article"]["published"] for found in mapped.objects] == ["2025-03-14"]
    assert "which column holds the text?" in run("extract", "--encoding", "UTF-16LE", table).err
    whole = run("extract", "--whole-page", "--with-text", page)
    assert [found["article"]["text"] for found in whole.objects] == ["Air naik."]
    assert "the limit is 1 MB" in run("extract", "--limit", "1", large).err


@pytest.mark.parametrize("wrong", [["--map", "text"], ["--map", "size=a"], ["--encoding", "x"], ["--limit", "0"]])
def test_wrong_ways_to_read_files(run: Run, news: Path, wrong: list[str]) -> None:
    assert run("extract", *wrong, news).status == 2


def test_extract_writes_one_ascii_object_an_article(run: Run, news: Path) -> None:
    outcome = run("extract", news, news)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.isascii()
    first, second = outcome.objects
    assert first == second
    assert first["article"] == {
        "path": str(news),
        "part": None,
        "title": "berita",
        "language": "id",
        "outlet": None,
        "author": None,
        "url": None,
        "published": None,
        "publications": [],
        "reference": first["article"]["reference"],
        "reference_basis": first["article"]["reference_basis"],
        "sha256": first["article"]["sha256"],
        "length": len(NEWS),
    }
    assert "2023-09-14" in [timex["value"] for timex in first["timexes"]]


def test_extract_indents_and_adds_the_text_when_asked(run: Run, news: Path) -> None:
    outcome = run("extract", news, "--indent", "--with-text")
    assert outcome.out.startswith('{\n  "format": "linimasa.extract/1"')
    assert json.loads(outcome.out)["article"]["text"] == NEWS


def test_a_bad_file_is_told_and_the_others_are_done(run: Run, news: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad\nname.txt"
    bad.write_bytes(b"\0\1\2")
    outcome = run("extract", bad, news, tmp_path / "missing.md")
    assert outcome.status == 1
    assert [found["article"]["path"] for found in outcome.objects] == [str(news)]
    first, second = outcome.err.splitlines()
    assert first.startswith(f"linimasa: {tmp_path}/bad\\nname.txt: it is not text but binary data")
    assert second == f"linimasa: {tmp_path}/missing.md: there is no such file"


def test_a_folder_stands_for_its_files(run: Run, news: Path) -> None:
    news.with_name("a.md").write_text("# Judul\n\nTeks.", encoding="utf-8")
    assert [found["article"]["title"] for found in run("extract", news.parent).objects] == ["Judul", "berita"]


def test_a_mistake_in_the_parser_is_told_and_the_others_are_done(
    run: Run, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extract = pipeline.extract

    def fails(article: Any, options: Any) -> Any:
        return 1 // 0 if "salah" in article.text else extract(article, options)

    monkeypatch.setattr(pipeline, "extract", fails)
    other = news.with_name("a.txt")
    other.write_text("Ini salah.")
    outcome = run("extract", other, news)
    assert (outcome.status, len(outcome.objects)) == (1, 1)
    assert outcome.err.startswith(f"linimasa: {other}: Linimasa made a mistake, please report it: ZeroDivisionError")
    answers = run("extract", "--lines", stdin=asked(text="salah") + asked(text="benar"))
    assert answers.status == 1
    assert [set(answer) >= {"error", "line"} for answer in answers.objects] == [True, False]


def test_options_of_extract(run: Run, news: Path) -> None:
    (found,) = run("extract", news, "--reference", "2023-10-01", "--language", "en", "--only", "actors,quotes").objects
    assert found["article"]["language"] == "en"
    assert (found["article"]["reference"], found["article"]["reference_basis"]) == ("2023-10-01", "given")
    assert (found["timexes"], found["events"]) == ([], [])


@pytest.mark.parametrize(
    "arguments",
    [
        ["extract"],
        ["extract", "--lines", "a.txt"],
        ["extract", "--lines", "--indent"],
        ["extract", "a.txt", "--reference", "14-9-2023"],
        ["extract", "a.txt", "--reference", "2023-02-30"],
        ["extract", "a.txt", "--language", "xx"],
        ["extract", "a.txt", "--only", "dates"],
        ["extract", "a.txt", "--ind"],
        ["export", "a.txt"],
        ["export", "-o", "a.png"],
        ["export", "a.txt", "-o", "a.xyz"],
        ["export", "a.txt", "-o", "a.png", "--size", "1600x"],
        ["export", "a.txt", "-o", "a.png", "--size", "0x9"],
        ["export", "a.txt", "-o", "a.png", "--size", "30000x9", "--scale", "2"],
        ["export", "a.txt", "-o", "a.png", "--scale", "nan"],
        ["export", "a.txt", "-o", "a.png", "--theme", "pink"],
        ["export", "a.txt", "-o", "a.png", "--from", "2023-09-15", "--to", "2023-09-14"],
        ["export", "a.txt", "-o", "a.json", "--theme", "dark"],
        ["export", "a.txt", "-o", "a.json", "--bom"],
        ["--nonsense"],
    ],
)
def test_wrong_usage(run: Run, arguments: list[str]) -> None:
    outcome = run(*arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert "usage: linimasa" in outcome.err


def test_export_writes_data(run: Run, news: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    outcome = run("export", news, tmp_path / "missing.txt", "-o", out)
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == f"linimasa: {tmp_path}/missing.txt: there is no such file\n"
    assert [found["article"]["path"] for found in json.loads(out.read_text())] == [str(news)]


def test_export_without_an_article_writes_nothing(run: Run, tmp_path: Path) -> None:
    assert run("export", tmp_path / "missing.txt", "-o", tmp_path / "out.csv").status == 1
    assert list(tmp_path.iterdir()) == []


def test_export_to_a_folder_that_is_not_there(run: Run, news: Path, tmp_path: Path) -> None:
    outcome = run("export", news, "-o", tmp_path / "none" / "out.csv")
    assert outcome.status == 1
    assert outcome.err == f"linimasa: {tmp_path}/none/out.csv: it cannot be written: No such file or directory\n"


def test_without_a_display_the_window_says_how_to_export(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    outcome = run("berita baru.txt")
    assert outcome.status == 1
    assert "no display" in outcome.err
    assert "linimasa export 'berita baru.txt' -o timeline.png" in outcome.err


def test_data_of_some_actors_and_days_says_so(run: Run, tmp_path: Path) -> None:
    for name, text in (
        ("a.txt", "Rina Salim tiba pada 3 Mei 2024. Budi Karta pergi pada 5 Mei 2024."),
        ("b.txt", "Rina Salim menang pada 7 Juni 2024."),
    ):
        (tmp_path / name).write_text(text)
    out = tmp_path / "out.md"
    asked = ("--actor", "Rina Salim", "--from", "2024-05-01", "--to", "2024-05-31", "--title", "Rina")
    assert run("export", tmp_path, "-o", out, "--language", "id", *asked) == Outcome(0, "", "")
    told = out.read_text()
    assert told.startswith("# Rina\n")
    assert "only Rina Salim" in told
    assert "Shown: Wednesday 1 May 2024 to Friday 31 May 2024" in told
    assert "Rina Salim tiba" in told
    assert not any(words in told for words in ("5 May 2024", "7 June 2024", "Without a date"))
    assert "Left out: 2" in told


def test_an_unknown_actor_of_data_is_told(run: Run, news: Path, tmp_path: Path) -> None:
    outcome = run("export", news, "-o", tmp_path / "out.csv", "--actor", "Nobody")
    assert outcome.status == 1
    assert "no actor is called “Nobody”" in outcome.err
    assert not (tmp_path / "out.csv").exists()


def test_a_table_begins_with_a_mark_for_excel(run: Run, news: Path, tmp_path: Path) -> None:
    assert run("export", news, "-o", tmp_path / "out.csv", "--bom").status == 0
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfpath,")


@pytest.mark.parametrize("arguments", [["--help"], ["extract", "--help"], ["export", "--help"], ["--version"]])
def test_help(run: Run, arguments: list[str]) -> None:
    outcome = run(*arguments)
    assert outcome.status == 0
    assert outcome.out.startswith(("usage: linimasa", "linimasa 0."))
