"""Nothing stands in a language file for nothing: every key is read, every list holds a word once."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from linimasa import actors, events, languages, quotes, sentences, timex
from linimasa.model import Reference, ReferenceBasis

TEXT = "Ann Marsh, 45, pergi ke Jakarta pada 4 Mei 2023. “Ya,” kata Ann Marsh. Zwei Zeugen, two officials, dua pejabat."


class Asked(dict[str, Any]):
    """A table that knows which of its keys were asked for; one that is gone through was asked for all."""

    def __init__(self, table: dict[str, Any]) -> None:
        super().__init__({key: Asked(each) if isinstance(each, dict) else each for key, each in table.items()})
        self.asked: set[str] = set()

    def __getitem__(self, key: str) -> Any:
        self.asked.add(key)
        return super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self.asked.add(key)
        return super().get(key, default)

    def items(self) -> Any:
        self.asked |= self.keys()
        return super().items()

    def __iter__(self) -> Iterator[str]:
        self.asked |= self.keys()
        return super().__iter__()


def parse(language: languages.Language) -> None:
    parts = sentences.split(TEXT, language)
    dates = timex.resolve(TEXT, timex.find(TEXT, language), Reference(19000, ReferenceBasis.GIVEN), language, parts)
    cast = actors.find(TEXT, language, parts, tuple(each.span for each in dates))
    said, cast = quotes.find(TEXT, language, parts, cast)
    events.build(TEXT, language, parts, dates, cast, said, Reference(19000, ReferenceBasis.GIVEN))


@pytest.mark.parametrize("code", languages.codes())
def test_every_key_is_read(code: str) -> None:
    language = languages.get(code)
    stages = {name: Asked(table) for name, table in language.tables.items() if isinstance(table, dict)}
    parse(replace(language, tables={**language.tables, **stages}))
    for name, stage in stages.items():
        assert set(dict.keys(stage)) - stage.asked - {"negatives"} == set(), name


def words(table: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from words(value)
        elif isinstance(value, list) and all(isinstance(word, str) for word in value):
            yield key, value


@pytest.mark.parametrize("code", languages.codes())
def test_a_list_holds_a_word_once(code: str) -> None:
    twice = {
        key: {word for word in held if held.count(word) > 1} for key, held in words(dict(languages.get(code).tables))
    }
    assert {key: held for key, held in twice.items() if held} == {}


@pytest.mark.parametrize("code", languages.codes())
def test_every_word_table_fragment_and_guard_stands_in_a_pattern(code: str) -> None:
    table = languages.get(code).table("timex")
    patterns = str([table["rules"], table["fragments"], table["guards"]])
    named = [*table["words"], *table["fragments"]]
    assert [
        name for name in named if not any(f"{before}{name}{after}" in patterns for before in "{=_" for after in "}~")
    ] == []
    assert [guard for guard in table["guards"] if f"'{guard}'" not in patterns] == []
