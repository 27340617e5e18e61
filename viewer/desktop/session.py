"""The comparison that is open and the reviewer's marks on it: the one state that the panes share.

The parts of the window do not change each other: they ask the session for a change and hear of it by its
signals. Each act is given to the keeper, which writes it, before the signal is sent. What another window says
of the same filings comes from the keeper and shows like what is said here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from viewer.comparison.model import Comparison, FigureChange, ManualPair, Pair
from viewer.desktop.opening.opened_filings import OpenedFilings
from viewer.desktop.reviewing.keeper import ReviewKeeper
from viewer.language.say import sayable
from viewer.redline.made_ahead import MadeAhead
from viewer.redline.shown_pairs import reviewable
from viewer.review import Entry, Mark, Review, applied, carried, with_manual
from viewer.review.acts.act import Act, What, new_name, together
from viewer.review.acts.fold import folded
from viewer.review.acts.taking_back import taken_again, taken_back
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry, FigureMarks
from viewer.review.notes.anchors import Anchor
from viewer.review.notes.note import Note, last_words
from viewer.wording.acts import elsewhere_words, mark_act_words, note_act_words

NOT_OPENED = sayable("The saved review of these filings could not be opened")


class Session(OpenedFilings):
    """The open comparison with all that is said of it; empty at first."""

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
    def reviewed_count(self) -> int:
        """How many pairs are marked reviewed."""
        return sum(1 for pair in self.pairs if Mark.REVIEWED in self.entry(pair).mark)

    @property
    def has_entries(self) -> bool:
        """Whether any pair or figure has a mark or a note."""
        entries = map(self.entry, self.pairs)
        if any(entry.mark or entry.note for entry in entries):
            return True
        figures = (self.figure_entry(change) for pair in self.pairs for change in pair.figures)
        return any(entry.says_something for entry in figures)

    def asks(self, pair: Pair) -> bool:
        """Whether a question about a pair is open: the last answer to a note, or the note, ends in one, or a
        figure needs a source."""
        if self.says_of_figures and self._figures_ask(pair):
            return True
        return any(map(_is_question, last_words(self.notes(pair))))

    def _figures_ask(self, pair: Pair) -> bool:
        # Asked of every pair at each letter of a note, and there may be thousands of figures.
        if pair.id not in self._asking:
            entries = (self.figure_entry(change) for change in pair.figures)
            self._asking[pair.id] = any(
                entry.check is Check.NEEDS_SOURCE or _is_question(entry.note) for entry in entries
            )
        return self._asking[pair.id]

    # Opening

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

    def _show(self, comparison: Comparison, review: Review | None) -> None:
        self.hold(comparison, review)
        self.review = review
        self._entries, self._asking = {}, {}
        self.opened.emit()

    # Marks and notes

    def entry(self, pair: Pair) -> Entry:
        """The mark and note of a pair."""
        if self.review is None:
            return Entry()
        if pair.id not in self._entries:
            self._entries[pair.id] = self.review.entry_on(self.key(pair))
        return self._entries[pair.id]

    def set_mark(self, pair: Pair, mark: Mark, *, on: bool = True) -> None:
        """Give a pair a mark, or take it away. Its other marks stay as they are."""
        entry = self.entry(pair)
        marks = entry.mark | mark if on else entry.mark & ~mark
        self._put(pair, replace(entry, mark=marks), mark_act_words(pair, mark, on=on))

    def set_note(self, pair: Pair, note: str, *, typing: bool = False) -> None:
        """Replace a pair's note. While it is being typed, all that is typed is one act."""
        self._put(pair, replace(self.entry(pair), note=note), note_act_words(pair, None, note), typing=typing)

    def end_typing(self) -> None:
        """The note is left: what is typed in it next is another act."""
        self._typed = None

    def notes(self, pair: Pair) -> tuple[Note, ...]:
        """The notes on a pair as they are read: each followed by its answers."""
        return self.entry(pair).notes

    def write_note(
        self, pair: Pair, note: Note, text: str, anchor: Anchor | None = None, *, typing: bool = False
    ) -> None:
        """Write a note, or write over one; no words delete it.

        ``note`` is one of the pair's notes, or one that has only an id, and ``reply_to`` where it is an
        answer.
        """
        held = self.review.notes.get(note.id) if self.review is not None else None
        if text != (held.text if held is not None else ""):
            words = note_act_words(pair, note, text)
            self.say(
                pair,
                lambda review: review.with_note(pair, note.id, text, note.reply_to, anchor),
                words,
                typing=typing,
            )

    def _put(self, pair: Pair, entry: Entry, words: str, *, typing: bool = False) -> None:
        if entry != self.entry(pair):
            self.say(pair, lambda review: review.with_entry(pair, entry), words, typing=typing)

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

    # Figures

    @property
    def says_of_figures(self) -> bool:
        """Whether any figure has a mark or a note."""
        return self.review is not None and self.review.figures.says_something

    def figure_entry(self, change: FigureChange) -> FigureEntry:
        """The mark and note of a figure."""
        if self.review is None or self.comparison is None or not self.review.figures:
            return FigureEntry()
        return self.review.figures.entry(change, self.figure_names)

    def set_figures(self, figures: FigureMarks, words: str, *, typing: bool = False) -> bool:
        """Keep other marks, notes and matches of figures; False where there is no review to keep them in.

        Where figures are matched otherwise all is shown anew. ``words`` say what was done.
        """
        if not self.may_say():
            self.figures_changed.emit()
            return False
        assert self.review is not None
        before = self.review
        self._keep(replace(before, figures=figures), before, words=words, typing=typing)
        self._show_figures(before)
        return True

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

    # Pairings, and all that is taken back

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


def _is_question(words: str) -> bool:
    return words.rstrip().endswith("?")
