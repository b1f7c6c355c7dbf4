"""What the filters hide and look for, in words: for the chips above the timeline, and for pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ..model import EventKind
from ..project import Choice, Facet, Known, Project, Review, Value
from . import numbers, translation, words

translate = QCoreApplication.translate


def told(project: Project, choice: Choice, most: int) -> str:
    """What of a facet is shown, or what is not, whichever is less to say; at most so many names."""
    if choice.shown and len(choice.shown) < len(choice.hidden):
        names = [name(project, choice.facet, value) for value in choice.shown]
        return translate("choices", "only {names}").format(names=listed(names, most))
    names = [name(project, choice.facet, value) for value in choice.hidden]
    return translate("choices", "without {names}").format(names=listed(names, most))


def query_told(query: str) -> str:
    """What is looked for."""
    return translate("choices", "with “{words}”").format(words=query)


def name(project: Project, facet: Facet, value: Value) -> str:
    """The name of a value of a facet, to stand after "only" and "without"."""
    if facet is Facet.ACTORS:
        none = translate("choices", "events without an actor")
        return none if value is None else project.cast.members[str(value)].name
    if facet is Facet.ARTICLES:
        return f"“{words.article(project.extractions[int(value or 0)].article)}”"
    if facet is Facet.LANGUAGES:
        return translate("choices", "articles in {language}").format(language=language_name(str(value)))
    if facet is Facet.REVIEW:
        return _review(Review(str(value)))
    return _known(Known(str(value))) if facet is Facet.KNOWN else _kind(EventKind(str(value)))


def listed(names: Sequence[str], most: int) -> str:
    """Names in a row, the last ones only counted if there are many."""
    more = len(names) - most
    if more < 2:
        return ", ".join(names)
    return translate("choices", "{names} and {n} more").format(names=", ".join(names[:most]), n=numbers.told(more))


def language_name(code: str) -> str:
    """A language's name in that of the interface; its code if CLDR knows none."""
    from babel import Locale, UnknownLocaleError  # slow, and the first paint does not wait for it

    try:
        return Locale(code).get_language_name(translation.current()) or code
    except UnknownLocaleError:
        return code


def _known(value: Known) -> str:
    return {
        Known.STATED: translate("choices", "stated dates"),
        Known.INFERRED: translate("choices", "inferred dates"),
        Known.PUBLICATION: translate("choices", "dates of publication"),
        Known.AMBIGUOUS: translate("choices", "dates with two readings"),
        Known.GIVEN: translate("choices", "dates given by hand"),
    }[value]


def _review(value: Review) -> str:
    return {
        Review.OPEN: translate("choices", "events not reviewed"),
        Review.ACCEPTED: translate("choices", "accepted events"),
        Review.REJECTED: translate("choices", "rejected events"),
    }[value]


def _kind(value: EventKind) -> str:
    return {
        EventKind.OCCURRENCE: translate("choices", "occurrences"),
        EventKind.STATEMENT: translate("choices", "statements"),
        EventKind.PLAN: translate("choices", "plans"),
    }[value]
