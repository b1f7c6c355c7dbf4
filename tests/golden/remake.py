"""Write the golden files of the seeds anew: `python tests/golden/remake.py`. Read the diff before you commit it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from linimasa import pipeline
from linimasa.exports.contract import to_dict
from linimasa.model import Failure

HERE = Path(__file__).resolve().parent
SEEDS = HERE.parents[1] / "seeds"


def seeds() -> list[Path]:
    """The sample articles."""
    return sorted(path for path in SEEDS.iterdir() if path.is_file())


def extractions(path: Path) -> Iterator[dict[str, Any]]:
    """What is extracted from a seed today, as the JSON contract says, with paths that name no machine.

    Raises:
        ValueError: the seed cannot be read.
    """
    for found in pipeline.read(path):
        if isinstance(found, Failure):
            raise ValueError(f"{found.path}: {found.reason}")
        told = to_dict(found)
        told["article"]["path"] = path.name
        yield told


def golden(path: Path) -> Path:
    """The golden file of a seed."""
    return HERE / f"{path.name}.json"


if __name__ == "__main__":
    for seed in seeds():
        text = json.dumps(list(extractions(seed)), indent=1, ensure_ascii=False)
        golden(seed).write_text(text + "\n", encoding="utf-8")
