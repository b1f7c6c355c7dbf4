"""Sentences, the quotation marks that hold them together, and the sentences that tell no news."""

from .furniture import Furniture, dateline, furniture, title_case
from .marks import Quotation, gaps, lines, quotations
from .splitter import split

__all__ = ["Furniture", "Quotation", "dateline", "furniture", "gaps", "lines", "quotations", "split", "title_case"]
