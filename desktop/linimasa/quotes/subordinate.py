"""A cue in a subordinate clause, which has a subject of its own: "It fell after a newspaper reported that ..."."""

from collections.abc import Sequence

from ..model import Span
from ..sentences import Word
from .cast import Cast
from .rules import Rules, words_in

_MARKS = (": ", "; ")  # part clauses
_SUBJECT = 6  # words of such a subject at most


def own_start(text: str, rules: Rules, cast: Cast, clause: Span) -> int:
    """Where the subject of the cue begins that ends a stretch of text: behind the word that opens its clause, where
    a verb stands before that and somebody behind it, else where the stretch begins. Behind a relative the cue may be
    of the main clause: "The man who won after Ann Marsh said"."""
    mark = max(text.rfind(each, clause.start, clause.end) for each in _MARKS)
    apart = mark >= 0 and ")" not in text[mark : clause.end] and words_in(text, mark, clause.end)
    begin = mark + 1 if apart else clause.start
    clause = Span(begin, clause.end)
    words = words_in(text, clause.start, clause.end)
    near = range(len(words) - 1, max(0, len(words) - _SUBJECT - 1) - 1, -1)
    opens = next((at for at in near if words[at].low in rules.clausal), None)
    main = words[: opens or 0]
    if not opens or not any(map(rules.verbal, main)) or any(word.low in rules.relatives for word in main):
        return clause.start
    subject = words[opens + 1 :]
    return subject[0].start if _is_subject(text, rules, cast, subject, clause.end) else clause.start


def _is_subject(text: str, rules: Rules, cast: Cast, words: Sequence[Word], end: int) -> bool:
    """Whether words up to a cue are a phrase for somebody, and nothing else."""
    governing = rules.prepositions | rules.relatives
    if not words or any(word.low in governing or rules.verbal(word) for word in words):
        return False
    if not text[words[0].start : end].replace(" ", "").replace("-", "").isalnum():
        return False
    named = cast.named(words[0].start, words[-1].end)
    if any(each.sure and each.span.end == words[-1].end for each in named):
        return True
    small = rules.articles | rules.singular | rules.possessives
    core = [word for word in words if word.low not in small and word.low not in rules.adverbs]
    return bool(core) and core[0 if rules.suffixes else -1].low in rules.somebody
