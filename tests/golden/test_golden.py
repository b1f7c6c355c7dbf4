"""The seeds give what their golden files, read by eye, say."""

import importlib.util
import io
import json
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from linimasa import formats, pipeline
from linimasa.exports.contract import to_dict
from linimasa.model import Extraction


def script(name: str) -> ModuleType:
    """A script beside this file, as a module."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


remake, make_seeds = script("remake"), script("make_seeds")


@pytest.mark.parametrize("seed", remake.seeds(), ids=lambda seed: seed.name)
def test_a_seed_gives_its_golden_file(seed: Path) -> None:
    expected = json.loads(remake.golden(seed).read_text(encoding="utf-8"))
    assert list(remake.extractions(seed)) == expected


def test_every_golden_file_has_a_seed() -> None:
    assert {path.name for path in Path(remake.HERE).glob("*.json")} == {f"{s.name}.json" for s in remake.seeds()}


@pytest.mark.parametrize("day", [None, 737_000])
@pytest.mark.parametrize("seed", remake.seeds(), ids=lambda seed: seed.name)
def test_what_was_extracted_with_its_text_gives_the_same_again(seed: Path, day: int | None, tmp_path: Path) -> None:
    found = [each for each in pipeline.read(seed, pipeline.Options(day)) if isinstance(each, Extraction)]
    written = tmp_path / "a.json"
    written.write_text(json.dumps([to_dict(each, with_text=True) for each in found]))
    again = [each for each in pipeline.read(written) if isinstance(each, Extraction)]
    assert [(one.events, one.timexes, one.actors, one.quotes, one.article.pages) for one in again] == [
        (one.events, one.timexes, one.actors, one.quotes, one.article.pages) for one in found
    ]


def unpacked(data: bytes) -> object:
    """The members of a ZIP file, which libraries pack in different ways; the bytes of any other."""
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.mark.parametrize("name", make_seeds.MADE)
def test_a_seed_is_as_its_script_makes_it(name: str) -> None:
    assert unpacked((remake.SEEDS / name).read_bytes()) == unpacked(make_seeds.MADE[name]())


def test_every_format_has_a_seed() -> None:
    seen = {formats.by_suffix()[path.suffix] for path in remake.seeds()}
    assert seen == set(formats.by_suffix().values())
