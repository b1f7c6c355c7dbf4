"""Sets up a checkout: makes `.venv`, installs the project into it, and goes on there. Standard library only.

A stamp in `.venv` says what it was made of; without one it is half made and is made anew. A lock keeps two starts
at once apart. This file also runs on Python 3.6, to tell what to install; what it asks of the system is `system`'s.
Whatever it says goes to standard error: standard output belongs to the program.
"""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).resolve().parents[1]
OLDEST = (3, 11)
_NEWER = ("python3.13", "python3.12", "python3.11")


class SetupError(Exception):
    """What cannot be set up, and what a person does about it."""


def enter(folder: Path, extras: "Iterable[str]" = (), qt: str = "") -> None:
    """Come back inside the environment, everything set up; or start the program in `folder` again there.

    `qt` is what the program will need of Qt: nothing, "offscreen" or "window".
    """
    try:
        check_python(sys.version_info[:3])
        venv = Venv(ROOT, extras)
        if venv.inside() and venv.fresh():
            return
        check_system(folder, qt)
        venv.set_up()
    except SetupError as error:
        say(str(error))
        sys.exit(1)
    except KeyboardInterrupt:
        say("interrupted; the next start goes on")
        sys.exit(130)
    _start([str(venv.python), str(folder), *sys.argv[1:]])


def say(text: str) -> None:
    """Tell a person."""
    print(f"linimasa: {text}", file=sys.stderr, flush=True)


def check_python(version: "Sequence[int]") -> None:
    """Refuse a Python that is too old.

    Raises:
        SetupError: it is; names a newer one that is there, else how to get one.
    """
    if tuple(version[:2]) >= OLDEST:
        return
    dotted = ".".join(str(part) for part in version)
    there = [name for name in _NEWER if _runs(name)]
    if there:
        remedy = f"use {there[0]}, which is here, instead of python3"
    elif shutil.which("apt-get"):
        remedy = "sudo apt-get install python3.11 python3.11-venv, then use python3.11 instead of python3"
    else:
        remedy = "get it from https://www.python.org/downloads/"
    raise SetupError(f"Python 3.11 or newer is needed, this is {dotted}: {remedy}")


def _runs(name: str) -> bool:
    return bool(shutil.which(name)) and subprocess.call([name, "-c", ""], stderr=subprocess.DEVNULL) == 0


def check_system(folder: Path, qt: str) -> None:
    """See that Qt will find a display and its libraries; as root on Debian and Ubuntu install them.

    Raises:
        SetupError: something is missing that only a person can provide.
    """
    if not qt:
        return
    from linimasa import system

    if qt == "window" and not system.has_display(os.environ):
        raise SetupError(
            f"there is no display to show a window on.\n"
            f"To write the timeline as a picture: python3 {folder.name} export FILE -o timeline.png"
        )
    sets = system.window_libraries(os.environ) if qt == "window" else (system.OFFSCREEN,)
    lacking = system.missing(*sets)
    if lacking:
        apt_install(list(lacking.values()), f"Qt's system libraries are missing: {system.remedy(lacking)}")
        if system.missing(*sets):
            raise SetupError(f"Qt's system libraries are still missing: {', '.join(system.missing(*sets))}")


def apt_install(packages: "list[str]", remedy: str) -> None:
    """Install packages as root on Debian and Ubuntu.

    Raises:
        SetupError: with the remedy, where that is not possible or fails.
    """
    if not shutil.which("apt-get") or os.geteuid() != 0:
        raise SetupError(remedy)
    say(f"installing {' '.join(packages)}")
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=120"]
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for words in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        status = subprocess.call(apt + words, env=environment, stdin=subprocess.DEVNULL, stdout=2)
    if status:
        raise SetupError(f"apt-get failed with the words above. {remedy}")


