"""Web pages: the article without menus, and who published it when, with every day the page names."""

from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.opened import article, read_one
from tests.samples import page

from linimasa import civil
from linimasa.model import Article, DaySource, Failure, Opening

LEAD = "Pelabuhan baru di Tanjung Lestari dibuka pada Jumat (14/3/2025) oleh gubernur, dua tahun setelah jadwal semula."
MORE = "“Kami menunggu sepuluh tahun,” kata gubernur itu kepada warga yang datang sejak pagi. Kapal pertama tiba Sabtu."
LINKED = '<script type="application/ld+json">{}</script>'
JSON_LD = LINKED.format(
    '{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "Pelabuhan dibuka", "inLanguage": "id",'
    '"datePublished": "2025-03-14T23:30:00+07:00", "author": [{"name": "Sari"}, "Budi"],'
    '"publisher": {"name": "Kabar"}}]}'
)


def days(found: Article) -> list[tuple[str, DaySource]]:
    return [(civil.format_day(each.day), each.source) for each in found.publications]


def test_the_article_without_menu_and_footer(tmp_path: Path) -> None:
    found = article(tmp_path / "a.html", page(LEAD, MORE))
    assert found.text == f"{LEAD}\n\n{MORE}"
    assert found.language == "id"


def test_the_whole_page_on_demand(tmp_path: Path) -> None:
    found = article(tmp_path / "a.html", page(LEAD, MORE), Opening(whole_page=True))
    assert found.text == f"Beranda\n\nEkonomi\n\n{LEAD}\n\n{MORE}\n\nHak cipta"


def test_what_nobody_sees_is_no_text(tmp_path: Path) -> None:
    hidden = "<script>var a = '1 Mei 2020';</script><style>p{}</style><!-- 2 Mei 2020 --><noscript>nyalakan</noscript>"
    found = article(tmp_path / "a.html", page(LEAD).replace("<nav>", f"{hidden}<nav>"), Opening(whole_page=True))
    assert "2020" not in found.text
    assert "nyalakan" not in found.text


def test_a_page_without_an_article_says_what_to_do(tmp_path: Path) -> None:
    found = read_one(tmp_path / "a.html", "<html><body><img src='a.png'></body></html>")
    assert isinstance(found, Failure)
    assert "no article was found in the page" in found.reason
    assert "--whole-page" in found.reason


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (JSON_LD, [("2025-03-14", DaySource.JSON_LD)]),
        ("<meta property='article:published_time' content='2025-03-14T01:00:00Z'>", [("2025-03-14", DaySource.META)]),
        ("<meta name='pubdate' content='Fri, 14 Mar 2025 23:59:00 -0800'>", [("2025-03-14", DaySource.META)]),
        ("<link rel='canonical' href='https://kabar.example/2025/03/14/pelabuhan'>", [("2025-03-14", DaySource.URL)]),
        ("<link rel='canonical' href='https://kabar.example/20250314/kapal'>", [("2025-03-14", DaySource.URL)]),
        (
            JSON_LD + "<meta itemprop='datePublished' content='2025-03-13'>",
            [("2025-03-14", DaySource.JSON_LD), ("2025-03-13", DaySource.META)],
        ),
        (LINKED.format('{"@type": "NewsArticle", "datePublished": "segera"}'), []),
        (LINKED.format('{"@type": "Event", "datePublished": "2025-03-14"}'), [("2025-03-14", DaySource.GUESS)]),
        (LINKED.format("[" * 5000), []),
        ("<meta name='date' content='2025-02-30'>", []),
        ("<link rel='canonical' href='https://kabar.example/2025/13/14/pelabuhan'>", []),
        ("", []),
    ],
)
def test_every_day_of_publication_with_its_source(
    tmp_path: Path, head: str, expected: list[tuple[str, DaySource]]
) -> None:
    found = article(tmp_path / "a.html", page(LEAD.replace(" (14/3/2025)", ""), MORE, head=head))
    assert days(found) == expected
    assert found.published == (civil.parse_day(expected[0][0]) if expected else None)


def test_the_time_element_of_the_article_counts_and_no_other(tmp_path: Path) -> None:
    times = (
        "<nav><time datetime='2025-01-01'>lama</time></nav><header><time datetime='2025-03-14'>Jumat</time></header>"
    )
    found = article(tmp_path / "a.html", page(LEAD, MORE).replace("<nav>", f"{times}<nav>"))
    assert days(found) == [("2025-03-14", DaySource.TIME)]


def test_title_outlet_author_and_address(tmp_path: Path) -> None:
    found = article(tmp_path / "a.html", page(LEAD, MORE, head=f"<title>Pelabuhan - Kabar</title>{JSON_LD}"))
    assert (found.title, found.outlet, found.author) == ("Pelabuhan dibuka", "Kabar", "Sari, Budi")
    saved = f"<!-- saved from url=(0031)https://kabar.example/pelabuhan -->\n{page(LEAD, MORE)}"
    assert article(tmp_path / "b.html", saved).url == "https://kabar.example/pelabuhan"
    bad = page(LEAD, MORE, head="<link rel='canonical' href='javascript:alert(1)'>")
    assert article(tmp_path / "c.html", bad).url is None


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("utf-8", "utf-8"), ("cp1252", "iso-8859-1"), ("cp1252", "windows-1252"), ("utf-16", "utf-8"), ("cp1252", "x")],
)
def test_encodings_of_pages(tmp_path: Path, encoding: str, declared: str) -> None:
    data = page(LEAD, MORE).replace("charset='utf-8'", f"charset='{declared}'").encode(encoding)
    assert article(tmp_path / "a.htm", data).text == f"{LEAD}\n\n{MORE}"


def test_an_archived_page(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://kabar.example/2025/03/14/pelabuhan"
    message.set_content("lihat halaman")
    message.add_alternative(page(LEAD, MORE), subtype="html", cte="quoted-printable")
    found = article(tmp_path / "a.mhtml", message.as_bytes())
    assert found.text == f"{LEAD}\n\n{MORE}"
    assert days(found) == [("2025-03-14", DaySource.URL)]


def test_an_archive_without_a_page(tmp_path: Path) -> None:
    found = read_one(tmp_path / "a.mht", b"Subject: x\n\nTeks.")
    assert isinstance(found, Failure)
    assert "holds no page" in found.reason


def test_a_page_that_is_too_deep_or_too_large(tmp_path: Path) -> None:
    deep = read_one(tmp_path / "a.html", page(LEAD, MORE).replace("<p>", "<div>" * 5000 + "<p>", 1))
    assert isinstance(deep, Article | Failure)
    large = read_one(tmp_path / "b.html", page(LEAD).replace("<footer>", "<br>" * 200_001))
    assert isinstance(large, Failure)
    assert "more than 200,000 elements" in large.reason
