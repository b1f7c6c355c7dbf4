"""The day that 'today' is in a text, and what a story or a chronology goes on from."""

from pathlib import Path

import pytest
from tests.finding import DAY, resolve

from linimasa import civil, languages, sentences, timex
from linimasa.model import Article, Reference, ReferenceBasis, TimexType

REFERENCES = [
    ("JAKARTA, 14 September 2023 – Presiden tiba. Ia pulang 20 Oktober 2024.", None, "2023-09-14", "dateline"),
    ("WARTA.com, Rabu (13/9/2023) - Presiden tiba.", None, "2023-09-13", "dateline"),
    ("LONDON, 3 May 2024 (Agency) — The ministers met in the city.", None, "2024-05-03", "dateline"),
    ("Ia tiba Senin (4/9/2023), lalu pulang Rabu (6/9/2023).", None, "2023-09-06", "text"),
    ("Ia tiba Senin (4/9/2023). Pemilu akan digelar 14 Februari 2024.", None, "2023-09-04", "text"),
    ("Ia tiba Senin (16/10). Pemilu digelar 14 Februari 2024. Ia pulang Selasa (17/10).", None, "2023-10-17", "text"),
    ("He scored on 14 February 2004. He left in 2012, came back in 2015 and fell in 2021.", None, None, "none"),
    ("Ia tiba Senin (17/10). Pemilu digelar 14 Februari 2024.", None, "2024-02-14", "text"),
    (
        "January 2022: The talks begin.\n9 March 2022 - They end.\n2 May 2023: The deal is signed.",
        None,
        "2023-05-02",
        "text",
    ),
    ("14 May 2022\nThe talks end.\n\n2 May 2023\nThe deal is signed.", None, "2023-05-02", "text"),
    ("14 May 2022\nThe talks ended on 2 May 2022 with a deal.", None, "2022-05-14", "dateline"),
    ("Ia tiba Jumat (3/11/2023). Rapat digelar Selasa, 7 November mendatang.", None, "2023-11-03", "text"),
    ("She wed on 4 July 1959 and bore a son. In 1962, 1971 and 1987 she won. She died on Sunday.", None, None, "none"),
    (
        "Ia lahir pada 1999 dan menikah 4 Juli 2022. Ia tiba kemarin. Cukai naik hingga 2030, lalu hingga 2045.",
        None,
        "2022-07-04",
        "text",
    ),
    (
        "Korban ditemukan Senin (5/2). Hingga Jumat (9/2/2024) petang, dua orang masih hilang.",
        None,
        "2024-02-09",
        "text",
    ),
    (
        "War came in 1866. By 1868, 1869 and 1870 all was lost. On 3 May 1871 it ended. Few know it today.",
        None,
        None,
        "none",
    ),
    ("JAKARTA, 3 Mei (Kantor Berita) - Ratih tiba Jumat (3/5/2024).", None, "2024-05-03", "dateline"),
    (
        "LONDON, Jan 16 (Agency) - She resigned. She had hinted at it on December 28, 2024.",
        None,
        "2025-01-16",
        "dateline",
    ),
    (
        "BANDUNG, 12 November (Kantor Berita) - Tebing runtuh. Pencarian usai Minggu (19/11). Hujan turun pada 2020.",
        None,
        "2023-11-12",
        "dateline",
    ),
    ("BANDUNG, 12 November (Kantor Berita) - Tebing runtuh. Pencarian ditutup Minggu (19/11).", None, None, "none"),
    ("LONDON, Jan 16 (Agency) - She resigned on Thursday. She was elected in 2022.", None, None, "none"),
    (
        "BASEL, Mass., June 3, 2024 /WireNews/ -- The firm has opened a mill in the town.",
        None,
        "2024-06-03",
        "dateline",
    ),
    ("Ratih tiba Jumat (3/5/2024). Tarif berlaku mulai 1 Januari 2025.", None, "2024-05-03", "text"),
    ("Ratih tiba Jumat (3/5/2024). Ia pulang pada 6 Mei 2024.", None, "2024-05-06", "text"),
    ("Debat digelar Rabu (20/11/2024) malam. “Sudah,” tutur Ani, Kamis pagi.", None, "2024-11-21", "text"),
    ("Debat digelar Rabu (20/11/2024) malam. “Sudah,” tutur Ani, Kamis pekan lalu.", None, "2024-11-20", "text"),
    ("Harga naik pada Senin-Selasa (8-9/1/2024). Ajudan itu dihubungi Selasa petang.", None, "2024-01-09", "text"),
    ("Ia tiba Sabtu (27/7), lalu pulang Selasa (30/7). Piala Tarkam 2024 usai.", None, "2024-07-30", "text"),
    ("Ia tiba Senin (16/10). Pilkada 2024 masih jauh; pada 2023 ia sakit.", None, "2023-10-16", "text"),
    ("Ia tiba Selasa (30/7). Konser akan digelar Sabtu (3/8). Piala Tarkam 2024 usai.", None, "2024-07-30", "text"),
    ("He left on Tuesday, July 30. The 2024 cup is over.", None, "2024-07-30", "text"),
    ("Ia tiba Sabtu (27/7), lalu pulang Rabu (30/7). Piala Tarkam 2024 usai.", None, None, "none"),
    ("Ia tiba Senin (16/10). Pilkada 2024 masih jauh.", None, None, "none"),
    ("Ia tiba Senin (16/10). Pada 2017 ia sakit. Pilkada 2024 masih jauh; pada 2020 ia lulus.", None, None, "none"),
    ("Ia tiba Selasa (30/7). Biayanya Rp 2.024 dan 12.024 lembar.", None, None, "none"),
    ("Ia tiba Selasa (30/7). Piala Tarkam 2024 usai.", "berita-2019-07-31.txt", "2019-07-31", "file"),
    ("Ia tiba kemarin.", "berita-2021-05-06.txt", "2021-05-06", "file"),
    ("Ia tiba kemarin.", "berita_20210506.md", "2021-05-06", "file"),
    ("Ia tiba kemarin.", "berita-2021-15-06.txt", None, "none"),
    ("Ia tiba pada Mei 2020.", None, None, "none"),
]


