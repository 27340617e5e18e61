"""A search runs over both sides and steps without starting over."""

from __future__ import annotations

from tests.builders import PairSpec, build_comparison
from viewer.redline.finding.hits import find_hits
from viewer.redline.finding.search import Search
from viewer.redline.finding.sought import span_finder
from viewer.redline.plan import NEW, OLD, Plan
from viewer.redline.planning import Planner


def plan_of(*rows: tuple[str | None, str | None]) -> Plan:
    made = build_comparison([PairSpec(rows)])
    return Planner(made).plan(made.pairs)


PLAN = plan_of(
    ("Risk of loss", "Risk of loss"),
    ("A loss 😀 of\u00a0money", "No LOSS, a loss"),
    (None, "loss"),
    ("end", "end"),
)


def test_what_both_sides_have_is_one_hit() -> None:
    hits = find_hits(PLAN, "loss")
    assert [sorted(spot.side for spot in hit.spots) for hit in hits] == [
        [OLD, NEW],
        [OLD],
        [NEW],
        [NEW],
        [NEW],
    ]
    assert [hit.row for hit in hits] == [0, 1, 1, 1, 2]


def test_spots_hold_the_words() -> None:
    for hit in find_hits(PLAN, "LOSS"):
        for spot in hit.spots:
            text = PLAN.rows[spot.row].sides[spot.side][spot.block].text
            assert text[spot.start : spot.end].lower() == "loss"


def test_any_white_space_will_do() -> None:
    assert len(find_hits(PLAN, " of   money ")) == 1


def test_signs_are_taken_as_they_are() -> None:
    assert find_hits(PLAN, "l.ss") == ()
    assert find_hits(PLAN, "(") == ()


def test_nothing_finds_nothing() -> None:
    assert find_hits(PLAN, "  ") == ()


def test_steps_forward_to_the_end_and_back() -> None:
    search = Search()
    search.look_for(PLAN, span_finder("loss"))
    numbers = []
    while search.step(-1, backwards=False) is not None:
        numbers.append(search.number)
    assert numbers == [1, 2, 3, 4, 5]
    assert search.number == 5
    while search.step(-1, backwards=True) is not None:
        numbers.append(search.number)
    assert numbers[5:] == [4, 3, 2, 1]


def test_the_first_step_starts_where_the_reader_is() -> None:
    search = Search()
    search.look_for(PLAN, span_finder("loss"))
    hit = search.step(2, backwards=False)
    assert hit is not None
    assert hit.row == 2
    search.look_for(PLAN, span_finder("loss"))
    hit = search.step(0, backwards=True)
    assert hit is not None
    assert hit.row == 0


def test_backwards_from_nowhere_is_the_last() -> None:
    search = Search()
    search.look_for(PLAN, span_finder("loss"))
    hit = search.step(-1, backwards=True)
    assert hit is not None
    assert hit.row == 2
