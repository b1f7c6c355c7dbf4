"""Project files as earlier versions of Linimasa wrote them: they open for ever, and say what they said.

`version-1` was written before dates by hand kept TIMEX3's `mod` and `value`, and before a file had a history.
"""

import gzip
from pathlib import Path

import pytest
from tests.decided import called

from linimasa.model import DateBasis, EventKind
from linimasa.project import Facet, Grouping, Project, Review
from linimasa.project import file as files
from linimasa.project.file import Content, ProjectFile
from linimasa.project.restoring import content_of, restoring
from linimasa.project.rests import finish

FIRST = Path(__file__).with_name("version-1.linimasa.gz")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "first.linimasa"
    path.write_bytes(gzip.decompress(FIRST.read_bytes()))
    return path


def restored(content: Content) -> Project:
    project = Project()
    finish(restoring(project, content))
    return project


def test_the_first_version_says_what_it_said(path: Path) -> None:
    content = files.content(path)
    project = restored(content)
    assert [each.article.path for each in project.extractions] == ["/news/a.txt", "/news/b.txt"]
    met = called(project, "The two met")
    assert (met.review, met.event.kind, met.event.date_basis) == (Review.ACCEPTED, EventKind.PLAN, DateBasis.GIVEN)
    assert (met.event.edtf, met.given and met.given.words) == ("2023-05-01/2023-05-10", "awal Mei 2023")
    assert (met.mod, met.value) == (None, "")
    assert [project.cast.members[key].name for key, _ in met.actors] == ["Ann Marsh"]
    assert called(project, "ferry").review is Review.REJECTED
    assert not called(project, "praised").dated
    assert called(project, "mill").also == ((1, "e2"),)
    assert len(project.applied[0].lost) == 2
    assert {"Ann Marsh", "Anna Marsh"} <= {who.name for who in project.cast.casting.same[0]}
    assert (project.filters.query, project.filters.hidden(Facet.KINDS)) == ("the", frozenset({"statement"}))
    assert (project.arrangement.by, project.arrangement.gapless) == (Grouping.ARTICLE, True)
    state = content.state
    assert (state.selected, state.article, state.days) == (met.key, 1, (738000.5, 739000.0))


def test_the_first_version_can_be_written_on(path: Path) -> None:
    file = ProjectFile.open(path)
    try:
        assert file.read_only is None
        project = restored(finish(file.reading()))
        before = project.decisions
        file.save(content_of(project))
    finally:
        file.close()
    assert restored(files.content(path)).decisions == before
