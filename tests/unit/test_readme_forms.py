"""The README's table of what is read says what the language files say."""

from tests import readme_forms


def test_the_table_has_not_drifted() -> None:
    text = readme_forms.README.read_text(encoding="utf-8")
    assert "<!-- forms -->" in text
    assert readme_forms.renewed(text) == text, "run `python tests/readme_forms.py`"
