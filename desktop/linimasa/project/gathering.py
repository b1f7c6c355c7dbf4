"""Projects and articles that are opened together, as one project."""

from collections.abc import Iterable, Sequence
from itertools import chain
from os.path import normpath
from pathlib import Path
from typing import NamedTuple

from ..model import Extraction
from .casting import Casting, Who
from .decisions import UNDECIDED, Decisions
from .project import Project
from .restoring import restoring
from .rests import finish
from .state import Content


class _Given(NamedTuple):
    """An article, what was decided of it, and how much is to be lost with it: that of a project goes before others."""

    extraction: Extraction
    decisions: Decisions
    worth: int


def opened(given: Sequence[Content | Extraction]) -> Project:
    """A project of several, and of articles. One that is alone is as its window shows it; else all is shown but what
    was rejected."""
    contents = [each for each in given if isinstance(each, Content)]
    project = Project()
    if contents:
        finish(restoring(project, contents[0] if len(given) == 1 else together(given)))
    else:
        project.add(each for each in given if isinstance(each, Extraction))
    return project


def together(given: Sequence[Content | Extraction]) -> Content:
    """All articles with what was decided in any project. An article that is there several times is taken from the first
    project that decided something of it, else from the first project that has it."""
    contents = [each for each in given if isinstance(each, Content)]
    found: dict[tuple[str | None, ...], _Given] = {}
    for one in chain.from_iterable(map(_articles, given)):
        article = one.extraction.article
        place = normpath(Path(article.path).absolute()) if article.path is not None else None
        known = found.setdefault((place, article.part, article.text), one)
        if one.worth > known.worth:
            found[place, article.part, article.text] = one
    casting = Casting(
        _groups(group for each in contents for group in each.casting.same),
        tuple(dict.fromkeys(one for each in contents for one in each.casting.apart)),
    )
    joins = tuple(dict.fromkeys(join for each in contents for join in each.joins))
    kept = found.values()
    return Content(tuple(one.extraction for one in kept), tuple(one.decisions for one in kept), casting, joins)


def _articles(given: Content | Extraction) -> list[_Given]:
    if isinstance(given, Extraction):
        return [_Given(given, UNDECIDED, 0)]
    both = zip(given.extractions, given.decisions, strict=True)
    return [_Given(extraction, decisions, 2 if decisions else 1) for extraction, decisions in both]


def _groups(groups: Iterable[tuple[Who, ...]]) -> tuple[tuple[Who, ...], ...]:
    """Actors that are one, through whichever project."""
    found: list[tuple[Who, ...]] = []
    for group in groups:
        sharing = [each for each in found if not set(each).isdisjoint(group)]
        kept = [each for each in found if each not in sharing]
        found = [*kept, tuple(dict.fromkeys(chain(*sharing, group)))]
    return tuple(found)
