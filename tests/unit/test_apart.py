"""The process that reads: what it is asked, what it answers, and how it ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from linimasa import apart, pipeline
from linimasa.apart import Apart, Given, ReadingError
from linimasa.model import Article, Failure

TEXT = "Palu, 14 September 2023 - Banjir merendam tiga desa. \u201cKami siaga,\u201d kata Ratna Wibowo kemarin."


@pytest.fixture
def parser() -> Iterator[Apart]:
    parser = Apart()
    yield parser
    parser.end()


def test_it_finds_there_what_is_found_here(parser: Apart, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    [file] = parser.ask(apart.expand, tmp_path)
    assert isinstance(file, Path)
    [found] = parser.ask(apart.read, file, {})
    assert [found] == list(pipeline.read(file))


def test_what_a_person_says_goes_along(parser: Apart) -> None:
    [found] = parser.ask(apart.extract, Article(TEXT), Given(reference=700_000, language="id"))
    assert found.reference.day == 700_000
    assert found.language_given


def test_what_cannot_be_read_comes_as_a_failure(parser: Apart, tmp_path: Path) -> None:
    [found] = parser.ask(apart.read, tmp_path / "none.txt", {})
    assert isinstance(found, Failure)


def test_a_mistake_is_told_and_the_next_question_answered(parser: Apart) -> None:
    with pytest.raises(ReadingError, match="ZeroDivisionError"):
        list(parser.ask(eval, "1 / 0"))
    assert list(parser.ask(eval, "[7]")) == [7]


def test_what_takes_too_long_is_ended_and_the_next_question_answered() -> None:
    parser = Apart(patience=1)
    try:
        with pytest.raises(ReadingError, match="it takes longer than 1 seconds"):
            list(parser.ask(eval, "__import__('time').sleep(600)"))
        assert list(parser.ask(eval, "[7]")) == [7]
    finally:
        parser.end()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not keep the limit")
def test_what_needs_too_much_memory_is_told(parser: Apart) -> None:
    with pytest.raises(ReadingError, match="it needs more than 4 GB of memory"):
        list(parser.ask(eval, "[bytes(5 * 2**30)]"))
    assert list(parser.ask(eval, "[7]")) == [7]


def test_nothing_but_values_of_the_model_comes_back(parser: Apart) -> None:
    with pytest.raises(ReadingError, match="the process that reads it has ended"):
        list(parser.ask(eval, "[__import__('os').system]"))
    with pytest.raises(ReadingError, match="the process that reads it has ended"):
        list(parser.ask(eval, "[type('E', (), {'__reduce__': lambda self: (eval, ('1',))})()]"))


@pytest.mark.parametrize("name", ["dataclass.__globals__.get", "dataclass", "Span.of", "StrEnum"])
def test_no_name_leads_through_the_model_to_anything_else(parser: Apart, name: str) -> None:
    words = b"".join(b"\x8c" + bytes([len(word)]) + word.encode() for word in ("linimasa.model.texts", name))
    forged = b"\x80\x04" + words + b"\x93\x85."
    with pytest.raises(ReadingError, match="the process that reads it has ended"):
        list(parser.ask(eval, f"[__import__('sys').__stdout__.buffer.write({forged!r})]"))


def test_the_running_source_is_read_with_whatever_is_installed(
    parser: Apart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "linimasa").mkdir()
    (tmp_path / "linimasa" / "__init__.py").touch()
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    [file] = parser.ask(eval, "[__import__('linimasa').__file__]")
    assert Path(file).parent == Path(apart.__file__).parent


def test_its_death_is_told_and_the_next_question_answered(parser: Apart) -> None:
    with pytest.raises(ReadingError, match="3"):
        list(parser.ask(eval, "__import__('os')._exit(3)"))
    assert list(parser.ask(eval, "[7]")) == [7]


def test_an_answer_nobody_hears_to_its_end_does_not_answer_the_next_question(parser: Apart) -> None:
    assert next(parser.ask(eval, "range(1000)")) == 0
    assert list(parser.ask(eval, "[7]")) == [7]


def test_what_it_prints_is_no_answer(parser: Apart) -> None:
    assert list(parser.ask(eval, "[print('hello')]")) == [None]


def test_it_can_be_ended_while_it_reads_and_is_gone_then(parser: Apart) -> None:
    [number] = parser.ask(eval, "[__import__('os').getpid()]")
    told: list[ReadingError] = []

    def ask() -> None:
        with pytest.raises(ReadingError) as raised:
            list(parser.ask(eval, "__import__('time').sleep(600)"))
        told.append(raised.value)

    asking = Thread(target=ask)
    asking.start()
    parser.end()
    asking.join(60)
    assert told
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
    with pytest.raises(ReadingError):
        list(parser.ask(eval, "[7]"))


def test_it_imports_no_qt(parser: Apart) -> None:
    list(parser.ask(apart.extract, Article(TEXT), Given()))
    [loaded] = parser.ask(eval, "[list(__import__('sys').modules)]")
    assert not [name for name in loaded if name.startswith(("PySide6", "shiboken6", "linimasa.ui"))]


def test_nothing_is_imported_from_the_current_folder(
    parser: Apart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "re2.py").write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    assert len(list(parser.ask(apart.extract, Article(TEXT), Given()))) == 1


KILLED = """
import os, signal
from linimasa.apart import Apart
parser = Apart()
print(*parser.ask(eval, "[__import__('os').getpid()]"), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_it_outlives_nobody() -> None:
    run = subprocess.run([sys.executable, "-c", KILLED], stdout=subprocess.PIPE, text=True, timeout=60)
    assert run.returncode == -signal.SIGKILL  # its standard output is closed, so the process that held it is gone too
    assert run.stdout.strip().isdigit()
