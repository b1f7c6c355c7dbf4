"""Decisions whose sentence the article does not have any more, each in words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ..project import Anchor, Correction, Decisions, Project, Review
from . import numbers, words
from .rows import Row

translate = QCoreApplication.translate


def counted(project: Project, number: int | None = None) -> str:
    """How many there are, of an article or of all; empty if none."""
    among = project.applied if number is None else [project.applied[number]]
    lost = sum(len(applied.lost) for applied in among)
    return numbers.tr("%Ln decisions without a sentence", None, lost) if lost else ""


def rows(project: Project, number: int) -> tuple[Row, ...]:
    """A row for each event of an article that something was decided of, and that is not there."""
    applied = project.applied[number]
    return tuple(_row(anchor, applied.decisions) for anchor in applied.lost)


def _row(anchor: Anchor, decisions: Decisions) -> Row:
    sentence, said = " ".join(anchor.words.split()), " · ".join(_said(anchor, decisions))
    return Row(anchor, sentence or anchor.title, said, tip=f"{said}\n{sentence}", spoken=f"{sentence} {said}")


def _said(anchor: Anchor, decisions: Decisions) -> Iterator[str]:
    """What was decided of an event."""
    yield from _corrected(decisions.correction(anchor))
    for merge in decisions.merges:
        if anchor in merge:
            other = next(each for each in merge if each != anchor)
            yield translate("lost", "Merged with “{title}”").format(title=other.title)
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
