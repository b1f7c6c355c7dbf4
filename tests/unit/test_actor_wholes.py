"""What an article gives in full once and in part from then on: companies, surnames in a family, offices cut in two."""

import pytest
from tests.finding import find_actors

from linimasa.model import ActorKind

PERSON, OFFICE, PLACE = ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE
Forms = tuple[set[str], ActorKind]


def forms(code: str, text: str) -> list[Forms]:
    """The forms of each actor that is no suggestion, and its kind."""
    return [({each.name, *each.aliases}, each.kind) for each in find_actors(code, text) if each.confidence >= 0.5]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "id",
            "PT Bahtera Samudra Nusantara Tbk rugi. Bahtera Samudra menjual kapal. "
            "Harga saham Bahtera Samudra Nusantara turun, kata Agnes Pell. Pell mundur.",
            [
                (
                    {"PT Bahtera Samudra Nusantara Tbk", "Bahtera Samudra", "Bahtera Samudra Nusantara"},
                    OFFICE,
                ),
                ({"Agnes Pell", "Pell"}, PERSON),
            ],
        ),
        (
            "id",
            "Warga menggugat PT Kencur Indonesia. Juru bicara Kencur Indonesia, Sugeng, diam.",
            [({"PT Kencur Indonesia", "Kencur Indonesia"}, OFFICE), ({"Sugeng"}, PERSON)],
        ),
        (
            "en",
            "Tamsin Computing Inc. fell. Tamsin denied it, spokeswoman Agnes Pell said. Pell left.",
            [({"Tamsin Computing Inc.", "Tamsin"}, OFFICE), ({"Agnes Pell", "Pell"}, PERSON)],
        ),
    ],
)
def test_a_company_is_known_by_the_first_words_of_its_name(code: str, text: str, expected: list[Forms]) -> None:
    assert forms(code, text) == expected


def test_a_person_with_the_first_words_of_a_company_stays_one() -> None:
    found = forms("id", "PT Budi Santoso Makmur tutup. Menurut Budi Santoso (45), pemilik toko, ia rugi.")
    assert ({"Budi Santoso"}, PERSON) in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Alan Whitcomb was jailed. Whitcomb took money. His cousin, Jane Whitcomb, wept. Whitcomb will appeal.",
            [({"Alan Whitcomb", "Whitcomb"}, PERSON), ({"Jane Whitcomb"}, PERSON)],
        ),
        (
            "Alan Whitcomb and Jane Whitcomb were jailed. Whitcomb will appeal.",
            [({"Alan Whitcomb"}, PERSON), ({"Jane Whitcomb"}, PERSON), ({"Whitcomb"}, PERSON)],
        ),
    ],
)
def test_a_surname_means_whom_alone_it_meant_first(text: str, expected: list[Forms]) -> None:
    assert forms("en", text) == expected


@pytest.mark.parametrize(
    ("code", "text", "name", "kind"),
    [
        ("en", "Researchers at the University of Texas at Austin tested it.", "University of Texas at Austin", OFFICE),
        ("en", "Del. Stacey Moore spoke.", "Stacey Moore", PERSON),
        ("en", "They sailed to St. Thomas again.", "St. Thomas", PLACE),
        ("en", "Jill St. John sang.", "Jill St. John", PERSON),
        ("en", "Erik ten Hag apologised.", "Erik ten Hag", PERSON),
        ("en", "Tom Barnes of West Yorkshire Police said so.", "West Yorkshire Police", OFFICE),
        ("en", "FEMA Administrator Ann Marsh said so.", "Ann Marsh", PERSON),
        ("id", "Juru bicara Kementerian Luar Negeri Norwegia Lars Holm diam.", "Lars Holm", PERSON),
        ("id", "Badan Pangan PBB untuk Anak Somalia (BPAS) pergi.", "Badan Pangan PBB untuk Anak Somalia", OFFICE),
        ("en", "Sira Group of Dubai holds shares.", "Sira Group", OFFICE),
        ("en", "It was told in Camden, New Jersey. Camden will pay.", "Camden", PLACE),
        ("en", "UN Secretary-General Ann Marsh said so.", "Ann Marsh", PERSON),
        ("en", "The Democratic Republic of Congo wrote.", "Democratic Republic of Congo", PLACE),
        ("en", "Tamsin shares rose 12 percent.", "Tamsin", OFFICE),
        (
            "id",
            "Ekonom Institute for Trade and Finance (Itaf) Rudi Hartono diam.",
            "Institute for Trade and Finance",
            OFFICE,
        ),
        ("id", "Saham PT Kencur Timur naik.", "PT Kencur Timur", OFFICE),
        ("id", "Wahana Hijau Lestari Indonesia (WHLI) pergi.", "Wahana Hijau Lestari Indonesia", OFFICE),
        ("id", "Letkol Inf Deni Wahyu Setiyawan pergi.", "Deni Wahyu Setiyawan", PERSON),
    ],
)
def test_a_name_is_read_whole(code: str, text: str, name: str, kind: ActorKind) -> None:
    assert (name, kind) in {(each.name, each.kind) for each in find_actors(code, text)}


@pytest.mark.parametrize(
    ("code", "text", "name", "alias"),
    [
        ("id", "Bank Indonesia menahan bunga. Gubernur BI Rudi Hartono diam.", "Bank Indonesia", "BI"),
        ("id", "The Fed diam. Ketua Federal Reserve Ann Marsh juga diam.", "Federal Reserve", "The Fed"),
        (
            "id",
            "PT Angklung Timur naik. Presiden Direktur Angklung Rudi Hartono senang. Angklung bungkam.",
            "PT Angklung Timur",
            "Angklung",
        ),
        ("en", "Lt. Col. Guillaume Njike Kaiko spoke. Njike left.", "Guillaume Njike Kaiko", "Njike"),
        ("en", "Clara de Montjoye wrote it. De Montjoye said so.", "Clara de Montjoye", "De Montjoye"),
        (
            "en",
            "The Allied Quarry Workers Union met. AQW president Ann Marsh left.",
            "Allied Quarry Workers Union",
            "AQW",
        ),
        ("en", "Delaney Foods Co. sells. Rose Delaney left. Delaney shares rose.", "Delaney Foods Co.", "Delaney"),
    ],
)
def test_a_short_form_means_the_full_one(code: str, text: str, name: str, alias: str) -> None:
    assert alias in next(each for each in find_actors(code, text) if each.name == name).aliases
