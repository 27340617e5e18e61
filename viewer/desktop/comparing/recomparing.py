"""Comparing the open filings again, in the background, when the reviewer pairs factors or ignores otherwise.

The filings are not read again, and where only the pairing has changed, only the pairs that it touches are
compared. Requests may come faster than results, so each asks for all that is wanted by then; a result for
filings that are no longer on screen, or for an earlier request, is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.comparison.model import Comparison, ManualPair
from viewer.comparison.options import Options
from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.session import Session
from viewer.filings.errors import Cancelled
from viewer.review import Review, handed_on

if TYPE_CHECKING:
    from viewer.redline.made_ahead import MadeAhead

PATIENCE = 400
"""Milliseconds that a comparison may take before the window says that it is at it."""


@dataclass(frozen=True, slots=True)
class RecompareRequest:
    """What is to be compared, and how."""

    before: Comparison
    review: Review | None
    options: Options
    manual: tuple[ManualPair, ...]


@dataclass(frozen=True, slots=True)
class Recompared:
    """What a request came to."""

    request: RecompareRequest
    comparison: Comparison
    review: Review | None
    """The request's review with marks and notes handed on to the new pairs."""
    ahead: MadeAhead
    """What showing ``comparison`` takes."""


def carry_out(request: RecompareRequest, progress: Progress, should_cancel: ShouldCancel) -> Recompared:
    """Compare again, hand the marks and notes on, and make what showing the result takes.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    # Lazy: it brings in more than a window needs in order to open.
    from viewer.comparison import compare, recompare
    from viewer.redline.made_ahead import make_ahead

    before = request.before
    if request.options == before.options:
        after = recompare(before, request.manual, progress=progress, should_cancel=should_cancel)
    else:
        after = compare(
            before.old,
            before.new,
            request.options,
            manual=request.manual,
            progress=progress,
            should_cancel=should_cancel,
        )
    review = handed_on(request.review, before, after) if request.review is not None else None
    if should_cancel():
        raise Cancelled
    return Recompared(request, after, review, make_ahead(after, before))


class Recomparer(QObject):
    """Holds what is wanted of the open filings, and brings the session there."""

    slow = Signal()
    """It takes a while: worth showing progress."""
    ended = Signal()
    """Nothing is under way any more."""
    renewed = Signal()
    """The session shows what was wanted."""
    given_up = Signal()
    """What was wanted will not come: what is on screen holds."""

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._dropping = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.slow)
        runner.started.connect(self._patience.start)
        runner.finished.connect(self._finished)
        runner.failed.connect(self._give_up)
        runner.cancelled.connect(self._give_up)
        session.opened.connect(self._opened)
        self.options = Options()
        """What is wanted; on screen as soon as nothing is under way."""
        self.manual: tuple[ManualPair, ...] = ()

    @property
    def busy(self) -> bool:
        """Whether a comparison is under way."""
        return self._runner.busy

    def want(self, *, options: Options | None = None, manual: Sequence[ManualPair] | None = None) -> None:
        """Have the open filings compared with these options and manual pairs, the others as they are."""
        self.options = self.options if options is None else options
        self.manual = self.manual if manual is None else tuple(manual)
        comparison = self._session.compared
        if comparison is None:
            return
        request = RecompareRequest(comparison, self._session.review, self.options, self.manual)
        if (request.options, set(request.manual)) == (comparison.options, set(comparison.manual)):
            self._drop()
            return
        self._runner.start(lambda progress, should_cancel: carry_out(request, progress, should_cancel))

    def cancel(self) -> None:
        """Stop; what is on screen holds."""
        self._runner.cancel()

    def _finished(self, result: object) -> None:
        assert isinstance(result, Recompared)
        self._end()
        if result.request.before is not self._session.compared:
            return
        self._session.renew(result.comparison, lambda review: _handed(review, result), result.ahead)
        self.renewed.emit()

    def _give_up(self, _error: object = None) -> None:
        if not self._dropping:
            self._end()
            self._take_over()
            self.given_up.emit()

    def _drop(self) -> None:
        """Stop what is under way, which is not wanted any more."""
        self._dropping = True
        self._runner.cancel()
        self._dropping = False
        self._end()

    def _end(self) -> None:
        self._patience.stop()
        self.ended.emit()

    def _opened(self) -> None:
        if not self._session.renewing:
            # Whatever is under way is of filings that are not open any more.
            self._drop()
        self._take_over()

    def _take_over(self) -> None:
        """What is on screen is what is wanted."""
        comparison = self._session.comparison
        if comparison is not None:
            self.options, self.manual = comparison.options, comparison.manual


def _handed(review: Review, result: Recompared) -> Review:
    """The review with what was said handed on: worked out already unless more has been said since."""
    if review is result.request.review and result.review is not None:
        return result.review
    return handed_on(review, result.request.before, result.comparison)
