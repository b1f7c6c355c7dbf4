"""Markdown (CommonMark): a chronology with quotations and numbered sources."""

import re

from ._chapters import Paragraph, paragraphs
from ._chronology import Chronology

SUFFIXES = (".md",)
_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~!&])")
_FIRST = re.compile(r"^(\d+)([.)])|^([-+])")


def encode(chronology: Chronology, suffix: str) -> bytes:
    """The chronology; signs that Markdown would take for its own are escaped."""
    del suffix  # one dialect
    return ("\n\n".join(map(_written, paragraphs(chronology))) + "\n").encode("utf-8", "replace")


def _written(paragraph: Paragraph) -> str:
    text, numbers = _escaped(paragraph.text), "".join(f"\\[{number}\\]" for number in paragraph.sources)
    if paragraph.style == "source":
        return f"{numbers} {text}"
    text = f"{text} {numbers}" if numbers else text
    if paragraph.style == "event":
        return f"**{_escaped(paragraph.lead)}** – {text}" if paragraph.lead else text
    before = {"title": "# ", "heading": "## ", "quote": "> ", "passage": "> "}.get(paragraph.style, "")
    return before + (text if before else f"*{text}*")


def _escaped(text: str) -> str:
    line = _SIGNS.sub(r"\\\1", " ".join(text.split()))
    return _FIRST.sub(lambda match: f"{match[1]}\\{match[2]}" if match[1] else f"\\{match[3]}", line)
