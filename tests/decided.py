"""Articles read from texts, and what a person decides of them, for the tests of editing by hand."""

from linimasa import civil, pipeline
from linimasa.model import Article, Extraction, Granularity, Interval
from linimasa.pipeline import Options
from linimasa.project import Entry, GivenDate, Key, Project

DAY = civil.parse_day("2024-03-20")
TEXT = (
    "Ann Marsh opened the bridge on 3 May 2023. The mill burned in 2019. Ben Stone met Ann Marsh on 9 June 2023.\n"
    "Later the ferry sank."
)


def read(text: str = TEXT, day: int | None = DAY, path: str | None = "a.txt", code: str = "en") -> Extraction:
    """An article as the parser reads it."""
    return pipeline.extract(Article(text, path=path, title="A"), Options(reference=day, language=code))


def opened(*extractions: Extraction) -> Project:
    """A project of articles."""
    project = Project()
    project.add(extractions or [read()])
    return project


def called(project: Project, words: str) -> Entry:
    """The one event with these words in its title."""
    (found,) = (entry for entry in project.entries if words in entry.event.title)
    return found


def key(project: Project, words: str) -> Key:
    """Its key."""
    return called(project, words).key


def given(day: str) -> GivenDate:
    """A day as a person gives it."""
    begin = civil.parse_day(day) * civil.MINUTES
    return GivenDate(Interval(begin, begin + civil.MINUTES), Granularity.DAY, day, day)


def state(project: Project) -> tuple[object, ...]:
    """All that is to be the same after a change was taken back."""
    members = [(m.key, m.name, m.events, m.colour) for m in project.cast.ranked()]
    return [*project.extractions], [*project.entries], project.decisions, members, project.shown(), project.counts()
