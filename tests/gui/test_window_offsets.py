"""The way between code points and widget positions, against Qt's own idea of the text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from linimasa.ui.offsets import LINE, DisplayText

TEXTS = st.text(alphabet=st.one_of(st.sampled_from("ab \r\n\t\0\u202e\u2029\ud83d\ufdd0😀ñ“"), st.characters()))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("nol\0nol", "nol[U+0000]nol"),
        ("\u202egnop.exe", "[U+202E]gnop.exe"),
        ("x\ud800y", "x[U+D800]y"),
        ("a\u2029b\u2028c\ufdd0", "a[U+2029]b[U+2028]c[U+FDD0]"),
        ("tab\tdan spasi\xa0keras", "tab\tdan spasi\xa0keras"),
        ("😀é", "😀é"),
    ],
)
def test_shown(text: str, shown: str) -> None:
    assert DisplayText(text).shown == shown


def test_positions_count_utf16_units() -> None:
    display = DisplayText("😀\r\nab")
    assert [display.position(offset) for offset in range(6)] == [0, 2, 3, 3, 4, 5]
    assert [display.offset(position) for position in range(6)] == [0, 0, 1, 3, 4, 5]


def test_a_long_line_is_broken_at_a_space_for_display_only() -> None:
    text = "kata " * LINE
    display = DisplayText(text)
    assert max(map(len, display.shown.split("\n"))) <= LINE
    assert display.shown.replace("\n", "") == text
    at = text.index("kata", LINE * 3)
    assert display.shown[display.position(at) :].startswith("kata")


@given(TEXTS)
def test_positions_rise_and_lead_back(text: str) -> None:
    display = DisplayText(text)
    positions = [display.position(offset) for offset in range(len(text) + 1)]
    assert positions == sorted(positions)
    for offset, position in enumerate(positions):
        inside_line_end = text[offset - 1 : offset + 1] == "\r\n"
        assert display.offset(position) == offset + inside_line_end


@given(TEXTS)
def test_offsets_rise_with_positions(text: str) -> None:
    display = DisplayText(text)
    offsets = [display.offset(position) for position in range(display.position(len(text)) + 1)]
    assert offsets == sorted(offsets)


@given(TEXTS)
def test_qt_counts_alike(text: str) -> None:
    document = QTextDocument()
    display = DisplayText(text)
    document.setPlainText(display.shown)
    assert document.characterCount() - 1 == display.position(len(text))


@given(TEXTS)
def test_nothing_shown_is_invisible(text: str) -> None:
    shown = DisplayText(text).shown
    assert not [c for c in shown if unicodedata.category(c) in ("Cf", "Cs") or (c < " " and c not in "\t\n")]
