"""Files in: encodings told apart, titles and front matter, and a reason for whatever cannot be read."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.opened import article, read_one

from linimasa import formats
from linimasa.model import AS_USUAL, Article, Failure, Opening

TEXT = "“Kami siap,” kata menteri – kemarin.\r\nHarganya €5, kata André.\r\n"
ENCODINGS = [
    ("utf-8", b""),
    ("utf-8", b"\xef\xbb\xbf"),
    ("utf-16-le", b"\xff\xfe"),
    ("utf-16-be", b"\xfe\xff"),
    ("utf-16-le", b""),
    ("utf-16-be", b""),
    ("utf-32-le", b"\xff\xfe\0\0"),
    ("utf-32-be", b"\0\0\xfe\xff"),
    ("cp1252", b""),
]
SAME_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def reason(path: Path) -> str:
    (found,) = formats.read(path)
    assert isinstance(found, Failure)
    assert found.path == str(path)
    return found.reason


@pytest.mark.parametrize(("encoding", "mark"), ENCODINGS)
def test_encodings_are_told_apart_and_change_nothing(tmp_path: Path, encoding: str, mark: bytes) -> None:
    assert article(tmp_path / "a.txt", mark + TEXT.encode(encoding)).text == TEXT


@pytest.mark.parametrize("short", ["café", "Jum’at", "“Ya,” kata Rina.", "naïve – or not", "Rp5–10"])
def test_a_short_western_text_is_not_taken_for_a_rare_code_page(tmp_path: Path, short: str) -> None:
    assert article(tmp_path / "a.txt", short.encode("cp1252")).text == short


@SAME_FOLDER
@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), min_size=1).filter(str.strip),
    st.sampled_from([pair for pair in ENCODINGS if pair[1]] + [("utf-8", b"")]),
)
def test_any_text_comes_back_whole(tmp_path: Path, text: str, how: tuple[str, bytes]) -> None:
    encoding, mark = how
    assert article(tmp_path / "a.txt", mark + text.encode(encoding)).text == text


@SAME_FOLDER
@given(st.binary(), st.sampled_from(["a.txt", "a.md"]))
def test_any_bytes_give_an_article_or_a_reason(tmp_path: Path, data: bytes, name: str) -> None:
    found = read_one(tmp_path / name, data)
    if isinstance(found, Article):
        assert "\0" not in found.text
        assert found.text.strip()
        assert 0 <= found.body <= len(found.text)
    else:
        assert found.reason


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t", "nothing but white space"),
        (b"\xef\xbb\xbf", "nothing but white space"),
        (b"Kata\0kata kata", "binary data"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6", "binary data"),
        (b"\x89PNG\r\n\x1a\n\xff\x10\x03", "binary data"),
        ("Senin – “kemarin” – di Köln".encode()[:-1] + b"\xff", "damaged at byte"),
        (b"\xff\xfea\0b", "it is UTF-16, but damaged at byte 2"),
        ("Вчера в Москве прошла встреча министров.".encode("cp1251"), "none of UTF-8, UTF-16 and Windows-1252"),
        ("今天天气很好，我们去公园。".encode("gbk"), "none of UTF-8, UTF-16 and Windows-1252"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, why: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert why in reason(path)


def folder(path: Path) -> None:
    path.mkdir()


def loop(path: Path) -> None:
    path.symlink_to(path)


def large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(AS_USUAL.limit + 1)


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither these files nor these links")
@pytest.mark.parametrize(
    ("make", "why"),
    [
        (os.mkfifo, "not a regular file"),
        (lambda path: path.symlink_to("/dev/zero"), "not a regular file"),
        (folder, "it is a folder"),
        (loop, "a link that leads back to itself"),
        (large, "the file has 65 MB, the limit is 64 MB"),
        (lambda _: None, "there is no such file"),
    ],
)
def test_what_is_no_file_is_refused(tmp_path: Path, make: Callable[[Path], None], why: str) -> None:
    make(tmp_path / "a.txt")
    assert why in reason(tmp_path / "a.txt")


def test_a_file_swapped_for_a_pipe_after_the_look_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, pipe = tmp_path / "a.txt", tmp_path / "pipe"
    path.write_text("Teks.")
    os.mkfifo(pipe)
    opened = os.open
    monkeypatch.setattr(os, "open", lambda _, flags: opened(pipe, flags))
    assert "not a regular file" in reason(path)


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, "no")

    path = tmp_path / "a.txt"
    path.write_text("Teks.")
    monkeypatch.setattr(os, "open", refuse)
    assert "may not read it: change its permissions" in reason(path)


@pytest.mark.parametrize("name", ["a.xyz", "a", ".txt"])
def test_an_unknown_format_names_the_known_ones(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Teks.")
    assert reason(tmp_path / name).endswith("; it reads " + ", ".join(sorted(formats.by_suffix())))


def test_folders_stand_for_the_files_in_them(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "c.xyz"):
        (tmp_path / name).write_text("Teks.")
    (tmp_path / "d.txt").mkdir()
    other = tmp_path / "missing.txt"
    assert list(formats.expand([tmp_path, other])) == [tmp_path / "a.md", tmp_path / "b.txt", other]
    (empty,) = formats.expand([tmp_path / "d.txt"])
    assert isinstance(empty, Failure)
    assert "holds no file that Linimasa reads" in empty.reason


def test_what_may_not_be_looked_at_is_told_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "link.txt"):
        (tmp_path / name).write_text("Teks.")
    look = os.stat

    def stat(path: Path, **options: bool) -> os.stat_result:
        if Path(path).name in ("locked", "link.txt"):
            raise PermissionError(errno.EACCES, "no")
        return look(path, **options)

    monkeypatch.setattr(os, "stat", stat)
    found = list(formats.expand([tmp_path / "locked", tmp_path]))
    assert found == [tmp_path / "locked", tmp_path / "a.txt", tmp_path / "link.txt"]
    for path in (tmp_path / "locked", tmp_path / "link.txt"):
        assert reason(path) == "Linimasa may not read it: change its permissions"


def test_an_article_knows_how_its_file_was_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Senin di Köln.".encode("cp1252"))
    opening = Opening(encoding="cp1252", limit=1000)
    (found,) = formats.read(path, opening)
    assert isinstance(found, Article)
    assert (found.text, found.opening) == ("Senin di Köln.", opening)


def test_what_is_too_large_says_which_limit_would_do(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Senin." * 1000)
    (failure,) = formats.read(path, Opening(limit=100))
    assert isinstance(failure, Failure)
    assert failure.remedy == Opening(limit=6400)
    (found,) = formats.read(path, failure.remedy)
    assert isinstance(found, Article)


@pytest.mark.parametrize("encoding", ["base64", "idna", "utf-7", "undefined", "nonsense"])
def test_any_name_of_an_encoding_gives_an_article_or_a_reason(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"xn--\xff. +/v8 Senin.")
    (found,) = formats.read(path, Opening(encoding=encoding))
    assert isinstance(found, Failure)
    assert "encoding" in found.reason or f"it is not {encoding}" in found.reason


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("a.TXT", ("encoding",)),
        ("a.html", ("encoding", "whole_page")),
        ("a.csv", ("encoding", "columns")),
        ("a.pdf", ()),
        ("a.odd", ()),
    ],
)
def test_what_can_be_chosen_of_a_format(name: str, known: tuple[str, ...]) -> None:
    assert formats.choices(Path(name)) == known


@pytest.mark.parametrize(("at", "page"), [(0, 1), (9, 1), (10, 2), (29, 2), (30, 4), (99, 4)])
def test_the_page_of_a_character(at: int, page: int) -> None:
    assert Article("x" * 100, pages=(2, 10, 30, 30)).page(at) == page
    assert Article("x" * 100).page(at) is None


SEEDS = Path(__file__).resolve().parents[2] / "seeds"
PAGES = {"lxml", "trafilatura", "htmldate", "babel", "charset_normalizer"}
LIBRARIES = {
    ".html": PAGES,
    ".mhtml": PAGES,
    ".docx": {"lxml", "babel"},  # months in words, where it is an export of a database
    ".odt": {"lxml"},
    ".epub": {"lxml"},
    ".rtf": {"striprtf", "babel"},
    ".pdf": {"pypdfium2"},
}
IMPORTED = """
import sys
from pathlib import Path
from linimasa import formats
found = list(formats.read(Path(sys.argv[1])))
print(*{name.partition(".")[0] for name in sys.modules})
"""


@pytest.mark.parametrize("seed", sorted(path for path in SEEDS.iterdir() if path.is_file()), ids=lambda path: path.name)
def test_a_library_is_imported_for_its_format_only(seed: Path) -> None:
    done = subprocess.run([sys.executable, "-c", IMPORTED, str(seed)], capture_output=True, text=True, check=True)
    heavy = set().union(*LIBRARIES.values()) | {"PySide6", "numpy", "icalendar", "xlsxwriter", "re2", "pycrfsuite"}
    assert set(done.stdout.split()) & heavy <= LIBRARIES.get(seed.suffix, set())
