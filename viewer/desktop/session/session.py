"""The comparison that is open and the reviewer's marks on it: the one state that the panes share.

The parts of the window do not change each other: they ask the session for a change and hear of it by its
signals. How an act is written, shown and taken back is told in :mod:`viewer.desktop.session.recorded`.
"""

from __future__ import annotations

from dataclasses import replace

from viewer.comparison.model import FigureChange, Pair
from viewer.desktop.session.paired import Paired
from viewer.review import Entry, Mark
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry, FigureMarks
from viewer.review.notes.anchors import Anchor
from viewer.review.notes.note import Note, last_words
from viewer.wording.record.acts import mark_act_words, note_act_words


class Session(Paired):
    """The open comparison with all that is said of it; empty at first."""

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
        before = self.entry(pair)
        entry = replace(before, mark=before.mark | mark if on else before.mark & ~mark)
        if entry != before:
            self.say(pair, lambda review: review.with_entry(pair, entry), mark_act_words(pair, mark, on=on))

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


def _is_question(words: str) -> bool:
    return words.rstrip().endswith("?")
