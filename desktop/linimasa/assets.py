"""Where the program's own resources are: inside the installed package, else in the checkout."""

from functools import cache
from pathlib import Path


class AssetError(RuntimeError):
    """The program's own files are missing: the installation is broken."""


@cache
def root() -> Path:
    """The folder of the resources.

    Raises:
        AssetError: neither the package nor a checkout has one.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parents[1] / "resources"):
        if (folder / "languages").is_dir():
            return folder
    raise AssetError(f"resources/ is missing beside {package}; install linimasa again")


def path(name: str) -> Path:
    """The path of a resource such as "icons/open.svg".

    Raises:
        AssetError: there is no such resource.
    """
    found = root() / name
    if not found.exists():
        raise AssetError(f"{found} is missing; install linimasa again")
    return found
