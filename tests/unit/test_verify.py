"""Checking a picture against its articles: what still stands, and pictures that nobody should have written."""

import json
import struct
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import Story

from linimasa import app
from linimasa.exports import EVIDENCE, EvidenceError, carried_evidence, tell_evidence

WORDS = "The gate opened on 20 May 2025. The bell rang on 1 July 2025."
FORM = "linimasa.evidence/1"
SIGNATURE = b"\x89PNG\r\n\x1a\n"
PLAIN = {"lanes": "actor", "gapless": False, "query": "", "hidden": {}}
Verify = Callable[..., tuple[int, str, str]]


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(*chunks: bytes) -> bytes:
    return SIGNATURE + chunk(b"IHDR", bytes(13)) + b"".join(chunks) + chunk(b"IEND", b"")


def carrying(evidence: str, *, packed: bool = False) -> bytes:
    """A PNG with no picture, but evidence."""
    text = evidence.encode()
    head = EVIDENCE.encode() + (b"\0\1\0\0\0" if packed else b"\0\0\0\0\0")
    return png(chunk(b"iTXt", head + (zlib.compress(text) if packed else text)))


def told(**changed: Any) -> str:
    """Evidence of one event in one article, some of it changed."""
    event = {"article": 0, "event": "e1", "title": "Gate opened", "date": "2025-05-20", "start": 0, "words": WORDS[:31]}
    article = {"name": "gate.txt", "title": "", "sha256": "0" * 64}
    return json.dumps({"format": FORM, "articles": [article], "events": [event | changed]})


def viewed(view: Any) -> str:
    """The same evidence, with how it is shown."""
    return json.dumps({**json.loads(told()), "view": view})


