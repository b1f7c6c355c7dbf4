"""Decisions whose sentence the article does not have any more, each in words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ..project import Anchor, Correction, Project, Review, Told
from . import numbers, words
from .rows import Row

translate = QCoreApplication.translate


def counted(project: Project, number: int | None = None) -> str:
    """How many there are, of an article or of all; empty if none."""
    lost = sum(len(project.lost(each)) for each in (range(len(project.applied)) if number is None else [number]))
    return numbers.tr("%Ln decisions without a sentence", None, lost) if lost else ""


def rows(project: Project, number: int) -> tuple[Row, ...]:
    """A row for each event of an article that something was decided of, and that is not there."""
    return tuple(_row(anchor, project, number) for anchor in project.lost(number))


def _row(anchor: Anchor, project: Project, number: int) -> Row:
    sentence, said = " ".join(anchor.words.split()), " · ".join(_said(anchor, project, number))
    return Row(anchor, sentence or anchor.title, said, tip=f"{said}\n{sentence}", spoken=f"{sentence} {said}")


def _said(anchor: Anchor, project: Project, number: int) -> Iterator[str]:
    """What was decided of an event."""
    decisions, own = project.decisions[number], Told(project.cast.sources[number], anchor)
    yield from _corrected(decisions.correction(anchor))
    merges = [[each for each in merge if each != anchor] for merge in decisions.merges if anchor in merge]
    joins = [[told.anchor for told in join if told != own] for join in project.joins if own in join]
    for others in (*merges, *joins):
        yield translate("lost", "Merged with “{title}”").format(title=others[0].title if others else "–")
    if anchor in decisions.splits:
        yield translate("lost", "Split")


def _corrected(said: Correction) -> Iterator[str]:
    if said.review is not Review.OPEN:
        yield words.review(said.review)
    if said.title:
        yield translate("lost", "Title: {title}").format(title=said.title)
    if said.date:
        yield translate("lost", "Date: {words}").format(words=said.date.words)
    if said.undated:
        yield translate("lost", "No date")
    if said.kind:
        yield words.kind(said.kind)
    if said.actors is not None:
        names = ", ".join(part.name for part in said.actors) or "–"
        yield translate("lost", "Actors: {names}").format(names=names)
