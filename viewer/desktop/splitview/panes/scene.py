"""All that one pane shows, handed to whoever paints it or looks something up in it."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.desktop.look.theme import Theme
from viewer.desktop.splitview.panes.alignment import Lines
from viewer.desktop.splitview.text.positions import Positions
from viewer.redline.plan import Plan


@dataclass(frozen=True)
class Scene:
    """A side of a plan, or both in one, laid out."""

    side: int
    """The side whose text it is; NEW where it is both."""
    plan: Plan
    positions: Positions
    lines: Lines
    theme: Theme
    inline: bool = False
    """True where both sides stand in this one pane."""
