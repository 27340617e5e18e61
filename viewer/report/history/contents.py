"""All that a report of a history shows, worked out once: every face is made of it.

The case: ``factordiff history 2022.htm 2023.htm 2024.htm -o history.xlsx``. The lives of the risks stand in
the history; its series and the past of its sentences are asked for here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from viewer.comparison.options import Options
from viewer.comparison.stages import Cancel
from viewer.history import (
    Blamed,
    Comparisons,
    Gone,
    History,
    Lineage,
    SentenceHistory,
    Series,
    ShiftInTime,
    series_of,
    shifts_in_time,
)
from viewer.wording.history.cells import RiskCell, risk_cell
from viewer.wording.history.years import filing_names

_DEFAULT = Options()


# Without slots, for what is worked out of it is kept.
@dataclass(frozen=True)
class HistoryContents:
    """What is shown of a history."""

    history: History
    series: tuple[Series, ...] = ()
    sentences: tuple[Blamed, ...] = ()
    """Those of the newest filing, in order."""
    gone: tuple[Gone, ...] = ()
    """Those that no later filing has."""
    shifts: tuple[ShiftInTime, ...] = ()
    """In the order of the risks, then of the filings."""
    options: Options = _DEFAULT

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What the filings are called."""
        return filing_names(self.history.filings)

    @cached_property
    def cells(self) -> tuple[tuple[Lineage, tuple[RiskCell, ...]], ...]:
        """The rows of the matrix."""
        places = range(len(self.history.filings))
        return tuple(
            (lineage, tuple(risk_cell(self.history, lineage, at) for at in places))
            for lineage in self.history.lineages
        )


def history_contents(
    history: History, comparisons: Comparisons, *, should_cancel: Cancel | None = None
) -> HistoryContents:
    """Work out the series and the past of the sentences.

    Args:
        history: What is reported.
        comparisons: The comparisons of its filings.
        should_cancel: Asked between two comparisons.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    past = SentenceHistory(history, comparisons, should_cancel=should_cancel)
    return HistoryContents(
        history,
        series_of(history, comparisons, should_cancel=should_cancel),
        past.blame(len(history.filings) - 1),
        past.gone(),
        shifts_in_time(history, comparisons, should_cancel=should_cancel),
        comparisons.options,
    )
