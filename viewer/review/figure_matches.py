"""The ledger as the reviewer matched it: another old figure for a new one, or none.

The case: a sentence gives the sales of two years, and each was matched with the other year's. The reviewer
says which belongs to which; the verdict of the row is worked out again, and a figure that lost its
counterpart gets a row of its own.
"""

from __future__ import annotations

from dataclasses import replace

from viewer.comparison.model import Comparison, FigureChange, Pair, PlacedFigure
from viewer.comparison.summary import count
from viewer.review.figure_marks import FigureMarks
from viewer.review.figure_names import FigureNames

REASON = "matched by hand"


def with_matches(comparison: Comparison, marks: FigureMarks, names: FigureNames | None = None) -> Comparison:
    """Return the comparison with the counterparts that the reviewer chose.

    Rows that were matched by hand have ``manual`` set. A match whose figures the comparison does not have is
    passed over.

    Args:
        comparison: The comparison as it was worked out.
        marks: The reviewer's, with the matches.
        names: The names of the comparison's figures; made anew unless given.
    """
    if all(match.automatic for match in marks.matches.values()):
        return comparison
    names = names if names is not None else FigureNames(comparison)
    ledgers = _Ledgers(comparison)
    for match in sorted(marks.matches.values(), key=lambda match: (match.updated, match.new.key)):
        new = names.placed(match.new)
        old = names.placed(match.old) if match.old is not None else None
        if match.automatic or new is None or (match.old is not None and old is None):
            continue
        ledgers.match(new, old)
    return ledgers.comparison()


class _Ledgers:
    """The rows of all pairs, open to change."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._rows = {pair.id: list(pair.figures) for pair in comparison.all_pairs}
        self._home = {factor: pair.id for pair in comparison.all_pairs for factor in (*pair.old, *pair.new)}
        self._where: dict[PlacedFigure, str] = {}
        for pair_id, changes in self._rows.items():
            for change in changes:
                self._note(pair_id, change)

    def match(self, new: PlacedFigure, old: PlacedFigure | None) -> None:
        """Give a new figure its counterpart, and whatever loses one a row of its own."""
        # Imported here: the grammar of figures is not needed unless a match has been made by hand.
        from viewer.comparison.figures.verdicts.ledger_row import alone, paired

        pair_id, change = self._row(new)
        if change.old == old:
            self._put(pair_id, change, replace(change, manual=True))
            return
        if old is None:
            chosen = alone(None, new)
            reason = f"{REASON}: it has no counterpart in the old filing"
        else:
            other_id, other = self._row(old)
            if other.new is None:
                self._rows[other_id].remove(other)
            else:
                self._put(other_id, other, alone(None, other.new))
            chosen = paired(old, new)
            reason = f"{REASON}; {chosen.reason}"
        self._put(pair_id, change, replace(chosen, manual=True, reason=reason))
        if change.old is not None:
            self._add_alone(alone(change.old, None), pair_id, new)

    def comparison(self) -> Comparison:
        """Return the comparison with these rows, counted anew."""
        pairs = tuple(self._with_rows(pair) for pair in self._comparison.pairs)
        introduction, set_aside = (
            self._with_rows(beside) if beside is not None else None
            for beside in (self._comparison.introduction, self._comparison.set_aside)
        )
        counts = {**self._comparison.counts, **count(pairs, introduction, set_aside)}
        return replace(
            self._comparison, pairs=pairs, introduction=introduction, set_aside=set_aside, counts=counts
        )

    def _with_rows(self, pair: Pair) -> Pair:
        rows = tuple(self._rows[pair.id])
        return pair if rows == pair.figures else replace(pair, figures=rows)

    def _row(self, placed: PlacedFigure) -> tuple[str, FigureChange]:
        pair_id = self._where[placed]
        rows = self._rows[pair_id]
        return pair_id, next(change for change in rows if placed in (change.old, change.new))

    def _put(self, pair_id: str, change: FigureChange, other: FigureChange) -> None:
        rows = self._rows[pair_id]
        rows[rows.index(change)] = other
        self._note(pair_id, other)

    def _add_alone(self, change: FigureChange, beside_pair: str, beside: PlacedFigure) -> None:
        """Put a removed figure into its own factor's ledger, after the row that it was taken from."""
        assert change.old is not None
        home = self._home.get(change.old.place.factor, beside_pair)
        rows = self._rows[home]
        at = next((at for at, row in enumerate(rows) if row.new == beside), len(rows) - 1)
        rows.insert(at + 1, change)
        self._note(home, change)

    def _note(self, pair_id: str, change: FigureChange) -> None:
        for placed in (change.old, change.new):
            if placed is not None:
                self._where[placed] = pair_id
