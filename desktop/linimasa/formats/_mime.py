"""Mail messages and web archives, which are alike; what reads them is loaded for them only, it takes 20 ms."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.message import EmailMessage


def message(data: bytes) -> "EmailMessage":
    """The message in the bytes of a file."""
    from email import message_from_bytes
    from email.policy import default

    return message_from_bytes(data, policy=default)
