"""What a format reads: the bytes of a file under its name, and what the user said of reading it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from ._files import LIMIT


@dataclass(frozen=True, slots=True)
class Options:
    """How files are to be read.

    `encoding` is that of texts and web pages when it is known better. `whole_page` takes all the text of a web page
    and not only its article. `limit` is the most bytes a file, or what is unpacked from it, may have. `columns` are
    the names of a table's columns by what they hold (see `_columns.FIELDS`).
    """

    encoding: str | None = None
    whole_page: bool = False
    limit: int = LIMIT
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of a file, or of a file in a file, which is then a `part`."""

    path: str
    data: bytes
    options: Options = Options()
    part: str | None = None

    @property
    def name(self) -> PurePath:
        """The file's name, without folders."""
        return PurePath(PurePath(self.part or self.path).name)

    @property
    def suffix(self) -> str:
        """The suffix of the name, lower case with the dot."""
        return self.name.suffix.lower()

    def inside(self, part: str, data: bytes) -> "Source":
        """A file that lies in this one."""
        return replace(self, part=part if self.part is None else f"{self.part}/{part}", data=data)
