"""Lines in, lines out: `linimasa extract --lines` answers each request in its place."""

import pytest
from tests.command import Run, asked

from linimasa import languages
from linimasa.cli import lines


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
