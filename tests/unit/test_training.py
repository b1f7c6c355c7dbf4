"""The recogniser: what it is trained with, and that training is repeatable."""

import json
from pathlib import Path

import pytest

from linimasa import languages, training
from linimasa.actors import crf, pruning
from linimasa.actors.features import Features
from linimasa.actors.lexicon import lexicon
from linimasa.actors.recogniser import recogniser, small_words, stretches
from linimasa.actors.surroundings import know
from linimasa.actors.tokens import tokenise
from linimasa.model import Span

NAMES = ["Sirat", "Bakelu", "Tomori", "Wendaka", "Lasuki", "Morinta"]


def corpus(path: Path) -> Path:
    rows = []
    for name in NAMES:
        rows.append({"lang": "id", "text": f"Lalu kapten {name} pulang.", "names": [[12, 12 + len(name), "PER"]]})
        text = f"Kapal itu berlabuh di {name} kemarin."
        rows.append({"lang": "id", "text": text, "names": [[22, 22 + len(name), "LOC"]]})
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def test_a_model_learns_contexts_and_the_same_corpus_gives_the_same_model(tmp_path: Path) -> None:
    rows = training.read(corpus(tmp_path / "corpus.jsonl"))
    for name in ("a", "b"):
        training.train(rows, [], tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    counts = training.score(rows, tmp_path / "a")
    assert counts["right"] == counts["given"] == len(rows)


def test_words_written_small_lie_beside_the_model(tmp_path: Path) -> None:
    training.train(training.read(corpus(tmp_path / "corpus.jsonl")), [], tmp_path / "model")
    words = small_words(tmp_path / "model").read_text(encoding="utf-8").split()
    assert words == ["berlabuh", "di", "itu", "kapten", "kemarin", "pulang"]


def test_a_model_is_the_same_without_the_weights_that_are_left_out(tmp_path: Path) -> None:
    whole, pruned = tmp_path / "whole", tmp_path / "pruned"
    items = [["w=a", "first"], ["w=b", "idle"], ["w=c"]]
    crf.train([(items, ["B-PER", "I-PER", "O"])] * 9, whole)
    pruned.write_bytes(whole.read_bytes())
    pruning.prune(pruned, lambda *_: True)
    assert pruned.read_bytes() == whole.read_bytes()
    pruning.prune(pruned, lambda attribute, _: attribute != "idle")
    assert len(pruned.read_bytes()) < len(whole.read_bytes())
    bare = [[each for each in item if each != "idle"] for item in items]
    told = [[*(tagger := crf.Tagger(path)).tag(bare), tagger.sure("B-PER", 0)] for path in (whole, pruned)]
    assert told[0] == told[1]


def test_another_corpus_teaches_aside(tmp_path: Path) -> None:
    rows = training.read(corpus(tmp_path / "corpus.jsonl"))
    places = [row for row in rows if row.names[0][1] == "LOC"]
    training.train([row for row in rows if row not in places], places, tmp_path / "model")
    assert training.score(rows, tmp_path / "model")["right"] >= len(places)


def test_the_command_writes_a_model_and_tells_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = corpus(tmp_path / "corpus.jsonl"), tmp_path / "model"
    monkeypatch.setattr("sys.argv", ["training", str(path), "-o", str(out), "--folds", "2", "--test", str(path)])
    training.main()
    assert out.is_file()
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["folds", "corpus"]
    assert lines[1].endswith("100.0 / 100.0 / 100.0")


def test_a_language_without_a_model_has_rules_alone() -> None:
    assert recogniser(languages.get("de")) is None
    assert recogniser(languages.get("id")) is not None


STRETCHES = [
    ("Di Kota Hulu Manis hujan turun.", ["Kota Hulu Manis"]),
    ("Lalu Budi dan Rina pulang ke rumah besar di desa Sira.", ["Budi dan Rina", "desa Sira"]),
    ("hujan turun", []),
]


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_where_names_can_be(text: str, expected: list[str]) -> None:
    words = lexicon(languages.get("id"))
    tokens = tokenise(text, Span(0, len(text)), (), words)
    found = [text[tokens[each.start].start : tokens[each.stop - 1].end] for each in stretches(tokens, words)]
    assert found == expected


def test_the_smoother_a_model_the_less_sure_it_is_of_what_it_learnt(tmp_path: Path) -> None:
    items = [["w=a"], ["w=b"]]
    sure = []
    for smoothness in (0.1, 10.0):
        crf.train([(items, ["B-PER", "O"])] * 3, tmp_path / "model", crf.Penalties(0.0, smoothness))
        tagger = crf.Tagger(tmp_path / "model")
        tagger.tag(items)
        sure.append(tagger.sure("B-PER", 0))
    assert sure[0] > sure[1]


def test_names_of_the_list_of_places_are_told_whole() -> None:
    language = languages.get("id")
    text = "Ia ke Ogan Ilir kemarin."
    tokens = tokenise(text, Span(0, len(text)), (), lexicon(language))
    features = Features(lexicon(language), frozenset())
    told = features.items(text, tokens, range(2, 4), {}, know(text, [tokens], lexicon(language)))
    assert "g=B2" in told[0]
    assert "g=I2" in told[1]
