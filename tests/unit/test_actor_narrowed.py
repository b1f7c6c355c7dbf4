"""Where rules for names must not reach: the same words in other names, or before other words."""

import pytest
from tests.finding import find_actors


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU-US deal was signed in Leeds.", {"European Union": "organisation", "United States": "place"}),
        ("The SEA Games opened in Hanoi.", {"Hanoi": "place"}),
        ("In the game Okello scored twice.", {"Okello": "person"}),
        ("They live near Elm St. Residents left for Leeds.", {"Elm St": "place"}),
        ("He was born in East St. Louis.", {"East St. Louis": "place"}),
        ("Thousands marched in Sevilla, Spain.", {"Sevilla": "place"}),
        ("Del Potro beat Ann Marsh.", {"Del Potro": "person"}),
        ("Del. Ann Marsh resigned.", {"Ann Marsh": "person"}),
        ("Ann Dell founded Dell Systems. Dell shares fell.", {"Ann Dell": "person", "Dell Systems": "organisation"}),
    ],
)
def test_english_names_that_a_rule_leaves_alone(text: str, expected: dict[str, str]) -> None:
    found = {actor.name: actor.kind.value for actor in find_actors("en", text) if actor.named}
    assert expected.items() <= found.items(), found


def test_a_bare_name_is_the_firm_that_begins_so() -> None:
    found = find_actors("en", "Ann Dell founded Dell Systems. Dell shares fell.")
    assert next(actor.aliases for actor in found if actor.name == "Dell Systems") == ("Dell",)


@pytest.mark.parametrize("text", ["A Reuters/Ipsos poll found that half had not decided.", "Foto: Tempo/Imam Sukamto"])
def test_a_pair_that_is_one(text: str) -> None:
    assert not {"Reuters", "Ipsos", "Tempo"} & {actor.name for actor in find_actors("en", text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moonton Games membuka kantor di Jakarta.", {"Moonton Games", "Jakarta"}),
        ("Menteri ASEAN bertemu di Vientiane.", {"ASEAN", "Vientiane"}),
        ("Kritikus film Leila Chudori wafat.", {"Leila Chudori"}),
        ("Atlet itu meraih emas Asian Games di Jakarta.", {"Jakarta"}),
        ("Pemerintah Kabupaten/Kota menyerahkan data.", {"Pemerintah Kabupaten/Kota"}),
    ],
)
def test_indonesian_names_that_a_rule_leaves_alone(text: str, expected: set[str]) -> None:
    assert {actor.name for actor in find_actors("id", text) if actor.named} == expected
