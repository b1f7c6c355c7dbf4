"""Events: what sentences tell, when it was and how that is known, and who did what."""

from math import prod

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from linimasa import actors, civil, events, languages, quotes, sentences, timex
from linimasa.model import Actor, Article, DateBasis, Event, EventKind, Reason, Reference, ReferenceBasis, Role

GIVEN = ReferenceBasis.GIVEN
DAY = civil.parse_day("2024-03-20")  # a Wednesday


def build(
    code: str, text: str, basis: ReferenceBasis = GIVEN, day: int | None = DAY
) -> tuple[list[Event], dict[str, Actor]]:
    language = languages.get(code)
    parts = sentences.split(text, language)
    reference = Reference(day, basis)
    times = timex.resolve(text, timex.find(text, language), reference, language, parts)
    cast = actors.find(text, language, parts, tuple(each.span for each in times))
    said, cast = quotes.find(text, language, parts, cast)
    found = events.build(text, language, parts, times, cast, said, reference)
    return list(found), {actor.id: actor for actor in cast}


def interval(event: Event) -> tuple[str | None, str | None] | None:
    if event.interval is None:
        return None

    def day(minute: int | None) -> str | None:
        return None if minute is None else civil.format_day(minute // civil.MINUTES)

    return day(event.interval.begin), day(event.interval.end)


def roles(event: Event, cast: dict[str, Actor]) -> set[tuple[str, str]]:
    return {(cast[each.id].name, each.role.value) for each in event.actors}


TOLD = [
    (
        "id",
        "Gubernur Surti Rahayu meresmikan bendungan pada 5 Januari 2021.",
        "occurrence",
        ("2021-01-05", "2021-01-06"),
    ),
    ("id", "Warga Banten memperbaiki jalan sejak 2019.", "occurrence", ("2019-01-01", None)),
    ("id", "Bendungan itu akan dibuka Gubernur Surti Rahayu pada Mei 2025.", "plan", ("2025-05-01", "2025-06-01")),
    (
        "id",
        "Surti Rahayu pada Senin (18/3/2024) mengatakan bahwa jalan itu aman.",
        "statement",
        ("2024-03-18", "2024-03-19"),
    ),
    ("id", "Surti Rahayu yakin Ghana membeli kapal itu pada tahun lalu.", "occurrence", ("2023-01-01", "2024-01-01")),
    ("en", "Mayor Ann Marsh opened the bridge on 5 January 2021.", "occurrence", ("2021-01-05", "2021-01-06")),
    ("en", "Ohio has closed the road since 2019.", "occurrence", ("2019-01-01", None)),
    ("en", "Mayor Ann Marsh will open the bridge in May 2025.", "plan", ("2025-05-01", "2025-06-01")),
    ("en", "Ann Marsh said on Monday that the road was safe.", "statement", ("2024-03-18", "2024-03-19")),
    ("en", "Ann Marsh said that Ghana bought the ship last year.", "occurrence", ("2023-01-01", "2024-01-01")),
]


@pytest.mark.parametrize(("code", "text", "kind", "when"), TOLD)
def test_kind_and_date(code: str, text: str, kind: str, when: tuple[str, str | None]) -> None:
    (event,), _ = build(code, text)
    assert (event.kind.value, interval(event), event.date_basis) == (kind, when, DateBasis.STATED)
    assert event.span.of(text) == text


SILENT = [
    ("id", "Apakah Surti Rahayu membuka jalan itu kemarin?"),
    ("id", "Baca juga: Surti Rahayu membuka jalan kemarin"),
    ("id", "(Surti Rahayu)"),
    ("id", "Surti Rahayu tidak membuka jalan itu."),
    ("id", "Jika Surti Rahayu membuka jalan, warga senang."),
    ("id", "Sepi sekali."),
    ("en", "Did Ann Marsh open the bridge yesterday?"),
    ("en", "Ann Marsh did not open the bridge."),
    ("en", "Ann Marsh Opens Long Awaited Bridge"),
]


@pytest.mark.parametrize(("code", "text"), SILENT)
def test_what_tells_no_event(code: str, text: str) -> None:
    assert build(code, text)[0] == []


ROLES = [
    ("id", "Kemarin Ghana menyerang Mali.", {("Ghana", "agent"), ("Mali", "target")}),
    (
        "id",
        "Kemarin Surti Rahayu ditangkap oleh Kepolisian Banten.",
        {("Surti Rahayu", "target"), ("Kepolisian Banten", "agent")},
    ),
    (
        "id",
        "Kemarin Presiden Ghana Nana Mensah bertemu Presiden Mali Kamara Toure di Paris.",
        {
            ("Nana Mensah", "agent"),
            ("Kamara Toure", "target"),
            ("Ghana", "mentioned"),
            ("Mali", "mentioned"),
            ("Paris", "mentioned"),
        },
    ),
    ("id", "Ghana direbut kembali Mali kemarin.", {("Ghana", "target"), ("Mali", "agent")}),
    ("id", "Kemarin Surti Rahayu dibawa ke Banten.", {("Surti Rahayu", "target"), ("Banten", "mentioned")}),
    ("en", "Ghana had been ruled by Mali since 2010.", {("Ghana", "target"), ("Mali", "agent")}),
    ("en", "Ann Marsh was hit by a car in Ohio yesterday.", {("Ann Marsh", "target"), ("Ohio", "mentioned")}),
    ("en", "Yesterday Ghana attacked Mali.", {("Ghana", "agent"), ("Mali", "target")}),
    ("en", "Ann Marsh was arrested by Interpol yesterday.", {("Ann Marsh", "target"), ("Interpol", "agent")}),
    (
        "id",
        "Kemarin Dewan Ombak Raya (DOR) Banten membuka Kota Hulu Manis.",
        {("Dewan Ombak Raya", "agent"), ("Banten", "mentioned"), ("Kota Hulu Manis", "target")},
    ),
    ("id", "“Kami menang,” kata Surti Rahayu kemarin.", {("Surti Rahayu", "speaker")}),
    ("id", "“Kami menang,” kata Surti Rahayu, dikutip Kabar Nusa.", {("Surti Rahayu", "speaker")}),
]


@pytest.mark.parametrize(("code", "text", "expected"), ROLES)
def test_roles(code: str, text: str, expected: set[tuple[str, str]]) -> None:
    (event,), cast = build(code, text)
    assert roles(event, cast) == expected


def test_a_time_inside_a_quote_does_not_date_the_saying() -> None:
    (event,), _ = build("id", "“Kapal itu hilang pada 2010,” kata Surti Rahayu, Selasa (19/3/2024).")
    assert interval(event) == ("2024-03-19", "2024-03-20")


def test_a_saying_with_a_date_about_a_dated_event_is_two_events() -> None:
    found, _ = build("id", "Surti Rahayu pada Senin (18/3/2024) mengatakan kapal Ghana tenggelam pada 2010.")
    assert [(each.kind, interval(each)) for each in found] == [
        (EventKind.STATEMENT, ("2024-03-18", "2024-03-19")),
        (EventKind.OCCURRENCE, ("2010-01-01", "2011-01-01")),
    ]


def test_each_clause_with_its_date_is_an_event() -> None:
    found, _ = build("en", "Ghana built the dam in 2010, and Mali closed the road in 2015.")
    assert [(each.title, interval(each)) for each in found] == [
        ("Ghana built the dam", ("2010-01-01", "2011-01-01")),
        ("Mali closed the road", ("2015-01-01", "2016-01-01")),
    ]


UNDATED = "Surti Rahayu membuka jalan itu."


def test_without_a_date_the_known_publication_day_stands() -> None:
    (event,), _ = build("id", UNDATED)
    assert (event.date_basis, interval(event)) == (DateBasis.REFERENCE, ("2024-03-20", "2024-03-21"))


@pytest.mark.parametrize("basis", [ReferenceBasis.TEXT, ReferenceBasis.FILE])
def test_a_day_only_inferred_is_never_the_reference(basis: ReferenceBasis) -> None:
    (event,), _ = build("id", UNDATED, basis)
    assert (event.date_basis, event.interval) == (DateBasis.NONE, None)
    assert event.reason


def test_else_a_neighbour_lends_its_date_with_little_confidence() -> None:
    (own, lent), _ = build("id", "Ghana menyerang Mali pada 5 Januari 2021. " + UNDATED, ReferenceBasis.NONE, None)
    assert (lent.date_basis, lent.interval) == (DateBasis.INHERITED, own.interval)
    assert lent.confidence < 0.5 < own.confidence


def test_a_neighbour_lends_its_day_and_not_its_hour() -> None:
    text = "Ghana menyerang Mali pada 5 Januari 2021 pukul 02.00. " + UNDATED
    _, lent = build("id", text, ReferenceBasis.NONE, None)[0]
    assert (interval(lent), lent.edtf) == (("2021-01-05", "2021-01-06"), "2021-01-05")


SAYINGS = [  # text, and the days of its statements
    (
        "“Kami siap,” kata Surti Rahayu. Ghana menyerang Mali pada 5 Maret 2024. “Kami pergi,” kata Surti Rahayu, "
        "Senin (18/3/2024).",
        ["2024-03-18", "2024-03-18"],  # not the day of what was told between
    ),
    ("Ghana menyerang Mali pada Senin (18/3/2024). “Kami siap,” kata Surti Rahayu.", ["2024-03-18"]),
    ("Ghana menyerang Mali pada 5 Januari 2021. “Kami siap,” kata Surti Rahayu.", [None]),  # who speaks speaks now
    ("Ghana menahan Mali dari 1 Maret hingga 19 Maret 2024. “Kami siap,” kata Surti Rahayu.", [None]),
]


@pytest.mark.parametrize(("text", "days"), SAYINGS)
def test_what_is_said_without_a_date_was_said_when_else_one_spoke(text: str, days: list[str | None]) -> None:
    found, _ = build("id", text, ReferenceBasis.TEXT)
    said = [event for event in found if event.kind is EventKind.STATEMENT]
    assert [when[0] if (when := interval(event)) else None for event in said] == days


def test_the_date_that_opens_an_entry_is_of_the_whole_entry() -> None:
    text = (
        "January 2020: Ghana opened a port. Ann Marsh praised the builders.\n\nMarch 2021 - A flood closed the port. "
        "Mali sent help.\n\nAnn Marsh planted oaks."
    )
    found, _ = build("en", text, ReferenceBasis.TEXT)
    assert [when and when[0] for when in map(interval, found)] == [
        "2020-01-01",
        "2020-01-01",
        "2021-03-01",
        "2021-03-01",
        "2021-03-01",
    ]


GOING_ON = [  # a paragraph after another, and the day its last event begins
    ("Kapal karam pada 5 Maret 2010. Tiga awak tewas.", "2010-03-05"),
    ("Kapal karam pada tahun 2010. Tiga awak tewas.", None),  # some day of that year, but which
    ("Kapal karam pada 5 Maret 2010.\n\nTiga awak tewas.", "2024-03-20"),
    ("Kapal karam pada 5 Maret 2010. “Kami sedih,” kata Surti Rahayu. Tiga awak tewas.", "2024-03-20"),
    ("Kapal karam pada 18 Maret 2024. Tiga awak tewas.", "2024-03-20"),
]


@pytest.mark.parametrize(("text", "day"), GOING_ON)
def test_what_goes_on_with_old_days_is_not_of_the_publication_day(text: str, day: str | None) -> None:
    found, _ = build("id", text)
    when = interval(found[-1])
    assert (when[0] if when else None) == day


def test_what_something_dates_from_is_no_beginning() -> None:
    (event,), _ = build("en", "The oldest mill in Harrow dates from 1520.")
    assert interval(event) == ("1520-01-01", "1521-01-01")


def test_a_plan_without_a_date_is_undated() -> None:
    (event,), _ = build("id", "Surti Rahayu akan membuka jalan itu.")
    assert (event.kind, event.date_basis, event.interval) == (EventKind.PLAN, DateBasis.NONE, None)


PRONOUNS = [
    ("id", "Surti Rahayu membuka jalan itu. Ia menanam pohon pada 2010.", "Surti Rahayu menanam pohon", "agent"),
    ("id", "Surti Rahayu membuka jalan itu. Ia ditahan pada 2010.", "Surti Rahayu ditahan", "target"),
    ("en", "Mayor Ann Marsh opened a school. In 2010 she planted oaks.", "Ann Marsh planted oaks", "agent"),
    ("en", "“We won,” said Ann Marsh. She planted oaks in 2010.", "Ann Marsh planted oaks", "agent"),
    ("en", "Mayor Ann Marsh met Governor Joan Webber. She planted oaks in 2010.", "She planted oaks", None),
    ("en", "A gift came from Mayor Ann Marsh. She planted oaks in 2010.", "She planted oaks", None),
    ("en", "When Mayor Ann Marsh left, trees fell. She planted oaks in 2010.", "She planted oaks", None),
    ("en", "Ohio opened a school. It planted oaks in 2010.", "It planted oaks", None),
]


@pytest.mark.parametrize(("code", "text", "title", "role"), PRONOUNS)
def test_a_pronoun_means_the_one_person_who_acted_before(code: str, text: str, title: str, role: str | None) -> None:
    found, cast = build(code, text)
    event = found[-1]
    assert event.title == title
    assert roles(event, cast) == ({(title.rsplit(" ", title.count(" ") - 1)[0], role)} if role else set())


def test_an_event_of_a_pronoun_is_less_sure_than_one_of_a_name() -> None:
    (_, named), _ = build("id", "Surti Rahayu membuka jalan itu. Surti menanam pohon pada 2010.")
    (_, meant), _ = build("id", "Surti Rahayu membuka jalan itu. Ia menanam pohon pada 2010.")
    assert 0 < meant.confidence < named.confidence


def test_the_date_said_outright_comes_before_one_that_is_reckoned() -> None:
    text = "Surti pergi pada 5 Januari 2021. Keesokan harinya, Rabu, 6 Januari 2021, Surti pulang."
    assert text.count("2021") == 2
    *_, event = build("id", text)[0]
    assert (interval(event), event.confidence) == (("2021-01-06", "2021-01-07"), build("id", text)[0][0].confidence)


REASONS = [
    ("id", "Surti Rahayu membuka jalan itu kemarin.", Reason.UNKNOWN),
    ("id", "Surti Rahayu akan membuka jalan itu.", Reason.PLANNED),
    ("id", "Pemerintah kelak membangun bendungan di hulu.", Reason.PLANNED),
    ("id", "Dahulu Surti Rahayu menanam tebu di sana.", Reason.VAGUE),
    ("id", "Surti Rahayu membuka jalan itu.", Reason.NOWHERE),
    ("en", "Someday the council will raise the old quay.", Reason.PLANNED),
    ("en", "Seven tides later, the council raised the old quay.", Reason.VAGUE),
    ("en", "Seven tides later, Ann Marsh said that the quay was safe.", Reason.VAGUE),
    ("id", "Tujuh purnama kemudian, Surti Rahayu membuka jalan itu.", Reason.VAGUE),
    ("id", "Surti Rahayu pernah memimpin desa itu.", Reason.VAGUE),
    ("en", "The council had sold the old quay to a brewer.", Reason.VAGUE),
    ("en", "The council raised the old quay.", Reason.NOWHERE),
]


@pytest.mark.parametrize(("code", "text", "reason"), REASONS)
def test_what_has_no_date_has_a_reason(code: str, text: str, reason: Reason) -> None:
    (event,), _ = build(code, text, ReferenceBasis.NONE, None)
    assert (event.interval, event.reason) == (None, reason)


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


DENIED = [
    ("id", "Surti Rahayu membantah menerima kapal pada 2010.", "Surti Rahayu membantah menerima kapal pada 2010"),
    ("en", "Ann Marsh denied that Ghana sank the ship in 2010.", "Ann Marsh denied that Ghana sank the ship in 2010"),
]


@pytest.mark.parametrize(("code", "text", "title"), DENIED)
def test_what_is_denied_never_happens(code: str, text: str, title: str) -> None:
    (event,), _ = build(code, text)
    assert (event.kind, event.title, event.date_basis) == (EventKind.STATEMENT, title, DateBasis.REFERENCE)


def test_neither_a_plan_nor_an_open_date_is_lent() -> None:
    text = "Ghana menyerang Mali sejak 5 Januari 2021. Surti Rahayu akan pergi pada 6 Mei 2030. " + UNDATED
    assert build("id", text, ReferenceBasis.NONE, None)[0][-1].date_basis is DateBasis.NONE


def test_what_lies_after_the_day_of_publication_is_a_plan() -> None:
    (event,), _ = build("id", "Hasil uji diumumkan pekan depan.")
    assert event.kind is EventKind.PLAN


ARTICLE = """MALI – Kunjungan Perdana Menteri Ghana (Ghn) Nana Adu Mensah menemui Presiden Mali Kamara Toure \
di Bamako membuat tetangga cemas.
Juru runding Kenya, Zambia, dan Angola pada Selasa (5/3/2024) langsung menanggapi pertemuan tersebut.
Menurut surat yang dibuat oleh kantor perdana menteri Zambia, ketiga negara itu \
mengatakan akan ada “harga mahal” bila janji dilanggar.
“Kami mencatat peluncur roket pantai (PRP) itu, dan kami cemas,” kata surat itu, dikutip Kabar Nusa.
Intelijen Maritim Kenya pada Senin (4/3/2024) mengatakan bahwa kapal Ghana dan Mali sudah lama berlayar bersama.
Otieno Wanjala, perwakilan Intelijen Maritim, \
menjelaskan permintaan Mali atas PRP (Portable Rocket Platform) sudah diketahui.
“Ini bukan kabar baru. Kami tetap waspada,” terangnya.
Ketika ditanya soal kapal Mali, seorang pejabat dari kantor kepresidenan Angola menjawab singkat.
“Kapal itu sudah lama kami lihat,” ujarnya.
Pemerintahan Okello yakin Ghana mengirimkan kapal ke Mali pada tahun lalu.
(Rina Hapsari)"""


@pytest.fixture(scope="module")
def article() -> tuple[list[Event], dict[str, Actor]]:
    language = languages.get("id")
    parts = sentences.split(ARTICLE, language)
    reference = timex.infer_reference(Article(ARTICLE), timex.find(ARTICLE, language), language, parts)
    assert reference.basis is ReferenceBasis.TEXT
    return build("id", ARTICLE, reference.basis, reference.day)


def _with(found: list[Event], words: str) -> Event:
    (event,) = [each for each in found if words in each.span.of(ARTICLE)]
    return event


def test_the_article_dates_what_it_dates(article: tuple[list[Event], dict[str, Actor]]) -> None:
    found, cast = article
    reaction, saying, sending = _with(found, "Juru runding"), _with(found, "Senin"), _with(found, "tahun lalu")
    assert [interval(each) for each in (reaction, saying, sending)] == [
        ("2024-03-05", "2024-03-06"),
        ("2024-03-04", "2024-03-05"),
        ("2023-01-01", "2024-01-01"),
    ]
    assert {(name, "agent") for name in ("Kenya", "Zambia", "Angola")} <= roles(reaction, cast)
    assert ("Intelijen Maritim Kenya", "speaker") in roles(saying, cast)
    assert {("Pemerintahan Okello", "speaker"), ("Ghana", "agent")} <= roles(sending, cast)


def test_the_article_claims_no_date_for_the_visit(article: tuple[list[Event], dict[str, Actor]]) -> None:
    assert _with(article[0], "Kunjungan").date_basis not in (DateBasis.STATED, DateBasis.REFERENCE)


def test_the_article_gives_each_quote_its_speaker(article: tuple[list[Event], dict[str, Actor]]) -> None:
    found, cast = article
    speakers = [
        next(cast[each.id].name for each in _with(found, words).actors if each.role is Role.SPEAKER)
        for words in ("kata surat itu", "terangnya", "ujarnya")
    ]
    assert speakers == ["surat itu", "Otieno Wanjala", "seorang pejabat dari kantor kepresidenan Angola"]


def test_the_article_lets_no_byline_medium_or_thing_act(article: tuple[list[Event], dict[str, Actor]]) -> None:
    found, cast = article
    acting = {cast[each.id].name for event in found for each in event.actors}
    assert not acting & {"Rina Hapsari", "Kabar Nusa", "PRP", "Portable Rocket Platform"}
    assert "PRP" not in {actor.name for actor in cast.values()}


WORDS = [
    "Ghana",
    "menyerang",
    "Mali",
    "kemarin",
    "pada 2010",
    "“",
    "”",
    "kata",
    "Surti Rahayu",
    ".",
    "?",
    ",",
    "\n",
    "akan",
    "tidak",
    "(5/3/2024)",
    "sejak",
    ":",
]
TEXTS = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=3)), max_size=25).map(" ".join)


@given(TEXTS, st.sampled_from(["id", "en"]))
@example("“ . (5/3/2024)", "id")
def test_events_are_short_dated_or_reasoned_and_refer_to_what_there_is(text: str, code: str) -> None:
    found, cast = build(code, text)
    assert [each.id for each in found] == [f"e{n}" for n in range(1, len(found) + 1)]
    for event in found:
        assert 0 < len(event.title) <= 80
        assert 0 <= event.span.start < event.span.end <= len(text)
        assert (event.interval is None) == (event.date_basis is DateBasis.NONE) == (event.reason is not None)
        assert (event.interval is None) == (event.edtf is None)
        assert all(each.id in cast for each in event.actors)
        assert len({each.id for each in event.actors}) == len(event.actors)
        assert 0 < event.confidence <= 1
        assert event.confidence == round(prod(share for _, share in event.factors), 2)
