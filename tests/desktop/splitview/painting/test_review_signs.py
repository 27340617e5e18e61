"""What the reviewer says of a figure is seen and told where the figure stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF

from tests.desktop.splitview.painting.test_pane_painter import colours, figure_rects, has, image
from tests.desktop.splitview.panes.test_pane import figure_point
from viewer.comparison.model import FigureChange
from viewer.desktop.look.theme import THEMES, Theme
from viewer.desktop.splitview import FigureStop, SplitView, stop_words
from viewer.desktop.splitview.painting.review_signs import sign_of
from viewer.redline.plan import NEW, OLD
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry


def say(view: SplitView, change: FigureChange, entry: FigureEntry) -> None:
    view.set_entry_of(lambda asked: entry if asked is change else FigureEntry())


def corner(rect: QRectF) -> QRect:
    """The upper left corner of a figure's box and what is above it."""
    return QRectF(rect.left() - 8, rect.top() - 7, 9, 9).toAlignedRect()


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("inline", [False, True], ids=["two panes", "inline"])
def test_a_marked_figure_carries_a_sign(view: SplitView, theme: Theme, inline: bool) -> None:
    view.resize(1000, 900)
    view.set_theme(theme)
    view.set_inline(inline)
    change = view.pairs[0].figures[0]
    expected = {
        Check.CHECKED: theme.inserted_line,
        Check.WRONG: theme.alarm,
        Check.NEEDS_SOURCE: theme.figure_line,
    }
    for side in (NEW,) if inline else (OLD, NEW):
        area = corner(figure_rects(view, side, change)[0])
        before = colours(image(view, side), area)
        for check, colour in expected.items():
            say(view, change, FigureEntry(check))
            after = colours(image(view, side), area)
            assert has(after, colour, 0.15)
            assert after[colour.name()] > before[colour.name()]
        view.set_entry_of(lambda _change: FigureEntry())
        assert colours(image(view, side), area) == before


def test_the_signs_tell_themselves_apart_without_colour() -> None:
    entries = [FigureEntry(check) for check in Check]
    entries += [FigureEntry(note="Ask for the minutes."), FigureEntry(outdated=True)]
    signs = [sign_of(entry) for entry in entries]
    assert signs[0] == ""
    assert len(set(signs)) == len(signs)


def test_the_tooltip_says_it_in_words(view: SplitView) -> None:
    view.resize(1000, 900)
    change = view.pairs[0].figures[0]
    say(view, change, FigureEntry(Check.WRONG, "The <b>table</b> has 21.6."))
    for side in (OLD, NEW):
        tip = view.panes[side].tip_at(figure_point(view, side, change))
        assert "wrong: The &lt;b&gt;table&lt;/b&gt; has 21.6." in tip
    other = view.pairs[0].figures[1]
    assert "wrong" not in view.panes[NEW].tip_at(figure_point(view, NEW, other))


def test_it_is_read_out_with_the_figure(view: SplitView) -> None:
    change = view.pairs[0].figures[0]
    say(view, change, FigureEntry(Check.CHECKED))
    view.stepper.go_to_figure(change)
    stop = view.stepper.current
    assert isinstance(stop, FigureStop)
    assert stop_words(stop, view.panes[NEW].boxes.entry_of).endswith("changed, checked")
