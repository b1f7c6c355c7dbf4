"""The project file: what is written comes back, whatever it is and whatever happens meanwhile."""

import os
import shutil
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import Story
from tests.stored import extractions

from linimasa import assets, pipeline
from linimasa.model import ActorKind, Extraction, Interval, Quote, QuoteKind, Span
from linimasa.project import Arrangement, Filters, Grouping
from linimasa.project import database as db
from linimasa.project.casting import Casting, Who
from linimasa.project.database import connect
from linimasa.project.decisions import UNDECIDED, Anchor, Correction, Decisions, Told, identity
from linimasa.project.file import Content, ProjectError, ProjectFile
from linimasa.project.packing import pack
from linimasa.project.rests import finish
from linimasa.project.state import State

STATE = State(
    Filters(actors=frozenset({None, "person:ann"}), articles=frozenset({1}), query="g\udc80te"),
    Arrangement(Grouping.KIND, ("b", "a"), frozenset({"a"}), frozenset({"b"}), True, frozenset({"x"})),
    (("person:ann", 3),),
    (0, "e1"),
    1,
    (738_000.5, 739_000.25),
    1,
)


def story(number: int) -> Extraction:
    told = Story(title=f"Gate {number}").tell("Ann opened", "2025-02-03", "Ann").tell("Ben closed", None, "Ben")
    return told.extraction()


DECIDED = Decisions(
    (Anchor("\ud800", "", "n", 3, "Ann opened"),), (), ((Anchor("a", "", "", 0, ""), Correction("Ben", undated=True)),)
)
CASTING = Casting(((Who("Ann", ActorKind.PERSON), Who("Ben", ActorKind.PERSON)),))
JOINS = (tuple(Told(identity(story(n).article), DECIDED.splits[0]) for n in (1, 2)),)
CONTENT = Content(
    (story(1), story(2)), (UNDECIDED, DECIDED), CASTING, JOINS, ({"what": "accept"}, {"what": "edit"}), STATE
)


def read(path: Path) -> Content:
    """All that is in a file; it is closed again."""
    file = ProjectFile.open(path)
    try:
        return finish(file.reading())
    finally:
        file.close()


def written(path: Path, content: Content = CONTENT) -> Path:
    ProjectFile.create(path, content).close()
    return path


def reason(path: Path) -> str:
    """Why a file is not read."""
    with pytest.raises(ProjectError) as refused:
        read(path)
    return str(refused.value.args[0])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "gate.linimasa"


@pytest.fixture
def file(path: Path) -> Iterator[ProjectFile]:
    file = ProjectFile.create(path, CONTENT)
    yield file
    file.close()


# --- what is written comes back


def test_everything_comes_back(path: Path) -> None:
    assert read(written(path)) == CONTENT


def test_an_empty_project_comes_back(path: Path) -> None:
    assert read(written(path, Content())) == Content()


@settings(max_examples=30)
@given(st.lists(extractions(), max_size=3, unique_by=lambda each: (each.article.path, each.article.part)))
def test_any_extraction_equals_itself(found: list[Extraction]) -> None:
    content = Content(tuple(found), (UNDECIDED,) * len(found))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.linimasa"
        assert read(written(path, content)) == content
        assert [each.name for each in Path(folder).iterdir()] == [path.name]


def test_what_is_found_in_the_samples_comes_back(path: Path) -> None:
    files = sorted((assets.root().parent / "seeds").glob("*.txt"))
    found = tuple(one for file in files for one in pipeline.read(file) if isinstance(one, Extraction))
    assert len(found) == len(files) > 2
    assert read(written(path, Content(found, (UNDECIDED,) * len(found)))).extractions == found


def test_a_name_may_hold_bytes_that_are_no_unicode(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"g%te? \xff#.linimasa")
    assert read(written(path)) == CONTENT


@pytest.mark.parametrize(
    "other",
    [
        replace(CONTENT, extractions=(story(1), story(3))),
        replace(CONTENT, extractions=(*CONTENT.extractions, story(3)), decisions=(*CONTENT.decisions, UNDECIDED)),
        replace(CONTENT, extractions=CONTENT.extractions[:1], decisions=(UNDECIDED,)),
        replace(CONTENT, decisions=(DECIDED, UNDECIDED)),
        replace(CONTENT, history=()),
        replace(CONTENT, state=State()),
        Content(),
    ],
)
def test_what_changed_is_written(path: Path, file: ProjectFile, other: Content) -> None:
    file.save(other)
    file.close()
    assert read(path) == other


def test_only_what_changed_is_written(path: Path, file: ProjectFile) -> None:
    with sqlite3.connect(path) as reader:
        before = reader.execute("PRAGMA data_version").fetchone()
        file.save(CONTENT)
        assert reader.execute("PRAGMA data_version").fetchone() == before
        file.save(replace(CONTENT, state=State()))
        assert reader.execute("PRAGMA data_version").fetchone() != before
    reader.close()


