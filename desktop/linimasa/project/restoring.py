"""An open project as what a file keeps of it, and back."""

from .cast import COLOURS
from .decisions import identity
from .entries import Key
from .project import Project
from .rests import Work
from .state import Content, State
from .undo import History


def content_of(
    project: Project,
    history: History | None = None,
    selected: Key | None = None,
    article: int | None = None,
    days: tuple[float, float] | None = None,
) -> Content:
    """What a file keeps of a project, with how it is shown (see `State`)."""
    state = State(
        project.filters,
        project.arrangement,
        tuple(sorted(project.cast.colours.items())),
        selected,
        article,
        days,
        history.done if history else 0,
        history.forgotten if history else 0,
    )
    commands = history.commands if history else ()
    return Content(
        tuple(project.as_read), tuple(project.decisions), project.cast.casting, project.joins, commands, state
    )


def restoring(project: Project, content: Content) -> Work[None]:
    """Put what a file has kept into an empty project, with rests."""
    articles = [identity(extraction.article) for extraction in content.extractions]
    yield from project.adding(content.extractions, dict(zip(articles, content.decisions, strict=True)), again=True)
    if len(set(articles)) < len(articles):  # a file that was read again after it had changed
        for number, decisions in enumerate(content.decisions):
            if project.decisions[number] != decisions:
                project.decide(number, decisions)
    project.recast(content.casting, {key: colour for key, colour in content.state.colours if 0 <= colour < COLOURS})
    project.join(content.joins)
    project.arrangement = content.state.arrangement
    project.filters = content.state.filters
