"""Sentences, and the quotation marks that hold them together."""

from .marks import Quotation, lines, quotations
from .splitter import split

__all__ = ["Quotation", "lines", "quotations", "split"]
