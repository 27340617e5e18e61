"""Two filings of a history as they are shown, from what has been compared already: no file is read again.

The case: the time bar is moved from 2011 to 2007. Both filings are in memory, their comparison was made for
the matrix or ahead, and so was what showing it takes: the pair is on screen in a tenth of a second. What
the reviewer says of it is fetched each time, for it may have been said in another tab.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from threading import Lock

from viewer.comparison import Comparison, recompare
from viewer.comparison.model import ManualPair
from viewer.desktop.background.jobs import Progress, ShouldCancel
from viewer.desktop.history.told import Span
from viewer.desktop.opening.loading import Loaded, Request, finish, load
from viewer.filings.errors import Cancelled
from viewer.filings.model import Filing
from viewer.history import Comparisons
from viewer.language.say import say
from viewer.redline.made_ahead import MadeAhead, make_ahead
from viewer.review import SectionStore

MOST_AHEAD = 7
"""Pairs of years that are kept ready: the one on screen, those one step away, and where one came from."""
_COMPARING, _FETCHING = 0.05, 0.97
"""Where on the progress bar comparing begins and ends."""


class KeptPairs:
    """The comparisons of a history, as a window opens them; threads may share it."""

    def __init__(self, comparisons: Comparisons) -> None:
        self._comparisons = comparisons
        self._sections = SectionStore()
        self._stood = [self._state_of(filing) for filing in comparisons.filings]
        """How the files stood when they were taken, and what was pointed at in them: one that was written
        since, or in which a section was pointed at, is read again."""
        self._lock = Lock()
        self._ahead: OrderedDict[Span, MadeAhead] = OrderedDict()

    def request(self, old: int, new: int) -> Request:
        """Return the request that opens two filings, by their places."""
        filings = self._comparisons.filings
        return Request(Path(filings[old].path), Path(filings[new].path), options=self._comparisons.options)

    def span_of(self, request: Request) -> Span | None:
        """The places of two filings; None where they are to be read anew, or are no part of the history."""
        if request.old_section is not None or request.new_section is not None or request.recognise:
            return None
        if request.options != self._comparisons.options:
            return None
        places = self.place(request.old), self.place(request.new)
        if places[0] is None or places[1] is None:
            return None
        for at in places:
            assert at is not None
            if self._state_of(self._comparisons.filings[at]) != self._stood[at]:
                return None
        return places[0], places[1]

    def place(self, path: Path) -> int | None:
        """The place of a file in the history; None where it is none of it."""
        wanted = path.absolute()
        filings = self._comparisons.filings
        return next((at for at, one in enumerate(filings) if Path(one.path).absolute() == wanted), None)

    def is_ready(self, span: Span) -> bool:
        """Whether two filings can be shown at once."""
        with self._lock:
            return span in self._ahead

    def load(self, request: Request, progress: Progress, should_cancel: ShouldCancel) -> Loaded:
        """Do what opening two files does, from what is at hand.

        Raises:
            Cancelled: ``should_cancel`` said so.
            SideFailed: a file that was written since cannot be read now.
        """
        span = self.span_of(request)
        if span is None:
            return load(request, progress, should_cancel)

        def comparing(stage: str, done: float) -> None:
            progress(say(stage), _COMPARING + (_FETCHING - _COMPARING) * done)

        def compared(manual: tuple[ManualPair, ...]) -> Comparison:
            made = self._made(span, comparing, should_cancel)
            return recompare(made, manual, should_cancel=should_cancel) if manual else made

        def fetching() -> None:
            if should_cancel():
                raise Cancelled
            progress(say("Fetching marks and notes"), _FETCHING)

        old, new = (self._comparisons.filings[at] for at in span)
        return finish(
            request,
            (old, new),
            compared,
            fetching,
            made_ahead=lambda comparison: self._ready(span, comparison),
        )

    def prepare(self, span: Span, should_cancel: ShouldCancel) -> None:
        """Have two filings ready to be shown.

        Raises:
            Cancelled: ``should_cancel`` said so.
        """
        self._ready(span, self._made(span, None, should_cancel))

    def neighbours(self, span: Span) -> Iterator[Span]:
        """Yield the pairs of years that are one step of a handle away and are not ready."""
        old, new = span
        count = len(self._comparisons.filings)
        steps = ((-1, 0), (0, 1), (1, 0), (0, -1), (-1, -1), (1, 1))
        for one in ((old + step, new + other) for step, other in steps):
            if all(0 <= at < count for at in one) and one[0] != one[1] and not self.is_ready(one):
                yield one

    def _state_of(self, filing: Filing) -> tuple[tuple[int, int], tuple[int, int]]:
        return _state(Path(filing.path)), _state(self._sections.path(filing.sha256))

    def _made(self, span: Span, progress: Progress | None, should_cancel: ShouldCancel) -> Comparison:
        with self._lock:
            ahead = self._ahead.get(span)
        if ahead is not None:
            return ahead.planner.comparison
        return self._comparisons.between(*span, progress=progress, should_cancel=should_cancel)

    def _ready(self, span: Span, comparison: Comparison) -> MadeAhead:
        """What showing a comparison takes; kept unless the reviewer paired something in it."""
        with self._lock:
            ahead = self._ahead.get(span)
            if ahead is not None and ahead.fits(comparison):
                self._ahead.move_to_end(span)
                return ahead
        made = make_ahead(comparison)
        if not comparison.manual:
            with self._lock:
                self._ahead[span] = made
                while len(self._ahead) > MOST_AHEAD:
                    self._ahead.popitem(last=False)
        return made


def _state(path: Path) -> tuple[int, int]:
    """When a file was written last and how large it is; zeros where it is not there."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
