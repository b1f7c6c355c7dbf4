"""Finding and resolving as a whole: what holds for any text, hostile ones too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.finding import DAY, resolve

from linimasa import languages, pipeline, timex
from linimasa.model import Article, Certainty, Reason, Span
from linimasa.timex import lexicon

CODES = languages.codes()
SNIPPETS = sorted({example["text"] for code in CODES for example in lexicon.of(languages.get(code)).examples})
PIECES = st.one_of(
    st.sampled_from(SNIPPETS),
    st.sampled_from(["31 Februari 2023", "99/99/9999", "May 0", "0 SM", "pukul 24.30", "\0", "\ud800", "‏", "é", "𝒳"]),
    st.text(max_size=8),
    st.integers(0, 99999).map(str),
)
TEXTS = st.lists(PIECES, max_size=12).map(" ".join)


@given(TEXTS, st.sampled_from(CODES), st.one_of(st.none(), st.integers(0, 3_000_000)))
def test_every_timex_lies_in_the_text_and_can_be_computed_again(text: str, code: str, day: int | None) -> None:
    found, end = resolve(text, code, day), 0
    for number, one in enumerate(found, 1):
        assert one.id == f"t{number}"
        assert end <= one.span.start < one.span.end <= len(text)
        end = one.span.end
        assert one.value
        if one.interval is None:
            assert one.trail == ()
        else:
            again = timex.run(one.trail)
            assert (again.interval, again.value, again.granularity) == (one.interval, one.value, one.granularity)
            assert again.mod is None or again.mod == one.mod or one.mod == "APPROX"
        assert (one.certainty is Certainty.AMBIGUOUS) == bool(one.readings)
        for reading in one.readings:
            assert timex.run(reading.trail).interval == reading.interval != one.interval
        assert one.anchor in {None, "reference", *(earlier.id for earlier in found[: number - 1])}


@given(TEXTS, st.sampled_from(CODES))
def test_the_scanner_stops_wherever_a_rule_matches(text: str, code: str) -> None:
    words, data = lexicon.of(languages.get(code)), text.encode("utf-8", "surrogatepass")
    stops = {match.end() for match in words.beginnings.finditer(data.lower())}
    whole = (match.start() for match in words.regions.finditer(data) if not data[: match.start()][-1:].isalnum())
    assert set(whole) <= stops


@given(TEXTS, st.sampled_from(CODES), st.text(st.characters(exclude_categories=["L", "N"]), max_size=5))
def test_what_stands_before_only_moves_the_spans(text: str, code: str, before: str) -> None:
    language = languages.get(code)
    shift = len(before) + 2
    spans = [candidate.span for candidate in timex.find(f"\n\n{text}", language)]
    moved = [candidate.span for candidate in timex.find(f"{before}\n\n\n\n{text}", language)]
    assert [Span(span.start + shift, span.end + shift) for span in spans] == [s for s in moved if s.start >= shift]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "piece", ["7", "(", "a", "\0", "\ud800", "‏", " ", "\n", "1/", "12-", "12 ", "é5 ", "lima ", "five-"]
)
def test_a_megabyte_of_anything_ends(piece: str, code: str) -> None:
    assert resolve(piece * (1_000_000 // len(piece)), code) == ()


@pytest.mark.parametrize("before", ["", "é", "𝒳𝒳", "\ud800", "‏", "\0"])
def test_offsets_are_code_points(before: str) -> None:
    text = f"{before} “Rapat” pada Senin (4/3/2024) – selesai."
    (one,) = resolve(text, "id")
    assert one.span.of(text) == "Senin (4/3/2024)"


@pytest.mark.parametrize(
    "text",
    [
        *[
            "31/02/2023",
            "30 Februari 2022",
            "2023-13-01",
            "00/05/2023",
            "Minggu (32/1/2023)",
            "0 SM",
            "29 Februari 2023",
        ],
        *[
            "31 April",
            "13/13/2023",
            "40 Mei 2021",
            "5 Mei 0000",
            "5 Mei 99999",
            "tahun 99999",
            "30 Februari-3 Maret 2022",
        ],
    ],
)
def test_what_does_not_exist_is_no_date_and_is_told(text: str) -> None:
    (one,) = resolve(f"Pada {text} itu", "id")
    assert (one.span.start, one.exists, one.interval, one.trail) == (5, False, None, ())


def test_an_event_on_a_day_that_does_not_exist_has_no_date_and_says_why() -> None:
    found = pipeline.extract(Article("Pada 31 Februari 2023 banjir melanda Desa Suka."), pipeline.Options(DAY, "id"))
    assert [(event.interval, event.reason) for event in found.events] == [(None, Reason.IMPOSSIBLE)]


@pytest.mark.parametrize("text", ["xMei2020", "5 Meià", "2020年", "Seninan", "12020", "20201"])
def test_words_are_not_cut(text: str) -> None:
    assert resolve(text, "id") == ()


def test_an_ambiguous_date_keeps_both_readings() -> None:
    (one,) = resolve("Ia datang 5/9/2023.", "id")
    assert (one.value, one.certainty) == ("2023-09-05", Certainty.AMBIGUOUS)
    assert [reading.value for reading in one.readings] == ["2023-05-09"]


def test_the_article_decides_the_order() -> None:
    first, second = resolve("Signed 25/12/2023 and sealed 5/9/2023.", "en")
    assert (first.value, second.value) == ("2023-12-25", "2023-09-05")
    assert second.certainty is Certainty.STATED
    assert second.trail[-1] == "order dmy by article"


def test_the_weekday_decides_the_order() -> None:
    (one,) = resolve("Closed Wednesday, 6/9/2023.", "en")
    assert (one.value, one.certainty, one.readings) == ("2023-09-06", Certainty.STATED, ())
    assert one.trail[-1] == "order dmy by weekday"


def test_a_contradicting_weekday_is_told() -> None:
    (one,) = resolve("Rapat digelar Senin, 14 September 2023.", "id")
    assert one.value == "2023-09-14"
    assert one.certainty is Certainty.INFERRED
    assert "check weekday 1 contradicts" in one.trail


def test_a_year_that_opens_a_sentence_is_told_of_for_the_rest_of_the_paragraph() -> None:
    text = (
        "In 2019 she moved. In March she married. Sales doubled since 2015. On 5 May they fell.\n\nIn June it rained."
    )
    assert [one.value for one in resolve(text, "en")] == ["2019", "2019-03", "2015", "2019-05-05", "2023-06"]


GOES_ON = [
    ("On 3 March 2015 he was held. In June he was tried.", ["2015-03-03", "2015-06"]),
    ("In October 2021 they took the town; by the end of November they had lost it.", ["2021-10", "2021-11"]),
    (
        "War came to the town on 15 April 2021. It went on in May and June of that year.",
        ["2021-04-15", "2021-05", "2021-06"],
    ),
    ("It began on 15 April 2021 and went on in May and June of that year.", ["2021-04-15", "2021-05", "2021-06"]),
    (
        "The old mayor came back to town in May 2019. In July he left.",
        ["2019-05", "2023-07"],
    ),  # the month opens no sentence
    ("On 3 March 2015 he was held, and the following year he fell. In May he left.", ["2015-03-03", "2016", "2023-05"]),
]


@pytest.mark.parametrize(("text", "values"), GOES_ON)
def test_a_date_that_says_its_year_is_told_on_from(text: str, values: list[str]) -> None:
    assert [one.value for one in resolve(text, "en")] == values


def test_dates_that_share_a_year_all_have_it() -> None:
    assert [one.value for one in resolve("Hujan turun pada Mei dan Juni 2021.", "id")] == ["2021-05", "2021-06"]
    assert [one.value for one in resolve("It rained in May and June 2021.", "en")] == ["2021-05", "2021-06"]


def test_a_signal_and_a_zone_stand_beside_the_date() -> None:
    since, at = resolve("Sejak 1998 toko itu buka pukul 08.00 WIB.", "id")
    assert (since.span.start, since.signal, since.value) == (6, "sejak", "1998")
    assert (at.zone, at.value) == ("+07:00", "XXXX-XX-XXT08:00")


@pytest.mark.parametrize(
    ("code", "text", "signal", "mod"),
    [
        ("en", "It ended shortly before 4 p.m.", None, "APPROX"),
        ("en", "It must end before 4 p.m.", "before", None),
        ("id", "Acara usai tak lama setelah pukul 16.00.", None, "APPROX"),
        ("id", "Acara usai setelah pukul 16.00.", "setelah", None),
        ("de", "Es endete kurz nach 16 Uhr.", None, "APPROX"),
    ],
)
def test_shortly_before_an_hour_is_about_it(code: str, text: str, signal: str | None, mod: str | None) -> None:
    (timex,) = resolve(text, code)
    assert (timex.signal, timex.mod) == (signal, mod)


CLOCKS = [
    ("id", "Pada pukul 07.55 pesawat dinyatakan hilang.", ["XXXX-XX-XXT07:55"]),
    ("id", "Pesawat lepas landas Senin. Pukul 07.55 ia dinyatakan hilang.", ["2023-09-11", "2023-09-11T07:55"]),
    ("id", "Sekitar jam 2 siang tadi hujan turun.", ["2023-09-14T14:00"]),
    ("en", "The ship left at 6:30 p.m.", ["XXXX-XX-XXT18:30"]),
    (
        "en",
        "She died on 27 May 1993. On Monday the court met at 11.20 am.",
        ["1993-05-27", "2023-09-11", "2023-09-11T11:20"],
    ),
    ("en", "They meet at seven o'clock tonight.", ["2023-09-14T19:00"]),
    (
        "id",
        "Rapat dibuka Senin. Surat dikirim sejak 28 Agustus. Pukul 11.00 rapat dilanjutkan.",
        ["2023-09-11", "2023-08-28", "2023-09-11T11:00"],
    ),
    (
        "id",
        "Pesta digelar Senin. “Pada 3 Mei 1959 kami tiba. Pukul 10.00 kami pulang,” kata Ani. Pukul 19.00 pesta usai.",
        ["2023-09-11", "1959-05-03", "1959-05-03T10:00", "2023-09-11T19:00"],
    ),
    (
        "en",
        'They met on Monday. "On May 3, 1959, we came," he said. At 7 p.m. they left.',
        ["2023-09-11", "1959-05-03", "2023-09-11T19:00"],
    ),
    ("id", "Toko buka Senin. Pasar buka pukul 18.00-24.00.", ["2023-09-11", "2023-09-11T18:00/2023-09-11T24:00"]),
]


@pytest.mark.parametrize(("code", "text", "values"), CLOCKS)
def test_a_clock_time_takes_no_day_that_nothing_tells(code: str, text: str, values: list[str]) -> None:
    assert [one.value for one in resolve(text, code)] == values


def test_a_zone_may_be_told_in_words() -> None:
    text = "The call starts at 10 a.m. Central Time on Friday, or at 9 a.m. Mountain Time."
    assert [one.zone for one in resolve(text, "en")] == ["-06:00", "-07:00"]


def test_stated_fields_are_those_in_the_text() -> None:
    date, relative = resolve("Ia tiba Senin (4/3/2024) dan pulang tahun lalu.", "id")
    assert date.stated == ("year", "month", "day", "weekday")
    assert relative.stated == ()
    assert relative.anchor == "reference"


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("en", "On Monday night police raided the flat. At 2 a.m. they left.", ["2023-09-11TNI", "2023-09-12T02:00"]),
        ("en", "On Monday morning police came. At 2 a.m. a window broke.", ["2023-09-11TMO", "2023-09-11T02:00"]),
        ("id", "Rumah itu digerebek Senin malam. Pagi harinya polisi pergi.", ["2023-09-11TNI", "2023-09-12TMO"]),
    ],
)
def test_a_night_goes_on_past_midnight(code: str, text: str, values: list[str]) -> None:
    assert [one.value for one in resolve(text, code)] == values


def test_what_lies_before_is_said_aside() -> None:
    text = "He was found on 7 May 2020. The night before, at 10 p.m., a shot was heard. At 5 a.m. neighbours called."
    values = ["2020-05-07", "2020-05-06TNI", "2020-05-06T22:00", "2020-05-07T05:00"]
    assert [one.value for one in resolve(text, "en")] == values


def test_a_next_day_of_nothing_is_none() -> None:
    assert [one.interval for one in resolve("The next day she left.", "en")] == [None]


def test_dulu_is_a_past_time_or_first() -> None:
    assert [one.value for one in resolve("Dulu ia di Solo.", "id")] == ["PAST_REF"]
    assert resolve("Kita tunggu dulu hasilnya.", "id") == ()
