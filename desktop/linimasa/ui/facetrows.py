"""The rows of the facets: what there is, with its counts, and whether it is shown."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from ..chart.activity import activity
from ..model import ActorKind, Extraction
from ..project import CastMember, Count, Counts, Facet, Known, Project, Review, Value, find
from ..project.rests import Work
from . import choices, dates, numbers, words
from .eventcells import REVIEWS
from .rows import Row
from .theme import Theme, drawable

translate = QCoreApplication.translate
LEADING = 12  # actors shown before "more"
MORE = "more"  # stands for the row that shows the rest
_NONE = Count(0, 0)
_SLICE = 100  # articles told between two rests


@dataclass(frozen=True, slots=True)
class FacetRows:
    """Makes the rows of a project as it is now, in the colours of a theme."""

    project: Project
    theme: Theme
    counts: Counts

    def actors(self, wanted: str, whole: bool) -> Work[list[Row]]:
        """The actors, in groups where they are many; those called as `wanted`, else the leading ones, else all.

        They are made with rests.
        """
        members = self.project.cast.ranked()
        shown = [member for member in members if _called(member, wanted)]
        if not (wanted or whole) and len(members) > LEADING + 1:
            shown = members[:LEADING]
        rows = self._grouped(shown) if len(members) > LEADING else [self._actor(member) for member in shown]
        if None in self.counts[Facet.ACTORS] and not wanted:
            name = translate("facets", "No actor")
            rows.append(self._row(Facet.ACTORS, None, Row(None, name, colour=self.theme.neutral)))
        lines = yield from activity(self.project, {_value(row.key) for row in rows}, drawable)
        rows = [row if row.head else replace(row, activity=lines.get(_value(row.key), ())) for row in rows]
        if not wanted and len(shown) < len(members):
            text = translate("facets", "{n} more").format(n=numbers.told(len(members) - len(shown)))
            rows.append(Row(MORE, text, colour=self.theme.neutral, more=True))
        return rows

    def articles(self, current: int | None) -> Work[list[Row]]:
        """The articles, with rests; a single one cannot be hidden."""
        extractions, rows = self.project.extractions, list[Row]()
        colour = self.theme.ink3 if len(extractions) > 1 else None
        for number, one in enumerate(extractions):
            name = words.article(one.article)
            tip = f"{name} ({one.article.path or ''})"
            where, day = _where(one)
            detail, kept, here = where + day, len(day), number == current
            row = Row(number, name, detail, kept=kept, current=here, tip=tip, colour=colour, boxed=True)
            rows.append(self._row(Facet.ARTICLES, number, row, len(extractions) > 1))
            if not (number + 1) % _SLICE:
                yield
        return rows

    def known(self) -> list[Row]:
        """The ways a date can be known, each with its mark; what there is none of cannot be hidden."""
        names = {
            Known.STATED: translate("facets", "Stated in the text"),
            Known.INFERRED: translate("facets", "Inferred"),
            Known.AMBIGUOUS: translate("facets", "Two readings"),
            Known.PUBLICATION: translate("facets", "From publication date"),
        }
        counts = self.counts[Facet.KNOWN]
        if Known.GIVEN in counts:
            names[Known.GIVEN] = translate("facets", "Given by hand")
        return [
            self._row(Facet.KNOWN, known, Row(known, name, known=known), known in counts)
            for known, name in names.items()
        ]

    def reviews(self) -> list[Row]:
        """What a person thinks of events; no rows while nothing is decided."""
        counts = self.counts[Facet.REVIEW]
        rows = [Row(review, words.review(review), icon=REVIEWS[review]) for review in Review]
        found = [self._row(Facet.REVIEW, row.key, row, row.key in counts) for row in rows]
        return found if set(counts) - {Review.OPEN} else []

    def languages(self) -> list[Row]:
        """The languages of the articles."""
        rows = [Row(code, choices.language_name(str(code)), colour=self.theme.ink3) for code in self.languages_found]
        return [self._row(Facet.LANGUAGES, row.key, row) for row in rows]

    @property
    def languages_found(self) -> list[Value]:
        """The codes of the languages that events are told in."""
        return list(self.counts[Facet.LANGUAGES])

    def _grouped(self, members: Sequence[CastMember]) -> list[Row]:
        """Actors by kind, each kind with a head where there are several."""
        groups = {kind: [member for member in members if member.kind is kind] for kind in ActorKind}
        groups = {kind: found for kind, found in groups.items() if found}
        rows: list[Row] = []
        for kind, found in groups.items():
            if len(groups) > 1:
                rows.append(Row(f"head {kind}", _group(kind), head=True))
            rows += [self._actor(member) for member in found]
        return rows

    def _actor(self, member: CastMember) -> Row:
        tip = ", ".join([member.name, *sorted(member.aliases - {member.name}), words.actor_kind(member.kind)])
        row = Row(member.key, member.name, colour=self.theme.actor(member.colour), tip=tip)
        return self._row(Facet.ACTORS, member.key, row)

    def _row(self, facet: Facet, value: object, row: Row, tickable: bool = True) -> Row:
        """A row with its count, its activity, and what is said of it."""
        key = _value(value)
        count = self.counts[facet].get(key, _NONE)
        shown = key not in self.project.filters.hidden(facet)
        return replace(
            row,
            count=words.share(count),
            ticked=shown if tickable else None,
            spoken=words.facet(row.text, shown, count) if tickable else "",
        )


def _value(key: object) -> Value:
    """What the key of a row stands for in its facet."""
    return key if isinstance(key, str | int) else None


def _called(member: CastMember, wanted: str) -> bool:
    return not wanted or any(find(name, wanted) for name in (member.name, *member.aliases))


def _group(kind: ActorKind) -> str:
    return {
        ActorKind.PERSON: translate("facets", "People"),
        ActorKind.ORGANISATION: translate("facets", "Organisations"),
        ActorKind.PLACE: translate("facets", "Places"),
        ActorKind.OTHER: translate("facets", "Others"),
    }[kind]


def _where(extraction: Extraction) -> tuple[str, str]:
    """Where an article is from, and its day as it follows that."""
    article, day = extraction.article, extraction.reference.day
    where = article.outlet or PurePath(article.path or "").name
    told = dates.day_name(day, dates.Style.SHORT) if day is not None else ""
    return where, f" · {told}" if where and told else told
