"""Where names end: at a semicolon, a possessive, a contraction; courts, and laws, which are nobody's."""

import pytest
from tests.finding import find_actors

from linimasa import actors, languages, sentences
from linimasa.model import ActorKind

PERSON, OFFICE, PLACE = ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE


def find(text: str) -> dict[str, ActorKind]:
    found = find_actors("en", text)
    return {actor.name: actor.kind for actor in found if actor.confidence >= 0.5}


CASES = [
    ("The hosts are the United States; Nike pays for the shirts.", {"United States": PLACE, "Nike": OFFICE}),
    ("The Supreme Court's Citizens United decision stands.", {"Supreme Court": OFFICE, "Citizens United": OFFICE}),
    ("The skipper appeared at Aberdeen Sheriff Court.", {"Aberdeen Sheriff Court": OFFICE}),
    ("The Rail Safety Inquiry Branch sent two inspectors.", {"Rail Safety Inquiry Branch": OFFICE}),
    ("Assemblyman Tom Berg said no.", {"Tom Berg": PERSON}),
    ("He was charged under the Coastal Shipping Act.", {}),
    ("Anna Morris KC told the court. Ms Morris sat down.", {"Anna Morris": PERSON}),
    ("Sir Tom Hale MP resigned. The KC was late.", {"Tom Hale": PERSON}),
    ("Acme's shares fell 4 percent.", {"Acme": OFFICE}),
    ("Kent's shares in the firm were sold, Mr Kent said.", {"Kent": PERSON}),
    ("They broke the Fair Lending Act and the Clean Harbours Act.", {}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_names_end_where_the_text_ends_them(text: str, expected: dict[str, ActorKind]) -> None:
    assert find(text) == expected


@pytest.mark.parametrize(
    ("code", "text", "name", "phrase"),
    [
        ("id", "Polisi menangkap seorang petani bernama Ladu pada Senin.", "Ladu", "seorang petani"),
        ("id", "Seorang pria berinisial AR ditangkap.", "AR", "Seorang pria"),
        ("en", "A farmer named Tom Brandt was arrested.", "Tom Brandt", "A farmer"),
    ],
)
def test_a_phrase_before_a_name_is_that_one(code: str, text: str, name: str, phrase: str) -> None:
    found = find_actors(code, text)
    assert [(each.name, [span.of(text) for span in each.references]) for each in found] == [(name, [phrase])]


def test_a_phrase_without_a_name_behind_it_stays_apart() -> None:
    found = find_actors("id", "Seorang petani menuduh Ladu.")
    assert [(each.name, each.named) for each in found] == [("Seorang petani", False), ("Ladu", True)]


@pytest.mark.parametrize("text", ["He told Maria We'll wait.", "The World I’m Ann Porter."])
def test_no_name_holds_a_contraction(text: str) -> None:
    assert not any("'" in name or "’" in name or "We" in name.split() for name in find(text))


@pytest.mark.parametrize("opening", ["Baca juga", "Simak juga", "Pilihan Editor"])
def test_what_points_to_other_articles_brings_no_actor(opening: str) -> None:
    language = languages.get("id")
    text = f"Petani mengadu.\n\n{opening}: Nelayan Konawe Keluhkan Air yang Menghitam\n\nBupati Budi Santoso diam."
    found = actors.find(text, language, sentences.split(text, language), ())
    assert [actor.name for actor in found if actor.named] == ["Budi Santoso"]


NAMED = [  # a text, and the persons in it
    ("id", "DPRD Kota Lawang bersidang. Wali Kota Lawang Irfan Hakim hadir.", ["Irfan Hakim"]),
    ("id", "Petahana Gunawan Lesmana kalah.", ["Gunawan Lesmana"]),
    ("id", "Murid Sri berduka. Sri Wahyuningrum wafat. Sri lahir di Klaten.", ["Sri Wahyuningrum"]),
    ("id", "Tanggul di Dusun Ngrandu jebol. Sutini, warga Ngrandu, selamat.", ["Sutini"]),
    ("id", "Pelatih Mitra Samudra, Carlos Mendes, mengaku kecewa. Mitra Samudra kalah.", ["Carlos Mendes"]),
    ("id", "Bupati Banyu Asri, Syarif Maulana, hadir.", ["Syarif Maulana"]),
    ("id", "Pelatih Budi Santoso, Ani Wijaya, dan Rudi hadir.", ["Budi Santoso", "Ani Wijaya", "Rudi"]),
    ("id", "Kapten Andi Wijaya, pemain senior, cedera.", ["Andi Wijaya"]),
    ("id", "Direktur Budi Santoso, Selasa (12/3), menolak.", ["Budi Santoso"]),
    ("id", "PT Hijau Lestari Abadi didirikan di Garut.", []),
    ("en", "Storm Edda made landfall. Hurricane Nora followed.", []),
]


@pytest.mark.parametrize(("code", "text", "names"), NAMED)
def test_who_is_a_person(code: str, text: str, names: list[str]) -> None:
    found = [each for each in find_actors(code, text) if each.confidence >= 0.5]
    assert [each.name for each in found if each.kind is PERSON] == names
