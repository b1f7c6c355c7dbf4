"""What events are called, and which words go with which date."""

import pytest
from tests.telling import build, interval

TITLES = [
    ("id", "Dari Mali, badan sandi Ghana pada 2010 mengatakan bahwa kapal itu bukan miliknya.", "Badan sandi Ghana: "),
    ("id", "Ketiganya bersama-sama meneken perjanjian pada 2010.", "Ketiganya bersama-sama meneken perjanjian"),
    ("id", "Ia ditahan pada 2010.", "Ia ditahan"),
    ("id", "Ghana menyerang Mali pada Senin dini hari (4/3/2024), lalu mundur.", "Ghana menyerang Mali, lalu mundur"),
    ("en", "The flood came on the night of 3 February 2015.", "The flood came"),
    ("en", "She was rescued by Interpol early on 3 February 2015.", "She was rescued by Interpol"),
    ("en", "It was moved to 3 February 2015 because of rain.", "It was moved because of rain"),
    ("en", "“We won. Nobody sleeps,” Ann Marsh said.", "Ann Marsh: We won"),
    ("en", 'Sailors in 1950 sang of "a harbour made of glass".', 'Sailors sang of "a harbour made of glass"'),
    ("id", "Nelayan pada 1950 bertemu “putri dari karang”.", "Nelayan bertemu “putri dari karang”"),
    ("en", "The final is on 3 February 2015.", "The final"),
    ("id", "Surti menutup galangan itu mulai Rabu (20/3/2024) pukul 06.00 s.d. Jumat.", "Surti menutup galangan"),
    ("id", "Surti membuka tambak itu dua kali, yakni pada 2010.", "Surti membuka tambak dua kali"),
    ("en", "The oldest mill in Harrow dates back to about 1520.", "The oldest mill in Harrow dates back to about 1520"),
    ("id", "Naskah di Museum Banten itu berasal dari tahun 1520.", "Naskah di Museum Banten berasal dari tahun 1520"),
    (
        "en",
        "Ann Marsh opened the longest covered bridge in the county for walkers on Monday, the third since the war.",
        "Ann Marsh opened the longest covered bridge in the county for walkers…",
    ),
    (
        "id",
        "Surti Rahayu meresmikan bendungan terbesar serta tiga saluran irigasi baru di lereng timur pada 2010.",
        "Surti Rahayu meresmikan bendungan terbesar serta tiga saluran irigasi baru…",
    ),
    (
        "id",
        "Badan Pengawas Perairan Nusantara (BPPN) menutup dua belas tambak udang di sepanjang pesisir pada 2010.",
        "BPPN menutup dua belas tambak udang di sepanjang pesisir",
    ),
    (
        "id",
        "Gubernur Badan Pengawas Perairan Nusantara (BPPN), Dewan Garam Nasional (DGN), dan Majelis Nelayan setuju "
        "membuka kembali tambak itu pada 2010.",
        "Gubernur BPPN, DGN, dan Majelis Nelayan setuju membuka kembali tambak",
    ),
]


@pytest.mark.parametrize(("code", "text", "title"), TITLES)
def test_titles_read_well_without_their_dates(code: str, text: str, title: str) -> None:
    (event,), _ = build(code, text)
    assert event.title == title or (title.endswith(": ") and event.title.startswith(title))


CUT = [
    (
        "id",
        "Surti Rahayu meninjau galangan di Banten pada Jumat (15/3/2024) dan armada di Ambon sehari kemudian.",
        [
            ("Surti Rahayu meninjau galangan di Banten", "2024-03-15"),
            ("Surti Rahayu meninjau armada di Ambon", "2024-03-16"),
        ],
    ),
    (
        "id",
        "Banjir serupa terjadi pada 1979 dan 2009.",
        [("Banjir serupa terjadi", "1979-01-01"), ("Banjir serupa terjadi", "2009-01-01")],
    ),
    (
        "id",
        "Pasar dibuka pada Mei 2005 dan diresmikan Surti Rahayu sebulan kemudian.",
        [("Pasar dibuka", "2005-05-01"), ("Pasar diresmikan Surti Rahayu", "2005-06-01")],
    ),
    (
        "id",
        "Surti Rahayu, yang menjabat sejak 2019, mundur pada 5 Maret 2024.",
        [("Surti Rahayu mundur", "2024-03-05"), ("Surti Rahayu menjabat", "2019-01-01")],
    ),
    (
        "en",
        "The mill stopped work in early 2019 and again between 2020 and 2021.",
        [("The mill stopped work", "2019-01-01"), ("The mill stopped work", "2020-01-01")],
    ),
    (
        "en",
        "Ann Marsh was arrested by Interpol in May 2021 and charged three months later.",
        [("Ann Marsh was arrested by Interpol", "2021-05-01"), ("Ann Marsh was charged", "2021-08-01")],
    ),
    (
        "en",
        "Ann Marsh was arrested in May 2021 and left Ohio in June 2022.",
        [("Ann Marsh was arrested", "2021-05-01"), ("Ann Marsh left Ohio", "2022-06-01")],
    ),
    (
        "en",
        "Red Mill Corp, which was founded in 2011, opened a dam in 2019.",
        [("Red Mill Corp opened a dam", "2019-01-01"), ("Red Mill Corp was founded", "2011-01-01")],
    ),
    ("en", "Ann Marsh never saw the dam, but she left Ohio in 2019.", [("She left Ohio", "2019-01-01")]),
    ("en", "On Monday, 18 March 2024, Ann Marsh left Ohio.", [("Ann Marsh left Ohio", "2024-03-18")]),
]


@pytest.mark.parametrize(("code", "text", "expected"), CUT)
def test_each_date_goes_with_its_own_words(code: str, text: str, expected: list[tuple[str, str]]) -> None:
    found, _ = build(code, text)
    assert [(each.title, (interval(each) or ("", ""))[0]) for each in found] == expected
