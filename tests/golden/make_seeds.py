"""Make the sample articles that are no plain text: `python tests/golden/make_seeds.py`. All of them are invented."""

import json
import sys
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from tests import databases  # noqa: E402
from tests.samples import Placed, docx, epub, odt, page, pdf, zipped  # noqa: E402

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DAY = "Fri, 14 Mar 2025 18:05:00 +0700"


def web_page() -> bytes:
    """A page whose head and address name two days of publication."""
    linked = {
        "@type": "NewsArticle",
        "headline": "Feri cepat Lindung-Selayar berlayar lagi",
        "datePublished": "2025-06-02T21:40:00+08:00",
        "author": {"name": "Dewi Arum"},
        "publisher": {"name": "Kabar Selat"},
    }
    head = (
        "<title>Feri cepat Lindung-Selayar berlayar lagi | Kabar Selat</title>"
        '<link rel="canonical" href="https://kabarselat.example/2025/06/03/feri-cepat">'
        f'<script type="application/ld+json">{json.dumps(linked)}</script>'
    )
    paragraphs = (
        "Feri cepat Lindung-Selayar berlayar lagi pada Senin (2/6/2025) pagi setelah berhenti selama sebelas bulan. "
        "Kapal pertama membawa 140 penumpang.",
        "Mesin lama feri itu terbakar pada 9 Juli tahun lalu. Tidak ada korban jiwa, tetapi warga Selayar harus "
        "menyeberang dengan perahu kayu.",
        "“Anak saya bisa pulang setiap akhir pekan,” kata Rahmawati, seorang pedagang ikan. Direktur PT Layar Nusa, "
        "Hendrik Tangkas, mengatakan bahwa kapal kedua akan datang pada September.",
    )
    return page(*paragraphs, head=head).encode()


def archived_page() -> bytes:
    """A page as browsers archive it, which names its day in a meta element only."""
    message = EmailMessage()
    message["Subject"] = "Night trains"
    message["Snapshot-Content-Location"] = "https://gazette.example/night-trains"
    head = (
        "<title>Night trains return to the valley</title><meta property='og:site_name' content='Valley Gazette'>"
        "<meta property='article:published_time' content='2024-11-29T06:00:00Z'>"
    )
    paragraphs = (
        "The first night train in twelve years left Brannock at 11:20 p.m. on Thursday. It reached the coast five "
        "hours later, ten minutes early.",
        "“We sold every bed in two days,” said Moira Keane, who runs the service for Valley Rail. The company plans "
        "three trains a week from next spring.",
        "The old service was closed on 14 December 2012. A report in the autumn of 2019 called the closure a mistake.",
    )
    message.set_content(page(*paragraphs, head=head, lang="en"), subtype="html", cte="quoted-printable")
    return message.as_bytes()


def column(left: float, top: float, lines: list[str], size: float = 10) -> list[Placed]:
    """Lines below one another."""
    return [(left, top - 1.4 * size * number, size, line) for number, line in enumerate(lines) if line]


def report() -> bytes:
    """Two pages: a headline over two columns, words broken at the ends of lines, a running head."""
    left = [
        "TANJUNG LESTARI - Gubernur Rini Hadi",
        "membuka pelabuhan baru di Tanjung",
        "Lestari pada 14 Maret 2025. Pem-",
        "bangunan pelabuhan itu dimulai pada",
        "2015 dan berhenti dua kali.",
        "",
        "“Kami menunggu sepuluh tahun,” kata",
        "Rini. Kapal pertama bersandar pada",
        "pukul 09.30 WIT.",
    ]
    right = [
        "Pelabuhan lama ditutup pada akhir",
        "2024 karena dermaganya retak. Sejak",
        "itu kapal barang berlabuh di Teluk",
        "Mawar, dua jam dari kota.",
        "",
        "Menurut Kepala Dinas Perhubungan,",
        "Yusuf Lating, dermaga kedua akan",
        "selesai pada kuartal ketiga 2026.",
        "Anak-anak sekolah boleh menonton",
    ]
    more = ["kapal dari tribun setiap Sabtu sore.", "", "Pelabuhan itu menelan biaya 410 miliar", "rupiah."]
    first = [*column(60, 790, ["Pelabuhan Tanjung Lestari dibuka"], 20), *column(60, 740, left)]
    info = "/Title (Pelabuhan Tanjung Lestari dibuka) /CreationDate (D:20250315080000+09'00')"
    pages = [[*first, *column(330, 740, right)], column(60, 740, more)]
    return pdf(pages, info)


