"""Sentences, the quotation marks that hold them together, and the sentences that tell no news."""

from .furniture import Furniture, dateline, furniture, opening, title_case
from .marks import Quotation, gaps, lines, quotations
from .splitter import split
from .words import FIGURED, Word, Words

__all__ = [
    "FIGURED",
    "Furniture",
    "Quotation",
    "Word",
    "Words",
    "dateline",
    "furniture",
    "gaps",
    "lines",
    "opening",
    "quotations",
    "split",
    "title_case",
]
