"""Exports as press databases write them, made from invented articles: the lines of a document, whatever its format."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from tests.samples import W

Told = tuple[str, str, str, Sequence[str]]
"""Headline, newspaper, day as the database writes it, paragraphs."""

NEWS: tuple[Told, ...] = (
    (
        "Pasar Lama dibuka kembali",
        "Kabar Selat",
        "March 14, 2025 Friday",
        (
            "Pasar Lama di Kota Lindung dibuka kembali kemarin setelah terbakar pada Agustus tahun lalu.",
            "“Kios saya nomor empat belas lagi,” kata pedagang Siti Rohani. Renovasi dimulai pada 3 November 2024.",
        ),
    ),
    (
        "Valley trains run late",
        "Valley Gazette",
        "9 May 2019 Thursday 10:15 AM GMT",
        (
            "Every third train in the valley was late last month, Valley Rail said on Wednesday.",
            "“We counted them twice,” said Moira Keane, who runs the service.",
        ),
    ),
)


def nexis(articles: Sequence[Told]) -> list[str]:
    """As Nexis Uni writes it, with the list of what was asked for above."""
    cover = ["User Name: Redaksi", "Date and Time: Monday, March 17, 2025 9:00:00 AM WIB", "Job Number: 1234"]
    listed = [f"{number}. {title}" for number, (title, *_) in enumerate(articles, 1)]
    lines = [*cover, f"Documents ({len(articles)})", *listed, "Client/Matter: -None-"]
    for title, paper, day, paragraphs in articles:
        lines += [title, paper, day, f"Copyright 2025 {paper} All Rights Reserved", "Section: NEWS; Pg. 3"]
        lines += ["Length:\xa0231 words", "Byline: Dewi Arum", "Body", *paragraphs]
        lines += ["Graphic", "A picture.", "Load-Date: March 20, 2025", "End of Document"]
    return lines


def old_nexis(articles: Sequence[Told], named: int | None = None) -> list[str]:
    """As LexisNexis Academic wrote it."""
    lines = ["Download Request: Selected Items", "Time Of Request: Friday, March 20, 2025"]
    for number, (title, paper, day, paragraphs) in enumerate(articles, 1):
        lines += [f"{number} of {named or len(articles)} DOCUMENTS", f"Copyright 2025 {paper}", paper, day]
        lines += ["Late Edition", title, "BYLINE: Dewi Arum", "SECTION: NEWS; Pg. 3", "LENGTH: 231 words"]
        lines += ["DATELINE: LINDUNG", *paragraphs, "LOAD-DATE: March 20, 2025", "LANGUAGE: ENGLISH"]
    return lines


def factiva(articles: Sequence[Told]) -> list[list[tuple[str, str]]]:
    """The coded parts of each article, as Factiva writes them with indexing."""
    return [
        [
            *(("SE", "News"), ("HD", title), ("BY", "By Dewi Arum"), ("WC", "231 words")),
            *(("PD", " ".join(day.split()[:3])), ("SN", paper), ("SC", "KABSEL"), ("LA", "English")),
            *(("CY", f"Copyright 2025 {paper}"), ("LP", paragraphs[0]), ("TD", "\n".join(paragraphs[1:]))),
            *(("NS", "gcat : Political/General News"), ("AN", f"Document KABSEL0020250314el3e0000{number}")),
        ]
        for number, (title, paper, day, paragraphs) in enumerate(articles, 1)
    ]


def plain_factiva(articles: Sequence[Told]) -> list[str]:
    """As Factiva writes it in "article format"."""
    lines = ["Dow Jones Factiva", "Dow Jones"]
    for number, (title, paper, day, paragraphs) in enumerate(articles, 1):
        lines += ["Foreign Desk; 1", title, "By Dewi Arum", "231 words", " ".join(day.split()[:3]), "10:15", paper]
        lines += ["KABSEL", "3", "English", "(c) 2025 Kabar Selat. All rights reserved.", *paragraphs]
        lines += ["Kabar Selat Digital", f"Document KABSEL0020250314el3e0000{number}"]
    return lines


def table(rows: Sequence[tuple[str, str]]) -> str:
    """WordprocessingML of a table of two columns; a line is a paragraph."""

    def cell(text: str) -> str:
        lines = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in text.split("\n"))
        return f"<w:tc>{lines}</w:tc>"

    return f"<w:tbl xmlns:w='{W}'>{''.join(f'<w:tr>{cell(a)}{cell(b)}</w:tr>' for a, b in rows)}</w:tbl>"


def rtf(lines: Sequence[str]) -> bytes:
    """Rich text of paragraphs."""
    coded = (line if line.isascii() else "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in line) for line in lines)
    return (r"{\rtf1\ansi\ansicpg1252 " + "\\par ".join(coded) + r"\par}").encode("ascii")


def rtf_table(rows: Sequence[tuple[str, str]]) -> list[str]:
    """Rich text of a table's rows, to stand among paragraphs."""
    cells = (f"{a}\\cell {b}\\cell\\row" for a, b in rows)
    return ["".join(rf"\trowd\cellx900\cellx9000 {row}".replace("\n", "\\par ") for row in cells)]
