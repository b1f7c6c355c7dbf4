"""Quotes: their content, cue, source and medium, and who "ujarnya" and "he said" mean."""

from dataclasses import dataclass, replace
from itertools import chain, pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from linimasa import actors, languages, quotes, sentences
from linimasa.languages import LanguageError
from linimasa.model import Actor, Quote, QuoteKind, Span


@dataclass(frozen=True, slots=True)
class Told:
    """A quote in words."""

    kind: str
    content: tuple[str, ...]
    cue: str | None
    source: str | None
    phrase: str | None = None
    medium: str | None = None


def find(code: str, text: str) -> tuple[tuple[Quote, ...], tuple[Actor, ...]]:
    language = languages.get(code)
    parts = sentences.split(text, language)
    return quotes.find(text, language, parts, actors.find(text, language, parts, ()))


def told(code: str, text: str) -> list[Told]:
    found, cast = find(code, text)
    names = {actor.id: actor.name for actor in cast}

    def words(span: Span | None) -> str | None:
        return span.of(text) if span else None

    return [
        Told(
            quote.kind.value,
            tuple(span.of(text) for span in quote.content),
            words(quote.cue),
            names[quote.source] if quote.source else None,
            words(quote.source_span),
            words(quote.medium),
        )
        for quote in found
    ]


DIRECT = [
    (
        "id",
        "“Pagar ini rapuh. Kami takut,” kata Surti Rahayu, warga.",
        "“Pagar ini rapuh. Kami takut,”",
        "kata",
        "Surti Rahayu",
    ),
    ("id", '"Kapan dibuka?" tanya Lurah Bakti Harsono.', '"Kapan dibuka?"', "tanya", "Bakti Harsono"),
    (
        "id",
        "«Airnya keruh,» ujar Kepala Dinas Pengairan Brigjen (Pol) Tomi Lasut.",
        "«Airnya keruh,»",
        "ujar",
        "Tomi Lasut",
    ),
    (
        "id",
        "Menurut Surti Rahayu, “Kapal itu sudah lama hilang.”",
        "“Kapal itu sudah lama hilang.”",
        "Menurut",
        "Surti Rahayu",
    ),
    (
        "id",
        "Surti Rahayu mengatakan, “Kapal itu sudah lama hilang.”",
        "“Kapal itu sudah lama hilang.”",
        "mengatakan",
        "Surti Rahayu",
    ),
    ("id", "“Kapal itu hilang,” kata juru bicara pelabuhan, Tomi Lasut.", "“Kapal itu hilang,”", "kata", "Tomi Lasut"),
    ("id", "“Kapal itu hilang,” kata surat tersebut.", "“Kapal itu hilang,”", "kata", "surat tersebut"),
    ("en", '"The gate is shut," said Mayor Ann Marsh.', '"The gate is shut,"', "said", "Ann Marsh"),
    ("en", "“The gate is shut,” Mayor Ann Marsh told reporters.", "“The gate is shut,”", "told", "Ann Marsh"),
    ("en", "Ann Marsh added: “The gate is shut.”", "“The gate is shut.”", "added", "Ann Marsh"),
    ("en", "'The gate is shut,' Ann Marsh said.", "'The gate is shut,'", "said", "Ann Marsh"),
    (
        "en",
        "“The gate is shut,” according to a spokesman for the port.",
        "“The gate is shut,”",
        "according to",
        "a spokesman for the port",
    ),
]


@pytest.mark.parametrize(("code", "text", "content", "cue", "source"), DIRECT)
def test_direct_quotes(code: str, text: str, content: str, cue: str, source: str) -> None:
    (found,) = told(code, text)
    assert (found.kind, found.content, found.cue, found.source) == ("direct", (content,), cue, source)


def test_a_split_quote_is_one() -> None:
    (found,) = told("id", "“Kami pulang,” kata Surti Rahayu, “lalu kami tidur.”")
    assert found.content == ("“Kami pulang,”", "“lalu kami tidur.”")


def test_a_quotation_that_goes_on_behind_its_cue_belongs_to_it() -> None:
    (found,) = told("en", '"We left early," said Ann Marsh. "The road was closed."')
    assert found.content == ('"We left early,"', '"The road was closed."')


def test_a_quote_over_paragraphs_that_repeats_its_opening_mark() -> None:
    text = "“Kami pulang lebih awal.\n“Jalan sudah ditutup,” kata Surti Rahayu."
    (found,) = told("id", text)
    assert found.content == ("“Kami pulang lebih awal.", "“Jalan sudah ditutup,”")
    assert (found.cue, found.source) == ("kata", "Surti Rahayu")


