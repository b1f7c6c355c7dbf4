"""How sure the events of the golden files are, against what a reader found right."""

import json
import tomllib
from collections import defaultdict
from pathlib import Path
from statistics import mean

HERE = Path(__file__).resolve().parent
WRONG = tomllib.loads((HERE / "wrong_dates.toml").read_text(encoding="utf-8"))
_OFF = 0.2  # how far confidence may be from the share that is right


def judged() -> dict[str, list[tuple[float, float]]]:
    """By the basis of the date: confidence, and whether the date is right."""
    found = defaultdict(list)
    for seed, wrong in WRONG.items():
        for article in json.loads((HERE / f"{seed}.json").read_text(encoding="utf-8")):
            for event in article["events"]:
                right = 0.5 if "?" in (event["edtf"] or "") else float(not event["title"].startswith(tuple(wrong)))
                found[event["date_basis"]].append((event["confidence"], right))
    return found


def test_confidence_is_near_to_what_is_right() -> None:
    found = judged()
    for basis in ("stated", "reference"):
        sure, right = zip(*found[basis], strict=True)
        assert abs(mean(sure) - mean(right)) < _OFF, basis


def test_what_was_judged_is_there() -> None:
    for seed, wrong in WRONG.items():
        titles = [
            event["title"]
            for article in json.loads((HERE / f"{seed}.json").read_text(encoding="utf-8"))
            for event in article["events"]
        ]
        assert [each for each in wrong if not any(title.startswith(each) for title in titles)] == []
