"""Actors of whom some are hidden become one: it is hidden only if all were."""

from collections.abc import Collection
from pathlib import Path

import pytest
from tests import decided
from tests.unit.test_history_kept import reopened
from tests.unit.test_recasting import keys, names, two

from linimasa.project import History, recasting
from linimasa.project.file import ProjectFile
from linimasa.project.restoring import content_of


@pytest.mark.parametrize(
    ("hidden", "visible"),
    [((), True), (("Ann Marsh",), True), (("Annie",), True), (("Ann Marsh", "Annie"), False)],
)
def test_what_some_show_is_shown(hidden: Collection[str], visible: bool) -> None:
    project, history = two(), History()
    project.hidden = frozenset(keys(project, *hidden))
    before = decided.state(project)
    history.do(recasting.same(project, keys(project, "Ann Marsh", "Annie")), project)
    (one,) = keys(project, "Ann Marsh")
    assert (one not in project.hidden) == visible
    assert (["Ann Marsh"] in [names(project)[project.entries.index(entry)] for entry in project.shown()]) == visible
    after = decided.state(project)
    history.undo(project)
    assert project.hidden == frozenset(keys(project, *hidden))
    assert decided.state(project) == before
    history.redo(project)
    assert decided.state(project) == after


def test_it_is_hidden_again_after_a_restart(tmp_path: Path) -> None:
    project, history, path = two(), History(), tmp_path / "gate.linimasa"
    hidden = project.hidden = frozenset(keys(project, "Ann Marsh"))
    history.do(recasting.same(project, keys(project, "Ann Marsh", "Annie")), project)
    ProjectFile.create(path, content_of(project, history)).close()
    again, kept, content = reopened(path)
    assert kept.commands == history.commands
    kept.undo(again)
    assert again.hidden == hidden
    assert not content.cut
