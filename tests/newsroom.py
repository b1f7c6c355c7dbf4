"""Made-up news in Indonesian and English, as many articles as wanted, each of another length and content."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from linimasa.civil import date_of, day_number

_MONTHS = {
    "id": [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
_PLACES = [
    "Palu",
    "Sorong",
    "Bitung",
    "Jepara",
    "Ende",
    "Cilacap",
    "Tarakan",
    "Lumajang",
    "Sabang",
    "Kupang",
    "Marsden",
    "Halbury",
    "Norwick",
    "Penlow",
]
_FIRST = [
    "Ratna",
    "Agus",
    "Dewi",
    "Bambang",
    "Sari",
    "Hendra",
    "Maya",
    "Yusuf",
    "Clara",
    "Martin",
    "Irene",
    "Oliver",
    "Nadia",
    "Tomas",
]
_LAST = [
    "Wibowo",
    "Lestari",
    "Pangestu",
    "Siregar",
    "Halim",
    "Nasution",
    "Marsh",
    "Holloway",
    "Kessler",
    "Brandt",
    "Okafor",
    "Lindqvist",
]
_BODIES = {
    "id": ("Dinas Pengairan", "Badan Pelabuhan", "Komisi Pemilihan", "PT Baja Samudra", "Kementerian Perhubungan"),
    "en": ("the Harbour Board", "the Water Authority", "Northgate Steel", "the Transport Ministry", "the City Council"),
}
_SENTENCES = {
    "id": (
        "{person} meresmikan jembatan baru di {place} pada {day} {month} {year}.",
        "{body} menunda pembangunan dermaga sejak {month} {year}.",
        '"Kami akan memeriksa semua laporan warga," kata {person} kepada wartawan di {place}.',
        "Banjir merendam tiga desa di {place} pada {day}/{number}/{year} pukul 06.30.",
        "{person} mengatakan perundingan dengan {body} dimulai dua hari kemudian.",
        "Pada tahun {year}, {body} menutup pabrik di {place}.",
        "Harga beras di pasar {place} naik tajam pekan lalu.",
        "Warga berharap jalan itu dibuka kembali bulan depan.",
        "Menurut {person}, gempa pada {month} {year} merusak ratusan rumah.",
        "Kemarin {body} mengirim bantuan ke {place}.",
    ),
    "en": (
        "{person} opened the new bridge in {place} on {day} {month} {year}.",
        "{body} has delayed work on the pier since {month} {year}.",
        '"We will look into every complaint," {person} told reporters in {place}.',
        "Floods reached three villages near {place} on {month} {day}, {year}.",
        "{person} said talks with {body} began two days later.",
        "In {year}, {body} closed the mill at {place}.",
        "Prices at the market in {place} rose sharply last week.",
        "Residents hope that the road reopens next month.",
        "According to {person}, the quake of {month} {year} damaged hundreds of homes.",
        "Yesterday {body} sent aid to {place}.",
    ),
}
_TAILS = {
    "id": (
        ", setelah perundingan panjang yang sempat terhenti karena tidak ada yang mau mengalah",
        ", sementara para pedagang dan nelayan setempat masih menunggu kepastian mengenai ganti rugi",
        ", walaupun sebagian warga menilai rencana itu terlalu mahal untuk kota sekecil ini",
    ),
    "en": (
        ", after long and tiring talks that had broken down more than once over the question of money",
        ", while traders and fishermen along the coast are still waiting to hear what will become of them",
        ", although some of the neighbours think that the plan is far too dear for a town of this size",
    ),
}
_TITLES = {"id": "{body} dan {place}", "en": "{body} and {place}"}


def article(number: int, characters: int) -> str:
    """The text of an article of at least so many characters: a title, a dateline, paragraphs."""
    chance, language = Random(number), ("id", "en")[number % 2]
    day = day_number(2012, 1, 1) + chance.randrange(5000)
    title = _filled(_TITLES[language], language, chance, day)
    text = [f"{title} {number}\n\n", _filled("{place}, {day} {month} {year} - ", language, chance, day)]
    length = 0
    while length < characters:
        pattern = chance.choice(_SENTENCES[language])[:-1] + chance.choice(("", *_TAILS[language])) + "."
        sentence = _filled(pattern, language, chance, day - chance.randrange(900))
        text.append(sentence + ("\n\n" if chance.random() < 0.3 else " "))
        length += len(text[-1])
    return "".join(text) + "\n"


def articles(count: int, long: int = 600_000) -> Iterator[tuple[str, str]]:
    """Names and texts of so many articles of 1 to 6 thousand characters, one in the middle of `long` ones."""
    for number in range(count):
        size = long if number == count // 2 else 1000 + Random(number).randrange(5000)
        yield f"{number:04}.txt", article(number, size)


def write(folder: Path, count: int, long: int = 600_000) -> None:
    """Write so many articles into a folder."""
    for name, text in articles(count, long):
        (folder / name).write_text(text, encoding="utf-8")


def _filled(pattern: str, language: str, chance: Random, day: int) -> str:
    year, month, number = date_of(day)
    person = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
    body, place = chance.choice(_BODIES[language]), chance.choice(_PLACES)
    words = pattern.format(
        person=person, body=body, place=place, day=number, month=_MONTHS[language][month - 1], number=month, year=year
    )
    return words[:1].upper() + words[1:]
