"""Actors: offices behind titles with their short names, cups, age groups."""

import pytest
from tests.finding import find_actors

from linimasa.model import ActorKind

OFFICES = [
    (
        "Kepala Dinas Energi dan Sumber Daya Mineral (ESDM) Sulawesi Utara Andi Azis hadir.",
        {"Dinas Energi dan Sumber Daya Mineral": ["ESDM"], "Sulawesi Utara": [], "Andi Azis": []},
    ),
    (
        "Kepala Dinas Taman dan Hutan Kota (DTHK) Kota Bogor Rina Sari hadir.",
        {"Dinas Taman dan Hutan Kota": ["DTHK"], "Kota Bogor": [], "Rina Sari": []},
    ),
    ("Kepala Dinas Kesehatan Rina Sari hadir.", {"Rina Sari": []}),
]


def find(text: str) -> dict[str, tuple[ActorKind, list[str]]]:
    found = find_actors("id", text)
    return {actor.name: (actor.kind, list(actor.aliases)) for actor in found if actor.named}


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_an_office_with_its_short_name_is_an_actor_behind_a_title(text: str, expected: dict[str, list[str]]) -> None:
    assert {name: aliases for name, (_, aliases) in find(text).items()} == expected


@pytest.mark.parametrize("cup", ["Piala Dunia U-17", "Piala Presiden", "Turnamen Angin Laut"])
def test_cups_are_nobody(cup: str) -> None:
    assert find(f"Mereka menonton {cup}.") == {}


def test_age_groups_are_nobody() -> None:
    assert "U-19" not in find("Gelar Piala AFF U-19 direbut Vietnam.")


def test_the_national_side_goes_by_its_bird() -> None:
    assert find("Skuad Garuda Muda bangkit di babak kedua.")["Skuad Garuda Muda"][0] is ActorKind.ORGANISATION
