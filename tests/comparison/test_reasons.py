from __future__ import annotations

from viewer.comparison.factors import Evidence, Match
from viewer.comparison.model import Flag, Status
from viewer.comparison.reasons import why_alone, why_moved, why_paired

SURE = Evidence(heading=1.0, body=0.9996, score=0.98)


def test_a_score_short_of_the_whole_is_never_told_as_all() -> None:
    why = why_paired(SURE, Status.EDITED, (), (1, 1), "")
    assert "texts are 99% alike" in why
    assert "headings 100%" in why
    assert "score 0.98" in why


def test_an_unchanged_pair_needs_no_score() -> None:
    assert why_paired(SURE, Status.UNCHANGED, (), (1, 1), "") == "Heading and text are the same."


def test_each_flag_is_accounted_for() -> None:
    flags = (Flag.MOVED, Flag.RETITLED, Flag.SPLIT, Flag.MERGED)
    why = why_paired(SURE, Status.EDITED, flags, (2, 3), why_moved("At sea", "On land", recategorised=True))
    assert "other words" in why
    assert "in 3 new factors" in why
    assert "of 2 old factors" in why
    assert "“At sea”" in why
    assert "“On land”" in why


def test_an_addition_tells_what_was_searched_and_what_came_nearest() -> None:
    why = why_alone(Match((), (0,), None, None, (3, 0.274)), "word " * 40, 19)
    assert why.startswith("Added: searched for in all 19 factors of the old filing and not found.")
    assert "has 27% of its telling words" in why
    assert "word …”" in why


def test_a_removal_from_a_filing_with_one_factor_or_none() -> None:
    assert "the only factor of the new filing" in why_alone(Match((0,), (), None, None, (0, 0.1)), "H", 1)
    assert why_alone(Match((0,), (), None, None, None), None, 0) == (
        "Removed: the new filing has no risk factors."
    )
