"""German, a language that is one file: dates, people, quotes and events through the whole pipeline."""

import pytest

from linimasa import civil, languages, pipeline
from linimasa.model import Article, Extraction
from linimasa.pipeline import Options

STORY = (
    "Der Stadtrat von Lüneburg hat am Dienstagabend den Bau einer Brücke beschlossen. "
    "Bürgermeisterin Petra Ohlsen wird den Vertrag nächste Woche unterschreiben.\n"
    "„Darauf haben wir seit 2015 gewartet“, sagte Ohlsen. "
    "Eine Sprecherin der Polizei erklärte, dass die Straße bis Freitag gesperrt sei.\n"
)


def extract(text: str, reference: str | None = "2023-09-14") -> Extraction:
    return pipeline.extract(Article(text), Options(reference=civil.parse_day(reference) if reference else None))


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Die Halle brannte in der Nacht zum Mittwoch aus.", {"Nacht zum Mittwoch": "2023-09-12TNI"}),
        (
            "Am 5.9.2023 war er da und zwei Tage später fort.",
            {"5.9.2023": "2023-09-05", "zwei Tage später": "2023-09-07"},
        ),
        ("Morgen ist der Morgen kalt, sagt man.", {"Morgen": "2023-09-15"}),
        ("Vom 18. bis 23. November wird die Schule saniert.", {"18. bis 23. November": "2023-11-18/2023-11-23"}),
        ("Nach § 1999 wurde er mit 2000 Euro und 3:1 entschädigt.", {}),
    ],
)
def test_dates(text: str, dates: dict[str, str]) -> None:
    found = pipeline.extract(Article(text), Options(reference=civil.parse_day("2023-09-14"), language="de"))
    assert {timex.span.of(text): timex.value for timex in found.timexes} == dates


def test_the_language_is_told_by_its_words() -> None:
    assert extract(STORY).language == "de"
    assert languages.detect("The council of the town has decided to build a bridge.").code == "en"
    assert languages.detect("Dewan kota memutuskan untuk membangun jembatan itu.").code == "id"


def test_a_day_of_the_month_and_a_quotation_end_as_german_writes_them() -> None:
    text = "Am 13. September kam sie an. „Es war spät.“ Danach schlief sie bis zum 14. und blieb."
    assert [span.of(text) for span in extract(text).sentences] == [
        "Am 13. September kam sie an.",
        "„Es war spät.“",
        "Danach schlief sie bis zum 14. und blieb.",
    ]


def test_people_and_places() -> None:
    found = extract(STORY)
    sure = {actor.name: str(actor.kind) for actor in found.actors if actor.named and actor.confidence >= 0.5}
    assert sure == {"Lüneburg": "place", "Petra Ohlsen": "person"}
    assert [actor.aliases for actor in found.actors if actor.name == "Petra Ohlsen"] == [("Ohlsen",)]


def test_quotes() -> None:
    found = extract(STORY)
    names = {actor.id: actor.name for actor in found.actors}
    said = [(str(quote.kind), quote.content[0].of(STORY), names[quote.source or ""]) for quote in found.quotes]
    assert said == [
        ("direct", "„Darauf haben wir seit 2015 gewartet“", "Petra Ohlsen"),
        ("indirect", "die Straße bis Freitag gesperrt sei", "Eine Sprecherin der Polizei"),
    ]


def test_events() -> None:
    found = extract(STORY)
    names = {actor.id: actor.name for actor in found.actors}
    told = [(str(event.kind), event.edtf, {names[each.id] for each in event.actors}) for event in found.events]
    assert ("occurrence", "2023-09-12", {"Lüneburg"}) in told
    assert ("plan", "2023-09-18/2023-09-24", {"Petra Ohlsen"}) in told
    assert "statement" in [kind for kind, _, _ in told]
    assert any("Brücke" in event.title for event in found.events)
