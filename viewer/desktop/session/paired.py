"""Which filings are compared, and which of their factors belong together by the reviewer's hand.

The case: two factors are paired by hand. That is kept at once; a moment later the filings have been compared
anew, and what was said of the two goes over to the pair that they are now, as part of the same step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from viewer.comparison.model import Comparison, ManualPair
from viewer.desktop.session.recorded import Recorded
from viewer.redline.made_ahead import MadeAhead
from viewer.redline.shown_pairs import reviewable
from viewer.review import Review, carried, with_manual
from viewer.review.acts.act import new_name


class Paired(Recorded):
    """Opens filings, shows them compared otherwise, and keeps the pairings that lead there."""

    def open(self, comparison: Comparison, review: Review | None, ahead: MadeAhead | None = None) -> None:
        """Show another comparison. Without a review nothing can be marked, and an attempt says so.

        ``ahead`` is what was made for showing it, if anything was.
        """
        self.closing.emit()
        self.ahead = ahead
        self._typed, self._pairing_step, self._paired_elsewhere = None, "", False
        read = review
        if read is not None:
            # What is not written yet is not in what was read from disk.
            whole = self.keeper.with_unsaved(read)
            review = read if whole is read else carried(whole, reviewable(comparison))
            self.keeper.watch(review)
        self._show(comparison, review)
        if review is not read:
            self._tell_pairs()

    def renew(
        self, comparison: Comparison, hand_on: Callable[[Review], Review], ahead: MadeAhead | None = None
    ) -> None:
        """Show another comparison of the same filings: paired by hand otherwise, or with other options.

        ``hand_on`` gives the review with what was said before on the pairs that take over; ``ahead`` is what
        was made for showing the comparison, if anything was.
        """
        step, elsewhere = self._pairing_step, self._paired_elsewhere
        self._pairing_step, self._paired_elsewhere = "", False
        self.renewing = True
        if ahead is not None:
            self.ahead = ahead
        try:
            self.closing.emit()
            before = self.review
            if elsewhere and not step and before is not None:
                # Whoever paired them has handed on what was said.
                review: Review | None = carried(before, reviewable(comparison))
                before = review
            else:
                review = hand_on(before) if before is not None else None
            self._show(comparison, review)
        finally:
            self.renewing = False
        # What a signed review shows for other options is not kept.
        if review is not None and before not in (None, review) and not review.sign_off.locked:
            self._keep(review, before, step)

    def set_manual(self, manual: Sequence[ManualPair], words: str) -> str:
        """Keep other manual pairs, before anything is compared again, and return the step that this is."""
        if self.comparison is None or not self.may_say():
            return ""
        assert self.review is not None
        old, new = self.comparison.old, self.comparison.new
        step = new_name()
        self._keep(with_manual(self.review, old, new, manual), self.review, step, words=words)
        self._pairing_step, self._paired_elsewhere = step, False
        return step
