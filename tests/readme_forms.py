"""Write the README's table of what is read, from the language files' examples: `python tests/readme_forms.py`."""

import re
from pathlib import Path

from linimasa import languages
from linimasa.timex import lexicon
from linimasa.timex.tables import Lexicon

README = Path(__file__).resolve().parents[1] / "README.md"
_TABLE = re.compile(r"(<!-- forms -->\n).*?(<!-- end of forms -->)", re.DOTALL)
_SHOWN = 6  # examples of a kind
KINDS = {
    "date": "Dates, months, years",
    "numeric": "Dates in figures",
    "range": "Ranges",
    "stretch": "First and last parts",
    "period": "Decades, centuries, eras",
    "division": "Quarters, halves, seasons",
    "nth": "Weeks and days of a month",
    "holiday": "Holidays",
    "hijri": "Islamic calendar",
    "weekday": "Weekdays",
    "deixis": "Days from today",
    "unit": "Units from today",
    "count": "So many units from today",
    "later": "So many units from the last date",
    "that": "The unit last spoken of",
    "reported": "The period reported on",
    "clock": "Times of the day last spoken of",
    "duration": "Durations",
    "set": "What is repeated",
    "vague": "Then and now",
}


def table() -> str:
    """The table in Markdown: a row a kind of expression, a column a language, in each the first examples of its rules.

    Raises:
        KeyError: a rule's operation has no row here.
    """
    known = [languages.get(code) for code in languages.codes()]
    columns = [_examples(lexicon.of(language)) for language in known]
    rows = [["", *(language.name for language in known)], ["---"] * (len(known) + 1)]
    rows += [[name, *(" · ".join(column[kind][:_SHOWN]) for column in columns)] for kind, name in KINDS.items()]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _examples(words: Lexicon) -> dict[str, list[str]]:
    """Kind -> its examples, the first one of each rule before the others."""
    operations = {rule.id: rule.operation for rule in words.rules}
    first: dict[str, list[str]] = {kind: [] for kind in KINDS}
    others: dict[str, list[str]] = {kind: [] for kind in KINDS}
    told = set()
    for example in words.examples:
        column = others if example["rule"] in told else first
        column[operations[example["rule"]]].append(example["span"])
        told.add(example["rule"])
    return {kind: list(dict.fromkeys(first[kind] + others[kind])) for kind in KINDS}


def renewed(text: str) -> str:
    """The README's text with the table of today."""
    return _TABLE.sub(lambda match: match[1] + table() + match[2], text)


if __name__ == "__main__":
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
