"""Everything that was said of a pair of filings, a line each, in the order of the factors.

The case: Ann flagged two factors, Bob answered her note on a third, and a figure of it needs a source. The
dock of notes lists the four; a click leads to the factor, the note or the figure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.comparison.model import FigureChange, Pair
from viewer.desktop.session import Session
from viewer.language.say import say
from viewer.review.check import Check
from viewer.review.notes.note import Note
from viewer.wording.checks import NOTE_GLYPH, check_words, said_words
from viewer.wording.figures import headline_words
from viewer.wording.pairs import entry_words
from viewer.wording.record.notes import ANSWER, note_head, note_words


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that was said."""

    pair: Pair
    sign: str
    words: str
    """What was said, on one line."""
    head: str = ""
    """Who said it, and when; of a figure, which."""
    change: FigureChange | None = None
    """The figure that it was said of."""
    note: str = ""
    """Id of a note on the factor."""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """The same for the same line when what was said is listed anew."""
        figure = headline_words(self.change) if self.change is not None else ""
        return (self.pair.id, self.note, figure, "" if self.note else self.sign)

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        return ", ".join(filter(None, (self.words, self.head, self.pair.heading)))

    def has(self, words: tuple[str, ...]) -> bool:
        """Whether all of some folded words stand in it."""
        text = self.spoken.casefold()
        return all(word in text for word in words)


def everything_said(session: Session) -> tuple[Said, ...]:
    """Return what was said of the open filings: flags, outdated marks, notes, figures.

    *Reviewed* is not listed, nor *checked*: the ring and the table tell these.
    """
    return tuple(said for pair in session.pairs for said in _of_pair(session, pair))


def _of_pair(session: Session, pair: Pair) -> Iterator[Said]:
    entry = session.entry(pair)
    for kind, sign, words in entry_words(entry):
        if kind != "reviewed":
            yield Said(pair, sign, say("needs attention") if kind == "flagged" else words)
    for note in session.notes(pair):
        yield Said(
            pair, ANSWER if note.reply_to else NOTE_GLYPH, _on_one_line(note), _head(note), note=note.id
        )
    if not session.says_of_figures:
        return
    for change in pair.figures:
        figure = session.figure_entry(change)
        if figure.note or figure.outdated or figure.check in (Check.WRONG, Check.NEEDS_SOURCE):
            signs = [sign for _, sign, _ in check_words(figure)] or [NOTE_GLYPH]
            yield Said(pair, signs[0], said_words(figure), headline_words(change), change)


def _on_one_line(note: Note) -> str:
    return " ".join(note_words(note).split())


def _head(note: Note) -> str:
    quote = say("on “{words}”", words=note.anchor.quote) if note.anchor is not None else ""
    return ", ".join(filter(None, (note_head(note), quote)))
