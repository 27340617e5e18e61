"""Two figures that changed places in a sentence are paired by what they measure, not by the text there."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger, short


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        ("Interest expense was $3 million; interest income was $1 million.",
         "Interest income was $3 million; interest expense was $1 million.",
         {("$1 million", "$3 million"), ("$3 million", "$1 million")}),
        ("The term loan carries 5% and the revolver 4%.",
         "The revolver carries 5% and the term loan 6%.", {("5%", "6%"), ("4%", "5%")}),
        ("Our average debt was $40 million and our year-end debt $30 million.",
         "Our year-end debt was $40 million and our average debt $30 million.",
         {("$40 million", "$30 million"), ("$30 million", "$40 million")}),
    ],
)  # fmt: skip
def test_two_that_changed_places(old: str, new: str, pairs: set[tuple[str, str]]) -> None:
    assert {short(row)[:2] for row in ledger((old, new))} == pairs


def test_equal_text_settles_what_has_no_rival() -> None:
    rows = ledger(("The mill loan carries 5% each year.", "The revolving loan carries 5% each year."))

    assert [short(row)[:2] for row in rows] == [("5%", "5%")]
