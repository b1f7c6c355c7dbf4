"""What the first articles need and takes long to load, loaded while they are being read."""

from importlib import import_module

from . import choices
from .worker import Job


def load(_job: Job) -> None:
    """Load what explains dates, what lays out many events, the names of languages, and the formats of data."""
    import_module("linimasa.timex")
    import_module("linimasa.ui.timeline.bars")
    import_module("linimasa.chart.dense")
    from .. import exports, languages

    for code in languages.codes():
        choices.language_name(code)
    exports.by_suffix()
