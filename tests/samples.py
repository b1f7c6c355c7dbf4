"""Files of each format, made from paragraphs, for tests: as small as programs that write them would never make them."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = " ".join(f'xmlns:{name}="{OPEN}{name}:1.0"' for name in ("office", "text", "meta", "table"))
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """A ZIP file, whose members have no time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, data in members.items():
            file.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def docx(body: str, others: Mapping[str, str | bytes] | None = None) -> bytes:
    """A Word document with this XML in its body."""
    main = f'<w:document xmlns:w="{W}" {_MC}><w:body>{body}</w:body></w:document>'
    return zipped({"word/document.xml": main, **(others or {})})


def runs(*paragraphs: str) -> str:
    """WordprocessingML of plain paragraphs."""
    return "".join(f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>" for text in paragraphs)


def odt(body: str, meta: str = "") -> bytes:
    """An OpenDocument text with this XML in its body and in its properties."""
    content = f"<office:document-content {OFFICE}><office:body><office:text>{body}</office:text></office:body>"
    properties = f"<office:document-meta {OFFICE} {DC}><office:meta>{meta}</office:meta></office:document-meta>"
    return zipped({"content.xml": f"{content}</office:document-content>", "meta.xml": properties})


def epub(chapters: Mapping[str, str], date: str = "", locked: Sequence[str] = ()) -> bytes:
    """An e-book with pages of XHTML by name."""
    items = "".join(f'<item id="c{i}" href="{n}" media-type="application/xhtml+xml"/>' for i, n in enumerate(chapters))
    spine = "".join(f'<itemref idref="c{number}"/>' for number in range(len(chapters)))
    told = f"<dc:title>Tahun Air</dc:title><dc:creator>Rini Hadi</dc:creator><dc:language>id-ID</dc:language>{date}"
    opf = f'<package xmlns="http://www.idpf.org/2007/opf"><metadata {DC}>{told}</metadata>'
    container = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    locks = "".join(f'<CipherReference xmlns="http://www.w3.org/2001/04/xmlenc#" URI="{name}"/>' for name in locked)
    return zipped(
        {
            "META-INF/container.xml": f'{container}<rootfile full-path="OPS/book.opf"/></rootfiles></container>',
            "META-INF/encryption.xml": f"<encryption>{locks}</encryption>",
            "OPS/book.opf": f"{opf}<manifest>{items}</manifest><spine>{spine}</spine></package>",
            **{f"OPS/{name}": text for name, text in chapters.items()},
        }
    )


def page(*paragraphs: str, head: str = "", lang: str = "id") -> str:
    """A web page with an article between a menu and a footer."""
    body = "".join(f"<p>{escape(text, {})}</p>" for text in paragraphs)
    menu = "<nav><ul><li><a href='/'>Beranda</a></li><li><a href='/ekonomi'>Ekonomi</a></li></ul></nav>"
    article = f"{menu}<article>{body}</article><footer><p>Hak cipta</p></footer>"
    return f"<!DOCTYPE html><html lang='{lang}'><head><meta charset='utf-8'>{head}</head><body>{article}</body></html>"


Placed = tuple[float, float, float, str]
"""Words on a page: left, baseline from below, size of the type, text."""


def pdf(pages: Sequence[Sequence[Placed]], info: str = "") -> bytes:
    """A PDF with words in Helvetica at given places."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, words in enumerate(pages):
        stream = "\n".join(f"BT /F1 {size} Tf {x} {y} Td ({_shown(text)}) Tj ET" for x, y, size, text in words)
        resources = "/Resources << /Font << /F1 3 0 R >> >> /MediaBox [0 0 595 842]"
        objects.append(f"<< /Type /Page /Parent 2 0 R {resources} /Contents {5 + 2 * number} 0 R >>")
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    objects.append(f"<< {info} >>")
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"trailer\n<< /Size {size} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {size}\n0000000000 65535 f \n{table}{end}".encode("ascii")


def _shown(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
