"""Excel workbooks (ECMA-376), by XlsxWriter: one row an event, every cell as text or number and never a formula."""

import io
from typing import TYPE_CHECKING

from ._chronology import Chronology
from ._xml import legal
from .table import COLUMNS, rows

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

SUFFIXES = (".xlsx",)
SAMPLE = ".tsv"
_LONGEST = 32_767  # characters of a cell
_WIDTHS = {"title": 50, "passage": 80, "quotes": 50, "actors": 30, "article": 30, "when": 22, "also": 50}


def encode(chronology: Chronology, suffix: str) -> bytes:
    """A sheet of events with a fixed head and a filter; a second sheet says what was left out, if anything was."""
    del suffix  # one dialect
    from xlsxwriter import Workbook

    out = io.BytesIO()
    workbook = Workbook(out, {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False})
    workbook.set_properties(
        {"title": legal(chronology.title)[:_LONGEST], "created": chronology.made.replace(tzinfo=None)}
    )
    sheet = workbook.add_worksheet()
    bold, wrapped = workbook.add_format({"bold": True}), workbook.add_format({"text_wrap": True, "valign": "top"})
    for column, name in enumerate(COLUMNS):
        sheet.write_string(0, column, name, bold)
        sheet.set_column(column, column, _WIDTHS.get(name, 14), wrapped)
    count = 0
    for count, row in enumerate(rows(chronology), 1):
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(count, column, legal(value)[:_LONGEST])
            elif value is not None:
                sheet.write_number(count, column, value)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, count, len(COLUMNS) - 1)
    if chronology.filters:
        _tell_filters(workbook.add_worksheet(), chronology)
    workbook.close()
    return out.getvalue()


def _tell_filters(sheet: "Worksheet", chronology: Chronology) -> None:
    for line, words in enumerate(chronology.filters):
        sheet.write_string(line, 0, legal(f"{chronology.words.filters}: {words}")[:_LONGEST])
    sheet.write_string(len(chronology.filters), 0, f"{chronology.words.left_out}: {chronology.left_out}")
