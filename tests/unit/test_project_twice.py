"""Two articles of a project that have become the same: it is saved, and opens again as it was."""

from pathlib import Path

from tests.decided import key, opened, read

from linimasa.project import Project, Replacement, Review, deciding
from linimasa.project import file as files
from linimasa.project.file import ProjectFile
from linimasa.project.restoring import content_of, restoring
from linimasa.project.rests import finish


def test_articles_that_two_readings_made_the_same_come_back(tmp_path: Path) -> None:
    first, second = read(), read("Another text of the same file.")
    project = opened(first, second)
    deciding.review(project, [key(project, "ferry")], Review.REJECTED).do(project)
    Replacement(1, second, first).do(project)
    deciding.review(project, [(1, "e1")], Review.ACCEPTED).do(project)
    path, content = tmp_path / "a.linimasa", content_of(project)
    ProjectFile.create(path, content).close()
    assert files.content(path) == content
    again = Project()
    finish(restoring(again, files.content(path)))
    assert (again.decisions, again.extractions) == (project.decisions, project.extractions)
    assert again.entries == project.entries
    assert again.add([first]) == [0], "it is open already"
