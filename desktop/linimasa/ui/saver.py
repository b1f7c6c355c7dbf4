"""Writing a picture or data to a file in the background."""

import errno
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance

from .. import exports
from . import messages, png
from .pictures import SUFFIXES, Picture
from .worker import Job, Worker

translate = QCoreApplication.translate


_Progress = Callable[[float], bool]
_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)
_GONE = (errno.ENOENT, errno.ENOTDIR)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class Saver(QObject):
    """Encodes and writes a file off the GUI thread, whole or not at all.

    Signals:
        progress(float): the share that is done.
        done(Path): the file is there.
        failed(Path, str): it is not, and why; what stood there before stays.
        painted(QImage): a picture that is not for a file.
    """

    progress = Signal(float)
    done = Signal(object)
    failed = Signal(object, str)
    painted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker(self)
        self._worker.broke.connect(self._break)
        self._out = Path()
        self.busy = False

    def save_picture(self, picture: Picture, out: Path) -> None:
        """Paint and write a picture in the background."""
        self._start(partial(picture.encode, out.suffix.lower()), out)

    def paint(self, picture: Picture) -> None:
        """Paint a picture in the background."""
        self._worker.start(partial(self._paint, picture))

    def save_data(self, chronology: exports.Chronology, out: Path) -> None:
        """Write events in the data format of the suffix."""
        suffix = exports.suffix_of(out)
        found = exports.by_suffix().get(suffix)
        if found is None:
            known = ", ".join([*SUFFIXES, *sorted(exports.by_suffix())])
            self.failed.emit(out, translate("saving", "The name must end in one of {known}.").format(known=known))
            return
        encode = partial(found.encode, chronology, suffix)
        self._start(lambda _progress: encode(), out)

    def cancel(self) -> None:
        """Give up the file; what stood there before stays."""
        self.busy = False
        self._worker.cancel()

    def stop(self) -> None:
        """Give up the file and say nothing any more."""
        self.busy = False
        self._worker.stop()

    def _start(self, encode: Callable[[_Progress], bytes], out: Path) -> None:
        self.busy, self._out = True, out
        self._worker.start(partial(self._write, encode, out))

    def _paint(self, picture: Picture, job: Job) -> None:
        job.tell(partial(self.painted.emit, picture.image()))

    def _write(self, encode: Callable[[_Progress], bytes], out: Path, job: Job) -> None:
        def progress(share: float) -> bool:
            job.tell(partial(self.progress.emit, share))
            return not job.cancelled

        try:
            data = encode(progress)
            if not job.cancelled:
                exports.write_whole(out, data)
        except png.StoppedError:
            return
        except OSError as error:
            job.tell(partial(self._end, self.failed, out, reason(error)))
        except exports.UnwritableError as error:
            job.tell(partial(self._end, self.failed, out, messages.told(error.args[0])))
        else:
            job.tell(partial(self._end, self.done, out))

    def _break(self, error: str) -> None:
        if self.busy:
            self._end(self.failed, self._out, error)

    def _end(self, signal: SignalInstance, *news: object) -> None:
        self.busy = False
        signal.emit(*news)


def reason(error: OSError) -> str:
    """Why a file was not written, and what to do."""
    if error.errno in _REFUSED:
        return translate("saving", "Nothing may be written there. Choose another folder.")
    if error.errno in _GONE:
        return translate("saving", "The folder is not there. Choose another folder.")
    if error.errno in _FULL:
        return translate("saving", "The disk is full. Free some space, or choose another disk.")
    return f"{error.strerror or error}."


def lacking(characters: Sequence[str]) -> str:
    """What becomes of characters without a glyph; empty if there are none."""
    if not characters:
        return ""
    codes = " ".join(f"U+{ord(character):04X}" for character in characters)
    return translate("saving", "Characters the font lacks are written as codes: {codes}.").format(codes=codes)
