"""Groups without a name, capitals for governments, and the reasons of aliases."""

import pytest
from tests.finding import find_actors

from linimasa import languages
from linimasa.actors.lexicon import lexicon
from linimasa.languages import LanguageError
from linimasa.model import Actor, AliasReason


def find(code: str, text: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in find_actors(code, text)}


def linked(code: str, text: str) -> dict[str, set[str]]:
    found = find(code, text)
    names = {actor.id: name for name, actor in found.items()}
    return {name: {names[each] for each in actor.linked} for name, actor in found.items() if actor.linked}


MEMBERS = [
    (
        "id",
        "Ia menyurati Norwegia, Kenya, dan Peru kemarin. Lalu ketiga negara itu sepakat.",
        {"ketiga negara itu": {"Norwegia", "Kenya", "Peru"}},
    ),
    (
        "id",
        "Presiden Kenya Amos Otieno bertemu Ratu Sofia Lindgren. Kedua pemimpin itu makan siang.",
        {"Kedua pemimpin itu": {"Amos Otieno", "Sofia Lindgren"}},
    ),
    (
        "id",
        "Kapal dari Peru, Kenya, dan Norwegia tiba bersama kapal dari Chili dan Kuba. Kemarin ketiga negara pulang.",
        {"ketiga negara": {"Peru", "Kenya", "Norwegia"}},
    ),
    (
        "id",
        "Menteri pertahanan Peru dan Kenya bertemu. Sore itu keduanya pulang.",
        {"Menteri pertahanan Peru dan Kenya": {"Peru", "Kenya"}},
    ),
    (
        "id",
        "Kemarin Budi Santoso dan Rina Lestari datang. Sore itu keduanya pulang.",
        {"keduanya": {"Budi Santoso", "Rina Lestari"}},
    ),
    ("id", "Kapal dari Peru tiba. Lalu ketiga negara itu sepakat.", {}),
    ("id", "Lalu keduanya pulang.", {}),
    (
        "en",
        "Talks between Norway and Kenya failed. Later the two countries met.",
        {"the two countries": {"Norway", "Kenya"}},
    ),
    ("id", "Rusia diam. Surat itu dikirim ke Moskow kemarin.", {"Moskow": {"Rusia"}}),
    ("id", "Surat itu dikirim ke Moskow kemarin.", {}),
    ("en", "Japan paid. The letter went to Tokyo.", {"Tokyo": {"Japan"}}),
]


@pytest.mark.parametrize(("code", "text", "expected"), MEMBERS)
def test_who_stands_for_whom(code: str, text: str, expected: dict[str, set[str]]) -> None:
    assert linked(code, text) == expected


def test_a_pronoun_is_a_reference_of_the_group_it_stands_for() -> None:
    text = "Menteri pertahanan Peru dan Kenya bertemu. Sore itu keduanya pulang."
    group = find("id", text)["Menteri pertahanan Peru dan Kenya"]
    assert [span.of(text) for span in group.references] == ["Menteri pertahanan Peru dan Kenya", "keduanya"]
    assert (group.named, group.mentions) == (False, ())


REASONS = [
    ("id", "Kata Norma Wijaya (Nowi), hujan turun. Lalu Nowi pulang.", "Norma Wijaya", {"Nowi": AliasReason.BRACKET}),
    ("id", "Ini kata Menteri Norma Wijaya. Lalu Wijaya pulang.", "Norma Wijaya", {"Wijaya": AliasReason.PART}),
    ("id", "Delegasi AS tiba. Lalu delegasi Amerika Serikat pulang.", "Amerika Serikat", {"AS": AliasReason.TABLE}),
    ("id", "Delegasi AS tiba.", "Amerika Serikat", {"AS": AliasReason.TABLE}),
    (
        "id",
        "Kata PT Angin Timur Laut (ATL), harga naik. Kini ATL untung.",
        "PT Angin Timur Laut",
        {"ATL": AliasReason.BRACKET},
    ),
    ("en", "Mr. Kim Sun-ho met them. Later Kim Sun Ho left.", "Kim Sun-ho", {"Kim Sun Ho": AliasReason.SPELLING}),
]


@pytest.mark.parametrize(("code", "text", "name", "expected"), REASONS)
def test_every_alias_has_its_reason(code: str, text: str, name: str, expected: dict[str, AliasReason]) -> None:
    actor = find(code, text)[name]
    assert dict(zip(actor.aliases, actor.reasons, strict=True)) == expected


TERRITORIES = [
    ("id", "Kapal itu menuju Korut kemarin.", "KP"),
    ("en", "The ship left for North Korea.", "KP"),
    ("id", "Kapal itu menuju Inggris kemarin.", "GB"),
    ("en", "The ship left for Britain.", "GB"),
    ("id", "Sidang PBB dibuka kemarin.", "UN"),
    ("en", "The United Nations met.", "UN"),
    ("de", "Das Schiff fuhr nach Nordkorea.", "KP"),
]


@pytest.mark.parametrize(("code", "text", "territory"), TERRITORIES)
def test_a_country_has_one_code_in_all_languages(code: str, text: str, territory: str) -> None:
    assert [actor.territory for actor in find(code, text).values() if actor.named] == [territory]


def test_a_capital_of_no_territory_is_refused() -> None:
    language = languages.get("id")
    table = {**language.tables["actors"], "capitals": {"Kota Hulu": "Negeri Hulu"}}
    wrong = languages.Language(
        "xx", "X", "id", language.function_words, {**language.tables, "actors": table}, language.path
    )
    with pytest.raises(LanguageError, match=r"actors\.capitals"):
        lexicon(wrong)