class Venv:
    """The environment of a checkout, with the extras of the project that are wanted in it."""

    def __init__(self, root: Path, extras: "Iterable[str]" = ()) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self._stamp = self.folder / "linimasa-setup.json"
        self._extras = sorted(extras)

    def inside(self) -> bool:
        """Whether this Python is the environment's."""
        return self.folder.is_dir() and Path(sys.prefix).samefile(self.folder)

    def fresh(self) -> bool:
        """Whether there is nothing to do."""
        stamp, wanted = self._read(), self._wanted()
        extras = set(stamp.pop("extras", ()))
        return stamp == wanted and extras.issuperset(self._extras)

    def set_up(self) -> None:
        """Make or renew the environment where needed.

        Raises:
            SetupError: it cannot be done.
        """
        if self.fresh():
            return
        with _locked(self.root / ".venv.lock"):
            if self.fresh():  # another start has just done it
                return
            stamp, wanted = self._read(), self._wanted()
            extras = sorted({*stamp.get("extras", ()), *self._extras})
            if (stamp.get("python"), stamp.get("root")) != (wanted["python"], wanted["root"]):
                self._make()
            self._install(extras)
            self._write(dict(wanted, extras=extras))

    def _wanted(self) -> "dict[str, Any]":
        project = (self.root / "pyproject.toml").read_bytes()
        return {
            "pyproject": hashlib.sha256(project).hexdigest(),
            "python": sys.implementation.cache_tag,
            "root": str(self.root),
        }

    def _read(self) -> "dict[str, Any]":
        """The stamp; empty when the environment is half made or its Python has gone."""
        if not (self.python.exists() and (self.folder / "pyvenv.cfg").exists()):
            return {}
        try:
            stamp = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _write(self, stamp: "dict[str, Any]") -> None:
        new = self._stamp.with_suffix(".new")
        new.write_text(json.dumps(stamp), encoding="utf-8")
        new.replace(self._stamp)

    def _make(self) -> None:
        say(f"setting up {self.folder}; this takes a few minutes, once")
        if not find_spec("ensurepip"):  # Debian and Ubuntu split it off
            package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
            apt_install([package], f"Python's venv is missing: sudo apt-get install -y {package}")
        try:
            if self.folder.exists():
                shutil.rmtree(str(self.folder))
        except OSError as error:
            raise SetupError(f"{self.folder} cannot be made anew, remove it: {error}") from error
        # Where this Python is itself of an environment, the one below it lives longer.
        base = getattr(sys, "_base_executable", sys.executable)
        if subprocess.call([base, "-m", "venv", str(self.folder)], stdout=2, close_fds=False):
            raise SetupError(f"Python cannot make an environment in {self.folder}, with the words above")

    def _install(self, extras: "list[str]") -> None:
        if self._stamp.exists():
            self._stamp.unlink()  # an interrupted installation must not look whole
        say("installing what pyproject.toml names")
        project = f".[{','.join(extras)}]" if extras else "."
        pip = [str(self.python), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input"]
        if subprocess.call([*pip, "install", "--editable", project], cwd=str(self.root), stdout=2, close_fds=False):
            raise SetupError(
                "pip could not install what is needed, with the words above.\n"
                "Most often the network is missing: connect (behind a mirror, set PIP_INDEX_URL) and start again."
            )


@contextlib.contextmanager
def _locked(path: Path) -> "Iterator[None]":
    """Hold a lock that ends with this process and the children that inherit it, however they end."""
    try:
        file = path.open("a")
    except OSError as error:
        raise SetupError(f"the checkout cannot be written to, copy it to a folder of your own: {error}") from error
    with file:
        if not _lock(file.fileno()):
            say("another start is setting up; waiting for it")
            while not _lock(file.fileno()):
                time.sleep(0.5)
        os.set_inheritable(file.fileno(), True)  # a pip that outlives us must not meet the next start
        yield


def _lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _start(command: "list[str]") -> NoReturn:
    """Become the command; Windows would let go of the terminal, so there it is waited for."""
    if os.name == "nt":
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)
