"""The project file: what is written comes back, whatever it is, also what another version wrote."""

import os
import sqlite3
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.projects import CONTENT, DECIDED, alter, read, reason, story, written
from tests.stored import extractions

from linimasa import assets, pipeline
from linimasa.model import Extraction
from linimasa.project import database as db
from linimasa.project.decisions import UNDECIDED
from linimasa.project.file import Content, ProjectError, ProjectFile
from linimasa.project.rests import finish
from linimasa.project.state import State


def test_everything_comes_back(path: Path) -> None:
    assert read(written(path)) == CONTENT


def test_an_empty_project_comes_back(path: Path) -> None:
    assert read(written(path, Content())) == Content()


@settings(max_examples=30)
@given(st.lists(extractions(), max_size=3, unique_by=lambda each: (each.article.path, each.article.part)))
def test_any_extraction_equals_itself(found: list[Extraction]) -> None:
    content = Content(tuple(found), (UNDECIDED,) * len(found))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.linimasa"
        assert read(written(path, content)) == content
        assert [each.name for each in Path(folder).iterdir()] == [path.name]


def test_what_is_found_in_the_samples_comes_back(path: Path) -> None:
    files = sorted((assets.root().parent / "seeds").glob("*.txt"))
    found = tuple(one for file in files for one in pipeline.read(file) if isinstance(one, Extraction))
    assert len(found) == len(files) > 2
    assert read(written(path, Content(found, (UNDECIDED,) * len(found)))).extractions == found


def test_a_name_may_hold_bytes_that_are_no_unicode(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"g%te? \xff#.linimasa")
    assert read(written(path)) == CONTENT


@pytest.mark.parametrize(
    "other",
    [
        replace(CONTENT, extractions=(story(1), story(3))),
        replace(CONTENT, extractions=(*CONTENT.extractions, story(3)), decisions=(*CONTENT.decisions, UNDECIDED)),
        replace(CONTENT, extractions=CONTENT.extractions[:1], decisions=(UNDECIDED,)),
        replace(CONTENT, decisions=(DECIDED, UNDECIDED)),
        replace(CONTENT, history=(), state=replace(CONTENT.state, done=0)),
        replace(CONTENT, state=State()),
        Content(),
    ],
)
def test_what_changed_is_written(path: Path, file: ProjectFile, other: Content) -> None:
    file.save(other)
    file.close()
    assert read(path) == other


def test_only_what_changed_is_written(path: Path, file: ProjectFile) -> None:
    with sqlite3.connect(path) as reader:
        before = reader.execute("PRAGMA data_version").fetchone()
        file.save(CONTENT)
        assert reader.execute("PRAGMA data_version").fetchone() == before
        file.save(replace(CONTENT, state=State()))
        assert reader.execute("PRAGMA data_version").fetchone() != before
    reader.close()


def test_a_new_project_takes_the_place_of_an_old_file(path: Path) -> None:
    path.write_text("something else", "utf-8")
    assert read(written(path)) == CONTENT


# --- versions


def test_a_newer_file_is_read_and_not_written(path: Path) -> None:
    alter(written(path), f"PRAGMA user_version = {db.version() + 1}", "CREATE TABLE more (number)")
    before = path.read_bytes()
    file = ProjectFile.open(path)
    assert finish(file.reading()) == CONTENT
    assert "newer version" in str(file.read_only)
    with pytest.raises(ProjectError, match="newer version"):
        file.save(Content())
    file.close()
    assert path.read_bytes() == before


def test_a_newer_file_can_do_nothing_either(path: Path) -> None:
    trigger = "CREATE TRIGGER act AFTER DELETE ON article BEGIN DELETE FROM state; END"
    alter(written(path), f"PRAGMA user_version = {db.version() + 1}", trigger)
    assert "it holds more than a project holds" in reason(path)


def test_an_older_file_is_brought_up_and_a_copy_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alter(written(path), "UPDATE history SET number = number + 5")
    before = path.read_bytes()
    monkeypatch.setattr(db, "MIGRATIONS", (lambda each: each.execute("UPDATE history SET number = number - 5"),))
    assert read(path) == CONTENT
    copy = path.with_name("gate.version-1.linimasa")
    assert db.look(path) == 2
    assert db.look(copy) == 1
    assert len(copy.read_bytes()) == len(before)
    assert read(path) == CONTENT


def test_what_cannot_be_brought_up_stays_as_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = written(path).read_bytes()
    monkeypatch.setattr(db, "MIGRATIONS", (lambda each: each.execute("DROP TABLE history"),))
    assert "it does not hold what a project holds" in reason(path)
    assert path.read_bytes()[100:] == before[100:]
    monkeypatch.undo()
    assert read(path) == CONTENT
