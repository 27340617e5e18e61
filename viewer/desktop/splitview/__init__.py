"""Two filings side by side, pair by pair: what was written, what stands there now, every figure boxed."""

from viewer.desktop.splitview.strip.overview import OverviewStrip
from viewer.desktop.splitview.view import SplitView
from viewer.redline.stops import ChangeStop, FigureStop, stop_words

__all__ = ["ChangeStop", "FigureStop", "OverviewStrip", "SplitView", "stop_words"]
