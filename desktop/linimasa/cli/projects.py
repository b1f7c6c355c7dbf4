"""What a command says of projects: what it leaves out of them, which nobody would see."""

from collections.abc import Sequence

from ..project import Project
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
    others = sum(bool(each) for one in given for each in one.content.decisions) - sum(map(bool, project.decisions))
    if others:
        tell(name, f"left out: what a later project says of {counted(others, 'article')}")
    hidden = len(project.entries) - len(project.shown())
    if hidden:
        words = "; ".join(narrowing.told(project, PictureOptions()))
        tell(name, f"left out, as in the window: {counted(hidden, 'event')} ({words})")
