"""The cells of the tables of factors and of figures that stand in documents for paper."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from viewer.comparison.model import Pair
from viewer.comparison.places import NEW, OLD
from viewer.redline.ledger import LedgerPart, LedgerRow
from viewer.report.content.selection import Selection
from viewer.review import Review
from viewer.review.figure_marks import FigureEntry
from viewer.wording.checks import said_words
from viewer.wording.doubts import doubt_words
from viewer.wording.figures import (
    VERDICT_ORDER,
    delta_words,
    percent_words,
    read_words,
    verdict_words,
    words_of,
)
from viewer.wording.links import row_name
from viewer.wording.pairs import (
    counted,
    counts_of,
    glyph,
    mark_word,
    pair_words,
    side_numbers,
)
from viewer.wording.record.notes import note_count

FACTOR_TITLES = ("Old", "New", "", "What became of it", "Factor", "What differs", "Reviewer")
FIGURE_TITLES = ("No.", "Factor", "What it measures", "Old", "New", "Δ", "%", "Change")
HEADING = 60
"""Characters of a heading in the table of figures: the number before it tells which factor it is."""
LISTED = (LedgerPart.CHANGED, LedgerPart.ADDED, LedgerPart.REMOVED)
"""The figures that are listed: those that want a look."""


def factor_titles(review: Review | None) -> tuple[str, ...]:
    """Return the titles of the table of factors; without a review nothing would stand in its column."""
    return FACTOR_TITLES if review is not None else FACTOR_TITLES[:-1]


def factor_cells(pair: Pair, review: Review | None) -> tuple[str, ...]:
    """Return the cells of a factor under :func:`factor_titles`."""
    cells = (
        side_numbers(pair.old),
        side_numbers(pair.new),
        glyph(pair),
        ", ".join(pair_words(pair)),
        row_name(pair.heading),
        ", ".join(counts_of(pair)),
    )
    if review is None:
        return cells
    entry = review.entry(pair)
    return (*cells, ", ".join(words for words in (mark_word(entry), note_count(entry.notes)) if words))


def figures_title(selection: Selection, part: LedgerPart, rows: Sequence[LedgerRow]) -> str:
    """Return what stands over a table of figures: ``3 figures added``.

    Where figures were chosen by verdict, those alone are named that a row of the table has.
    """
    named: str = part.value
    if selection.content.verdicts is not None:
        there = {row.change.verdict for row in rows}
        named = " or ".join(words_of(verdict) for verdict in VERDICT_ORDER if verdict in there)
    return f"{counted(len(rows), 'figure')} {named}"


def figure_cells(row: LedgerRow, entry: FigureEntry) -> tuple[str, ...]:
    """Return the cells of a figure under :data:`FIGURE_TITLES`."""
    change = row.change
    said = (
        verdict_words(change),
        "by hand" if change.manual else "",
        doubt_words(change),
        row.statements,
        said_words(entry),
    )
    return (
        str(row.number),
        _named(row),
        row.measure,
        read_words(row.figure(OLD)) or "–",
        read_words(row.figure(NEW)) or "–",
        delta_words(change),
        percent_words(change),
        ", ".join(words for words in said if words),
    )


def quiet_words(selection: Selection) -> str:
    """Return how many figures are not listed, and where they are; nothing where there is none."""
    quiet = sum(row.part is LedgerPart.QUIET for row in selection.rows)
    if not quiet or selection.lists_quiet:
        return ""
    return f"{counted(quiet, 'figure')} {LedgerPart.QUIET.value}: in the HTML report and the workbook."


def no_figure_words(selection: Selection) -> str:
    """Return what stands in place of the tables of figures where there is none."""
    if selection.rows:
        return ""
    return "None of the figures is listed." if selection.every_row else "Neither filing has a figure."


def _named(row: LedgerRow) -> str:
    """The factors of a row by their numbers and the beginning of its heading."""
    heading_words = shorten(row_name(row.pair.heading), HEADING, placeholder=" …")
    return ": ".join(filter(None, (row.numbers, heading_words)))
