"""The lists of words for telling events that are made of several."""

from collections.abc import Callable

from ..languages import Language


def lists(language: Language, words: Callable[..., frozenset[str]]) -> dict[str, frozenset[str]]:
    """The words of several lists, or those that stand in two; `words` gives a list by its key and table."""
    numbers, fillers = _numbers(language), words("date_words") | words("coordinators") | words("adverbs")
    governing = words("articles", "quotes") | words("determiners")
    closed = governing | numbers | language.function_words | words("coordinators")
    closed |= words("prepositions", "quotes") | words("pronouns", "quotes")
    return {
        "numbers": numbers,
        "people": _people(language, words),
        "governing": governing,
        "offices": words("titles", "actors"),
        "closed": closed,
        "verbless": closed | words("no_verbs") | fillers,
        "verbs": words("verbs") | words("plans") | words("plain", "quotes"),
        "fillers": fillers,
        "reckoned": words("before") | words("after"),
        "lasting_since": words("since") & words("subordinators"),
        "unequalled": words("records"),
        "kin": words("kin", "quotes") | words("relations"),
    }


def _people(language: Language, words: Callable[..., frozenset[str]]) -> frozenset[str]:
    """The nouns of people, and not of bodies."""
    told = words("women", "quotes") | words("men", "quotes") | words("titles", "actors")
    listed = frozenset(language.table("actors")["unnamed"]["people"])
    return (told | listed | words("kin", "quotes") | words("relations")) - words("pronouns", "quotes") - words("bodies")


def _numbers(language: Language) -> frozenset[str]:
    """The words of small numbers, which the table of dates has."""
    return frozenset(word for words in language.table("timex")["words"]["number"].values() for word in words)
