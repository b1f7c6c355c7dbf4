"""The domain's words in the language of the interface."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from ..model import ActorKind, AliasReason, Article, EventKind, Factor, Ignored, QuoteKind, Reason, ReferenceBasis, Role
from ..project import Count, Known, Review
from . import numbers

translate = QCoreApplication.translate


def article(article: Article) -> str:
    """An article's title, else the name of its file."""
    return article.title or PurePath(article.path or "").name


def page(article: Article, at: int) -> str:
    """The page that a character of the text stands on; empty where there are no pages."""
    number = article.page(at)
    return "" if number is None else translate("words", "page {n}").format(n=numbers.told(number))


def source(told: Article, at: int) -> str:
    """An article as the source of a passage: its title, outlet and page."""
    return ", ".join(part for part in (article(told), told.outlet, page(told, at)) if part)


def of(number: int, total: int) -> str:
    """How many of all, or which of them: "3 of 14"."""
    return translate("words", "{n} of {all}").format(n=numbers.told(number), all=numbers.told(total))


def events(shown: int, total: int) -> str:
    """How many events are shown, and of how many if some are not."""
    if shown == total:
        return numbers.tr("%Ln events", None, total)
    return numbers.tr("{n} of %Ln events", None, total).format(n=numbers.told(shown))


def facet(name: str, on: bool, count: Count) -> str:
    """A value of a facet as a screen reader says it."""
    state = translate("words", "shown") if on else translate("words", "hidden")
    return translate("words", "{name}, {state}, {events}").format(name=name, state=state, events=events(*count))


def share(count: Count) -> str:
    """How many are shown, and of how many if some are not, in figures: "3/14"."""
    total = numbers.told(count.total)
    return total if count.shown == count.total else f"{numbers.told(count.shown)}/{total}"


def known(value: Known) -> str:
    """How a date is known, for a chip."""
    return {
        Known.STATED: translate("words", "Stated"),
        Known.INFERRED: translate("words", "Inferred"),
        Known.PUBLICATION: translate("words", "From publication date"),
        Known.AMBIGUOUS: translate("words", "Two readings"),
        Known.GIVEN: translate("words", "Given by hand"),
    }[value]


def review(value: Review) -> str:
    """What a person thinks of an event."""
    return {
        Review.OPEN: translate("words", "Open"),
        Review.ACCEPTED: translate("words", "Accepted"),
        Review.REJECTED: translate("words", "Rejected"),
    }[value]


def kind(value: EventKind) -> str:
    """What sort of event it is."""
    return {
        EventKind.OCCURRENCE: translate("words", "Occurrence"),
        EventKind.STATEMENT: translate("words", "Statement"),
        EventKind.PLAN: translate("words", "Plan"),
    }[value]


def actor_kind(value: ActorKind) -> str:
    """What an actor is."""
    return {
        ActorKind.PERSON: translate("words", "person"),
        ActorKind.ORGANISATION: translate("words", "organisation"),
        ActorKind.PLACE: translate("words", "place"),
        ActorKind.OTHER: translate("words", "other"),
    }[value]


def alias_reason(value: AliasReason) -> str:
    """Why another form of a name is the same actor's."""
    return {
        AliasReason.SPELLING: translate("words", "The same name, spelled otherwise"),
        AliasReason.BRACKET: translate("words", "The text gives both, one beside the other"),
        AliasReason.TABLE: translate("words", "A name that is known for it"),
        AliasReason.PART: translate("words", "A part of the name"),
        AliasReason.CALLED: translate("words", "The text says that it is called so"),
        AliasReason.HAND: translate("words", "You said so"),
    }[value]


def role(value: Role) -> str:
    """What an actor does in an event."""
    return {
        Role.AGENT: translate("words", "agent"),
        Role.TARGET: translate("words", "target"),
        Role.SPEAKER: translate("words", "speaker"),
        Role.MENTIONED: translate("words", "mentioned"),
    }[value]


def quote_kind(value: QuoteKind) -> str:
    """How words are reported."""
    return {
        QuoteKind.DIRECT: translate("words", "direct"),
        QuoteKind.INDIRECT: translate("words", "reported"),
        QuoteKind.MIXED: translate("words", "partly direct"),
    }[value]


def reason(value: str | None) -> str:
    """Why an event has no date, in a sentence."""
    return {
        Reason.NOWHERE.value: translate("words", "No date in the sentence, and none near it that it could share."),
        Reason.PLANNED.value: translate("words", "A plan whose time is not said."),
        Reason.VAGUE.value: translate("words", "The sentence says only vaguely when it was."),
        Reason.UNKNOWN.value: translate("words", "Its time expression names no day or period that can be known."),
        Reason.IMPOSSIBLE.value: translate("words", "It names a day that does not exist."),
        Reason.TAKEN.value: translate("words", "Its date was taken away by hand."),
    }.get(value or "", translate("words", "The sentence names no date."))


def ignored(value: str | None) -> str:
    """Why a sentence tells no event."""
    return {
        Ignored.HEADING.value: translate("words", "Heading"),
        Ignored.BYLINE.value: translate("words", "Byline"),
        Ignored.RELATED.value: translate("words", "Link to another article"),
        Ignored.CAPTION.value: translate("words", "Caption"),
        Ignored.QUESTION.value: translate("words", "Question"),
        Ignored.DENIED.value: translate("words", "Says what did not happen, or on what condition it would"),
        Ignored.REJECTED.value: translate("words", "Rejected by you"),
    }.get(value or "", translate("words", "Tells of nothing that happened, was said or is planned"))


def factor(value: Factor) -> str:
    """What an event's confidence is made of."""
    return {
        Factor.STATED: translate("words", "The text says the date"),
        Factor.INFERRED: translate("words", "The date is reckoned from another"),
        Factor.AMBIGUOUS: translate("words", "The date can be read in two ways"),
        Factor.PUBLISHED: translate("words", "No date in the sentence: the day of publication"),
        Factor.HEADED: translate("words", "No date in the sentence: the one that heads its entry"),
        Factor.INHERITED: translate("words", "No date in the sentence: that of a sentence nearby"),
        Factor.UNDATED: translate("words", "No date"),
        Factor.GIVEN: translate("words", "The date was given by hand"),
        Factor.NO_ACTOR: translate("words", "Nobody is known to act"),
        Factor.NO_VERB: translate("words", "No verb was found"),
        Factor.PRONOUN: translate("words", "A pronoun was read as a name"),
        Factor.TWICE: translate("words", "Told more than once"),
    }[value]


def reference(value: ReferenceBasis) -> str:
    """What day "today" is in an article."""
    return {
        ReferenceBasis.GIVEN: translate("words", "the day given for “today”"),
        ReferenceBasis.METADATA: translate("words", "the publication date"),
        ReferenceBasis.DATELINE: translate("words", "the date in the dateline"),
        ReferenceBasis.TEXT: translate("words", "the latest date in the text"),
        ReferenceBasis.FILE: translate("words", "the date of the file"),
        ReferenceBasis.NONE: translate("words", "a day nobody knows"),
    }[value]
