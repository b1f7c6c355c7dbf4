"""Word documents (ECMA-376): a chronology with quotations and numbered sources."""

import io
import re
import zipfile
from xml.sax.saxutils import escape

from ._chapters import Paragraph, paragraphs
from ._chronology import Chronology
from ._xml import legal

SUFFIXES = (".docx",)
SAMPLE = ".md"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_BLANKS = re.compile(r"\s+")
_MADE = (1980, 1, 1, 0, 0, 0)  # the oldest that a ZIP file knows: the same events give the same bytes
_STYLES = {  # name, bold, italic, size in half points, left indent and space before in twentieths of a point
    "title": ("Title", True, False, 40, 0, 0),
    "heading": ("heading 1", True, False, 28, 0, 360),
    "note": ("Subtitle", False, True, 20, 0, 0),
    "event": ("Event", False, False, 22, 0, 240),
    "quote": ("Quote", False, False, 22, 567, 60),
    "passage": ("Passage", False, False, 20, 567, 60),
    "source": ("Source", False, False, 20, 0, 60),
}


def encode(chronology: Chronology, suffix: str) -> bytes:
    """The document, with the paragraph styles of a chronology."""
    del suffix  # one dialect
    body = "".join(map(_written, paragraphs(chronology)))
    members = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>'
        ),
        "_rels/.rels": _relations("officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels": _relations("styles", "styles.xml"),
        "word/styles.xml": f'<w:styles xmlns:w="{_W}">{"".join(map(_style, _STYLES))}</w:styles>',
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in members.items():
            file.writestr(zipfile.ZipInfo(name, _MADE), f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return out.getvalue()


def _relations(kind: str, target: str) -> str:
    relation = f'<Relationship Id="r1" Type="{_OFFICE}/{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{relation}</Relationships>'


def _style(key: str) -> str:
    name, bold, italic, size, left, before = _STYLES[key]
    look = f"{'<w:b/>' if bold else ''}{'<w:i/>' if italic else ''}"
    place = f'<w:pPr><w:spacing w:before="{before}" w:after="60"/><w:ind w:left="{left}"/></w:pPr>'
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>{place}'
        f'<w:rPr>{look}<w:sz w:val="{size}"/></w:rPr></w:style>'
    )


def _written(paragraph: Paragraph) -> str:
    numbers = "".join(f"[{number}]" for number in paragraph.sources)
    runs = [_run(f"{paragraph.lead}: ", bold=True)] if paragraph.lead else []
    if paragraph.style == "source":
        runs.append(_run(f"{numbers} "))
    runs.append(_run(paragraph.text))
    if numbers and paragraph.style != "source":
        runs.append(_run(f" {numbers}"))
    return f'<w:p><w:pPr><w:pStyle w:val="{paragraph.style}"/></w:pPr>{"".join(runs)}</w:p>'


def _run(text: str, *, bold: bool = False) -> str:
    plain = escape(legal(_BLANKS.sub(" ", text)))
    return f'<w:r>{"<w:rPr><w:b/></w:rPr>" if bold else ""}<w:t xml:space="preserve">{plain}</w:t></w:r>'
