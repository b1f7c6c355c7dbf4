"""`linimasa extract`: files in, JSON lines out."""

import gc
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from .. import pipeline
from ..exports import contract
from .reading import Reader


def extract(paths: Sequence[Path], options: pipeline.Options, sink: TextIO, *, indent: bool, with_text: bool) -> int:
    """Write each article's object as soon as it is there; the exit status tells whether a file failed."""
    reader = Reader()
    for number, extraction in enumerate(reader.read(paths, options)):
        found = contract.to_dict(extraction, with_text)
        sink.write(json.dumps(found, indent=2 if indent else None) + "\n")
        sink.flush()
        if not number:
            gc.freeze()  # what the first article has loaded stays: no collection of garbage need look through it again
    return int(reader.failed)
