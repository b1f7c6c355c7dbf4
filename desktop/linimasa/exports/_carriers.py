"""Reads the evidence out of a picture: PNG (ISO/IEC 15948), SVG, and PDF (ISO 32000).

The file may be hostile: nothing is believed.
"""

import ctypes
import os
import stat
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from xml.parsers import expat

from ._evidence import EVIDENCE, LIMIT, Evidence, EvidenceError, read_evidence

if TYPE_CHECKING:
    from pypdfium2 import PdfAttachment

CARRIERS = (".png", ".svg", ".pdf")
"""The suffixes of pictures whose evidence can be read."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MOST_CHUNKS = 100_000
_TEXTS = (b"tEXt", b"zTXt", b"iTXt")
_LARGEST = 256 * 2**20  # bytes of an SVG or a PDF
_MOST_ATTACHMENTS = 100
_PIECE = 1 << 16  # bytes


def carried_evidence(path: Path) -> Evidence:
    """The evidence that a picture carries.

    Raises:
        EvidenceError: it carries none that can be read.
        OSError: the file cannot be read.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise EvidenceError("it is not a file")
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if file.read(len(_SIGNATURE)) == _SIGNATURE:
            text = _of_png(file, size)
        elif path.suffix.lower() == ".svg":
            file.seek(0)
            text = _of_svg(file, size)
        elif path.suffix.lower() == ".pdf":
            file.seek(0)
            text = _of_pdf(file, size)
        else:
            raise EvidenceError("it is no picture of the kinds PNG, SVG and PDF")
    if text is None:
        raise EvidenceError("it carries no evidence; Linimasa did not write it, or a program took the evidence out")
    return read_evidence(text)


def _of_png(file: BinaryIO, size: int) -> str | None:
    for name, length in _chunks(file, size):
        if name not in _TEXTS:
            continue
        keyword = file.read(min(length, len(EVIDENCE) + 1))
        file.seek(-len(keyword), os.SEEK_CUR)
        if keyword == EVIDENCE.encode() + b"\0":
            if length > LIMIT:
                raise EvidenceError(f"its evidence is larger than {LIMIT:,} bytes")
            return _text(name, _checked(file, name, length)[len(keyword) :])
    return None


def _chunks(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int]]:
    """The name and length of each chunk, the file standing at its content."""
    at = file.tell()
    for _ in range(_MOST_CHUNKS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            raise EvidenceError("the picture is cut off")
        length, name = struct.unpack(">I4s", head)
        at += 12 + length
        if at > size:
            raise EvidenceError("the picture is cut off")
        yield name, length
        if name == b"IEND":
            return
    raise EvidenceError(f"the picture has more than {_MOST_CHUNKS:,} chunks")


def _checked(file: BinaryIO, name: bytes, length: int) -> bytes:
    content = file.read(length)
    if struct.pack(">I", zlib.crc32(name + content)) != file.read(4):
        raise EvidenceError("its evidence is damaged")
    return content


def _text(name: bytes, content: bytes) -> str:
    """The text of a chunk after its keyword. It is ASCII, whichever chunk some program has put it in."""
    packed = name == b"zTXt"
    if name == b"iTXt":
        flags, _, rest = content[:2], *content[2:].partition(b"\0")[::2]
        packed, content = flags[:1] == b"\1", rest.partition(b"\0")[2]
    elif packed:
        content = content[1:]
    try:
        return (_unpacked(content) if packed else content).decode("ascii")
    except (UnicodeDecodeError, zlib.error) as error:
        raise EvidenceError("its evidence is damaged") from error


def _unpacked(content: bytes) -> bytes:
    found = zlib.decompressobj().decompress(content, LIMIT + 1)
    if len(found) > LIMIT:
        raise EvidenceError(f"its evidence is larger than {LIMIT:,} bytes")
    return found


def _of_svg(file: BinaryIO, size: int) -> str | None:
    if size > _LARGEST:
        raise EvidenceError(f"the picture is larger than {_LARGEST:,} bytes")
    reader = _SvgReader()
    try:
        while not reader.done and (piece := file.read(_PIECE)):
            reader.parser.Parse(piece)
        if not reader.done:
            reader.parser.Parse(b"", True)
    except (expat.ExpatError, ValueError) as error:
        if isinstance(error, EvidenceError):
            raise
        raise EvidenceError(f"the picture is not whole: {error}") from error
    return reader.text


def _of_pdf(file: BinaryIO, size: int) -> str | None:
    import pypdfium2

    if size > _LARGEST:
        raise EvidenceError(f"the picture is larger than {_LARGEST:,} bytes")
    try:
        document = pypdfium2.PdfDocument(file.read())
        try:
            for number in range(min(document.count_attachments(), _MOST_ATTACHMENTS)):
                attachment = document.get_attachment(number)
                if EVIDENCE in attachment.get_name().replace("\0", ""):  # PDFium does not decode the name
                    return _attached(attachment)
        finally:
            document.close()
    except (pypdfium2.PdfiumError, UnicodeError) as error:
        raise EvidenceError("the picture is no whole PDF, or its evidence is damaged") from error
    return None


def _attached(attachment: "PdfAttachment") -> str:
    from pypdfium2.raw import FPDFAttachment_GetFile

    length = ctypes.c_ulong()
    FPDFAttachment_GetFile(attachment, None, 0, length)
    if length.value > LIMIT:
        raise EvidenceError(f"its evidence is larger than {LIMIT:,} bytes")
    return bytes(attachment.get_data()).decode("ascii")


class _SvgReader:
    """Takes the text of the one element out; entities need a DOCTYPE, which is refused."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._take
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.done = False
        self._inside = False
        self._parts: list[str] = []
        self._length = 0

    @property
    def text(self) -> str | None:
        return "".join(self._parts) if self.done else None

    def _begin(self, _name: str, attributes: dict[str, str]) -> None:
        self._inside = self._inside or attributes.get("id") == EVIDENCE

    def _end(self, _name: str) -> None:
        self.done = self.done or self._inside
        self._inside = False

    def _take(self, text: str) -> None:
        if self._inside and not self.done:
            self._length += len(text)
            if self._length > LIMIT:
                raise EvidenceError(f"its evidence is larger than {LIMIT:,} bytes")
            self._parts.append(text)

    def _refuse(self, *_declared: object) -> None:
        raise EvidenceError("the picture has a DOCTYPE, which Linimasa writes none of and does not read")
