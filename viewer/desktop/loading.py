"""Two paths in, a comparison and the reviewer's marks out; run in a worker thread.

Importing the comparison brings in SciPy and more, which takes longer than opening a window should.
So those imports stand inside the function that the worker thread runs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from viewer.desktop.jobs import Progress, ShouldCancel
from viewer.desktop.shown_pairs import reviewable
from viewer.filings.errors import Cancelled, FilingError

if TYPE_CHECKING:
    from viewer.comparison.model import Comparison
    from viewer.filings.model import Filing, Span
    from viewer.review import Review

Side = Literal["old", "new"]


@dataclass(frozen=True, slots=True)
class Request:
    """What to open. A section is a span of the filing's text that the reviewer pointed at."""

    old: Path
    new: Path
    old_section: Span | None = None
    new_section: Span | None = None

    def path(self, side: Side) -> Path:
        """The file of one side."""
        return self.old if side == "old" else self.new

    def section(self, side: Side) -> Span | None:
        """The section pointed at on one side, if any."""
        return self.old_section if side == "old" else self.new_section

    def with_section(self, side: Side, section: Span | None) -> Request:
        """The same files, with another section on one side."""
        if side == "old":
            return replace(self, old_section=section)
        return replace(self, new_section=section)

    @property
    def swapped(self) -> Request:
        """The same with old and new exchanged."""
        return Request(self.new, self.old, self.new_section, self.old_section)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A request that has been read and compared."""

    request: Request
    comparison: Comparison
    review: Review | None
    review_problem: str = ""
    """Why there is no review, in one line."""


class SideFailed(Exception):
    """One of the two filings cannot be used."""

    def __init__(self, side: Side, error: FilingError) -> None:
        super().__init__(str(error))
        self.side = side
        self.error = error


Loader = Callable[[Request, Progress, ShouldCancel], Loaded]


def load(request: Request, progress: Progress, should_cancel: ShouldCancel) -> Loaded:
    """Read both filings, compare them and fetch the reviewer's marks.

    Raises:
        SideFailed: one of the files cannot be used; carries which, and the :class:`FilingError`.
        Cancelled: ``should_cancel`` answered True.
    """
    progress("Starting", 0.0)
    from viewer.comparison import compare  # lazy: see the module's docstring
    from viewer.review import ReviewError, ReviewStore  # lazy: as above

    progress("Reading the old filing", 0.05)
    old = _read(request, "old", should_cancel)
    progress("Reading the new filing", 0.2)
    new = _read(request, "new", should_cancel)

    def comparing(stage: str, done: float) -> None:
        progress(stage, 0.35 + 0.6 * done)

    comparison = compare(old, new, progress=comparing, should_cancel=should_cancel)
    if should_cancel():
        raise Cancelled
    progress("Fetching marks and notes", 0.97)
    try:
        return Loaded(request, comparison, ReviewStore().open(reviewable(comparison)))
    except ReviewError as error:
        return Loaded(request, comparison, None, str(error))


def _read(request: Request, side: Side, should_cancel: ShouldCancel) -> Filing:
    from viewer.filings import read  # lazy: see the module's docstring

    if should_cancel():
        raise Cancelled
    try:
        return read(request.path(side), section=request.section(side), should_cancel=should_cancel)
    except FilingError as error:
        raise SideFailed(side, error) from error
