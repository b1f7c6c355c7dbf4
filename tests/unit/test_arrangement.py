"""In which order lanes stand."""

from hypothesis import given
from hypothesis import strategies as st

from linimasa.project import Arrangement, Grouping

KEYS = ("a", "b", "c", "d")


def test_lanes_stand_by_number_until_a_hand_moves_one() -> None:
    plain = Arrangement()
    assert plain.arranged(KEYS) == list(KEYS)
    moved = plain.moved("c", -1, KEYS)
    assert moved.arranged(KEYS) == ["a", "c", "b", "d"]
    assert moved.by_number() == plain


def test_a_new_lane_follows_those_put_in_order() -> None:
    moved = Arrangement().moved("b", -1, KEYS)
    assert moved.arranged(("new", *KEYS)) == ["b", "a", "c", "d", "new"]


def test_no_lane_goes_past_a_pinned_one_or_the_ends() -> None:
    pinned = Arrangement().with_pin("d")
    assert pinned.arranged(KEYS) == ["d", "a", "b", "c"]
    assert pinned.moved("a", -1, ["d", "a", "b", "c"]) == pinned
    assert pinned.moved("d", 1, ["d", "a", "b", "c"]) == pinned
    assert pinned.moved("c", 1, ["d", "a", "b", "c"]) == pinned
    assert pinned.moved("z", 1, ["d", "a", "b", "c"]) == pinned  # which is shown no more
    assert pinned.with_pin("d") == Arrangement()


def test_lanes_of_something_else_keep_what_a_hand_did() -> None:
    moved = Arrangement().moved("a", 1, KEYS).with_fold("b")
    assert moved.grouped(Grouping.KIND).grouped(Grouping.ACTOR) == moved
    assert moved.unfolded().folded == frozenset()


@given(
    st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from((-1, 1))), max_size=12), st.sets(st.sampled_from(KEYS))
)
def test_no_move_loses_a_lane(moves: list[tuple[str, int]], pinned: set[str]) -> None:
    arrangement = Arrangement(pinned=frozenset(pinned))
    for key, way in moves:
        arrangement = arrangement.moved(key, way, arrangement.arranged(KEYS))
        found = arrangement.arranged(KEYS)
        assert sorted(found) == sorted(KEYS)
        assert set(found[: len(pinned)]) == pinned
