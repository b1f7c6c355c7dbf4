"""PDF: paragraphs from where the words stand on the page."""

from pathlib import Path

import pytest
from tests.opened import article, read_one
from tests.samples import Placed, pdf

from linimasa import civil
from linimasa.model import DaySource, Failure, Publication


def column(left: float, top: float, *lines: str, size: float = 10) -> list[Placed]:
    """Lines below one another. An empty one leaves room, one that begins with a blank is indented."""
    return [
        (left + (12 if line.startswith(" ") else 0), top - 1.4 * size * number, size, line.strip())
        for number, line in enumerate(lines)
        if line
    ]


FIRST = ("Pelabuhan baru di Tanjung Lestari", "dibuka pada Jumat oleh gubernur yang", "datang dengan kapal kayu.")
SECOND = ("Warga menunggu sejak pagi. Banyak", "dari mereka ingin melihat kapal itu", "merapat ke dermaga.")
ONE, TWO = " ".join(FIRST), " ".join(SECOND)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ((*FIRST, "", *SECOND), f"{ONE}\n\n{TWO}"),
        ((" " + FIRST[0], *FIRST[1:], " " + SECOND[0], *SECOND[1:]), f"{ONE}\n\n{TWO}"),
        ((*FIRST, *SECOND), f"{ONE}\n\n{TWO}"),
    ],
)
def test_paragraphs(tmp_path: Path, lines: tuple[str, ...], text: str) -> None:
    assert article(tmp_path / "a.pdf", pdf([column(60, 780, *lines)])).text == text


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Gubernur meresmikan pem-", "bangunan dermaga kedua di sana.", "pembangunan"),
        ("Di dermaga itu banyak anak-", "anak bermain air setiap sore.", "anak-anak"),
        ("Pembangunan pada tahun 2014-", "2019 sempat berhenti dua kali.", "2014-2019"),
        ("Kapal dari kawasan Asia-", "Pasifik tiba dua hari kemudian.", "Asia-Pasifik"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line(tmp_path: Path, first: str, second: str, whole: str) -> None:
    found = article(tmp_path / "a.pdf", pdf([column(60, 780, first, second)]))
    assert found.text == " ".join([*first.split()[:-1], whole, *second.split()[1:]])


def test_two_columns_under_a_headline(tmp_path: Path) -> None:
    words = [*column(60, 790, "Pelabuhan Tanjung Lestari dibuka", size=20), *column(60, 740, *FIRST)]
    found = article(tmp_path / "a.pdf", pdf([[*words, *column(330, 740, *SECOND)]]))
    assert found.title == "Pelabuhan Tanjung Lestari dibuka"
    assert found.text == f"Pelabuhan Tanjung Lestari dibuka\n\n{ONE}\n\n{TWO}"


def test_rows_of_two_columns_that_the_file_mixes(tmp_path: Path) -> None:
    rows = zip(column(60, 740, *FIRST), column(330, 740, *SECOND), strict=True)
    found = article(tmp_path / "a.pdf", pdf([[words for row in rows for words in row]]))
    assert found.text == f"{ONE}\n\n{TWO}"


def test_pages_begin_where_they_are_told_and_their_heads_are_no_text(tmp_path: Path) -> None:
    bodies = [
        FIRST,
        ("Warga menunggu sejak pagi dan banyak", "dari mereka berdiri di"),
        ("dermaga sampai malam hari.",),
    ]
    pages = [
        [*column(60, 810, "Harian Kabar"), *column(60, 740, *body), *column(280, 40, f"halaman {number}")]
        for number, body in enumerate(bodies, 1)
    ]
    found = article(tmp_path / "a.pdf", pdf(pages))
    assert "Kabar" not in found.text
    assert "halaman" not in found.text
    assert [found.text[begin:].split()[0] for begin in found.pages] == ["Pelabuhan", "Warga", "dermaga"]
    assert found.text.endswith("berdiri di dermaga sampai malam hari.")


def test_a_document_tells_when_it_was_created(tmp_path: Path) -> None:
    info = "/Title (Pelabuhan) /Author (Sari) /CreationDate (D:20250314093000+07'00')"
    found = article(tmp_path / "a.pdf", pdf([column(60, 780, *FIRST)], info))
    assert (found.title, found.author, found.published) == ("Pelabuhan", "Sari", None)
    assert found.publications == (Publication(civil.parse_day("2025-03-14"), DaySource.CREATED),)


LOCKED = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /O <" + "00" * 32 + "> /U <" + "00" * 32 + "> /P -4 >>\n/ID [<00> <00>]"
)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (pdf([[], []]), "it has no text layer"),
        (b"%PDF-1.4\n", "it is no PDF, or is damaged"),
        (b"Teks.", "it is no PDF, or is damaged"),
        (pdf([column(60, 780, *FIRST)]).replace(b"/Root", LOCKED.encode() + b" /Root"), "it needs a password"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, data: bytes, why: str) -> None:
    found = read_one(tmp_path / "a.pdf", data)
    assert isinstance(found, Failure)
    assert why in found.reason