def minutes() -> bytes:
    """A Word document with a heading, a tracked change, a table and a footnote."""

    def run(text: str) -> str:
        return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    def paragraph(inside: str, style: str = "") -> str:
        look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f"<w:p>{look}{inside}</w:p>"

    change = f"<w:del><w:r><w:delText>in March</w:delText></w:r></w:del><w:ins>{run('in April 2023')}</w:ins>"
    cells = "".join(f"<w:tc>{paragraph(run(text))}</w:tc>" for text in ("1 July 2023", "The bridge closed to lorries."))
    body = (
        paragraph(run("Minutes on the Weir Bridge"), "Heading1")
        + paragraph(run("Engineers of Tarrant County found the first cracks ") + change + run("."))
        + paragraph(run("“The bridge is safe for cars,” Inspector Lena Voss told the council on 12 May 2023."))
        + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
        + paragraph(run("Repairs will begin in early 2024."))
    )
    note = paragraph(run("Voss resigned two months later."))
    return docx(
        body, {"word/footnotes.xml": f'<w:footnotes xmlns:w="{W}"><w:footnote>{note}</w:footnote></w:footnotes>'}
    )


def letter() -> bytes:
    """An OpenDocument text with a heading and a deleted paragraph."""
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Panen gagal pada 2020.</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes><text:h>Musim tanam di Lembah Wolo</text:h>"
        "<text:p>Petani Lembah Wolo mulai menanam padi pada minggu pertama November 2024.</text:p>"
        "<text:p>“Hujan datang terlambat tiga pekan,” kata Markus Tena, ketua kelompok tani. Pada musim kemarau 2023 "
        "mata air desa itu kering.</text:p>"
    )
    meta = "<dc:creator>Markus Tena</dc:creator><meta:creation-date>2024-11-20T10:00:00</meta:creation-date>"
    return odt(body, meta)


def book() -> bytes:
    """An e-book of two chapters."""

    def chapter(title: str, *paragraphs: str) -> str:
        body = "".join(f"<p>{escape(text)}</p>" for text in paragraphs)
        head = f"<html xmlns='http://www.w3.org/1999/xhtml'><head><title>{title}</title></head>"
        return f"<?xml version='1.0' encoding='utf-8'?>{head}<body><h1>{title}</h1>{body}</body></html>"

    chapters = {
        "satu.xhtml": chapter(
            "Banjir pertama",
            "Sungai Ara meluap pada malam 3 Februari 1962. Tiga hari kemudian seluruh pasar hanyut.",
            "Kakek saya, Hadi Wiryo, membangun rumah panggung pada tahun 1963.",
        ),
        "dua.xhtml": chapter(
            "Bendungan",
            "Pada dekade 1970-an pemerintah membangun Bendungan Ara. Bendungan itu selesai pada Agustus 1978.",
            "“Air kini punya jadwal,” tulis Hadi dalam buku hariannya.",
        ),
    }
    return epub(chapters, "<dc:date>2019-10-01</dc:date>")


