"""The window counts what the report counts: status bar, chips, tree and totals agree with the summary."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.comparison.beside.test_set_aside import FLEET, RATE, filing
from tests.desktop.comparisons import introduced, small
from tests.report.turned import turned
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.desktop.main_window import MainWindow
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.wording.figures import LOUD_VERDICTS, words_of
from viewer.wording.summary import summary


def noted() -> Comparison:
    """Filings that differ in nothing but the notes at the foot of their pages."""
    return compare(filing(RATE, FLEET), filing(RATE.replace("107", "151"), FLEET))


def number(words: str) -> int:
    return int(words.rpartition(" ")[2].replace(",", ""))


@pytest.mark.parametrize("made", [small, introduced, turned, noted])
def test_every_number_on_screen_is_the_summary_s(window: MainWindow, made: Callable[[], Comparison]) -> None:
    comparison = made()
    window.show_comparison(comparison)
    counts = summary(comparison)
    told = window.status.counts.text()
    assert f"{counts['paired']} paired · {counts['added']} new · {counts['removed']} removed" in told
    assert re.findall(r"(\d+) figures? differs?", told) == [str(counts["figures_changed"])]
    assert ("introduction" in told) is bool(counts["introduction_edited"])
    assert ("page-foot note" in told) is bool(counts["set_aside_differ"])
    chips = {which: number(window.chips.chip(which).text()) for which in PairFilter}
    assert chips[PairFilter.ALL] == chips[PairFilter.UNREVIEWED] == len(window.session.pairs)
    assert chips[PairFilter.EDITED] == counts["edited"]
    assert chips[PairFilter.NEW] == counts["added"]
    assert chips[PairFilter.REMOVED] == counts["removed"]
    assert chips[PairFilter.MOVED] == counts["moved"]
    assert f"0 of {chips[PairFilter.UNREVIEWED]} reviewed" in told
    assert sum(pair.figures_changed for pair in window.tree.filter.pairs()) == counts["figures_changed"]
    totals = window.figures.header.totals
    loud = [totals.chip(words_of(verdict)) for verdict in LOUD_VERDICTS]
    shown = [int(chip.text().split()[1].replace(",", "")) for chip in loud]
    assert shown == [counts["figures"][verdict.value] for verdict in LOUD_VERDICTS]
    assert int(totals.chip("suspect").text().split()[1]) == counts["figures_suspect"]


def test_what_was_set_aside_is_the_last_row_and_its_figure_is_reached(window: MainWindow) -> None:
    window.show_comparison(noted())
    assert [pair.id for pair in window.tree.filter.pairs()][-1] == "pa"
    pair = window.session.pairs[-1]
    window.navigator.show_pair(pair)
    assert [shown.id for shown in window.split.pairs] == ["pa"]
    assert "¥107.13" in window.split.panes[0].toPlainText()
    assert "¥151.13" in window.split.panes[1].toPlainText()
    window.actions_by_id["next-figure"].trigger()
    assert window.figures.at_hand is not None
    assert window.figures.at_hand.differs
    window.explainer.show_why()


def test_a_chip_that_only_something_beside_the_factors_passes_can_be_pressed(window: MainWindow) -> None:
    window.show_comparison(noted())
    chip = window.chips.chip(PairFilter.EDITED)
    assert (chip.text(), chip.isEnabled()) == ("Edited 0", True)
    assert chip.toolTip() == "Show edited: 0 factors, and Page-foot notes"
    window.chips.choose(PairFilter.EDITED)
    assert [pair.id for pair in window.tree.filter.pairs()] == ["pa"]
