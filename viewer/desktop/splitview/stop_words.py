"""What the current change or figure is, in one line: for the status bar and for screen readers."""

from __future__ import annotations

from viewer.comparison.model import Change, Op, Row
from viewer.desktop.figures.row import mark_words
from viewer.desktop.splitview.painting.review_signs import EntryOf, no_entry
from viewer.redline.stops import ChangeStop, FigureStop
from viewer.wording.figures import difference_words, headline_words, verdict_words

_MOST = 80
"""Characters of a quotation: the line stands in the status bar."""


def stop_words(stop: ChangeStop | FigureStop, entry_of: EntryOf = no_entry) -> str:
    """Return e.g. ``changed “seven months” to “year”``, or a figure's values, difference and verdict.

    A figure is followed by the reviewer's mark and note: ``…, changed, checked``.

    Args:
        stop: The current change or figure.
        entry_of: Looks up the reviewer's mark and note on a figure.
    """
    if isinstance(stop, FigureStop):
        difference = difference_words(stop.change)
        words = f"{headline_words(stop.change)} {difference}".rstrip()
        marked = mark_words(entry_of(stop.change))
        return ", ".join(part for part in (words, verdict_words(stop.change), marked) if part)
    row = stop.pair.rows[stop.row]
    old = _quoted(stop.change.old.of(row.old_text))
    new = _quoted(stop.change.new.of(row.new_text))
    if old and new:
        return f"changed {old} to {new}"
    if _has_moved(row, stop.change):
        return f"moved here {new}" if new else f"moved away {old}"
    return f"inserted {new}" if new else f"deleted {old}"


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
    if len(words) > _MOST:
        words = words[: _MOST - 1].rstrip() + "…"
    return f"“{words}”" if text else ""
