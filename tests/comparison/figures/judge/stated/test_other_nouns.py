"""One sentence of another thing: nothing is reckoned between a backlog and a reserve."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger
from viewer.comparison.figures.judge.stated.other_nouns import _denied, _Swap
from viewer.comparison.model import FigureVerdict
from viewer.figures.model import FigureKind

UNLIKE, CHANGED, UNCHANGED = FigureVerdict.UNLIKE, FigureVerdict.CHANGED, FigureVerdict.UNCHANGED


@pytest.mark.parametrize("amounts", [("$40 million", "$50 million"), ("$40 million", "$40 million")])
@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("Our backlog was {}.", "Our warranty reserve was {}.", "backlog against warranty reserve"),
        ("We set aside {} for repairs.", "We set aside {} for refunds.", "repairs against refunds"),
    ],
)
def test_a_noun_put_in_the_place_of_another_makes_another_thing(
    old: str, new: str, why: str, amounts: tuple[str, str]
) -> None:
    (row,) = ledger((old.format(amounts[0]), new.format(amounts[1])))
    assert (row.verdict, row.delta, row.percent) == (UNLIKE, None, None)
    assert row.reason == f"not of the same thing: {why}"


def test_words_that_exclude_each_other_make_another_thing_of_one_value() -> None:
    (row,) = ledger(("60% of our debt is fixed rate.", "60% of our debt is floating rate."))
    assert row.verdict is UNLIKE


def test_a_word_before_the_noun_may_be_a_like_one_so_the_row_stands_with_a_doubt() -> None:
    (row,) = ledger(("The trust names three statutory auditors.", "The trust names three company auditors."))
    assert row.verdict is UNCHANGED
    assert row.suspect == "told of “company” where it was told of “statutory”"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We had customers owing us $5 million.", "We had clients owing us $6 million."),
        ("We made a substantial gain of $5 million.", "We made a significant gain of $6 million."),
        ("The fees from this merger were $5 million.", "The fees from the Tarn merger were $6 million."),
        ("The pretax gain was $5 million.", "The pre-tax gain was $6 million."),
        ("The five-year plan costs us $5 million.", "The four-year plan costs us $6 million."),
        ("The plan covers tugs that we built for $5 million.", "Under it we bought rafts at $6 million."),
    ],
)
def test_other_words_for_one_thing_part_nothing(old: str, new: str) -> None:
    rows = [row for row in ledger((old, new)) if row.kind is FigureKind.MONEY]
    assert all(row.verdict is not UNLIKE and not row.suspect for row in rows)


def test_what_is_owned_is_not_what_is_leased() -> None:
    rows = ledger(("We own 14 piers in Norway.", "We lease 14 piers in Norway."))
    assert {row.verdict for row in rows} == {FigureVerdict.REMOVED, FigureVerdict.ADDED}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Excluding tar, our costs rose 4%.", "Including tar, our costs rose 9%."),
        ("We earned $40 million before interest and tax.", "We earned $30 million after interest and tax."),
    ],
)
def test_what_is_left_out_and_what_is_taken_in_make_another_thing(old: str, new: str) -> None:
    (row,) = ledger((old, new))
    assert (row.verdict, row.delta) == (UNLIKE, None)


@pytest.mark.parametrize(
    ("old", "new", "denied"),
    [
        ("union", "non-union", True),
        ("union", "nonunion", True),
        ("insured", "uninsured", True),
        ("owned", "unowned", True),
        ("noninterest", "interest", True),
        ("put", "input", False),
        ("come", "income", False),
        ("union", "reunion", False),
        ("form", "inform", False),
    ],
)
def test_a_word_is_denied_by_what_stands_before_it(old: str, new: str, denied: bool) -> None:
    assert _denied(_Swap(old, new, head=False)) is denied
    assert _denied(_Swap(new, old, head=False)) is denied
