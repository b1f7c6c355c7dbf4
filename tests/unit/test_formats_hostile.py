"""Whatever stands in a file, reading it gives articles and failures, opens nothing else and asks no network."""

import io
import socket
import subprocess
import sys
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.samples import docx, epub, odt, page, pdf, runs, zipped

from linimasa import formats
from linimasa.formats import read_source
from linimasa.formats._source import Source
from linimasa.model import Article, Failure

TEXT = "Kapal tiba pada Jumat (14/3/2025). “Kami siap,” kata Rini Hadi, yang menunggu sejak pagi di dermaga itu."
MAIL = b"From a@b.example Fri Mar 14 23:30:00 2025\nSubject: Kapal\nDate: Fri, 14 Mar 2025 23:30:00 +0700\n\n"
HEAD = (
    '<link rel="canonical" href="https://kabar.example/2025/03/14/kapal"><script type="application/ld+json">'
    '{"@type": "NewsArticle", "datePublished": "2025-03-14", "author": {"name": "Sari"}}</script>'
)


def archive() -> bytes:
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://kabar.example/"
    message.set_content(page(TEXT, TEXT, head=HEAD), subtype="html", cte="quoted-printable")
    return message.as_bytes()


SAMPLES = {
    "a.txt": TEXT.encode(),
    "a.md": f"---\ntitle: Kapal\ndate: 2025-03-14\n---\n# Kapal\n\n{TEXT}".encode(),
    "a.html": page(TEXT, TEXT, head=HEAD).encode(),
    "a.mhtml": archive(),
    "a.pdf": pdf([[(60, 780, 10, TEXT[:60]), (60, 766, 10, TEXT[60:])]], "/Title (Kapal)"),
    "a.docx": docx(runs(TEXT, TEXT)),
    "a.odt": odt(f"<text:p>{TEXT}</text:p>"),
    "a.epub": epub({"satu.xhtml": page(TEXT)}),
    "a.rtf": rb"{\rtf1\ansi{\info{\title Kapal}}\b Kapal\b0\par tiba \u8220?pagi\u8221?.\par}",
    "a.eml": MAIL.partition(b"\n")[2] + TEXT.encode(),
    "a.mbox": MAIL + TEXT.encode() + b"\n\n" + MAIL + b"Kedua.\n",
    "a.csv": f'title,date,text\nKapal,2025-03-14,"{TEXT}"\n'.encode(),
    "a.json": b'[{"text": "Kapal tiba kemarin.", "date": "2025-03-14"}]',
    "a.jsonl": b'{"text": "Kapal tiba kemarin."}\n{"text": "Kapal berangkat."}\n',
    "a.zip": zipped({"a.txt": TEXT, "b.docx": docx(runs(TEXT)), "c.zip": zipped({"d.html": page(TEXT)})}),
}
SEEDS = {path.name: path for path in sorted((Path(__file__).resolve().parents[2] / "seeds").iterdir())}
LOADING = (
    '<link rel="stylesheet" href="{0}"><link rel="import" href="{0}"><script src="{0}"></script><img src="{0}">'
    '<iframe src="{0}"></iframe><meta http-equiv="refresh" content="0;url={0}">'
    '<base href="{0}"><object data="{0}"></object>'
)


END = ("txt", "md", "html", "eml", "csv", "jsonl")


def check(name: str, data: bytes) -> None:
    found = list(read_source(Source(name, data)))
    assert all(isinstance(each, Article | Failure) for each in found)
    for each in found:
        if isinstance(each, Article):
            assert each.text.strip()
            assert all(0 <= begin <= len(each.text) for begin in each.pages)


def test_there_is_a_sample_of_every_format() -> None:
    used = {formats.by_suffix()[Path(name).suffix] for name in SAMPLES}
    assert used == set(formats.by_suffix().values())


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_are_articles(name: str) -> None:
    assert all(isinstance(each, Article) for each in read_source(Source(name, SAMPLES[name])))


