"""What every test stands on: no display, no settings of the user, one locale, no deadlines."""

import os
import re
import subprocess
import tempfile
from collections.abc import Callable, Iterator
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
    for name in ("*.ini", "pasted.linimasa"):
        for file in Path(_HOME.name).rglob(name):
            file.unlink()


@pytest.fixture
def run_clean() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a command with next to no environment; what needs a package index is skipped where none is reached."""
    kept = ("PATH", "HOME", "PIP_", "SSL_", "SYSTEMROOT")
    environment = {name: value for name, value in os.environ.items() if name.startswith(kept)}

    def run(*command: object, folder: Path) -> subprocess.CompletedProcess[str]:
        words = [str(word) for word in command]
        done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True)
        if done.returncode and re.search("NewConnectionError|NameResolutionError|ProxyError", done.stderr):
            pytest.skip("no package index is reached, which this test installs from")
        assert done.returncode == 0, done.stdout + done.stderr
        return done

    return run
