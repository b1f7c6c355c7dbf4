"""Why an event stands where it stands, in plain sentences in the language of the interface.

The trail is folded into one noun phrase, from where it begins outwards: "2023, the year of the latest date in the
text", then "the year before 2023, ...".
"""

from PySide6.QtCore import QCoreApplication

from ..model import DateBasis, Extraction, Granularity, Timex
from ..project import Entry, Known, Project
from . import dates, units, words
from .steps import Step, hijri_name, holiday_name, nth_name, order, order_name, parse, third_name, words_of

translate = QCoreApplication.translate
_SAID = {"set", "truncate", "part", "at"}  # after "read" they only take down what the text says


def sentence(entry: Entry, extraction: Extraction) -> str:
    """Why this date: one sentence, and one more for each thing to be careful about."""
    event, reference = entry.event, extraction.reference
    if event.date_basis is DateBasis.NONE or not entry.dated:
        return _undated(entry, extraction)
    if event.date_basis is DateBasis.GIVEN:
        return translate("why", "The date was given by hand.")
    if event.date_basis is DateBasis.REFERENCE and reference.day is not None:
        return translate(
            "why", "The sentence names no date. The article is from {date}, {basis}, and the event is placed there."
        ).format(date=dates.day_name(reference.day, dates.Style.LONG), basis=words.reference(reference.basis))
    if entry.timex is None:
        return translate("why", "The sentence names no date, so the date of a sentence nearby is taken.")
    told = _resolved(entry.timex, extraction, entry.known)
    if event.date_basis is DateBasis.INHERITED:
        told = translate("why", "The sentence names no date, so that of a sentence nearby is taken. {why}").format(
            why=told
        )
    return " ".join([told, *_cautions(entry)])


def in_full(entry: Entry, project: Project) -> str:
    """Why this date; of one that was given or taken away by hand also what the text says."""
    extraction, said = project.extraction(entry.key), project.original(entry.key)
    correction = project.correction(entry.key)
    if said is None or not (correction.date or correction.undated):
        return sentence(entry, extraction)
    if correction.date:
        told = translate("why", "Given by hand: “{words}”.").format(words=correction.date.words)
    else:
        told = sentence(entry, extraction)
    if said.interval is None:
        return translate("why", "{given} The text says no date.").format(given=told)
    date = dates.of_event(said, extraction.timexes)
    return translate("why", "{given} By the text it is {date}.").format(given=told, date=date)


def _undated(entry: Entry, extraction: Extraction) -> str:
    if entry.timex is not None:
        quoted = _quote(entry.timex, extraction)
        return translate("why", "“{words}” cannot be placed in the calendar.").format(words=quoted)
    return words.reason(entry.event.reason)


def _resolved(timex: Timex, extraction: Extraction, known: Known) -> str:
    quoted = _quote(timex, extraction)
    if known is Known.AMBIGUOUS:
        return _ambiguous(timex, quoted)
    steps = parse(timex.trail)
    moving = [step for step in steps if not step.silent]
    if moving and moving[0].verb == "read" and {step.verb for step in moving[1:]} <= _SAID:
        return _read(timex, quoted)
    return translate("why", "“{words}”: {explanation}.").format(words=quoted, explanation=_explain(moving, extraction))


def _read(timex: Timex, quoted: str) -> str:
    unit = timex.granularity or Granularity.DAY
    if unit.has_time:
        return translate("why", "“{words}” says the date and the time of day.").format(words=quoted)
    if unit is Granularity.DAY:
        return translate("why", "“{words}” says the whole date.").format(words=quoted)
    return translate("why", "“{words}” names a {unit} and no day, so the mark is as wide as the {unit}.").format(
        words=quoted, unit=units.one(unit)
    )


def _ambiguous(timex: Timex, quoted: str) -> str:
    readings = [(timex.interval, timex.granularity, timex.trail)]
    readings += [(reading.interval, reading.granularity, reading.trail) for reading in timex.readings]
    told = []
    for interval, granularity, trail in readings:
        if interval is None:
            continue
        known = order(trail)
        told.append(dates.phrase(interval, granularity) + (f" ({order_name(known[0])})" if known else ""))
    return translate("why", "“{words}” can be read as {readings}, and nothing else in the article decides it.").format(
        words=quoted, readings=translate("why", " or as ").join(told)
    )


def _quote(timex: Timex, extraction: Extraction) -> str:
    return timex.span.of(extraction.article.text)


# --- the trail as a noun phrase


def _explain(steps: list[Step], extraction: Extraction) -> str:
    whole, steps = steps, list(steps)
    phrase = _origin(steps, extraction)
    while steps:
        before = whole[len(whole) - len(steps) - 1]
        phrase = _outwards(phrase, steps, before)
    return phrase


def _origin(steps: list[Step], extraction: Extraction) -> str:
    """Where the trail begins; takes the steps it tells off the list."""
    first = steps.pop(0)
    value = first.words[-1] if first.words else ""
    if first.verb == "hijri":
        return hijri_name(first)
    if first.verb != "from":
        return units.value_name(value)
    if first.words[0] == "reference":
        basis = words.reference(extraction.reference.basis)
    else:
        basis = f"“{words_of(extraction, first.words[0])}”"
    if steps and steps[0].verb == "truncate":
        unit = steps.pop(0).words[0]
        text = translate("why", "{value}, the {unit} of {basis}")
        name = units.holding(value, unit)
        if unit in ("week", "weekend"):  # they have no name but that of a day in them
            text, name = translate("why", "the {unit} of {value}, {basis}"), units.value_name(value)
        return text.format(value=name, unit=units.one(unit), basis=basis)
    by_words, plain = translate("why", "{value}, as in {basis}"), translate("why", "{value}, {basis}")
    text = plain if first.words[0] == "reference" else by_words
    return text.format(value=units.value_name(value), basis=basis)


