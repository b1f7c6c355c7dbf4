"""Which names mean the same actor, and who takes part without a name."""

import pytest
from tests.finding import find_actors

from linimasa.model import ActorKind

ALIASES = [
    ("id", "Gubernur Tirta Laksana datang. Kini Tirtala pulang.", "Tirta Laksana", {"Tirtala"}),
    ("id", "Gubernur Tirta Budi Laksana datang. Kini TBL pulang.", "Tirta Budi Laksana", {"TBL"}),
    ("en", "Marlow Paving Co. closed. The owner of Marlow Paving wept.", "Marlow Paving Co.", {"Marlow Paving"}),
    ("en", "President Otto Tveter Jr. spoke. Then Tveter left.", "Otto Tveter Jr.", {"Tveter"}),
    ("id", "Kemarin Persebaya Surabaya menang. Kini Persebaya tenang.", "Persebaya Surabaya", {"Persebaya"}),
    (
        "id",
        "Kemarin PT Angin Sora Nusa tutup. Kini Angin Sora Nusa sepi.",
        "PT Angin Sora Nusa",
        {"Angin Sora Nusa"},
    ),
    ("id", "Rapat di Kabupaten Samosir usai. Kini Samosir tenang.", "Samosir", {"Kabupaten Samosir"}),
    ("en", "The Brindle Shipping Lines met. Then Brindle agreed.", "Brindle Shipping Lines", {"Brindle"}),
    ("id", "Kemarin PT Angin Timur Tbk (Antira) tutup. Kini Antira sepi.", "PT Angin Timur Tbk", {"Antira"}),
    ("id", "Polisi menahan Tirta Laksana alias Tupai. Kini Tupai diam.", "Tirta Laksana", {"Tupai"}),
    ("id", "Kemarin Tirta Laksana (38), yang akrab disapa Mas Tila, tiba.", "Tirta Laksana", {"Tila"}),
    ("id", "Hujan di Kabupaten Wira Timur, lalu Wira Timur gelap.", "Wira Timur", {"Kabupaten Wira Timur"}),
    ("id", "Rapat di Provinsi Banten usai. Kini Banten tenang.", "Banten", {"Provinsi Banten"}),
    ("id", "Rapat di Kabupaten Serang usai. Kini Serang tenang.", "Kabupaten Serang", set()),
    ("id", "Rapat di Kota Wirasari usai, di Kabupaten Wirasari juga. Wirasari tenang.", "Kota Wirasari", set()),
    ("en", "Then Odd Tveter, better known as Fennick, sang. Fennick left.", "Odd Tveter", {"Fennick"}),
    ("en", "General Omar Idris al-Tarwan spoke. Tarwan left.", "Omar Idris al-Tarwan", {"Tarwan"}),
    ("id", "Korea Utara (Korut) diam. Lalu Korut bicara.", "Korea Utara", {"Korut"}),
    ("id", "Delegasi AS tiba. Amerika Serikat belum menjawab.", "Amerika Serikat", {"AS"}),
    ("id", "Ketua Kim Sun Ho pergi. Sore itu Kim kembali.", "Kim Sun Ho", {"Kim"}),
    ("id", "Presiden Joni Darmawan (Jodar) hadir, lalu Jodar pergi.", "Joni Darmawan", {"Jodar"}),
    ("id", "Lembaga Bahari Raya (LBR) tutup. Kini LBR dibuka.", "Lembaga Bahari Raya", {"LBR"}),
    (
        "id",
        "Intelijen Pertahanan Kroasia diam. Kini Intelijen Pertahanan bicara.",
        "Intelijen Pertahanan Kroasia",
        {"Intelijen Pertahanan"},
    ),
    ("id", "Sidang Dewan Keamanan PBB usai.", "Dewan Keamanan PBB", set()),
    ("id", "UNHAN\n\nRapat di Kroasia dan KROASIA usai.", "Kroasia", {"KROASIA"}),
    ("id", "Kepolisian Resor (Polres) Hulu Manis diam. Kini Polres bicara.", "Kepolisian Resor", {"Polres"}),
    (
        "id",
        "Badan Kesehatan Ombak (BKO) Wanasari bubar. Kini BKO Wanasari dibuka.",
        "Badan Kesehatan Ombak",
        {"BKO", "BKO Wanasari"},
    ),
    ("id", "Parlemen Kroasia bubar. Kini Parlemen kosong.", "Parlemen Kroasia", {"Parlemen"}),
    ("en", "The U.S. Senate met late. Then the Senate voted.", "U.S. Senate", {"Senate"}),
    ("en", "The UK lent money. The United Kingdom (UK) wants it back.", "United Kingdom", {"UK"}),
    ("en", "Mayor Helen Marsh spoke. Later Marsh left.", "Helen Marsh", {"Marsh"}),
    ("en", "The Central Bank of Alderia (CBA) met; CBA agreed.", "Central Bank of Alderia", {"CBA"}),
    ("en", "The European Southern Lens (ESL) cracked.", "European Southern Lens", {"ESL"}),
    ("en", "The Port Alder Harbour Authority (PAHA) met; then PAHA closed.", "Port Alder Harbour Authority", {"PAHA"}),
]


