"""Exports of Factiva (Dow Jones): articles that end with their accession number.

With indexing each part has a code (HD headline, BY author, SN newspaper, PD day, LP and TD text, AN number), in a table
or on lines. Without, the lines above the text stand in their order: headline, author, length, day, newspaper, rights.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from ._database import Record, plain
from ._published import in_words

_ACCESSION = r"[A-Z][A-Z0-9]{7}(?:19|20)\d{6}[a-z0-9]{6,12}"  # the newspaper's code with noughts, a day, a number
_NUMBER = re.compile(rf"(?:[^\W\d]{{4,12}} )?{_ACCESSION}")
_LAST = re.compile(rf"[^\W\d]{{4,12}} {_ACCESSION}")
_CODES = "SE|HD|CLM|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CT|CX|RF|CO|IN|NS|RE|IPC|IPD|PUB|RIC|AN"
_FIELD = re.compile(rf"({_CODES})(?:[ \xa0]*|[ \xa0]*[\t|](.*))", re.DOTALL)
_LENGTH = re.compile(r"\d[\d.,]* [^\W\d]{3,12}")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?: ?[AaPp][Mm])?")
_BY = re.compile(r"(?:by|oleh|von|por|par) (\S.*)", re.IGNORECASE)
_RIGHTS = re.compile(r"(?:\(c\)|©|copyright|hak cipta)\b.*|\(c\).*|©.*", re.IGNORECASE)
_ABOVE = 3  # lines above the length among which the headline stands
_BELOW = 10  # lines between the length and the text at most


def records(lines: Sequence[str]) -> list[Record]:
    """The articles of an export; none when it is no export of Factiva."""
    return list(_coded(lines)) or list(_plain(lines))


def _coded(lines: Sequence[str]) -> Iterator[Record]:
    fields: dict[str, list[str]] = {}
    code = ""
    for line in lines:
        match = _FIELD.fullmatch(line)
        code, value = (match[1], match[2] or "") if match else (code, line)
        kept = fields.setdefault(code, [])
        if value := value.strip(" |\t\n\xa0"):
            kept.append(value.replace("\n", "\n\n") if match else value)
        if code == "AN" and kept and _NUMBER.fullmatch(plain(kept[0])):
            yield _of_fields(fields)
            fields, code = {}, ""
    if "HD" in fields and "LP" in fields and "SN" in fields:  # the end was cut off
        yield _of_fields(fields)


def _of_fields(fields: dict[str, list[str]]) -> Record:
    def told(code: str) -> str:
        return plain(" ".join(fields.get(code, [])))

    text = "\n\n".join((*fields.get("LP", []), *fields.get("TD", [])))
    return Record(
        text, title=told("HD"), outlet=told("SN"), author=_BY.sub(r"\1", told("BY")), day=in_words(told("PD"))
    )


def _plain(lines: Sequence[str]) -> Iterator[Record]:
    block: list[str] = []
    for line in lines:
        if not _LAST.fullmatch(plain(line)):
            block.append(line)
            continue
        length = next((number for number, each in enumerate(block) if _LENGTH.fullmatch(plain(each))), None)
        yield Record("") if length is None else _of_lines(block[:length], block[length + 1 :])
        block = []


def _of_lines(above: Sequence[str], below: Sequence[str]) -> Record:
    """An article from the lines above and below its length."""
    heads = [plain(line) for line in islice(below, _BELOW)]
    dated = next((number for number, line in enumerate(heads) if in_words(line)), None)
    if dated is None:
        return Record("\n\n".join(below))
    names = [number for number in range(dated + 1, len(heads)) if not _CLOCK.fullmatch(heads[number])]
    rights = next((number for number, line in enumerate(heads) if _RIGHTS.fullmatch(line)), dated + 3)
    text = list(below[rights + 1 :])
    if len(text) > 1 and text[-1][-1:] not in ".!?\"”’')":  # who delivered it
        text.pop()
    by = next((number for number, line in enumerate(above) if _BY.fullmatch(plain(line))), None)
    return Record(
        "\n\n".join(text),
        title=above[by - 1] if by else max(above[-_ABOVE:], key=len, default=""),
        outlet=heads[names[0]] if names else "",
        author="" if by is None else _BY.sub(r"\1", plain(above[by])),
        day=in_words(heads[dated]),
    )
