"""Time expressions: found in the text, then resolved to TIMEX3 values and civil intervals."""

from .chronology import opens_entry
from .edtf import edtf
from .find import find
from .reference import infer_reference
from .resolve import resolve
from .tables import Candidate
from .trail import Result, run

__all__ = ["Candidate", "Result", "edtf", "find", "infer_reference", "opens_entry", "resolve", "run"]
