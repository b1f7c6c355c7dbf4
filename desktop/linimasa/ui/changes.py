"""What a change of the project changed, in words."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from ..project import Command, Replacement, Replacements
from . import words
from .reading import given

translate = QCoreApplication.translate


def told(command: Command) -> str:
    """What was changed, to stand after "Undone:"."""
    if isinstance(command, Replacements):
        file = PurePath(command.parts[0].after.article.path or "").name
        return translate("changes", "how the file “{file}” is read").format(file=file)
    if not isinstance(command, Replacement):
        return ""
    before, after = given(command.before), given(command.after)
    title = words.article(command.after.article)
    if before.reference != after.reference and before.language == after.language:
        return translate("changes", "which day “today” is in “{title}”").format(title=title)
    if before.reference == after.reference and before.language != after.language:
        return translate("changes", "the language of “{title}”").format(title=title)
    if before[:2] == after[:2]:
        return translate("changes", "how a date in “{title}” is read").format(title=title)
    return translate("changes", "how “{title}” is read").format(title=title)
