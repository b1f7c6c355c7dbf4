"""The seeds give what their golden files, read by eye, say."""

import importlib.util
import json
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("remake", Path(__file__).with_name("remake.py"))
assert _SPEC
assert _SPEC.loader
remake = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(remake)


@pytest.mark.parametrize("seed", remake.seeds(), ids=lambda seed: seed.name)
def test_a_seed_gives_its_golden_file(seed: Path) -> None:
    expected = json.loads(remake.golden(seed).read_text(encoding="utf-8"))
    assert list(remake.extractions(seed)) == expected


def test_every_golden_file_has_a_seed() -> None:
    assert {path.name for path in Path(remake.HERE).glob("*.json")} == {f"{s.name}.json" for s in remake.seeds()}
