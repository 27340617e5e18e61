from __future__ import annotations

from viewer.comparison.factors.align import Match, PairFeatures
from viewer.comparison.factors.reasons import (
    why_alone,
    why_elsewhere,
    why_in_another_category,
    why_paired,
)
from viewer.comparison.model import Flag, Status

SURE = PairFeatures(heading=1.0, body=0.9996, score=0.98)


PAIR = Match((0,), (0,), (0, 0), SURE, None)


def test_a_score_short_of_the_whole_is_never_told_as_all() -> None:
    why = why_paired(PAIR, Status.EDITED, (), "")
    assert "texts are 99% alike" in why
    assert "headings 100%" in why
    assert "score 0.98" in why


def test_an_unchanged_pair_needs_no_score() -> None:
    assert why_paired(PAIR, Status.UNCHANGED, (), "") == "Heading and text are the same."


def test_each_flag_is_accounted_for() -> None:
    moved = why_in_another_category("At sea", "On land")
    why = why_paired(PAIR, Status.EDITED, (Flag.MOVED, Flag.RETITLED), moved)
    assert "was reworded" in why
    assert "“At sea”" in why
    assert "“On land”" in why


def test_a_move_tells_from_where_to_where() -> None:
    assert why_elsewhere(None, "Storms may close the routes.").endswith(
        "it stood first and now stands after “Storms may close the routes”."
    )
    assert "it stood after “word" in why_elsewhere("word " * 40, None)
    assert why_elsewhere("Fuel", None).endswith("it stood after “Fuel” and now stands first.")


def test_the_parts_of_a_split_or_merged_factor_are_named() -> None:
    split = Match((0,), (0, 1), (0, 0), SURE, None, parts=((1, 0.4),))
    why = why_paired(split, Status.EDITED, (Flag.SPLIT,), "", ["Our crews may fail us."])
    assert "The old text is found in 2 new factors. 40% of “Our crews may fail us” is there." in why
    merged = Match((0, 1, 2), (0,), (1, 0), SURE, None, parts=((0, 0.3), (2, 0.001)))
    why = why_paired(merged, Status.EDITED, (Flag.MERGED,), "", ["One.", "Two."])
    assert "takes up that of 3 old factors. 30% of “One” is there. Hardly anything of “Two” is there." in why


def test_what_the_reviewer_says_is_no_finding() -> None:
    why = why_paired(Match((0, 1), (0,), (0, 0), SURE, None, manual=True), Status.EDITED, (Flag.MERGED,), "")
    assert (
        why == "Paired by the reviewer. By their telling words the texts are 99% alike and the headings 100%."
    )
    alone = why_alone(Match((0,), (), None, None, (0, 0.1), manual=True), "H", 3)
    assert alone.startswith("Removed: the reviewer says that it has no counterpart in the new filing. 10% of")


def test_an_addition_tells_what_was_searched_and_what_came_nearest() -> None:
    why = why_alone(Match((), (0,), None, None, (3, 0.274)), "word " * 40, 19)
    assert why.startswith("Added: searched for in all 19 factors of the old filing and not found.")
    assert "27% of this text is in the nearest, “word" in why
    assert "word …”" in why
    assert "Hardly anything of this text" in why_alone(Match((), (0,), None, None, (3, 0.004)), "H", 19)


def test_a_removal_from_a_filing_with_one_factor_or_none() -> None:
    assert "the only factor of the new filing" in why_alone(Match((0,), (), None, None, (0, 0.1)), "H", 1)
    assert why_alone(Match((0,), (), None, None, None), None, 0) == (
        "Removed: the new filing has no risk factors."
    )
