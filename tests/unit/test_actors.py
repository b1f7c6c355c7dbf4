"""Actors: which capitals are names, of what kind, and which names mean the same."""

from itertools import chain, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.finding import find_actors

from linimasa import languages
from linimasa.model import ActorKind, Span

ID, EN = languages.get("id"), languages.get("en")
KINDS = {"P": ActorKind.PERSON, "O": ActorKind.ORGANISATION, "L": ActorKind.PLACE}


def sure(code: str, text: str) -> set[tuple[str, str]]:
    letters = {kind: letter for letter, kind in KINDS.items()}
    return {(a.name, letters[a.kind]) for a in find_actors(code, text) if a.named and a.confidence >= 0.5}


NAMES = [
    (
        "id",
        "Kemarin Presiden Ghana Nana Mensah bertemu Gubernur Banten.",
        {("Ghana", "L"), ("Nana Mensah", "P"), ("Banten", "L")},
    ),
    ("id", "Mereka menemui Menteri Pendidikan dan Kebudayaan Tirta Laksana.", {("Tirta Laksana", "P")}),
    (
        "id",
        "Rapat di Kementerian Pekerjaan Umum dan Perumahan selesai.",
        {("Kementerian Pekerjaan Umum dan Perumahan", "O")},
    ),
    (
        "id",
        "Surat itu dikirim Universitas Angin Timur kepada PT Laut Biru.",
        {("Universitas Angin Timur", "O"), ("PT Laut Biru", "O")},
    ),
    ("id", "Ia lahir di Kabupaten Hulu Manis, Jawa Barat.", {("Kabupaten Hulu Manis", "L"), ("Jawa Barat", "L")}),
    ("id", "Ini kata Kepala Seksi Penerangan Bakti Harsono.", {("Bakti Harsono", "P")}),
    (
        "id",
        "Lembaga Bahari Raya (LB) diam, lalu Gubernur LB Surti Rahayu bicara.",
        {("Lembaga Bahari Raya", "O"), ("Surti Rahayu", "P")},
    ),
    ("id", "Ini kata Kepala Kejaksaan Tinggi Bali.", {("Kejaksaan Tinggi Bali", "O")}),
    ("id", "Polisi Resor Hulu Manis menutup jalan.", {("Polisi Resor Hulu Manis", "O")}),
    ("id", "Kemarin Polda Banten dan Polres Lebak Wangi diam.", {("Polda Banten", "O"), ("Polres Lebak Wangi", "O")}),
    ("id", "Ia pindah dari Citilink ke Sriwijaya Air.", {("Citilink", "O"), ("Sriwijaya Air", "O")}),
    ("id", "Gugatan itu masuk ke PN Jakarta Pusat.", {("PN Jakarta Pusat", "O")}),
    ("id", "Kata Ilmuwan NASA Tirta Laksana, hujan turun.", {("NASA", "O"), ("Tirta Laksana", "P")}),
    ("id", "Ia memuji Hakim Konstitusi Tirta Laksana.", {("Tirta Laksana", "P")}),
    ("id", "Kemarin PT Sawit Lestari membeli lahan.", {("PT Sawit Lestari", "O")}),
    ("id", "Kini Band Angin Timur dan Otorita Laut diam.", {("Band Angin Timur", "O"), ("Otorita Laut", "O")}),
    ("id", "Kata Ekonom BI Tirta Laksana, harga naik.", {("Bank Indonesia", "O"), ("Tirta Laksana", "P")}),
    ("id", "Sore itu Arema FC 2-1 atas tamunya.", {("Arema FC", "O")}),
    ("id", "Tebing Batu Apung runtuh.", {("Tebing Batu Apung", "L")}),
    ("id", "WANASARI — Jalan di Kabupaten Wanasari putus.", {("Kabupaten Wanasari", "L")}),
    (
        "id",
        "Menurut Direktur LBX Surabaya Tirta Laksana, jalan itu putus.",
        {("Surabaya", "L"), ("Tirta Laksana", "P")},
    ),
    ("id", "Kata Vice President Public Relations Antira Tirta Laksana, hujan turun.", {("Antira Tirta Laksana", "P")}),
    ("id", "Kata Bupati Pati Tirta Laksana, air surut.", {("Pati", "L"), ("Tirta Laksana", "P")}),
    ("id", "Kini Bupati Wira Selatan Tirta Laksana diam.", {("Wira Selatan", "L"), ("Tirta Laksana", "P")}),
    (
        "id",
        "Jalan di Kabupaten Warusari putus, kata Bupati Warusari Tirta Laksana.",
        {("Warusari", "L"), ("Tirta Laksana", "P")},
    ),
    (
        "id",
        "Direktur Utama Antira Tirta Laksana diam. Sejak itu PT Angin Timur Tbk (Antira) tutup.",
        {("PT Angin Timur Tbk", "O"), ("Tirta Laksana", "P")},
    ),
    (
        "id",
        "Jalan di Kabupaten Wanasari putus, lalu Wanasari gelap.",
        {("Wanasari", "L")},
    ),
    ("en", "Then the Central Bank of Alderia met.", {("Central Bank of Alderia", "O")}),
    ("en", "Central banks wait, and the Central Bank of Alderia met.", {("Central Bank of Alderia", "O")}),
    ("en", "Judges from The Hague met.", {("The Hague", "L")}),
    ("en", "Then the Food and Drug Administration agreed.", {("Food and Drug Administration", "O")}),
    ("en", "They rang Fern Observatory at night.", {("Fern Observatory", "O")}),
    ("en", "According to Odd Tveter, it rained.", {("Odd Tveter", "P")}),
    ("en", "Then Central Bank Governor Odd Tveter left.", {("Central Bank", "O"), ("Odd Tveter", "P")}),
    ("en", "Farms in the West Bank dried out.", {("West Bank", "L")}),
    ("en", "Yesterday the central bank of Alderia met.", {("Alderia", "L")}),
    ("en", "They went to Tveter Falls.", {("Tveter Falls", "L")}),
    ("en", "The Northern Polar Observatory was shut.", {("Northern Polar Observatory", "O")}),
    ("en", "He left Birch & Partners in May.", {("Birch & Partners", "O")}),
    (
        "en",
        "According to Odd Tveter, chief economist of Birch & Partners, it rained.",
        {("Odd Tveter", "P"), ("Birch & Partners", "O")},
    ),
    (
        "en",
        "A Geneva-based lawyer met Ann Ortega Jr. in the U.S. on Friday.",
        {("Geneva", "L"), ("Ann Ortega Jr.", "P"), ("United States", "L")},
    ),
    ("en", "Kenyan and Peruvian sailors sang.", set()),
    (
        "id",
        "Kepala Polisi Resor Hulu Manis, Bakti Harsono, diam.",
        {("Polisi Resor Hulu Manis", "O"), ("Bakti Harsono", "P")},
    ),
    (
        "id",
        "Direktur Observatorium Angin Timur, Surti Rahayu, bicara.",
        {("Observatorium Angin Timur", "O"), ("Surti Rahayu", "P")},
    ),
    (
        "id",
        "Menurut Kepala Kepolisian Daerah Jawa Barat Bakti Harsono, hujan turun.",
        {("Kepolisian Daerah Jawa Barat", "O"), ("Bakti Harsono", "P")},
    ),
    ("id", "Kemarin sidang Dewan Keamanan PBB usai.", {("Dewan Keamanan PBB", "O")}),
    ("id", "Serangan itu menewaskan warga Kenya dan menghancurkan kota di Peru.", {("Peru", "L")}),
    ("id", "Serangan itu menewaskan warga Kenya, kata Kenya.", {("Kenya", "L")}),
    ("id", "Ini kata Ekonom Bank Laut Biru.", {("Bank Laut Biru", "O")}),
    ("id", "Warung itu milik Sutrisna (52) dan istrinya.", {("Sutrisna", "P")}),
    (
        "id",
        "Badan Kesehatan Ombak (BKO) Wanasari menutup jalan.",
        {("Badan Kesehatan Ombak", "O"), ("Wanasari", "L")},
    ),
    ("id", "Warung itu milik SW (52) dan istrinya.", {("SW", "P")}),
    (
        "id",
        "Nelayan Wirya Sukmana melihat Mercusuar Batu Apung.",
        {("Wirya Sukmana", "P"), ("Mercusuar Batu Apung", "L")},
    ),
    ("id", "Harga turun, kata Komandan Regu Wirya Sukmana.", {("Wirya Sukmana", "P")}),
    ("id", "Petani Lembah Bunian mulai menanam padi.", {("Lembah Bunian", "L")}),
    ("en", "Curator Odd Tveter slept at Gannet Point.", {("Odd Tveter", "P"), ("Gannet Point", "L")}),
    ("id", "Kapal itu ditemukan di Muara Ombak Utara kemarin.", {("Muara Ombak Utara", "L")}),
    ("id", "Harga naik, kata Wirya kepada wartawan.", {("Wirya", "P")}),
    ("id", "Lagu itu ditulis M. Yunus bin Saleh.", {("M. Yunus bin Saleh", "P")}),
    ("id", "Laporan Intelijen Pertahanan Kroasia sudah terbit.", {("Intelijen Pertahanan Kroasia", "O")}),
    ("id", "Kapal itu menuju Moskow dan Kuala Lumpur.", {("Moskow", "L"), ("Kuala Lumpur", "L")}),
    (
        "en",
        "The French President Camille Durand met Gov. Ann Ortega in Texas.",
        {("Camille Durand", "P"), ("Ann Ortega", "P"), ("Texas", "L")},
    ),
    (
        "en",
        "He joined Westfield University and Red Mill Corp.",
        {("Westfield University", "O"), ("Red Mill Corp.", "O")},
    ),
    (
        "en",
        "The Department of Health and Welfare wrote to Mr. Van der Berg.",
        {("Department of Health and Welfare", "O"), ("Van der Berg", "P")},
    ),
    ("id", "Buku itu milik siswa SMA Negeri 6 Bekasi.", {("SMA Negeri 6 Bekasi", "O")}),
    ("id", "Banjir melanda desa Wanasari di Peru.", {("desa Wanasari", "L"), ("Peru", "L")}),
    ("id", "Surat itu tiba di Korea utara.", {("Korea utara", "L")}),
    ("id", "Harga minyak naik karena konflik Iran-Israel.", {("Iran", "L"), ("Israel", "L")}),
    ("id", "Harga-harga naik di Peru.", {("Peru", "L")}),
    ("id", "Ia menuntut Istana menjawab.", {("Istana", "O")}),
    (
        "id",
        "Kata Kapolres Metro Bekasi Kota Kombes Tirta Laksana, jalan itu putus.",
        {("Bekasi Kota", "L"), ("Tirta Laksana", "P")},
    ),
    ("en", "Roman Mrochko, head of the council, left.", {("Roman Mrochko", "P")}),
    (
        "en",
        "They met former Marlow Mayor Leonard Hill in Ohio.",
        {("Marlow", "L"), ("Leonard Hill", "P"), ("Ohio", "L")},
    ),
    ("en", "Police in Jamaica and Antigua and Barbuda agreed.", {("Jamaica", "L"), ("Antigua and Barbuda", "L")}),
    ("en", "He hired the lawyers of Marlow & Finch.", {("Marlow & Finch", "O")}),
    ("en", "Then JPMorgan Chase and Goldman Sachs both left.", {("JPMorgan Chase", "O"), ("Goldman Sachs", "O")}),
    ("en", "They swam in Silver River near Lake Aldo.", {("Silver River", "L"), ("Lake Aldo", "L")}),
    ("en", "A court ordered it, said J. R. Whitlock, 44, of Ohio.", {("J. R. Whitlock", "P"), ("Ohio", "L")}),
    (
        "id",
        "Menurut Ketua DPRD Kabupaten Lomban Imanu Rasyid, air mulai surut.",
        {("DPRD Kabupaten Lomban", "O"), ("Imanu Rasyid", "P")},
    ),
    (
        "id",
        "Kata Anggota Komisi C DPRD Surabaya Buchari Imro, air surut.",
        {("DPRD Surabaya", "O"), ("Buchari Imro", "P")},
    ),
    (
        "id",
        "Ini kata Sekda Kabupaten Ogan Ilir Tirta Laksana.",
        {("Kabupaten Ogan Ilir", "L"), ("Tirta Laksana", "P")},
    ),
    ("id", "Pengacara Rendra Paris Hutapea hadir.", {("Rendra Paris Hutapea", "P")}),
    ("id", "Jaksa Penuntut Umum (JPU) Bagas Pratama hadir.", {("Bagas Pratama", "P")}),
    ("id", "Ini kata eks Sekretaris Kabinet Tirta Laksana.", {("Tirta Laksana", "P")}),
    ("id", "Mereka ditahan Densus 88 di Bekasi.", {("Densus 88", "O"), ("Bekasi", "L")}),
    ("id", "Sarmi (52) mengeluh. “Kami lelah,” keluh Sarmi.", {("Sarmi", "P")}),
    ("id", "Film “Laskar Senja” karya Tirta Laksana tayang.", {("Tirta Laksana", "P")}),
    ("id", "Foto ini diambil kemarin (Sirana/Budi).", set()),
    ("id", "Saya berteriak, “Allahu Akbar!”", set()),
    ("en", "Archbishop Odd Tveter of Alderia wept.", {("Odd Tveter", "P")}),
    ("en", "The Alder Liberties Union and Fern House won.", {("Alder Liberties Union", "O"), ("Fern House", "O")}),
    ("en", "Two died in a crash on the B6079.", set()),
    ("en", "“He'd promised,” said Odd Tveter.", {("Odd Tveter", "P")}),
]


