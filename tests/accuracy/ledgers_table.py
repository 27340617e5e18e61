"""``restated 14200000 USD -> 15900000 USD``: the rows that a reader expects of two sentences, and how many
come.

A line has an old and a new sentence and the rows of their ledger, parted by ``;``, in any order. A value is
told as JSON has it, with its unit where that matters; ``-`` is none and ``*`` any. ``|`` parts verdicts of
which each is right, ``OR`` whole ledgers; ``?`` behind a verdict asks for a doubt.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureChange, PlacedFigure

_NONE, _ANY = "-", "*"
_CLOSE = 1e-6
"""Part by which a value may differ from the one that is written: thirds are."""


@dataclass(frozen=True, slots=True)
class WantedRow:
    """A row as a reader expects it."""

    verdicts: frozenset[str]
    doubted: bool
    old: str
    new: str

    def fits(self, row: FigureChange) -> bool:
        """Tell whether a row of a ledger is this one."""
        if row.verdict.value not in self.verdicts or (self.doubted and not row.suspect):
            return False
        return _is(self.old, row.old) and _is(self.new, row.new)


@dataclass(frozen=True, slots=True)
class LedgerScore:
    """How many rows are right, of those that are told and of those that are expected."""

    pairs: int
    exact: int
    precision: float
    recall: float
    faults: tuple[str, ...]


def _is(wanted: str, placed: PlacedFigure | None) -> bool:
    if wanted == _NONE or placed is None:
        return (wanted == _NONE) is (placed is None)
    number, _, unit = wanted.partition(" ")
    value = placed.figure.value
    if unit and unit != value.unit:
        return False
    if number == _ANY or number == str(value.plain):
        return True
    try:
        return abs(float(number) - float(value.plain)) <= _CLOSE * max(1.0, abs(float(number)))
    except ValueError:
        return False


def _wanted(told: str) -> list[list[WantedRow]]:
    """The ledgers that are right, each as its rows."""
    return [[_row(row.strip()) for row in one.split(";") if row.strip()] for one in told.split(" OR ")]


def _row(told: str) -> WantedRow:
    verdicts, values = told.split(" ", 1)
    old, new = (value.strip() for value in values.split("->"))
    return WantedRow(frozenset(verdicts.replace("?", "").split("|")), "?" in verdicts, old, new)


def _right(wanted: Sequence[WantedRow], rows: Sequence[FigureChange]) -> int:
    left = list(rows)
    for row in wanted:
        found = next((each for each in left if row.fits(each)), None)
        if found is not None:
            left.remove(found)
    return len(rows) - len(left)


def score(path: Path) -> LedgerScore:
    """Compare each pair of sentences of a table and count what is right."""
    right = told = expected = exact = 0
    faults = []
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for line in lines:
        rows = ledger((line["old"], line["new"]))
        wanted = max(_wanted(line["rows"]), key=lambda each: 2 * _right(each, rows) - len(each))
        found = _right(wanted, rows)
        right, told, expected = right + found, told + len(rows), expected + len(wanted)
        if found == len(rows) == len(wanted):
            exact += 1
        else:
            got = "; ".join(map(_words, rows))
            faults.append(f"{line['old']} | {line['new']}: {line['rows']} is told as {got}")
    return LedgerScore(len(lines), exact, right / told, right / expected, tuple(faults))


def _words(row: FigureChange) -> str:
    sides = (
        "-" if side is None else f"{side.figure.value.plain} {side.figure.value.unit or ''}".strip()
        for side in (row.old, row.new)
    )
    return f"{row.verdict.value} {' -> '.join(sides)}"