@pytest.mark.parametrize(("code", "text", "name", "aliases"), ALIASES)
def test_names_of_one_actor(code: str, text: str, name: str, aliases: set[str]) -> None:
    found = {actor.name: actor for actor in find_actors(code, text)}
    assert set(found[name].aliases) == aliases
    assert not aliases & set(found)


def test_two_full_names_that_share_a_surname_stay_two_and_the_surname_its_own() -> None:
    found = find_actors("en", "Senator Ann Reed met Senator Bob Reed. Then Reed left.")
    assert sorted(actor.name for actor in found) == ["Ann Reed", "Bob Reed", "Reed"]


def test_a_person_is_never_merged_with_a_place() -> None:
    found = find_actors("id", "Presiden Mali Kamara Toure tiba di Mali. Sore itu Toure pulang ke Mali.")
    assert {(a.name, a.kind, len(a.mentions)) for a in found if a.confidence >= 0.5} == {
        ("Mali", ActorKind.PLACE, 3),
        ("Kamara Toure", ActorKind.PERSON, 2),
    }


UNNAMED = [
    (
        "id",
        "Lalu seorang pejabat dari kantor kepresidenan Korea Selatan menjawab.",
        "seorang pejabat dari kantor kepresidenan Korea Selatan",
    ),
    ("id", "Kemudian ketiga negara tersebut setuju.", "ketiga negara tersebut"),
    ("en", "Later a senior official at the Foreign Ministry agreed.", "a senior official at the Foreign Ministry"),
    ("en", "Then the two countries agreed.", "the two countries"),
    ("en", "Later a spokesman for the Tenants' Union agreed.", "a spokesman for the Tenants' Union"),
]


@pytest.mark.parametrize(("code", "text", "phrase"), UNNAMED)
def test_participants_without_a_name(code: str, text: str, phrase: str) -> None:
    (found,) = [actor for actor in find_actors(code, text) if not actor.named]
    assert [span.of(text) for span in found.references] == [phrase]
    assert found.mentions == ()


def test_who_a_thing_is_for_takes_no_part() -> None:
    assert [a.name for a in find_actors("en", "A passenger ferry sank. Later a passenger died.")] == ["a passenger"]


def test_a_phrase_in_apposition_belongs_to_the_name() -> None:
    text = "Daniel Reyes, a spokesman for the port, agreed."
    (found,) = find_actors("en", text)
    assert [span.of(text) for span in found.references] == ["a spokesman for the port"]


def test_headings_name_only_who_is_named_elsewhere() -> None:
    text = "Helen Marsh Opens Long Awaited Bridge\n\nMayor Helen Marsh opened the bridge."
    (found,) = [actor for actor in find_actors("en", text) if actor.named]
    assert [span.start for span in found.mentions] == [0, text.rindex("Helen")]
