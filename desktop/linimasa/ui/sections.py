"""The sections of the evidence of an event: title and date, actors, quotes."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ..model import Extraction, Quote, Role
from ..project import CastMember, Entry, Project
from . import dates, numbers, steps, words
from .chips import Bar, KeyView, KnownChip, TrailView
from .heads import Head, Rule
from .text import TextBlock, plain_tip
from .theme import Theme, font
from .why import sentence

translate = QCoreApplication.translate
SIDE = 16
_MOST_ACTORS = 12
_MOST_QUOTES = 8


def details(project: Project, entry: Entry, theme: Theme) -> QWidget:
    """Everything about an event above its text."""
    body = QWidget()
    body.setObjectName("body")
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    extraction = project.extraction(entry.key)
    sections = [_date(entry, extraction, theme)]
    if entry.actors:
        sections.append(_actors(project, entry, theme))
    if entry.event.quotes:
        sections.append(_quotes(project, entry, theme))
    for number, section in enumerate(sections):
        if number:
            rule = Rule()
            rule.set_colour(theme.line)
            column.addWidget(rule)
        column.addWidget(section)
    column.addStretch(1)
    return body


def _date(entry: Entry, extraction: Extraction, theme: Theme) -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(SIDE, 2, SIDE, 14)
    column.setSpacing(8)
    column.addWidget(TextBlock(entry.event.title, 18, 600, line=24).set_colour(theme.ink))
    row = QHBoxLayout()
    row.setSpacing(8)
    when = dates.of_entry(entry) or translate("evidence", "No date")
    row.addWidget(TextBlock(when, 13, 500, lines=1).set_colour(theme.ink))
    if entry.dated:
        row.addWidget(KnownChip(entry.known, theme))
    row.addStretch(1)
    column.addLayout(row)
    why = translate("evidence", "Why this date") if entry.dated else translate("evidence", "Why no date")
    text = TextBlock(f"{why}  {sentence(entry, extraction)}", 12, line=18).set_colour(theme.ink2)
    column.addWidget(text.set_lead(len(why), font(12, 600), theme.ink))
    chips = _chips(entry, extraction)
    if chips:
        column.addWidget(TrailView(chips, theme))
    return section


def _chips(entry: Entry, extraction: Extraction) -> list[str]:
    if entry.timex is None:
        return []
    told = [steps.chip(step, extraction) for step in steps.parse(entry.timex.trail) if not step.silent]
    return [entry.timex.span.of(extraction.article.text), *told]


def _actors(project: Project, entry: Entry, theme: Theme) -> QWidget:
    section, column = _section(translate("evidence", "Actors"), len(entry.actors), theme)
    grid = QGridLayout()
    grid.setContentsMargins(SIDE, 0, SIDE, 0)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    for number, (key, role) in enumerate(entry.actors[:_MOST_ACTORS]):
        grid.addLayout(_actor(project.cast.members[key], role, theme), *divmod(number, 2))
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    column.addLayout(grid)
    return section


def _actor(member: CastMember, role: Role, theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(7)
    name = TextBlock(member.name, 13, lines=1).set_colour(theme.ink)
    name.setToolTip(plain_tip(member.name))
    row.addWidget(KeyView(theme.actor(member.colour)))
    row.addWidget(name, 1)
    told = TextBlock(words.role(role), 11, lines=1).set_colour(theme.ink3)
    told.setMinimumWidth(told.sizeHint().width())
    row.addWidget(told)
    return row


def _quotes(project: Project, entry: Entry, theme: Theme) -> QWidget:
    extraction = project.extraction(entry.key)
    found = {quote.id: quote for quote in extraction.quotes}
    quotes = [found[quote] for quote in entry.event.quotes if quote in found]
    section, column = _section(translate("evidence", "Quotes"), len(quotes), theme)
    for number, quote in enumerate(quotes[:_MOST_QUOTES]):
        if number:
            column.addSpacing(10)
        column.addLayout(_quote(project, extraction, quote, theme))
    return section


def _quote(project: Project, extraction: Extraction, quote: Quote, theme: Theme) -> QHBoxLayout:
    actor = next((actor for actor in extraction.actors if actor.id == quote.source), None)
    member = project.cast.member(actor) if actor else None
    row = QHBoxLayout()
    row.setContentsMargins(SIDE, 0, SIDE, 0)
    row.setSpacing(11)
    row.addWidget(Bar(theme.actor(member.colour if member else None)))
    column = QVBoxLayout()
    column.setSpacing(2)
    said = " … ".join(part.of(extraction.article.text) for part in quote.content)
    column.addWidget(TextBlock(said, 13, line=20, lines=12).set_colour(theme.ink))
    foot = QHBoxLayout()
    foot.setSpacing(8)
    speaker = member.name if member else translate("evidence", "Speaker not named")
    foot.addWidget(TextBlock(speaker, 11, 600, line=16, lines=1).set_colour(theme.ink))
    if quote.medium:
        medium = translate("evidence", "quoted by {medium}").format(medium=quote.medium.of(extraction.article.text))
        foot.addWidget(TextBlock(medium, 11, line=16, lines=1).set_colour(theme.ink3))
    foot.addStretch(1)
    foot.addWidget(TextBlock(words.quote_kind(quote.kind), 11, line=16, lines=1).set_colour(theme.ink3))
    column.addLayout(foot)
    row.addLayout(column, 1)
    return row


def _section(title: str, count: int, theme: Theme) -> tuple[QWidget, QVBoxLayout]:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 10, 0, 14)
    column.setSpacing(0)
    head = Head(title, right=SIDE)
    head.count.show_text(numbers.told(count))
    head.set_theme(theme)
    column.addWidget(head)
    column.addSpacing(2)
    return section, column
