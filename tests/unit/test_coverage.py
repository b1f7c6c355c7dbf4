"""The coverage of an article: each sentence is dated, undated or ignored, and nothing is left over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa import civil, pipeline
from linimasa.model import Article, Coverage, Ignored, Reason
from linimasa.pipeline import Options
from linimasa.project import coverage

DAY = civil.parse_day("2024-03-20")


def covered(code: str, text: str, day: int | None = DAY) -> list[tuple[str, str | None]]:
    found = pipeline.extract(Article(text), Options(reference=day, language=code))
    return [(each.state.value, each.reason) for each in coverage(found)]


SENTENCES = [
    ("id", "Surti Rahayu membuka warung pada 5 Januari 2021.", Coverage.DATED, None),
    ("id", "Suatu hari nanti Surti Rahayu akan membuka warung.", Coverage.UNDATED, Reason.PLANNED),
    ("id", "Surti Rahayu tidak membuka warung.", Coverage.IGNORED, Ignored.DENIED),
    ("id", "Jika hujan turun, warung tutup.", Coverage.IGNORED, Ignored.DENIED),
    ("id", "Kapan Surti Rahayu membuka warung?", Coverage.IGNORED, Ignored.QUESTION),
    ("id", "Baca juga: Warung di tepi sungai", Coverage.IGNORED, Ignored.RELATED),
    ("id", "(Surti Rahayu)", Coverage.IGNORED, Ignored.BYLINE),
    ("id", "Foto: Surti Rahayu di warungnya", Coverage.IGNORED, Ignored.CAPTION),
    ("id", "Warung di Tepi Sungai", Coverage.IGNORED, Ignored.HEADING),
    ("id", "Sepi sekali.", Coverage.IGNORED, Ignored.NOTHING),
    ("en", "Ann Marsh opened the bridge in 2021.", Coverage.DATED, None),
    ("en", "Who opened the bridge?", Coverage.IGNORED, Ignored.QUESTION),
]


@pytest.mark.parametrize(("code", "text", "state", "reason"), SENTENCES)
def test_a_sentence_is_dated_undated_or_ignored(
    code: str, text: str, state: Coverage, reason: Reason | Ignored | None
) -> None:
    assert covered(code, text) == [(state, reason)]


def test_a_sentence_that_goes_on_with_a_quote_is_covered_by_it() -> None:
    text = '"We left early," said Ann Marsh. "The road was closed."'
    assert covered("en", text) == [("dated", None), ("dated", None)]


def test_an_event_told_twice_covers_both_sentences() -> None:
    text = "Ann Marsh resigned on 4 May 2023. Nobody spoke. Marsh resigned on 4 May 2023 after a vote."
    assert [state for state, _ in covered("en", text)] == ["dated", "ignored", "dated"]


@given(
    st.lists(
        st.sampled_from([*(text for _, text, _, _ in SENTENCES), "“Ya,” kata Surti.", "\n", "(", "“a."]), max_size=9
    )
)
def test_every_sentence_is_counted_once(parts: list[str]) -> None:
    for code in ("id", "en"):
        found = pipeline.extract(Article(" ".join(parts)), Options(reference=DAY, language=code))
        told = coverage(found)
        assert [each.sentence for each in told] == list(found.sentences)
        assert all((each.event is None) == (each.state is Coverage.IGNORED) for each in told)
        assert all((each.reason is None) == (each.state is Coverage.DATED) for each in told)
