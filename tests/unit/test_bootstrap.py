"""Setting a checkout up: what is decided, and once the whole of it, in a copy of the checkout."""

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import bootstrap
from bootstrap import SetupError, Venv
from linimasa import system

ROOT = Path(__file__).resolve().parents[2]
Calls = list[list[str]]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """The programs that set-up would start; venv is faked by its folder, the others by doing nothing."""
    seen: Calls = []

    def call(command: Sequence[str], **_: object) -> int:
        seen.append(list(command))
        if "venv" in command:
            made = Path(command[-1])
            (made / "bin").mkdir(parents=True)
            (made / "pyvenv.cfg").touch()
            Venv(made.parent).python.touch()
        return 0

    monkeypatch.setattr(subprocess, "call", call)
    return seen


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return tmp_path


def kinds(calls: Calls) -> list[str]:
    """What was started: "venv", or what pip was told to install."""
    return ["venv" if "venv" in command else command[-1] for command in calls]


def test_a_first_start_makes_all_and_a_later_one_nothing(root: Path, calls: Calls) -> None:
    Venv(root).set_up()
    assert kinds(calls) == ["venv", "."]
    Venv(root).set_up()
    assert kinds(calls) == ["venv", "."]


def test_extras_are_added_and_stay(root: Path, calls: Calls) -> None:
    for extras in ([], ["test"], []):
        Venv(root, extras).set_up()
    assert kinds(calls) == ["venv", ".", ".[test]"]
    (root / "pyproject.toml").write_text("[project] # changed\n")
    Venv(root).set_up()
    assert kinds(calls) == ["venv", ".", ".[test]", ".[test]"]


def remove_python(venv: Venv) -> None:
    venv.python.unlink()


def break_stamp(venv: Venv) -> None:
    next(venv.folder.glob("*.json")).write_text("{")


def other_python(venv: Venv) -> None:
    stamp = next(venv.folder.glob("*.json"))
    stamp.write_text(json.dumps(json.loads(stamp.read_text()) | {"python": "cpython-399"}))


def moved(venv: Venv) -> None:
    stamp = next(venv.folder.glob("*.json"))
    stamp.write_text(json.dumps(json.loads(stamp.read_text()) | {"root": "/elsewhere"}))


@pytest.mark.parametrize("spoil", [remove_python, break_stamp, other_python, moved])
def test_what_is_not_whole_or_not_ours_is_made_anew(root: Path, calls: Calls, spoil: Callable[[Venv], None]) -> None:
    Venv(root).set_up()
    (root / ".venv" / "old").touch()
    spoil(Venv(root))
    Venv(root).set_up()
    assert kinds(calls) == ["venv", ".", "venv", "."]
    assert not (root / ".venv" / "old").exists()


def test_an_installation_that_fails_leaves_nothing_that_looks_whole(
    root: Path, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    Venv(root).set_up()
    (root / "pyproject.toml").write_text("[project] # changed\n")
    monkeypatch.setattr(subprocess, "call", lambda *_, **__: 1)
    with pytest.raises(SetupError, match="the network is missing: connect"):
        Venv(root).set_up()
    assert not list((root / ".venv").glob("*.json"))
    assert kinds(calls) == ["venv", "."]


def test_two_starts_at_once_set_up_once(root: Path, calls: Calls) -> None:
    starts = [threading.Thread(target=Venv(root).set_up) for _ in range(3)]
    for start in starts:
        start.start()
    for start in starts:
        start.join()
    assert kinds(calls) == ["venv", "."]


def test_an_old_python_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    bootstrap.check_python((3, 11, 0))
    bootstrap.check_python((4, 0, 0))
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}" if name == "python3.12" else None)
    monkeypatch.setattr(subprocess, "call", lambda *_, **__: 0)
    with pytest.raises(SetupError, match=r"needed, this is 3\.10\.2: use python3\.12, which is here"):
        bootstrap.check_python((3, 10, 2))
    monkeypatch.setattr(shutil, "which", lambda name: "/bin/apt-get" if name == "apt-get" else None)
    with pytest.raises(SetupError, match=r"sudo apt-get install python3\.11 python3\.11-venv"):
        bootstrap.check_python((3, 9, 0))
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SetupError, match=r"python\.org"):
        bootstrap.check_python((3, 9, 0))