@pytest.fixture
def verify(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Verify:
    """Run the command over a picture with some evidence and articles by their names; status, output and errors."""

    def run(picture: bytes | str, name: str = "picture.png", **texts: str) -> tuple[int, str, str]:
        path = tmp_path / name
        path.write_bytes(carrying(picture) if isinstance(picture, str) else picture)
        files = []
        for stem, text in (texts or {"gate": WORDS}).items():
            files.append(tmp_path / f"{stem}.txt")
            files[-1].write_text(text, encoding="utf-8")
        status = app.main(["verify", str(path), *map(str, files)])
        return status, *capsys.readouterr()

    return run


def test_words_that_stand(verify: Verify) -> None:
    status, out, _ = verify(told())
    assert status == 0
    assert out.splitlines() == [
        "stands\te1\t2025-05-20\tGate opened\tgate.txt at 0",
        "stands: 1, moved: 0, no longer stands: 0",
    ]


def test_words_that_moved_are_found_where_they_are_nearest(verify: Verify) -> None:
    status, out, _ = verify(told(start=1), gate=f"Today. {WORDS}{WORDS}{WORDS}")
    assert status == 0
    assert out.startswith("moved\te1\t2025-05-20\tGate opened\tgate.txt at 1, now gate.txt at 7\n")


def test_words_that_changed_no_longer_stand(verify: Verify) -> None:
    status, out, _ = verify(told(), gate=WORDS.replace("opened", "was opened"))
    assert status == 1
    line, count = out.splitlines()
    assert line.startswith("no longer stands\te1\t")
    assert line.endswith("gate.txt at 0: The gate opened on 20 May 2025.")
    assert count == "stands: 0, moved: 0, no longer stands: 1"


def test_every_passage_of_an_event_is_checked(verify: Verify) -> None:
    also = [{"article": 0, "start": 32, "words": "The bell rang"}, {"article": 0, "start": 0, "words": "The horn blew"}]
    status, out, _ = verify(told(also=also))
    assert status == 1
    assert out.splitlines() == [
        "stands\te1\t2025-05-20\tGate opened\tgate.txt at 0",
        "stands\te1\t2025-05-20\tGate opened\tgate.txt at 32",
        "no longer stands\te1\t2025-05-20\tGate opened\tgate.txt at 0: The horn blew",
        "stands: 2, moved: 0, no longer stands: 1",
    ]


def test_an_article_under_another_name_is_searched_too(verify: Verify) -> None:
    status, out, _ = verify(told(), other=f"No. {WORDS}", gate="Nothing here.")
    assert status == 0
    assert "gate.txt at 0, now other.txt at 4" in out


def test_the_very_text_is_not_confused_with_another_that_has_the_words(verify: Verify) -> None:
    story = Story().tell("Gate opened", "2025-05-20", "Ann").extraction()
    evidence = json.loads(tell_evidence([story.article], [[(0, event)] for event in story.events]))
    evidence["events"][0]["words"] = "Words that never stood there"
    status, out, _ = verify(json.dumps(evidence), gate=story.article.text)
    assert status == 1
    assert out.startswith("no longer stands")


def test_words_that_would_act_on_a_terminal_are_escaped(verify: Verify) -> None:
    _, out, _ = verify(told(title="Gate\x1b[2J\nopened\tnow", words="gone \x07"))
    assert "\x1b" not in out
    assert "\x07" not in out
    assert out.count("\n") == 2
    assert "Gate\\x1b[2J opened now" in out


@pytest.mark.parametrize(
    ("picture", "reason"),
    [
        (b"", "no picture of the kinds PNG, SVG and PDF"),
        (b"GIF89a", "no picture of the kinds PNG, SVG and PDF"),
        (png(), "carries no evidence"),
        (png(chunk(b"tEXt", b"Title\0evidence")), "carries no evidence"),
        (carrying(told())[:-30], "cut off"),
        (SIGNATURE + struct.pack(">I", 2**32 - 1) + b"iTXt", "cut off"),
        (carrying(told()).replace(b"Gate", b"Gote"), "damaged"),
        (png(chunk(b"zTXt", EVIDENCE.encode() + b"\0\0no deflate")), "damaged"),
        (
            png(chunk(b"iTXt", EVIDENCE.encode() + b"\0\1\0\0\0" + zlib.compress(bytes(2**25)))),
            "larger than 16,777,216",
        ),
        (png(chunk(b"zTXt", EVIDENCE.encode() + b"\0\0" + zlib.compress(bytes(2**25)))), "larger than 16,777,216"),
        (png(*[chunk(b"tEXt", b"")] * 100_001), "more than 100,000 chunks"),
        (carrying("{"), "not JSON"),
        (carrying("[" * 100_000), "not JSON"),
        (carrying("[]"), f"not in the form {FORM}"),
        (carrying(json.dumps({"format": FORM})), "lacks what it should hold"),
        (carrying(told(article=1)), "lacks what it should hold"),
        (carrying(told(article=-1)), "lacks what it should hold"),
        (carrying(told(article=True)), "lacks what it should hold"),
        (carrying(told(words="")), "lacks what it should hold"),
        (carrying(told(start=10**20)), "lacks what it should hold"),
        (carrying(told(title=None)), "lacks what it should hold"),
        (carrying(told(also=5)), "lacks what it should hold"),
        (carrying(told(also={"words": 1})), "lacks what it should hold"),
        (carrying(told(also=[{"article": 1, "start": 0, "words": "x"}])), "lacks what it should hold"),
        (carrying(told(also=[{"article": 0, "start": 0, "words": ""}])), "lacks what it should hold"),
        (carrying(told(also=[{"article": 0, "start": 0, "words": "x"}] * 20_001)), "too many passages"),
        (carrying(viewed(5)), "lacks what it should hold"),
        (carrying(viewed({"lanes": "actor"})), "lacks what it should hold"),
        (carrying(viewed({**PLAIN, "hidden": []})), "lacks what it should hold"),
        (carrying(viewed({**PLAIN, "hidden": {"actors": [1]}})), "lacks what it should hold"),
        (carrying(viewed({**PLAIN, "query": "x" * 1001})), "lacks what it should hold"),
        (carrying(json.dumps({"format": FORM, "articles": [], "events": []})), "tells of 0 events"),
    ],
)
def test_a_picture_without_evidence_says_why(verify: Verify, picture: bytes, reason: str) -> None:
    status, out, err = verify(picture)
    assert (status, out) == (1, "")
    assert err.startswith("linimasa: ")
    assert "picture.png: " in err
    assert reason in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("svg", "reason"),
    [
        ("<svg><metadata/></svg>", "carries no evidence"),
        ("<svg>", "not whole"),
        (f'<svg><metadata id="{EVIDENCE}">{{', "not whole"),
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', "has a DOCTYPE"),
        (f'<svg><metadata id="{EVIDENCE}">{" " * (2**24 + 1)}</metadata></svg>', "larger than 16,777,216"),
    ],
)
def test_an_svg_without_evidence_says_why(verify: Verify, svg: str, reason: str) -> None:
    status, _, err = verify(svg.encode(), "picture.svg")
    assert status == 1
    assert reason in err


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.4", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<</Root 1 0 R>>"])
def test_a_pdf_that_is_none_is_refused(verify: Verify, pdf: bytes) -> None:
    status, out, err = verify(pdf, "picture.pdf")
    assert (status, out) == (1, "")
    assert "no whole PDF" in err or "carries no evidence" in err


