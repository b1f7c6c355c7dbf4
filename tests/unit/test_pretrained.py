"""spaCy as a second opinion on names: used where a pipeline for the language is installed, and only there."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest
import spacy
from spacy.pipeline import EntityRuler

from linimasa import languages, sentences
from linimasa.actors import find, pretrained
from linimasa.model import Actor, ActorKind

TEXT = "On Monday Vestra bought Halden & Moor. Tessaly wept. She thanked Vestra and left for Orlo's harbour."
FOUND = {"Vestra": "ORG", "Tessaly": "PERSON", "Orlo's": "GPE", "Monday": "DATE", "Halden & Moor": "PRODUCT"}


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, dict[str, str]], None]]:
    """Install a pipeline that finds given names, as spaCy's own packages are."""

    def installs(name: str, found: dict[str, str]) -> None:
        made = spacy.blank(name[:2])
        ruler = made.add_pipe("entity_ruler")
        assert isinstance(ruler, EntityRuler)
        ruler.add_patterns([{"label": kind, "pattern": each} for each, kind in found.items()])
        package, told = tmp_path / name, tmp_path / f"{name}-1.0.dist-info"
        package.mkdir()
        made.to_disk(package / "made")
        (package / "__init__.py").write_text(
            dedent("""
                from pathlib import Path
                from spacy.util import load_model_from_path
                def load(**given):
                    return load_model_from_path(Path(__file__).parent / "made", **given)
            """)
        )
        told.mkdir()
        (told / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (told / "entry_points.txt").write_text(f"[spacy_models]\n{name} = {name}\n")
        monkeypatch.delitem(sys.modules, name, raising=False)
        pretrained.pipeline.cache_clear()

    monkeypatch.syspath_prepend(tmp_path)
    yield installs
    pretrained.pipeline.cache_clear()


def actors(text: str, code: str = "en") -> dict[str, Actor]:
    """The named actors of a text, by each mention."""
    language = languages.get(code)
    found = find(text, language, sentences.split(text, language), ())
    return {span.of(text): actor for actor in found if actor.named for span in actor.mentions}


def test_what_only_it_finds_is_a_suggestion(install: Callable[[str, dict[str, str]], None]) -> None:
    before = actors(TEXT)
    install("en_tiny_sm", FOUND)
    after = actors(TEXT)
    told = {name: (actor.kind, actor.confidence >= 0.5) for name, actor in after.items()}
    assert told["Vestra"] == (ActorKind.ORGANISATION, False)
    assert told["Tessaly"] == (ActorKind.PERSON, False)
    assert "Tessaly" not in before
    assert before["Vestra"].kind is not ActorKind.ORGANISATION
    assert "Monday" not in after
    assert not [each for each in after if each.endswith("'s")]


def test_the_largest_pipeline_of_the_language_is_asked(install: Callable[[str, dict[str, str]], None]) -> None:
    before = actors("They left for Orlo.")["Orlo"]
    install("en_tiny_sm", {"Orlo": "ORG"})
    install("de_tiny_trf", {"Orlo": "ORG"})
    assert actors("They left for Orlo.")["Orlo"] == before
    install("en_tiny_lg", {"Orlo": "PERSON"})
    after = actors("They left for Orlo.")["Orlo"]
    assert (before.kind, after.kind) == (ActorKind.PERSON, ActorKind.PERSON)
    assert before.confidence < after.confidence
    assert pretrained.pipeline("id") is None


def test_a_pipeline_that_cannot_be_loaded_is_told_and_names_are_read(
    install: Callable[[str, dict[str, str]], None], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before = actors(TEXT)
    install("en_tiny_sm", FOUND)
    shutil.rmtree(tmp_path / "en_tiny_sm" / "made")
    assert actors(TEXT) == before
    assert actors(TEXT) == before
    (told,) = caplog.messages
    assert told.startswith("en_tiny_sm gives no second opinion on names: ")


def test_spacy_is_not_imported_where_it_has_nothing_to_load() -> None:
    code = "import sys; from linimasa import pipeline; from linimasa.model import Article; "
    code += "pipeline.extract(Article('Kim Jong Un met Putin on Monday.')); print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
