"""Sentences: where they end, what holds them together, and what is no news."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa import languages, sentences
from linimasa.model import Span
from linimasa.sentences import Furniture

ID, EN = languages.get("id"), languages.get("en")

WHOLE = [
    ("id", "“Jalan ini rusak. Sudah lama begitu. Kami capek,” terang Rudi."),
    ("id", '"Kapan selesai?" tanya seorang warga.'),
    ("id", "«Air naik cepat. Kami lari,» ujarnya."),
    ("id", "Ir. H. Joko S. Wibowo, M.Si. tiba bersama Dr. Lina."),
    ("id", "Harganya Rp 1. 500 atau 2,5 persen menurut No. 5 tahun itu."),
    ("id", "Perusahaan PT. Angin Ribut (kantornya tutup. Sudah lama) tidak menjawab."),
    ("id", "Toko itu menjual paku, cat, dll. dengan harga murah."),
    ("en", "“It broke. Nobody came. We waited,” the mayor said."),
    ("en", "``We saw it. It fell,'' said Mr. A. B. Stone of Acme Inc. on Jan. 5."),
    ("en", "The U.S. Navy sent Lt. Col. J. R. Hart at 5 a.m. on No. 7 Street."),
    ("en", "It opened at 9 a.m. Eastern Time and shut at 5 p.m. GMT as before."),
    ("en", "On Monday at 5 p.m. Nora Vance locked it."),
    ("en", "It opened at 9 a.m. Lisbon time, or 5 p.m. Tuesday in Perth."),
    ("en", "The dam... held, and water rose 3.5 metres."),
]


@pytest.mark.parametrize(("code", "text"), WHOLE)
def test_one_sentence_stays_whole(code: str, text: str) -> None:
    assert sentences.split(text, languages.get(code)) == (Span(0, len(text)),)


CUT = [
    ("id", "Hujan turun. Sungai meluap.", ["Hujan turun.", "Sungai meluap."]),
    ("id", "Rapat usai. mereka pulang.", ["Rapat usai.", "mereka pulang."]),
    ("id", "Api padam.Kemudian warga pulang ke kota.com.", ["Api padam.", "Kemudian warga pulang ke kota.com."]),
    ("id", "Warga pergi. (Rina Hapsari)", ["Warga pergi.", "(Rina Hapsari)"]),
    ("id", "JUDUL BESAR\n\nIsi berita pendek", ["JUDUL BESAR", "Isi berita pendek"]),
    (
        "id",
        "“Cukup,” kata Ani. “Kami lelah. Pulang,” tambahnya.",
        ["“Cukup,” kata Ani.", "“Kami lelah. Pulang,” tambahnya."],
    ),
    ("id", "Jumlahnya 12. Mereka selamat.", ["Jumlahnya 12.", "Mereka selamat."]),
    ("en", "He left Acme Inc. The shop closed.", ["He left Acme Inc.", "The shop closed."]),
    ("en", "“Why now?” “Because,” she said. He left.", ["“Why now?”", "“Because,” she said.", "He left."]),
    ("en", "It opens at 9 a.m. Several shops sell tea.", ["It opens at 9 a.m.", "Several shops sell tea."]),
    (
        "en",
        "Lund, 61, who led it from May 2006 to June 2014, sat down at 4 p.m. He faces jail.",
        ["Lund, 61, who led it from May 2006 to June 2014, sat down at 4 p.m.", "He faces jail."],
    ),
    ("en", "He left it at 4 p.m. On Monday he was back.", ["He left it at 4 p.m.", "On Monday he was back."]),
    ("en", 'It was 5" long. It broke.', ['It was 5" long.', "It broke."]),
]


@pytest.mark.parametrize(("code", "text", "expected"), CUT)
def test_sentences_are_cut(code: str, text: str, expected: list[str]) -> None:
    found = sentences.split(text, languages.get(code))
    assert [span.of(text) for span in found] == expected


def test_a_missing_closing_mark_swallows_nothing() -> None:
    text = "“Kami siap. Kami tunggu. Lalu hujan turun.\nBesok cerah."
    found = [span.of(text) for span in sentences.split(text, ID)]
    assert found == ["“Kami siap.", "Kami tunggu.", "Lalu hujan turun.", "Besok cerah."]


def test_front_matter_before_the_start_is_left_out() -> None:
    text = "title: x. y.\nIsi pertama. Isi kedua."
    found = sentences.split(text, ID, start=13)
    assert [span.of(text) for span in found] == ["Isi pertama.", "Isi kedua."]


QUOTATIONS = [
    ('Ia bilang "ya" lalu "tidak" lagi.', ['"ya"', '"tidak"']),
    ("“Satu” dan ”dua” dan “tiga“.", ["“Satu”", "”dua”", "“tiga“"]),
    ('"Luar “dalam” lagi," kata X.', ['"Luar “dalam” lagi,"']),
    ("'We go,' he said, 'and the workers' union too.'", ["'We go,'", "'and the workers' union too.'"]),
    ("It's the '90s and dogs' bowls.", []),
    ("``Gone,'' she said.", ["``Gone,''"]),
]


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS)
def test_quotation_marks_are_paired_by_shape(text: str, expected: list[str]) -> None:
    assert [found.span.of(text) for found in sentences.quotations(text) if found.closed] == expected


def test_an_unclosed_quotation_ends_with_its_line() -> None:
    text = "“Pertama tanpa tutup.\n“Kedua tertutup.”"
    first, second = sentences.quotations(text)
    assert (first.span.of(text), first.closed) == ("“Pertama tanpa tutup.", False)
    assert (second.span.of(text), second.closed) == ("“Kedua tertutup.”", True)


FURNITURE = [
    ("id", "(Rina Hapsari)", Furniture.BYLINE),
    ("id", "(abc/def)", Furniture.BYLINE),
    ("id", "Penulis: Rina Hapsari", Furniture.BYLINE),
    ("id", "Baca juga: Sungai meluap lagi", Furniture.RELATED),
    ("id", "Foto: Antrean di pelabuhan.", Furniture.CAPTION),
    ("id", "Sungai Meluap Lagi di Kota Lama", Furniture.HEADING),
    ("id", "Sungai meluap lagi di kota lama.", None),
    ("en", "Read more: the flood in pictures", Furniture.RELATED),
    ("en", "Mayor Opens New Bridge Over River", Furniture.HEADING),
    ("en", "The mayor opened the new bridge.", None),
]


@pytest.mark.parametrize(("code", "text", "kind"), FURNITURE)
def test_lines_that_are_no_news_are_told(code: str, text: str, kind: Furniture | None) -> None:
    language = languages.get(code)
    (span,) = sentences.split(text, language)
    assert sentences.furniture(text, span, language) is kind


DATELINES = [
    ("KUPANG, iWarta - Kapal karam.", "Kapal karam."),
    ("BASEL, Switzerland, and ULM, June 3, 2024 /WireNews/ -- Arden grew.", "Arden grew."),
    ("Kapal/perahu, besar - kecil, karam.", "Kapal/perahu, besar - kecil, karam."),
    ("KUPANG – Hujan turun.", "Hujan turun."),
    ("SURABAYA, HARIAN PAGI — Hujan turun.", "Hujan turun."),
    ("GENEVA (Wire) - Rain fell.", "Rain fell."),
    ("PORT HOPE, N.S., May 3 (Wire) — Rain fell.", "Rain fell."),
    ("Hujan turun – lalu reda.", "Hujan turun – lalu reda."),
    ("March 2021 - Rain fell.", "March 2021 - Rain fell."),
]


@pytest.mark.parametrize(("text", "rest"), DATELINES)
def test_a_dateline_ends_where_the_news_begins(text: str, rest: str) -> None:
    assert text[sentences.dateline(text, Span(0, len(text))) :] == rest


HOSTILE = st.text(
    alphabet=st.sampled_from(list("Aa1 .,!?…\"“”„«»‘’'`()-–—:;\n\r\u2028\x85éß﷽🙂\ud800Rp")), max_size=120
)


@given(HOSTILE)
def test_sentences_are_disjoint_and_hold_all_that_is_no_space(text: str) -> None:
    found = sentences.split(text, ID)
    assert list(found) == sorted(found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(span.of(text) == span.of(text).strip() != "" for span in found)
    held = {at for span in found for at in range(span.start, span.end)}
    assert all(text[at].isspace() for at in range(len(text)) if at not in held)


@given(HOSTILE)
def test_quotations_are_disjoint_and_begin_and_end_inside_a_line(text: str) -> None:
    found = [each.span for each in sentences.quotations(text)]
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert not any("\n" in span.of(text) for span in found)


def test_no_sentence_is_endless() -> None:
    found = sentences.split("kata " * 5000, ID)
    assert max(span.end - span.start for span in found) <= 8000
    assert sum(span.end - span.start for span in found) > 24000


def test_a_rule_of_marks_quotes_nothing_and_hides_nothing() -> None:
    text = '"""""" Surti pergi. “Kami menang,” katanya.'
    assert [each.span.of(text) for each in sentences.quotations(text)] == ["“Kami menang,”"]


def test_points_without_a_word_are_no_sentence() -> None:
    text = "Surti pergi. . . . Ghana diam."
    assert [span.of(text) for span in sentences.split(text, languages.get("id"))] == [
        "Surti pergi.",
        ". . . Ghana diam.",
    ]
