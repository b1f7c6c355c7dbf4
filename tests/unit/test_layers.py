"""Every format is found by looking; the layers themselves are lint-imports' business."""

from pathlib import Path

from linimasa import exports, formats


def modules(folder: str) -> set[str]:
    return {path.stem for path in Path(folder).glob("*.py") if not path.stem.startswith("_")}


def test_every_module_of_formats_and_exports_is_found() -> None:
    for package in (formats, exports):
        found = {module.__name__.rpartition(".")[2] for module in package.by_suffix().values()}
        assert found == modules(package.__path__[0])


def test_suffixes_are_lower_case_with_a_dot() -> None:
    for suffix in [*formats.by_suffix(), *exports.by_suffix()]:
        assert suffix.startswith(".")
        assert suffix == suffix.lower()
