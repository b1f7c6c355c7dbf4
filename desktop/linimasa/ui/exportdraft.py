"""The picture that is being chosen, and words on what it leaves out."""

from PySide6.QtCore import QCoreApplication

from ..project import Project
from . import choices, numbers
from .excerpts import excerpt
from .exportchoice import ExportChoice
from .pictures import Picture, PictureError, PictureOptions, compose
from .theme import drawable

translate = QCoreApplication.translate
_MOST = 1000  # events of a picture: the time to find rows for whole labels grows with the square
_NAMED = 3  # actors and the like


class Draft:
    """Lays a project out for a choice, anew only when more than the title has changed.

    Args:
        days: the first and the last day in view.
    """

    def __init__(self, project: Project, days: tuple[int, int]) -> None:
        self._project, self._days = project, days
        self._known: tuple[PictureOptions, int, Picture] | None = None

    def picture(self, choice: ExportChoice) -> Picture:
        """The picture of a choice under its usual title.

        Raises:
            PictureError: it cannot be made.
        """
        self._check_count(choice)
        options, entries = choice.options(self._days), len(self._project.entries)
        if self._known is None or self._known[:2] != (options, entries):
            self._known = None
            self._known = (options, entries, compose(self._project, options))
        return self._known[2]

    def shown(self, choice: ExportChoice) -> int:
        """How many events the picture shows."""
        try:
            return sum(entry.dated for entry in excerpt(self._project, choice.options(self._days)).shown())
        except PictureError:
            return 0

    def left_out(self, choice: ExportChoice) -> str:
        """What the picture does not show, in words; empty if it shows all."""
        entries = self._project.entries
        undated = sum(not entry.dated for entry in entries)
        filtered = sum(entry.dated and not self._project.lets_through(entry) for entry in entries)
        outside = len(entries) - undated - filtered - self.shown(choice)
        parts = []
        if filtered:
            parts.append(self._by_filters(filtered))
        if outside:
            parts.append(translate("export", "{n} outside this view").format(n=numbers.told(outside)))
        if undated:
            parts.append(translate("export", "{n} without a date").format(n=numbers.told(undated)))
        return _told(parts)

    def left_out_of_data(self) -> str:
        """What data does not hold, in words; empty if it holds all."""
        filtered = sum(not self._project.lets_through(entry) for entry in self._project.entries)
        return _told([self._by_filters(filtered)] if filtered else [])

    def _by_filters(self, count: int) -> str:
        told = [choices.told(self._project, choice, _NAMED) for choice in self._project.choices()]
        query = self._project.filters.query
        words = "; ".join([*told, choices.query_told(query)] if query else told)
        text = translate("export", "{n} by the filters ({words})")
        return text.format(n=numbers.told(count), words=drawable(words))

    def _check_count(self, choice: ExportChoice) -> None:
        count = self.shown(choice)
        if count > _MOST:
            text = translate(
                "export", "{n} events are too many for one picture, it holds {most}: hide actors, or zoom to fewer days"
            )
            raise PictureError(text.format(n=numbers.told(count), most=numbers.told(_MOST)))


def _told(parts: list[str]) -> str:
    return translate("export", "Left out: {parts}.").format(parts=", ".join(parts)) if parts else ""
