"""The steps of a trail, read from `Timex.trail`, and each in a few words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ..model import Extraction
from . import dates, holidays, units

translate = QCoreApplication.translate
_SILENT = ("zone", "check", "order")  # they say something and move nothing


@dataclass(frozen=True, slots=True)
class Step:
    """A step: `shift year -1` is the verb and two words."""

    verb: str
    words: tuple[str, ...]

    @property
    def silent(self) -> bool:
        """Whether the step leaves the interval as it is."""
        return self.verb in _SILENT

    @property
    def number(self) -> int:
        """The number at the end; 0 if there is none."""
        last = self.words[-1] if self.words else ""
        return int(last) if last.lstrip("+-").isdecimal() else 0


def parse(trail: tuple[str, ...]) -> list[Step]:
    """The steps of a trail."""
    split = [step.split() for step in trail if step.strip()]
    return [Step(words[0], tuple(words[1:])) for words in split]


def order(trail: tuple[str, ...]) -> tuple[str, str] | None:
    """The order of day and month ("dmy" or "mdy") that a trail tells of, and what decided it, if it does."""
    return next(((step.words[0], step.words[-1]) for step in parse(trail) if step.verb == "order"), None)


def order_given(trail: tuple[str, ...]) -> str | None:
    """The order of day and month that a person has named, if one has."""
    told = order(trail)
    return told[0] if told and told[1] == "person" else None


def words_of(extraction: Extraction, timex_id: str) -> str:
    """The characters of a time expression."""
    found = next((timex for timex in extraction.timexes if timex.id == timex_id), None)
    return found.span.of(extraction.article.text) if found else timex_id


def chip(step: Step, extraction: Extraction) -> str:
    """A step in a few words, for a chip; an unknown one as it is."""
    simple = _moves(step) if step.verb in ("shift", "back", "ahead", "this", "set") else _rest(step, extraction)
    return simple or " ".join((step.verb, *step.words))


def _moves(step: Step) -> str:
    unit, number = step.words[0], step.number
    if step.verb == "shift":
        text = translate("steps", "{many} earlier") if number < 0 else translate("steps", "{many} later")
        return text.format(many=units.several(abs(number), unit))
    if unit == "year":
        return dates.year_name(number)
    if unit == "day":
        return translate("steps", "day {n}").format(n=number)
    name = units.weekday_name(number) if unit == "weekday" else units.month_name(number)
    texts = {
        "back": translate("steps", "last {name}"),
        "ahead": translate("steps", "next {name}"),
        "this": translate("steps", "{name} of that week"),
    }
    return texts.get(step.verb, "{name}").format(name=name)


def _rest(step: Step, extraction: Extraction) -> str:
    first, last = (step.words[0], step.words[-1]) if step.words else ("", "")
    if step.verb == "from":
        if first != "reference":
            return f"“{words_of(extraction, first)}”"
        return translate("steps", "“today” {date}").format(date=units.value_name(last, dates.Style.FLAG))
    texts = {
        "read": lambda: units.value_name(last, dates.Style.FLAG),
        "truncate": lambda: translate("steps", "its {unit}").format(unit=units.one(first)),
        "part": lambda: units.part_name(first),
        "at": lambda: dates.time_name(first),
        "third": lambda: third_name(first),
        "until": lambda: translate("steps", "until {date}").format(date=units.value_name(last, dates.Style.SHORT)),
        "nth": lambda: nth_name(step),
        "holiday": lambda: holiday_name(step),
        "easter": lambda: holiday_name(step),
        "hijri": lambda: hijri_name(step),
    }
    return texts[step.verb]() if step.verb in texts else ""


def nth_name(step: Step) -> str:
    """The nth weekday or unit of something: `nth -1 weekday 5` is the last Friday."""
    named = units.weekday_name(step.number) if step.words[1] == "weekday" else units.one(step.words[1])
    count = int(step.words[0])
    text = translate("steps", "the last {name}") if count < 0 else translate("steps", "{name} {n}")
    return text.format(name=named, n=count)


def holiday_name(step: Step) -> str:
    """A holiday: `holiday ID eid-al-fitr`, or days before and after Easter: `easter -2`."""
    if step.verb == "holiday":
        return holidays.name(step.words[-1])
    if step.number == 0:
        return translate("steps", "Easter")
    text = translate("steps", "{many} before Easter") if step.number < 0 else translate("steps", "{many} after Easter")
    return text.format(many=units.several(abs(step.number), "day"))


def hijri_name(step: Step) -> str:
    """A day of the Islamic calendar, in figures: `hijri 1445-09-01`."""
    year, month, day = (int(part) for part in step.words[-1].split("-"))
    return translate("steps", "{day}/{month}/{year} of the Islamic calendar").format(day=day, month=month, year=year)


def third_name(which: str) -> str:
    """A third of a unit."""
    return {
        "first": translate("steps", "the beginning"),
        "middle": translate("steps", "the middle"),
        "last": translate("steps", "the end"),
    }.get(which, which)


def order_name(order: str) -> str:
    """In which order day and month stand."""
    return translate("steps", "day first") if order == "dmy" else translate("steps", "month first")
