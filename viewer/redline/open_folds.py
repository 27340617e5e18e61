"""Which folds are open, and so which rows are visible."""

from __future__ import annotations

from collections import Counter

from viewer.redline.plan import Plan


class OpenFolds:
    """The state of folding: on or off for the whole view, and the folds opened one by one."""

    def __init__(self) -> None:
        self._on = True
        self._open: set[int] = set()
        self._least = 0

    def set_least(self, rows: int) -> None:
        """Fold only where at least so many rows are folded; fewer show as if there were no fold."""
        self._least = rows

    @property
    def on(self) -> bool:
        """True where unchanged paragraphs are folded."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Fold everything again, or nothing."""
        self._on = on
        self._open.clear()

    def reset(self) -> None:
        """Close what was opened one by one."""
        self._open.clear()

    def open(self, fold: int) -> bool:
        """Open one fold; False where it was open."""
        if not self._on or fold in self._open:
            return False
        self._open.add(fold)
        return True

    def visible(self, plan: Plan) -> list[bool]:
        """Return for each planned row whether it shows."""
        hidden = Counter(row.fold for row in plan.rows if row.fold is not None and not row.is_fold)
        closed = {
            fold
            for fold, rows in hidden.items()
            if self._on and fold not in self._open and rows >= self._least
        }
        return [row.fold is None or row.is_fold == (row.fold in closed) for row in plan.rows]
