"""The reports that are shown: of the samples, with what a reviewer said, and of filings that mean harm."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.report.hostile import hostile
from tests.report.sample import sample
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.filings import read
from viewer.report import render_html
from viewer.report.made.making import Making
from viewer.resources import resource
from viewer.review import Entry, Mark, Review


@dataclass(frozen=True)
class Report:
    """What is reported, and in which colours."""

    made: Callable[[], tuple[Comparison, Review | None]]
    blue_orange: bool = False

    def html(self) -> str:
        """Return the page."""
        comparison, review = self.made()
        return render_html(comparison, review, Making(blue_orange=self.blue_orange))


def samples() -> tuple[Comparison, Review | None]:
    """The bundled filings, with a mark and a note."""
    old, new = map(read, sorted(resource("samples").glob("*.md")))
    comparison = compare(old, new)
    review = Review(old.sha256, new.sha256)
    return comparison, review.with_entry(comparison.pairs[0], Entry(Mark.FLAGGED, "Ask the treasurer."))


def every_kind() -> tuple[Comparison, Review | None]:
    """Few rows, and of each kind one."""
    return sample(), None


REPORTS = {
    "samples": Report(samples),
    "samples-blue-orange": Report(samples, blue_orange=True),
    "every-kind": Report(every_kind),
    "hostile": Report(hostile),
}
