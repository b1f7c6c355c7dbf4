"""Events that a person should look at: nobody has yet, and something about them is in doubt."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ..model import DateBasis, Factor
from ..project import Entry, Key, Known, Project, Review
from . import dates, lost, numbers, words
from .doubtscard import Standing
from .rows import Row

translate = QCoreApplication.translate
_LEAST = 0.5  # confidence below which an event is in doubt
_SURE = 1.0  # the share of a factor that takes nothing away


def is_doubtful(entry: Entry) -> bool:
    """Whether an event is open and its date or the event itself is in doubt."""
    if entry.review is not Review.OPEN:
        return False
    borrowed = entry.known is Known.PUBLICATION or entry.event.date_basis is DateBasis.INHERITED
    return borrowed or entry.known is Known.AMBIGUOUS or entry.event.confidence < _LEAST


def count(project: Project) -> int:
    """How many of the events shown are in doubt."""
    return sum(map(is_doubtful, project.shown()))


def standing(project: Project, order: Iterable[Key]) -> Standing:
    """How far the review of all events is, and those shown that are in doubt, in an order."""
    reviews = Counter(entry.review for entry in project.entries)
    done = reviews[Review.ACCEPTED] + reviews[Review.REJECTED]
    told = translate("doubts", "{accepted} accepted · {open} open · {rejected} rejected").format(
        accepted=numbers.told(reviews[Review.ACCEPTED]),
        open=numbers.told(reviews[Review.OPEN]),
        rejected=numbers.told(reviews[Review.REJECTED]),
    )
    told = " · ".join(part for part in (told, lost.counted(project)) if part)
    found = [entry for key in order if (entry := project.entry(key)) and is_doubtful(entry)]
    return Standing(told, done / max(1, len(project.entries)), tuple(map(_row, found)))


def _row(entry: Entry) -> Row:
    when = dates.of_entry(entry, dates.Style.SHORT)
    told = f"{entry.event.title}. {why(entry)}"
    return Row(entry.key, entry.event.title, why(entry), count=when, known=entry.known, tip=told, spoken=told)


def why(entry: Entry) -> str:
    """Why an event is in doubt, in words; empty if it is not."""
    if not is_doubtful(entry):
        return ""
    if entry.known is Known.AMBIGUOUS:
        return words.factor(Factor.AMBIGUOUS)
    found = [factor for factor, share in sorted(entry.event.factors, key=lambda pair: pair[1]) if share < _SURE]
    told = "; ".join(words.factor(factor) for factor in found)
    return told or translate("doubts", "Little speaks for it")
