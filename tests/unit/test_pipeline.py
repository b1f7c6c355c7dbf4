"""The parser as a whole: the stages wanted, and nothing that points to what is not there."""

from dataclasses import replace

import pytest

from linimasa import languages, pipeline
from linimasa.model import Article, Certainty, Extraction, ReferenceBasis
from linimasa.pipeline import Options

TEXT = (
    "PADANG, Senin (4/3/2024) – Wali kota Rina Hasibuan membuka pasar baru kemarin.\n"
    "“Pasar ini milik warga,” kata Rina. Pada 2019 pasar lama terbakar.\n"
)


def extract(*only: str, text: str = TEXT) -> Extraction:
    return pipeline.extract(Article(text), Options(only=frozenset(only) or pipeline.STAGES))


def test_all_stages_find_dates_people_words_and_events() -> None:
    found = extract()
    assert [timex.value for timex in found.timexes] == ["2024-03-04", "2024-03-03", "2019"]
    assert "Rina Hasibuan" in [actor.name for actor in found.actors]
    names = {actor.id: actor.name for actor in found.actors}
    assert [names[quote.source or ""] for quote in found.quotes] == ["Rina Hasibuan"]
    assert [event.edtf for event in found.events if event.edtf == "2019"] == ["2019"]
    assert [span.of(TEXT)[:6] for span in found.sentences] == ["PADANG", "“Pasar", "Pada 2"]


@pytest.mark.parametrize("only", [("timexes",), ("actors",), ("quotes",), ("actors", "quotes"), ("timexes", "quotes")])
def test_a_stage_that_is_not_wanted_gives_an_empty_list(only: tuple[str, ...]) -> None:
    whole, found = extract(), extract(*only)
    for stage in pipeline.STAGES:
        told = getattr(found, stage)
        if stage == "quotes" and "actors" not in only:
            told = tuple(
                replace(quote, source=theirs.source) for quote, theirs in zip(told, whole.quotes, strict=False)
            )
        assert told == (getattr(whole, stage) if stage in only else ())
    assert found.events == ()


def test_a_quote_names_no_actor_that_is_not_there() -> None:
    assert [quote.source for quote in extract("quotes").quotes] == [None]


def test_a_given_reference_and_language_win() -> None:
    day = 738_000
    found = pipeline.extract(Article(TEXT), Options(reference=day, language="en"))
    assert (found.reference.day, found.reference.basis, found.language) == (day, ReferenceBasis.GIVEN, "en")


def test_the_article_may_say_its_language() -> None:
    assert pipeline.extract(Article("Yesterday.", language="id")).language == "id"
    assert pipeline.extract(Article("The bridge that was opened", language="tlh")).language == "en"


def test_an_unknown_language_of_the_user_is_an_error() -> None:
    with pytest.raises(languages.LanguageError, match="tlh"):
        pipeline.extract(Article("x"), Options(language="tlh"))


def test_nothing_before_the_body_is_read() -> None:
    head = "---\ndate: 2024-03-05\n---\n"
    found = pipeline.extract(Article(head + TEXT, body=len(head)))
    starts = [timex.span.start for timex in found.timexes] + [span.start for span in found.sentences]
    assert min(starts) >= len(head)
    assert len(found.timexes) == 3


def test_a_person_says_which_number_of_a_date_is_the_day() -> None:
    text = "The rig sank on 5/9/2023. Two days later Ann Bell spoke to the crew. It was raised on 7/11/2023."
    before = pipeline.extract(Article(text, language="en"))
    assert [timex.value for timex in before.timexes] == ["2023-05-09", "2023-05-11", "2023-07-11"]
    sank, *_, raised = before.timexes
    after = pipeline.extract(Article(text, language="en"), Options(orders=((sank.span, "dmy"),)))
    assert [timex.value for timex in after.timexes] == ["2023-09-05", "2023-09-07", "2023-07-11"]
    assert (after.timexes[0].certainty, after.timexes[0].readings) == (Certainty.STATED, ())
    assert after.timexes[0].trail == ("read 2023-09-05", "order dmy by person")
    assert after.timexes[2] == raised
    assert [event.edtf for event in after.events] == ["2023-09-05", "2023-09-07", "2023-07-11?"]


def test_an_order_for_a_date_that_has_but_one_changes_nothing() -> None:
    text = "The rig sank on 25/9/2023."
    (only,) = pipeline.extract(Article(text, language="en")).timexes
    assert pipeline.extract(Article(text, language="en"), Options(orders=((only.span, "mdy"),))).timexes == (only,)


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("id", "Akhir tahun lalu Dinas Pasar Selayar menyatakan bahwa stok beras aman.", "Dinas Pasar Selayar"),
        ("id", "Pada bulan ini Kementerian Pertanian menyatakan bahwa stok beras aman.", "Kementerian Pertanian"),
        ("id", "Sore itu polisi mengatakan bahwa jalan sudah dibuka.", "polisi"),
        ("en", "Late last year the Ministry of Trade said that stocks were safe.", "Ministry of Trade"),
    ],
)
def test_a_date_that_opens_a_sentence_is_no_part_of_who_speaks(code: str, text: str, speaker: str) -> None:
    found = pipeline.extract(Article(text), pipeline.Options(language=code))
    names = {actor.id: actor.name for actor in found.actors}
    assert [names.get(quote.source or "") for quote in found.quotes] == [speaker]