def test_the_turns_of_a_transcript_are_no_paragraphs_of_one_quote() -> None:
    text = "“MARSH: The road is closed.\n“REED: It was open yesterday.”"
    assert [len(found.content) for found in told("en", text)] == [1, 1]


ANAPHORS = [
    ("id", "Surti Rahayu menutup warung. “Sepi sekali,” keluhnya.", "Surti Rahayu", "Surti Rahayu"),
    ("id", "“Sepi,” kata Surti Rahayu. Hujan turun. “Sepi sekali di sini,” ujarnya.", "Surti Rahayu", "Surti Rahayu"),
    (
        "id",
        "“Ya,” kata Surti Rahayu. Lalu seorang pejabat dari kantor kepresidenan menjawab. “Kami tahu,” ujarnya.",
        "seorang pejabat dari kantor kepresidenan",
        "seorang pejabat dari kantor kepresidenan",
    ),
    ("id", "“Sepi,” kata Surti Rahayu. Tomi Lasut membantah. “Ramai sekali,” ucapnya.", "Tomi Lasut", "Tomi Lasut"),
    ("id", "Surti Rahayu menutup warung. “Sepi sekali,” kata dia.", "Surti Rahayu", "dia"),
    ("en", 'Mayor Ann Marsh left. "The gate is shut," she said.', "Ann Marsh", "she"),
    ("id", "“Sepi sekali,” ujarnya.", None, None),
    ("en", '"The gate is shut," they said.', None, "they"),
]


@pytest.mark.parametrize(("code", "text", "source", "phrase"), ANAPHORS)
def test_anaphors_mean_the_last_speaker(code: str, text: str, source: str | None, phrase: str | None) -> None:
    found = told(code, text)[-1]
    assert (found.source, found.phrase) == (source, phrase)


def test_the_medium_is_never_the_speaker() -> None:
    (found,) = told("id", "“Perbatasan dibuka,” kata pernyataan itu, dikutip Kabar Nusa.")
    assert (found.source, found.phrase, found.medium) == ("pernyataan itu", "pernyataan itu", "Kabar Nusa")


INDIRECT = [
    (
        "id",
        "Surti Rahayu mengatakan bahwa jalan itu sudah dibuka.",
        "indirect",
        "jalan itu sudah dibuka",
        "Surti Rahayu",
    ),
    ("id", "Menurut Surti Rahayu, jalan itu sudah dibuka.", "indirect", "jalan itu sudah dibuka", "Surti Rahayu"),
    ("id", "Jalan itu sudah dibuka, kata Surti Rahayu.", "indirect", "Jalan itu sudah dibuka", "Surti Rahayu"),
    (
        "id",
        "Surti Rahayu mengatakan akan ada “hari sibuk” jika jalan dibuka.",
        "mixed",
        "akan ada “hari sibuk” jika jalan dibuka",
        "Surti Rahayu",
    ),
    (
        "id",
        "Camat Hulu Manis, Letnan Kolonel Surti Rahayu, menyebut jembatan itu retak sejak lama.",
        "indirect",
        "jembatan itu retak sejak lama",
        "Surti Rahayu",
    ),
    (
        "id",
        "Menurut Surti Rahayu, kepala dinas di Banten, kapal itu aman.",
        "indirect",
        "kapal itu aman",
        "Surti Rahayu",
    ),
    (
        "en",
        "According to Odd Tveter, senior analyst at Fern Bank, the mill will close.",
        "indirect",
        "the mill will close",
        "Odd Tveter",
    ),
    (
        "en",
        "According to Odd Tveter, the minister was tired, and the mill will close.",
        "indirect",
        "the minister was tired, and the mill will close",
        "Odd Tveter",
    ),
    ("en", "Ann Marsh said that the road was open.", "indirect", "the road was open", "Ann Marsh"),
    ("en", "The road was open again, Ann Marsh said.", "indirect", "The road was open again", "Ann Marsh"),
    ("en", "The road was open again, according to Ann Marsh.", "indirect", "The road was open again", "Ann Marsh"),
    (
        "en",
        "Ann Marsh said the road was “as good as new” now.",
        "mixed",
        "the road was “as good as new” now",
        "Ann Marsh",
    ),
]


@pytest.mark.parametrize(("code", "text", "kind", "content", "source"), INDIRECT)
def test_indirect_and_mixed_quotes(code: str, text: str, kind: str, content: str, source: str) -> None:
    (found,) = told(code, text)
    assert (found.kind, found.content, found.source) == (kind, (content,), source)


NO_QUOTES = [
    ("id", "Ia membaca “Laut Bercerita” di kereta."),
    ("id", "Jalan “tikus” itu ditutup polisi."),
    ("id", "Baca juga: “Kami pulang,” kata Surti Rahayu."),
    ("en", "The so-called “fixers” left town."),
    ("en", "They want to say nothing about the road."),
]


