"""Whether the ledger of two sentences is the one that a reader of both expects: verdicts and both values.

The sentences are invented, of every verdict and notation. ``held_out.tsv`` took no part in what was written:
its faults are counted and left alone.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.accuracy.ledgers_table import score

_TABLES = Path(__file__).parent / "ledgers"


@pytest.mark.no_cover
@pytest.mark.parametrize(("table", "precision", "recall"), [("fitted", 0.95, 0.94), ("held_out", 0.92, 0.93)])
def test_the_ledger_is_the_one_that_a_reader_expects(table: str, precision: float, recall: float) -> None:
    found = score(_TABLES / f"{table}.tsv")
    print(
        f"\nledgers ({table}): {found.exact} of {found.pairs} whole, "
        f"rows: precision {found.precision:.3f}, recall {found.recall:.3f}",
        *found.faults,
        sep="\n",
    )
    assert found.precision >= precision
    assert found.recall >= recall
