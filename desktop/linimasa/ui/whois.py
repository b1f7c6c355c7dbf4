"""What the card of an actor tells: the forms of the name with their reasons, and the actors that could be the same."""

from PySide6.QtCore import QCoreApplication

from ..project import CastMember, Project
from . import numbers, words
from .actorcard import Called, Other, Somebody

translate = QCoreApplication.translate


def somebody(project: Project, key: str) -> Somebody:
    """A member of the cast; those of its kind come first among the others."""
    member = project.cast.members[key]
    others = [other for other in project.cast.ranked() if other.key != key]
    others.sort(key=lambda other: other.kind is not member.kind)
    rows = tuple(map(_other, others))
    return Somebody(
        key, member.name, _told(member), member.colour, _forms(project, member), _articles(project, member), rows
    )


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


def _articles(project: Project, member: CastMember) -> tuple[tuple[int, str], ...]:
    """The articles that name it; none where it is one only, or nobody who is known by name."""
    if member.who.source is not None:
        return ()
    found = [
        (number, words.article(one.article))
        for number, one in enumerate(project.extractions)
        if any(project.cast.member(actor, number) is member for actor in one.actors)
    ]
    return tuple(found) if len(found) > 1 else ()


def _other(member: CastMember) -> Other:
    told = f"{member.name}, {words.actor_kind(member.kind)}"
    return Other(member.key, member.name, told, numbers.told(member.events), member.colour)
