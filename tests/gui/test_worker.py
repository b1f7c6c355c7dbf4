"""Work off the GUI thread that goes wrong: it is seen, and nobody waits for it."""

from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import CapturedException
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from tests.gui.exporting import click, settle

from linimasa import apart
from linimasa.ui import files, png
from linimasa.ui.exportdialog import ExportDialog
from linimasa.ui.pictures import Gathered, Picture
from linimasa.ui.reading import Reader
from linimasa.ui.worker import Job, Worker


def broken(*_given: object) -> None:
    raise ZeroDivisionError("ours")


def kinds(captured: list[CapturedException]) -> list[type[BaseException] | None]:
    return [kind for kind, _error, _trace in captured]


def test_what_a_task_raises_reaches_the_hook_of_the_gui_thread(qtbot: QtBot) -> None:
    worker, done = Worker(), []
    with qtbot.captureExceptions() as captured, qtbot.waitSignal(worker.broke) as told:
        worker.start(broken)
        worker.start(lambda job: job.tell(lambda: done.append(1)))
    qtbot.waitUntil(lambda: done == [1])
    assert told.args == ["ZeroDivisionError: ours"]
    assert kinds(captured) == [ZeroDivisionError]
    assert not worker.running
    worker.stop()


def test_a_worker_may_go_with_its_parent_while_its_task_still_tells(qtbot: QtBot) -> None:
    begun, ended, told = Event(), Event(), list[int]()

    def task(job: Job) -> None:
        begun.set()
        for number in range(2000):
            job.tell(partial(told.append, number))
        ended.set()

    for _ in range(20):
        begun.clear()
        ended.clear()
        parent = QObject()
        Worker(parent).start(task)
        assert begun.wait(5)
        delete(parent)
        qtbot.waitUntil(ended.is_set)
        assert told == []


def test_what_a_cancelled_task_raises_is_seen_but_no_longer_told(qtbot: QtBot) -> None:
    worker, told = Worker(), list[str]()
    worker.broke.connect(told.append)

    def task(job: Job) -> None:
        job.cancel()
        broken()

    with qtbot.captureExceptions() as captured:
        worker.start(task)
        qtbot.waitUntil(lambda: bool(captured))
    assert told == []
    worker.stop()


def test_a_picture_that_cannot_be_written_by_a_mistake_of_ours_is_told(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(png, "encode", broken)
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "out.png")
    with qtbot.captureExceptions() as captured:
        dialog.save.click()
        qtbot.waitUntil(lambda: dialog.outcome.text == "out.png is not written: ZeroDivisionError: ours")
    assert kinds(captured) == [ZeroDivisionError]
    assert not dialog.meter.isVisible()
    assert dialog.save.isEnabled()


@pytest.mark.parametrize(("part", "name"), [(Gathered, "compose"), (Picture, "sized")])
def test_the_dialog_waits_for_no_picture_that_a_mistake_of_ours_has_ended(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, part: type, name: str
) -> None:
    monkeypatch.setattr(part, name, broken)
    with qtbot.captureExceptions() as captured:
        click(dialog.form.sizes.scale, "1")
        settle(qtbot, dialog)
    assert kinds(captured) == [ZeroDivisionError]


def test_the_reader_waits_for_no_file_that_a_mistake_of_ours_has_ended(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    reader = Reader()
    monkeypatch.setattr(apart, "expand", lambda _path: iter([None]))
    with qtbot.captureExceptions() as captured, qtbot.waitSignal(reader.finished):
        reader.read([tmp_path / "a.txt"])
    assert kinds(captured) == [AttributeError]
    assert not reader.busy
    reader.stop()


def test_what_is_asked_of_a_worker_that_was_stopped_is_not_done(qtbot: QtBot) -> None:
    worker, done = Worker(), list[int]()
    worker.stop()
    with qtbot.captureExceptions() as captured:
        worker.start(lambda _job: done.append(1))
        qtbot.wait(1)
    assert (done, captured, worker.running) == ([], [], False)
