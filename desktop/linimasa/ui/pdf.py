"""PDF with its fonts inside, written into memory: Qt's writer does not say when a disk is full."""

import re
from datetime import UTC, date, datetime, time
from uuid import NAMESPACE_OID, uuid5
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from ..exports import EVIDENCE, legal
from .carried import Carried, Paint
from .timeline.written import LetterWriter, Written

_POINTS = 0.75  # a CSS pixel
_FINENESS = 1200  # dots an inch, to which Qt rounds lengths
_TIMES = re.compile(rb"(?<=Date \(D:)\d{14}[^)]*(?=\))")  # of its creation, and with Qt 6.12 of its change
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{description}</rdf:li></rdf:Alt></dc:description>
<xmp:CreatorTool>Linimasa</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def encode(paint: Paint, size: tuple[int, int], extent: tuple[float, float], carried: Carried) -> bytes:
    """The bytes of a PDF file of one page; the same picture on the same day gives the same bytes.

    Args:
        size: width and height, in CSS pixels.
        extent: the same in the units that are painted in.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    points = QSizeF(size[0] * _POINTS, size[1] * _POINTS)
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(_FINENESS)
    writer.setTitle(carried.title)
    writer.setCreator("Linimasa")
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_OID, carried.evidence))))
    said = {"title": carried.title, "description": carried.description}
    xmp = _XMP.format(**{name: escape(legal(text)) for name, text in said.items()})
    writer.setDocumentXmpMetadata(QByteArray(xmp.encode()))
    writer.addFileAttachment(f"{EVIDENCE}.json", QByteArray(carried.evidence.encode()), "application/json")
    painter = QPainter(writer)
    fine = size[0] * _POINTS / 72 * _FINENESS / extent[0]
    painter.scale(fine, fine)
    paint(painter, Written(LetterWriter()))
    painter.end()
    return _TIMES.sub(_today, bytes(buffer.data().data()), count=2)


def _today(created: re.Match[bytes]) -> bytes:
    """Midnight, in as many characters as before: the file tells at which byte each of its parts begins."""
    midnight = datetime.combine(date.today(), time(), UTC)
    return midnight.strftime("%Y%m%d%H%M%S").encode() + created[0][14:]