def test_bootstrap_is_understood_by_an_old_python() -> None:
    import ast

    for path in (ROOT / "desktop" / "bootstrap.py", ROOT / "desktop" / "__main__.py", ROOT / "tests" / "__main__.py"):
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Pretend to be a Linux with these displays, where only these libraries load."""

    def pretend(*there: str, **environment: str) -> None:
        monkeypatch.setattr(sys, "platform", "linux")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)

        def load(name: str) -> None:
            if name not in there:
                raise OSError(name)

        monkeypatch.setattr("ctypes.CDLL", load)

    return pretend


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_a_display_that_answers_nobody_is_none(tmp_path: Path) -> None:
    assert not system.has_display({})
    assert not system.has_display({"DISPLAY": ":4321"})
    wayland = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not system.has_display(wayland)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert system.has_display(wayland)
    assert system.has_display({"QT_QPA_PLATFORM": "offscreen"})


def test_where_x11_cannot_be_asked_the_libraries_come_first(linux: Callable[..., None]) -> None:
    linux(DISPLAY=":4321")
    assert system.has_display(os.environ)


@pytest.mark.parametrize(
    ("environment", "there", "lacking"),
    [
        ({"DISPLAY": ":0"}, system.X11, {}),
        ({"DISPLAY": ":0"}, system.OFFSCREEN, system.X11.keys() - system.OFFSCREEN.keys()),
        ({"DISPLAY": ":0"}, system.WAYLAND, system.X11.keys() - system.OFFSCREEN.keys()),
        ({"WAYLAND_DISPLAY": "wayland-0"}, system.WAYLAND, {}),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, system.WAYLAND, {}),
        ({"QT_QPA_PLATFORM": "offscreen"}, system.OFFSCREEN, {}),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, system.X11, {}),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, {}, system.OFFSCREEN.keys()),
    ],
)
def test_libraries_a_window_lacks(
    linux: Callable[..., None], environment: dict[str, str], there: dict[str, str], lacking: set[str]
) -> None:
    linux(*there, **environment)
    assert system.missing(*system.window_libraries(os.environ)).keys() == set(lacking)


def test_what_is_missing_is_installed_by_root_and_named_to_others(
    linux: Callable[..., None], calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    linux(DISPLAY=":0")
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetupError, match=r"sudo apt-get install -y libgl1 libegl1 .* libxcb-shape0"):
        bootstrap.check_system(Path("desktop"), "window")
    assert calls == []
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SetupError, match=r"still missing: libGL\.so\.1"):
        bootstrap.check_system(Path("desktop"), "offscreen")
    assert [command[3] for command in calls] == ["update", "install"]
    assert calls[1][-6:] == list(system.OFFSCREEN.values())


def test_without_apt_the_libraries_are_named(linux: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    linux()
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SetupError, match=r"install what brings libGL\.so\.1, libEGL\.so\.1, .* package manager"):
        bootstrap.check_system(Path("desktop"), "offscreen")


def test_without_a_display_the_way_out_is_named(linux: Callable[..., None]) -> None:
    linux()
    bootstrap.check_system(Path("desktop"), "")
    with pytest.raises(SetupError, match=r"python3 desktop export FILE -o timeline\.png"):
        bootstrap.check_system(Path("desktop"), "window")


def fresh_copy(folder: Path) -> Path:
    """A copy of the checkout without what it has made."""
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    copy = folder / "a fresh copy"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", *(name.rstrip("/") for name in ignored)))
    return copy


@pytest.mark.package
@pytest.mark.skipif(os.name == "nt", reason="the copy is made for POSIX")
def test_a_fresh_copy_sets_itself_up_from_another_folder(
    tmp_path: Path, run_clean: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    copy = fresh_copy(tmp_path)
    (tmp_path / "berita.txt").write_text("Ia tiba pada 14 September 2023.", encoding="utf-8")
    for said in ("setting up", ""):
        done = run_clean(sys.executable, copy / "desktop", "extract", "berita.txt", folder=tmp_path)
        assert [timex["value"] for timex in json.loads(done.stdout)["timexes"]] == ["2023-09-14"]
        assert said in done.stderr
    assert done.stderr == ""
