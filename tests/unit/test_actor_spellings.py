"""Actors under other spellings: short names with dots, initials, a short name behind its kind of body."""

import pytest
from tests.finding import find_actors

from linimasa.model import Actor, ActorKind


def find(code: str, text: str) -> dict[str, Actor]:
    found = find_actors(code, text)
    return {actor.name: actor for actor in found if actor.confidence >= 0.5}


SHORT = [
    (
        "id",
        "A.S. dan P.B.B. menolak usul itu.",
        {"Amerika Serikat": {"A.S."}, "Perserikatan Bangsa-Bangsa": {"P.B.B."}},
    ),
    ("id", "A.S. menolak. Amerika Serikat (AS) lalu mundur.", {"Amerika Serikat": {"A.S.", "AS"}}),
    ("id", "Rapat D.P.R. batal. Para anggota DPR pulang.", {"Dewan Perwakilan Rakyat": {"D.P.R.", "DPR"}}),
    ("id", "Y.L.H. menggugat. Yayasan Laut Hening (YLH) menang.", {"Yayasan Laut Hening": {"Y.L.H.", "YLH"}}),
    ("id", "Presiden R.I. Joko Widodo tiba di N.T.T.", {"Indonesia": {"R.I."}, "Nusa Tenggara Timur": {"N.T.T."}}),
    ("en", "The W.H.O. waited, and so did the WHO office.", {"World Health Organization": {"W.H.O.", "WHO"}}),
    ("id", "PT Angin Laut Timur (ALT) rugi. PT ALT diam.", {"PT Angin Laut Timur": {"ALT", "PT ALT"}}),
    ("id", "Partai Hutan Raya (PHR) kalah. Partai PHR protes.", {"Partai Hutan Raya": {"PHR", "Partai PHR"}}),
]


@pytest.mark.parametrize(("code", "text", "expected"), SHORT)
def test_short_names_are_one_with_the_full_name(code: str, text: str, expected: dict[str, set[str]]) -> None:
    found = find(code, text)
    assert {name: set(found[name].aliases) for name in expected if name in found} == expected


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("id", "Puisi itu ditulis A.S. Wibowo.", "A.S. Wibowo"),
        ("id", "B.J. Santoso mengatakan hal itu.", "B.J. Santoso"),
        ("id", "Kemarin R.I. Sutopo gugur.", "R.I. Sutopo"),
        ("en", "B.P. Singh said so.", "B.P. Singh"),
    ],
)
def test_letters_before_a_plain_name_are_initials(code: str, text: str, name: str) -> None:
    assert {each: actor.kind for each, actor in find(code, text).items()} == {name: ActorKind.PERSON}


def test_initials_of_somebody_unnamed_are_no_country() -> None:
    found = find("id", "Tersangka berinisial A.S. ditahan.")
    assert found["A.S."].kind is ActorKind.PERSON


@pytest.mark.parametrize("short", ["NTT", "NTB", "DIY", "Jabar"])
def test_short_names_of_provinces_are_places(short: str) -> None:
    (actor,) = find("id", f"Hujan turun di {short}.").values()
    assert actor.kind is ActorKind.PLACE


@pytest.mark.parametrize(
    ("title", "name"),
    [("Kapolrestabes Surabaya Kombes", "Anton Widjaja"), ("Wakapolres Sira Kompol", "Rudi Hartono")],
)
def test_heads_of_police_stations_are_titles(title: str, name: str) -> None:
    found = find("id", f"{title} {name} mengatakan pelaku kabur.")
    assert found[name].kind is ActorKind.PERSON
    assert not any("apol" in each for each in found)


def test_the_first_word_of_a_firm_is_the_firm() -> None:
    found = find("en", "Compval fell. Compval Media Ltd. said it will grow. Analysts expect Compval to gain.")
    assert {name: (actor.kind, actor.aliases) for name, actor in found.items()} == {
        "Compval Media Ltd.": (ActorKind.ORGANISATION, ("Compval",))
    }


def test_a_founder_keeps_a_surname_that_the_firm_has_too() -> None:
    found = find("en", "Dellmore Systems Inc. was founded by Michael Dellmore. Dellmore said he would resign.")
    assert found["Michael Dellmore"].kind is ActorKind.PERSON
    assert "Dellmore" not in found["Dellmore Systems Inc."].aliases


def test_forms_of_companies_and_titles_may_have_dots() -> None:
    found = find("id", "P.T. Angin Laut rugi, kata Direktur PT Angin Laut. C.V. Maju Jaya dan K.H. Wahid Hasyim diam.")
    assert set(found["P.T. Angin Laut"].aliases) == {"PT Angin Laut"}
    assert found["C.V. Maju Jaya"].kind is ActorKind.ORGANISATION
    assert found["Wahid Hasyim"].kind is ActorKind.PERSON


def test_a_known_office_behind_a_title_is_not_its_holders_name() -> None:
    found = find("id", "Presiden R.I. Soeharto menerima Sekjen P.B.B. Boutros-Ghali di Jakarta.")
    assert found["Perserikatan Bangsa-Bangsa"].aliases == ("P.B.B.",)
