"""Language files: told apart, read, and refused when they are wrong."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa import assets, languages

HEADER = 'code = "xx"\nname = "Test"\nlocale = "en"\nfunction_words = ["and"]\n'


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Menteri itu mengatakan bahwa jembatan akan dibuka pada bulan depan.", "id"),
        ("The minister said that the bridge would be opened in the next month.", "en"),
        ("Juru bicara The Jakarta Post dan The Straits Times tidak menjawab untuk saat ini.", "id"),
        ("A spokesman for Bank Rakyat Indonesia and Dewan Pers did not answer.", "en"),
        ("YANG DAN UNTUK PADA", "id"),
        ("", "id"),
        ("12345 67890 ()", "id"),
    ],
)
def test_a_language_is_told_by_its_function_words(text: str, code: str) -> None:
    assert languages.detect(text).code == code


def test_only_the_beginning_of_a_long_text_is_looked_at() -> None:
    assert languages.detect("the and of " * 10_000 + "yang dan untuk " * 100_000).code == "en"


@pytest.mark.parametrize("code", languages.codes())
def test_the_header_is_all_before_the_tables(code: str) -> None:
    path = assets.path(f"languages/{code}.toml")
    header, whole = languages.read(path, whole=False), languages.read(path)
    assert (header.name, header.locale, header.function_words) == (whole.name, whole.locale, whole.function_words)
    assert not any(isinstance(value, dict) for value in header.tables.values())


def test_every_file_is_named_after_its_code() -> None:
    assert {"id", "en"} <= set(languages.codes())
    assert all(languages.get(code).code == code for code in languages.codes())


def test_an_unknown_language_names_those_there_are() -> None:
    with pytest.raises(languages.LanguageError, match=r"'tlh'.*en.*id"):
        languages.get("tlh")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("code = ", "xx.toml"),
        (HEADER.replace('["and"]', "[]"), "xx.toml: function_words"),
        (HEADER.replace('"Test"', "3"), "xx.toml: name"),
        ("", "xx.toml: function_words"),
    ],
)
def test_a_wrong_file_is_named_with_the_key(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "xx.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(languages.LanguageError, match=message):
        languages.read(path)


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    path = tmp_path / "xx.toml"
    path.write_text(HEADER, encoding="utf-8")
    with pytest.raises(languages.LanguageError, match=r"xx\.toml: timex is missing"):
        languages.read(path).table("timex")


@given(st.lists(st.text("ab.é", min_size=1, max_size=4), min_size=1), st.text("ab.é ", max_size=20))
def test_either_finds_what_the_words_from_the_longest_on_would(words: list[str], text: str) -> None:
    plain = re.search("|".join(map(re.escape, sorted(words, key=len, reverse=True))), text)
    found = re.search(languages.either(words), text)
    assert (found and found.span()) == (plain and plain.span())
