"""A project with something of everything, written to a file and read again."""

import sqlite3
from pathlib import Path

import pytest
from tests.builders import Story

from linimasa.model import ActorKind, Extraction
from linimasa.project import Arrangement, Filters, Grouping
from linimasa.project.casting import Casting, Who
from linimasa.project.decisions import UNDECIDED, Anchor, Correction, Decisions, Told, identity
from linimasa.project.file import Content, ProjectError, ProjectFile
from linimasa.project.recasting import Recolour
from linimasa.project.rests import finish
from linimasa.project.state import State

STATE = State(
    Filters(actors=frozenset({None, "person:ann"}), articles=frozenset({1}), query="g\udc80te"),
    Arrangement(Grouping.KIND, ("b", "a"), frozenset({"a"}), frozenset({"b"}), True, frozenset({"x"})),
    (("person:ann", 3),),
    (0, "e1"),
    1,
    (738_000.5, 739_000.25),
    1,
)


def story(number: int) -> Extraction:
    told = Story(title=f"Gate {number}").tell("Ann opened", "2025-02-03", "Ann").tell("Ben closed", None, "Ben")
    return told.extraction()


DECIDED = Decisions(
    (Anchor("\ud800", "", "n", 3, "Ann opened"),), (), ((Anchor("a", "", "", 0, ""), Correction("Ben", undated=True)),)
)
CASTING = Casting(((Who("Ann", ActorKind.PERSON), Who("Ben", ActorKind.PERSON)),))
JOINS = (tuple(Told(identity(story(n).article), DECIDED.splits[0]) for n in (1, 2)),)
HISTORY = (Recolour((), (("person:ann", 3),)), Recolour((("person:ann", 3),), (("person:ben", 3),)))
CONTENT = Content((story(1), story(2)), (UNDECIDED, DECIDED), CASTING, JOINS, HISTORY, STATE)


def read(path: Path) -> Content:
    """All that is in a file; it is closed again."""
    file = ProjectFile.open(path)
    try:
        return finish(file.reading())
    finally:
        file.close()


def written(path: Path, content: Content = CONTENT) -> Path:
    ProjectFile.create(path, content).close()
    return path


def reason(path: Path) -> str:
    """Why a file is not read."""
    with pytest.raises(ProjectError) as refused:
        read(path)
    return str(refused.value.args[0])


def alter(path: Path, *statements: str) -> None:
    """Change a project file by hand."""
    with sqlite3.connect(path) as hand:
        for statement in statements:
            hand.execute(statement)
    hand.close()
