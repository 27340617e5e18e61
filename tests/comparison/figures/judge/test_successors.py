"""An amount of the latest closing date succeeds that of the year before, wherever the two are told."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import filings, short
from viewer.comparison.model import FigureVerdict

DEBT = (
    "At June 30, 2019, we owed $27 million and had $6.6 million in marketable securities and ${cash} in cash."
)
HELD = "Prices move. The carrying amount of our marketable securities was $0.7 million as of June 30, 2023."
Rows = dict[tuple[str | None, str | None], FigureVerdict]


def rows(old: str, new: str, *, mirrored: bool = False) -> Rows:
    """What became of the figures of two factors that only one filing has."""
    found = filings([(old, None)], [(None, new)], swapped=mirrored).ledgers()
    return {short(change)[:2]: change.verdict for ledger in found for change in ledger}


def test_the_amount_of_the_next_closing_date_is_found_in_another_factor() -> None:
    assert rows(DEBT, HELD)["$6.6 million", "$0.7 million"] is FigureVerdict.CHANGED
    assert rows(DEBT, HELD, mirrored=True)["$0.7 million", "$6.6 million"] is FigureVerdict.CHANGED


@pytest.mark.parametrize(
    "other",
    [
        HELD.replace("marketable securities", "bonds"),
        HELD.replace("2023", "2019"),
        HELD + " At the bank our marketable securities were $0.9 million as of June 30, 2023.",
        HELD.replace("The carrying amount of our", "In Peru, Quarrel Ltd had"),
    ],
)
def test_another_measure_or_two_values_succeed_nothing(other: str) -> None:
    changed = [pair for pair, verdict in rows(DEBT, other).items() if verdict is FigureVerdict.CHANGED]
    assert changed == []


def test_the_year_before_the_latest_succeeds_nothing() -> None:
    old = "Capital spending on docks was $5 million in fiscal 2021 and $6 million in fiscal 2022."
    new = "Capital spending on docks was $9 million in fiscal 2024 and $8 million in fiscal 2023."
    closing = ("As of June 30, 2022, we sail.", "As of June 30, 2024, we sail.")
    found = filings([closing], [(old, None)], [(None, new)]).ledgers()
    told = {short(change)[:2] for ledger in found for change in ledger}
    assert ("$6 million", "$9 million") in told
    assert ("$5 million", None) in told
    assert (None, "$8 million") in told
