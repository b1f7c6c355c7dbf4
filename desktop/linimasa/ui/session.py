"""What was open when the window was closed, to be opened again at the next start."""

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from .. import civil
from ..model import Extraction, Opening, Span
from ..project import Decisions, Identity, Project
from ..project.casting import Casting
from ..project.decisions import Join
from . import openings
from .reading import Given, Wanted, given
from .settings import Settings, kept_path, read_path

_KEY, _COLUMNS = "session", ("path", "part", "reference", "language", "orders", "opening")
Joins = tuple[Join, ...]
_DECIDED, _OF = "decided", ("article", "decisions")
_ORDER = re.compile(r"(\d{1,9})-(\d{1,9}):(dmy|mdy)", re.ASCII)


def keep(settings: Settings, extractions: Iterable[Extraction], waiting: Iterable[Wanted]) -> None:
    """Remember the articles that came from files, with what a person said of them, and the files still to be read."""
    rows = []
    for extraction in extractions:
        article = extraction.article
        if article.path:
            rows.append(_row(Path(article.path), article.part, given(extraction), article.opening))
    for wanted in waiting:
        said = wanted.given or {None: Given()}
        rows += [_row(wanted.path, part, each, wanted.opening) for part, each in said.items()]
    settings.keep_rows(_KEY, _COLUMNS, rows)


def kept(settings: Settings) -> list[Wanted]:
    """What to read, file by file, as it was open."""
    files: dict[Path, dict[str | None, Given]] = {}
    how: dict[Path, Opening] = {}
    for name, part, reference, language, orders, opening in settings.rows(_KEY, _COLUMNS):
        path = read_path(name)
        if not path.is_absolute():  # somebody has written into the settings
            continue
        said = Given(_day(reference), language or None, _orders(orders))
        files.setdefault(path, {}).setdefault(part or None, said)  # what was open goes before what waited
        how.setdefault(path, openings.read(opening))
    return [Wanted(path, {} if set(said.values()) == {Given()} else said, how[path]) for path, said in files.items()]


def told(project: Project, others: Mapping[Identity, Decisions]) -> dict[Identity, Decisions]:
    """What is decided of each article: of those that are open, and of others that may come back."""
    there: dict[Identity, Decisions] = {}
    for number, each in enumerate(project.decisions):
        known = project.cast.sources[number]
        if each or known not in there:  # a file that has changed may be open twice
            there[known] = each
    return {known: each for known, each in (dict(others) | there).items() if each}


def keep_decided(settings: Settings, decided: Mapping[Identity, Decisions], casting: Casting, joins: Joins) -> None:
    """Remember what was decided of articles, of actors, and of events of several articles."""
    import json  # not before the first paint

    from ..project import written

    rows = [[json.dumps(known), json.dumps(written.tell_decisions(each))] for known, each in decided.items()]
    settings.keep_rows(_DECIDED, _OF, rows)
    settings.keep("casting", json.dumps(written.tell_casting(casting)) if casting else "")
    settings.keep("joins", json.dumps(written.tell_joins(joins)) if joins else "")


def has_decided(settings: Settings) -> bool:
    """Whether anything was decided."""
    return bool(settings.rows(_DECIDED, _OF) or settings.text("casting") or settings.text("joins"))


def kept_decided(settings: Settings, project: Project) -> dict[Identity, Decisions]:
    """What was decided of articles; what was decided of actors and across articles is put into the project."""
    import json

    from ..project import written

    found = {}
    for article, decisions in settings.rows(_DECIDED, _OF):
        with suppress(ValueError, TypeError):  # somebody has written into the settings
            found[Identity(*json.loads(article))] = written.read_decisions(json.loads(decisions))
    with suppress(ValueError):
        if casting := settings.text("casting"):
            project.recast(written.read_casting(json.loads(casting)))
    with suppress(ValueError):
        if joins := settings.text("joins"):
            project.join(written.read_joins(json.loads(joins)))
    return found


def _row(path: Path, part: str | None, said: Given, opening: Opening) -> tuple[str, ...]:
    reference = "" if said.reference is None else civil.format_day(said.reference)
    orders = " ".join(f"{span.start}-{span.end}:{order}" for span, order in said.orders)
    return kept_path(path), part or "", reference, said.language or "", orders, openings.kept(opening)


def _day(text: str) -> int | None:
    try:
        return civil.parse_day(text)
    except ValueError:  # none was given
        return None


def _orders(text: str) -> tuple[tuple[Span, str], ...]:
    found = (_ORDER.fullmatch(word) for word in text.split())
    return tuple((Span(int(match[1]), int(match[2])), match[3]) for match in found if match)
