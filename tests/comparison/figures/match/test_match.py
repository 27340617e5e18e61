"""Which old figure is which new one, and what became of it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.comparison.figures.rows import filings, ledger, short
from tests.plain_figures import exact
from viewer.comparison.model import FigureVerdict
from viewer.figures.model import FigureKind

UNCHANGED, CHANGED = FigureVerdict.UNCHANGED, FigureVerdict.CHANGED
ADDED, REMOVED = FigureVerdict.ADDED, FigureVerdict.REMOVED
ROLLED = FigureVerdict.ROLLED_FORWARD


def test_a_changed_count_beside_an_unchanged_one() -> None:
    changes = ledger(
        (
            "As of June 30, 2011, we have eight consolidated subsidiaries and four affiliates.",
            "As of June 30, 2012, we have 14 consolidated subsidiaries and four affiliates.",
        )
    )
    assert [short(change) for change in changes] == [
        ("June 30, 2011", "June 30, 2012", ROLLED),
        ("eight", "14", CHANGED),
        ("four", "four", UNCHANGED),
    ]
    assert (changes[0].delta, changes[0].percent) == (366, None)
    assert (changes[1].delta, changes[1].percent) == (6, 75.0)
    assert (changes[2].delta, changes[2].percent) == (0, 0.0)


def test_money_and_percent_have_exact_deltas() -> None:
    changes = ledger(
        (
            "Coldway had ¥15.1 billion in revenues and we own 77.8% of it.",
            "Coldway had ¥26.1 billion in revenues and we own 79.5% of it.",
        )
    )
    assert [(change.delta, change.percent) for change in changes] == [
        (11_000_000_000, Decimal("72.8477")),
        (Decimal("1.7"), Decimal("2.1851")),
    ]


def test_a_list_that_drops_its_first_entry_is_paired_by_year() -> None:
    changes = ledger(
        (
            "Spending in 2009, 2010 and 2011 was ¥4.1 billion, ¥5.6 billion and ¥6.8 billion, respectively.",
            "Spending in 2010, 2011 and 2012 was ¥5.6 billion, ¥6.8 billion and ¥9.9 billion, respectively.",
        )
    )
    money = [short(change) for change in changes if change.kind is FigureKind.MONEY]
    assert ("¥5.6 billion", "¥5.6 billion", UNCHANGED) in money
    assert ("¥6.8 billion", "¥6.8 billion", UNCHANGED) in money


def test_the_order_of_clauses_does_not_matter() -> None:
    changes = ledger(
        (
            "We hold ¥2.0 billion in bonds of utilities and ¥7.5 billion in shares of banks.",
            "We hold ¥7.9 billion in shares of banks and ¥2.3 billion in bonds of utilities.",
        )
    )
    pairs = {short(change)[:2] for change in changes}
    assert pairs == {("¥2.0 billion", "¥2.3 billion"), ("¥7.5 billion", "¥7.9 billion")}


def test_another_notation_is_no_change() -> None:
    (change,) = ledger(("Sales were ¥15.1 billion.", "Sales were 15,100 million yen."))
    assert change.verdict is FigureVerdict.RESCALED
    assert (change.delta, change.percent) == (0, 0.0)
    assert "notation" in change.reason


def test_a_figure_in_a_sentence_of_its_own_is_added() -> None:
    changes = ledger(
        ("We own 100 ships.", "We own 100 ships. We also paid ¥5 million for docks."),
    )
    assert [short(change) for change in changes] == [("100", "100", UNCHANGED), (None, "¥5 million", ADDED)]
    assert (changes[1].delta, changes[1].percent) == (None, None)


def test_rows_with_one_side_have_figures_added_and_removed() -> None:
    changes = ledger((None, "We paid ¥5 million for docks."), ("We own 100 ships of steel.", None))
    assert {short(change) for change in changes} == {(None, "¥5 million", ADDED), ("100", None, REMOVED)}


def test_figures_that_measure_other_things_are_not_paired() -> None:
    changes = ledger(
        (
            "At the meeting two directors whom the bank had named were elected for a term.",
            "We now employ 512 drivers, and the law says that their hours must be counted.",
        )
    )
    assert {short(change)[:2] for change in changes} == {("two", None), (None, "512")}


def test_a_paragraph_that_moved_takes_its_figures_along() -> None:
    moved = "The harbour lease of ¥9.2 billion with the port of Ise ends soon."
    after = "The harbour lease of ¥9.4 billion with the port of Ise ends soon."
    found = filings(
        [("Heading", "Heading"), (moved, None), ("Text here.", "Text here."), (None, after)],
        links={(0, 1): 3, (0, 3): 1},
    ).ledgers()[0]
    (change,) = found
    assert short(change) == ("¥9.2 billion", "¥9.4 billion", CHANGED)
    assert "moved" in change.reason


def test_each_figure_is_in_just_one_row() -> None:
    rows = filings(
        [
            (
                "We had 5 ships, 7 docks and 9 vans in 2011.",
                "We had 6 ships and 9 vans in 2012, and 3 planes.",
            ),
            ("It cost ¥5 million.", None),
            (None, "It cost ¥5 million."),
        ]
    )
    found = rows.ledgers()[0]
    old = [change.old for change in found if change.old]
    new = [change.new for change in found if change.new]
    assert len(old) == len(set(old)) == sum(map(len, rows.old.values()))
    assert len(new) == len(set(new)) == sum(map(len, rows.new.values()))


def test_a_doubtful_reading_is_settled_by_its_counterpart() -> None:
    (bonds, shares) = ledger(
        (
            "Bonds were ¥1.9 billion and shares of other companies were 90.7 billion.",
            "Bonds were ¥1.9 billion and shares of other companies were ¥0.9 billion.",
        )
    )
    assert bonds.verdict is UNCHANGED
    assert shares.delta == 200_000_000
    assert shares.suspect is not None
    assert shares.suspect.startswith("old filing")


def test_amounts_in_other_currencies_have_no_delta() -> None:
    (change,) = ledger(("The fee for each berth is ¥500.", "The fee for each berth is $5."))
    assert (change.verdict, change.delta, change.percent) == (FigureVerdict.UNLIKE, None, None)
    assert "JPY against USD" in change.reason


@pytest.mark.parametrize(
    ("old", "new", "verdict", "delta"),
    [
        ("As of May 13, 2011, we sail.", "As of May 15, 2012, we sail.", ROLLED, 368),
        ("As of July 15, 2011, we sail.", "As of June 27, 2012, we sail.", ROLLED, 348),
        ("We sail as of February 29, 2012.", "We sail as of February 28, 2013.", ROLLED, 365),
        ("We sail as of February 28, 2011.", "We sail as of February 29, 2012.", ROLLED, 366),
        ("We sail as of February 28, 2012.", "We sail as of February 27, 2013.", ROLLED, 365),
        ("In fiscal 2011 we sailed.", "In fiscal 2012 we sailed.", ROLLED, 365),
        ("We sank on May 13, 2011 there.", "We sank on May 15, 2012 there.", CHANGED, 368),
        ("We sank in July 2011 there.", "We sank in August 2012 there.", CHANGED, 397),
        ("We sank in July 2012 there.", "We sank in July 2011 there.", CHANGED, -366),
    ],
)
def test_dates(old: str, new: str, verdict: FigureVerdict, delta: int) -> None:
    (change,) = ledger((old, new))
    assert (change.verdict, change.delta, change.percent) == (verdict, delta, None)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("May 13, 2011", "May 15, 2012", "advanced by 1 year and 2 days with the reporting year"),
        ("July 15, 2011", "June 27, 2012", "advanced by 1 year less 18 days with the reporting year"),
        ("July 15, 2011", "July 16, 2013", "advanced by 2 years and 1 day with the reporting year"),
    ],
)
def test_a_closing_date_need_not_be_the_same_day_of_the_year(old: str, new: str, reason: str) -> None:
    (change,) = ledger((f"As of {old}, we sail.", f"As of {new}, we sail."))
    assert (change.verdict, change.reason) == (ROLLED, reason)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("May 13, 2011", "May 15, 2012", "moved on a year and 2 days"),
        ("July 15, 2011", "June 27, 2012", "moved on a year less 18 days"),
        ("July 15, 2011", "July 16, 2013", "moved on 2 years and 1 day"),
        ("July 15, 2011", "July 16, 2011", "1 day later"),
        ("July 15, 2012", "July 14, 2011", "367 days earlier"),
    ],
)
def test_a_date_that_missed_its_anniversary_says_by_how_much(old: str, new: str, reason: str) -> None:
    (change,) = ledger((f"The ship sank on {old} there.", f"The ship sank on {new} there."))
    assert (change.verdict, change.reason) == (CHANGED, reason)


@pytest.mark.parametrize(
    ("old", "new", "delta", "percent"),
    [
        ("1,310 days", "1,520 days", 210, 16.0305),
        ("seven months", "nine months", 2, 28.5714),
        ("three years", "two years", -1, -33.3333),
        ("one year", "18 months", None, None),
    ],
)
def test_lengths_of_time(old: str, new: str, delta: int | None, percent: float | None) -> None:
    (change,) = ledger((f"The dock was closed for {old} in all.", f"The dock was closed for {new} in all."))
    assert (change.verdict, change.delta, change.percent) == (CHANGED, exact(delta), exact(percent))
    (same,) = ledger((f"The dock was closed for {old}.", f"The dock was closed for {old}."))
    assert (same.verdict, same.delta, same.percent) == (UNCHANGED, 0, 0.0)


def test_only_dates_roll_forward() -> None:
    (change,) = ledger(
        ("Losses in each of the past six fiscal years.", "Losses in each of the past seven fiscal years.")
    )
    assert change.verdict is CHANGED


def test_every_row_gives_its_reason() -> None:
    changes = ledger(
        ("We had 5 ships in 2011.", "We had 6 ships in 2012, for ¥5 million."), ("7 docks.", None)
    )
    assert all(change.reason for change in changes)


def test_amounts_of_one_year_belong_together_wherever_they_stand() -> None:
    changes = ledger(
        (
            "Rents in 2019, 2020 and 2021 will be $72 million, $32 million and $303 million, respectively.",
            "Rents in 2020, 2021 and 2022 will be $28 million, $310 million and $14 million, respectively.",
        ),
        ("As of December 31, 2018, we sail.", "As of December 31, 2019, we sail."),
        ("As of June 30, 2018, we swim.", "As of June 30, 2019, we swim."),
    )
    money = {short(change) for change in changes if change.kind is FigureKind.MONEY}
    assert money == {
        ("$72 million", None, REMOVED),
        ("$32 million", "$28 million", CHANGED),
        ("$303 million", "$310 million", CHANGED),
        (None, "$14 million", ADDED),
    }


def test_sentences_that_changed_places_did_not_exchange_their_figures() -> None:
    one = "The term of the lease renews for successive two-year terms."
    other = "The supply contract runs through March 2021 and then renews for consecutive one-year periods."
    changes = ledger((f"{one} {other}", f"{other} {one}"))
    assert {change.verdict for change in changes} == {UNCHANGED}


def test_a_date_told_less_exactly_is_no_earlier_one() -> None:
    (change,) = ledger(
        ("On October 15, 2018, the court fined us.", "In October 2018, the court fined us."),
    )
    assert (change.verdict, change.delta) == (CHANGED, 0)
    assert change.reason == "the same date told less exactly"


def test_a_lost_scale_is_told_and_not_taken_for_a_fall() -> None:
    changes = ledger(
        ("Our commitments were $19,500 million.", "Our commitments were $13,500."),
    )
    assert [(change.verdict, change.delta) for change in changes] == [(CHANGED, -6_000_000_000)]
    assert changes[0].suspect == "$13,500 has no scale, unlike its counterpart"
    (same,) = ledger(("Our commitments were $19,500 million.", "Our commitments were $19,500."))
    assert (same.verdict, same.delta) == (CHANGED, 0)


def test_a_small_amount_has_lost_no_scale() -> None:
    (change,) = ledger(("We paid dues of $5 million.", "We paid dues of $5."))
    assert (change.delta, change.suspect) == (-4_999_995, None)


def test_a_year_of_a_list_does_not_leap_over_the_others() -> None:
    changes = ledger(
        (
            "As of May 1, 2016, we sail. Tea made 69% and 68% of sales in 2016 and 2015, respectively.",
            "As of May 1, 2017, we sail. Tea made 71% and 69% of sales in 2017 and 2016, respectively.",
        ),
    )
    assert not any("2 years" in change.reason for change in changes)


@pytest.mark.no_cover  # it is here for the time that it takes
def test_thousands_of_figures_in_a_paragraph_are_paired_by_order() -> None:
    listed = [f"{number}," for number in range(10, 1_510)]
    old, new = (
        " ".join(["We list", *listed, "lamps."]),
        " ".join(["They named", *listed[:-3], "7, 8, 9", "pans."]),
    )
    changes = ledger((old, new))
    assert len(changes) >= len(listed)
    unchanged = [change for change in changes if change.verdict is UNCHANGED]
    assert len(unchanged) >= len(listed) - 10
    assert all(change.old and change.new for change in unchanged)
    assert all(change.old.figure.text == change.new.figure.text for change in unchanged)  # type: ignore[union-attr]


def test_a_replaced_list_of_thousands_keeps_its_equal_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.comparison.figures.match import in_order
    from viewer.comparison.figures.match.thresholds import FigureMatchThresholds

    monkeypatch.setattr(in_order, "MATCHING", FigureMatchThresholds(most_pairs=0))
    changes = ledger(
        ("Our 3 shops sold 50 lamps to 70 homes.", "Their 3 mills made 61 and 62 pans by 70 men.")
    )
    told = {
        (change.old and change.old.figure.text, change.new and change.new.figure.text) for change in changes
    }
    assert {(old and old.split()[0], new and new.split()[0]) for old, new in told} == {
        ("3", "3"),
        ("50", "61"),
        (None, "62"),
        ("70", "70"),
    }


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        (
            "We lease vans for two years and tugs for one year.",
            "We lease tugs for one year and vans for two years.",
            {("two years", "two years"), ("one year", "one year")},
        ),
        (
            "We own 12 tugs of steel and lease 14 vans.",
            "We own 14 tugs of steel and lease 12 vans.",
            {("12", "14"), ("14", "12")},
        ),
    ],
)
def test_values_that_changed_places_are_told_by_their_words(
    old: str, new: str, pairs: set[tuple[str, str]]
) -> None:
    assert {short(change)[:2] for change in ledger((old, new))} == pairs


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("The tanker Heron sank in May 2011.", "In May 2011, the tanker Heron sank.", True),
        ("The tanker Heron sank in May 2011.", "In May 2012, the tanker Heron sank.", False),
        ("The tanker Heron sank in May 2011.", "In May 2011, crews found coal.", False),
        ("Net harbour dues were ¥5 million.", "We say that net harbour dues were ¥6 million.", True),
        ("Net harbour dues were ¥5 million.", "We say that coal pilots got ¥5 million.", False),
    ],
)
def test_a_figure_is_found_in_another_paragraph_by_its_words(old: str, new: str, found: bool) -> None:
    changes = ledger((old, None), ("Ships.", "Ships."), (None, new))
    assert len(changes) == (1 if found else 2)
    if found:
        assert changes[0].reason.startswith("stands in another paragraph; ")


def test_figures_of_a_moved_paragraph_are_paired_by_their_place() -> None:
    rows = [
        ("Storms may come.", "Storms may come."),
        ("The pier took in ¥5 million, said the pilots, or ¥7 million, said the crews.", None),
        (None, "The pier took in ¥6 million, said the pilots, or ¥8 million, said the crews."),
    ]
    (pair,) = filings(rows, links={(0, 1): 2, (0, 2): 1}).ledgers()
    assert [(*short(change)[:2], change.reason) for change in pair] == [
        ("¥5 million", "¥6 million", "moved with its paragraph; higher than before"),
        ("¥7 million", "¥8 million", "moved with its paragraph; higher than before"),
    ]


def test_removed_figures_stand_where_they_would_be() -> None:
    changes = ledger(
        (
            "In all we had 5 ships, and dues of ¥7 million were paid, and 9 vans.",
            "In all we had 5 ships, and 9 vans.",
        ),
        ("We lost 11 tugs.", None),
        ("We own 13 piers.", "We own 14 piers."),
    )
    assert [short(change)[:2] for change in changes] == [
        ("5", "5"),
        ("¥7 million", None),
        ("9", "9"),
        ("11", None),
        ("13", "14"),
    ]


def test_a_row_of_thousands_is_paired_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.comparison.figures.match import in_order
    from viewer.comparison.figures.match.thresholds import FigureMatchThresholds

    monkeypatch.setattr(in_order, "MATCHING", FigureMatchThresholds(most_pairs=0))
    changes = ledger(("our ace 3 bed 4 bit 5 cog 7 dim", "the elm 3 fir 4 fog 6 gum 7 hay"))
    assert {short(change) for change in changes} == {
        ("3", "3", FigureVerdict.UNLIKE),
        ("4", "4", FigureVerdict.UNLIKE),
        ("5", "6", FigureVerdict.UNLIKE),
        ("7", "7", FigureVerdict.UNLIKE),
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "For example, Quayline accounted for 27% of our sales in 2024.",
            "For example, these products accounted for 47% of our sales in 2025.",
        ),
        (
            "In 2024, Coldway accounted for 27% of our sales.",
            "In 2025, Thornley accounted for 27% of our sales.",
        ),
        ("Our foreign sales were 27% of all sales.", "Our domestic sales were 27% of all sales."),
    ],
)
def test_shares_of_two_subjects_are_two_figures_and_each_tells_the_other(old: str, new: str) -> None:
    gone, come = (change for change in ledger((old, new)) if change.kind is FigureKind.PERCENT)
    assert (gone.verdict, come.verdict) == (REMOVED, ADDED)
    assert gone.old is not None
    assert come.new is not None
    assert f"nearest: {come.new.figure.text} (" in gone.reason
    assert f"nearest: {gone.old.figure.text} (" in come.reason
    assert gone.reason.endswith("which is of another subject")


def test_a_share_finds_its_own_subject_in_the_sentence() -> None:
    changes = ledger(
        (
            "In 2024, Coldway accounted for 27% of our sales and Thornley accounted for 41% of our sales.",
            "In 2025, Thornley accounted for 44% of our sales and Coldway accounted for 29% of our sales.",
        )
    )
    shares = {short(change)[:2] for change in changes if change.kind is FigureKind.PERCENT}
    assert shares == {("27%", "29%"), ("41%", "44%")}


def test_the_latest_year_answers_the_latest_and_the_year_before_the_year_before() -> None:
    changes = ledger(
        (
            "Revenue was $12 million in 2024, compared with $10 million in the prior year.",
            "Revenue was $14 million in 2025, compared with $12 million in the prior year.",
        )
    )
    money = {short(change) for change in changes if change.kind is FigureKind.MONEY}
    assert money == {("$12 million", "$14 million", CHANGED), ("$10 million", "$12 million", CHANGED)}


def test_one_word_is_not_enough_to_know_a_measure_again_in_another_paragraph() -> None:
    rows = ledger(
        ("Our first loan bears interest above a floor of 1.50%.", "We moor in Tarn."),
        ("We moor in Marl.", "What is left of the bonds has a floor of 1.00%."),
    )
    assert [row.verdict for row in rows if row.kind == "percent"] == [
        FigureVerdict.REMOVED,
        FigureVerdict.ADDED,
    ]


def test_two_currencies_are_one_amount_only_where_each_stands_alone() -> None:
    (row,) = ledger(("We paid a fine of €3 million.", "In May we paid a fine of £4 million."))
    assert (row.verdict, row.delta) == (FigureVerdict.UNLIKE, None)
    rows = ledger(
        ("We paid €3 million and £2 million in fines.", "We paid £4 million and €5 million in fines.")
    )
    assert FigureVerdict.UNLIKE not in {row.verdict for row in rows}


def test_two_places_that_exchanged_their_counts_keep_them() -> None:
    rows = ledger(
        ("We had 1,200 mills in Norway and 300 in Chile.", "We had 300 mills in Norway and 1,200 in Chile.")
    )
    assert [short(row)[:2] for row in rows] == [("1,200", "300"), ("300", "1,200")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The fee was raised to 2% from 1%.", "The fee was raised to 3% from 2%."),
        ("Tin fell from 2% per ton to 1% per ton.", "Tin fell from 3% per ton to 2% per ton."),
    ],
)
def test_what_a_thing_was_raised_to_is_not_what_it_was_raised_from(old: str, new: str) -> None:
    pairs = {short(row)[:2] for row in ledger((old, new))}
    assert pairs == {("2%", "3%"), ("1%", "2%")}


def test_notes_that_are_called_by_their_year_keep_their_rates() -> None:
    rows = ledger(
        (
            "The 2025 Notes bear interest of 5% and the 2029 Notes of 6%.",
            "The 2029 Notes bear interest of 6% and the 2031 Notes of 7%.",
        )
    )
    assert {short(row)[:2] for row in rows} == {("5%", None), ("6%", "6%"), (None, "7%")}


def test_customers_that_changed_places_keep_their_shares() -> None:
    told = "Sales to {} accounted for {}% and {}% of our revenue, respectively."
    rows = ledger(
        (
            told.format("Alder Foods and Birch Brands", 21, 14),
            told.format("Birch Brands and Alder Foods", 19, 17),
        )
    )
    assert {short(row)[:2] for row in rows} == {("21%", "17%"), ("14%", "19%")}
