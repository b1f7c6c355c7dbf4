"""The command, run in the process of the tests, and a project on disk."""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.command import Outcome, Run
from tests.projects import CONTENT

from linimasa import app
from linimasa.project.file import ProjectFile


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
def path(tmp_path: Path) -> Path:
    """Where a project is to be."""
    return tmp_path / "gate.linimasa"


@pytest.fixture
def file(path: Path) -> Iterator[ProjectFile]:
    """The project there, open."""
    file = ProjectFile.create(path, CONTENT)
    yield file
    file.close()
