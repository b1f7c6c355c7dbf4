"""What a change of the project changed, in words."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from ..project import Anchor, Change, Command, Decide, Replacement, Replacements, What
from ..project.recasting import Recast, Recolour
from . import numbers, words
from .reading import given

translate = QCoreApplication.translate
_LONGEST = 40  # characters of a title


def told(command: Command) -> str:
    """What was changed, to stand after "Undone:"."""
    if isinstance(command, Decide):
        return _decision(command)
    if isinstance(command, Recast):
        return translate("changes", "that {said}").format(said=_cast(command))
    if isinstance(command, Recolour):
        return translate("changes", "the colour of an actor")
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


def done(command: Command) -> str:
    """What was decided, in a sentence; empty for what is seen by itself."""
    if isinstance(command, Recast):
        told = _cast(command)
        return f"{told[:1].upper()}{told[1:]}."
    if not isinstance(command, Decide):
        return ""
    found = titles(command)
    if len(found) > 1 and command.what is not What.MERGE:
        return {
            What.ACCEPT: numbers.tr("%Ln events accepted.", None, len(found)),
            What.REJECT: numbers.tr("%Ln events rejected.", None, len(found)),
            What.FORGET: numbers.tr("Forgotten is what was decided of %Ln events.", None, len(found)),
        }.get(command.what, numbers.tr("%Ln events left open again.", None, len(found)))
    return {
        What.ACCEPT: translate("changes", "Accepted: “{title}”."),
        What.REJECT: translate("changes", "Rejected: “{title}”."),
        What.REOPEN: translate("changes", "Left open again: “{title}”."),
        What.EDIT: translate("changes", "Edited: “{title}”."),
        What.MERGE: translate("changes", "Merged into “{title}”."),
        What.SPLIT: translate("changes", "Split: “{title}”."),
        What.FORGET: translate("changes", "Forgotten is what was decided of “{title}”."),
    }[command.what].format(title=found[0])


def _cast(command: Recast) -> str:
    """What is decided of actors, as a sentence without its stop."""
    before, after = command.before, command.after
    groups = [group for group in after.same if group not in before.same]
    if command.what is What.SAME and groups:
        last = [who.name for who in groups[0] if not any(who in old and old[0] is groups[0][0] for old in before.same)]
        return translate("changes", "{name} and {other} are one").format(name=groups[0][0].name, other=last[-1])
    alone = [
        who.name for who, form in after.apart if (who, form) not in before.apart and who.source and form == who.name
    ]
    if alone:
        return translate("changes", "in one article, {name} is somebody else").format(name=alone[-1])
    parted = [(who.name, form) for who, form in after.apart if (who, form) not in before.apart]
    gone = [(old[0].name, who.name) for old in before.same for who in old if not any(who in new for new in after.same)]
    name, form = (parted or gone or [("", "")])[-1]
    return translate("changes", "“{form}” is not {name}").format(form=form, name=name)


def _decision(command: Decide) -> str:
    found = titles(command)
    if len(found) > 1 and command.what is What.FORGET:
        return numbers.tr("that what was decided of %Ln events is forgotten", None, len(found))
    if len(found) > 1 and command.what is not What.MERGE:
        return numbers.tr("the review of %Ln events", None, len(found))
    return {
        What.ACCEPT: translate("changes", "the acceptance of “{title}”"),
        What.REJECT: translate("changes", "the rejection of “{title}”"),
        What.REOPEN: translate("changes", "that “{title}” is open again"),
        What.EDIT: translate("changes", "the edit of “{title}”"),
        What.MERGE: translate("changes", "the merge into “{title}”"),
        What.SPLIT: translate("changes", "the split of “{title}”"),
        What.FORGET: translate("changes", "that what was decided of “{title}” is forgotten"),
    }[command.what].format(title=found[0])


def titles(command: Decide) -> list[str]:
    """The titles of the events that something is decided of, as the text or a person calls them, cut where long."""
    found = [title for change in command.changes for title in _changed(change, command.what)]
    if command.joining and command.what is What.FORGET:
        left = {told for join in command.joining.after for told in join}
        gone = (told.anchor.title for join in command.joining.before for told in join if told not in left)
        found += [title for title in gone if title not in found][:1]
    elif command.joining:
        joins = {*command.joining.before} ^ {*command.joining.after}
        found += [told.anchor.title for told in max(joins, key=len)[:1]]
    found = found or [""]
    return [title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()}…" for title in found]


def _changed(change: Change, what: What) -> list[str]:
    before, after = change.before, change.after
    if what is What.FORGET:
        return [anchor.title for anchor in before.anchors if anchor not in after.anchors]
    if after.merges != before.merges:
        groups = {*before.merges} ^ {*after.merges}
        return [anchor.title for anchor in max(groups, key=len)[:1]]
    if after.splits != before.splits:
        return [anchor.title for anchor in {*before.splits} ^ {*after.splits}]
    said, now = dict(before.corrections), dict(after.corrections)
    anchors: list[Anchor] = [anchor for anchor in {**said, **now} if said.get(anchor) != now.get(anchor)]
    return [(now.get(each) or before.correction(each)).title or each.title for each in anchors]
