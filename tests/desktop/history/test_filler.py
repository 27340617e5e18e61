"""Comparing one pair of years after the other: only for the history that is open."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from viewer.comparison import Comparison
from viewer.comparison.stages import Cancel, Progress
from viewer.desktop.background.jobs import JobRunner
from viewer.desktop.history.filler import HistoryFiller
from viewer.desktop.history.opened import OpenedHistory
from viewer.history import Comparisons, History


class _Waiting(Comparisons):
    """Makes its first comparison when it is let."""

    def __init__(self, history: History) -> None:
        super().__init__(history.filings)
        self.asked, self.let = threading.Event(), threading.Event()

    def between(
        self,
        earlier: int,
        later: int,
        *,
        progress: Progress | None = None,
        should_cancel: Cancel | None = None,
    ) -> Comparison:
        """As ever, once it is let."""
        self.asked.set()
        assert self.let.wait(20)
        return super().between(earlier, later, progress=progress, should_cancel=should_cancel)


def test_what_was_made_of_the_history_before_is_not_for_the_cells_of_this_one(
    qtbot: QtBot, aligned: History, comparisons: Comparisons
) -> None:
    opened, runner = OpenedHistory(), JobRunner()
    filler = HistoryFiller(opened, runner, lambda: ())
    before = _Waiting(aligned)
    opened.open(aligned, before)
    filler.go_on()
    assert before.asked.wait(20)
    opened.open(aligned, comparisons)
    taken: list[Comparison] = []
    take = opened.take
    opened.take = lambda told: (taken.append(told.comparison), take(told))[0]  # type: ignore[method-assign]
    with qtbot.waitSignal(filler.ended):
        filler.go_on()
        before.let.set()
    assert opened.told_so_far is not None
    assert len(taken) == len(opened.told_so_far.spans)
    assert all(comparisons.known(*span) in taken for span in opened.told_so_far.spans)
    runner.shutdown()
