"""Looking for returned risks ends when it is asked to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.builders import build_filing
from viewer.filings.errors import Cancelled
from viewer.history.alignments import Alignments
from viewer.history.model import FactorAt
from viewer.history.returns import return_links


def test_it_can_be_ended_between_any_two_filings() -> None:
    filings = [
        build_filing("Pier", [("Trade", [f"{word} may fail us.", f"Our {word} are old."])], 2001 + at)
        for at, word in enumerate(("Docks", "Crews", "Loans", "Ferries"))
    ]
    factors = [FactorAt(at, 1) for at in range(4)]
    asked: list[int] = []

    def go_on() -> None:
        asked.append(1)
        if len(asked) > 1:
            raise Cancelled

    found: Iterator[object] = return_links(filings, Alignments(filings), factors, factors, go_on)
    with pytest.raises(Cancelled):
        list(found)
    assert len(asked) == 2
    every: list[int] = []
    list(return_links(filings, Alignments(filings), factors, factors, lambda: every.append(1)))
    assert len(every) == 3
