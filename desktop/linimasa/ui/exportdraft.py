"""The picture that is being chosen, and words on what it leaves out."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ..civil import MINUTES
from ..project import Entry, Key, Project
from . import choices, numbers
from .excerpts import excerpt
from .exportchoice import CHOSEN, ExportChoice
from .narrowing import reach, title
from .picture_options import Part
from .pictures import Gathered, Picture, PictureError, PictureOptions, gather
from .theme import drawable
from .worker import Job, Worker

translate = QCoreApplication.translate
_MOST = 1000  # events of a picture: the time to find rows for whole labels grows with the square
_NAMED = 3  # actors and the like


class Draft(QObject):
    """Lays a project out for a choice, in the background, and anew only when more than the title has changed.

    Args:
        days: the first and the last day in view.
        chosen: the events chosen by hand.

    Signals:
        made(Picture): the picture of the last choice under its usual title.
        spread(tuple): the pictures of pages that the last choice is spread over.
        refused(PictureError): it cannot be made.
    """

    made = Signal(object)
    spread = Signal(object)
    refused = Signal(object)

    def __init__(
        self, project: Project, days: tuple[int, int], parent: QObject, chosen: frozenset[Key] = frozenset()
    ) -> None:
        super().__init__(parent)
        self._project, self._days, self._chosen = project, days, chosen
        self._worker = Worker(self)
        self._worker.broke.connect(self._break)
        self._wanted: tuple[PictureOptions, int] | None = None
        self._known: tuple[tuple[PictureOptions, int], Picture] | None = None
        self._counted: tuple[tuple[PictureOptions, int], int] | None = None

    @property
    def busy(self) -> bool:
        """Whether a picture is on its way."""
        return self._wanted is not None

    def ask(self, choice: ExportChoice) -> None:
        """Make the picture of a choice, and no longer the one before; a signal brings it, perhaps before this ends."""
        options = choice.options(self._days, chosen=self._chosen)
        wanted = options, len(self._project.entries)
        if wanted == self._wanted:
            return
        self._worker.cancel()
        if self._known and self._known[0] == wanted:
            self._wanted = None
            self.made.emit(self._known[1])
            return
        self._wanted = wanted
        try:
            self._check_count(choice)
            gathered = gather(self._project, options)
        except PictureError as error:
            self._end(None, error)
        else:
            self._worker.start(partial(self._compose, gathered))

    def ask_pages(self, choice: ExportChoice, count: int) -> None:
        """Make the pictures of a choice spread over so many pages, each with as many events; a signal brings them."""
        self._worker.cancel()
        options = choice.options(self._days, chosen=self._chosen)
        self._wanted = options, len(self._project.entries)
        try:
            self._check_count(choice, count)
            gathered = [gather(self._project, each) for each in self._pages(options, count)]
        except PictureError as error:
            self._end(None, error)
        else:
            self._worker.start(partial(self._compose_all, gathered))

    def _pages(self, options: PictureOptions, count: int) -> list[PictureOptions]:
        """The options of each page: its events are as many as on the others, and next to each other in time."""
        entries = sorted(excerpt(self._project, options).entries, key=reach)
        used = sorted({entry.key[0] for entry in entries})
        options = replace(options, title=options.title or title([self._project.extractions[index] for index in used]))
        count = min(count, len(entries))
        if count < 2:
            return [options]
        edges = [round(len(entries) * number / count) for number in range(count + 1)]
        parts = [entries[first:last] for first, last in pairwise(edges)]
        whole = Part(0, count, len(entries), options.by_hand)
        return [_page(options, part, whole._replace(number=number)) for number, part in enumerate(parts, 1)]

    def stop(self) -> None:
        """Make nothing any more."""
        self._wanted = None
        self._worker.stop()

    def _compose(self, gathered: Gathered, job: Job) -> None:
        try:
            picture = gathered.compose()
        except PictureError as error:
            job.tell(partial(self._end, None, error))
        else:
            job.tell(partial(self._end, picture, None))

    def _compose_all(self, gathered: list[Gathered], job: Job) -> None:
        try:
            pictures = []
            for each in gathered:
                if job.cancelled:
                    return
                pictures.append(each.compose())
        except PictureError as error:
            job.tell(partial(self._end, None, error))
        else:
            job.tell(partial(self._end_all, tuple(pictures)))

    def _break(self, error: str) -> None:
        self._end(None, PictureError(error))

    def _end(self, picture: Picture | None, error: PictureError | None) -> None:
        wanted, self._wanted = self._wanted, None
        if picture and wanted:
            self._known = wanted, picture
            self.made.emit(picture)
        elif error:
            self.refused.emit(error)

    def _end_all(self, pictures: tuple[Picture, ...]) -> None:
        if self._wanted:
            self._wanted = None
            self.spread.emit(pictures)

    def shown(self, choice: ExportChoice) -> int:
        """How many events the picture shows."""
        options = choice.options(self._days, chosen=self._chosen)
        wanted = options, len(self._project.entries)
        if self._counted is None or self._counted[0] != wanted:
            self._counted = wanted, self._count(options)
        return self._counted[1]

    def _count(self, options: PictureOptions) -> int:
        try:
            return len(excerpt(self._project, options).entries)
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
            view, chosen = translate("export", "{n} outside this view"), translate("export", "{n} not chosen")
            parts.append((chosen if choice.reach == CHOSEN else view).format(n=numbers.told(outside)))
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

    def _check_count(self, choice: ExportChoice, pages: int = 1) -> None:
        count = self.shown(choice)
        if count > _MOST * pages:
            text = translate(
                "export", "{n} events are too many for one picture, it holds {most}: hide actors, or zoom to fewer days"
            )
            raise PictureError(text.format(n=numbers.told(count), most=numbers.told(_MOST)))


def _page(options: PictureOptions, entries: Sequence[Entry], page: Part) -> PictureOptions:
    """The options of a page of some events: of the days asked for it has those from its first event to its last."""
    options = replace(options, keys=frozenset(entry.key for entry in entries), page=page)
    if options.first is None or options.last is None:
        return options
    reaches = [reach(entry) for entry in entries]
    first = max(options.first * MINUTES, min(begin for begin, _ in reaches))
    end = min((options.last + 1) * MINUTES, max(end for _, end in reaches))
    return replace(options, first=int(first) // MINUTES, last=(int(end) - 1) // MINUTES)


def _told(parts: list[str]) -> str:
    return translate("export", "Left out: {parts}.").format(parts=", ".join(parts)) if parts else ""