def test_a_new_project_takes_the_place_of_an_old_file(path: Path) -> None:
    path.write_text("something else", "utf-8")
    assert read(written(path)) == CONTENT


# --- files that are none of ours, or no more


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\0", b"word\n" * 200])
def test_what_is_no_project_is_told(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    assert reason(path) == "it is no project of Linimasa"


def test_a_database_of_another_program_is_told_and_stays_as_it_is(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE article (number)")
    other.close()
    before = path.read_bytes()
    assert reason(path) == "it is no project of Linimasa"
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_file_that_is_gone_is_told(path: Path) -> None:
    assert "it is not there any more" in reason(path)


def test_what_is_no_file_is_told(path: Path) -> None:
    os.mkfifo(path)
    assert reason(path) == "it is no file"
    assert "null" in reason(Path("gate\0.linimasa"))


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER act AFTER DELETE ON article BEGIN DELETE FROM state; END",
        "CREATE VIEW seen AS SELECT load_extension('x')",
        "CREATE TABLE other (number)",
        "CREATE INDEX found ON article (abs(number))",
        "DROP TABLE history",
        "ALTER TABLE article ADD COLUMN more",
        "CREATE VIRTUAL TABLE words USING fts5 (word)",
    ],
)
def test_what_is_not_our_tables_is_refused(path: Path, statement: str) -> None:
    alter(written(path), statement)
    assert "it does not hold what a project holds" in reason(path)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DELETE FROM article WHERE number = 0", "missing"),
        ("DELETE FROM article WHERE number = 1", "missing"),
        ("DELETE FROM history", "missing"),
        ("DELETE FROM state", "missing"),
        ("UPDATE article SET text = 7", "another kind"),
        ("UPDATE article SET text = x'00'", "another than was written"),
        ("UPDATE article SET found = x'00'", "cut"),
        ("UPDATE article SET found = substr(found, 1, 100)", "cut"),
        ("UPDATE article SET found = zeroblob(2000000)", "unknown compression"),
        ("UPDATE article SET found = 'found'", "header"),
        ("UPDATE state SET value = 1.5", "another kind"),
        ("INSERT INTO decision SELECT 7, value FROM decision", "missing"),
        ("INSERT INTO decision SELECT 0, value FROM state", "nothing is known of"),
    ],
)
def test_rows_that_we_never_write_are_refused(path: Path, statement: str, told: str) -> None:
    alter(written(path), statement)
    assert told in reason(path)


def alter(path: Path, *statements: str) -> None:
    """Change a project file by hand."""
    with sqlite3.connect(path) as hand:
        for statement in statements:
            hand.execute(statement)
    hand.close()


def forged(path: Path, table: str, value: object) -> None:
    """Put a value of ours where another one should be."""
    written(path)
    with sqlite3.connect(path) as hand:
        column = "found" if table == "article" else "value"
        hand.execute(f"UPDATE {table} SET {column} = ?", (pack(value),))
    hand.close()


ONE = story(1)
EVENT = ONE.events[0]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ({}, "missing required field"),
        ([1], "Expected"),
        (replace(ONE, language="id", sentences=(Span(0, 99),)), "outside of the text"),
        (replace(ONE, sentences=(Span(-1, 0),)), "outside of the text"),
        (replace(ONE, article=replace(ONE.article, body=-1)), "outside of the text"),
        (replace(ONE, article=replace(ONE.article, pages=(3, 2))), "outside of the text"),
        (replace(ONE, article=replace(ONE.article, published=10**30)), "outside of the calendar"),
        (replace(ONE, events=(EVENT, EVENT)), "one id"),
        (replace(ONE, timexes=()), "not there"),
        (replace(ONE, actors=()), "not there"),
        (replace(ONE, events=(replace(EVENT, quotes=("q7",)),)), "not there"),
        (replace(ONE, events=(replace(EVENT, passages=()),)), "no passage"),
        (replace(ONE, events=(replace(EVENT, confidence=1e300),)), "confidence"),
        (replace(ONE, events=(replace(EVENT, interval=Interval(5, 5)),)), "outside of the calendar"),
        (replace(ONE, events=(replace(EVENT, interval=Interval(None, None)),)), "outside of the calendar"),
        (replace(ONE, events=(replace(EVENT, interval=Interval(None, 10**18)),)), "outside of the calendar"),
        (replace(ONE, timexes=(replace(ONE.timexes[0], trail=("fly home",)), *ONE.timexes[1:])), "a trail must begin"),
        (replace(ONE, quotes=(Quote("q1", QuoteKind.DIRECT, (), source="a9"),)), "not there"),
    ],
)
def test_what_cannot_be_is_refused(path: Path, other: object, told: str) -> None:
    forged(path, "article", other)
    assert told in reason(path)


