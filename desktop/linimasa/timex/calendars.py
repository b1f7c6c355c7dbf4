"""Days that other calendars or law set: public holidays, Easter, the Islamic calendar. Libraries load when needed."""

import re
from functools import lru_cache

from .. import civil

_HIJRA = civil.day_number(622, 7, 19)
_LUNAR_YEAR = 354.367  # days
_HIJRI = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


@lru_cache(maxsize=1024)
def holiday(country: str, name: str, year: int) -> int:
    """The first day in a year of a public holiday: a country's code, and the English name in small-letters-and-dashes.

    Raises:
        ValueError: the country has, or is known to have, no such holiday in that year.
    """
    import holidays

    try:
        found = holidays.country_holidays(country, years=year, observed=False, language="en_US")
    except NotImplementedError as error:
        raise ValueError(f"no holidays are known of {country}") from error
    days = [day for day in found if name in map(_slug, found.get_list(day))]
    if not days:
        raise ValueError(f"{country} has no {name} in {year}")
    first = min(days)
    return civil.day_number(first.year, first.month, first.day)


def _slug(name: str) -> str:
    plain = re.sub(r"\(.*?\)|['’]", "", name.lower())
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def easter(year: int) -> int:
    """Western Easter Sunday of a year.

    Raises:
        ValueError: the year is not between 1583 and 4099.
    """
    from dateutil.easter import easter as sunday

    if not 1583 <= year <= 4099:
        raise ValueError(f"Easter is not reckoned in {year}")
    day = sunday(year)
    return civil.day_number(day.year, day.month, day.day)


def hijri(text: str) -> int:
    """The day of a date of the Islamic calendar (Umm al-Qura), written 1445-09-01.

    Raises:
        ValueError: it is no such date, or not between 1343 and 1500 AH.
    """
    from hijridate import Hijri

    match = _HIJRI.fullmatch(text)
    if not match:
        raise ValueError(f"not a date of the form YYYY-MM-DD: {text!r}")
    try:
        day = Hijri(*map(int, match.groups())).to_gregorian()
    except OverflowError as error:
        raise ValueError(str(error)) from error
    return civil.day_number(day.year, day.month, day.day)


def hijri_year(day: int) -> int:
    """The year of the Islamic calendar that a day lies in; outside of what is tabled, a near one."""
    return int((day - _HIJRA) / _LUNAR_YEAR) + 1
