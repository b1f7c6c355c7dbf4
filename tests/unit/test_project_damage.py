"""Files that are no project, or no whole one, are told and stay as they are."""

import os
import sqlite3
import zlib
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from tests.projects import CONTENT, alter, read, reason, story, written

from linimasa.model import Interval, Quote, QuoteKind, Span
from linimasa.project.file import ProjectError
from linimasa.project.packing import pack


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
    assert reason(path) == "there is no such file"


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
            found = read(path)
            assert found == (replace(CONTENT, history=found.history, state=found.state) if found.cut else CONTENT), at
        except ProjectError:
            told += 1
    assert told > 20
