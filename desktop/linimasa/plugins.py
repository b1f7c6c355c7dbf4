"""Modules of a package that are found by looking, so that a format is added by adding a file."""

import pkgutil
from importlib import import_module
from typing import Any


def by_suffix(package: str, folders: list[str]) -> dict[str, Any]:
    """The modules of a package whose names begin with a letter, by each suffix in their `SUFFIXES`."""
    names = (module.name for module in pkgutil.iter_modules(folders) if not module.name.startswith("_"))
    modules = [import_module(f"{package}.{name}") for name in names]
    return {suffix: module for module in modules for suffix in module.SUFFIXES}
