"""Renews the translations: the texts of the source by lupdate, and what the program loads by lrelease.

    python tests/translations.py

New texts come into the .ts files as "unfinished": translate them there, by hand or in Qt Linguist, and run this again.
"""

import shutil
import subprocess
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
_PLURALS_ONLY = ("linimasa_en.ts",)  # English itself
_ALIASES = ("-tr-function-alias", "tr+=Message,tr+=UnreadableError")  # what the layers below the window say


def _run(tool: str, *arguments: object) -> None:
    """Run one of the tools that come with PySide6."""
    found = shutil.which(tool, path=Path(PySide6.__file__).parent)
    assert found, f"PySide6 has no {tool}"
    done = subprocess.run([found, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def update(ts: Path) -> None:
    """Bring a file of our own texts up to date: add new ones, drop those that are gone."""
    package = ROOT / "desktop" / "linimasa"
    below = (file for name in ("formats", "exports", "project") for file in (package / name).glob("*.py"))
    sources = sorted([*(package / "ui").rglob("*.py"), *below, package / "apart.py"])
    plurals = ["-pluralonly"] if ts.name in _PLURALS_ONLY else []
    _run("lupdate", "-no-obsolete", "-locations", "none", *_ALIASES, *plurals, *sources, "-ts", ts)


def release(ts: Path, qm: Path) -> None:
    """Compile a file. The old one is not written over: a window that is open has it mapped into its memory."""
    fresh = qm.with_suffix(".fresh")
    _run("lrelease", ts, "-qm", fresh)
    fresh.replace(qm)


if __name__ == "__main__":
    for file in FOLDER.glob("*.ts"):
        if file.name.startswith("linimasa"):
            update(file)
        release(file, file.with_suffix(".qm"))
