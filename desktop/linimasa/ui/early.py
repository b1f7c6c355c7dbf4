"""What the first articles need and takes long to load, loaded while they are being read."""

from importlib import import_module

from . import choices
from .worker import Job


def load(_job: Job) -> None:
    """Load what explains dates, the names of languages, and the formats of data."""
    import_module("linimasa.timex")
    from .. import exports, languages

    for code in languages.codes():
        choices.language_name(code)
    exports.by_suffix()
