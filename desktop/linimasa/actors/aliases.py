"""Which names mean the same actor: the same words, a name in brackets, a short name of the table, a part of a name."""

from collections import Counter
from collections.abc import Iterable, Sequence

from ..model import ActorKind, AliasReason
from .apposed import abbreviates, are_initials, blends, bracketed, called, initials_of, things
from .evidence import WEAK, Evidence
from .firms import name_firms
from .lexicon import Lexicon, words_of
from .mentions import Group, Words
from .names import Name
from .namesakes import apart_from_kin, of_people
from .parts import is_of_town, of_firm, surname, without_country

_HEADED = WEAK | {Evidence.TITLE}
_SURE = 0.5
_LETTERS = 3  # of a short name that its letters alone tell
_CROWD = 20  # a word in more names than this tells none of them


def group(text: str, names: Sequence[Name], lexicon: Lexicon, trained: bool) -> list[Group]:
    """The actors of an article's names; what is only a technical term is left out."""
    groups: dict[Words, Group] = {}
    for name in names:
        words = _spelled_out(name.words, lexicon)
        found = groups.get(words) or groups.setdefault(words, Group(words))
        found.evidence |= name.evidence
        found.learnt += [name.learnt] if name.learnt else []
        found.denied &= name.denied
        found.mentions.append(name.span)
    pairs = bracketed(text, names)
    technical = things(text, names, pairs, lexicon)
    groups = {words: found for words, found in groups.items() if words not in technical}
    _name_places(groups, lexicon)
    name_firms(groups, lexicon)
    _name_known(groups, lexicon)
    for found in groups.values():
        found.judge(trained)
    of_people(text, groups, lexicon)
    _merge_pairs(groups, pairs, lexicon)
    _merge_placed(text, names, groups, pairs, lexicon)
    _merge_called(groups, called(text, names, lexicon))
    _merge_kinds(groups, lexicon)
    _merge_initials(groups, lexicon)
    _merge_blends(groups)
    _merge_table(groups, lexicon)
    _merge_spellings(groups)
    _merge_parts(text, groups, lexicon)
    return [found for found in groups.values() if found.into is None and not found.denied]


def _name_places(groups: dict[Words, Group], lexicon: Lexicon) -> None:
    """A name that the article also gives with its kind of place is a place: "Sira" beside "Kabupaten Sira"."""
    for words, found in groups.items():
        named = groups.get(words[1:])
        kind = words[0] in lexicon.places and words[0] in lexicon.locatives | lexicon.hamlets
        if kind and named is not None and Evidence.PLACE_HEAD in found.evidence and named.evidence <= _HEADED:
            if Evidence.TITLE in named.evidence:  # "Kepala Desa Sira, Budi": the village is meant
                named.evidence.discard(Evidence.TITLE)
                named.learnt.clear()
            named.evidence.add(Evidence.PLACE_NAMED)


def _merge_kinds(groups: dict[Words, Group], lexicon: Lexicon) -> None:
    """A place with and without the word for its kind: "Kabupaten Sira", "Sira"; not where another kind has its name.

    A known name alone means the city or the province rather than a smaller place of that name.
    """
    kinds: dict[Words, list[Group]] = {}
    for words, found in groups.items():
        if len(words) > 1 and words[0] in lexicon.places and words[0] in lexicon.locatives:
            kinds.setdefault(words[1:], []).append(found)
    for words, (whole, *others) in kinds.items():
        named = groups.get(words)
        if others or named is None or named.home() is whole.home() or not named.kind is whole.kind is ActorKind.PLACE:
            continue
        told = whole.words[0] in lexicon.foremost and " ".join(words) not in lexicon.twins
        if not lexicon.is_known(words) or told:
            named.home().take(whole.home(), AliasReason.PART)


def _name_known(groups: dict[Words, Group], lexicon: Lexicon) -> None:
    """A short name of the table that only the model saw ("the Fed") is what its full name is."""
    for words, found in groups.items():
        full = words_of(lexicon.full.get(" ".join(words), "")) if found.evidence <= WEAK else ()
        if full and (full, ActorKind.ORGANISATION) in lexicon.phrases.get(full[0], ()):
            found.evidence.add(Evidence.ORGANISATION_KNOWN)


def _spelled_out(words: Words, lexicon: Lexicon) -> Words:
    """A name with the short names inside it spelled out, so that "Dewan Keamanan PBB" is the same as in full."""
    if len(words) == 1 or " ".join(words) in lexicon.full or not any(word in lexicon.full for word in words):
        return words
    return tuple(full for word in words for full in (words_of(lexicon.full[word]) if word in lexicon.full else (word,)))


