"""Projects on the command line: what a person decided counts, and the file is only looked into."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.command import Run
from tests.decided import TEXT, given, key, opened, read

from linimasa import exports
from linimasa.project import UNDECIDED, Content, Correction, Facet, Filters, Project, Review, State, rows
from linimasa.project import database as db
from linimasa.project import file as files
from linimasa.project.deciding import correct, merge, review
from linimasa.project.file import ProjectFile
from linimasa.project.recasting import apart, same
from linimasa.project.restoring import content_of
from linimasa.project.rests import Work, finish

SECOND = "Anna Marsh praised the bridge on 4 May 2023. Fire destroyed the building on 5 June 2019."
REJECTED = "left out, as in the window: 1 event (without rejected events)"


def saved(path: Path, project: Project) -> Path:
    """A project in a file that no window has open."""
    ProjectFile.create(path, content_of(project)).close()
    return path


def decided() -> Project:
    """A project of two articles in which something was decided of every kind."""
    project = opened(read(path="/a.txt"), read(SECOND, path="/b.txt"))
    review(project, [key(project, "ferry")], Review.REJECTED).do(project)
    dated = Correction(title="The two met", date=given("2023-06-10"), review=Review.ACCEPTED)
    correct(project, key(project, "Ben Stone met"), dated).do(project)
    merge(project, [key(project, "mill burned"), key(project, "Fire destroyed")]).do(project)
    keys = {member.name: member.key for member in project.cast.members.values()}
    same(project, [keys["Ann Marsh"], keys["Anna Marsh"]]).do(project)
    return project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return saved(tmp_path / "bridge.linimasa", decided())


def titles(found: Iterable[dict[str, Any]]) -> list[str]:
    return [event["title"] for one in found for event in one["events"]]


def test_extract_writes_what_was_decided(run: Run, path: Path) -> None:
    outcome = run("extract", path)
    assert outcome.status == 0
    assert outcome.err == f"linimasa: {path}: left out: 1 rejected event\n"
    first, second = outcome.objects
    assert [first["article"]["path"], second["article"]["path"]] == ["/a.txt", "/b.txt"]
    assert first["filters"] == ["without rejected events"]
    events = {event["title"]: event for event in first["events"]}
    assert not any("ferry" in title for title in events)
    met = events["The two met"]
    assert (met["interval"], met["date_basis"]) == (["2023-06-10", "2023-06-11"], "given")
    assert (met["review"], met["edited"]) == ("accepted", True)


def test_stages_of_a_project(run: Run, path: Path) -> None:
    outcome = run("extract", path, "--only", "actors")
    assert (outcome.status, outcome.err) == (0, "")
    first, _ = outcome.objects
    assert "Ann Marsh" in {actor["name"] for actor in first["actors"]}
    assert (first["timexes"], first["quotes"], first["events"]) == ([], [], [])


def test_export_writes_what_the_window_shows(run: Run, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    outcome = run("export", path, "-o", out, "--actor", "Ann Marsh")
    assert outcome.status == 0
    assert REJECTED in outcome.err
    found = json.loads(out.read_text())
    assert any("praised" in title for title in titles(found)), "Anna is Ann"
    assert "The two met" in titles(found)


def test_a_form_that_is_not_an_actors_name_is_another_actor(run: Run, tmp_path: Path) -> None:
    project = opened(read("The World Health Organization (WHO) met on 3 May 2023. WHO left on 4 May 2023."))
    (member,) = (each for each in project.cast.members.values() if "WHO" in each.forms)
    apart(project, member.key, "WHO").do(project)
    (found,) = run("extract", saved(tmp_path / "a.linimasa", project)).objects
    assert {"World Health Organization", "WHO"} <= {actor["name"].removeprefix("The ") for actor in found["actors"]}


def test_a_project_alone_is_shown_as_in_its_window(run: Run, tmp_path: Path) -> None:
    project = decided()
    project.filters = Filters(query="bridge").hiding(Facet.ARTICLES, [1])
    path, out = saved(tmp_path / "a.linimasa", project), tmp_path / "out.json"
    outcome = run("export", path, "-o", out)
    assert (outcome.status, titles(json.loads(out.read_text()))) == (0, ["Ann Marsh opened the bridge"])
    assert "left out, as in the window: 4 events (without “A”; without rejected events; with “bridge”)" in outcome.err
    assert len(titles(run("extract", path).objects)) == 4, "extract has no filters"
    other = tmp_path / "c.txt"
    other.write_text("Cara Lind sang on 6 May 2023.")
    outcome = run("export", path, other, "-o", out)
    assert REJECTED in outcome.err
    assert len(titles(json.loads(out.read_text()))) == 5


def test_an_article_is_as_a_project_has_it(run: Run, tmp_path: Path) -> None:
    article, out = tmp_path / "a.txt", tmp_path / "out.json"
    article.write_text(read().article.text)
    project = opened(read(path=str(article)))
    one = saved(tmp_path / "1.linimasa", project)
    review(project, [key(project, "ferry")], Review.REJECTED).do(project)
    two = saved(tmp_path / "2.linimasa", project)
    review(project, [key(project, "mill")], Review.REJECTED).do(project)
    three = saved(tmp_path / "3.linimasa", project)
    outcome = run("export", article, one, two, three, "-o", out)
    assert outcome.status == 0
    assert "left out: what a later project says of 1 article\n" in outcome.err
    assert "later project" not in run("export", two, two, one, "-o", out).err, "they say the same"
    assert REJECTED in outcome.err
    (found,) = json.loads(out.read_text())
    assert found["article"]["reference"] == "2024-03-20", "as it was read in the project"
    assert len(found["events"]) == 3


def test_actors_that_are_one_through_two_projects(run: Run, tmp_path: Path) -> None:
    texts = ("Ann Marsh ran on 3 May 2023.", "Anna Marsh sat on 4 May 2023.", "Anne Marsh slept on 5 May 2023.")
    files, out = [], tmp_path / "out.json"
    for number, pair in enumerate((texts[:2], texts[1:])):
        project = opened(*(read(text, path=f"/{text[:4]}.txt") for text in pair))
        same(project, [member.key for member in project.cast.ranked()]).do(project)
        files.append(saved(tmp_path / f"{number}.linimasa", project))
    assert run("export", *files, "-o", out, "--actor", "Anne Marsh").status == 0
    assert len(titles(json.loads(out.read_text()))) == 3


def test_a_picture_of_a_project_is_verified_against_it(run: Run, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    arguments = ["export", str(path), "-o", str(out), "--size", "900x600"]
    done = subprocess.run([sys.executable, "-m", "linimasa", *arguments], check=False)  # with an application of its own
    assert done.returncode == 0
    outcome = run("verify", out, path)
    assert (outcome.status, outcome.err) == (0, "")
    *lines, last = outcome.out.splitlines()
    assert last == f"stands: {len(lines)}, moved: 0, no longer stands: 0"
    assert len(exports.carried_evidence(out).articles) == 2
    merged = [line.split("\t")[-1] for line in lines if "mill burned" in line]
    assert [place.partition(" ")[0] for place in merged] == ["a.txt", "b.txt"], "both passages of the merged event"
    for name, text in (("a.txt", TEXT), ("b.txt", SECOND.replace("building", "mill"))):
        (tmp_path / name).write_text(text)
    outcome = run("verify", out, tmp_path / "a.txt", tmp_path / "b.txt")
    assert outcome.status == 1
    assert "b.txt at 45: Fire destroyed the building on 5 June 2019." in outcome.out


def test_filters_are_told_in_any_script(run: Run, tmp_path: Path) -> None:
    project, out = decided(), tmp_path / "out.json"
    project.filters = Filters(query="門\u202e")
    assert run("export", saved(tmp_path / "a.linimasa", project), "-o", out).status == 0
    assert json.loads(out.read_text())[0]["filters"] == ["without rejected events", "with “門[U+202E]”"]


def test_a_project_is_only_looked_into(run: Run, path: Path, tmp_path: Path) -> None:
    before, there = path.read_bytes(), sorted(tmp_path.iterdir())
    window = ProjectFile.open(path)
    try:
        assert run("extract", path).status == 0
    finally:
        window.close()
    assert (path.read_bytes(), sorted(tmp_path.iterdir())) == (before, there)


def test_a_window_can_write_while_a_project_is_looked_into(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = ProjectFile.open(path)
    held = finish(window.reading())
    reading = rows.reading

    def slowly(connection: sqlite3.Connection) -> Work[Content]:
        window.save(replace(held, decisions=(UNDECIDED,) * len(held.decisions)))
        return reading(connection)

    monkeypatch.setattr(rows, "reading", slowly)
    try:
        assert files.content(path).decisions == held.decisions, "as it stood"
    finally:
        window.close()


def test_an_older_project_is_not_brought_up(run: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()
    monkeypatch.setattr(db, "MIGRATIONS", (lambda _: None,))
    assert run("extract", path).status == 0
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_change_that_was_cut_off_is_told(run: Run, path: Path) -> None:
    journal = path.with_name(path.name + "-journal")
    with sqlite3.connect(path, isolation_level=None) as writer:
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("BEGIN")
        writer.execute("UPDATE article SET text = zeroblob(2000000)")
        cut, written = path.read_bytes(), journal.read_bytes()
        writer.execute("ROLLBACK")
    writer.close()
    path.write_bytes(cut)
    journal.write_bytes(written)
    outcome = run("extract", path)
    assert (outcome.status, outcome.out) == (1, "")
    assert "a change of it was cut off: open it in the window once" in outcome.err
    assert (path.read_bytes(), journal.read_bytes()) == (cut, written)


def newer(path: Path) -> None:
    with sqlite3.connect(path) as hand:
        hand.execute("PRAGMA user_version = 99")
    hand.close()


def damaged(path: Path) -> None:
    with sqlite3.connect(path) as hand:
        hand.execute("UPDATE article SET text = x'00'")
    hand.close()


def empty(path: Path) -> None:
    saved(path, Project())


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (newer, "it was made by a newer version of Linimasa: read it with that one"),
        (damaged, "it is damaged, or no project of Linimasa: a text is another than was written"),
        (empty, "no article is in it"),
        (Path.unlink, "there is no such file"),
        (lambda path: path.write_text("word"), "it is no project of Linimasa"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_others_are_done(
    run: Run, path: Path, tmp_path: Path, spoil: object, reason: str
) -> None:
    assert callable(spoil)
    spoil(path)
    other = saved(tmp_path / "other.linimasa", opened())
    outcome = run("extract", path, other)
    assert (outcome.status, len(outcome.objects)) == (1, 1)
    assert outcome.err == f"linimasa: {path}: {reason}\n"


@pytest.mark.parametrize("command", [["extract"], ["export", "-o", "out.csv"]])
@pytest.mark.parametrize(
    "option", [["--reference", "2023-10-01"], ["--language", "id"], ["--whole-page"], ["--encoding", "utf-8"]]
)
def test_how_articles_are_read_is_not_told_of_projects(
    run: Run, path: Path, command: list[str], option: list[str]
) -> None:
    outcome = run(*command, path, *option)
    assert outcome.status == 2
    assert f"{option[0]} says how articles are read; those of a project have been" in outcome.err


def test_how_articles_are_read_is_told_of_those_beside_a_project(run: Run, path: Path, tmp_path: Path) -> None:
    other = tmp_path / "c.txt"
    other.write_text("Cara Lind sang yesterday.")
    *_, last = run("extract", path, other, "--reference", "2023-10-01").objects
    assert last["article"]["reference"] == "2023-10-01"


def test_extract_does_not_hide_what_filters_hide(run: Run, tmp_path: Path) -> None:
    content = replace(content_of(opened()), state=State(Filters(query="nothing has this")))
    ProjectFile.create(tmp_path / "a.linimasa", content).close()
    assert len(titles(run("extract", tmp_path / "a.linimasa").objects)) == 4