@pytest.mark.parametrize(("text", "path", "day", "basis"), REFERENCES)
def test_the_reference(text: str, path: str | None, day: str | None, basis: str) -> None:
    language = languages.detect(text)
    article = Article(text, path=path and str(Path("folder") / path))
    found = timex.infer_reference(article, timex.find(text, language), language, sentences.split(text, language))
    assert found == Reference(civil.parse_day(day) if day else None, ReferenceBasis(basis))


def test_metadata_goes_first() -> None:
    text = "JAKARTA, 14 September 2023 – Presiden tiba."
    language = languages.get("id")
    found = timex.infer_reference(Article(text, published=DAY + 9), timex.find(text, language), language)
    assert found == Reference(DAY + 9, ReferenceBasis.METADATA)


STORY = (
    "The war began on 3 May 1901. In June the army crossed the river. By December 1901 it held the coast. In January "
    "the king fled, and on 14 February he died. On Saturday his son was crowned. In the summer of 1902 the towns rose. "
    "The peace was signed in 1903. In October the troops went home. The last of them died in 1950."
)


TOLD = ["1901-05-03", "1901-06", "1901-12", "1902-01", "1902-02-14", "1902-02-15", "1902-SU", "1903", "1903-10", "1950"]


def test_a_story_of_long_ago_goes_on_in_the_year_it_has_come_to() -> None:
    assert [one.value for one in resolve(STORY, "en")] == TOLD


CHRONOLOGY = (
    "How the strike came about\n\nJanuary 2022: The company plans to close a line. The drivers, who had a rise in "
    "October, are angry.\n9 March - They vote to strike.\nMarch 21: The first walkout. In early April the talks break "
    "down, and on 14 June they begin again.\nDecember: A deal is near.\nJanuary: The deal fails.\n2 February 2023: A "
    "judge decides. He said yesterday that he had needed no more than a night.\n"
)


ENTRIES = [
    "2022-01",
    "2021-10",
    "2022-03-09",
    "2022-03-21",
    "2022-04",
    "2022-06-14",
    "2022-12",
    "2023-01",
    "2023-02-02",
]


def test_the_entries_of_a_chronology_go_on_from_each_other() -> None:
    assert [one.value for one in resolve(CHRONOLOGY, "en")][:9] == ENTRIES


