"""The history in the project file: what was done before a restart can be taken back after it, and nothing else is."""

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests import decided
from tests.unit.test_deciding_properties import act_on_all, texts

from linimasa.project import Content, History, Project, Replacement, Review, deciding, rows
from linimasa.project.file import ProjectFile
from linimasa.project.packing import pack, unpack
from linimasa.project.restoring import content_of, restoring
from linimasa.project.rests import finish

HANDS = ["same", "apart", "colour", "merge", "merge", "split", "reject", "accept", "read", "title", "undo", "redo"]
acts = st.lists(st.tuples(st.sampled_from(HANDS), st.integers(0, 20), st.integers(0, 20)), max_size=9)


def reopened(path: Path) -> tuple[Project, History, Content]:
    """A project from its file, as the window opens it."""
    file, project = ProjectFile.open(path), Project()
    try:
        content = finish(file.reading())
    finally:
        file.close()
    finish(restoring(project, content))
    return project, History(content.history, content.state.done, content.state.forgotten), content


def step(project: Project, history: History, hand: str, one: int, other: int) -> None:
    if hand in ("undo", "redo"):
        getattr(history, hand)(project)
    elif project.entries:
        act_on_all(project, history, hand, one, other)


def saved(path: Path, project: Project, history: History) -> None:
    file = ProjectFile.open(path)
    finish(file.reading())
    file.save(content_of(project, history))
    file.close()


def restarted(path: Path, project: Project, history: History) -> tuple[Project, History]:
    """All as it was, from the file."""
    saved(path, project, history)
    again, known, content = reopened(path)
    assert not content.cut
    assert decided.state(again) == decided.state(project)
    assert (known.commands, known.done) == (history.commands, history.done)
    return again, known


@settings(max_examples=40)
@given(st.lists(texts, min_size=1, max_size=3), acts, acts)
def test_all_can_be_taken_back_after_a_restart(parts: list[str], before: Any, after: Any) -> None:
    project, history = Project(), History()
    project.add(decided.read(text, path=f"{n or 'a'}.txt") for n, text in enumerate(parts))
    project.cast.keep_colours()  # as the window does when all is read
    start = decided.state(project)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.linimasa"
        ProjectFile.create(path, Content()).close()
        for each in before:
            step(project, history, *each)
            saved(path, project, history)
        project, history = restarted(path, project, history)
        for each in after:
            step(project, history, *each)
        project, history = restarted(path, project, history)
    while history.redo(project):
        pass
    end = decided.state(project)
    while history.undo(project):
        pass
    assert decided.state(project) == start
    while history.redo(project):
        pass
    assert decided.state(project) == end


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "gate.linimasa"


def three(path: Path) -> tuple[Project, History]:
    """A project on which three things were done, in a file."""
    project, history = decided.opened(), History()
    for entry in project.entries[:3]:
        history.do(deciding.review(project, [entry.key], Review.REJECTED), project)
    ProjectFile.create(path, content_of(project, history)).close()
    return project, history


def stored(path: Path) -> dict[int, bytes]:
    with sqlite3.connect(path) as hand:
        return dict(hand.execute("SELECT number, value FROM history").fetchall())


def alter(path: Path, statement: str, *values: object) -> None:
    with sqlite3.connect(path) as hand:
        hand.execute(statement, values)
    hand.close()


def test_a_change_more_is_a_row_more(path: Path) -> None:
    project, history = three(path)
    file = ProjectFile.open(path)
    content = finish(file.reading())
    history = History(content.history, content.state.done)
    alter_to, rows_before = project.entries[0].key, stored(path)
    writes: list[str] = []
    file._connection.set_trace_callback(writes.append)
    history.do(deciding.review(project, [alter_to], Review.ACCEPTED), project)
    file.save(content_of(project, history))
    file.close()
    assert len([each for each in writes if "INTO history" in each]) == 1
    after = stored(path)
    assert {number: after[number] for number in rows_before} == rows_before
    assert len(after) == 4


def test_a_change_holds_what_it_changes_and_no_more(path: Path) -> None:
    three(path)
    sizes = [len(pack(unpack(value, object))) for value in stored(path).values()]
    assert sizes[2] < sizes[0] + 100


def test_an_article_read_anew_comes_back_as_it_was_read(path: Path) -> None:
    project, history = decided.opened(), History()
    before = project.as_read[0]
    history.do(Replacement(0, before, decided.read(day=None)), project)
    after = project.as_read[0]
    ProjectFile.create(path, content_of(project, history)).close()
    again, history, _ = reopened(path)
    assert history.commands == (Replacement(0, before, after),)
    history.undo(again)
    assert again.as_read[0] == before


def test_there_is_room_for_so_much_only(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project, history = three(path)
    sizes = {number: len(value) for number, value in stored(path).items()}
    monkeypatch.setattr(rows, "_ROOM", sizes[1] + sizes[2])
    file = ProjectFile.open(path)
    finish(file.reading())
    file.save(content_of(project, history))
    file.close()
    _, history, content = reopened(path)
    assert not content.cut
    assert (history.done, history.forgotten) == (2, 1)


def test_what_was_taken_back_goes_with_what_leads_to_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project, history = three(path)
    while history.undo(project):
        pass
    monkeypatch.setattr(rows, "_ROOM", len(stored(path)[2]))
    file = ProjectFile.open(path)
    finish(file.reading())
    file.save(content_of(project, history))
    file.close()
    assert not stored(path)
    assert not reopened(path)[2].cut


def test_what_was_forgotten_before_a_restart_is_taken_back_after_it(tmp_path: Path) -> None:
    first, history = decided.read(), History()
    project = decided.opened(first)
    project.cast.keep_colours()
    ferry = decided.key(project, "ferry")
    history.do(deciding.review(project, [ferry], Review.REJECTED), project)
    history.do(Replacement(0, first, decided.read("Nothing of this is there.")), project)
    history.do(deciding.forget(project, 0, project.applied[0].lost), project)
    path = tmp_path / "a.linimasa"
    ProjectFile.create(path, Content()).close()
    again, known = restarted(path, project, history)
    assert not again.decisions[0]
    known.undo(again)
    (lost,) = again.applied[0].lost
    assert "ferry" in lost.words
    known.undo(again)
    assert decided.called(again, "ferry").review is Review.REJECTED
