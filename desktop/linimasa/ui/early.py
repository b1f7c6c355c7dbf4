"""What is needed once there are articles and takes long to load, loaded while the first are being read."""

from importlib import import_module

from . import choices
from .worker import Job


def load(_job: Job) -> None:
    """Load what explains dates and exports, what lays out many events, names of languages, and formats of data."""
    import_module("linimasa.timex")
    import_module("linimasa.ui.timeline.bars")
    import_module("linimasa.chart.dense")
    from .. import exports, languages

    for code in languages.codes():
        choices.language_name(code)
    exports.by_suffix()
    import_module("linimasa.ui.exportdialog")