@pytest.mark.parametrize("text", ["NaN", "1e999", "9" * 5000, "[" * 100_000, "{", "\ud800"])
def test_json_that_we_never_write_is_refused(path: Path, text: str) -> None:
    written(path)
    alter(path, f"UPDATE article SET found = x'{zlib.compress(text.encode('utf-8', 'surrogatepass')).hex()}'")
    assert "it is damaged" in reason(path)


def test_little_that_becomes_much_is_refused(path: Path) -> None:
    written(path)
    alter(path, f"UPDATE article SET found = x'{zlib.compress(b' ' * 2**26).hex()}'")
    assert "larger than can be" in reason(path)


def test_a_text_that_is_no_unicode_is_refused(path: Path) -> None:
    written(path)
    alter(path, f"UPDATE article SET text = x'ff', sha256 = x'{sha256(bytes([255])).hexdigest()}'")
    assert "it is damaged" in reason(path)


def test_an_article_that_is_there_twice_is_refused(path: Path) -> None:
    assert "twice" in reason(written(path, Content((ONE, ONE), (UNDECIDED, UNDECIDED))))


def test_a_journal_that_names_another_file_is_not_followed(path: Path) -> None:
    written(path)
    (victim := path.with_name("victim")).write_text("here", "utf-8")
    name = str(victim).encode()
    tail = name + len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big") + bytes.fromhex("d9d505f920a163d7")
    path.with_name(path.name + "-journal").write_bytes(bytes.fromhex("d9d505f920a163d7") + bytes(504) + tail)
    assert "other files" in reason(path)
    assert victim.exists()


def test_a_file_that_is_cut_is_told(path: Path) -> None:
    data = written(path).read_bytes()
    for size in range(0, len(data), 512):
        path.write_bytes(data[:size])
        assert reason(path)


def test_a_flipped_bit_is_told_or_changes_nothing(path: Path) -> None:
    data, told = written(path).read_bytes(), 0
    for at in range(0, len(data), 61):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :])
        path.chmod(0o600)
        try:
            assert read(path) == CONTENT, at
        except ProjectError:
            told += 1
    assert told > 20


# --- versions


def test_a_newer_file_is_read_and_not_written(path: Path) -> None:
    alter(written(path), f"PRAGMA user_version = {db.version() + 1}", "CREATE TABLE more (number)")
    before = path.read_bytes()
    file = ProjectFile.open(path)
    assert finish(file.reading()) == CONTENT
    assert "newer version" in str(file.read_only)
    with pytest.raises(ProjectError, match="newer version"):
        file.save(Content())
    file.close()
    assert path.read_bytes() == before


def test_a_newer_file_can_do_nothing_either(path: Path) -> None:
    trigger = "CREATE TRIGGER act AFTER DELETE ON article BEGIN DELETE FROM state; END"
    alter(written(path), f"PRAGMA user_version = {db.version() + 1}", trigger)
    assert "it holds more than a project holds" in reason(path)


def test_an_older_file_is_brought_up_and_a_copy_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alter(written(path), "UPDATE history SET number = number + 5")
    before = path.read_bytes()
    monkeypatch.setattr(db, "MIGRATIONS", (lambda each: each.execute("UPDATE history SET number = number - 5"),))
    assert read(path) == CONTENT
    copy = path.with_name("gate.version-1.linimasa")
    assert db.look(path) == 2
    assert db.look(copy) == 1
    assert len(copy.read_bytes()) == len(before)
    assert read(path) == CONTENT


def test_what_cannot_be_brought_up_stays_as_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = written(path).read_bytes()
    monkeypatch.setattr(db, "MIGRATIONS", (lambda each: each.execute("DROP TABLE history"),))
    assert "it does not hold what a project holds" in reason(path)
    assert path.read_bytes()[100:] == before[100:]
    monkeypatch.undo()
    assert read(path) == CONTENT


# --- what happens meanwhile

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
from linimasa.project.packing import pack
from linimasa.project.rests import finish
file = ProjectFile.open(Path(sys.argv[1]))
content = finish(file.reading())
print("open", flush=True)
for number in range(10**9):
    file.save(replace(content, history=tuple({"n": number, "of": each} for each in range(200))))
"""
FILL = """
import resource, sys
from dataclasses import replace
from pathlib import Path
from linimasa.project.file import ProjectError, ProjectFile
from linimasa.project.packing import pack
from linimasa.project.rests import finish
path = Path(sys.argv[1])
file = ProjectFile.open(path)
content = finish(file.reading())
size = path.stat().st_size
more = replace(content, history=tuple({"n": str(hash(str(each)))} for each in range(20_000)))
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
