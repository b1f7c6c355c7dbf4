"""Events: what a sentence tells, joined from its time expressions, its actors and its quotes."""

from .build import build
from .dates import Reason

__all__ = ["Reason", "build"]