@pytest.mark.parametrize(("code", "text", "expected"), NAMES)
def test_names_and_their_kinds(code: str, text: str, expected: set[tuple[str, str]]) -> None:
    assert sure(code, text) == expected


BODIES = [
    ("id", "Surat itu dikutip Angin Nusa kemarin.", "Angin Nusa"),
    ("id", "Kabar itu dilansir dari Angin Nusa kemarin.", "Angin Nusa"),
    ("id", "Jalan itu dibangun perusahaan Angin Nusa.", "Angin Nusa"),
    ("id", "Ia menjadi gubernur di Sumatera Barat.", None),
    ("en", "Ashfield Marine, the contractor, left.", "Ashfield Marine"),
    ("en", "It was printed by the journal Fern Letters.", "Fern Letters"),
    ("en", "They beat the Redbrook Herons at home.", "Redbrook Herons"),
]


@pytest.mark.parametrize(("code", "text", "name"), BODIES)
def test_what_stands_beside_tells_an_organisation(code: str, text: str, name: str | None) -> None:
    kinds = {a.name: a.kind for a in find_actors(code, text)}
    assert [each for each, kind in kinds.items() if kind is ActorKind.ORGANISATION] == ([name] if name else [])


def test_who_employs_a_titles_bearer_ends_before_the_name_that_the_article_calls_them_by() -> None:
    text = "Koordinator Jatera Tirta Laksana marah. Jalan itu putus, kata Tirta."
    assert sure("id", text) == {("Jatera", "O"), ("Tirta Laksana", "P")}


