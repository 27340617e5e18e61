"""What the reviewer says of the filings that are open: each act is written, shown, and can be taken back.

Each act is given to the keeper, which writes it, before the signal is sent. What another window says of the
same filings comes from the keeper and shows like what is said here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from viewer.comparison.model import Comparison, Pair
from viewer.desktop.opening.opened_filings import OpenedFilings
from viewer.desktop.reviewing.keeper import ReviewKeeper
from viewer.language.say import sayable
from viewer.redline.shown_pairs import reviewable
from viewer.review import Entry, Review, applied, carried
from viewer.review.acts.act import Act, What, together
from viewer.review.acts.fold import folded
from viewer.review.acts.taking_back import taken_again, taken_back
from viewer.wording.record.acts import elsewhere_words

NOT_OPENED = sayable("The saved review of these filings could not be opened")


class Recorded(OpenedFilings):
    """The open comparison and the acts on it, whatever they are about."""

    entry_changed = Signal(str)
    """The mark or note of the pair with this id has changed."""
    figures_changed = Signal()
    """A mark, note or match of a figure has changed."""
    did = Signal(str, str)
    """The reviewer did something that can be taken back: its step, and what it was in words."""
    paired_otherwise = Signal(object)
    """Other manual pairs hold now (sequence): a step was taken back, or another window paired factors."""
    told = Signal(str)
    """Something was said in another window: who did, for the status bar."""
    refused = Signal()
    """Something was to be said of a review that is signed; nothing was."""
    signed_off = Signal()
    """The title or the state of the review as a whole has changed."""
    save_failed = Signal(str)
    """A mark or note could not be saved; says why in one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review: Review | None = None
        self.keeper = ReviewKeeper(self)
        """Has written what is said."""
        self.keeper.failed.connect(self.save_failed)
        self.keeper.heard.connect(self.hear)
        self._entries: dict[str, Entry] = {}
        """What is said of the pairs, by their ids, as far as it was asked."""
        self._asking: dict[str, bool] = {}
        """Ids of pairs, and whether a question about a figure of theirs is open, as far as it was asked."""
        self._typed: Act | None = None
        """The note that is being typed: further words in it are the same act."""
        self._pairing_step = ""
        """The step that the marks and notes handed on by the next renewal belong to."""
        self._paired_elsewhere = False
        self.last_step = ""
        """The step of what was done last."""

    @property
    def saves(self) -> bool:
        """Whether all that was said is on disk, and what is said next can be kept."""
        return self.review is not None and not self.keeper.unsaved

    @property
    def locked(self) -> bool:
        """Whether the review is signed: nothing can be said until it is reopened."""
        return self.review is not None and self.review.sign_off.locked

    def may_say(self) -> bool:
        """Whether something can be said now; tells why where it cannot."""
        if self.review is None:
            self.save_failed.emit(NOT_OPENED)
            return False
        if self.locked:
            self.refused.emit()
        return not self.locked

    # Saying, and taking back

    def say(
        self, pair: Pair, change: Callable[[Review], Review], words: str, *, typing: bool = False
    ) -> None:
        """Have something said of a pair; ``words`` follow "Undo"."""
        if not self.may_say():
            self.entry_changed.emit(pair.id)
            return
        assert self.review is not None
        # Equal pairs of text share a mark, so every entry is looked up again.
        self._entries = {}
        self._keep(change(self.review), self.review, words=words, typing=typing)
        self.entry_changed.emit(pair.id)

    def take_back(self, step: str) -> None:
        """Have everything as if a step had not been taken."""
        self.change(lambda review: taken_back(review, step))

    def take_again(self, step: str) -> None:
        """Have a step that was taken back count again."""
        self.change(lambda review: taken_again(review, step))

    def change(self, change: Callable[[Review], Review], words: str = "", *, signing: bool = False) -> None:
        """Have acts added that may be of anything; ``words`` follow "Undo", if they can be undone.

        ``signing`` says that the review is signed or reopened by them, which may be done to a signed one.
        """
        if self.review is None or not (signing or self.may_say()):
            return
        self.save_typed()
        self._typed, self._pairing_step, self._paired_elsewhere = None, "", False
        before = self.review
        self._keep(self._carried(change(before)), before, words=words)
        self._show_change(before)

    def hear(self, name: str, acts: tuple[Act, ...]) -> None:
        """Show what another window said, and learn the numbers of what was said here."""
        if self.review is None or self.review.name != name:
            return
        news = self._unknown(self.review, acts)
        if not news:
            self.review = replace(self.review, acts=together(self.review.acts, acts))
            return
        self.save_typed()
        before = self.review
        self._typed = None
        self.review = self._carried(folded(before, together(before.acts, acts)))
        self._paired_elsewhere = self.review.pairs != before.pairs
        self._show_change(before)
        self.told.emit(elsewhere_words(news))

    @staticmethod
    def _unknown(review: Review, acts: tuple[Act, ...]) -> list[Act]:
        revisions = {act.id: act.revision for act in review.acts}
        return [act for act in acts if revisions.get(act.id, 0) < act.revision]

    def save_typed(self) -> None:
        """Have a note that is being typed saved, and stay in it."""
        self.hearing = True
        try:
            self.closing.emit()
        finally:
            self.hearing = False

    def _carried(self, review: Review) -> Review:
        assert self.compared is not None
        return carried(review, reviewable(self.compared))

    def _show_change(self, before: Review) -> None:
        """Show all that the review says otherwise than before."""
        review = self.review
        assert review is not None
        self._entries = {}
        for pair in self.pairs:
            if review.entry_on(self.key(pair)) != before.entry_on(self.key(pair)):
                self.entry_changed.emit(pair.id)
        self._show_figures(before)
        if review.sign_off != before.sign_off:
            self.signed_off.emit()
        if review.pairs != before.pairs:
            self._tell_pairs()

    def _show_figures(self, before: Review) -> None:
        """Show what is said of figures now."""
        assert self.review is not None
        assert self.compared is not None
        if self.review.figures.matches != before.figures.matches:
            self.renewing = True
            try:
                self.closing.emit()
                self._show(self.compared, self.review)
            finally:
                self.renewing = False
        if self.review.figures != before.figures:
            self._asking = {}
            self.figures_changed.emit()

    def _show(self, comparison: Comparison, review: Review | None) -> None:
        self.hold(comparison, review)
        self.review = review
        self._entries, self._asking = {}, {}
        self.opened.emit()

    def _tell_pairs(self) -> None:
        """Have the manual pairs compared that hold now."""
        if self.review is not None and self.compared is not None:
            old, new = self.compared.old, self.compared.new
            self.paired_otherwise.emit(applied(self.review, old, new).manual)

    # Keeping

    def _keep(
        self, review: Review, before: Review, step: str = "", *, words: str = "", typing: bool = False
    ) -> None:
        self.review = review
        self.review = self.keeper.keep(review, before, step, self._typed if typing else None)
        known = {act.id: act.revision for act in before.acts}
        new = [act for act in self.review.acts if known.get(act.id, 0) < act.revision]
        notes = [act for act in new if act.what in (What.NOTE, What.FIGURE_NOTE)]
        self._typed = notes[-1] if typing and notes else None
        if words and new:
            self.last_step = new[-1].step
            self.did.emit(self.last_step, words)
