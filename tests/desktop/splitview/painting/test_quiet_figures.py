"""Figures that say nothing new are quiet, until the reviewer wants to go through all of them."""

from __future__ import annotations

from tests.desktop.splitview.painting.test_pane_painter import around, colours, figure_rects, has, image
from tests.redline.sample import EDITED
from viewer.comparison.model import QUIET_VERDICTS, Comparison, FigureChange
from viewer.desktop.look.theme import theme_for
from viewer.desktop.splitview import SplitView
from viewer.redline.plan import NEW


def walked(view: SplitView) -> list[FigureChange]:
    """What "next figure" stops at, from the top."""
    view.stepper.go_to_row(0)
    found: list[FigureChange] = []
    while view.stepper.next_figure():
        assert view.stepper.current is not None
        assert isinstance(view.stepper.current.change, FigureChange)
        found.append(view.stepper.current.change)
    return found


def test_next_figure_passes_quiet_ones_by_until_told_otherwise(
    view: SplitView, comparison: Comparison
) -> None:
    every = comparison.pairs[EDITED].figures
    loud = [change for change in every if change.verdict not in QUIET_VERDICTS]
    assert len(loud) < len(every)
    assert sorted(map(repr, walked(view))) == sorted(map(repr, loud))
    view.set_quiet_figures(True)
    assert sorted(map(repr, walked(view))) == sorted(map(repr, every))
    view.set_quiet_figures(False)
    assert sorted(map(repr, walked(view))) == sorted(map(repr, loud))


def test_they_are_boxed_like_the_others_and_not_in_their_colour(view: SplitView) -> None:
    view.resize(1000, 900)
    theme = theme_for(dark=False)
    rolled = view.pairs[0].figures[1]
    assert rolled.verdict in QUIET_VERDICTS
    area = around(figure_rects(view, NEW, rolled)[0])
    before = colours(image(view, NEW), area)
    assert not has(before, theme.chip, 0.2)
    view.set_quiet_figures(True)
    after = colours(image(view, NEW), area)
    assert has(after, theme.chip, 0.2)
    assert not has(after, theme.figure_line)
    view.set_quiet_figures(False)
    assert colours(image(view, NEW), area) == before


def test_the_switch_outlives_what_is_shown(view: SplitView, comparison: Comparison) -> None:
    view.set_quiet_figures(True)
    view.show_pairs(comparison, [comparison.pairs[EDITED]])
    assert view.quiet_figures
    assert len(view.stepper.figures) == len(comparison.pairs[EDITED].figures)
