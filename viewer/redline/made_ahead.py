"""What showing a comparison takes, made before it is shown: in the thread that reads and compares.

The case: two filings of 420,000 characters each, with 3,400 figures. Planning their rows and looking up the
words around each figure takes a fifth of a second, in which a window would not react. The worker has just
compared them for seconds; it does this, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from viewer.comparison.model import Comparison, FigureChange
from viewer.figures.read.grammar.forms import prepare
from viewer.redline.ledger import LedgerRow, every_row
from viewer.redline.planning import Planner
from viewer.redline.shown_pairs import shown_pairs
from viewer.review.model import content_of


@dataclass(frozen=True, slots=True)
class MadeAhead:
    """Of one comparison."""

    planner: Planner
    """With the blocks of long pairs."""
    rows: tuple[LedgerRow, ...]
    """Those of the ledger."""
    keys: Mapping[str, str]
    """What a review knows each pair by, which is made of all its text; by the pair's id."""
    earlier: Mapping[int, FigureChange] = field(default_factory=dict)
    """For figures that are as they were in the comparison before, the one there; by this one's ``id``."""

    def fits(self, comparison: Comparison | None) -> bool:
        """Tell whether this is of just that comparison."""
        return self.planner.comparison is comparison


def make_ahead(comparison: Comparison, before: Comparison | None = None) -> MadeAhead:
    """Make what showing a comparison takes.

    Args:
        comparison: What will be shown.
        before: What is shown until then, if it is of the same filings.
    """
    prepare()  # The panes look for references, too: a long pattern must not be compiled by the window.
    planner = Planner(comparison)
    planner.prepare()
    _ = comparison.concerns  # Kept there: the list of what to look at first asks for it.
    keys = {pair.id: content_of(pair).key for pair in shown_pairs(comparison)}
    earlier = _same_figures(before, comparison) if before is not None else {}
    return MadeAhead(planner, every_row(comparison), keys, earlier)


def _same_figures(before: Comparison, comparison: Comparison) -> dict[int, FigureChange]:
    known = {change: change for pair in before.all_pairs for change in pair.figures}
    found = ((change, known.get(change)) for pair in comparison.all_pairs for change in pair.figures)
    return {id(change): same for change, same in found if same is not None}
