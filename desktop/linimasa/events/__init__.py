"""Events: what a sentence tells, joined from its time expressions, its actors and its quotes."""

from .build import build

__all__ = ["build"]
