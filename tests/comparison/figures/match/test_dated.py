"""Dates that close many sentences with the same words go with the amounts that they date."""

from __future__ import annotations

from tests.comparison.figures.rows import ledger, short
from viewer.comparison.model import FigureVerdict
from viewer.figures.model import FigureKind

Told = set[tuple[str | None, str | None, FigureVerdict]]
SAME, ADDED, REMOVED = FigureVerdict.UNCHANGED, FigureVerdict.ADDED, FigureVerdict.REMOVED


def dates(old: str, new: str) -> Told:
    return {short(change) for change in ledger((old, new)) if change.kind is FigureKind.DATE}


def test_the_date_of_a_loss_answers_that_of_the_loss() -> None:
    rows = ledger(
        (
            "We booked gains of $3.2 million on the sale of bonds for the year ended June 30, 2019. Prices "
            "may fall, and then our bonds are worth less than we paid. For the year ended June 30, 2019, we "
            "booked an impairment loss of $1.4 million on shares.",
            "We hold shares and funds. We booked an impairment loss of $0.2 million on shares for the year "
            "ended June 30, 2023.",
        )
    )
    rolled = [change for change in rows if change.verdict is FigureVerdict.ROLLED_FORWARD]
    assert [change.old.figure.start > 150 for change in rolled if change.old is not None] == [True]


def test_the_years_of_a_list_go_with_their_amounts() -> None:
    assert dates(
        "Research cost us $22 million, $35 million and $24 million in 2017, 2016 and 2015, respectively.",
        "Research cost us $16 million, $22 million and $35 million in 2018, 2017 and 2016, respectively.",
    ) == {("2017", "2017", SAME), ("2016", "2016", SAME), ("2015", None, REMOVED), (None, "2018", ADDED)}


def test_a_second_year_that_became_the_first_is_itself() -> None:
    rows = ledger(
        (
            "Fees change: for 2017, the port announced a rise of 0.85%; and for 2018, 0.45%. Fees matter.",
            "Fees change: for 2018, the port announced a rise of 0.45%; and for 2019, 1.8%. Fees matter.",
        )
    )
    told = {short(change) for change in rows}
    assert {("0.45%", "0.45%", SAME), ("0.85%", None, REMOVED), (None, "1.8%", ADDED)} <= told
    assert ("2018", "2018", SAME) in told


def test_what_was_told_of_the_year_before_is_not_compared_with_this_year() -> None:
    rows = ledger(
        (
            "In 2022, sales were $50 million, compared with $44 million in the prior year.",
            "In 2023, costs rose. Sales of $58 million in 2023 were good.",
        )
    )
    assert ("$44 million", "$58 million") not in {short(change)[:2] for change in rows}


def test_a_day_that_a_list_says_once_is_that_of_all_its_years() -> None:
    told = dates(
        "Sales for the years ended May 31, 2021 and 2022 were $10 million and $14 million, respectively.",
        "Sales for the years ended May 31, 2022 and 2023 were $14 million and $17 million, respectively.",
    )
    assert ("2022", "May 31, 2022", FigureVerdict.RESCALED) in told
    assert {("May 31, 2021", None, REMOVED), (None, "2023", ADDED)} <= told