def test_evidence_is_read_from_an_svg_and_from_every_kind_of_text_in_a_png(verify: Verify) -> None:
    key, evidence = EVIDENCE.encode(), told()
    svg = f'<svg xmlns="http://www.w3.org/2000/svg"><metadata id="{EVIDENCE}">{evidence}</metadata><g/></svg>'
    assert verify(svg.encode(), "picture.svg")[0] == 0
    assert verify(carrying(evidence, packed=True))[0] == 0
    assert verify(png(chunk(b"tEXt", key + b"\0" + evidence.encode())))[0] == 0
    assert verify(png(chunk(b"zTXt", key + b"\0\0" + zlib.compress(evidence.encode()))))[0] == 0


def test_files_that_cannot_be_read_are_told(verify: Verify, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert app.main(["verify", str(tmp_path / "absent.png"), str(tmp_path)]) == 1
    assert "absent.png: No such file or directory" in capsys.readouterr().err
    verify(told())
    lost = [str(tmp_path / name) for name in ("picture.png", "gate.txt", "lost.txt")]
    assert app.main(["verify", *lost]) == 1
    out, err = capsys.readouterr()
    assert "stands: 1" in out
    assert "lost.txt: " in err


@pytest.mark.parametrize("arguments", [[], ["picture.png"], ["picture.png", "a.txt", "--reference", "2025-01-01"]])
def test_wrong_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        app.main(["verify", *arguments])
    assert stop.value.code == 2


@pytest.fixture(scope="module")
def spoiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("spoiled") / "picture"


@given(
    packed=st.booleans(),
    svg=st.booleans(),
    at=st.integers(0, 2000),
    put=st.binary(max_size=12),
    cut=st.integers(0, 12),
    keep=st.integers(0, 3000),
)
def test_a_spoiled_picture_is_read_or_refused(
    spoiled: Path, packed: bool, svg: bool, at: int, put: bytes, cut: int, keep: int
) -> None:
    whole = carrying(told(), packed=packed)
    if svg:
        whole = f'<svg><metadata id="{EVIDENCE}">{told()}</metadata></svg>'.encode()
    path = spoiled.with_suffix(".svg" if svg else ".png")
    at %= len(whole)
    path.write_bytes((whole[:at] + put + whole[at + cut :])[:keep])
    with suppress(EvidenceError):
        assert all(passage.words for claim in carried_evidence(path).claims for passage in claim.passages)
