"""Histories built by hand: three filings of an invented port, and what blame says of the newest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import SimpleNamespace

from tests.builders import build_filing
from viewer.filings.model import Span
from viewer.history.model import FactorAt, History, Lineage

PORT = "Our port may close."
OLD = "Storms are rare here."
REWORDED_BEFORE, REWORDED = "Dredging is slow.", "Dredging is slow and dear."
NEW = "A strike may last for weeks."
CREW = "We may lose our crew."
LEAVING = "Sailors leave us every spring."


def three_filings() -> History:
    """2004, 2007 and 2011: the port's risk is in all, the crew's in the newest alone."""
    filings = (
        build_filing("Pier Ltd.", [("Trade", [PORT, f"{OLD} {REWORDED_BEFORE}"])], 2004),
        build_filing("Pier Ltd.", [("Trade", [PORT, f"{OLD} {REWORDED}"])], 2007),
        build_filing(
            "Pier Ltd.", [("Trade", [PORT, f"{OLD} {REWORDED} {NEW}"]), ("People", [CREW, LEAVING])], 2011
        ),
    )
    port = Lineage("r1", PORT, ((1,), (1,), (1,)), ())
    crew = Lineage("r2", CREW, ((), (), (2,)), ())
    return History(filings, (port, crew))
