"""Quoted titles and the names of works, prizes and peoples, in which nobody acts."""

import pytest
from tests.finding import find_actors


def named(code: str, text: str) -> set[str]:
    return {actor.name for actor in find_actors(code, text) if actor.named}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Sari Dewi meluncurkan "Rumah Tanpa Pintu" di Solo.', {"Sari Dewi", "Solo"}),
        ("Sari Dewi membintangi “Hujan Kedua” dan “Kembang Api”.", {"Sari Dewi"}),
        ('Komunitas itu menggelar diskusi "Membaca Soeharto" di Solo.', {"Solo"}),
        ("Sari Dewi memerankan ibu dalam film Perahu Retak.", {"Sari Dewi"}),
        ("Ia berasal dari suku Wanokaka.", set()),
        ("Lagu itu meraih Malam Musik Award di Solo.", {"Solo"}),
        ("Ia tidak tamat Sekolah Dasar di Solo.", {"Solo"}),
        ("Dedi mengajar di SD Negeri 4 Solo.", {"Dedi", "SD Negeri 4 Solo"}),
    ],
)
def test_nobody_is_in_the_title_of_a_work(text: str, expected: set[str]) -> None:
    assert named("id", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Pria bernama "Bolang" itu ditangkap di Solo.', "Bolang"),
        ('Budi Santoso alias "Bolang" ditangkap di Solo.', "Budi Santoso"),
        ('"Bolang" ditangkap. Warga menyerahkan Bolang kepada polisi di Solo.', "Bolang"),
        ('"Budi," kata saksi itu ketika ditanya siapa pelakunya. Budi lari.', "Budi"),
        ("Pencipta lagu Sutaji menggugat perusahaan itu, kata Sutaji.", "Sutaji"),
        ('Ia bekerja di "PT Angin Timur" sejak lama.', "PT Angin Timur"),
    ],
)
def test_what_is_quoted_otherwise_is_a_name(text: str, expected: str) -> None:
    assert expected in named("id", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Ann Marsh recorded "Harbour Lights" in Leeds.', {"Ann Marsh", "Leeds"}),
        ("Ann Marsh starred in the film Harbour Lights.", {"Ann Marsh"}),
        ("Ann Marsh won the Silver Quill Award.", {"Ann Marsh"}),
        ('A man named "Bricks" was held in Leeds.', {"Bricks", "Leeds"}),
    ],
)
def test_english_titles_are_nobody(text: str, expected: set[str]) -> None:
    assert named("en", text) == expected
