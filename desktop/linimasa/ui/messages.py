"""Sentences of the layers below, which know no Qt, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from ..model import Message
from . import numbers


def told(message: str) -> str:
    """A sentence; one that does not know what it was made of stays as it came."""
    if not isinstance(message, Message):
        return message
    values = {name: _value(value) for name, value in message.values.items()}
    return QCoreApplication.translate("", message.text).format(**values)


def _value(value: object) -> object:
    if isinstance(value, int):
        return numbers.told(value)
    return told(value) if isinstance(value, str) else value
