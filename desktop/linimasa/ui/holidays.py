"""The names of holidays, by their keys in the trail of a time expression."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def name(key: str) -> str:
    """A holiday's name; one that a language file brings and that is not known here is made of its key."""
    return {
        "australia-day": translate("holidays", "Australia Day"),
        "canada-day": translate("holidays", "Canada Day"),
        "chinese-new-year": translate("holidays", "Chinese New Year"),
        "columbus-day": translate("holidays", "Columbus Day"),
        "day-of-silence": translate("holidays", "Nyepi"),
        "diwali": translate("holidays", "Diwali"),
        "eid-al-adha": translate("holidays", "Eid al-Adha"),
        "eid-al-fitr": translate("holidays", "Eid al-Fitr"),
        "islamic-new-year": translate("holidays", "Islamic New Year"),
        "isra-and-miraj": translate("holidays", "Isra and Miraj"),
        "juneteenth-national-independence-day": translate("holidays", "Juneteenth"),
        "labor-day": translate("holidays", "Labor Day"),
        "lunar-new-year": translate("holidays", "Lunar New Year"),
        "martin-luther-king-jr-day": translate("holidays", "Martin Luther King Day"),
        "memorial-day": translate("holidays", "Memorial Day"),
        "prophets-birthday": translate("holidays", "the Prophet’s birthday"),
        "thanksgiving-day": translate("holidays", "Thanksgiving"),
        "vesak-day": translate("holidays", "Vesak"),
        "veterans-day": translate("holidays", "Veterans Day"),
        "washingtons-birthday": translate("holidays", "Presidents’ Day"),
    }.get(key, key.replace("-", " ").title())
