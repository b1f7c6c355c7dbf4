"""Mail messages and mailboxes: each message an article, dated by its header."""

from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.opened import read_all
from tests.samples import page

from linimasa import civil
from linimasa.model import Article, DaySource, Failure, Publication

DAY = Publication(civil.parse_day("2025-03-14"), DaySource.MAIL)
TEXT = "Kapal tiba kemarin.\n\nFrom here on the crew “rests”.\n"


def message(text: str | None = TEXT, html: str | None = None) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Redaksi Kabar <redaksi@kabar.example>"
    made["Subject"] = "Pelabuhan dibuka – hari ini"
    made["Date"] = "Fri, 14 Mar 2025 23:30:00 +0700"
    if text is not None:
        made.set_content(text)
    if html is not None:
        made.add_alternative(html, subtype="html")
    return made


def test_a_message(tmp_path: Path) -> None:
    (found,) = read_all(tmp_path / "a.eml", message().as_bytes())
    assert isinstance(found, Article)
    assert found.text == TEXT
    assert (found.title, found.author) == ("Pelabuhan dibuka – hari ini", "Redaksi Kabar <redaksi@kabar.example>")
    assert (found.published, found.publications) == (DAY.day, (DAY,))  # the day where it was sent


def test_the_plain_text_comes_before_the_page_and_attachments_are_left(tmp_path: Path) -> None:
    made = message(TEXT, page("Halaman."))
    made.add_attachment("rahasia", filename="a.txt")
    (found,) = read_all(tmp_path / "a.eml", made.as_bytes())
    assert isinstance(found, Article)
    assert found.text == TEXT


def test_a_message_that_is_only_a_page(tmp_path: Path) -> None:
    (found,) = read_all(tmp_path / "a.eml", message(None, page("Kapal tiba kemarin.")).as_bytes())
    assert isinstance(found, Article)
    assert "Kapal tiba kemarin." in found.text


@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_a_mailbox(tmp_path: Path, ends: bytes) -> None:
    empty = EmailMessage()
    empty["Subject"] = "kosong"
    mails = [message(), empty, message("Kedua.\n")]
    quoted = (mail.as_bytes().replace(b"\nFrom here", b"\n>From here") for mail in mails)
    box = b"\n".join(b"From redaksi@kabar.example Fri Mar 14 23:30:00 2025\n" + data for data in quoted)
    first, failure, third = read_all(tmp_path / "a.mbox", box.replace(b"\n", ends))
    assert isinstance(first, Article)
    assert isinstance(third, Article)
    assert first.text.replace("\r\n", "\n").rstrip("\n") == TEXT.rstrip("\n")
    assert (first.part, third.part) == ("1", "3")
    assert isinstance(failure, Failure)
    assert failure.reason == "message 2: the message holds no text"


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.mbox", b"Subject: x\n\nTeks.", "it is no mailbox"),
        ("a.eml", b"Subject: x\n\n", "holds no text"),
        ("a.eml", b"\x00\xff\x00", "it is not text but binary data"),
    ],
)
def test_what_is_no_mail_says_so(tmp_path: Path, name: str, data: bytes, why: str) -> None:
    (found,) = read_all(tmp_path / name, data)
    assert isinstance(found, Failure)
    assert why in found.reason
