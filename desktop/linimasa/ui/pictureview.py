"""The filters of a project in the words that a picture carries, and back: keys and numbers are of one project only."""

from collections.abc import Iterable, Iterator

from ..exports import View, cited
from ..project import Facet, Filters, Project, Value


def view_of(project: Project, gapless: bool) -> View:
    """How a project is shown."""
    found = ((facet, project.filters.hidden(facet)) for facet in Facet)
    usual = Filters()
    hidden = tuple(
        (facet.value, tuple(_named(project, facet, values))) for facet, values in found if values != usual.hidden(facet)
    )
    return View(project.arrangement.by.value, gapless, project.filters.query, hidden)


def filters_of(project: Project, view: View) -> Filters:
    """The filters that hide in a project what a view hides; what it does not have is left out."""
    filters = Filters(query=view.query)
    told = dict(view.hidden)
    for facet in (facet for facet in Facet if facet.value in told):
        hidden = frozenset(told[facet.value])
        known = {value for value in _values(project, facet) if next(_named(project, facet, [value])) in hidden}
        filters = filters.hiding(facet, known)
    return filters


def _values(project: Project, facet: Facet) -> list[Value]:
    if facet is Facet.ACTORS:
        return [*project.cast.members, None]
    return list(project.counts()[facet])


def _named(project: Project, facet: Facet, values: Iterable[Value]) -> Iterator[str | None]:
    """Values in words: of an actor without a name the words for it, of an article its file or title."""
    for value in values:
        if facet is Facet.ACTORS and isinstance(value, str):
            member = project.cast.members[value]
            yield member.key if member.named else member.name
        elif facet is Facet.ARTICLES and isinstance(value, int):
            article = cited(project.extractions[value].article)
            yield article.name or article.title
        else:
            yield value if value is None else str(value)
