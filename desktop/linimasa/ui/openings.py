"""How files are read, in words and as the settings remember it; and what columns of tables hold, once it was said."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QCoreApplication

from ..model import AS_USUAL, Opening
from .settings import Settings

translate = QCoreApplication.translate
ENCODINGS = ("utf-8", "utf-16", "cp1252", "cp1250", "cp1251", "iso8859-15", "gb18030", "big5", "shift_jis", "euc_kr")
_KEY, _ROW, _MOST = "columns", ("names", "holding"), 200
Columns = tuple[tuple[str, str], ...]


def told(opening: Opening) -> list[str]:
    """What is unusual in how a file was read."""
    whole = [translate("openings", "whole page")] if opening.whole_page else []
    return [*([encoding_name(opening.encoding)] if opening.encoding else []), *whole]


def encoding_name(name: str) -> str:
    """An encoding as people know it."""
    return {
        "utf-8": "UTF-8",
        "utf-16": "UTF-16",
        "cp1252": translate("openings", "Western (Windows-1252)"),
        "cp1250": translate("openings", "Central European (Windows-1250)"),
        "cp1251": translate("openings", "Cyrillic (Windows-1251)"),
        "iso8859-15": translate("openings", "Western (ISO 8859-15)"),
        "gb18030": translate("openings", "Chinese (GB 18030)"),
        "big5": translate("openings", "Chinese (Big5)"),
        "shift_jis": translate("openings", "Japanese (Shift JIS)"),
        "euc_kr": translate("openings", "Korean (EUC-KR)"),
    }.get(name, name)


def kept(opening: Opening) -> str:
    """An opening in words for the settings; empty where nothing was said."""
    import json

    return "" if opening == AS_USUAL else json.dumps(asdict(opening))


def read(text: str) -> Opening:
    """The opening that `kept` put into words; what somebody else has written there is the usual one."""
    if not text:
        return AS_USUAL
    import json

    try:
        told = json.loads(text)
        return Opening(
            _checked(told.get("encoding"), str | None),
            _checked(told.get("whole_page", False), bool),
            _checked(told.get("limit", AS_USUAL.limit), int),
            tuple((_checked(field, str), _checked(name, str)) for field, name in told.get("columns", ())),
        )
    except (ValueError, TypeError, AttributeError, RecursionError):
        return AS_USUAL


def known_tables(settings: Settings) -> dict[frozenset[str], Columns]:
    """What the columns of tables hold, as it was said of one with the same columns."""
    rows, found = settings.rows(_KEY, _ROW), {}
    if rows:
        import json
    for names, holding in rows:
        with suppress(ValueError, TypeError, RecursionError):  # somebody has written into the settings
            found[frozenset(_checked(name, str) for name in json.loads(names))] = read(holding).columns
    return found


def keep_tables(settings: Settings, tables: Mapping[frozenset[str], Columns]) -> None:
    """Remember what the columns of tables hold; of many, the last ones."""
    import json

    rows = [[json.dumps(sorted(names)), kept(Opening(columns=columns))] for names, columns in tables.items()]
    settings.keep_rows(_KEY, _ROW, rows[-_MOST:])


def _checked(value: Any, kind: Any) -> Any:
    if not isinstance(value, kind):
        raise TypeError
    return value
