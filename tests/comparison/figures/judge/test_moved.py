"""Figures whose passage went to another risk factor, or to another paragraph of their own."""

from __future__ import annotations

from tests.comparison.figures.rows import filings, short
from viewer.comparison.model import FigureVerdict

STAYS = ("Sales of our ferries may fall.", "Sales of our ferries may fall.")
PASSAGE = (
    "As of March 31, {year}, the northern harbour lease obliged us to pay ¥{rent} billion to the port "
    "of Ise for {docks} docks over the next eight years."
)


def moved(
    old: str, new: str, *, mirrored: bool = False
) -> dict[tuple[str | None, str | None], FigureVerdict]:
    """What became of the figures of a passage that left the first factor for the second."""
    pairs = ([STAYS, (old, None)], [("Storms may come.", "Storms may come."), (None, new)])
    found = filings(*pairs, swapped=mirrored).ledgers()
    return {short(change)[:2]: change.verdict for rows in found for change in rows}


def test_figures_are_followed_to_another_factor() -> None:
    text = PASSAGE.format(year=2011, rent="9.2", docks=41)
    assert moved(text, text) == {
        ("March 31, 2011", "March 31, 2011"): FigureVerdict.UNCHANGED,
        ("¥9.2 billion", "¥9.2 billion"): FigureVerdict.UNCHANGED,
        ("41", "41"): FigureVerdict.UNCHANGED,
        ("eight years", "eight years"): FigureVerdict.UNCHANGED,
    }


def test_what_changed_on_the_way_is_told() -> None:
    old, new = (
        PASSAGE.format(year=2011, rent="9.2", docks=41),
        PASSAGE.format(year=2012, rent="9.6", docks=44),
    )
    assert moved(old, new) == {
        ("March 31, 2011", "March 31, 2012"): FigureVerdict.ROLLED_FORWARD,
        ("¥9.2 billion", "¥9.6 billion"): FigureVerdict.CHANGED,
        ("41", "44"): FigureVerdict.CHANGED,
        ("eight years", "eight years"): FigureVerdict.UNCHANGED,
    }


def test_a_row_says_where_its_other_side_stands() -> None:
    text = PASSAGE.format(year=2011, rent="9.2", docks=41)
    for pairs, where in (
        (([STAYS, (text, None)], [("Storms.", "Storms."), (None, text)]), "stands in another factor; "),
        (([(text, None), STAYS, (None, text)],), "stands in another paragraph; "),
    ):
        reasons = {change.reason for rows in filings(*pairs).ledgers() for change in rows}
        assert all(reason.startswith(where) for reason in reasons)


def test_the_row_stands_with_its_new_side() -> None:
    text = PASSAGE.format(year=2011, rent="9.2", docks=41)
    first, second = filings([STAYS, (text, None)], [("Storms.", "Storms."), (None, text)]).ledgers()
    assert (len(first), len(second)) == (0, 4)


def test_a_passage_about_something_else_is_not_followed() -> None:
    other = (
        "In March 2011, our insurers paid ¥9.2 billion for the wreck of a tanker that 41 divers had raised."
    )
    found = moved(PASSAGE.format(year=2011, rent="9.2", docks=41), other)
    assert all(None in sides for sides in found)


def test_following_is_the_same_both_ways() -> None:
    old, new = (
        PASSAGE.format(year=2011, rent="9.2", docks=41),
        PASSAGE.format(year=2012, rent="9.6", docks=44),
    )
    there, back = moved(old, new), moved(old, new, mirrored=True)
    assert {(after, before) for before, after in back} == set(there)