@pytest.mark.filterwarnings("ignore::UserWarning")  # zipfile, of a name that stands in it twice
@pytest.mark.parametrize("name", SAMPLES)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(data=st.data())
def test_a_mutated_file_is_read_or_refused(name: str, data: st.DataObject) -> None:
    check(name, mutated(SAMPLES[name], data))


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("name", SEEDS)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=20)
@given(data=st.data())
def test_a_mutated_seed_is_read_or_refused(name: str, data: st.DataObject) -> None:
    check(name, mutated(SEEDS[name].read_bytes(), data))


def mutated(whole: bytes, data: st.DataObject) -> bytes:
    """A file with some bytes changed, and perhaps cut off."""
    changed = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(changed)))
        gone = data.draw(st.integers(0, 4))
        changed[at : at + gone] = data.draw(st.binary(max_size=4))
    return bytes(changed[: data.draw(st.integers(0, len(changed)))] if data.draw(st.booleans()) else changed)


@pytest.mark.parametrize("name", SAMPLES)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=25)
@given(data=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(name: str, data: bytes) -> None:
    check(name, data)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_under_the_name_of_another_format_is_read_or_refused(name: str) -> None:
    for other in SAMPLES.values():
        check(name, other)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.rtf", "a.eml", "a.mbox", "a.csv", "a.json", "a.jsonl"])
@pytest.mark.parametrize("data", [b"a" * 2_000_000, b"{" * 300_000, b"<p>" * 60_000, b"\n" * 500_000, b'"' * 500_000])
def test_long_lines_and_deep_nesting(name: str, data: bytes) -> None:
    check(name, data)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
LOCKED = {"META-INF/manifest.xml": "<manifest><encryption-data/></manifest>", "content.xml": "\x01\x02"}
OTHERS = "end its name in .docm, .docx, .epub, .odt, .ott, .zip"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6"
TRUNCATED = {"a.pdf": "PDF", "a.docx": "Word document", "a.odt": "OpenDocument text", "a.epub": "e-book"} | {
    "a.zip": "ZIP file"
}


def reason(name: str, data: bytes) -> str:
    (found,) = read_source(Source(name, data))
    assert isinstance(found, Failure), found
    return found.reason


@pytest.mark.parametrize("name", TRUNCATED)
def test_a_truncated_file_says_so(name: str) -> None:
    data = SAMPLES[name]
    assert reason(name, data[: len(data) * 2 // 3]) == f"it is no {TRUNCATED[name]}, or is damaged: get it again"


@pytest.mark.parametrize("name", sorted(set(SAMPLES) - set(TRUNCATED)))
def test_of_a_truncated_text_the_rest_is_read(name: str) -> None:
    data = SAMPLES[name]
    found = list(read_source(Source(name, data[: len(data) * 4 // 5])))
    assert found
    assert all(isinstance(each, Article) or each.reason for each in found)


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        *((f"a.{end}", SAMPLES["a.pdf"], "it is a PDF, not what its name says: end its name in .pdf") for end in END),
        *(
            (f"a.{end}", SAMPLES["a.rtf"], "it is rich text, not what its name says: end its name in .rtf")
            for end in END
        ),
        ("a.txt", SAMPLES["a.docx"], OTHERS),
        ("a.html", SAMPLES["a.epub"], OTHERS),
        ("a.pdf", SAMPLES["a.zip"], OTHERS),
        ("a.docx", SAMPLES["a.odt"], "it is no Word document: save it as .docx again"),
        ("a.odt", SAMPLES["a.docx"], "content.xml is missing in it"),
        ("a.docx", TEXT.encode(), "it is no Word document, or is damaged"),
        ("a.pdf", TEXT.encode(), "it is no PDF, or is damaged"),
        ("a.rtf", TEXT.encode(), "it is no rich text"),
        ("a.mbox", TEXT.encode(), "it is no mailbox"),
        ("a.json", TEXT.encode(), "it is no JSON"),
        *((f"a.{end}", PNG, "binary data") for end in ("txt", "md", "html", "eml", "csv", "json", "jsonl")),
        ("a.docx", OLE, "it has a password, or the format that Office had before 2007"),
        ("a.odt", zipped(LOCKED), "it needs a password"),
    ],
)
def test_what_is_not_what_its_name_says_is_told(name: str, data: bytes, why: str) -> None:
    assert why in reason(name, data)


def test_more_elements_than_a_document_has() -> None:
    many = "<b/>" * 5_000_000
    assert "more than 200,000 elements" in reason("a.html", f"<html><body>{many}".encode())
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:  # stored: no ratio tells
        file.writestr("word/document.xml", f"<a>{many}</a>")
    assert "more than 2,000,000 elements" in reason("a.docx", out.getvalue())


def test_elements_nested_deep_are_read_and_deeper_ones_refused() -> None:
    deep = "<div>" * 1_500 + f"<p>{TEXT}</p>"
    (found,) = read_source(Source("a.html", f"<html><body>{deep}".encode()))
    assert isinstance(found, Article)
    assert found.text == TEXT
    assert "nested too deeply" in reason("a.html", ("<html><body>" + "<div>" * 5_000 + TEXT).encode())


def test_a_nul_in_json_is_a_character_of_the_text() -> None:
    (found,) = read_source(Source("a.json", b'{"text": "a\\u0000b Senin."}'))
    assert isinstance(found, Article)
    assert found.text == "a\0b Senin."


def test_a_lone_surrogate_in_json_is_a_character_of_the_text() -> None:
    (found,) = read_source(Source("a.json", b'{"text": "a\\ud800b Senin."}'))
    assert isinstance(found, Article)
    assert found.text == "a\ud800b Senin."


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.csv", "a.eml"])
def test_a_nul_in_a_text_is_refused(name: str) -> None:
    assert "binary data" in reason(name, SAMPLES[name].replace(b"Kapal", b"Kap\0l"))


def test_a_line_of_ten_megabytes_is_read() -> None:
    line = "Rini Hadi menunggu sejak pagi. " * 330_000
    assert len(line) > 10_000_000
    for name, data in {"a.txt": line, "a.html": page(line), "a.csv": f'text\n"{line}"\n'}.items():
        (found,) = read_source(Source(name, data.encode()))
        assert isinstance(found, Article)
        assert len(found.text) > 10_000_000


AUDIT = """
import os, sys
from pathlib import Path
name, library = sys.argv[1], sys.argv[2:]
from linimasa import formats
list(formats.read(Path(name)))  # what is imported to read it is loaded now
told = []
def hook(event, arguments):
    if event.startswith(("socket.", "subprocess.", "os.exec", "os.spawn", "os.posix_spawn", "os.system", "urllib.")):
        told.append(f"{event} {arguments}")
    if event in ("open", "os.listdir", "os.scandir", "os.remove", "os.rename", "os.mkdir") and arguments[0] != name:
        path = os.path.abspath(os.fsdecode(arguments[0])) if not isinstance(arguments[0], int) else ""
        if path and not path.startswith(tuple(library)):
            told.append(f"{event} {path}")
sys.addaudithook(hook)
found = list(formats.read(Path(name)))
print(len(found), *told, sep="\\n")
"""


@pytest.mark.parametrize("name", SAMPLES)
def test_no_other_file_and_no_network(tmp_path: Path, name: str) -> None:
    secret = tmp_path / "secret.html"
    secret.write_text("rahasia")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0)
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        bait = LOADING.format(address) + LOADING.format(secret.as_uri())
        data = SAMPLES[name]
        if name.endswith((".html", ".mhtml")):
            data = data.replace(b"<article>", b"<article>" + bait.replace("=", "=3D").encode())
            data = data if name == "a.mhtml" else data.replace(b"=3D", b"=")
        elif name == "a.epub":
            data = epub({"satu.xhtml": page(TEXT, head=bait)})
        path = tmp_path / name
        path.write_bytes(data)
        library = [sys.prefix, sys.base_prefix, str(Path(formats.__file__).parents[1])]
        command = [sys.executable, "-c", AUDIT, str(path), *library]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        with pytest.raises(BlockingIOError):
            listener.accept()
    assert done.returncode == 0, done.stderr
    count, *told = done.stdout.split("\n")[:-1]
    assert int(count) > 0
    assert told == []
