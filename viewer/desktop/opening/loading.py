"""Two paths in, a comparison and the reviewer's marks out; run in a worker thread.

Importing the comparison brings in NumPy and more, which takes longer than opening a window should.
So those imports stand inside the function that the worker thread runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from viewer.comparison.options import Options
from viewer.desktop.background.jobs import Progress, ShouldCancel
from viewer.filings.errors import Cancelled, FilingError
from viewer.language.remembered import forget
from viewer.language.say import say

if TYPE_CHECKING:
    from viewer.comparison.model import Comparison, ManualPair
    from viewer.filings.model import Filing, Span
    from viewer.redline.made_ahead import MadeAhead
    from viewer.review import Review
    from viewer.review.stored.search import EarlierReview
    from viewer.review.stored.taking_over import FoundReview

Side = Literal["old", "new"]


@dataclass(frozen=True, slots=True)
class _Marks:
    """Where on the progress bar each stage begins, and comparing ends."""

    old: float
    new: float
    comparing: float
    compared: float
    fetching: float


_USUAL = _Marks(0.05, 0.2, 0.35, 0.95, 0.97)
"""Comparing takes longest."""
_RECOGNISING = _Marks(0.01, 0.48, 0.95, 0.98, 0.99)
"""Comparing takes seconds, recognising minutes."""
_LOOKING = 0.05
"""Share of a filing's part of the bar for finding out that it is a scan, where it is recognised then."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to open. A section is a span of the filing's text that the reviewer pointed at."""

    old: Path
    new: Path
    old_section: Span | None = None
    """None: the one that was pointed at before, if one was, else the one that is found."""
    new_section: Span | None = None
    options: Options = field(default_factory=Options)
    """What is ignored."""
    recognise: bool = False
    """Whether the text of a scan is to be recognised, which takes minutes: the reviewer was asked."""

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
        return Request(self.new, self.old, self.new_section, self.old_section, self.options, self.recognise)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A request that has been read and compared."""

    request: Request
    comparison: Comparison
    review: Review | None
    review_problem: str = ""
    """Why what is kept could not be read, in one line: ``review`` then holds what is said from now on."""
    earlier: EarlierReview | None = None
    """A review of the same filings in other files, where these have none of their own."""
    earlier_used: bool = False
    """Whether ``review`` holds what that says."""
    ahead: MadeAhead | None = None
    """What showing ``comparison`` takes."""


class SideFailed(Exception):
    """One of the two filings cannot be used."""

    def __init__(self, side: Side, error: FilingError) -> None:
        super().__init__(str(error))
        self.side = side
        self.error = error


Loader = Callable[[Request, Progress, ShouldCancel], Loaded]


def load(request: Request, progress: Progress, should_cancel: ShouldCancel) -> Loaded:
    """Read both filings, compare them as the reviewer paired them, and fetch the reviewer's marks.

    A section that is pointed at for the first time is kept.

    Raises:
        SideFailed: one of the files cannot be used; carries which, and the :class:`FilingError`.
        Cancelled: ``should_cancel`` answered True.
    """
    progress(say("Starting"), 0.0)
    forget()  # the words of the pair before
    from viewer.comparison import compare  # lazy: see the module's docstring
    from viewer.highlighting import tokens  # noqa: F401 # as above, or the panes would load it in the window

    marks = _RECOGNISING if request.recognise else _USUAL
    (old, old_problem), (new, new_problem) = _read_both(request, progress, should_cancel, marks)

    def comparing(stage: str, done: float) -> None:
        progress(say(stage), marks.comparing + (marks.compared - marks.comparing) * done)

    def compared(manual: tuple[ManualPair, ...]) -> Comparison:
        return compare(
            old, new, request.options, manual=manual, progress=comparing, should_cancel=should_cancel
        )

    def fetching() -> None:
        if should_cancel():
            raise Cancelled
        progress(say("Fetching marks and notes"), marks.fetching)

    return finish(request, (old, new), compared, fetching, (old_problem, new_problem))


def finish(
    request: Request,
    filings: tuple[Filing, Filing],
    compared: Callable[[tuple[ManualPair, ...]], Comparison],
    fetching: Callable[[], object],
    problems: tuple[str, ...] = (),
    made_ahead: Callable[[Comparison], MadeAhead] | None = None,
) -> Loaded:
    """Fetch what the reviewer said of two filings that have been read, and compare them as paired there.

    Args:
        request: What was asked for.
        filings: The old one and the new one.
        compared: Gives their comparison, paired by hand as it is told.
        fetching: Called once they are compared.
        problems: What went wrong with kept sections before.
        made_ahead: Gives what showing the comparison takes; it is made here without.

    Raises:
        Cancelled: one of the functions said so.
    """
    from viewer.redline.made_ahead import make_ahead  # lazy; loaded with the window's desk by now
    from viewer.redline.shown_pairs import reviewable  # lazy: see the module's docstring
    from viewer.review import applied, carried, missing_words  # lazy: as above

    old, new = filings
    found, problem = _review(old, new)
    held = applied(found.review, old, new)
    comparison = compared(held.manual)
    fetching()
    told = [*problems, *_keep_sections(request, old, new)]
    ahead = (made_ahead or make_ahead)(comparison)
    warnings = (*found.review.warnings, *missing_words(held.missing), *filter(None, told))
    review = replace(carried(found.review, reviewable(comparison)), warnings=warnings)
    return Loaded(request, comparison, review, problem, found.earlier, found.used, ahead)


