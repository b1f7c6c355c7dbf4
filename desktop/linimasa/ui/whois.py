"""What the card of an actor tells: the forms of the name with their reasons, and the actors that could be the same."""

from PySide6.QtCore import QCoreApplication

from ..project import CastMember, Project
from . import numbers, words
from .actorcard import Called, Somebody
from .rows import Row
from .theme import Theme

translate = QCoreApplication.translate


def somebody(project: Project, key: str, theme: Theme) -> Somebody:
    """A member of the cast; those of its kind come first among the others."""
    member = project.cast.members[key]
    others = [other for other in project.cast.ranked() if other.key != key]
    others.sort(key=lambda other: other.kind is not member.kind)
    return Somebody(key, member.name, _told(member), _forms(project, member), tuple(_row(one, theme) for one in others))


def _told(member: CastMember) -> str:
    events = numbers.tr("%Ln events", None, member.events)
    return f"{words.actor_kind(member.kind)} · {events}"


def _forms(project: Project, member: CastMember) -> tuple[Called, ...]:
    found = sorted(member.forms.items(), key=lambda pair: pair[0].casefold())
    several = len(project.extractions) > 1
    told = []
    for name, form in found:
        why = words.alias_reason(form.reason)
        if several:
            title = words.article(project.extractions[form.article].article)
            why = translate("whois", "{why} · in “{title}”").format(why=why, title=title)
        told.append(Called(name, why))
    return tuple(told)


def _row(member: CastMember, theme: Theme) -> Row:
    told = f"{member.name}, {words.actor_kind(member.kind)}"
    return Row(member.key, member.name, count=numbers.told(member.events), colour=theme.actor(member.colour), tip=told)
