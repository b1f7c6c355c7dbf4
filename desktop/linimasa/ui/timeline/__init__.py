"""The timeline: a canvas of lanes over a two-row time axis."""

from .view import TimelineView

__all__ = ["TimelineView"]
