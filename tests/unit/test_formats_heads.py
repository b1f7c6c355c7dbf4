"""What a file says of its article at its head: titles, front matter, and days as files write them."""

from pathlib import Path

import pytest
from tests.opened import article

from linimasa import civil


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Jembatan baru dibuka\n\nJembatan itu dibuka Senin.\n", "Jembatan baru dibuka"),
        ("\r\nJembatan baru dibuka \r\n\r\nJembatan itu.\r\n", "Jembatan baru dibuka"),
        ("Apakah jembatan aman?\n\nJembatan itu.", "Apakah jembatan aman?"),
        ("Jembatan itu dibuka Senin.\n\nRamai.", "berita"),
        ("Jembatan itu\ndibuka Senin\n\nRamai.", "berita"),
        ("Jembatan itu dibuka", "berita"),
        ("jembatan " * 40 + "\n\nRamai.", "berita"),
    ],
)
def test_title_of_plain_text(tmp_path: Path, text: str, title: str) -> None:
    assert article(tmp_path / "berita.TXT", text).title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Lead.\n\n## The bridge opens ##\n\n# Later", "The bridge opens"),
        ("The bridge opens\r\n===\r\n\r\nText.", "The bridge opens"),
        ("#hashtag\n\nText.", "news"),
        ("---\ntitle: 'From the front'\n---\n# Heading", "From the front"),
        ("---\nno end\n\n# Heading", "Heading"),
    ],
)
def test_title_of_markdown(tmp_path: Path, text: str, title: str) -> None:
    assert article(tmp_path / "news.md", text).title == title


@pytest.mark.parametrize(
    ("front", "day", "language"),
    [
        ("date: 2023-09-14\nlang: id\n", "2023-09-14", "id"),
        ('Published: "2023-09-14T08:30:00+07:00"\nlanguage: en-GB\n', "2023-09-14", "en"),
        ("date: 2023-09-14 08:30\r\n", "2023-09-14", None),
        ("date: 2023-02-30\n", None, None),
        ("date: yesterday\ntags: [a, b]\n  nested: 2023-09-14\n", None, None),
        ("date:\n", None, None),
        ("", None, None),
    ],
)
def test_front_matter(tmp_path: Path, front: str, day: str | None, language: str | None) -> None:
    text = f"---\n{front}---\nThe text.\n"
    found = article(tmp_path / "a.md", text)
    assert found.text == text
    assert found.text[found.body :] == "The text.\n"
    assert found.published == (civil.parse_day(day) if day else None)
    assert found.language == language


def test_a_rule_in_the_text_is_no_front_matter(tmp_path: Path) -> None:
    found = article(tmp_path / "a.md", "Text.\n\n---\ndate: 2023-09-14\n---\n")
    assert (found.body, found.published) == (0, None)


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("2023-09-14T23:00:00-05:00", "2023-09-14"),
        ("2023/09/14 07:06:42", "2023-09-14"),
        ("20230914", "2023-09-14"),
        ("Fri, 14 Mar 2025 23:30:00 +0700", "2025-03-14"),
        ("Kamis, 14 September 2023 07:06 WIB", "2023-09-14"),
        ("4 Mei 2024", "2024-05-04"),
        ("May 9, 2019", "2019-05-09"),
        ("25/05/2024", "2024-05-25"),
        ("05/25/2024 10:00", "2024-05-25"),
        ("5/5/2024", "2024-05-05"),
        ("4/5/2024", None),
        ("31/02/2024", None),
        ("13/13/2024", None),
        ("Mei 2024", None),
        ("2024", None),
        ("kemarin", None),
    ],
)
def test_days_as_files_write_them(tmp_path: Path, told: str, day: str | None) -> None:
    found = article(tmp_path / "a.csv", f'text,date\nAir naik.,"{told}"\n')
    assert found.published == (civil.parse_day(day) if day else None)
