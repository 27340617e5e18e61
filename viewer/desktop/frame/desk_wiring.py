"""Who hears whom: what each part of a desk tells, and which others it is told to.

The case: a factor is chosen in the tree. Panes, reason, note and figures show it, and none
of them knows the tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from viewer.desktop.desk import Desk
    from viewer.desktop.main_window import MainWindow


def connect(desk: Desk, window: MainWindow) -> None:
    """Have the parts of a desk, and of its window, hear of each other."""
    _connect_session(desk, window)
    _connect_reading(desk, window)
    _connect_messages(desk, window)
    window.jobs.show_others(desk.recomparer, desk.exporter)


def _connect_session(desk: Desk, window: MainWindow) -> None:
    window.banners.left.connect(lambda: desk.tree.view.setFocus(Qt.FocusReason.OtherFocusReason))
    desk.session.opened.connect(desk.show_counts)
    desk.session.entry_changed.connect(desk.show_counts)
    desk.session.signed_off.connect(desk.show_counts)
    desk.session.signed_off.connect(window.show_title)
    desk.session.opened.connect(window.show_state)
    desk.session.entry_changed.connect(desk.enabling.refresh)
    desk.session.figures_changed.connect(desk.split.show_entries)
    for changed in (desk.pairing.changed, desk.marker.changed):
        changed.connect(desk.enabling.refresh)
    desk.session.entry_changed.connect(desk.notes.follow)
    desk.marker.matched.connect(desk.navigator.show_change)


def _connect_reading(desk: Desk, window: MainWindow) -> None:
    desk.tree.chosen.connect(desk.presenter.show_pairs)
    desk.chips.chosen.connect(desk.filter_by)
    desk.split.stepper.current_changed.connect(desk.presenter.follow_stop)
    desk.split.figure_activated.connect(desk.figures.follow_figure)
    desk.split.figure_activated.connect(desk.navigator.follow_figure)
    for wanted in (desk.split.link_activated, desk.reason.factor_wanted):
        wanted.connect(desk.navigator.show_factor)
    desk.split.source_wanted.connect(desk.source.show_place)
    desk.split.note_wanted.connect(desk.notes.show_note)
    desk.split.citation_wanted.connect(desk.copier.cite_place)
    desk.split.why_asked.connect(desk.explainer.show_reading)
    desk.split.words_wanted.connect(desk.words.ask)
    for job in (window.jobs.wording, window.jobs.recomparing, window.jobs.placing, window.jobs.listing):
        job.failed.connect(window.failures.report)
    desk.figures.jump.connect(desk.navigator.show_figure)
    desk.unread.wanted.connect(desk.navigator.show_passage)
    desk.figures.header.quiet_toggled.connect(desk.split.set_quiet_figures)
    desk.head.end_asked.connect(desk.end.show_end)
    desk.end.pair_wanted.connect(desk.navigator.show_pair)
    desk.missing.point_asked.connect(window.opener.point_at)
    for left in (desk.notes.done, desk.end.closed, desk.end.pair_wanted):
        left.connect(lambda _what=None: desk.tree.view.setFocus())
    desk.tree.view.activated.connect(lambda _index: desk.split.take_focus())


def _connect_messages(desk: Desk, window: MainWindow) -> None:
    """Let the status bar say what the parts tell; the next act takes it away."""
    for says in (
        desk.navigator.nowhere,
        desk.shifts.told,
        desk.reviewer.told,
        desk.signer.told,
        desk.source.nowhere,
        desk.copier.told,
        desk.tagged.nowhere,
        desk.pairing.told,
        desk.done.told,
        desk.session.told,
        desk.words.told,
        desk.marker.told,
        desk.exporter.told,
        desk.saving.told,
    ):
        says.connect(window.status.tell)
    for done in (desk.tree.view.clicked, desk.figures.jump, desk.split.figure_activated):
        done.connect(window.status.clearMessage)
