"""Events: what sentences tell, when it was and how that is known, and who did what."""

from math import prod

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.telling import build, interval, roles

from linimasa import languages, sentences, timex
from linimasa.model import Actor, Article, DateBasis, Event, EventKind, ReferenceBasis, Role

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


PRONOUNS = [
    ("id", "Surti Rahayu membuka jalan itu. Ia menanam pohon pada 2010.", "Surti Rahayu menanam pohon", "agent"),
    ("id", "Surti Rahayu membuka jalan itu. Ia ditahan pada 2010.", "Surti Rahayu ditahan", "target"),
    ("en", "Mayor Ann Marsh opened a school. In 2010 she planted oaks.", "Ann Marsh planted oaks", "agent"),
    ("en", "“We won,” said Ann Marsh. She planted oaks in 2010.", "Ann Marsh planted oaks", "agent"),
    ("en", "Mayor Ann Marsh met Governor Joan Webber. She planted oaks in 2010.", "She planted oaks", None),
    ("en", "A gift came from Mayor Ann Marsh. She planted oaks in 2010.", "She planted oaks", None),
    ("en", "When Mayor Ann Marsh left, trees fell. She planted oaks in 2010.", "She planted oaks", None),
    ("en", "Ann Marsh opened a school. It rained. She planted oaks in 2010.", "Ann Marsh planted oaks", "agent"),
    ("en", "Ann Marsh opened a school. A guard fell. She planted oaks in 2010.", "She planted oaks", None),
    (
        "id",
        "Surti Rahayu membuka jalan. Hujan turun. Ia menanam pohon pada 2010.",
        "Surti Rahayu menanam pohon",
        "agent",
    ),
    ("id", "Surti Rahayu tiba.\n\nHujan turun. Ia menanam pohon pada 2010.", "Ia menanam pohon", None),
    ("en", "A quake shook the valley. It was followed by a flood in 2010.", "The quake was followed by a flood", None),
    ("en", "The mill closed. It was sold in 2010. Its roof fell in 2012.", "The mill's roof fell", None),
    ("en", "The mill closed. It was cold in 2010.", "It was cold", None),
    ("en", "The mills closed. It burned in 2010.", "It burned", None),
    ("en", "The mill closed.\n\nIt burned in 2010.", "It burned", None),
    ("en", "Mayor Ann Marsh left. It burned in 2010.", "It burned", None),
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


DENIED = [
    ("id", "Surti Rahayu membantah menerima kapal pada 2010.", "Surti Rahayu membantah menerima kapal pada 2010"),
    ("en", "Ann Marsh denied that Ghana sank the ship in 2010.", "Ann Marsh denied that Ghana sank the ship in 2010"),
]


@pytest.mark.parametrize(("code", "text", "title"), DENIED)
def test_what_is_denied_never_happens(code: str, text: str, title: str) -> None:
    (event,), _ = build(code, text)
    assert (event.kind, event.title, event.date_basis) == (EventKind.STATEMENT, title, DateBasis.REFERENCE)


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
