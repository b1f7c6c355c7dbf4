"""A history that does not fit, or that nobody can have written, is cut there; nothing else is lost with it."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests import decided
from tests.unit.test_history_kept import alter, reopened, restarted, stored, three

from linimasa.project import History, Replacement, Review, deciding, recasting
from linimasa.project.file import ProjectFile
from linimasa.project.packing import pack, unpack
from linimasa.project.restoring import content_of
from linimasa.project.rests import finish


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "gate.linimasa"


def broken(change: Callable[[dict[str, Any]], None]) -> Callable[[Path], None]:
    """The second change is another than was written."""

    def damage(path: Path) -> None:
        told = unpack(stored(path)[1], dict)
        change(told)
        alter(path, "UPDATE history SET value = ? WHERE number = 1", pack(told))

    return damage


def at(told: dict[str, Any], name: str, value: object) -> None:
    told["changes"][0][name] = value


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: alter(path, "DELETE FROM history WHERE number = 1"),
        lambda path: alter(path, "UPDATE history SET value = 7 WHERE number = 1"),
        lambda path: alter(path, "UPDATE history SET value = substr(value, 1, 30) WHERE number = 1"),
        broken(lambda told: told.clear()),
        broken(lambda told: told.update(decide="dream")),
        broken(lambda told: told.update(decide="same")),
        broken(lambda told: told.update(more=1)),
        broken(lambda told: told.update(changes=[])),
        broken(lambda told: told.update(changes=told["changes"] * 2)),
        broken(lambda told: at(told, "article", 1)),
        broken(lambda told: at(told, "article", True)),
        broken(lambda told: at(told, "places", {"corrections": [[1, 0, 0]]})),
        broken(lambda told: at(told, "places", {"corrections": [[-1, 0, 1]]})),
        broken(lambda told: at(told, "places", {"corrections": [[1.5, 0, 1]]})),
        broken(lambda told: at(told, "places", {"corrections": [[9, 0, 1]]})),
        broken(lambda told: at(told, "come", {})),
        broken(lambda told: at(told, "come", {"splits": [[[[]]]]})),
        broken(lambda told: told.update(joins={"key": [0, 1], "places": [], "gone": [], "come": []})),
        broken(lambda told: told.update(joins={"key": [0, "e1"], "places": [[0, 1, 0]], "gone": [], "come": []})),
    ],
)
def test_a_history_that_does_not_fit_is_cut_there(path: Path, damage: Callable[[Path], None]) -> None:
    project, _ = three(path)
    damage(path)
    again, history, content = reopened(path)
    assert content.cut
    assert again.decisions == project.decisions
    assert (len(history.commands), history.done, history.forgotten) == (1, 1, 2)
    history.undo(again)
    assert [each.review for each in again.entries[:3]] == [Review.REJECTED, Review.REJECTED, Review.OPEN]


def test_what_was_cut_is_gone_from_the_file(path: Path) -> None:
    three(path)
    alter(path, "DELETE FROM history WHERE number = 1")
    file = ProjectFile.open(path)
    content = finish(file.reading())
    file.save(replace(content, state=replace(content.state, article=0)))
    file.close()
    assert [*stored(path)] == [2]
    assert not reopened(path)[2].cut


@pytest.mark.parametrize("field", ["done", "forgotten"])
@pytest.mark.parametrize("number", [2**63 - 2, 10**400])
def test_a_count_that_cannot_be_is_no_history(path: Path, field: str, number: int) -> None:
    project, _ = three(path)
    with sqlite3.connect(path) as hand:
        ((value,),) = hand.execute("SELECT value FROM state")
    hand.close()
    head = unpack(value, dict)
    head["state"][field] = number
    alter(path, "UPDATE state SET value = ?", pack(head))
    again, history, content = reopened(path)
    assert content.cut
    assert again.decisions == project.decisions
    history.do(deciding.review(again, [again.entries[0].key], Review.ACCEPTED), again)
    restarted(path, again, history)


def test_a_history_of_other_decisions_is_not_applied(path: Path) -> None:
    three(path)
    alter(path, "DELETE FROM decision")
    again, history, content = reopened(path)
    assert content.cut
    assert not history.commands
    assert not any(again.decisions)


@pytest.mark.parametrize("which", [1, 2])
def test_another_article_is_no_other_reading(path: Path, which: int) -> None:
    project, history = decided.opened(), History()
    history.do(Replacement(0, project.as_read[0], decided.read(day=None)), project)
    ProjectFile.create(path, content_of(project, history)).close()
    told = unpack(stored(path)[0], dict)
    told["reread"][0][which]["article"]["path"] = "b.txt"
    alter(path, "UPDATE history SET value = ?", pack(told))
    assert reopened(path)[2].cut


def test_colours_are_those_there_are(path: Path) -> None:
    project, history = decided.opened(), History()
    history.do(recasting.recoloured(project, "person:ann marsh", 3), project)
    ProjectFile.create(path, content_of(project, history)).close()
    for colour in (8, -1, True, "3"):
        alter(path, "UPDATE history SET value = ?", pack({"recolour": [[], [["person:ann marsh", colour]]]}))
        assert reopened(path)[2].cut


def test_what_is_done_to_actors_is_called_so(path: Path) -> None:
    project, history = decided.opened(), History()
    history.do(recasting.same(project, ["person:ann marsh", "person:ben stone"]), project)
    ProjectFile.create(path, content_of(project, history)).close()
    told = unpack(stored(path)[0], dict)
    alter(path, "UPDATE history SET value = ?", pack(told | {"recast": "accept"}))
    assert reopened(path)[2].cut
