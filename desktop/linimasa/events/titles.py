"""Titles from a clause's own words: without its dates, at most 80 characters."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ..model import Actor, AliasReason, Span
from .rules import Rules, words_in

LIMIT = 80  # characters of a title
_POINTING = 4  # words of a phrase that only points back at most
_LEAST = 0.4  # of these, where only a word stands behind a comma
_ENOUGH = 0.6  # of these, in a title that is cut where a phrase ends
_BEFORE_MARK = re.compile(r"\s+(?=[,.;:!?)])")
_EMPTY = re.compile(r"\(\s*\)|\(\s*,|,\s*(?=[,.;:])")
_MARKS = '"“”„‟«»`'
_UNMARKED = str.maketrans("", "", _MARKS)
_OUTER = " \t\xa0,;:–—-.…•▪◦*"
_SENTENCE = re.compile(r"(?<=\w{2}[.!?…]) (?=[^\W\d_a-z])")
_ASIDE = re.compile(r" ?\([^()]{1,25}\)")
_POSSESSIVE = re.compile(r"\A['’]s(?!\w)")
_WORD = re.compile(r"\w+")
_AGE = re.compile(r", \d{1,3}\Z")
_AGED = re.compile(r"(, [^,]+), \d{1,3}(?=,)")  # of whom a comma sets beside another: "the baker, Ann, 61, left"


def clause(text: str, spans: Sequence[Span], dates: Sequence[Span], rules: Rules) -> str:
    """The words of a clause without its dates, without what governed these, and without what only joins it to the
    text: a conjunction, an opening phrase."""
    told = [_undated(text, span, [date for date in dates if date in span], rules) for span in spans]
    words = " ".join([*(_AGE.sub("", each) for each in told[:-1]), *told[-1:]])
    title = _without_end(_tidy(_ASIDE.sub("", words)), rules)
    return _capital(_undangled(_without_opener(title, rules), rules))


def turned(spans: Sequence[Span], verb: Span, subject: Span | None) -> list[Span]:
    """The stretches of a clause with the subject that stands right behind the verb set before it."""
    own = next((span for span in spans if verb in span and (not subject or subject in span)), None)
    if subject is None or own is None:
        return list(spans)
    cut = [Span(own.start, verb.start), subject, verb, Span(subject.end, own.end)]
    return [part for span in spans for part in (cut if span == own else [span]) if part.start < part.end]


def without_offices(title: str, people: Sequence[str], rules: Rules) -> str:
    """A title that is too long, without the capitals before the names of people, "Presiden Rusia", and without an
    office that a name is set beside; those behind a conjunction are only the end of an office's name."""
    for name in people if len(title) > LIMIT else ():
        if title.find(f" {name}") > 0:
            head, _, tail = title.partition(f" {name}")
            apposed = head.endswith(",")
            words, office = _without_office(head.removesuffix(",").split(" "), people, rules, beside=apposed)
            governs = words and words[-1].lower() in rules.links
            if not governs and (office or not apposed):
                title = " ".join([*words, name]) + (
                    tail.removeprefix(",") if apposed and _closes(tail, rules) else tail
                )
    return title


def _closes(tail: str, rules: Rules) -> bool:
    """Whether the comma behind a name only closes its apposition: no other stands before a verb, ", known as Ann, "."""
    second = tail.find(", ", 2)
    return second < 0 or _has_verb(tail[:second], rules)


def _without_office(words: list[str], people: Sequence[str], rules: Rules, *, beside: bool) -> tuple[list[str], bool]:
    """Words without the capitals that end them, and whether these name an office: "bekas | Kepala Dinas Sira"."""
    dropped = list[str]()
    while words and words[-1][-1:] not in ",;:":
        low = words[-1].lower()
        goes_on = beside and low in rules.coordinators and words[-2:-1] != [] and words[-2][:1].isupper()
        listed = goes_on and not " ".join(words[:-1]).endswith(tuple(people))
        capital = words[-1][:1].isupper() or (beside and low in rules.offices) or listed
        if not capital or low in rules.verbs or low in rules.prepositions:
            break
        dropped.append(words.pop())
    if dropped and words and "-" in words[-1] and words[-1].islower():
        words.pop()  # "three-term | Senator"
    office = not rules.offices.isdisjoint(map(str.lower, dropped))
    return words, office and any(word[0].isupper() for word in dropped)


