"""Work off the GUI thread: the only module that starts threads."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from threading import Event
from typing import Self

from PySide6.QtCore import QObject, Qt, Signal, Slot

Callback = Callable[[], None]


class Courier(QObject):
    """Carries news to the GUI thread. Nobody's child: the thread keeps it, so it outlives a worker that goes early."""

    called = Signal(object)
    failed = Signal(object, object)


class Job:
    """A task under way. The task asks `cancelled` now and then, and tells its news through `tell`."""

    def __init__(self, courier: Courier) -> None:
        self._courier = courier
        self._cancelled = Event()

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the task to end. What it tells from now on is dropped."""
        self._cancelled.set()

    def tell(self, callback: Callback) -> None:
        """Have the callback called on the GUI thread, in the order of the calls."""
        self._courier.called.emit(partial(self._call, callback))

    def run(self, task: Callable[[Self], None]) -> None:
        """Run the task, on its thread."""
        try:
            task(self)
        except Exception as error:  # the future would keep it for ever, and nobody asks the future
            self._courier.failed.emit(error, self)

    def _call(self, callback: Callback) -> None:
        if not self.cancelled:
            callback()


class Worker(QObject):
    """Runs tasks one after the other on a thread of its own. Parsing holds the interpreter, so one is enough.

    What a task raises is a mistake of ours: it is raised again on the GUI thread, where `sys.excepthook` gets it.

    Signals:
        broke(str): a task that somebody waits for has ended so; the error in words.
    """

    broke = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="linimasa")
        self._jobs: dict[Future[None], Job] = {}
        self._stopped = False
        self._courier = Courier()
        self._courier.called.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._courier.failed.connect(self._raise, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether a task is under way or waits, cancelled or not."""
        return not all(future.done() for future in self._jobs)

    def start(self, task: Callable[[Job], None]) -> None:
        """Run a task when those before it are done; none after `stop`, as somebody may type while the window closes."""
        if self._stopped:
            return
        job = Job(self._courier)
        self._jobs = {future: known for future, known in self._jobs.items() if not future.done()}
        self._jobs[self._pool.submit(job.run, task)] = job

    def cancel(self) -> None:
        """Cancel all tasks; one under way ends when it next asks, one that waits never begins."""
        for future, job in self._jobs.items():
            job.cancel()
            future.cancel()

    def stop(self) -> None:
        """Cancel everything and send nothing more, so that the window may go while a task still runs."""
        self._stopped = True
        self.cancel()
        self._pool.shutdown(wait=False)

    @Slot(object)
    def _call(self, callback: Callback) -> None:
        if not self._stopped:
            callback()

    @Slot(object, object)
    def _raise(self, error: Exception, job: Job) -> None:
        if self._stopped:
            return
        if not job.cancelled:
            self.broke.emit(f"{type(error).__name__}: {error}")
        raise error