def test_a_chronology_may_begin_with_its_newest_entry() -> None:
    text = (
        "2 February 2023: A judge decides.\nJanuary: The deal fails.\nDecember: A deal is near.\nMay 2022: A strike.\n"
    )
    assert [one.value for one in resolve(text, "en")] == ["2023-02-02", "2023-01", "2022-12", "2022-05"]


def test_news_with_a_few_years_in_it_is_no_story() -> None:
    text = "The old mayor won in 1998, 2003, 2009 and 2011. In August he fell, and yesterday he died."
    assert [one.value for one in resolve(text, "en")][-2:] == ["2023-08", "2023-09-13"]


LIVE = [  # a text, and the values of its clock times
    (
        "Sabtu, 5 April 2025\n16.10 WIB - Hasil keluar 9 April.\n13.00 WIB - TPS ditutup.",
        ["2025-04-05T16:10", "2025-04-05T13:00"],
    ),
    (
        "Kamis, 6 Juni 2024\nPukul 02.30 WITA: Mesin mati.\nJumat, 7 Juni 2024\nPukul 03.05 WITA: Kapal tenggelam.",
        ["2024-06-06T02:30", "2024-06-07T03:05"],
    ),
    ("Ia tiba 6 Juni 2024. Pukul 02.30 mesin mati.", ["2024-06-06T02:30"]),
]


@pytest.mark.parametrize(("text", "values"), LIVE)
def test_a_clock_time_that_opens_an_entry_is_of_the_day_that_heads_it(text: str, values: list[str]) -> None:
    language = languages.get("id")
    today = Reference(civil.parse_day("2025-04-05"), ReferenceBasis.GIVEN)
    found = timex.resolve(text, timex.find(text, language), today, language, sentences.split(text, language))
    assert [each.value for each in found if each.type is TimexType.TIME] == values


LIFE = "She was born on 9 March 1943. In 1958 she won, in 1976 she toured, and in 1981 she rested.\n\n"
COMING = [  # a text read on Thursday, 14 September 2023, and the value of its last expression
    ("en", LIFE + "She will be buried on Friday.", "2023-09-15"),
    ("en", LIFE + "Her son said on Tuesday that she was happy.", "2023-09-12"),
    ("en", LIFE + "A concert is planned for October.", "2023-10"),
    ("en", LIFE.strip() + " She would sing again in October.", "1981-10"),
    ("en", "She joined on 1 April 2015. She will present the results on 27 March.", "2024-03-27"),
    ("en", "The seat fell vacant in 2017, 2019 and 2021. He spoke to the paper on Friday.", "2023-09-08"),
    ("id", "Ia lahir 9 Maret 1943. Ia menang pada 1958, 1976, dan 1981.\n\nIa akan dimakamkan Jumat.", "2023-09-15"),
    ("id", "Bank memangkas bunga pada Januari dan diperkirakan memangkasnya lagi.", "2023-01"),
    ("id", "Pencarian dilanjutkan Jumat pagi.", "2023-09-15TMO"),
    ("id", "Sidang telah dimulai Jumat.", "2023-09-08"),
    ("id", "Pencarian dilanjutkan Selasa.", "2023-09-12"),
    ("en", "He resigned after the vote on Monday.", "2023-09-11"),
    ("en", "Lawmakers vote on Monday.", "2023-09-18"),
    ("en", "Schools will stay closed on Friday.", "2023-09-15"),
    ("en", "The line has suspended all sailings until Sunday.", "2023-09-17"),
    ("en", "He waited until Sunday.", "2023-09-10"),
]


@pytest.mark.parametrize(("code", "text", "value"), COMING)
def test_what_is_to_come_is_reckoned_from_today(code: str, text: str, value: str) -> None:
    assert resolve(text, code)[-1].value == value


def test_a_live_report_under_one_date_has_it_for_its_dateline() -> None:
    text = "Storm: as it happened\n\nTuesday 21 January 2025\n\n22:14 GMT\nAll is over.\n\n20:40\nA man is found.\n"
    language = languages.get("en")
    reference = timex.infer_reference(
        Article(text), timex.find(text, language), language, sentences.split(text, language)
    )
    assert reference == Reference(civil.parse_day("2025-01-21"), ReferenceBasis.DATELINE)


def test_money_is_no_age_of_millions_of_years() -> None:
    assert "PAST_REF" not in [each.value for each in resolve("Pendapatan naik dari Rp7,4 miliar tahun lalu.", "id")]