def _merge_pairs(groups: dict[Words, Group], pairs: Iterable[tuple[Name, Name]], lexicon: Lexicon) -> None:
    for left, right in pairs:
        if left.words not in groups or right.words not in groups:
            continue
        a, b = groups[left.words].home(), groups[right.words].home()
        first, second = " ".join(left.words), " ".join(right.words)
        if a is b or _clash(a, b):
            continue
        if abbreviates(second, first) or are_initials(second, left.words, lexicon):
            a.take(b, AliasReason.BRACKET)
        elif abbreviates(first, second):
            b.take(a, AliasReason.BRACKET)
        elif _is_foreign(a, right, b, lexicon) or _is_handy(a, b, lexicon):
            a.take(b, AliasReason.BRACKET)
        headed = groups.get((left.words[0], *right.words)) if left.words[0] in lexicon.organisations else None
        if headed and headed.into is None and b.home() is a.home():  # "PT ALT" beside "PT Angin Laut Timur (ALT)"
            a.home().take(headed, AliasReason.BRACKET)


def _merge_called(groups: dict[Words, Group], pairs: Iterable[tuple[Name, Name]]) -> None:
    """A name with the one that the text says it goes by: "Rudi alias Ompong", "Okafor, known as Bright"."""
    for left, right in pairs:
        if left.words not in groups or right.words not in groups:
            continue
        a, b = groups[left.words].home(), groups[right.words].home()
        if a is not b and (a.kind is b.kind or b.evidence <= WEAK):
            a.take(b, AliasReason.CALLED)


def _merge_placed(
    text: str, names: Sequence[Name], groups: dict[Words, Group], pairs: Iterable[tuple[Name, Name]], lexicon: Lexicon
) -> None:
    """A short name with the name behind its bracket: "BO Sira" is whom "Badan Ombak (BO) Sira" means."""
    by_start = {name.span.start: name for name in names}
    for left, right in pairs:
        behind = by_start.get(right.span.end + 2) if text.startswith(") ", right.span.end) else None
        placed = groups.get(_spelled_out(right.words + behind.words, lexicon)) if behind else None
        whole = groups.get(_spelled_out(left.words, lexicon))
        if placed and whole and placed.home() is not whole.home() and not _clash(placed, whole):
            whole.home().take(placed.home(), AliasReason.BRACKET)


def _clash(a: Group, b: Group) -> bool:
    """Whether one is a person and the other a place."""
    return {a.kind, b.kind} == {ActorKind.PERSON, ActorKind.PLACE}


def _is_foreign(whole: Group, short: Name, found: Group, lexicon: Lexicon) -> bool:
    """Whether an abbreviation may be of the name in another language: "Organisasi Kesehatan Dunia (WHO)"."""
    alike = whole.kind is found.kind is ActorKind.ORGANISATION
    return alike and Evidence.ACRONYM in short.evidence and " ".join(found.words) not in lexicon.full


def _is_handy(whole: Group, found: Group, lexicon: Lexicon) -> bool:
    """Whether a word in a bracket, of which nobody is known, is an office's short name: "PT Angin Timur (Antira)"."""
    office = not whole.evidence.isdisjoint((Evidence.ORGANISATION_HEAD, Evidence.ORGANISATION_TAIL))
    told = found.kind is ActorKind.ORGANISATION or found.evidence <= WEAK | {Evidence.SPEAKS}
    return (
        office
        and len(found.words) == 1
        and told
        and not lexicon.is_known(found.words)
        and found.words[0] not in lexicon.forms
    )


def _merge_initials(groups: dict[Words, Group], lexicon: Lexicon) -> None:
    """A short name that is spelled by the words of exactly one organisation: "KAI" beside "PT Kereta Api Indonesia"."""
    spelled: dict[str, list[Group]] = {}
    small = lexicon.particles | lexicon.joining | lexicon.listing
    for words, found in groups.items():
        if len(words) >= _LETTERS and found.kind is ActorKind.ORGANISATION:
            large = [word for word in words if word not in small]
            headless = large[1:] if large[0] in lexicon.organisations else large
            tailless = large[:-1] if large[-1] in lexicon.heads else large
            for rest in {tuple(large), tuple(headless), tuple(tailless)}:
                spelled.setdefault(initials_of(rest), []).append(found)
    for words, found in groups.items():
        whole = spelled.get(words[0], []) if len(words) == 1 and len(words[0]) >= _LETTERS else []
        short = not found.evidence.isdisjoint((Evidence.ACRONYM, Evidence.ORGANISATION_KNOWN))
        alone = len(whole) == 1 and found.into is None and short
        if alone and whole[0].home() is not found and words[0] not in lexicon.full:
            whole[0].home().take(found, AliasReason.BRACKET)


def _merge_blends(groups: dict[Words, Group]) -> None:
    """A short name made of the first name and the beginning of the next of exactly one person, or of the initials of
    three: "Jokowi" beside "Joko Widodo", "SBY" beside "Susilo Bambang Yudhoyono"."""
    people = [words for words, found in groups.items() if found.kind is ActorKind.PERSON and len(words) > 1]
    for words, found in groups.items():
        if len(words) != 1 or found.into is not None or found.kind is ActorKind.PLACE:
            continue
        initials = Evidence.ACRONYM in found.evidence
        whole = {groups[full].home() for full in people if blends(words[0], full, initials=initials)} - {found}
        if len(whole) == 1:
            whole.pop().take(found, AliasReason.PART)


