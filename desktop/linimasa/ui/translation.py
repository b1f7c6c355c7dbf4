"""The language of the interface: which there are, and the translators and the locale of the one in use."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from .. import assets
from .settings import Settings

KEY = "language"  # in the settings
SYSTEM = "system"
LANGUAGES = {"en": "English", "id": "Bahasa Indonesia"}  # each by its own name
_FILES = ("qtbase", "linimasa")  # Qt's own words, then ours
_installed: list[QTranslator] = []  # asking the application for its children would cost the start 25 ms


def chosen() -> str:
    """What the user has chosen: a code, or that of the system."""
    return Settings().text(KEY, SYSTEM)


def choose(choice: str) -> None:
    """Remember a choice, and use it."""
    Settings().keep(KEY, choice)
    use(choice)


def use(choice: str) -> None:
    """Speak a language, or that of the system, in whatever is said from now on.

    Raises:
        AssetError: a file is missing.
    """
    application = QCoreApplication.instance()
    assert application is not None
    while _installed:
        application.removeTranslator(_installed.pop())
    code = choice if choice in LANGUAGES else _of_system()
    QLocale.setDefault(_locale(code))
    for name in _FILES:
        if name == "linimasa" or code != "en":
            _installed.append(_translator(f"{name}_{code}.qm"))
            application.installTranslator(_installed[-1])


def use_english() -> None:
    """Write dates and numbers as English does, where no application is that could translate the words beside them."""
    if QCoreApplication.instance() is None:
        QLocale.setDefault(_locale("en"))


def current() -> str:
    """The code of the language in use."""
    code = QLocale().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def _translator(name: str) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(assets.path(f"translations/{name}"))):
        raise assets.AssetError(f"{name} is no translation Qt can read; install linimasa again")
    return translator


def _of_system() -> str:
    """The first of the languages that the user wants, and that there is."""
    wanted = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def _locale(code: str) -> QLocale:
    """The system's locale if it is of this language, with its own signs for dates and numbers; else the usual one."""
    system = QLocale.system()
    return system if system.name().partition("_")[0] == code else QLocale(code)
