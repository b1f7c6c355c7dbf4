"""The words of a text by their places."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa.sentences import FIGURED, Word, Words

PATTERN = r"\w+(?:-\w+)*"
WORDS = Words(PATTERN)


def test_words_know_their_place_and_their_first_letter() -> None:
    assert WORDS.within("di Lembah-Wolo itu", 0, 18) == [
        Word("di", False, 0, 2),
        Word("lembah-wolo", True, 3, 14),
        Word("itu", False, 15, 18),
    ]


@pytest.mark.parametrize("times", [1, 60])  # a text that is read again, and one that is remembered
def test_words_are_cut_where_a_stretch_begins_and_ends_in_them(times: int) -> None:
    text = "kapal karam " * times
    assert [word.low for word in WORDS.within(text, 2, 8)] == ["pal", "ka"]
    assert [word.low for word in WORDS.within(text, 7, 9)] == ["ar"]
    assert WORDS.within(text, 9, 7) == []


@given(st.text("aB-. ", max_size=30), st.integers(0, 700), st.integers(0, 700))
def test_remembered_words_are_those_that_a_pattern_finds(piece: str, start: int, end: int) -> None:
    text = piece + ". " + "ab-B a. " * 80
    found = re.compile(PATTERN).finditer(text, start, end)
    assert WORDS.within(text, start, end) == [
        Word(each[0].lower(), each[0][0].isupper(), each.start(), each.end()) for each in found
    ]


@given(st.text("aB1-’. ²İ", max_size=30), st.integers(0, 700), st.integers(0, 700))
def test_words_in_wider_ones_are_those_that_their_own_pattern_finds(piece: str, start: int, end: int) -> None:
    pattern = r"[^\W\d_]+(?:[-'’][^\W\d_]+)*"
    text = piece + ". " + "ab-B a1-c. " * 80
    alone, within = Words(pattern), Words(pattern, FIGURED)
    assert within.within(text, start, end) == alone.within(text, start, end)
