from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.comparison.risks import ALL, BOILERPLATE, CREW, FERRIES, FUEL, HARBOUR, TICKETS, WEATHER, filing
from viewer.comparison import Comparison, Flag, Op, Options, Place, Status, compare
from viewer.filings.errors import Cancelled
from viewer.filings.model import Filing

LATER_FUEL = (FUEL[0], FUEL[1].replace("31%", "28%").replace("2024", "2025"), FUEL[2])


def fates(comparison: Comparison) -> list[tuple[str, str, str, list[str]]]:
    return [
        ("+".join(pair.old), "+".join(pair.new), pair.status.value, [flag.value for flag in pair.flags])
        for pair in comparison.pairs
    ]


def test_every_fate_at_once() -> None:
    retitled = ("Concessions are revocable.", *HARBOUR[1:])
    new = filing(LATER_FUEL, retitled, CREW, TICKETS, FERRIES)
    comparison = compare(filing(FERRIES, FUEL, HARBOUR, CREW, WEATHER), new)
    assert fates(comparison) == [
        ("o2", "n1", "edited", []),
        ("o3", "n2", "edited", ["retitled"]),
        ("o4", "n3", "unchanged", []),
        ("o5", "", "removed", []),
        ("", "n4", "added", []),
        ("o1", "n5", "unchanged", ["moved"]),
    ]
    assert comparison.pairs[-1].why.endswith(f"it stood first and now stands after “{CREW[0][:-1]}”.")
    assert [pair.id for pair in comparison.pairs] == ["p1", "p2", "p3", "p4", "p5", "p6"]
    counts = {"unchanged": 2, "edited": 2, "added": 1, "removed": 1, "pairs": 4, "moved": 1}
    assert counts.items() <= comparison.counts.items()


def test_removed_factors_stand_where_they_stood() -> None:
    comparison = compare(filing(FERRIES, FUEL, HARBOUR, CREW, WEATHER), filing(HARBOUR, TICKETS))
    assert fates(comparison) == [
        ("o1", "", "removed", []),
        ("o2", "", "removed", []),
        ("o3", "n1", "unchanged", []),
        ("o4", "", "removed", []),
        ("o5", "", "removed", []),
        ("", "n2", "added", []),
    ]


def test_a_changed_figure_is_one_change_and_never_unchanged() -> None:
    pair = compare(filing(*ALL), filing(FERRIES, LATER_FUEL, *ALL[2:])).pairs[1]
    assert pair.status is Status.EDITED
    marks = [(s.op.value, s.text) for s in pair.rows[1].segments if s.op is not Op.EQUAL]
    assert marks == [("-", "31%"), ("+", "28%"), ("-", "June 30, 2024"), ("+", "June 30, 2025")]
    assert (pair.inserted, pair.deleted) == (16, 16)
    assert 0.9 < pair.similarity < 1
    assert pair.figures_changed == 1


def test_rolled_dates_can_be_ignored_and_changed_figures_cannot() -> None:
    options = Options(ignore_rolled_dates=True)
    only_rolled = (FUEL[0], FUEL[1].replace("2024", "2025"), FUEL[2])
    assert compare(filing(FUEL, CREW), filing(only_rolled, CREW)).pairs[0].status is Status.EDITED
    assert compare(filing(FUEL, CREW), filing(only_rolled, CREW), options).pairs[0].status is Status.UNCHANGED
    assert compare(filing(FUEL, CREW), filing(LATER_FUEL, CREW), options).pairs[0].status is Status.EDITED


def test_a_split_is_one_pair_with_the_places_of_all_its_factors() -> None:
    whole = ("Our harbour and our crews may fail us.", *HARBOUR[1:], *CREW[1:])
    comparison = compare(filing(FERRIES, whole, WEATHER), filing(FERRIES, HARBOUR, CREW, WEATHER))
    assert fates(comparison)[1] == ("o2", "n2+n3", "edited", ["retitled", "split"])
    pair = comparison.pairs[1]
    assert [(row.old, row.new) for row in pair.rows] == [
        ((Place("o2", 0),), (Place("n2", 0),)),
        ((Place("o2", 1),), (Place("n2", 1),)),
        ((Place("o2", 2),), (Place("n2", 2),)),
        ((), (Place("n3", 0),)),
        ((Place("o2", 3),), (Place("n3", 1),)),
    ]
    merged = compare(comparison.new, comparison.old).pairs[1]
    assert (merged.old, merged.new) == (("o2", "o3"), ("n2",))
    assert Flag.MERGED in merged.flags


def test_another_category_is_a_move_and_a_renamed_one_is_none() -> None:
    old = filing(*ALL[:4], categories=["At sea", "At sea", "On land", "On land"])
    moved = filing(*ALL[:4], categories=["At sea", "On land", "On land", "On land"])
    renamed = filing(*ALL[:4], categories=["At sea", "At sea", "Ashore", "Ashore"])
    assert [pair.flags for pair in compare(old, moved).pairs] == [(), (Flag.MOVED,), (), ()]
    assert "“At sea”" in compare(old, moved).pairs[1].why
    assert [pair.flags for pair in compare(old, renamed).pairs] == [(), (), (), ()]
    assert compare(old, moved).pairs[1].category_path == ("On land",)