LISTED = [
    ("id", "Truk itu datang dari Brakalan dan Tripoli.", "Brakalan", ActorKind.PLACE),
    ("id", "Saham Telkom, Indosat, dan Lumora naik.", "Lumora", ActorKind.ORGANISATION),
    ("en", "Then Tesco, Walmart and Lidora lowered prices.", "Lidora", ActorKind.ORGANISATION),
    ("en", "Trucks left for Tripoli and Brakalan.", "Brakalan", ActorKind.PLACE),
    ("id", "Kata duta besar untuk Kenya dan Peru, Tirta Laksana, hujan turun.", "Tirta Laksana", ActorKind.PERSON),
    ("en", "In Tripoli, Odd Tveter and Ann Ortega agreed.", "Odd Tveter", ActorKind.PERSON),
]


@pytest.mark.parametrize(("code", "text", "name", "kind"), LISTED)
def test_names_listed_together_are_of_one_kind(code: str, text: str, name: str, kind: ActorKind) -> None:
    assert {a.name: a.kind for a in find_actors(code, text)}[name] is kind


NO_NAMES = [
    ("id", "Pertemuan berlangsung pada Senin dan Desember lalu."),
    ("id", "Mereka menembakkan rudal balistik antarbenua (ICBM) dan ICBM lain."),
    ("id", "Pasukan memakai MLRS (Multiple Launch Rocket Systems) tua."),
    ("id", "Harganya naik menjadi Rp15.200 per kilogram."),
    ("id", "Selain itu, Undang-Undang itu sudah lama."),
    ("id", "Antara lain, dua jembatan ditutup."),
    ("id", "Harganya sekitar Rp.5 miliar sebuah."),
    ("en", "On Monday the intercontinental ballistic missile (ICBM) failed."),
    ("en", "However, American and French voters went home in March."),
]


