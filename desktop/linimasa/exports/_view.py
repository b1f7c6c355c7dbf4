"""How a picture shows its articles, as it carries it: what its lanes are made of and what its filters hide."""

from typing import Any, NamedTuple

_MOST = 10_000  # values that are hidden
_LONGEST = 1000  # characters of one
Hidden = tuple[tuple[str, tuple[str | None, ...]], ...]


class View(NamedTuple):
    """What was chosen of a project.

    Attributes:
        lanes: what the events of a lane share.
        gapless: whether long stretches without events are folded.
        query: the words that were looked for.
        hidden: of each facet of which something was hidden the values, as words; None stands for "no actor".
    """

    lanes: str = ""
    gapless: bool = False
    query: str = ""
    hidden: Hidden = ()

    def told(self) -> dict[str, Any]:
        """The view for JSON."""
        hidden = {facet: [each for each in values if len(each or "") <= _LONGEST] for facet, values in self.hidden}
        whole = sum(map(len, hidden.values())) <= _MOST
        query = self.query[:_LONGEST]
        return {"lanes": self.lanes, "gapless": self.gapless, "query": query, "hidden": hidden if whole else {}}


def read_view(found: Any) -> View | None:
    """The view that JSON tells of; None without.

    Raises:
        KeyError, TypeError, ValueError: it lacks what it should hold.
    """
    if found is None:
        return None
    lanes, query, gapless = found["lanes"], found["query"], found["gapless"]
    hidden = tuple((facet, tuple(values)) for facet, values in found["hidden"].items())
    words = [lanes, query, *(each for _, values in hidden for each in values if each is not None)]
    if not all(isinstance(each, str) and len(each) <= _LONGEST for each in words) or len(words) > _MOST + 2:
        raise ValueError
    return View(lanes, gapless is True, query, hidden)
