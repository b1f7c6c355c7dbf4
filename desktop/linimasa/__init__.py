"""Linimasa: dated events from news articles, on a timeline."""