def _outwards(phrase: str, steps: list[Step], before: Step) -> str:
    """The phrase with the next step around it; takes the step off the list. `before` is the one told last."""
    step = steps.pop(0)
    if step.verb == "shift":
        return _shifted(phrase, step)
    if step.verb in ("back", "ahead", "this"):
        return _nearest(phrase, step, in_week=before.words[:1] == ("week",))
    if step.verb == "set":
        return _narrowed(phrase, step, steps)
    first = step.words[0] if step.words else ""
    texts = {
        "truncate": lambda: translate("why", "the {unit} of {date}").format(unit=units.one(first), date=phrase),
        "part": lambda: translate("why", "the {part} of {date}").format(part=units.part_name(first), date=phrase),
        "at": lambda: translate("why", "{time} on {date}").format(time=dates.time_name(first), date=phrase),
        "third": lambda: translate("why", "{third} of {date}").format(third=third_name(first), date=phrase),
        "nth": lambda: translate("why", "{name} of {date}").format(name=nth_name(step), date=phrase),
        "holiday": lambda: translate("why", "{name} in {date}").format(name=holiday_name(step), date=phrase),
        "easter": lambda: translate("why", "{name} in {date}").format(name=holiday_name(step), date=phrase),
        "hijri": lambda: translate("why", "{name}, near {date}").format(name=hijri_name(step), date=phrase),
        "until": lambda: translate("why", "from {date} until {last}").format(date=phrase, last=units.value_name(first)),
    }
    return texts[step.verb]() if step.verb in texts else phrase


def _shifted(phrase: str, step: Step) -> str:
    unit, number = step.words[0], step.number
    if number == 0:
        return phrase
    if abs(number) == 1:
        text = (
            translate("why", "the {unit} before {date}") if number < 0 else translate("why", "the {unit} after {date}")
        )
        return text.format(unit=units.one(unit), date=phrase)
    text = translate("why", "{many} before {date}") if number < 0 else translate("why", "{many} after {date}")
    return text.format(many=units.several(abs(number), unit), date=phrase)


def _nearest(phrase: str, step: Step, in_week: bool) -> str:
    name = units.weekday_name(step.number) if step.words[0] == "weekday" else units.month_name(step.number)
    texts = {
        "back": translate("why", "the last {name} before {date}"),
        "ahead": translate("why", "the first {name} after {date}"),
        "this": translate("why", "the {name} of {date}")
        if in_week
        else translate("why", "the {name} in the week of {date}"),
    }
    return texts[step.verb].format(name=name, date=phrase)


def _narrowed(phrase: str, step: Step, steps: list[Step]) -> str:
    unit, number = step.words[0], step.number
    if unit == "year":
        return dates.year_name(number)
    if unit == "month":
        name = units.month_name(number)
        if steps and steps[0].verb == "set" and steps[0].words[0] == "day":
            name = f"{steps.pop(0).number} {name}"
        return translate("why", "{name} in {date}").format(name=name, date=phrase)
    return translate("why", "day {n} of {date}").format(n=number, date=phrase)


# --- what to be careful about


def _cautions(entry: Entry) -> list[str]:
    assert entry.timex is not None
    found = []
    for step in parse(entry.timex.trail):
        settled = (step.verb == "order" and entry.known is Known.AMBIGUOUS) or step.words[-1:] == ("agrees",)
        if step.silent and not settled:
            found.append(remark(step))
    interval = entry.event.interval
    if interval and interval.end is None:
        found.append(translate("why", "It begins then; no end is known."))
    if interval and interval.begin is None:
        found.append(translate("why", "It ends then; no beginning is known."))
    return found


def remark(step: Step) -> str:
    """What a step says that moves nothing."""
    if step.verb == "zone":
        return translate("why", "The time is that of the zone {zone}.").format(zone=step.words[0])
    if step.verb == "order":
        return _order(step)
    if step.words[-1] == "contradicts":
        return _contradiction(step)
    return translate("why", "The weekday beside it agrees.")


def _contradiction(step: Step) -> str:
    named = next((int(word) for word in step.words if word.isdecimal()), 0)
    if not 1 <= named <= 7:
        return translate("why", "The weekday in the text is another one.")
    return translate("why", "The text calls it a {weekday}, which it was not.").format(
        weekday=units.weekday_name(named)
    )


def _order(step: Step) -> str:
    by = {
        "weekday": translate("why", "the weekday beside it fits only so"),
        "article": translate("why", "the article's other dates are written so"),
        "language": translate("why", "that is usual in the article's language"),
        "person": translate("why", "you have decided so"),
    }.get(step.words[-1], step.words[-1])
    return translate("why", "It is read with the {order}: {reason}.").format(
        order=translate("why", "day first") if step.words[0] == "dmy" else translate("why", "month first"), reason=by
    )
