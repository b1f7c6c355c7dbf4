"""What a command says of projects: what it leaves out of them, which nobody would see."""

from collections.abc import Iterable, Sequence

from ..model import Extraction
from ..project import Decisions, Identity, Project
from ..project.decisions import identity
from ..ui import narrowing, translation
from ..ui.picture_options import PictureOptions
from .reading import Saved, counted, tell


def tell_left_out(given: Sequence[Saved], project: Project) -> None:
    """Count what several projects say of one article, of which the first has the last word, and what is hidden.

    Args:
        project: in which they are together.
    """
    translation.use_english()
    name = ", ".join(str(each.path) for each in given)
    told = {each for one in given for each in _decided(one.content.extractions, one.content.decisions)}
    others = told - _decided(project.extractions, project.decisions)
    if others:
        tell(name, f"left out: what a later project says of {counted(len(others), 'article')}")
    hidden = len(project.entries) - len(project.shown())
    if hidden:
        words = "; ".join(narrowing.told(project, PictureOptions()))
        tell(name, f"left out, as in the window: {counted(hidden, 'event')} ({words})")


def _decided(extractions: Iterable[Extraction], decisions: Iterable[Decisions]) -> set[tuple[Identity, Decisions]]:
    both = zip(extractions, decisions, strict=True)
    return {(identity(extraction.article), each) for extraction, each in both if each}
