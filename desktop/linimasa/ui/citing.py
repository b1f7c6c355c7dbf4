"""Events on the clipboard as a chronology: when, what, in whose words, from which article."""

import html
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from ..project import Entry, Project
from . import dates, words

translate = QCoreApplication.translate


class Quoted(NamedTuple):
    """A sentence between quotation marks, and where it stands."""

    words: str
    source: str


class Citation(NamedTuple):
    """An event in words, with those of each article that tells it."""

    when: str
    title: str
    quoted: list[Quoted]


def copy(project: Project, entries: Iterable[Entry]) -> None:
    """Put events on the clipboard, as plain text and for word processors."""
    cited = [_cited(project, entry) for entry in entries]
    data = QMimeData()
    data.setText("\n".join(map(_lines, cited)))
    data.setHtml("".join(map(_paragraph, cited)))
    QGuiApplication.clipboard().setMimeData(data)


def _cited(project: Project, entry: Entry) -> Citation:
    when = dates.of_entry(entry) or translate("eventlist", "Undated")
    told = [one for key in (entry.key, *entry.also) if (one := project.entry(key))]
    return Citation(when, _one_line(entry.event.title), [_quoted(project, each) for each in told])


def _quoted(project: Project, entry: Entry) -> Quoted:
    article, place = project.extraction(entry.key).article, entry.event.span
    quoted = translate("citing", "“{sentence}”").format(sentence=_one_line(place.of(article.text)))
    return Quoted(quoted, _one_line(words.source(article, place.start)))


def _lines(cited: Citation) -> str:
    quoted = "".join(f"{each.words}\n{each.source}\n" for each in cited.quoted)
    return f"{cited.when}: {cited.title}\n{quoted}"


def _paragraph(cited: Citation) -> str:
    when, title = html.escape(cited.when), html.escape(cited.title)
    quoted = "".join(f"<br>{html.escape(each.words)}<br><i>{html.escape(each.source)}</i>" for each in cited.quoted)
    return f"<p><b>{when}: {title}</b>{quoted}</p>\n"


def _one_line(text: str) -> str:
    return " ".join(text.split())
