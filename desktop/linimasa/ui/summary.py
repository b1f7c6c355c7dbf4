"""What the window says about a project as a whole."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ..model import Extraction, ReferenceBasis
from ..project import Entry, Key, Project
from . import dates, numbers, published, words

translate = QCoreApplication.translate


def title(project: Project) -> tuple[str, str]:
    """The first article's title, and how many articles there are."""
    articles = [extraction.article for extraction in project.extractions]
    if not articles:
        return "", ""
    return words.article(articles[0]), numbers.tr("%Ln articles", None, len(articles))


def counts(project: Project) -> tuple[int, int, int, int, int]:
    """Sentences that tell an event, all sentences, events shown, all events, and how many shown are undated."""
    shown = project.shown()
    sentences = sum(len(extraction.sentences) for extraction in project.extractions)
    used = sum(map(_telling, project.extractions))
    undated = sum([entry.event.interval is None for entry in shown])
    return min(used, sentences), sentences, len(shown), len(project.entries), undated


def _telling(extraction: Extraction) -> int:
    """How many sentences of an article tell an event."""
    return len({passage.start for event in extraction.events for passage in event.passages})


def place(key: Key, order: Sequence[Key]) -> str:
    """Which of the events on the axis it is, as "3 of 14"; empty if it is none of them."""
    if key not in order:
        return ""
    return words.of(order.index(key) + 1, len(order))


def today(project: Project, entry: Entry | None) -> str:
    """What day "today" is: in the event's article, else in all if they agree."""
    wanted = [project.extraction(entry.key)] if entry else project.extractions
    told = {today_of(extraction) for extraction in wanted}
    if len(told) > 1:
        return translate("summary", "“Today” differs from article to article")
    return told.pop() if told else ""


def today_of(extraction: Extraction) -> str:
    """What day "today" is in an article, and how that is known."""
    reference = extraction.reference
    if reference.day is None:
        return translate("summary", "The day of “today” is not known")
    doubt = published.disagreement(extraction.article) if reference.basis is ReferenceBasis.METADATA else ""
    day, basis = dates.day_name(reference.day), doubt or words.reference(reference.basis)
    return translate("summary", "“Today” is {day}, {basis}").format(day=day, basis=basis)