def _merge_table(groups: dict[Words, Group], lexicon: Lexicon) -> None:
    """Short names of the table: the full name is the actor's, also where the text has it nowhere."""
    by_full: dict[Words, Group] = {of_firm(words, lexicon): found for words, found in groups.items()}
    for words, found in groups.items():
        full = lexicon.full.get(" ".join(words))
        if full is None or found.into is not None or Evidence.INITIALS in found.evidence:
            continue
        into = (groups.get(words_of(full)) or by_full.setdefault(words_of(full), found)).home()
        if into is found:
            found.full = full
        else:
            into.take(found, AliasReason.TABLE)


def _merge_spellings(groups: dict[Words, Group]) -> None:
    """The same letters with other dots and hyphens: "Kim Jong-un", "P.T. Angin", "Y.L.H." before "YLH"."""
    by_letters: dict[str, Group] = {}
    for found in groups.values():
        letters = "".join(filter(str.isalnum, "".join(found.words)))
        first = by_letters.setdefault(letters, found)
        if first.home() is found.home() or _clash(first.home(), found.home()):
            continue
        if found.into is None:
            first.home().take(found, AliasReason.SPELLING)
        elif first.into is None:
            found.home().take(first, AliasReason.SPELLING)


def _merge_parts(text: str, groups: dict[Words, Group], lexicon: Lexicon) -> None:
    """A part of exactly one longer name is that name, "Kim" after "Kim Jong Un"; longer parts first, as shorter ones
    may be of the same."""
    longer: dict[str, list[Group]] = {}
    free = [found for found in groups.values() if found.into is None]
    for found in free:
        for word in {*found.words, surname(found.words, lexicon)} if len(found.words) > 1 else ():
            longer.setdefault(word, []).append(found)
    for found in sorted(free, key=lambda each: -len(each.words)):
        candidates = longer.get(found.words[0], ())
        if (
            found.full
            or not found.evidence.isdisjoint((Evidence.TERRITORY, Evidence.MODIFIER))
            or len(candidates) > _CROWD
        ):
            continue
        wholes = {other.home() for other in candidates if other is not found and _is_part(found, other, lexicon)}
        whole = _meant(found, apart_from_kin(text, wholes, lexicon))
        if whole is not None and whole is not found:
            whole.take(found, AliasReason.PART)


def _meant(part: Group, wholes: set[Group]) -> Group | None:
    """Whom a part of several names means: the only one that is sure, or of the part's kind, or the only one named
    before it, whom it means from then on: "Ann Marsh ... Marsh ... her cousin, Tom Marsh"."""
    begun = min(part.mentions)
    sure = {whole for whole in wholes if whole.sure >= _SURE}
    alike = {whole for whole in sure if whole.kind is part.kind}
    before = {whole for whole in alike if min(whole.mentions) < begun}
    return next((each.pop() for each in (wholes, sure, alike, before) if len(each) == 1), None)


def _is_part(part: Group, whole: Group, lexicon: Lexicon) -> bool:
    if len(part.words) >= len(whole.words):
        return False
    if whole.kind is ActorKind.PERSON:
        if part.kind is not ActorKind.PERSON and not part.evidence <= WEAK:
            return False
        if len(part.words) == 1:
            ends = whole.words[0], whole.words[-1], surname(whole.words, lexicon)
            return part.words[0] in ends or not lexicon.adjectives_before or part.words[0] not in lexicon.first_names
        return part.words == whole.words[: len(part.words)] or part.words == whole.words[-len(part.words) :]
    if whole.kind is not ActorKind.ORGANISATION or part.kind is ActorKind.PLACE:
        return False
    if part.words == without_country(whole.words, lexicon) or is_of_town(part.words, whole.words, lexicon):
        return True
    firm = of_firm(whole.words, lexicon)[: len(part.words)]
    if part.words == firm and (part.kind is ActorKind.ORGANISATION or part.evidence <= WEAK):
        return True
    if len(part.words) > 1:
        headless = whole.words[1:] if whole.words[0] in lexicon.heads else ()
        return part.words in (whole.words[: len(part.words)], headless)
    return part.words == tuple(word for word in whole.words if word not in lexicon.heads)


def names_of(text: str, found: Group) -> tuple[str, dict[str, AliasReason]]:
    """The name to show, the fullest, and the other forms in the text with the reason of each."""
    said = [(span, span.of(text)) for span in sorted(found.mentions)]
    forms = Counter(form for _, form in said)
    reasons = {form: found.reasons.get(span) or _own(form, found) for span, form in said}
    own = [form for form in forms if words_of(form) == found.words or form.lower() == " ".join(found.words)]
    best = found.full or min(own or forms, key=lambda form: (form.isupper() and len(form) > 4, -forms[form]))
    return best, {form: reasons[form] for form in forms if form != best}


def _own(form: str, found: Group) -> AliasReason:
    """Why a form that no other group brought is the group's: it is spelled alike, or the table spells it out."""
    return AliasReason.SPELLING if words_of(form) == found.words and not found.full else AliasReason.TABLE
