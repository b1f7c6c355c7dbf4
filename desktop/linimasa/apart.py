"""Reading in a process of its own: it never holds the window's interpreter, and is ended at any moment.

A request is a function of this module with its arguments; what it yields comes back one by one. The other process
imports the parser and no Qt. It ends with its input, so it outlives nobody by more than an article. It has a deadline
and, where the system knows one, a limit of memory. Files are hostile: should one take the other process over, only
values of the model can come back from it.
"""

import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from threading import Event, Lock, Timer
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TypeVar

from . import model
from .model import AS_USUAL, Article, Extraction, Failure, Message, Opening, Span

if TYPE_CHECKING:
    from subprocess import Popen

    from .pipeline import Options

# the package that runs here is found before another one that is installed; what else lies beside it comes last
_SERVE = (
    "import sys; sys.path.insert(0, sys.argv[1]); import linimasa; sys.path.append(sys.path.pop(0)); "
    "from linimasa import apart; apart.serve()"
)
_NICE = 5  # the window goes first where both want the processor
_MEMORY = 4 * 2**30  # bytes of addresses; the parser itself needs a tenth
PATIENCE = 120.0
"""The seconds that one article may take."""
T = TypeVar("T")


class Given(NamedTuple):
    """What a person says of an article: its reference day, its language's code (None: as the article tells), and the
    order of day and month of dates that can be read in two ways, by their spans."""

    reference: int | None = None
    language: str | None = None
    orders: tuple[tuple[Span, str], ...] = ()

    def ordered(self, span: Span, order: str | None) -> "Given":
        """The same, but for the order of one date; None leaves it open."""
        others = [known for known in self.orders if known[0] != span]
        return self._replace(orders=tuple(sorted([*others, *([(span, order)] if order else [])])))


class ReadingError(Exception):
    """The other process made a mistake, or has ended."""


# --- what can be asked


def expand(path: Path) -> Iterator[Path | Failure]:
    """The files meant by a path, as `formats.expand` finds them."""
    from . import formats

    try:
        yield from formats.expand([path])
    except OSError as error:
        yield Failure(str(path), error.strerror or str(error))


def read_all(path: Path, options: "Options") -> Iterator[Extraction | Failure]:
    """The extractions of a file's articles, all read in one way."""
    from . import pipeline

    yield from pipeline.read(path, options)


def articles(path: Path, opening: Opening) -> Iterator[Article | Failure]:
    """A file's articles, as they are."""
    from . import formats

    yield from formats.read(path, opening)


def read(path: Path, said: Mapping[str | None, Given], opening: Opening = AS_USUAL) -> Iterator[Extraction | Failure]:
    """The extractions of a file's articles, with what was said of them by their part of the file, and of the file."""
    from . import formats, pipeline

    if not said:
        yield from pipeline.read(path, pipeline.Options(opening=opening))
        return
    for found in formats.read(path, opening):
        yield found if isinstance(found, Failure) else pipeline.extract(found, _options(said.get(found.part, Given())))


def extract(article: Article, said: Given) -> Iterator[Extraction]:
    """The extraction of an article."""
    from . import pipeline

    yield pipeline.extract(article, _options(said))


def _options(said: Given) -> "Options":
    from . import languages, pipeline

    language = said.language if said.language in languages.codes() else None  # one that is gone since
    return pipeline.Options(said.reference, language, orders=said.orders)


# --- here


