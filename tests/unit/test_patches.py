"""The difference of two lists: it makes one of the other, both ways, and changes no third one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa.project.patches import Patch, difference

lists = st.lists(st.integers(0, 12), max_size=12).map(tuple)


@given(lists, lists)
def test_it_makes_one_list_of_the_other_and_back(before: tuple[int, ...], after: tuple[int, ...]) -> None:
    patch = difference(before, after)
    assert patch.on(before) == after
    assert patch.turned().on(after) == before
    assert patch.turned().turned() == patch
    assert bool(patch) == (before != after)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("abc", "abcd", Patch(((3, 0, 1),), (), ("d",))),
        ("abc", "aBc", Patch(((1, 1, 1),), ("b",), ("B",))),
        ("abcd", "bdx", Patch(((0, 1, 0), (2, 1, 0), (4, 0, 1)), ("a", "c"), ("x",))),
        ("abc", "cba", Patch(((0, 3, 3),), ("a", "b", "c"), ("c", "b", "a"))),
    ],
)
def test_it_holds_no_more_than_what_changes(before: str, after: str, told: Patch[str]) -> None:
    assert difference(tuple(before), tuple(after)) == told


@pytest.mark.parametrize(
    "patch",
    [
        Patch(((0, 1, 0),), ("x",)),
        Patch(((4, 0, 1),), (), ("x",)),
        Patch(((2, 0, 1), (1, 0, 1)), (), ("x", "y")),
        Patch(((0, 0, 1),), (), ("x", "y")),
        Patch(((3, 0, 0),), ("c",)),
        Patch(((2, 2, 0),), ("c", "d")),
    ],
)
def test_it_changes_no_other_list(patch: Patch[str]) -> None:
    with pytest.raises(ValueError, match="it "):
        patch.on(("a", "b", "c"))
