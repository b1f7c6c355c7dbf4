"""Write the golden files of the seeds anew: `python tests/golden/remake.py`. Read the diff before you commit it.

The golden file of a text has all that is extracted from it. That of another format has what the format can get wrong:
what is known of the article, its text, and how its dates are read.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from linimasa import formats, pipeline
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
        yield told if formats.is_text(path) else _brief(told, found.article.text)


def _brief(told: dict[str, Any], text: str) -> dict[str, Any]:
    dates = [[timex["text"], timex["value"]] for timex in told["timexes"]]
    return {"article": told["article"], "paragraphs": text.split("\n\n"), "dates": dates}


def golden(path: Path) -> Path:
    """The golden file of a seed."""
    return HERE / f"{path.name}.json"


if __name__ == "__main__":
    for seed in seeds():
        text = json.dumps(list(extractions(seed)), indent=1, ensure_ascii=False)
        golden(seed).write_text(text + "\n", encoding="utf-8")
