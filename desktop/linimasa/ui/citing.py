"""Events on the clipboard as a chronology: when, what, in whose words, from which article."""

import html
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from ..project import Entry, Project
from . import dates, words

translate = QCoreApplication.translate


class Citation(NamedTuple):
    """An event in words; `quoted` is its sentence between quotation marks."""

    when: str
    title: str
    quoted: str
    source: str


def copy(project: Project, entries: Iterable[Entry]) -> None:
    """Put events on the clipboard, as plain text and for word processors."""
    cited = [_cited(project, entry) for entry in entries]
    data = QMimeData()
    data.setText("\n".join(f"{each.when}: {each.title}\n{each.quoted}\n{each.source}\n" for each in cited))
    data.setHtml("".join(map(_paragraph, cited)))
    QGuiApplication.clipboard().setMimeData(data)


def _cited(project: Project, entry: Entry) -> Citation:
    article = project.extraction(entry.key).article
    when = dates.of_entry(entry) or translate("eventlist", "Undated")
    sentence = _one_line(entry.event.span.of(article.text))
    quoted = translate("citing", "“{sentence}”").format(sentence=sentence)
    source = words.source(article, entry.event.span.start)
    return Citation(when, _one_line(entry.event.title), quoted, _one_line(source))


def _paragraph(cited: Citation) -> str:
    when, title, quoted, source = map(html.escape, cited)
    return f"<p><b>{when}: {title}</b><br>{quoted}<br><i>{source}</i></p>\n"


def _one_line(text: str) -> str:
    return " ".join(text.split())
