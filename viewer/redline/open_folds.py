"""Which folds are open, and so which rows are visible."""

from __future__ import annotations

from viewer.redline.plan import Plan


class OpenFolds:
    """The state of folding: on or off for the whole view, and the folds opened one by one."""

    def __init__(self) -> None:
        self._on = True
        self._open: set[int] = set()

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
        return [
            row.fold is None or row.is_fold == (self._on and row.fold not in self._open) for row in plan.rows
        ]
