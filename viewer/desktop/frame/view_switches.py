"""What the View menu shows and hides: the table of figures, both filings in one pane, how large the text is.

Chosen in the menu or beside the part itself, shown by a tick in the menu, and remembered for the next run.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from viewer.desktop.actions.action_set import ActionSet
from viewer.desktop.figures.dock import FiguresDock
from viewer.desktop.figures.kept_view import show_view, view_of
from viewer.desktop.look.reading_look import ReadingLook, stored_look
from viewer.desktop.navigating.continuous import ContinuousReading
from viewer.desktop.session import Session
from viewer.desktop.settings import Settings
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.zoom import USUAL
from viewer.desktop.tree.pane import TreePane


class ViewSwitches(QObject):
    """Between the View menu, the settings, the panes and the table of figures."""

    order_changed = Signal(bool)
    """Whether the tree is in the order of weight."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        actions: ActionSet,
        tree: TreePane,
        split: SplitView,
        figures: FiguresDock,
        continuous: ContinuousReading,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._actions = actions
        self._tree = tree
        self._split = split
        self._figures = figures
        self._continuous = continuous
        self._figures_wanted = settings.text("figures") != "hidden"
        figures.asked.connect(lambda: self.show_figures(shown=True))
        figures.switched.connect(self._show_figure_switches)

    def restore(self) -> None:
        """Show all as it was when the window was closed last."""
        self._actions.set_checked("show-figures", checked=self._figures_wanted)
        self._split.set_inline(self._settings.text("view") == "inline")
        self._actions.set_checked("inline", checked=self._split.inline)
        self._continuous.set_on(self._settings.text("scroll") == "continuous")
        self._actions.set_checked("continuous", checked=self._continuous.on)
        self.set_by_weight(self._settings.text("tree-order") == "weight")
        self._actions.set_checked("filter-all", checked=True)
        show_view(self._figures, self._settings.text("figures-view"))
        self._show_figure_switches()
        self.set_look(stored_look(self._settings))
        self._split.zoom.set(self._settings.number("zoom", USUAL))

    def set_look(self, look: ReadingLook) -> None:
        """Set the text of the panes as was chosen."""
        self._split.set_look(look)
        self._actions.set_checked("fold", checked=self._split.fold_unchanged)

    def remember(self) -> None:
        """Keep what is not kept as it is chosen: how large the text is, how the table of figures is shown."""
        self._settings.set_text("figures-view", view_of(self._figures))
        self._settings.set_text("zoom", str(self._split.zoom.percent))

    def set_by_weight(self, on: bool) -> None:
        """Have the tree in the order of weight, or in the filing's."""
        self._tree.set_by_weight(on)
        self._actions.set_checked("by-weight", checked=on)
        self._settings.set_text("tree-order", "weight" if on else "filing")
        self.order_changed.emit(on)

    def show_figures(self, shown: bool) -> None:
        """Show or hide the table of figures."""
        self._figures_wanted = shown
        self._actions.set_checked("show-figures", checked=shown)
        self._settings.set_text("figures", "shown" if shown else "hidden")
        if not shown and any(part.hasFocus() for part in self._figures.findChildren(QWidget)):
            # Qt would give the focus to whatever comes next.
            self._tree.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update_figures()

    def update_figures(self) -> None:
        """Show the table of figures where it is wanted and there are figures to show."""
        self._figures.setVisible(self._figures_wanted and self._session.comparison is not None)

    def show_inline(self, on: bool) -> None:
        """Show both filings in one pane, or side by side."""
        self._split.set_inline(on)
        self._settings.set_text("view", "inline" if on else "")

    def show_continuous(self, on: bool) -> None:
        """Show all factors in one scroll, or each alone."""
        self._continuous.set_on(on)
        self._settings.set_text("scroll", "continuous" if on else "")

    def _show_figure_switches(self) -> None:
        """Check in the menu what the header of the table of figures says."""
        header, grouping = self._figures.header, self._figures.model.wanted.grouping
        switches = {"quiet-figures": header.quiet, "figures-here": header.only, "figures-chart": header.chart}
        for name, switch in switches.items():
            self._actions.set_checked(name, checked=switch.isChecked())
        self._actions.set_checked(f"group-figures-{grouping.name.lower()}", checked=True)
