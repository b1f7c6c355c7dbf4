"""Files written and read at once, for the tests of the formats."""

from pathlib import Path

from linimasa import formats
from linimasa.model import AS_USUAL, Article, Failure, Opening


def read_all(path: Path, data: str | bytes, opening: Opening = AS_USUAL) -> list[Article | Failure]:
    """What stands in a file of such data; text is written as UTF-8."""
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return list(formats.read(path, opening))


def read_one(path: Path, data: str | bytes, opening: Opening = AS_USUAL) -> Article | Failure:
    """The same, of a file that holds one thing."""
    (found,) = read_all(path, data, opening)
    return found


def article(path: Path, data: str | bytes, opening: Opening = AS_USUAL) -> Article:
    """The one article of a file of such data."""
    found = read_one(path, data, opening)
    assert isinstance(found, Article), found
    return found


def reason(path: Path, data: str | bytes) -> str:
    """Why a file of such data is not read."""
    found = read_one(path, data)
    assert isinstance(found, Failure), found
    return found.reason
