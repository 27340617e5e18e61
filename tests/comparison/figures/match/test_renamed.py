"""Two sentences that differ in a name alone speak of two things."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import filings, ledger, short
from viewer.comparison.model import FigureVerdict

CHANGED = FigureVerdict.CHANGED
SENTENCES = [
    ("The Tarn mine produced 12,000 ounces in 2023.", "The Holm mine produced 15,000 ounces in 2024."),
    ("The yard at Marl employs 300 people.", "The yard at Quay employs 300 people."),
    ("In all, the Ashby well yielded 40 barrels.", "In all, the Corrie well yielded 55 barrels."),
]


@pytest.mark.parametrize(("old", "new"), [*SENTENCES, *[(new, old) for old, new in SENTENCES]])
def test_another_name_is_another_figure(old: str, new: str) -> None:
    counts = [row for row in ledger((old, new)) if row.kind == "count"]
    assert [row.verdict for row in counts] == [FigureVerdict.REMOVED, FigureVerdict.ADDED]
    assert all("of another subject" in row.reason for row in counts)


@pytest.mark.parametrize("swapped", [False, True])
def test_each_name_is_found_where_its_sentence_went(swapped: bool) -> None:
    old = "Output of the Tarn mine was 12,000 ounces. Output of the Holm mine was 9,000 ounces."
    new = "Output of the Holm mine was 12,000 ounces. Output of the Tarn mine was 8,500 ounces."
    (rows,) = filings([(old, new)], swapped=swapped).ledgers()
    told = {short(row) for row in rows}
    pairs = {("9,000", "12,000", CHANGED), ("12,000", "8,500", CHANGED)}
    assert told == ({(b, a, verdict) for a, b, verdict in pairs} if swapped else pairs)


def test_a_sentence_in_other_words_may_be_of_one_thing() -> None:
    rows = ledger(
        (
            "Under the Marl licence our crews tend 300 buoys along the northern coast.",
            "Our crews tend 320 buoys, as the Quay authority asks of us each spring.",
        )
    )
    assert ("300", "320", CHANGED) in map(short, rows)
