"""What a format reads: the bytes of a file under its name, and what the user said of reading it."""

from dataclasses import dataclass, replace
from pathlib import PurePath

from ..model import AS_USUAL, Opening


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of a file, or of a file in a file, which is then a `part`."""

    path: str
    data: bytes
    opening: Opening = AS_USUAL
    part: str | None = None

    @property
    def name(self) -> PurePath:
        """The file's name, without folders."""
        return PurePath(PurePath(self.part or self.path).name)

    @property
    def suffix(self) -> str:
        """The suffix of the name, lower case with the dot."""
        return self.name.suffix.lower()

    def within(self, part: str) -> str:
        """What a part of this one is called in the whole file."""
        return part if self.part is None else f"{self.part}/{part}"

    def inside(self, part: str, data: bytes) -> "Source":
        """A file that lies in this one."""
        return replace(self, part=self.within(part), data=data)