class Apart:
    """The other process, started when first asked. One thread asks; any may end it."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._child: Popen[bytes] | None = None
        self._lock = Lock()
        self._ended = False

    def ask(self, function: Callable[..., Iterator[T]], *args: object) -> Iterator[T]:
        """What a function of this module yields over there.

        Raises:
            ReadingError: it made a mistake, took too long, or its process has ended.
        """
        child = self._running()
        done, late = False, Event()
        try:
            _send(_pipe(child.stdin), (function, args))
            while len(answer := self._hear(child, late)) == 1:
                yield answer[0]
            done = True
        except (EOFError, OSError, ValueError, TypeError, pickle.UnpicklingError) as error:
            self._drop()
            if late.is_set():
                slow = Message("it takes longer than {n} seconds: split it", n=round(self._patience))
                raise ReadingError(slow) from error
            ended = Message("the process that reads it has ended ({status})", status=str(child.returncode))
            raise ReadingError(ended) from error
        finally:
            if not done:  # what still comes answers nothing that is asked next
                self._drop()
        if answer and answer[0] == MemoryError.__name__:
            raise ReadingError(Message("it needs more than {n} GB of memory: split it", n=_MEMORY // 2**30))
        if answer:
            raise ReadingError(Message("Linimasa made a mistake, please report it: {error}", error=": ".join(answer)))

    def end(self) -> None:
        """End what is under way. Nothing can be asked any more."""
        with self._lock:
            self._ended = True
        self._drop()

    def _hear(self, child: "Popen[bytes]", late: Event) -> tuple[Any, ...]:
        """The next answer: one found thing, an error's name and words, or nothing more."""

        def end() -> None:
            late.set()
            child.kill()

        deadline = Timer(self._patience, end)
        deadline.daemon = True
        deadline.start()
        try:
            answer: tuple[Any, ...] = _Answers(_pipe(child.stdout)).load()
        finally:
            deadline.cancel()
        return answer

    def _running(self) -> "Popen[bytes]":
        from subprocess import PIPE, Popen

        with self._lock:
            if self._ended:
                raise ReadingError("nobody waits for it any more")
            if self._child is None:
                # not the current folder: what lies there is not ours to import
                command = [sys.executable, "-P", "-c", _SERVE, str(Path(__file__).parents[1])]
                flags = 0x08000000 if sys.platform == "win32" else 0  # no console beside the window
                self._child = Popen(command, stdin=PIPE, stdout=PIPE, creationflags=flags)
            return self._child

    def _drop(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                with suppress(OSError):  # what was not sent yet is lost
                    _pipe(pipe).close()


_KINDS = [kind for kind in vars(model).values() if isinstance(kind, type)]
_VALUES = {(kind.__module__, kind.__name__): kind for kind in (*_KINDS, type(Path()))}


class _Answers(pickle.Unpickler):
    """Reads answers, which are made of the model's values and of paths.

    Nothing is found by its name: a name with dots would lead through what the model imports to all that Python can do.
    """

    def find_class(self, module: str, name: str) -> object:
        try:
            return _VALUES[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is no answer") from None


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe
    return pipe


# --- there


def serve() -> None:
    """Answer what is asked on standard input, until it ends."""
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing but answers goes the other way
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window to answer
    _limit()
    with suppress(EOFError, BrokenPipeError):
        while True:
            function, args = pickle.load(questions)
            _answer(answers, function, args)
    os._exit(0)  # there may be nobody left to whom the rest could be written


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    os.nice(_NICE)
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    with suppress(ValueError, OSError):  # some systems know no such limit
        resource.setrlimit(
            resource.RLIMIT_AS, (_MEMORY if most == resource.RLIM_INFINITY else min(_MEMORY, most), most)
        )


def _answer(answers: IO[bytes], function: Callable[..., Iterator[object]], args: tuple[object, ...]) -> None:
    try:
        for found in function(*args):
            _send(answers, (found,))
    except Exception as error:  # a mistake of ours in one article must not keep the others from being read
        _send(answers, (type(error).__name__, str(error)))
    else:
        _send(answers, ())


def _send(pipe: IO[bytes], message: object) -> None:
    pickler = pickle.Pickler(pipe, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _TABLE
    pickler.dump(message)
    pipe.flush()


_Reduction = Callable[[Any], tuple[type, tuple[object, ...]]]


def _made_of(kind: type) -> _Reduction:
    names = [field.name for field in fields(kind)]
    return lambda value: (kind, tuple(getattr(value, name) for name in names))


def _by_value(kind: type[Enum]) -> _Reduction:
    return lambda value: (kind, (value.value,))


_TABLE: dict[type, _Reduction] = {
    # field by field a frozen one takes three times as long
    **{kind: _made_of(kind) for kind in _KINDS if is_dataclass(kind)},
    # Python 3.11.2 sends `getattr` for one, which is no answer
    **{kind: _by_value(kind) for kind in _KINDS if issubclass(kind, Enum)},
}