def _read_both(
    request: Request, progress: Progress, should_cancel: ShouldCancel, marks: _Marks
) -> tuple[tuple[Filing, str], tuple[Filing, str]]:
    """Read both filings: at once where that is faster, else the old one first."""
    from viewer.filings.both import are_read_apart, both_at_once  # lazy: see the module's docstring

    # Recognising takes all processors for one filing.
    if not request.recognise and are_read_apart(request.old, request.new):
        shared = _Following(progress, None, marks.old, marks.comparing)
        done = {"old": 0.0, "new": 0.0}

        def share(side: Side) -> Callable[[float], None]:
            def told(of_one: float) -> None:
                done[side] = of_one
                shared.pages(sum(done.values()) / len(done))

            return told

        return both_at_once(
            lambda stop: _read(request, "old", stop, share("old")),
            lambda stop: _read(request, "new", stop, share("new")),
            should_cancel,
        )
    first = _Following(progress, "old", marks.old, marks.new, recognises=request.recognise)
    old = _read(request, "old", should_cancel, first.pages, first.recognised)
    second = _Following(progress, "new", marks.new, marks.comparing, recognises=request.recognise)
    return old, _read(request, "new", should_cancel, second.pages, second.recognised)


class _Following:
    """Tells how far the reading of a filing is, on a part of the progress bar."""

    def __init__(
        self, progress: Progress, side: Side | None, begin: float, end: float, *, recognises: bool = False
    ) -> None:
        # Lazy: as the comparison is, see the module's docstring.
        from viewer.wording.readings.sides import filing_words

        self._progress = progress
        self._filing = filing_words(side) if side else ""
        self._stage = (
            say("Reading the {filing}", filing=self._filing) if side else say("Reading both filings")
        )
        self._begin = begin
        self._whole = end - begin
        self._reading = _LOOKING if recognises else 1.0
        progress(self._stage, begin)

    def pages(self, done: float) -> None:
        """Say which share of the pages was read."""
        self._progress(self._stage, self._begin + self._whole * self._reading * done)

    def recognised(self, done: int, count: int) -> None:
        """Say of how many pages of a scan the text was recognised."""
        share = _LOOKING + (1 - _LOOKING) * done / count
        told = say(
            "Recognising the text of the {filing}, page {page} of {pages}",
            filing=self._filing,
            page=min(done + 1, count),
            pages=count,
        )
        self._progress(told, self._begin + self._whole * share)


def _read(
    request: Request,
    side: Side,
    should_cancel: ShouldCancel,
    told: Callable[[float], None],
    recognised: Callable[[int, int], None] | None = None,
) -> tuple[Filing, str]:
    """Return a filing, and why the section kept for it was not used, if it was not."""
    from viewer.filings.stages import read  # lazy: see the module's docstring
    from viewer.filings.watch import Watch  # lazy: as above
    from viewer.review import SectionStore, read_as_pointed  # lazy: as above

    if should_cancel():
        raise Cancelled
    # The reviewer sees how far it is and can stop it: so it may take as long as it takes.
    watch = Watch(told, recognised if request.recognise else None, patient=True)
    path, section = request.path(side), request.section(side)
    try:
        if section is not None:
            return read(path, section=section, should_cancel=should_cancel, watch=watch), ""
        return read_as_pointed(path, SectionStore(), should_cancel, watch)
    except FilingError as error:
        raise SideFailed(side, error) from error


def _review(old: Filing, new: Filing) -> tuple[FoundReview, str]:
    """Return what is stored of the two filings; or an empty review, and why that cannot be read."""
    from viewer.review import Review, ReviewError, ReviewStore  # lazy: see the module's docstring
    from viewer.review.model import FilingContent
    from viewer.review.stored.taking_over import FoundReview

    try:
        return ReviewStore().find(old, new), ""
    except ReviewError as error:
        filings = (FilingContent.of(old), FilingContent.of(new))
        return FoundReview(Review(old.sha256, new.sha256, filings=filings)), str(error)


def _keep_sections(request: Request, old: Filing, new: Filing) -> Iterator[str]:
    """Keep the sections that were pointed at; gives a line for each that cannot be kept."""
    from viewer.review import ReviewError, SectionStore  # lazy: see the module's docstring

    for section, filing in ((request.old_section, old), (request.new_section, new)):
        if section is not None:
            try:
                SectionStore().keep(filing)
            except ReviewError as error:
                yield str(error)
