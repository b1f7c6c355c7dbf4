"""A picture that Linimasa wrote, opened again: its articles are read, and the days it shows are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..model import Extraction, Failure

if TYPE_CHECKING:
    from ..exports import Cited, Evidence

_NAMED = 3  # articles told by name
_CARRIERS = (".png", ".svg")  # a PDF may be an article


class FromPicture(QObject):
    """Takes pictures out of what is to be opened. What reads them is imported when there is one.

    Signals:
        failed(Failure): a picture tells of no articles.
        days_wanted(int, int): the first and the last day to show.
        told(str, bool): what became of the events of a picture, and whether something is amiss.
    """

    failed = Signal(object)
    days_wanted = Signal(int, int)
    told = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: Evidence | None = None
        self._path = Path()

    def take(self, paths: Iterable[Path], opened: Iterable[Extraction]) -> list[Path]:
        """The files to read: instead of a picture those of its articles that lie beside it and are not open."""
        there = {PurePath(extraction.article.path or "").name for extraction in opened}
        return list(dict.fromkeys(found for path in paths for found in self._instead(path, there)))

    def _instead(self, path: Path, opened: set[str]) -> Iterator[Path]:
        if path.suffix.lower() not in _CARRIERS or not path.is_file():
            yield path
            return
        from .. import exports
        from . import saver

        try:
            self._shown, self._path = exports.carried_evidence(path), path
        except exports.EvidenceError:
            reason = self.tr("Only a picture that Linimasa wrote can be opened: it tells of its articles and days.")
            self.failed.emit(Failure(str(path), reason))
        except OSError as error:
            self.failed.emit(Failure(str(path), saver.reason(error)))
        else:
            yield from (
                path.parent / one.name for one in self._shown.articles if one.name not in opened and _beside(path, one)
            )

    def show(self, opened: Iterable[Extraction]) -> None:
        """All is read: show the days of the last picture, and tell how many of its events still stand."""
        evidence, self._shown = self._shown, None
        if evidence is None:
            return
        gone, count = _gone(evidence, opened), len(evidence.claims)
        if gone < count and evidence.days:
            self.days_wanted.emit(*evidence.days)
        if gone == count:
            names = ", ".join(one.name or one.title for one in evidence.articles[:_NAMED])
            many = len(evidence.articles)
            text = self.tr("To see what the picture shows, open its %Ln articles: {names}.", None, many)
            self.failed.emit(Failure(str(self._path), text.format(names=names)))
            return
        if gone:
            text = self.tr("The words of %Ln events of the picture no longer stand", None, gone)
        else:
            text = self.tr("The words of all %Ln events of the picture stand", None, count)
        self.told.emit(text, bool(gone))


def _gone(evidence: Evidence, opened: Iterable[Extraction]) -> int:
    """How many events rest on words that are in none of the articles."""
    from .. import exports

    given = [(exports.cited(extraction.article), extraction.article.text) for extraction in opened]
    found = (exports.check(claim, evidence.articles[claim.article], given).state for claim in evidence.claims)
    return sum(state is exports.State.GONE for state in found)


def _beside(picture: Path, one: Cited) -> bool:
    """Whether the file of an article lies in the folder of a picture; a name may say no other folder."""
    return bool(one.name) and PurePath(one.name).name == one.name and (picture.parent / one.name).is_file()
