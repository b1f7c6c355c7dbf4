"""Names joined by strokes, conjunctions and possessives: which are two, and which are one."""

import pytest
from tests.finding import find_actors

from linimasa.model import ActorKind

PERSON, OFFICE = ActorKind.PERSON, ActorKind.ORGANISATION


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "id",
            "Fajar Wirawan/Muhammad Rian Santoso menang. Rian senang.",
            {("Fajar Wirawan", PERSON), ("Muhammad Rian Santoso", PERSON)},
        ),
        ("id", "Pengurus bertemu di Gedung DPR/MPR.", {("Gedung DPR/MPR", ActorKind.PLACE)}),
        (
            "en",
            "He studied at the London School of Economics and Johns Hopkins University.",
            {("London School of Economics", OFFICE), ("Johns Hopkins University", OFFICE)},
        ),
        (
            "en",
            "The Department of Health and Human Services wrote.",
            {("Department of Health and Human Services", OFFICE)},
        ),
        (
            "en",
            "Police Chief Pamela Moore of the Metropolitan Police Department spoke.",
            {("Pamela Moore", PERSON), ("Metropolitan Police Department", OFFICE)},
        ),
        ("en", "The People's Liberation Army wrote.", {("People's Liberation Army", OFFICE)}),
        ("en", "Heidi Bootle spoke. The High Commissioner left.", {("Heidi Bootle", PERSON)}),
    ],
)
def test_what_joins_names(code: str, text: str, expected: set[tuple[str, ActorKind]]) -> None:
    assert {(each.name, each.kind) for each in find_actors(code, text) if each.named} == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("id", "PT PLN (Persero) memasang tiang. Dirut PLN Rudi Hartono senang.", {"PT PLN", "PLN"}),
        ("en", "The World Health Organisation wrote. WHO waits.", {"World Health Organization"}),
    ],
)
def test_a_table_of_short_names_joins_a_company_with_its_form(code: str, text: str, expected: set[str]) -> None:
    found = [{each.name, *each.aliases} for each in find_actors(code, text) if each.kind is OFFICE]
    assert len(found) == 1
    assert expected <= found[0]


def test_a_degree_behind_a_doctors_name_is_nobody() -> None:
    found = find_actors("id", "Direktur rumah sakit, dr. Rudi Hartono, Sp.OT, mengatakan pasien pulang.")
    assert [each.name for each in found if each.named] == ["Rudi Hartono"]