def notice() -> bytes:
    """Rich text with characters by their codes."""
    text = (
        r"{\rtf1\ansi\ansicpg1252{\info{\title Kebakaran Pasar Gambut}{\creatim\yr2024\mo8\dy20\hr9\min0}}"
        r"\b Kebakaran Pasar Gambut\b0\par Pasar Gambut terbakar pada Minggu, 18 Agustus 2024, sekitar pukul 02.00 "
        r"WITA.\par \u8220?Api padam menjelang subuh,\u8221? kata Komandan Regu Syahril Anwar. Dua puluh kios habis."
        r"\par Pasar itu pernah terbakar pada 2011.\par}"
    )
    return text.encode("ascii")


def mail(subject: str, text: str, day: str = DAY) -> EmailMessage:
    """A message of a news desk."""
    message = EmailMessage()
    message["From"] = "Meja Redaksi <redaksi@kabarselat.example>"
    message["Subject"] = subject
    message["Date"] = day
    message.set_content(text)
    return message


def message() -> bytes:
    """One message, in English."""
    text = (
        "The museum of Port Alder reopens tomorrow.\n\nCurator Ada Brandt said the roof had been repaired since "
        "January. “The paintings spent two winters in a salt mine,” she said.\n"
    )
    return mail("Museum reopens", text).as_bytes()


def mailbox() -> bytes:
    """Two messages, a day apart."""
    mails = (
        mail("Listrik padam", "Listrik di Kota Lindung padam sejak kemarin sore. PLN memeriksa gardu.\n"),
        mail(
            "Listrik menyala",
            "Listrik di Kota Lindung menyala lagi pagi ini. “Kabelnya digigit tupai,” ujar Manajer PLN Bayu Setia.\n",
            "Sat, 15 Mar 2025 07:30:00 +0700",
        ),
    )
    return b"\n".join(b"From redaksi@kabarselat.example Fri Mar 14 18:05:00 2025\n" + each.as_bytes() for each in mails)


TABLE = """judul,tanggal,media,isi
Harga cabai naik,2025-01-10,Kabar Selat,"Harga cabai di Pasar Lindung naik dua kali lipat sejak pekan lalu."
Harga cabai turun,2025-02-14,Kabar Selat,"Harga cabai turun kemarin. Pedagang Siti Rohani mengatakan pasokan lancar."
"""
LINES = [
    {"title": "Lighthouse sold", "date": "2025-04-22", "outlet": "Valley Gazette"}
    | {"text": "The lighthouse of Skerry Point was sold on Monday. It had been empty since 1994."},
    {"title": "Mercusuar dijual", "date": "2025-04-23", "language": "id"}
    | {"text": "Mercusuar Tanjung Karang dijual pada Senin lalu. Pemilik barunya akan membuka penginapan tahun depan."},
]

MADE: dict[str, Callable[[], bytes]] = {
    "feri-cepat.html": web_page,
    "night-trains.mhtml": archived_page,
    "pelabuhan-lestari.pdf": report,
    "weir-bridge.docx": minutes,
    "musim-tanam.odt": letter,
    "tahun-air.epub": book,
    "pasar-gambut.rtf": notice,
    "museum-reopens.eml": message,
    "listrik-padam.mbox": mailbox,
    "harga-cabai.csv": TABLE.encode,
    "two-lighthouses.jsonl": lambda: ("\n".join(map(json.dumps, LINES)) + "\n").encode(),
    "two-from-nexis.rtf": lambda: databases.rtf(databases.nexis(databases.NEWS)),
    "two-from-factiva.docx": lambda: docx("".join(map(databases.table, databases.factiva(databases.NEWS)))),
    "dua-berita.zip": lambda: zipped(
        {
            "gempa.txt": "Gempa kecil di Ara\n\nGempa kecil mengguncang Ara pada 7 Mei 2025 pukul 04.12 WIB.\n",
            "gempa-en.md": "---\ndate: 2025-05-08\n---\n# Small quake in Ara\n\nA small quake shook Ara yesterday.\n",
        }
    ),
}

if __name__ == "__main__":
    for name, make in MADE.items():
        (HERE.parents[1] / "seeds" / name).write_bytes(make())
