"""The reports that are shown: of the samples, with what a reviewer said, and of filings that mean harm."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.report.history import contents as histories
from tests.report.hostile import TEXTS, hostile
from tests.report.sample import sample
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.filings import read
from viewer.report import render_html
from viewer.report.content.choices import Colours, ReportContent, ReportLayout
from viewer.report.history.contents import HistoryContents
from viewer.report.history.page import history_page
from viewer.report.made.making import Making
from viewer.resources import resource
from viewer.review import Entry, Mark, Review


@dataclass(frozen=True)
class Report:
    """What is reported, and how."""

    made: Callable[[], tuple[Comparison, Review | None]]
    content: ReportContent = field(default_factory=ReportContent)

    def html(self) -> str:
        """Return the page."""
        comparison, review = self.made()
        return render_html(comparison, review, Making(content=self.content))


def samples() -> tuple[Comparison, Review | None]:
    """The bundled filings, with a mark and a note."""
    old, new = map(read, sorted(resource("samples").glob("*.md")))
    comparison = compare(old, new)
    review = Review(old.sha256, new.sha256)
    return comparison, review.with_entry(comparison.pairs[0], Entry(Mark.FLAGGED, "Ask the treasurer."))


def every_kind() -> tuple[Comparison, Review | None]:
    """Few rows, and of each kind one."""
    return sample(), None


@dataclass(frozen=True)
class HistoryReport:
    """What is reported of several filings."""

    made: Callable[[], HistoryContents]

    def html(self) -> str:
        """Return the page."""
        return history_page(self.made())


REPORTS = {
    "samples": Report(samples),
    "every kind": Report(every_kind),
    "blue and orange": Report(every_kind, ReportContent(colours=Colours.BLUE_ORANGE)),
    "high contrast": Report(every_kind, ReportContent(colours=Colours.HIGH_CONTRAST)),
    "one column": Report(every_kind, ReportContent(layout=ReportLayout.REDLINE, title="For the board")),
    "hostile": Report(hostile, ReportContent(title=TEXTS["script"], reviewer=TEXTS["handler"])),
    "history": HistoryReport(histories.small),
    "history of the samples": HistoryReport(histories.samples),
    "hostile history": HistoryReport(histories.hostile),
}