@pytest.mark.parametrize(("code", "text"), NO_NAMES)
def test_what_is_no_actor(code: str, text: str) -> None:
    assert sure(code, text) == set()


def test_capitals_of_a_date_are_no_name() -> None:
    text = "Mereka tiba Kamis Wage lalu."
    assert [a.name for a in find_actors("id", text, (Span(12, 22),))] == []


def test_a_word_that_only_leads_its_sentence_is_a_suggestion_until_seen_inside_one() -> None:
    (weak,) = find_actors("id", "Brakalanta menutup pintu.")
    (strong,) = find_actors("id", "Brakalanta menutup pintu. Pintu itu milik Brakalanta (61).")
    assert weak.confidence < 0.5 <= strong.confidence


COMMON = [
    ("id", "Kapal Motor (KM) Sinar Sora tenggelam."),
    ("id", "Mereka kembali ke Tanah Air."),
    ("id", "Puluhan orang datang. Kasasi ditolak."),
    ("id", "Sore itu KM Bintang Sora karam dan KA Bintang Sora mogok."),
    ("en", "Survivors waved. Stocks fell on Monday. Talks failed."),
    ("en", "At dawn the MV Santa Brisa sank."),
    ("id", "Pagi itu KA Pangandaran mogok."),
    ("en", "The kettle broke. Kettle makers were sorry."),
]


