"""What one change is, in a line: ``changed “seven months” to “year”``, ``¥15.1 billion → ¥26.1 billion …``.

The window says it to screen readers when "next change" or "next figure" stops; the report in the tooltip of
a box.
"""

from __future__ import annotations

from viewer.comparison.model import Change, FigureChange, Op, Row
from viewer.language.say import say
from viewer.review.figure_marks import FigureEntry
from viewer.wording.checks import said_words
from viewer.wording.doubts import doubt_words
from viewer.wording.figures import difference_words, headline_words, verdict_words
from viewer.wording.measures import measure_words, tells_two

LONGEST_QUOTE = 80
"""Characters of a change that a line quotes: two of them fit a status bar. Chosen by eye."""


def change_words(row: Row, change: Change) -> str:
    """Return what became of the words of a row: changed, inserted, deleted, or moved here or away."""
    old = _quoted(change.old.of(row.old_text))
    new = _quoted(change.new.of(row.new_text))
    if old and new:
        return say("changed {old} to {new}", old=old, new=new)
    if _has_moved(row, change):
        return say("moved here {words}" if new else "moved away {words}", words=new or old)
    return say("inserted {words}" if new else "deleted {words}", words=new or old)


def figure_words(change: FigureChange, entry: FigureEntry) -> str:
    """Return a figure's values, difference and verdict, and what the reviewer says of it.

    ``¥15.1 billion → ¥26.1 billion +¥11.0 billion, +72.8%, changed, checked``. Where the sides measure
    different things, that is told too.
    """
    words = f"{headline_words(change)} {difference_words(change)}".rstrip()
    measured = measure_words(change) if tells_two(change) else ""
    return ", ".join(part for part in (words, measured, verdict_words(change), said_words(entry)) if part)


def figure_summary(change: FigureChange) -> str:
    """Return a figure in one line for who sees only its box: values, difference, measure, verdict, doubt.

    ``¥15.1 billion → ¥26.1 billion · +¥11.0 billion, +72.8% · revenues · changed``.
    """
    words = (
        headline_words(change),
        difference_words(change),
        measure_words(change),
        verdict_words(change),
        doubt_words(change),
    )
    return " · ".join(word for word in words if word)


def _has_moved(row: Row, change: Change) -> bool:
    """True where most of a deletion or insertion are words that stand elsewhere in the other filing."""
    op, span = (Op.INSERT, change.new) if len(change.new) else (Op.DELETE, change.old)
    at = moved = 0
    for segment in row.segments:
        if segment.op not in (Op.EQUAL, op):
            continue
        end = at + len(segment.text)
        if segment.op is op and segment.moved:
            moved += max(0, min(end, span.end) - max(at, span.start))
        at = end
    return moved * 2 > len(span)


def _quoted(text: str) -> str:
    words = " ".join(text.split())
    if len(words) > LONGEST_QUOTE:
        words = words[: LONGEST_QUOTE - 1].rstrip() + "…"
    return f"“{words}”" if text else ""
