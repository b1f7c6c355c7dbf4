"""The patterns that are made of a language's words for telling events."""

import re

from ..languages import either

# the patterns made of one list of words, which stand for {}; without words they match nothing
FORMS = {
    "joint": ("coordinators", r"; |,? {} "),
    "relative": ("relatives", r", {} "),
    "restrictive": ("restrictive", r" {} "),
    "temporal": ("temporal", r"(?i:{}) "),
    "recalling": ("recalling", r", {} "),
    "ending": ("endings", r",? (?P<word>{}) "),
    "behind": ("after", r",? {} "),
    "adverse": ("adversatives", r",? {} "),
    "unfulfilled": ("unfulfilled", r"(?i:\b{}\b)"),
    "cancels": ("cancels", r"(?i:\b{}\b)"),
    "proviso": ("provisos", r",? {} "),
    "deadline": ("deadlines", r"(?i:\b{}\s(?:\w+\s)?)\Z"),
    "made": ("made", r"(?i:\b{}(?:\s[\w,]+){{0,3}}\s*)\Z"),
    "ages": ("ages", r"(?i:\b{}\b)"),
    "matched": ("matched", r"(?i:\b{}\b[^,;]*)\Z"),
    "against": ("compared", r"(?i:\b({})\s*)\Z"),
    "voices": ("voices", r"{}(?=\w{{3}})"),
    "elapsed": ("elapsed", r"(?i:(?:\w+ ){{1,3}}{},)"),
    "unreal": ("unreal", r"(?i:\b{}\b)"),
    "untrue": ("untrue", r"(?i:\b{}\b)"),
    "general": ("general", r"(?i:{})(?!\w)"),
    "thenceforth": ("since_then", r"(?i:\b{}\b)"),
    "then": ("then", r"(?i:{})(?!\w)"),
    "moments": ("moments", r"(?i:(?<!\b24 )(?<!\b36 )(?<!\b48 )(?<!\b72 )\b{}\b)"),  # but not days told in hours
}


def records(words: tuple[str, ...], since: tuple[str, ...]) -> re.Pattern[str]:
    """What stands before the date that a record goes back to: "the highest level since"."""
    return re.compile(rf"(?i:\b{either(words)}\b[^,;]*\b{either(since)}\s*)\Z")


def compared(words: tuple[str, ...], measures: tuple[str, ...], changes: tuple[str, ...]) -> re.Pattern[str]:
    """What stands before the date of a figure that another is compared with: "from 3.8 percent in", "up from 31 cases
    in"."""
    number = r"(?:\S{1,3}\s+)?[^\s\d]{0,4}\d[\d.,]*%?"
    plain = rf"{either(words)}\s+{number}(?:\s+{either(measures)}){{0,2}}"
    changed = rf"{either(changes)}\s+{either(words)}\s+{number}(?:\s+[^\W\d]+){{0,3}}"
    return re.compile(rf"(?i:\b(?:{changed}|{plain})\s+(?P<by>[^\W\d]+\s+)?)\Z")


def pattern(words: tuple[str, ...], form: str) -> re.Pattern[str]:
    return re.compile(form.format(either(words)))
