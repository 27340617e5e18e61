"""A comparison whose new filing is at odds with itself. All text is invented."""

from __future__ import annotations

from dataclasses import replace

from viewer.comparison.model import Comparison, Inconsistency


def with_findings(comparison: Comparison) -> Comparison:
    """The sample with one inconsistency, between two figures of its first pair's new side."""
    figures = comparison.pairs[0].figures
    placed = tuple(change.new for change in figures[1:3] if change.new is not None)
    return replace(comparison, inconsistencies=(Inconsistency(placed, "the parts do not add up"),))
