"""Several filings in, the life of every risk out. The one place that knows the order of the stages.

Filings are put in order; neighbours are aligned, and filings further apart where a risk has no neighbour;
that is made one consistent set of lineages. Then the comparisons that the steps are made of say what became
of each text.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.options import Options
from viewer.comparison.stages import Cancel, Progress
from viewer.filings.errors import Cancelled
from viewer.filings.model import Filing
from viewer.history.alignments import Alignments
from viewer.history.comparisons import Comparisons
from viewer.history.lineages import lineages_of
from viewer.history.model import History
from viewer.history.order import in_time
from viewer.history.steps import compared

LEAST, MOST = 2, 40
"""How many filings a history may have: one has none, and of more no matrix can be read."""
_DEFAULT = Options()
_ALIGNING = "Following the risks"
_ALIGNING_SHARE = 0.1
"""Share of the whole time that aligning takes, of ten filings with 200,000 characters each."""


class ImpossibleHistory(ValueError):
    """There are too few filings for a history, or too many."""


def history(
    filings: Sequence[Filing],
    options: Options = _DEFAULT,
    *,
    comparisons: Comparisons | None = None,
    progress: Progress | None = None,
    should_cancel: Cancel | None = None,
) -> History:
    """Follow every risk through several filings of one issuer.

    The result depends on the filings and the options alone, not on the order in which the filings come. For
    two filings it says what :func:`~viewer.comparison.compare` says.

    Args:
        filings: From 2 to 40.
        options: Differences that do not count.
        comparisons: Where the comparisons are kept, of the same filings in the order of time.
        progress: Told each stage in words, with the share done, 0 to 1.
        should_cancel: Asked between factors.

    Raises:
        ImpossibleHistory: There are too few filings, or too many; or ``comparisons`` are of other ones.
        Cancelled: ``should_cancel`` said so.
    """
    told = _Told(progress, should_cancel, _ALIGNING_SHARE)
    made = aligned_history(filings, progress=told.first, should_cancel=should_cancel)
    if comparisons is None:
        comparisons = Comparisons(made.filings, options)
    if list(map(id, comparisons.filings)) != list(map(id, made.filings)):
        raise ImpossibleHistory("the comparisons are of other filings, or these stand in another order")
    for at, (earlier, later) in enumerate(spans := made.spans):
        comparison = comparisons.between(
            earlier, later, progress=told.part(at, len(spans)), should_cancel=should_cancel
        )
        made = compared(made, earlier, later, comparison)
    return made


def aligned_history(
    filings: Sequence[Filing], *, progress: Progress | None = None, should_cancel: Cancel | None = None
) -> History:
    """Follow every risk without comparing any text: the same lineages, with aligned steps.

    :func:`~viewer.history.steps.compared` fills in what a comparison says.

    Args:
        filings: From 2 to 40, in any order.
        progress: Told the share done, 0 to 1.
        should_cancel: Asked between two alignments.

    Raises:
        ImpossibleHistory: There are too few filings, or too many.
        Cancelled: ``should_cancel`` said so.
    """
    if not LEAST <= len(filings) <= MOST:
        given = "1 filing was" if len(filings) == 1 else f"{len(filings)} filings were"
        raise ImpossibleHistory(f"{given} given; a history takes {LEAST} to {MOST}")
    ordered = in_time(filings)
    told = _Told(progress, should_cancel, 1.0)
    lineages = lineages_of(ordered.filings, Alignments(ordered.filings), told.first)
    return History(ordered.filings, lineages, ordered.notes)


class _Told:
    """Shares of the parts, made shares of the whole."""

    def __init__(self, progress: Progress | None, should_cancel: Cancel | None, first: float) -> None:
        self._progress, self._should_cancel, self._first = progress, should_cancel, first

    def first(self, stage: str, share: float) -> None:
        """Tell how far the aligning is."""
        if self._should_cancel is not None and self._should_cancel():
            raise Cancelled
        if self._progress is not None:
            self._progress(stage, share * self._first)

    def part(self, at: int, count: int) -> Progress:
        """Return what one of the comparisons tells its share to."""

        def tell(stage: str, share: float) -> None:
            if self._progress is not None:
                done = self._first + (1 - self._first) * (at + share) / count
                self._progress(f"Comparison {at + 1} of {count}: {stage}", done)

        return tell
