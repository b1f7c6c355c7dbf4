"""Linimasa: dated events from news articles, on a timeline."""

__version__ = "0.1.0"