@pytest.mark.parametrize(("code", "text"), NO_QUOTES)
def test_what_is_no_quote(code: str, text: str) -> None:
    assert told(code, text) == []


def test_a_missing_closing_mark_ends_with_the_line() -> None:
    text = "“Kami pulang, kata Surti Rahayu.\nHujan turun di kota."
    assert all(span.end <= text.index("\n") for quote in find("id", text)[0] for span in quote.content)


WORDS = [
    "“",
    "”",
    '"',
    "kata",
    "Budi",
    "ujarnya",
    ",",
    ".",
    "Menurut",
    "mengatakan bahwa",
    "said",
    "he",
    "Ann Marsh",
    "\n",
    "dikutip",
    "(",
    ":",
    "?",
]
TEXTS = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=4)), max_size=25).map(" ".join)


@given(TEXTS, st.sampled_from(["id", "en"]))
@example(", , ujarnya", "id")
def test_quotes_lie_inside_the_text_and_name_actors_there_are(text: str, code: str) -> None:
    found, cast = find(code, text)
    known = {actor.id for actor in cast}
    assert len(known) == len(cast)
    for quote in found:
        spans = [*quote.content, *(span for span in (quote.cue, quote.source_span, quote.medium) if span)]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert quote.source is None or quote.source in known
        assert quote.kind in QuoteKind
    mentions = sorted(chain.from_iterable(actor.mentions for actor in cast))
    assert all(left.end <= right.start for left, right in pairwise(mentions))


SPEAKERS = [
    ("id", "Pengacaranya, Surti Rahayu, menyatakan akan mengajukan banding.", "Surti Rahayu"),
    ("id", "Menurut juru bicara itu, Surti Rahayu, kapal itu aman.", "Surti Rahayu"),
    ("id", "Surti Rahayu pergi. Menurutnya, kapal itu sudah aman.", "Surti Rahayu"),
    ("id", "BANTEN (Kabar) - Surti Rahayu mengatakan kapal itu aman.", "Surti Rahayu"),
    ("en", "His lawyer, Ann Marsh, said he would appeal.", "Ann Marsh"),
    ("en", "Ann Marsh, a lawyer, said he would appeal.", "Ann Marsh"),
    ("en", "“It sings like a bell,” said Dr. Ann Marsh, who led the team.", "Ann Marsh"),
    ("en", "According to court papers, Ann Marsh bought a ship.", "court papers"),
    ("en", "The mill grew fast, the Harbour Ministry reported last month.", "Harbour Ministry"),
    ("en", "The mill has paid all of it, Ann Marsh said in a letter on Monday.", "Ann Marsh"),
]


@pytest.mark.parametrize(("code", "text", "speaker"), SPEAKERS)
def test_speakers_beside_appositions_titles_and_papers(code: str, text: str, speaker: str) -> None:
    assert [each.source for each in told(code, text)] == [speaker]


def test_an_apposition_is_not_what_was_said() -> None:
    assert told("en", "Her rival, Ann Marsh of the mill, called it a victory.") == []


def test_the_object_of_a_cue_is_never_its_speaker() -> None:
    assert told("id", "Jembatan itu ditutup lama, menyebut kerusakan tiang.") == []


def test_neither_a_noun_nor_a_name_is_a_cue() -> None:
    assert told("en", "Ann Marsh died, and his notes were lost during the war.") == []
    (quote,) = told("en", "Ann Marsh sang in Ohio, the journal Nature Notes reported on Monday.")
    assert quote.content == ("Ann Marsh sang in Ohio",)


def test_what_stands_before_the_cue_is_said_where_only_the_day_stands_behind_it() -> None:
    (quote,) = told("en", "The mill has paid all of it, Ann Marsh said in a letter on Monday.")
    assert quote.content == ("The mill has paid all of it",)


def test_a_conjunction_before_an_office_is_none_of_its_name() -> None:
    (found,) = told("id", "Namun Lembaga Bahari Raya (LBR) Surabaya menyebut dua perahu hilang.")
    assert found.source == "Lembaga Bahari Raya"


@pytest.mark.parametrize("epithets", [[], {"pm": "perdana menteri"}, {"pm": ["perdana menteri", 1]}])
def test_other_words_for_an_office_are_lists_of_words(epithets: object) -> None:
    language = languages.get("id")
    wrong = replace(language, tables=dict(language.tables, quotes=dict(language.table("quotes"), epithets=epithets)))
    with pytest.raises(LanguageError, match=r"quotes\.epithets"):
        quotes.find("“Hujan,” kata Budi.", wrong, (Span(0, 19),), ())
