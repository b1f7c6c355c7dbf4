"""Text for XML and other formats without room for control characters."""

import re

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # of XML 1.0


def legal(text: str) -> str:
    """The text; a character that XML forbids, such as NUL or a lone surrogate, becomes U+FFFD, one for one."""
    return _FORBIDDEN.sub("\ufffd", text)
