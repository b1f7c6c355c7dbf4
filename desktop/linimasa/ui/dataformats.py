"""The data formats as the user chooses among them: their names, what they hold, and the field they are chosen in."""

from PySide6.QtCore import QCoreApplication, Signal

from .. import exports
from .fields import Dropdown
from .theme import Theme

translate = QCoreApplication.translate
TABLES = (".csv", ".tsv")
ROWS = (*TABLES, ".xlsx")


class FormatField(Dropdown):
    """One of the data formats.

    Signals:
        chosen(str): the suffix the user has chosen.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("FormatField", "Format"), theme)
        for suffix in sorted(exports.by_suffix(), key=_rank):
            self.addItem(f"{name(suffix)}  {suffix}", suffix)
        self.activated.connect(lambda _: self.chosen.emit(self.value))

    @property
    def value(self) -> str:
        """The suffix that is chosen."""
        return str(self.currentData())

    def choose(self, suffix: str) -> None:
        """Choose without telling it; an unknown suffix changes nothing."""
        at = self.findData(suffix)
        if at >= 0:
            self.setCurrentIndex(at)


def name(suffix: str) -> str:
    """A format's name; of one that nobody has named, its suffix."""
    return {
        ".csv": translate("export", "Table (CSV)"),
        ".tsv": translate("export", "Table with tabs (TSV)"),
        ".xlsx": translate("export", "Excel workbook"),
        ".docx": translate("export", "Word document"),
        ".md": translate("export", "Markdown text"),
        ".html": translate("export", "Web page"),
        ".ics": translate("export", "Calendar (iCalendar)"),
        ".json": "JSON",
        ".jsonl": "JSON Lines",
        ".jsonld": translate("export", "Web annotations (W3C)"),
        ".tml": "TimeML",
        ".mw": "Markwhen",
        ".timeline.json": "TimelineJS",
    }.get(suffix, suffix[1:].upper())


def explanation(suffix: str) -> str:
    """What a format holds."""
    table = translate("export", "A table with one row for each event, for a spreadsheet.")
    text = translate("export", "A chronology to read on: dates, events, quotes, numbered sources.")
    return {
        ".csv": table,
        ".tsv": table,
        ".xlsx": table,
        ".docx": text,
        ".md": text,
        ".html": translate("export", "A timeline to zoom, its events and sources in one file that loads nothing."),
        ".ics": translate("export", "An entry for each dated event, for a calendar; coarse dates as all-day spans."),
        ".json": translate("export", "All that was found, each with its place in the text; a list of articles."),
        ".jsonl": translate("export", "All that was found, each with its place in the text; one article a line."),
        ".jsonld": translate("export", "A note on each passage that tells an event, for annotation tools."),
        ".tml": translate("export", "The text of one article with its time expressions marked (TIMEX3)."),
        ".mw": translate("export", "A timeline as text, for markwhen."),
        ".timeline.json": translate("export", "Slides for a timeline on a web site, for TimelineJS."),
    }.get(suffix, "")


def _rank(suffix: str) -> tuple[int, str]:
    """Formats for people come first, the others by name."""
    first = (".csv", ".tsv", ".xlsx", ".docx", ".md", ".html", ".ics")
    return (first.index(suffix) if suffix in first else len(first)), suffix
