"""The command line: what it writes, where failures are told, and the exit statuses 0, 1 and 2."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from linimasa import app, languages, pipeline
from linimasa.cli import lines

NEWS = "Presiden Sari Wijaya tiba di Jakarta pada Kamis (14/9/2023).\n\n“Kami siap,” kata Wijaya.\n"


class Outcome(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command in this process: arguments, and bytes for its standard input."""

    def runs(*arguments: object, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            status = app.main([str(argument) for argument in arguments])
        except SystemExit as stop:
            status = int(stop.code or 0)
        return Outcome(status, *capsys.readouterr())

    return runs


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "berita.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def asked(**request: object) -> bytes:
    return json.dumps(request).encode() + b"\n"


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


def test_lines_are_answered_in_order(run: Run) -> None:
    known = asked(text="Ia tiba kemarin.", reference="2023-09-14", language="id")
    outcome = run("extract", "--lines", stdin=known + asked(text="He came.", reference=None, language=None))
    assert (outcome.status, outcome.err) == (0, "")
    first, second = outcome.objects
    assert [first["article"][key] for key in ("path", "title", "published")] == [None, None, None]
    assert [(timex["id"], timex["span"], timex["value"]) for timex in first["timexes"]] == [
        ("t1", [8, 15], "2023-09-13")
    ]
    assert second["article"]["language"] == "en"


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"{\n", "the line is not JSON"),
        (b"\n", "the line is not JSON"),
        (asked(text="a")[:-1] + b"\r" + asked(text="b"), "the line is not JSON"),
        (b"[" * 100_000 + b"\n", "the line is nested too deeply"),
        (b'{"text": "\xff"}\n', "the line is not UTF-8 at byte 10"),
        (b"[1]\n", 'the line is not an object with a "text"'),
        (asked(text=1), 'the line is not an object with a "text"'),
        (asked(reference=None), 'the line is not an object with a "text"'),
        (asked(text="a", reference=20230914), '"reference" is neither a string nor null'),
        (asked(text="a", reference="14/9/2023"), '"reference" is not a date of the form YYYY-MM-DD'),
        (asked(text="a", reference="2023-02-30"), '"reference" is no such date'),
        (asked(text="a", language=["id"]), '"language" is neither a string nor null'),
        (asked(text="a", language="xx"), f"unknown language 'xx'; there are {', '.join(languages.codes())}"),
    ],
)
def test_a_bad_line_keeps_its_place(run: Run, line: bytes, error: str) -> None:
    outcome = run("extract", "--lines", stdin=asked(text="Satu.") + line + asked(text="Tiga."))
    assert outcome.status == 1
    first, second, third = outcome.objects
    assert (first["article"]["length"], third["article"]["length"]) == (5, 5)
    assert second["line"] == 2
    assert second["error"].startswith(error)


def test_a_line_too_long_is_passed_over(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LIMIT", 100)
    fits = asked(text="a" * 88)
    assert len(fits) == 101
    outcome = run("extract", "--lines", stdin=fits + asked(text="a" * 89) + asked(text="a" * 999) + asked(text="b"))
    assert [found.get("line") for found in outcome.objects] == [None, 2, 3, None]
    assert outcome.objects[1]["error"] == "the line is longer than 0 MB"


def test_the_last_line_needs_no_end(run: Run) -> None:
    assert [found["article"]["length"] for found in run("extract", "--lines", stdin=b'{"text": "Akhir"}').objects] == [
        5
    ]


@pytest.mark.parametrize("text", ["", "\ud800 kemarin \udfff", "\0 kemarin", "14/9/2023\r\n" * 3, "😀 kemarin 😀"])
def test_any_text_is_answered(run: Run, text: str) -> None:
    outcome = run("extract", "--lines", "--with-text", stdin=asked(text=text, reference="2023-09-14"))
    assert outcome.status == 0, outcome.out
    (found,) = outcome.objects
    assert found["article"]["text"] == text
    assert all(text[slice(*timex["span"])] == timex["text"] for timex in found["timexes"])


def test_options_hold_for_lines_that_say_nothing_else(run: Run) -> None:
    stdin = asked(text="kemarin") + asked(text="kemarin", reference="2020-01-01")
    outcome = run("extract", "--lines", "--reference", "2023-09-14", "--only", "timexes", stdin=stdin)
    assert [found["timexes"][0]["value"] for found in outcome.objects] == ["2023-09-13", "2019-12-31"]


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
