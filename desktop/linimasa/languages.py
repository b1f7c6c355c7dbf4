"""The languages: one TOML file each in resources/languages, read, checked and told apart.

A file has a header (`code`, `name`, `locale`, `function_words`) and one table a stage of the parser. Each stage
checks its own table, so that a language is added by adding a file, and a stage is changed in one place.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from . import assets

_SAMPLE = 20_000  # characters that are enough to tell a language
_WORD = re.compile(r"[^\W\d_]+")


class LanguageError(ValueError):
    """A language file is wrong; the message names the file and the key."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One language's data. `locale` names its data in CLDR; `tables` are the stages' own.

    Two are equal only when they are the same object, which makes a language a key for caches of compiled rules.
    """

    code: str
    name: str
    locale: str
    function_words: frozenset[str]
    tables: Mapping[str, Any]
    path: Path

    def table(self, name: str) -> Mapping[str, Any]:
        """A stage's table.

        Raises:
            LanguageError: the file has none of this name.
        """
        if name not in self.tables:
            raise self.error(name, "is missing")
        found: Mapping[str, Any] = self.tables[name]
        return found

    def words(self, table: str, key: str) -> tuple[str, ...]:
        """A list of words in a stage's table.

        Raises:
            LanguageError: it is missing, or holds something else than texts.
        """
        found = self.table(table).get(key)
        if not isinstance(found, list) or not all(isinstance(word, str) and word for word in found):
            raise self.error(f"{table}.{key}", "must be a list of words")
        return tuple(found)

    def flag(self, table: str, key: str) -> bool:
        """A yes or no in a stage's table.

        Raises:
            LanguageError: it is missing, or something else.
        """
        found = self.table(table).get(key)
        if not isinstance(found, bool):
            raise self.error(f"{table}.{key}", "must be true or false")
        return found

    def error(self, key: str, what: str) -> LanguageError:
        """An error that names this file and a key in it."""
        return LanguageError(f"{self.path.name}: {key} {what}")


def shapes(globs: Iterable[str]) -> re.Pattern[str]:
    """What matches whole words by their shapes: in "me*" the star stands for three letters or more."""
    return re.compile("|".join(re.escape(glob).replace(r"\*", r"\w{3,}") for glob in globs))


def either(words: Iterable[str]) -> str:
    """A pattern of any of these words, the longest first; without words it matches nothing. Those of one letter stand
    together behind it, so that where none is, few letters are looked at: three times as fast."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    if not rests:
        return "(?!)"
    return "(?:" + "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in rests.items()) + ")"


def read(path: Path, *, whole: bool = True) -> Language:
    """Read one language file, or only its header: what stands before the first table.

    Raises:
        LanguageError: it is not TOML, or its header is incomplete.
    """
    try:
        text = path.read_text(encoding="utf-8")
        data = tomllib.loads(text if whole else text.partition("\n[")[0])
    except (OSError, ValueError) as error:
        raise LanguageError(f"{path.name}: {error}") from error
    words = data.get("function_words")
    if not isinstance(words, list) or not words:
        raise LanguageError(f"{path.name}: function_words must be a list of words")
    for key in ("code", "name", "locale"):
        if not isinstance(data.get(key), str):
            raise LanguageError(f"{path.name}: {key} must be a text")
    return Language(data["code"], data["name"], data["locale"], frozenset(words), data, path)


@cache
def codes() -> tuple[str, ...]:
    """The codes of all languages there are, sorted; a file is named after its code."""
    return tuple(sorted(path.stem for path in assets.path("languages").glob("*.toml")))


@cache
def get(code: str) -> Language:
    """The language of a code.

    Raises:
        LanguageError: there is no such language, or its file is wrong.
    """
    if code not in codes():
        raise LanguageError(f"unknown language {code!r}; there are {', '.join(codes())}")
    return read(assets.path(f"languages/{code}.toml"))


@cache
def _function_words(code: str) -> frozenset[str]:
    """Those in the header, so that a language which an article is not in is not read whole."""
    return read(assets.path(f"languages/{code}.toml"), whole=False).function_words


def detect(text: str) -> Language:
    """The language whose function words are most frequent in the text; Indonesian when none is there."""
    words = Counter(map(str.lower, _WORD.findall(text[:_SAMPLE])))
    counts = {code: sum(map(words.__getitem__, _function_words(code))) for code in codes()}
    best = max(counts, key=lambda code: (counts[code], code == "id"))
    return get(best)
