"""What happens to a project file while it is open: another window, a crash, a full disk, a file that goes."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.projects import CONTENT, read, written

from linimasa.project.database import connect
from linimasa.project.file import Content, ProjectError, ProjectFile
from linimasa.project.rests import finish

HOLD = """
import sys, time
from pathlib import Path
from linimasa.project.file import ProjectFile
file = ProjectFile.open(Path(sys.argv[1]))
print("open", flush=True)
time.sleep(60)
"""
WRITE = """
import sys
from dataclasses import replace
from pathlib import Path
from linimasa.project.file import ProjectFile
from linimasa.project.recasting import Recolour
from linimasa.project.rests import finish
file = ProjectFile.open(Path(sys.argv[1]))
content = finish(file.reading())
print("open", flush=True)
for number in range(10**9):
    file.save(replace(content, history=tuple(Recolour((), ((f"{number}-{each}", 1),)) for each in range(200))))
"""
FILL = """
import resource, sys
from dataclasses import replace
from pathlib import Path
from linimasa.project.file import ProjectError, ProjectFile
from linimasa.project.recasting import Recolour
from linimasa.project.rests import finish
path = Path(sys.argv[1])
file = ProjectFile.open(path)
content = finish(file.reading())
size = path.stat().st_size
more = replace(content, history=tuple(Recolour((), ((str(hash(str(each))), 1),)) for each in range(20_000)))
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20_000, resource.RLIM_INFINITY))
try:
    file.save(more)
except ProjectError as error:
    print(error.args[0])
try:
    ProjectFile.create(path.with_name("other.linimasa"), more)
except ProjectError as error:
    print(error.args[0])
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
file.close()
file = ProjectFile.open(path)
print(finish(file.reading()) == content)
file.save(more)
print(len(finish(file.reading()).history))
"""


def other(script: str, path: Path) -> subprocess.Popen[str]:
    """Another process that has the file open."""
    process = subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "open\n"
    return process


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def test_a_second_window_can_read_and_not_write_until_the_first_is_gone(path: Path) -> None:
    first = other(HOLD, written(path))
    file = ProjectFile.open(path)
    assert finish(file.reading()) == CONTENT
    assert "another window" in str(file.read_only)
    file.close()
    with pytest.raises(ProjectError, match="another window"):
        ProjectFile.create(path, Content())
    kill(first)
    file = ProjectFile.open(path)
    assert file.read_only is None
    file.close()


def test_who_is_killed_while_writing_leaves_a_whole_file(path: Path) -> None:
    written(path)
    for _ in range(4):
        kill(other(WRITE, path))
        assert read(path).extractions == CONTENT.extractions


def test_what_a_crash_left_half_written_is_taken_back(path: Path, file: ProjectFile) -> None:
    file._connection.execute("UPDATE article SET text = zeroblob(100000)")
    file._connection.execute("PRAGMA cache_size = 0")
    file._connection.execute("UPDATE article SET sha256 = zeroblob(100000)")
    crashed = path.with_name("crashed.linimasa")
    shutil.copy(path, crashed)
    shutil.copy(f"{path}-journal", f"{crashed}-journal")
    assert read(crashed) == CONTENT


def test_a_full_disk_loses_nothing(path: Path) -> None:
    run = [sys.executable, "-c", FILL, str(written(path))]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    failed, other_failed, same, count = done.stdout.splitlines()
    assert "make room, or save the project elsewhere" in failed
    assert "make room, or save the project elsewhere" in other_failed
    assert (same, count) == ("True", "20000")
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("goes", [lambda path: path.unlink(), lambda path: path.rename(path.with_name("b.linimasa"))])
def test_a_file_that_goes_while_it_is_open_is_told(
    path: Path, file: ProjectFile, goes: Callable[[Path], object]
) -> None:
    goes(path)
    with pytest.raises(ProjectError, match="not there any more"):
        file.save(Content())


def test_a_file_that_another_takes_the_place_of_is_left_alone(path: Path, file: ProjectFile) -> None:
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)
    with pytest.raises(ProjectError, match="not there any more"):
        file.save(Content())
    assert read(path) == CONTENT


def test_where_nobody_may_write_it_is_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(path)
    monkeypatch.setattr("linimasa.project.file.database.connect", lambda path, _mode: connect(path, "ro"))
    file = ProjectFile.open(path)
    assert finish(file.reading()) == CONTENT
    assert "may not be written" in str(file.read_only)
    file.close()


def test_a_folder_that_is_not_there_is_told(path: Path) -> None:
    with pytest.raises(ProjectError, match="may not be written there"):
        ProjectFile.create(path / "below" / "gate.linimasa", CONTENT)
