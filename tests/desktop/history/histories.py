"""Four filings of an invented port, small enough that their whole history is worked out in a blink."""

from __future__ import annotations

from functools import cache

from tests.builders import build_filing
from viewer.history import Comparisons, History, SentenceHistory, aligned_history

PORT = "Our port may close."
STORMS = "Storms are rare on this coast of ours."
SLOW = "Dredging the channel is slow."
DEAR = "Dredging the channel is slow and dear."
STRIKE = "A strike of the pilots may last for many weeks."
CREW = "We may lose our crew."
LEAVING = "Sailors leave us every spring for larger ships."
FERRY = "Our ferry may sink."
RUST = "Its hull has rusted for eleven years."
YEARS = (2014, 2017, 2021, 2022)


@cache
def port_history() -> tuple[History, Comparisons]:
    """The ferry goes after 2014, dredging is reworded in 2017, the crew comes in 2021, the strike in 2022."""
    crew = ("People", [CREW, LEAVING])
    filings = (
        build_filing("Pier", [("Trade", [PORT, f"{STORMS} {SLOW}"]), ("Trade", [FERRY, RUST])], YEARS[0]),
        build_filing("Pier", [("Trade", [PORT, f"{STORMS} {DEAR}"])], YEARS[1]),
        build_filing("Pier", [("Trade", [PORT, f"{STORMS} {DEAR}"]), crew], YEARS[2]),
        build_filing("Pier", [("Trade", [PORT, f"{STORMS} {DEAR} {STRIKE}"]), crew], YEARS[3]),
    )
    return aligned_history(filings), Comparisons(filings)


@cache
def port_sentences() -> SentenceHistory:
    """The past of their sentences."""
    return SentenceHistory(*port_history())
