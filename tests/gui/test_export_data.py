"""Data from the export dialog: what it looks like before it is written, what is left out, and under which title."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.gui.exporting import DAYS, OpenExport, click, settle

from linimasa.exports import ByHand, by_suffix
from linimasa.project import Correction, Facet, Project, Review, deciding
from linimasa.ui import chronology, dataformats, files
from linimasa.ui.exportchoice import ExportChoice, remember
from linimasa.ui.exportdialog import ExportDialog
from linimasa.ui.settings import Settings
from linimasa.ui.theme import LIGHT


@pytest.fixture
def open_data(qtbot: QtBot, open_export: OpenExport, gates: Project) -> "OpenData":
    return OpenData(qtbot, open_export, gates)


class OpenData:
    """Opens the dialog with a data format chosen."""

    def __init__(self, qtbot: QtBot, open_export: OpenExport, gates: Project) -> None:
        self._qtbot, self._open, self.project = qtbot, open_export, gates

    def __call__(self, suffix: str) -> ExportDialog:
        remember(Settings(), ExportChoice(what=suffix))
        dialog = self._open(self.project, DAYS, LIGHT)
        settle(self._qtbot, dialog)
        return dialog


@pytest.mark.parametrize(
    ("suffix", "begins"),
    [
        (".csv", "path,part,page,article,"),
        (".xlsx", "path\tpart\tpage\tarticle\t"),
        (".docx", "# The gate\n\n**Friday 10 January 2025** – Event 1"),
        (".html", "# The gate\n"),
        (".ics", "BEGIN:VCALENDAR"),
    ],
)
def test_a_look_at_the_data(open_data: OpenData, suffix: str, begins: str) -> None:
    assert open_data(suffix).sample.toPlainText().startswith(begins)


@pytest.mark.parametrize("suffix", sorted(by_suffix()))
def test_every_format_can_be_looked_at(open_data: OpenData, suffix: str) -> None:
    dialog = open_data(suffix)
    assert "Event 1" in dialog.sample.toPlainText() or suffix == ".tml"
    assert "\ufffd" not in dialog.sample.toPlainText()
    assert dataformats.explanation(suffix)
    assert dialog.save.isEnabled()


def test_what_the_filters_leave_out_of_the_data_is_said(open_data: OpenData) -> None:
    project = open_data.project
    ben = next(member for member in project.cast.ranked() if member.name == "Ben")
    project.filters = project.filters.toggled(Facet.ACTORS, ben.key)
    dialog = open_data(".md")
    assert dialog.remark.text == "Left out: 7 by the filters (without Ben)."
    assert "*Shown: without Ben*" in dialog.sample.toPlainText()
    assert "*Left out: 7*" in dialog.sample.toPlainText()
    assert "Event 2" not in dialog.sample.toPlainText()


def test_a_format_of_one_article_says_so(open_data: OpenData) -> None:
    open_data.project.add([Story(title="Other").tell("Bell fell", "2025-08-01", "Ben").extraction()])
    dialog = open_data(".tml")
    assert dialog.trouble.text == "A TimeML file holds one article: hide the others."
    assert not dialog.save.isEnabled()
    assert dialog.sample.toPlainText() == ""
    open_data.project.filters = open_data.project.filters.toggled(Facet.ARTICLES, 1)
    dialog = open_data(".tml")
    assert dialog.trouble.text == ""
    assert "<TimeML>" in dialog.sample.toPlainText()


def test_articles_that_are_hidden_are_no_sources(gates: Project) -> None:
    gates.add([replace(Story(title="Other").extraction(), language="en")])
    assert len(chronology.of_project(gates).extractions) == 2
    gates.filters = gates.filters.toggled(Facet.ARTICLES, 0)
    assert [one.article.title for one in chronology.of_project(gates).extractions] == ["Other"]


def test_what_a_person_did_is_told_and_what_they_rejected_stays_here(gates: Project) -> None:
    first, second, third, *others = [entry.key for entry in gates.entries]
    deciding.review(gates, [first], Review.REJECTED).do(gates)
    deciding.review(gates, [second], Review.ACCEPTED).do(gates)
    deciding.correct(gates, third, Correction(title="By hand")).do(gates)
    found = chronology.of_project(gates)
    (told,) = json.loads(by_suffix()[".json"].encode(found, ".json"))
    marks = [{name: event[name] for name in ("review", "edited") if name in event} for event in told["events"]]
    assert marks == [{"review": "accepted"}, {"edited": True}, *([{}] * len(others))]
    assert (found.left_out, found.filters) == (1, ("without rejected events",))
    gates.filters = gates.filters.hiding(Facet.REVIEW, ())
    assert chronology.of_project(gates).by_hand[0, first[1]] == ByHand("rejected")


def test_a_sample_of_many_events_is_small(gates: Project) -> None:
    assert [told.event.title for told in chronology.of_project(gates, most=2).told] == ["Event 1", "Event 2"]
    assert chronology.of_project(gates, most=2).left_out == 0


def test_title_and_mark_are_written(
    qtbot: QtBot, open_data: OpenData, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = open_data(".csv")
    click(dialog.form.mark, "marked")
    settle(qtbot, dialog)
    out = tmp_path / "out.csv"
    monkeypatch.setattr(files, "ask_export", lambda *_: out)
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        dialog.save.click()
    assert out.read_bytes().startswith(b"\xef\xbb\xbfpath,")
    dialog = open_data(".md")
    assert not dialog.form.mark.isVisible()
    assert dialog.form.title.text() == "The gate"
    dialog.form.title.selectAll()
    QTest.keyClicks(dialog.form.title, "Gates of 2025")
    settle(qtbot, dialog)
    assert dialog.sample.toPlainText().startswith("# Gates of 2025\n")


def test_a_name_without_a_suffix_gets_the_whole_suffix(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def type_a_name(dialog: QFileDialog) -> int:
        dialog.selectFile(str(tmp_path / "gates"))
        dialog.filterSelected.emit(dialog.nameFilters()[0])
        dialog.filterSelected.emit(dialog.nameFilters()[1])
        return 1

    monkeypatch.setattr(QFileDialog, "exec", type_a_name)
    assert files.ask_export(parent, tmp_path / "x.timeline.json") == tmp_path / "gates.timeline.json"
