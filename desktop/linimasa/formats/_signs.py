"""What the first bytes of a file say against its name: such a file is refused and not read as what it is not."""

from ..model import Message
from ._files import UnreadableError
from ._source import Source

_PACKED = (".docm", ".docx", ".epub", ".odt", ".ott", ".zip")
_SIGNS: tuple[tuple[bytes, tuple[str, ...], Message], ...] = (
    (b"%PDF-", (".pdf",), Message("it is a PDF")),
    (b"{\\rtf", (".rtf",), Message("it is rich text")),
    (b"PK\x03\x04", _PACKED, Message("it is a ZIP file, as Word documents and e-books are")),
)
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # a compound file, MS-CFB


def check(source: Source) -> None:
    """Accept a file that may be what its name says.

    Raises:
        UnreadableError: it is something else, or an office document that is locked or too old.
    """
    if source.data.startswith(_OLD):
        raise UnreadableError(
            "it has a password, or the format that Office had before 2007: save it anew without a password"
        )
    for sign, suffixes, what in _SIGNS:
        if source.data.startswith(sign) and source.suffix not in suffixes:
            raise UnreadableError(
                "{what}, not what its name says: end its name in {suffix}",
                what=what,
                suffix=suffixes[0] if len(suffixes) == 1 else ", ".join(suffixes),
            )
