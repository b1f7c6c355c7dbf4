"""Work with rests: a generator that yields wherever whoever does it may rest, and returns what it made."""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Work = Generator[None, None, T]


def finish(work: Work[T]) -> T:
    """Do a work without a rest."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: T = end.value
            return made
