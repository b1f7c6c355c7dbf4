"""Bytes to text: UTF-8, UTF-16, UTF-32 and Windows' Western code page, told apart.

Nothing is lost silently: bytes that fit none of them are refused. A byte order mark is not text; line ends stay.
"""

import codecs
import re

from ._files import UnreadableError

_MARKS = (  # the longer first: UTF-32's begins like UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]")
_MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{1,3}")


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of a file, in an encoding if it is known.

    Raises:
        UnreadableError: it is binary, damaged, in an unknown or another encoding, or has nothing but white space.
    """
    text = _given(data, encoding) if encoding else _decode(data)
    if "\0" in text:
        raise _binary()
    if not text.strip():
        raise UnreadableError("the file holds nothing but white space")
    return text


def _given(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeError as error:
        at = error.start if isinstance(error, UnicodeDecodeError) else 0
        raise UnreadableError("it is not {encoding}: byte {at} does not fit", encoding=encoding, at=at) from error
    except LookupError as error:
        raise UnreadableError("there is no encoding {encoding}", encoding=encoding) from error


def _decode(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding)
    if b"\0" in data:
        return _unmarked_utf16(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _western(data, error)


def _marked(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _damaged(encoding[:6].upper(), error.start) from error


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 without a mark: the NULs of its Latin letters, blanks and line ends stand on one side of each pair."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    few, many = sorted((even, odd))
    if many < 8 * few or many * 4 < len(data):
        raise _binary()
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _binary() from error
    if _CONTROLS.search(text):
        raise _binary()
    return text


def _western(data: bytes, error: UnicodeDecodeError) -> str:
    """Windows-1252, where charset-normalizer finds that it makes sense.

    The library is asked about this one only: of a short text it would otherwise guess the rarest code pages.
    """
    if _CONTROLS.search(data.decode("latin-1")):
        raise _binary() from error
    if len(_MULTIBYTE.findall(data)) > len(data.decode("utf-8", "replace")) - len(data.decode("utf-8", "ignore")):
        raise _damaged("UTF-8", error.start) from error
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=["cp1252"], enable_fallback=False).best()
    if best is None:
        raise UnreadableError("its encoding is none of UTF-8, UTF-16 and Windows-1252; save it as UTF-8") from error
    return data.decode("cp1252")


def _binary() -> UnreadableError:
    return UnreadableError("it is not text but binary data: open it with the program it comes from and save it as text")


def _damaged(encoding: str, at: int) -> UnreadableError:
    return UnreadableError(
        "it is {encoding}, but damaged at byte {at}; save it as UTF-8 again", encoding=encoding, at=at
    )
