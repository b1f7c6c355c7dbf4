"""Numbers in words and figures, as the language of the interface writes them."""

from PySide6.QtCore import QCoreApplication, QLocale


def tr(text: str, disambiguation: str | None, n: int) -> str:
    """A text that depends on a number, outside of a QObject; "%Ln" in it is the number.

    lupdate takes the name before `.tr` for the context and the third argument for the number; of
    `QCoreApplication.translate` it reads no number.
    """
    return QCoreApplication.translate("numbers", text, disambiguation, n)


def told(number: int) -> str:
    """A number in figures: "1,234"."""
    return QLocale().toString(number)
