"""Word, OpenDocument, e-books, rich text: all their text, tracked changes as accepted, bombs and locks refused."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.opened import article, read_all, reason
from tests.samples import W, docx, epub, odt, runs, zipped

from linimasa import civil
from linimasa.model import Article, DaySource, Failure, Publication

LEAD = "Banjir melanda Desa Lebak pada Senin (3/2/2025)."


def t(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def p(inside: str) -> str:
    return f"<w:p>{inside}</w:p>"


SIGNS = p(t("Air") + t(" surut") + "<w:r><w:tab/><w:t>Selasa</w:t><w:br/><w:t>pagi</w:t></w:r>")
CHANGED = p(t("Lama ") + "<w:del><w:r><w:delText>kemarin</w:delText></w:r></w:del>" + f"<w:ins>{t('hari ini')}</w:ins>")
MOVED = p(f"<w:moveFrom>{t('di sini')}</w:moveFrom>") + p(f"<w:moveTo>{t('di sana')}</w:moveTo>")
TABLE = f"<w:tbl><w:tr><w:tc>{runs('2024')}</w:tc><w:tc>{runs('banjir')}</w:tc></w:tr></w:tbl>{runs('Akhir.')}"
BOX = f"<w:txbxContent>{runs('Kotak.')}</w:txbxContent>"
BOXED = f"<mc:AlternateContent><mc:Choice>{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback></mc:AlternateContent>"
FIELD = p(f"<w:hyperlink>{t('tautan')}</w:hyperlink><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (runs(LEAD, "", "Air surut Selasa."), f"{LEAD}\n\nAir surut Selasa."),
        (SIGNS, "Air surut\tSelasa\npagi"),
        (CHANGED, "Lama hari ini"),
        (MOVED, "di sana"),
        (TABLE, "2024\tbanjir\n\nAkhir."),
        (p(f"{t('Luar.')}<w:r>{BOXED}</w:r>"), "Luar.\n\nKotak."),
        (FIELD, "tautan"),
    ],
)
def test_word(tmp_path: Path, body: str, text: str) -> None:
    assert article(tmp_path / "a.docx", docx(body)).text == text


def test_word_notes_title_and_creation(tmp_path: Path) -> None:
    core = (
        '<p:coreProperties xmlns:p="p" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/">'
        "<dc:title>Templat</dc:title><dc:creator>Sari</dc:creator><t:created>2025-02-03T23:00:00Z</t:created>"
        "</p:coreProperties>"
    )
    notes = f'<w:footnotes xmlns:w="{W}"><w:footnote>{runs("Kata BPBD.")}</w:footnote></w:footnotes>'
    heading = f'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{t("Banjir Lebak")}</w:p>'
    body = heading + runs(LEAD)
    found = article(tmp_path / "a.docx", docx(body, {"word/footnotes.xml": notes, "docProps/core.xml": core}))
    assert found.text == f"Banjir Lebak\n\n{LEAD}\n\nKata BPBD."
    assert (found.title, found.author) == ("Banjir Lebak", "Sari")
    assert found.publications == (Publication(civil.parse_day("2025-02-03"), DaySource.CREATED),)
    assert found.published is None  # when a document was created says little


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"<text:h>Banjir</text:h><text:p>{LEAD}</text:p>", f"Banjir\n\n{LEAD}"),
        ('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>', "a   b\tc\nd"),
        ('<text:p>a<text:s text:c="999999999999"/>b</text:p>', "a b"),
        ("<text:p>Air <text:span>surut</text:span> pagi.</text:p>", "Air surut pagi."),
        (
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>lama</text:p></text:deletion>"
            "</text:changed-region></text:tracked-changes><text:p>baru</text:p>",
            "baru",
        ),
        (
            "<table:table><table:table-row><table:table-cell><text:p>2024</text:p></table:table-cell><table:table-cell>"
            "<text:p>banjir</text:p></table:table-cell></table:table-row></table:table><text:p>Akhir.</text:p>",
            "2024\tbanjir\n\nAkhir.",
        ),
        (
            "<text:p>Air<text:note><text:note-citation>1</text:note-citation>"
            "<text:note-body><text:p>Kata BPBD.</text:p></text:note-body></text:note> surut.</text:p>",
            "Air surut.\n\nKata BPBD.",
        ),
    ],
)
def test_opendocument(tmp_path: Path, body: str, text: str) -> None:
    assert article(tmp_path / "a.odt", odt(body)).text == text


def test_opendocument_properties(tmp_path: Path) -> None:
    meta = "<dc:title>Banjir</dc:title><dc:creator>Sari</dc:creator><meta:creation-date>2025-02-03</meta:creation-date>"
    found = article(tmp_path / "a.odt", odt(f"<text:p>{LEAD}</text:p>", meta))
    assert (found.title, found.author) == ("Banjir", "Sari")
    assert found.publications == (Publication(civil.parse_day("2025-02-03"), DaySource.CREATED),)


def chapter(title: str, text: str) -> str:
    head = "<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head>"
    return f"{head}<body><h2>{title}</h2><p>{text}</p></body></html>"


def test_chapters_of_a_book_are_articles(tmp_path: Path) -> None:
    chapters = {"sampul.xhtml": "<html><body><img src='x.png'/></body></html>", "satu.xhtml": chapter("Satu", LEAD)}
    date = "<dc:date>2020-05-01</dc:date>"
    found = read_all(tmp_path / "a.epub", epub(chapters | {"dua.xhtml": chapter("Dua", "Air surut.")}, date))
    first, second = (each for each in found if isinstance(each, Article))
    assert (first.part, first.title, first.text) == ("OPS/satu.xhtml", "Satu", f"Satu\n\n{LEAD}")
    assert (first.outlet, first.author, first.language) == ("Tahun Air", "Rini Hadi", "id")
    assert first.publications == (Publication(civil.parse_day("2020-05-01"), DaySource.BOOK),)
    assert first.published is None
    assert second.text == "Dua\n\nAir surut."


def test_a_locked_chapter_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    chapters = {"satu.xhtml": "\x01\x02", "dua.xhtml": chapter("Dua", LEAD)}
    failure, found = read_all(tmp_path / "a.epub", epub(chapters, locked=["OPS/satu.xhtml"]))
    assert isinstance(failure, Failure)
    assert "protected (DRM)" in failure.reason
    assert isinstance(found, Article)


def test_rich_text(tmp_path: Path) -> None:
    info = rb"{\info{\title Banjir Lebak}{\creatim\yr2025\mo2\dy3\hr9}}"
    rtf = rb"{\rtf1\ansi" + info + rb"\b Banjir\b0\par Air su\'72ut \u8220?pagi\u8221?.\par}"
    found = article(tmp_path / "a.rtf", rtf)
    assert found.text == "Banjir\n\nAir surut “pagi”."
    assert found.title == "Banjir Lebak"
    assert found.publications == (Publication(civil.parse_day("2025-02-03"), DaySource.CREATED),)


def bomb() -> bytes:
    """A document that is more than allowed when it is unpacked."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file, file.open("word/document.xml", "w") as member:
        block = b" " * 2**20
        for _ in range(80):
            member.write(block)
    return out.getvalue()


