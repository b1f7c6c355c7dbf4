"""What every test stands on: no display, no settings of the user, one locale, no deadlines."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

_HOME = tempfile.TemporaryDirectory(prefix="linimasa-tests-")
os.environ.update(
    {name: str(Path(_HOME.name) / name) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")},
    QT_QPA_PLATFORM="offscreen",
    LC_ALL="C.UTF-8",
)
settings.register_profile("linimasa", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("linimasa")


@pytest.fixture(autouse=True)
def no_settings() -> Iterator[None]:
    """Each test starts with the settings of a first start."""
    yield
    for file in Path(_HOME.name).rglob("*.ini"):
        file.unlink()
