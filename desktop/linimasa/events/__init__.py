"""Events: what a sentence tells, joined from its time expressions, its actors and its quotes."""

from .build import build
from .ignored import ignored

__all__ = ["build", "ignored"]
