"""The translations: whole, in step with the source, and compiled."""

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from tests import translations

FILES = sorted(translations.FOLDER.glob("*.ts"))
OURS = [file for file in FILES if file.name.startswith("linimasa")]
PACKAGE = translations.ROOT / "desktop" / "linimasa"
IN_UI = {"tr": 1, "translate": 2}  # how many arguments lupdate must read
BELOW = {"Message": 1, "UnreadableError": 1}
HANDING_ON = ("ui/numbers.py", "ui/messages.py", "model/texts.py")  # they ask for texts that stand elsewhere
PLACEHOLDER = re.compile(r"\{\w+\}|%L?n|%\d")
ENDING = re.compile(r"(?:[:;?]|…|\.\.\.)?\s*$")


class Message(NamedTuple):
    context: str
    source: str
    numerus: bool
    texts: tuple[str, ...]
    state: str


def messages(ts: Path) -> list[Message]:
    found = []
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            numerus = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if numerus else [translation.text or ""]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Message(name, source, numerus, tuple(forms), translation.get("type", "finished")))
    return found


def calls() -> Iterator[tuple[str, ast.Call, int]]:
    """Every call that names a text to translate: its file, itself, and the count of arguments that must be literal."""
    for path in sorted(PACKAGE.rglob("*.py")):
        file = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and file not in HANDING_ON:
                name = ast.unparse(node.func).rpartition(".")[2]
                hands_on = ast.unparse(node) == "Message(text, **values)" or "painter" in ast.unparse(node.func)
                count = (IN_UI if file.startswith("ui/") else BELOW).get(name)
                if count and not hands_on:
                    yield file, node, count


def texts_of_the_source() -> set[str]:
    """The text of each call; the context that comes before it must be written out as well."""
    found = set()
    for file, call, count in calls():
        words = [argument.value for argument in call.args[:count] if isinstance(argument, ast.Constant)]
        assert len(words) == count, f"{file}:{call.lineno}: lupdate reads only literal texts"
        found.add(str(words[-1]))
    return found


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.name)
def test_the_file_holds_what_lupdate_finds_and_nothing_else(file: Path, tmp_path: Path) -> None:
    fresh = tmp_path / file.name
    fresh.write_bytes(file.read_bytes())
    translations.update(fresh)
    told = {message[:3] for message in messages(file)}
    wanted = {message[:3] for message in messages(fresh)}
    assert (wanted - told, told - wanted) == (set(), set()), "run python tests/translations.py"


def test_lupdate_finds_every_text() -> None:
    assert (
        texts_of_the_source() - {message.source for message in messages(translations.FOLDER / "linimasa_id.ts")}
        == set()
    )


def test_a_text_with_a_number_has_plurals() -> None:
    for message in messages(translations.FOLDER / "linimasa_id.ts"):
        assert message.numerus is bool(re.search("%L?n", message.source)), message.source


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_text_is_translated(file: Path) -> None:
    found = messages(file)
    assert [message.source for message in found if message.state != "finished" or not all(message.texts)] == []
    assert len({message[:2] for message in found}) == len(found) > 10
    forms = 2 if file.stem.endswith("_en") else 1
    assert all(len(message.texts) == (forms if message.numerus else 1) for message in found)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_translation_keeps_placeholders_ends_and_accelerators(file: Path) -> None:
    for message in messages(file):
        for text in message.texts:
            assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(message.source)), message
            assert text.count("&") == message.source.count("&"), message
            assert text.count("\n") == message.source.count("\n"), message
            assert ending(text) == ending(message.source), message


def ending(text: str) -> str:
    found = ENDING.search(text)
    assert found
    return found[0].replace("...", "…")


def test_placeholders_and_ends_are_seen() -> None:
    assert PLACEHOLDER.findall("{n} of %Ln events, %1") == ["{n}", "%Ln", "%1"]
    assert [ending(text) for text in ("Open…", "Open...", "Name: ", "Done.")] == ["…", "…", ": ", ""]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_compiled_file_is_up_to_date(file: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    translations.release(file, compiled)
    assert file.with_suffix(".qm").read_bytes() == compiled.read_bytes(), "run python tests/translations.py"
