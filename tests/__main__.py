"""`python3 tests`: sets the checkout up where needed, then runs every check; all of them, even if one fails.

`python3 tests ARGS` runs pytest alone, with these arguments; paths are those of the current folder.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Run the checks and return 1 when one failed."""
    sys.path.insert(0, str(ROOT / "desktop"))
    import bootstrap

    bootstrap.enter(ROOT / "tests", ["test"], "offscreen")
    tools = Path(sys.executable).parent
    pytest = [sys.executable, "-m", "pytest"]
    if len(sys.argv) > 1:
        return subprocess.call([*pytest, *map(_absolute, sys.argv[1:])], cwd=ROOT)
    checks = {
        "ruff check": [sys.executable, "-m", "ruff", "check", "."],
        "ruff format": [sys.executable, "-m", "ruff", "format", "--check", "."],
        "mypy": [sys.executable, "-m", "mypy"],
        "lint-imports": [str(tools / "lint-imports")],
        "pytest": [*pytest, "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"],
    }
    failed = [name for name, command in checks.items() if not _passes(name, command)]
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return int(bool(failed))


def _passes(name: str, command: list[str]) -> bool:
    print(f"--- {name}", flush=True)
    return subprocess.call(command, cwd=ROOT) == 0


def _absolute(argument: str) -> str:
    """A path of the current folder, with or without `::test`, for pytest, which runs in the project's."""
    path, separator, test = argument.partition("::")
    return str(Path(path).absolute()) + separator + test if Path(path).exists() else argument


if __name__ == "__main__":
    sys.exit(main())
