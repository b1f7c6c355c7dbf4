"""The command line in processes of its own: what it imports, how it talks through pipes, the pictures it writes."""

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from tests.decided import opened

from linimasa.project.file import ProjectFile
from linimasa.project.restoring import content_of


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "berita.txt"
    path.write_text("Presiden Sari Wijaya tiba di Jakarta pada Kamis (14/9/2023).\n", encoding="utf-8")
    return path


def modules(*arguments: str, parts: int = 1) -> set[str]:
    """The modules that a command imports, by so many parts of their names."""
    code = "import sys\nfrom linimasa import app\ntry: app.main(sys.argv[1:])\nexcept SystemExit: pass\n"
    code += "print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    return {".".join(name.split(".")[:parts]) for name in done.stderr.split()}


def test_help_imports_nothing_heavy() -> None:
    assert not modules("extract", "--help") & {"PySide6", "babel", "dateutil", "re2", "charset_normalizer", "numpy"}


def test_extract_imports_no_qt_and_no_encoding_detector_for_utf8(news: Path) -> None:
    assert not modules("extract", str(news)) & {"PySide6", "shiboken6", "charset_normalizer", "numpy"}


def test_extract_of_articles_imports_no_project(news: Path) -> None:
    found = modules("extract", str(news), parts=2)
    assert "linimasa.pipeline" in found
    assert not found & {"linimasa.project", "sqlite3"}


def test_extract_of_a_project_imports_no_qt(tmp_path: Path) -> None:
    path = tmp_path / "a.linimasa"
    ProjectFile.create(path, content_of(opened())).close()
    assert not modules("extract", str(path)) & {"PySide6", "shiboken6"}


def test_a_reader_that_goes_away_ends_it_quietly(news: Path) -> None:
    command = [sys.executable, "-m", "linimasa", "extract", *[str(news)] * 50]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout
        assert child.stderr
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait() == 1


def test_lines_are_answered_before_the_next_is_read() -> None:
    command = [sys.executable, "-m", "linimasa", "extract", "--lines"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin
        assert child.stdout
        for text in ("Satu.", "Kedua."):
            child.stdin.write(json.dumps({"text": text}).encode() + b"\n")
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["article"]["length"] == len(text)
        child.stdin.close()
        assert child.wait() == 0


def picture(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Export a picture in a process of its own, which has no display."""
    hidden = ("DISPLAY", "WAYLAND", "QT")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    command = [sys.executable, "-m", "linimasa", "export", "berita.txt", "-o", "garis.png", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


def test_export_paints_a_picture_of_the_size_asked_for(news: Path) -> None:
    outcome = picture(news.parent, "--size", "1000x700", "--scale", "1.5")
    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (0, "", "")
    data = news.with_name("garis.png").read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", data[16:24]) == (1500, 1050)


def test_characters_without_a_glyph_are_listed(news: Path) -> None:
    outcome = picture(news.parent, "--title", "中 Berita 文")
    assert (outcome.returncode, outcome.stderr) == (1, "linimasa: garis.png: no glyph for U+4E2D U+6587\n")
    assert news.with_name("garis.png").exists()


def test_a_strict_export_writes_nothing_it_cannot_show(news: Path) -> None:
    outcome = picture(news.parent, "--title", "中", "--strict")
    assert (outcome.returncode, outcome.stderr) == (1, "linimasa: garis.png: nothing written, no glyph for U+4E2D\n")
    assert not news.with_name("garis.png").exists()


def test_an_unknown_actor_is_told(news: Path) -> None:
    outcome = picture(news.parent, "--actor", "Sari Wijaya", "Siapa Itu")
    assert outcome.returncode == 1
    assert outcome.stderr.startswith("linimasa: garis.png: ")
    assert "Siapa Itu" in outcome.stderr
    assert not news.with_name("garis.png").exists()
