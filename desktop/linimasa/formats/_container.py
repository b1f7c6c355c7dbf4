"""Files in a ZIP file, unpacked in memory by name: never more than is allowed, whatever the file claims."""

import io
import re
import zipfile
import zlib
from typing import TYPE_CHECKING

from ._files import UnreadableError, higher
from ._source import Source

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MOST_MEMBERS = 20_000
_HIGHEST_RATIO = 200  # of unpacked to packed; texts reach 10 to 50
_SMALL = 2**20  # bytes below which a ratio says nothing
_ENCRYPTED = 1
_MOST_TAGS = 4_000_000  # beginnings and ends; a tree takes some 150 bytes each


class Container:
    """An open ZIP file. All that is unpacked of it together has at most the limit of bytes.

    Raises:
        UnreadableError: it is none, or holds too many files.
    """

    def __init__(self, source: Source, what: str) -> None:
        self._opening = source.opening
        self._left = source.opening.limit
        try:
            self._file = zipfile.ZipFile(io.BytesIO(source.data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise UnreadableError("it is no {what}, or is damaged: get it again", what=what) from error
        members = self._file.infolist()
        self._members = {each.filename: each for each in members if each.filename[-1:] not in ("", "/")}
        if len(self._members) > _MOST_MEMBERS:
            raise UnreadableError("it holds more than {most} files: unpack what you want to read", most=_MOST_MEMBERS)

    @property
    def names(self) -> list[str]:
        """The names of all files in it, as they stand."""
        return list(self._members)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """The bytes of a file in it.

        Raises:
            UnreadableError: there is none, it needs a password, is damaged, or unpacks to too much.
        """
        member = self._members.get(name)
        if member is None:
            raise UnreadableError("{name} is missing in it: the file is damaged or cut off: get it again", name=name)
        if member.flag_bits & _ENCRYPTED:
            raise UnreadableError("it needs a password: save it without one")
        self._check(member.file_size, member.compress_size)
        try:
            with self._file.open(member) as file:
                data = file.read(self._left + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
            raise UnreadableError(
                "{name} in it cannot be unpacked: the file is damaged or cut off: get it again", name=name
            ) from error
        self._check(len(data), member.compress_size)
        self._left -= len(data)
        return data

    def xml(self, name: str) -> "Element":
        """The root of an XML file in it; nothing that it names is loaded, no entity is resolved.

        Raises:
            UnreadableError: as `read`; it is no XML, or has a document type.
        """
        return parse_xml(self.read(name), name)

    def _check(self, size: int, packed: int) -> None:
        if size > self._left:
            raise UnreadableError(
                "it unpacks to more than the limit of {limit} MB: raise the limit",
                remedy=higher(self._opening),
                limit=self._opening.limit // 2**20,
            )
        if size > _SMALL and size > _HIGHEST_RATIO * max(packed, 1):
            raise UnreadableError(
                "it unpacks to more than {ratio} times its size, as no document does", ratio=_HIGHEST_RATIO
            )


def parse_xml(data: bytes, name: str) -> "Element":
    """The root of an XML document.

    Raises:
        UnreadableError: it is no XML, has a document type, or too many elements.
    """
    from lxml import etree

    if data.count(b"<") > _MOST_TAGS:
        raise UnreadableError("{name} in it has more than {most} elements: split it", name=name, most=_MOST_TAGS // 2)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(
            "{name} in it is no XML: the file is damaged or cut off: get it again", name=name
        ) from error
    if root.getroottree().docinfo.doctype:
        raise UnreadableError("{name} in it has a document type, as no program writes it", name=name)
    return root


def paragraphs(parts: list[str]) -> str:
    """Paragraphs with a blank line between, none empty."""
    stripped = (re.sub(r"[^\S\n]+$", "", part, flags=re.MULTILINE).strip() for part in parts)
    return "\n\n".join(part for part in stripped if part)