def lying(size: int) -> bytes:
    """A document whose directory says that it is small, and is not."""
    data = bytearray(docx(runs("a" * size)))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")
    return bytes(data)


def encrypted() -> bytes:
    data = bytearray(docx(runs(LEAD)))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(sign) + at] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("name", "make", "why"),
    [
        ("a.docx", bomb, "it unpacks to more than the limit of 64 MB"),
        ("a.docx", lambda: docx(runs("a" * 5_000_000)), "more than 200 times its size"),
        ("a.docx", lambda: lying(3_000_000), "damaged or cut off"),
        ("a.docx", encrypted, "it needs a password"),
        ("a.docx", lambda: docx(runs(LEAD))[:-40], "it is no Word document, or is damaged"),
        ("a.docx", lambda: b"PK", "it is no Word document"),
        ("a.docx", lambda: zipped({"a.txt": LEAD}), "it is no Word document"),
        ("a.docx", lambda: docx("<w:p>"), "is no XML"),
        ("a.docx", lambda: docx(""), "the document holds no text"),
        ("a.docx", lambda: zipped({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'}), "document type"),
        ("a.odt", lambda: zipped({"content.xml": "<a/>"}), "it is no OpenDocument text"),
        ("a.odt", lambda: odt("<text:p/>"), "the document holds no text"),
        ("a.epub", lambda: zipped({"META-INF/container.xml": "<a/>"}), "it names no package"),
        ("a.epub", lambda: zipped({"a": ""}), "container.xml is missing"),
        ("a.rtf", lambda: b"Teks.", "it is no rich text"),
        ("a.rtf", lambda: rb"{\rtf1 }", "holds no text"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, make: Callable[[], bytes], why: str) -> None:
    assert why in reason(tmp_path / name, make())


def test_no_entity_reads_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("rahasia")
    entity = f'<!DOCTYPE a [<!ENTITY b SYSTEM "{secret.as_uri()}">]><a>&b;</a>'
    assert "document type" in reason(tmp_path / "a.docx", zipped({"word/document.xml": entity}))
