"""`linimasa extract`: files and projects in, JSON lines out."""

import gc
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO

from .. import pipeline
from ..exports import contract
from ..model import Extraction
from .reading import Reader, Saved, counted, tell

_REJECTED = "without rejected events"  # as exports of the window say it


def extract(paths: Sequence[Path], options: pipeline.Options, sink: TextIO, *, indent: bool, with_text: bool) -> int:
    """Write each article's object as soon as it is there; the exit status tells whether a file failed."""
    reader = Reader()
    for number, found in enumerate(_objects(reader, paths, options, with_text)):
        sink.write(json.dumps(found, indent=2 if indent else None) + "\n")
        sink.flush()
        if not number:
            gc.freeze()  # what the first article has loaded stays: no collection of garbage need look through it again
    return int(reader.failed)


def _objects(
    reader: Reader, paths: Sequence[Path], options: pipeline.Options, with_text: bool
) -> Iterator[dict[str, Any]]:
    for found in reader.read(paths, options):
        if isinstance(found, Extraction):
            yield contract.to_dict(found, with_text)
        else:
            yield from _of_project(found, options, with_text)


def _of_project(saved: Saved, options: pipeline.Options, with_text: bool) -> Iterator[dict[str, Any]]:
    """The articles of a project with what was decided of them; what was rejected is left out, and counted."""
    from ..exports import shown
    from ..project import State
    from ..project.gathering import opened

    project = opened([replace(saved.content, state=State())])
    if options.only != pipeline.STAGES:
        for extraction in project.extractions:
            yield contract.to_dict(pipeline.only(extraction, options.only), with_text)
        return
    kept = project.shown()
    if rejected := len(project.entries) - len(kept):
        tell(saved.path, f"left out: {counted(rejected, 'rejected event')}")
    chronology = shown(project, kept, range(len(project.extractions)), lambda entry: entry.event.edtf or "")
    yield from contract.objects(replace(chronology, filters=(_REJECTED,) if rejected else ()), with_text)