@pytest.mark.parametrize(("code", "text"), COMMON)
def test_common_nouns_and_vessels_are_nobody_even_as_suggestions(code: str, text: str) -> None:
    assert find_actors(code, text) == ()


def test_a_common_noun_is_a_name_where_the_article_has_it_inside_a_sentence() -> None:
    assert "Water" in {a.name for a in find_actors("en", "Water said no. They rang Water at night.")}


SETTLED = [
    ("en", "Then Brakalan, the old capital of Alderia, fell.", "Brakalan", ActorKind.PLACE),
    ("en", "A boat sank off Brakalan.", "Brakalan", ActorKind.PLACE),
    ("id", "Kemarin Brakalan, ibu kota Provinsi Hulu Manis, gelap.", "Brakalan", ActorKind.PLACE),
    ("en", "Then Odd Tveter, the capital markets chief, left.", "Odd Tveter", ActorKind.PERSON),
]


def test_the_village_of_a_head_is_no_person() -> None:
    text = "Rumah rusak di desa Siramanis. Kepala Desa Siramanis, Tirta Laksana, diam."
    assert {a.kind for a in find_actors("id", text) if "Siramanis" in a.name} == {ActorKind.PLACE}


@pytest.mark.parametrize(("code", "text", "name", "kind"), SETTLED)
def test_a_place_is_told_by_what_is_said_of_it(code: str, text: str, name: str, kind: ActorKind) -> None:
    assert {a.name: a.kind for a in find_actors(code, text)}[name] is kind


def test_a_dateline_names_its_place_only() -> None:
    assert sure("id", "KUPANG, HARIAN PAGI – Hujan turun deras.") == {("KUPANG", "L")}


WORDS = [
    "Budi",
    "Kim Jong Un",
    "PT",
    "(AS)",
    "Korea Utara",
    "Dr.",
    "kata",
    "di",
    "Presiden",
    "dan",
    "A",
    "“",
    "”",
    ".",
    ",",
    "\n",
    "the",
    "of",
]
TEXTS = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=4)), max_size=25).map(" ".join)


@given(TEXTS, st.sampled_from(["id", "en"]))
def test_mentions_lie_inside_the_text_and_are_disjoint(text: str, code: str) -> None:
    found = find_actors(code, text)
    spans = sorted(chain.from_iterable(actor.mentions for actor in found))
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(span.of(text).strip() for span in spans)
    assert [actor.id for actor in found] == [f"a{n}" for n in range(1, len(found) + 1)]
    assert all(0 < actor.confidence <= 1 and (actor.mentions or actor.references) for actor in found)