def test_an_addition_carries_its_proof() -> None:
    added = compare(filing(*ALL[:3]), filing(*ALL[:4])).pairs[3]
    assert added.status is Status.ADDED
    assert added.nearest is not None
    assert added.nearest.factor in {"o1", "o2", "o3"}
    assert added.nearest.containment < 0.5
    assert "all 3 factors of the old filing" in added.why
    assert [row.old for row in added.rows] == [(), ()]
    assert added.similarity == 0.0


def test_ignored_differences_leave_a_pair_unchanged_until_they_count() -> None:
    curly = (TICKETS[0].replace("'", "’"), TICKETS[1] + " ", *TICKETS[2:])
    quoted = (TICKETS[0], TICKETS[1].replace("website", "“website”"), *TICKETS[2:])
    straight = (TICKETS[0], TICKETS[1].replace("website", '"website"'), *TICKETS[2:])
    assert compare(filing(TICKETS), filing(curly)).pairs[0].status is Status.UNCHANGED
    assert compare(filing(quoted), filing(straight)).pairs[0].status is Status.UNCHANGED
    counting = Options(ignore_quotes_and_dashes=False)
    assert compare(filing(quoted), filing(straight), counting).pairs[0].status is Status.EDITED


def test_progress_runs_from_nothing_to_all_and_names_its_stages() -> None:
    told: list[tuple[str, float]] = []
    compare(filing(*ALL), filing(*ALL[1:]), progress=lambda stage, share: told.append((stage, share)))
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert len({stage for stage, _ in told}) >= 4


def test_a_comparison_can_be_cancelled_at_every_step() -> None:
    steps: list[str] = []
    compare(filing(*ALL), filing(*ALL), progress=lambda stage, _: steps.append(stage))
    for last in range(len(steps)):
        with pytest.raises(Cancelled):
            compare(filing(*ALL), filing(*ALL), should_cancel=partial(next, iter([*[False] * last, True])))


def test_a_factor_without_a_body_is_found_by_its_heading() -> None:
    bare = filing(("Our vessels are old.",), CREW)
    again = filing(CREW, ("Our vessels may be old.",))
    assert [fate[:3] for fate in fates(compare(bare, again))] == [
        ("o2", "n1", "unchanged"),
        ("o1", "n2", "edited"),
    ]


WORDS = st.sampled_from(
    [
        *("the", "berth", "crew", "fuel", "hull", "quay", "storm", "pilot", "lender’s", "naïve", "😀"),
        *("$5", "31%", "2012", "¥1.4", "“Group”", "weather-related"),
    ]
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=14).map(lambda words: " ".join(words).capitalize() + ".")
FACTORS = st.lists(SENTENCES, min_size=1, max_size=4) | st.sampled_from([list(each) for each in ALL])
FILINGS = st.lists(FACTORS, max_size=5).map(lambda factors: filing(*factors))
SLOW = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@SLOW
@given(FILINGS, FILINGS)
def test_every_part_of_both_filings_stands_in_one_row_with_its_text(old: Filing, new: Filing) -> None:
    comparison = compare(old, new)
    for side, prefix in ((comparison.old, "o"), (comparison.new, "n")):
        texts = {
            Place(f"{prefix}{factor.number}", number): part.text
            for factor in side.factors
            for number, part in enumerate(factor.parts)
        }
        seen: list[Place] = []
        for row in (row for pair in comparison.pairs for row in pair.rows):
            places = row.old if prefix == "o" else row.new
            text = row.old_text if prefix == "o" else row.new_text
            assert "\n".join(texts[place] for place in places) == text
            seen += places
        assert sorted(seen) == sorted(texts)


@SLOW
@given(FILINGS)
def test_a_filing_beside_itself_is_unchanged(same: Filing) -> None:
    comparison = compare(same, same)
    assert [(pair.status, pair.flags, pair.similarity) for pair in comparison.pairs] == [
        (Status.UNCHANGED, (), 1.0)
    ] * len(comparison.pairs)
    assert comparison.counts["figures_changed"] == 0


@pytest.mark.parametrize(("old", "new"), [((), ()), ((), ALL), (ALL, ())])
def test_a_filing_without_factors(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> None:
    comparison = compare(filing(*old), filing(*new))
    assert len(comparison.pairs) == len(old) + len(new)
    assert {pair.nearest for pair in comparison.pairs} <= {None}


def test_boilerplate_alone_is_no_proof_of_sameness() -> None:
    old = ("Our vessels age.", "Steel plates thin out below the waterline.", BOILERPLATE)
    new = ("Our patents may lapse.", "Rivals copy the hull of our catamarans.", BOILERPLATE)
    statuses = [pair.status for pair in compare(filing(CREW, old), filing(CREW, new)).pairs]
    assert statuses == [Status.UNCHANGED, Status.REMOVED, Status.ADDED]
