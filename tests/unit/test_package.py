"""The package as others get it: an sdist, the wheel built from it, installed where there is no checkout."""

import json
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.package
IMPORTS = """
import re, importlib, importlib.metadata as metadata
from importlib.util import find_spec
def plain(name): return re.sub("[-_.]+", "-", name).lower()
wanted = {plain(re.match(r"[\\w.-]+", line)[0]) for line in metadata.requires("linimasa") if "extra ==" not in line}
modules = metadata.packages_distributions()
for name in wanted:
    # some also name private modules, or folders that are none
    found = [module for module, owners in modules.items() if name in map(plain, owners) and find_spec(module)]
    assert found, f"{name} brings no module"
    for module in found:
        importlib.import_module(module)
    print(name)
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an sdist and the wheel built from it."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def files(*folders: str) -> set[str]:
    """The files of the checkout in these folders."""
    found = (path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts}


def test_the_wheel_holds_the_package_and_its_resources(built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    expected = {name.removeprefix("desktop/") for name in files("desktop/linimasa")}
    assert names == expected | {f"linimasa/{name}" for name in files("resources", "seeds")}


def test_the_sdist_holds_what_the_checkout_has(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    missing = files("desktop", "resources", "seeds", "tests") | {"pyproject.toml", "README.md", "LICENSE"}
    assert missing - names == set()


def test_the_wheel_works_without_the_checkout(
    built: Path, tmp_path: Path, run_clean: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    venv = tmp_path / "venv"
    run_clean(sys.executable, "-m", "venv", venv, folder=tmp_path)
    tools = next(folder for folder in (venv / "bin", venv / "Scripts") if folder.is_dir())
    run_clean(tools / "python", "-m", "pip", "install", next(built.glob("*.whl")), folder=tmp_path)
    (tmp_path / "berita.txt").write_text("Presiden Sari tiba di Jakarta pada 14 September 2023.", encoding="utf-8")
    found = json.loads(run_clean(tools / "linimasa", "extract", "berita.txt", folder=tmp_path).stdout)
    assert [event["interval"] for event in found["events"]] == [["2023-09-14", "2023-09-15"]]
    run_clean(tools / "linimasa", "export", "berita.txt", "-o", "garis.png", folder=tmp_path)
    assert (tmp_path / "garis.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    imported = run_clean(tools / "python", "-c", IMPORTS, folder=tmp_path).stdout.split()
    assert {"pyside6-essentials", "babel"} <= set(imported)
