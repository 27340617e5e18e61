"""The ledgers of all pairs while they are being judged: rows may be replaced, and two joined into one."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.figures.verdicts import ledger_row
from viewer.comparison.model import FigureChange, PlacedFigure
from viewer.comparison.places import Place


def _order(placed: PlacedFigure) -> tuple[Place, int]:
    return placed.place, placed.figure.start


class OpenLedgers:
    """The rows of all pairs, open to change."""

    def __init__(self, ledgers: Sequence[Sequence[FigureChange]]) -> None:
        self.rows = [list(rows) for rows in ledgers]
        self._old: dict[PlacedFigure, tuple[int, FigureChange]] = {}
        self._new: dict[PlacedFigure, tuple[int, FigureChange]] = {}
        for index, rows in enumerate(self.rows):
            for change in rows:
                self._note(index, change)

    def _note(self, index: int, change: FigureChange) -> None:
        if change.old is not None:
            self._old[change.old] = (index, change)
        if change.new is not None:
            self._new[change.new] = (index, change)

    def all(self) -> list[tuple[int, FigureChange]]:
        """Every row with the number of its ledger, as they stand now."""
        return [(index, change) for index, rows in enumerate(self.rows) for change in rows]

    def row_of_old(self, placed: PlacedFigure) -> tuple[int, FigureChange] | None:
        """Ledger and row of an old figure."""
        return self._old.get(placed)

    def row_of_new(self, placed: PlacedFigure) -> tuple[int, FigureChange] | None:
        """Ledger and row of a new figure."""
        return self._new.get(placed)

    def alone_old(self) -> list[PlacedFigure]:
        """The old figures that no row has a counterpart for."""
        return sorted((placed for placed, (_, change) in self._old.items() if change.new is None), key=_order)

    def alone_new(self) -> list[PlacedFigure]:
        """The new figures that no row has a counterpart for."""
        return sorted((placed for placed, (_, change) in self._new.items() if change.old is None), key=_order)

    def together(self, old: PlacedFigure, new: PlacedFigure) -> bool:
        """Tell whether the two stand in one pair of factors."""
        return self._old[old][0] == self._new[new][0]

    def substitute(self, index: int, change: FigureChange, other: FigureChange) -> None:
        """Put one row in the place of another."""
        rows = self.rows[index]
        rows[rows.index(change)] = other
        self._note(index, other)

    def part(self, index: int, change: FigureChange, of_another: str) -> None:
        """Make two rows of one: what was taken for one figure are two, of another subject or year."""
        rows = self.rows[index]
        at = rows.index(change)
        old, new = change.old, change.new
        rows[at : at + 1] = [
            ledger_row.alone(old, None, nearest=new, of_another=of_another),
            ledger_row.alone(None, new, nearest=old, of_another=of_another),
        ]
        for other in rows[at : at + 2]:
            self._note(index, other)

    def join(self, old: PlacedFigure, new: PlacedFigure, change: FigureChange) -> None:
        """Make one row of two that each had one side; it stands where the new figure stood."""
        at_old, at_new = self._old[old], self._new[new]
        self.rows[at_old[0]].remove(at_old[1])
        self.substitute(at_new[0], at_new[1], change)
