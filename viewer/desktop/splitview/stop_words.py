"""What the current change or figure is, in one line: for the status bar and for screen readers."""

from __future__ import annotations

from viewer.desktop.splitview.stops import ChangeStop, FigureStop
from viewer.report.figure_words import difference_words, headline_words, verdict_words

_MOST = 80


def stop_words(stop: ChangeStop | FigureStop) -> str:
    """Return e.g. ``changed “seven months” to “year”``, or a figure's values, difference and verdict."""
    if isinstance(stop, FigureStop):
        difference = difference_words(stop.change)
        words = f"{headline_words(stop.change)} {difference}".rstrip()
        return f"{words}, {verdict_words(stop.change)}"
    row = stop.pair.rows[stop.row]
    old = _quoted(stop.change.old.of(row.old_text))
    new = _quoted(stop.change.new.of(row.new_text))
    if old and new:
        return f"changed {old} to {new}"
    return f"inserted {new}" if new else f"deleted {old}"


def _quoted(text: str) -> str:
    words = " ".join(text.split())
    if len(words) > _MOST:
        words = words[: _MOST - 1].rstrip() + "…"
    return f"“{words}”" if text else ""
