"""A picture that Linimasa wrote, opened again: its articles are read, and shown as it shows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..model import Article, Extraction, Failure
from .worker import Job, Worker

if TYPE_CHECKING:
    from ..exports import Cited, Evidence

_NAMED = 3  # articles told by name
_CARRIERS = (".png", ".svg")  # a PDF may be an article


class FromPicture(QObject):
    """Takes pictures out of what is to be opened. What reads them is imported when there is one.

    Signals:
        failed(Failure): a picture tells of no articles.
        wanted(list): the files to read, of those that were taken.
        view_wanted(View): how to show what is open; older pictures do not say.
        days_wanted(int, int): the first and the last day to show.
        told(str, bool): what became of the events of a picture, and whether something is amiss.
    """

    failed = Signal(object)
    wanted = Signal(object)
    view_wanted = Signal(object)
    days_wanted = Signal(int, int)
    told = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: Evidence | None = None
        self._path = Path()
        self._worker, self._looker = Worker(self), Worker(self)

    @property
    def found(self) -> bool:
        """Whether there is a picture to show when all is read."""
        return self._shown is not None

    def take(self, paths: Sequence[Path], opened: Iterable[Extraction]) -> None:
        """Find the files to read: instead of a picture those of its articles that lie beside it and are not open.

        A signal tells them, at once where there is no picture, else when that has been read in the background.
        """
        if any(path.suffix.lower() in _CARRIERS for path in paths):
            there = {PurePath(extraction.article.path or "").name for extraction in opened}
            self._looker.start(partial(self._look, paths, there))
        else:
            self.wanted.emit(list(paths))

    def _look(self, paths: Sequence[Path], opened: set[str], job: Job) -> None:
        from .. import exports

        files: list[Path] = []
        pictures: list[tuple[Path, Evidence]] = []
        refused: list[tuple[Path, Exception]] = []
        for path in paths:
            if path.suffix.lower() not in _CARRIERS or not path.is_file():
                files.append(path)
                continue
            try:
                evidence = exports.carried_evidence(path)
            except (exports.EvidenceError, OSError) as error:
                refused.append((path, error))
            else:
                pictures.append((path, evidence))
                near = (one for one in evidence.articles if one.name not in opened and _beside(path, one))
                files += [path.parent / one.name for one in near]
        job.tell(partial(self._take, list(dict.fromkeys(files)), pictures, refused))

    def _take(
        self, files: list[Path], pictures: list[tuple[Path, Evidence]], refused: list[tuple[Path, Exception]]
    ) -> None:
        from . import saver

        for path, error in refused:
            reason = self.tr("Only a picture that Linimasa wrote can be opened: it tells of its articles and days.")
            self.failed.emit(Failure(str(path), saver.reason(error) if isinstance(error, OSError) else reason))
        for path, evidence in pictures:
            self._shown, self._path = evidence, path
        self.wanted.emit(files)

    def show(self, opened: Iterable[Extraction]) -> None:
        """All is read: show the days of the last picture, and tell how many of its events still stand.

        Their words are looked for in the background, as there may be many in long articles.
        """
        evidence, self._shown = self._shown, None
        if evidence:
            self._worker.cancel()
            self._worker.start(partial(self._check, evidence, self._path, [one.article for one in opened]))

    def drop(self) -> None:
        """Show and tell nothing of the last picture: what is open changes."""
        self._shown = None
        self._worker.cancel()
        self._looker.cancel()

    def stop(self) -> None:
        """Say nothing any more: the window closes."""
        self._worker.stop()
        self._looker.stop()

    def _check(self, evidence: Evidence, path: Path, articles: list[Article], job: Job) -> None:
        from .. import exports

        given, gone = [(exports.cited(article), article.text) for article in articles], 0
        for claim in evidence.claims:
            if job.cancelled:
                return
            found = (exports.check(one, evidence.articles[one.article], given) for one in claim.passages)
            gone += any(each.state is exports.State.GONE for each in found)
        job.tell(partial(self._tell, evidence, path, gone))

    def _tell(self, evidence: Evidence, path: Path, gone: int) -> None:
        """Show the days, if some of the events stand, and tell how many rest on words that are in no article."""
        count = len(evidence.claims)
        if gone < count and evidence.view:
            self.view_wanted.emit(evidence.view)
        if gone < count and evidence.days:
            self.days_wanted.emit(*evidence.days)
        if gone == count:
            names = ", ".join(one.name or one.title for one in evidence.articles[:_NAMED])
            many = len(evidence.articles)
            text = self.tr("To see what the picture shows, open its %Ln articles: {names}.", None, many)
            self.failed.emit(Failure(str(path), text.format(names=names)))
            return
        if gone:
            text = self.tr("The words of %Ln events of the picture no longer stand", None, gone)
        else:
            text = self.tr("The words of all %Ln events of the picture stand", None, count)
        self.told.emit(text, bool(gone))


def _beside(picture: Path, one: Cited) -> bool:
    """Whether the file of an article lies in the folder of a picture; a name may say no other folder."""
    return bool(one.name) and PurePath(one.name).name == one.name and (picture.parent / one.name).is_file()