def without_asides(title: str, people: Sequence[str], rules: Rules) -> str:
    """A title that is too long, without what stands between commas before its verb, "Ann, who was in Oslo, left", or
    with no more than the name that stands there."""
    title = _AGED.sub(r"\1", title) if len(title) > LIMIT else title
    first, second = title.find(", "), title.find(", ", title.find(", ") + 2)
    if len(title) <= LIMIT or not 0 < first < second:
        return title
    behind = words_in(title, second, min(second + LIMIT // 2, len(title)))[:2]
    acts = any(rules.is_verb(word) for word in behind)
    listed = behind and behind[0].low in rules.coordinators
    head = rules.restrictive.split(title[:first], 1)[0]
    if not acts or listed or _has_verb(head, rules):
        return title
    others = any(name in head for name in people) and not rules.coordinators.isdisjoint(head.lower().split())
    told = "" if others else _named_in(title[first + 2 : second], people, rules)  # "Ann and the mayor, Paul Reed,"
    return (told or title[:first]) + title[second + 1 :]


def _named_in(aside: str, people: Sequence[str], rules: Rules) -> str:
    """The person whom an aside names at its end, "the singer Ann Marsh", or those whom alone it names."""
    named = [name for name in people if name in aside]
    if len(named) == 1 and aside.endswith(named[0]):
        return named[0]
    rest = aside
    for name in named:
        rest = rest.replace(name, "")
    return aside if named and all(word in rules.coordinators for word in rest.lower().split()) else ""


def abbreviated(title: str, named: Sequence[Actor], rules: Rules) -> str:
    """A title that is too long, with the short forms that the text gives in brackets, if it fits or tells more so."""
    shorter = title
    for actor in named:
        for short, reason in zip(actor.aliases, actor.reasons, strict=True):
            if len(shorter) > LIMIT and reason is AliasReason.BRACKET:
                shorter = shorter.replace(actor.name, short, 1)
    return shorter if shorter == title or len(shorter) <= LIMIT or _verb_end(title[:LIMIT], rules) > LIMIT else title


def expanded(title: str, named: Sequence[tuple[str, str]]) -> str:
    """A title with whole names for their short forms, each once and as far as there is room."""
    for short, name in named:
        if short == name or name in title or len(title) + len(name) - len(short) > LIMIT:
            continue
        if found := re.search(rf"(?<!\w){re.escape(short)}(?!\w)", title):
            title = title[: found.start()] + name + title[found.end() :]
    return title


def pronoun(title: str, rules: Rules) -> str:
    """The pronoun that begins a title, lower-cased, else nothing."""
    first = title.partition(" ")[0].lower()
    return first if first in rules.pronouns else ""


def is_plural(subject: str, rules: Rules) -> bool:
    """Whether words name several things: "the mills"."""
    first, last = subject.partition(" ")[0], subject.rpartition(" ")[2]
    common = first.lower() in rules.articles or first.isdigit() or " " not in subject
    return common and last[:1].islower() and rules.is_plural(last)


def named(title: str, subject: str) -> str:
    """A title with a name for the pronoun that begins it."""
    return f"{_capital(subject)} {title.partition(' ')[2]}"


def spoken(speaker: str, content: Sequence[str], rules: Rules, *, verbatim: bool) -> str:
    """The title of reported words: "speaker: content", with what goes on in another place of the sentence."""
    joined = content[0]
    for part in content[1:]:
        if not part.lstrip(_MARKS + _OUTER)[:1].islower():
            break
        joined += f" {part}"
    said = _SENTENCE.split(_tidy(_ASIDE.sub("", joined.translate(_UNMARKED))), 1)[0]
    said = said.strip(_OUTER + "'‘’")
    name = _capital(_cut(_undangled(speaker, rules), LIMIT // 2, rules))
    said = said if verbatim else _undangled(said, rules)
    return shorten(f"{name}: {said}" if name else _capital(said), rules)


def shorten(title: str, rules: Rules) -> str:
    """A title cut where a phrase ends behind its verb, if one does late enough."""
    return title if len(title) <= LIMIT else _cut(title, LIMIT, rules, _verb_end(title[:LIMIT], rules))


def _cut(title: str, limit: int, rules: Rules, least: int = 0) -> str:
    """Words cut where a phrase ends behind so many characters, with an ellipsis where some are missing."""
    if len(title) <= limit:
        return title
    space = title.rfind(" ", 1, limit)
    cut = title[: space if space > 0 else limit - 1]
    ends = [match.start() for match in rules.phrase.finditer(cut, int(limit * _ENOUGH)) if match.start() >= least]
    end = next((end for end in reversed(ends) if cut[end] in ",;"), ends[-1] if ends else len(cut))
    words = cut[:end].split(" ")
    while len(words) > 1 and words[-1].lower() in rules.links:
        words.pop()
    kept = " ".join(words).rstrip(_OUTER)
    head, _, tail = kept.rpartition(", ")
    if tail.count(" ") < 1 and len(head) > limit * _LEAST and not tail[:1].isupper():
        kept = head  # "the wreck nearby, months | after ..."
    open_marks = kept.count('"') % 2 or kept.count("“") > kept.count("”")
    return (kept.translate(_UNMARKED) if open_marks else kept).rstrip(_OUTER) + "…"


def _has_verb(title: str, rules: Rules) -> bool:
    return _verb_end(title, rules) <= len(title)


def _verb_end(title: str, rules: Rules) -> int:
    """Where the first verb of a title, or of the beginning of one, ends; past it when there is none."""
    words = words_in(title, 0, len(title))
    return next((word.end for word in words if rules.is_verb(word)), len(title) + 1)


def _undated(text: str, span: Span, dates: Sequence[Span], rules: Rules) -> str:
    edges = [span.start, *[edge for date in sorted(dates) for edge in (date.start, date.end)], span.end]
    between = [text[start:end] for start, end in list(pairwise(edges))[::2]]
    possessive = [_POSSESSIVE.match(part) is not None for part in between]
    between = [_POSSESSIVE.sub("", part) for part in between]
    ends = zip(between[:-1], possessive[1:], strict=True)  # "after Monday's debate" keeps its preposition
    whole = [text[date.start : date.end].partition(" ")[0].lower() in rules.articles for date in sorted(dates)]
    kept = [
        part.rstrip() if owns else _ungoverned(part, rules, spanned=the)
        for (part, owns), the in zip(ends, whole, strict=True)
    ] + between[-1:]
    inner = [part for part in kept[1:-1] if "(" in part or not _joins(part, rules)]
    first = "" if kept[0].lower() in rules.clefts else kept[0]
    return " ".join([first, *inner, *kept[1:][-1:]])


def _undangled(title: str, rules: Rules) -> str:
    """A title without the words that point at what stands before it: "bukit itu", and without a phrase that does no
    more at its head: "Di kota itu, ". A bare "itu" or "hal itu" stays."""
    low = title.lower()
    if not any(pointer in low for pointer in rules.pointers):
        return title
    opening, comma, rest = title.partition(", ")
    words = opening.lower().split(" ")
    if (
        comma
        and words[0] in rules.prepositions | rules.date_words
        and words[-1] in rules.pointers
        and len(words) <= _POINTING
    ):
        title = rest
    kept: list[str] = []
    for word in title.split(" "):
        bare = word.rstrip(_OUTER)
        if (
            kept
            and bare.lower() in rules.pointers
            and kept[-1][-1:] not in _OUTER
            and kept[-1].lower() not in rules.hosts
        ):
            kept[-1] += word[len(bare) :]
        else:
            kept.append(word)
    return " ".join(kept)


def _joins(words: str, rules: Rules) -> bool:
    return all(word.lower() in rules.fillers for word in _WORD.findall(words))


def _ungoverned(words: str, rules: Rules, *, spanned: bool) -> str:
    """The words before a date without the prepositions and adverbs that end in it: "early on", "on the night of"; one
    that spans goes only before an article: "over the weekend", but "took over last week"."""
    kept = words.split()
    governed = False
    if kept and kept[-1].lower() in rules.alternatives:  # "on or | around"
        kept.pop()
    while kept and (kept[-1].lower() in rules.date_words or (governed and kept[-1].lower() in rules.date_nouns)):
        if kept[-1].lower() in (rules.particles if governed else rules.spanning if not spanned else ()):
            break  # "the roof fell in | on"
        if governed and _is_number(kept[-2:-1], rules):
            break  # "raised it to four years | on"
        governed = True
        kept.pop()
    return " ".join(kept)


def _is_number(words: Sequence[str], rules: Rules) -> bool:
    return any(word.isdigit() or word.lower() in rules.numbers for word in words)


def _tidy(words: str) -> str:
    flat = " ".join(_EMPTY.sub(" ", " ".join(words.split())).split())
    return _BEFORE_MARK.sub("", flat).replace(":,", ":").strip(_OUTER)


def _without_end(title: str, rules: Rules) -> str:
    head, _, last = title.rpartition(" ")
    while head and _dangles(last.lower(), rules) and head.rpartition(" ")[2].lower() not in rules.date_words:
        title = head.rstrip(_OUTER)
        head, _, last = title.rpartition(" ")
    return title


def _dangles(low: str, rules: Rules) -> bool:
    return low in rules.articles or low in rules.coordinators or low in rules.auxiliaries or low in rules.copulas


def _without_opener(title: str, rules: Rules) -> str:
    low = title.lower()
    if not low.startswith(rules.openers):
        return title
    fitting = [
        each for each in rules.openers if low.startswith((each,) if each[-1] == "," else (each + ",", each + " "))
    ]
    return title[len(max(fitting, key=len)) :].lstrip(_OUTER) if fitting else title


def _capital(title: str) -> str:
    """The title with a capital, unless its first word has one inside: "iPhone"."""
    return title if title[1:2].isupper() else title[:1].upper() + title[1:]
