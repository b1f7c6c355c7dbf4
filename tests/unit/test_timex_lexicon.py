"""A language's time table: what is refused, with the file and the key named, and what a small one can do."""

from pathlib import Path

import pytest

from linimasa import languages, timex
from linimasa.languages import LanguageError
from linimasa.model import Reference, ReferenceBasis

HEADER = 'code = "xx"\nname = "Test"\nlocale = "de"\nfunction_words = ["der"]\n'
TABLE = """
[timex]
order = "dmy"
cased = ["month", "month_name", "weekday", "weekday_any"]
[timex.words.number]
2 = ["zwei"]
[timex.words.unit]
day = ["Tagen"]
[timex.guards.train]
before = "Zug "
"""
RULE = """
[[timex.rules]]
id = "date"
pattern = '{day}\\. {month} {year}'
operation = "date"
guards = ["train"]
examples = [{ text = "Am 3. Mai 2020.", span = "3. Mai 2020", value = "2020-05-03" }]
"""


def read(folder: Path, table: str) -> languages.Language:
    path = folder / "xx.toml"
    path.write_text(HEADER + table, encoding="utf-8")
    return languages.read(path)


def values(text: str, language: languages.Language) -> list[str]:
    unknown = Reference(None, ReferenceBasis.NONE)
    return [one.value for one in timex.resolve(text, timex.find(text, language), unknown, language)]


def test_a_language_is_one_file_and_month_names_are_known(tmp_path: Path) -> None:
    language = read(tmp_path, TABLE + RULE)
    assert values("Am 3. März 2020 und 31. Februar 2020.", language) == ["2020-03-03", "XXXX-XX-XX"]
    assert values("Der Zug 3. Mai 2020.", language) == []


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("", "timex is missing"),
        (TABLE.replace('"dmy"', '"ymd"') + RULE, "timex.order"),
        (TABLE.replace("number", "numbers") + RULE, "timex.words.number"),
        (TABLE.replace("before", "befor") + RULE, "timex.guards.train"),
        (TABLE.replace("Zug ", "(") + RULE, "timex.guards.train.before"),
        (TABLE + RULE.replace("examples", "samples"), "timex.rules date needs examples"),
        (TABLE + RULE.replace('operation = "date"', 'operation = "guess"'), "operation guess"),
        (TABLE + RULE.replace('"train"', '"plane"'), "guard plane"),
        (TABLE + RULE.replace("'{day}", "'(?:\\w+ )?{day}"), "can begin with anything"),
        (TABLE + RULE.replace("{month}", "{moon}"), "{moon}"),
        (TABLE + RULE.replace("{year}", "({year}"), "timex.rules date has a wrong pattern"),
    ],
)
def test_a_wrong_table_is_refused_by_its_key(table: str, key: str, tmp_path: Path) -> None:
    language = read(tmp_path, table)
    with pytest.raises(LanguageError) as refused:
        timex.find("3. Mai 2020", language)
    assert key in str(refused.value)
    assert "xx.toml" in str(refused.value)
