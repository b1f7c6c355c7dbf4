"""The body of twelve pages of differing structure, and the day each tells: all of them invented."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from linimasa import civil, formats
from linimasa.model import Article

ID = (
    "Jembatan gantung di Desa Kaliwungu ambruk pada Sabtu sore setelah hujan lebat mengguyur lereng selama tiga jam. "
    "Tidak ada korban, tetapi dua dusun terputus dari pasar.",
    "“Kami mendengar bunyi seperti petir,” kata Sukirman, pemilik warung di dekat jembatan itu. Ia melihat tali baja "
    "terlepas dari tiang sebelah timur.",
    "Kepala Dinas Pekerjaan Umum Ratna Dewi mengatakan bahwa jembatan itu terakhir diperiksa pada 2019. Perbaikan "
    "akan dimulai bulan depan dan memakan waktu sekitar empat bulan.",
    "Sementara itu warga menyeberang dengan rakit bambu. Anak-anak sekolah berangkat satu jam lebih awal.",
)
EN = (
    "The footbridge of Carrow Falls was closed on Monday after inspectors found a crack in its main arch. The crack is "
    "as long as a hand, the county said.",
    "“It has carried people for ninety years and it will again,” said county engineer Olive Marsh. She expects repairs "
    "to last until the end of August.",
    "The bridge was last repaired in 1988, when a flood moved one of its piers. Since then the number of visitors has "
    "doubled, and on summer Sundays some four thousand people cross it.",
)
MENU = (
    "<div class='menu'><ul>" + "".join(f"<li><a href='/{x}'>{x.title()}</a></li>" for x in "abcdefgh") + "</ul></div>"
)
FOOT = (
    "<div class='footer'><p>Hak cipta dilindungi. <a href='/redaksi'>Redaksi</a> <a href='/iklan'>Iklan</a></p></div>"
)
RELATED = (
    "<ul class='related'><li><a href='/1'>Harga beras naik lagi</a></li><li><a href='/2'>Banjir di hulu</a></li></ul>"
)


def ps(texts: tuple[str, ...], tag: str = "p") -> str:
    return "".join(f"<{tag}>{text}</{tag}>" for text in texts)


def whole(body: str, head: str = "", lang: str = "id") -> str:
    return f"<!DOCTYPE html><html lang='{lang}'><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"


def semantic() -> str:
    head = "<meta property='article:published_time' content='2024-02-12T08:00:00+07:00'>"
    return whole(f"<header>{MENU}</header><main><article><h1>Jembatan ambruk</h1>{ps(ID)}</article></main>{FOOT}", head)


def boxes() -> str:
    side = f"<div id='sidebar'><h3>Terpopuler</h3>{RELATED}</div>"
    content = f"<div class='col-8'><div class='detail__body'>{ps(ID)}</div></div>"
    link = "<link rel='canonical' href='https://warta.example/daerah/2024/02/12/jembatan'>"
    return whole(f"<div class='wrap'>{MENU}{content}{side}</div>{FOOT}", link)


def weblog() -> str:
    head = "<meta name='generator' content='WordPress 6.4'>"
    date = "<header><time class='entry-date published' datetime='2024-02-12T10:11:12+07:00'>12 Februari</time></header>"
    post = f"<article class='post'>{date}<div class='entry-content'>{ps(ID)}</div>"
    comments = "<div id='comments'><ol class='comment-list'><li><p>Semoga cepat diperbaiki ya.</p></li></ol></div>"
    return whole(f"{MENU}{post}</article>{comments}{FOOT}", head)


def interrupted() -> str:
    links = "<p><strong>Baca juga: <a href='/x'>Longsor menutup jalan provinsi</a></strong></p>"
    parts = ps(ID[:2]) + links + ps(ID[2:])
    linked = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-02-12"}</script>'
    return whole(f"{MENU}<article>{parts}</article>{FOOT}", linked)


def old_table() -> str:
    cells = f"<tr><td width=150>{MENU}</td><td><h2>Jembatan ambruk</h2>{ps(ID)}</td></tr>"
    return whole(f"<table border=0>{cells}</table><center><font size=1>webmaster</font></center>")


def breaks() -> str:
    return whole(f"{MENU}<div id='article-body' class='content'>{'<br><br>'.join(ID)}</div>{FOOT}")


def english() -> str:
    head = "<meta name='parsely-pub-date' content='2023-05-30T12:00:00Z'><title>Bridge closed | The Carrow News</title>"
    signup = "<aside><p>Sign up for our newsletter and never miss a story again.</p><form><input></form></aside>"
    share = "<div class='share'><a href='#'>Share</a><a href='#'>Tweet</a></div>"
    return whole(f"{MENU}<article>{share}{ps(EN)}{signup}</article>{FOOT}", head, "en")


def quoting() -> str:
    quoted = EN[1].split("” ", 1)
    block = f"<blockquote><p>{quoted[0]}”</p></blockquote><p>{quoted[1]}</p>"
    date = "<p class='dateline'><time itemprop='datePublished' datetime='2023-05-30'>May 30</time></p>"
    return whole(f"{MENU}<main><article>{date}<p>{EN[0]}</p>{block}<p>{EN[2]}</p></article></main>{FOOT}", lang="en")


def captioned() -> str:
    figure = "<figure><img src='a.jpg' alt='x'><figcaption>Foto: Dok. BPBD</figcaption></figure>"
    return whole(f"{MENU}<article><h1>Jembatan ambruk</h1>{figure}{ps(ID)}</article>{RELATED}{FOOT}")


def mobile() -> str:
    amp = "<script async src='https://cdn.example/v0.js'></script><style amp-custom>p{color:red}</style>"
    linked = (
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article",'
        '"datePublished":"2024-02-12T23:59:00+07:00","dateModified":"2024-02-14"}</script>'
    )
    advertisement = "<amp-ad width='300'></amp-ad>"
    return whole(f"{MENU}<main><article>{ps(ID[:2])}{advertisement}{ps(ID[2:])}</article></main>{FOOT}", amp + linked)


def sections() -> str:
    parts = "".join(f"<section><h2>Bagian</h2><div><span>{text}</span></div></section>" for text in ID)
    return whole(
        f"{MENU}<div role='main'><div class='article-content'>{ps(ID)}</div></div><div hidden>{parts}</div>{FOOT}"
    )


def foreign_encoding() -> str:
    head = "<meta name='dc.date.issued' content='2023-05-30'>"
    return whole(f"{MENU}<div class='story'>{ps(EN)}</div>{FOOT}", head, "en")


PAGES: list[tuple[Callable[[], str], tuple[str, ...], str | None]] = [
    (semantic, ID, "2024-02-12"),
    (boxes, ID, "2024-02-12"),
    (weblog, ID, "2024-02-12"),
    (interrupted, ID, "2024-02-12"),
    (old_table, ID, None),
    (breaks, ID, None),
    (english, EN, "2023-05-30"),
    (quoting, EN, "2023-05-30"),
    (captioned, ID, None),
    (mobile, ID, "2024-02-12"),
    (sections, ID, None),
    (foreign_encoding, EN, "2023-05-30"),
]


def f1(found: str, expected: str) -> float:
    """Of the words, as a bag."""
    one, other = (Counter(re.findall(r"\w+", text)) for text in (found, expected))
    common = sum((one & other).values())
    return 2 * common / (sum(one.values()) + sum(other.values()))


def read(path: Path, make: Callable[[], str]) -> Article:
    path.write_bytes(make().encode("utf-16" if make is foreign_encoding else "utf-8"))
    (found,) = formats.read(path)
    assert isinstance(found, Article), found
    return found


def test_the_bodies_of_the_pages(tmp_path: Path) -> None:
    scores = {make.__name__: f1(read(tmp_path / "a.html", make).text, " ".join(texts)) for make, texts, _ in PAGES}
    assert sum(scores.values()) / len(scores) >= 0.95, scores
    assert min(scores.values()) >= 0.85, scores


@pytest.mark.parametrize(("make", "texts", "day"), PAGES, ids=lambda value: getattr(value, "__name__", None))
def test_the_day_is_right_or_honestly_absent(
    tmp_path: Path, make: Callable[[], str], texts: tuple[str, ...], day: str | None
) -> None:
    found = read(tmp_path / "a.html", make)
    assert found.published == (civil.parse_day(day) if day else None)
    assert texts[0][:40] in found.text
