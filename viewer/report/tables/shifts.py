"""Shifts of meaning as rows of a table: ``may lose`` → ``have lost``, in which factor and why.

In a CSV they stand behind the figures, under the same columns; a workbook has a sheet of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.shifts.shift import Shift
from viewer.report.content.selection import Selection
from viewer.report.tables.table import Cell, text_cell
from viewer.wording.links import row_name
from viewer.wording.pairs import pair_words
from viewer.wording.shifts import shift_kind_words, shift_text, shift_words

KIND = "shift"
"""What a row of a shift has in the column that tells the kinds of figures apart."""
SHIFT_COLUMNS = (
    ("Factor", 42),
    ("Kind", 14),
    ("Old", 30),
    ("New", 30),
    ("Why", 40),
    ("Old sentence", 70),
    ("New sentence", 70),
)
"""Titles and widths of the sheet of shifts."""


def shift_rows(selection: Selection) -> Iterator[dict[str, Cell]]:
    """Yield a row for each shift of what is shown, by the keys of the ledger's columns."""
    for pair, shift in _shifts(selection):
        told = _told(selection.comparison, shift)
        yield {
            "factor": text_cell(row_name(pair.heading)),
            "category": text_cell(row_name(" › ".join(pair.category_path))),
            "status": ", ".join(pair_words(pair)),
            "kind": KIND,
            "old": told[0],
            "new": told[1],
            "change": shift_kind_words(shift),
            "reason": shift_words(shift),
            "context": told[3],
            "old_context": told[2],
        }


def shift_cells(selection: Selection) -> list[list[Cell]]:
    """Return the rows of the sheet of shifts."""
    rows: list[list[Cell]] = []
    for pair, shift in _shifts(selection):
        old, new, old_sentence, new_sentence = _told(selection.comparison, shift)
        factor = text_cell(row_name(pair.heading))
        why = shift_words(shift)
        rows.append([factor, shift_kind_words(shift), old, new, why, old_sentence, new_sentence])
    return rows


def _shifts(selection: Selection) -> Iterator[tuple[Pair, Shift]]:
    for pair in selection.pairs:
        for shift in pair.shifts:
            yield pair, shift


def _told(comparison: Comparison, shift: Shift) -> tuple[str, str, str, str]:
    """The words of both sides and their sentences."""
    turns = shift.old, shift.new
    words = [text_cell(shift_text(comparison, turn.words)) for turn in turns]
    sentences = [text_cell(shift_text(comparison, turn.sentence)) for turn in turns]
    return words[0], words[1], sentences[0], sentences[1]
